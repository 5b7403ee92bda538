import { describe, expect, it } from 'vitest';
import type { PageRead } from '../../src/crm/reader';
import { type RecordKey, recordKeyText } from '../../src/domain/record/record';
import { type DamageNotes, damageNotes, type Fixture, fixtures } from './fixtures';
import { elementsOf, openPage, wholeText } from './page';
import { withQuickQueries } from './quick-queries';
import { type Forgiven, type Truth, untruths } from './truth';

const keyText = (record: RecordKey | undefined): string => (record ? recordKeyText(record) : 'no record');

/** What is true of a fixture's record; undefined where nothing on its page is. */
function truthOf({ expected: { read, alsoTrue } }: Fixture): Truth | undefined {
  const seen = read?.state === 'read' ? read.snapshot : undefined;
  if (!alsoTrue) return seen;
  const nothing = { title: '', isPerson: false, locale: null, fields: [], account: null, people: [], touches: [] };
  const known = { ...nothing, deals: [], peopleComplete: false, dealsComplete: false, ...seen, ...alsoTrue };
  return { ...known, fields: [...(seen?.fields ?? []), ...(alsoTrue.fields ?? [])] };
}

function parentOf(element: Element): Element | null {
  return element.parentElement ?? (element.parentNode as Partial<ShadowRoot> | null)?.host ?? null;
}

function closest(element: Element | null, selector: string): Element | null {
  for (let at = element; at; at = parentOf(at)) if (at.matches(selector)) return at;
  return null;
}

/** What may become of a value when an element, still in its place, is taken out of it. */
function forgivenFor(element: Element, notes: DamageNotes): () => Forgiven {
  const drawer = closest(parentOf(element), notes.blankWhenEmpty);
  const shorter = closest(parentOf(element), notes.severalParts) !== null;
  return () => ({ blank: drawer !== null && wholeText(drawer).trim() === '', shorter });
}

const described = (element: Element): string =>
  `<${element.localName}${[...element.attributes].map(({ name, value }) => ` ${name}="${value.slice(0, 60)}"`).join('')}>`;

/** The records that a page lets itself be read as, though it shows another one. */
function mistakenFor({ reader, html, expected }: Fixture): string[] {
  const { document } = withQuickQueries(openPage(html));
  const own = [expected.url, expected.pageOf ?? expected.url].map((url) => keyText(reader.recordAt(new URL(url))));
  const object = reader.recordAt(new URL(expected.url))?.object;
  return records
    .filter(({ record }) => !own.includes(keyText(record)) && !(expected.namesNoRecord && record.object === object))
    .filter((other) => other.reader.look(document, other.record).read.state === 'read')
    .map(({ record }) => keyText(record));
}

/** The findings of one fixture: each element taken out in turn, and what is then said that is not true. */
function findings(fixture: Fixture, record: RecordKey): string[] {
  const page = openPage(fixture.html);
  const elements = elementsOf(page);
  const damaged = withQuickQueries(page);
  const truth = truthOf(fixture);
  const notes = damageNotes(fixture.reader);
  const found: string[] = [];
  const look = (): PageRead => fixture.reader.look(page.document, record).read;
  look();
  for (const element of elements) {
    const forgiven = forgivenFor(element, notes);
    const putBack = damaged.takeOut(element);
    const read = look();
    if (read.state === 'read') {
      const wrong = truth ? untruths(read.snapshot, truth, forgiven()) : [`it is read as "${read.snapshot.title}"`];
      if (wrong.length > 0) found.push(`without ${described(element)}: ${wrong.join('; ')}`);
    }
    putBack();
  }
  return found;
}

const records = fixtures.flatMap((fixture) => {
  const record = fixture.reader.recordAt(new URL(fixture.expected.url));
  return record ? [{ ...fixture, record }] : [];
});

describe('a page is never read as another record', () => {
  it.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('%s', (_name, fixture) => {
    expect(mistakenFor(fixture)).toEqual([]);
  });
});

describe('a page without one of its elements says less, and never anything else', () => {
  it.each(records.map((each) => [each.name, each] as const))('%s', { timeout: 60_000 }, (_name, fixture) => {
    expect(findings(fixture, fixture.record)).toEqual([]);
  });
});

describe('taking elements out quickly', () => {
  it.each(records.filter(({ html }) => html.length < 12_000))(
    'reads $name as taking them out slowly does',
    ({ html, reader, record }) => {
      const quick = openPage(html);
      const slow = openPage(html);
      const [quickly, slowly] = [elementsOf(quick), elementsOf(slow)];
      const damaged = withQuickQueries(quick);
      for (let at = 7; at < quickly.length; at += 19) {
        const [inQuick, inSlow] = [quickly[at], slowly[at]];
        if (!inQuick || !inSlow) continue;
        const putBack = damaged.takeOut(inQuick);
        const { parentNode: parent, nextSibling: next } = inSlow;
        inSlow.remove();
        expect(reader.look(quick.document, record).read).toEqual(reader.look(slow.document, record).read);
        putBack();
        parent?.insertBefore(inSlow, next);
      }
    },
  );
});
