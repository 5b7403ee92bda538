import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CrmReader } from '../../src/crm/reader';
import { readers } from '../../src/crm/registry';
import type { RecordKey } from '../../src/domain/record/record';
import { fixtures } from './fixtures';
import { elementsOf, openPage } from './page';

/** Random damage: which element, by a share of all of them, and what is done to it. */
const DAMAGES: Readonly<Record<string, (element: Element, text: string) => void>> = {
  'takes it out': (element) => element.remove(),
  'takes it out and leaves what is in it': (element) => element.replaceWith(...element.childNodes),
  'doubles it': (element) => element.after(element.cloneNode(true)),
  'strips its attributes': (element) => {
    for (const { name } of [...element.attributes]) element.removeAttribute(name);
  },
  'fills its attributes': (element, text) => {
    for (const { name } of [...element.attributes]) element.setAttribute(name, text);
  },
  'overwrites its text': (element, text) => {
    element.textContent = text;
  },
};

const damage = fc.record({
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  kind: fc.constantFrom(...Object.keys(DAMAGES)),
  text: fc.string({ unit: 'binary', maxLength: 40 }),
});

const pages = fixtures.flatMap(({ name, reader, html, expected }) => {
  const record = reader.recordAt(new URL(expected.url));
  return record && html.length < 25_000 ? [{ name, reader, html, record }] : [];
});

function look(reader: CrmReader, document: Document, record: RecordKey): string {
  return reader.look(document, record).read.state;
}

const STATES = ['read', 'not-ready', 'layout-unknown'];

describe('whatever a page holds, a reader looks at it without harm', () => {
  it.each([...new Set(pages.map(({ reader }) => reader))])('$id: random damage', { timeout: 60_000 }, (reader) => {
    const own = pages.filter((page) => page.reader === reader);
    fc.assert(
      fc.property(fc.constantFrom(...own), fc.array(damage, { minLength: 1, maxLength: 12 }), (page, damages) => {
        const opened = openPage(page.html);
        for (const { at, kind, text } of damages) {
          const elements = elementsOf(opened).filter((element) => element.parentElement !== null);
          const element = elements[Math.floor(at * elements.length)];
          if (element) DAMAGES[kind]?.(element, text);
        }
        expect(STATES).toContain(look(reader, opened.document, page.record));
      }),
      { numRuns: 25 },
    );
  });

  const first = pages[0];
  const inValue = (fill: (document: Document, value: Element) => void): ((document: Document) => void) => {
    return (document) => {
      const value = document.querySelector('[slot=outputField]');
      if (value) fill(document, value);
    };
  };
  it.each<[string, (document: Document) => void]>([
    ['no element at all', (document) => document.documentElement.remove()],
    ['no body', (document) => document.body.remove()],
    ['a value of ten million letters', inValue((_, value) => (value.textContent = 'x'.repeat(10_000_000)))],
    [
      'a value of ten thousand pieces',
      inValue((document, value) => {
        for (let at = 0; at < 10_000; at++) value.append(document.createTextNode('\ud800'));
      }),
    ],
    [
      'ten thousand components',
      (document) => {
        for (let at = 0; at < 10_000; at++) document.body.append(document.createElement('x-part'));
      },
    ],
  ])('%s', { timeout: 30_000 }, (_what, harm) => {
    for (const reader of readers) {
      const page = pages.find((each) => each.reader === reader && each.name.endsWith('account-collapsed')) ?? first;
      if (!page) throw new Error('no fixture');
      const { document } = openPage(page.html);
      harm(document);
      const start = performance.now();
      expect(STATES).toContain(look(reader, document, page.record));
      expect(performance.now() - start).toBeLessThan(10_000);
    }
  });

  it('a value nested deeper than any real one is not followed to its end', () => {
    for (const { reader, html, record } of pages) {
      const { document } = openPage(html);
      const value = document.querySelector('[slot=outputField]');
      if (!value || reader.look(document, record).read.state !== 'read') continue;
      value.textContent = 'shallow';
      let deep: Element = document.createElement('span');
      deep.textContent = 'bottom';
      for (let depth = 0; depth < 400; depth++) {
        const outer = document.createElement('span');
        outer.append(deep);
        deep = outer;
      }
      value.append(deep);
      const said = JSON.stringify(reader.look(document, record).read);
      expect([said.includes('shallow'), said.includes('bottom')]).toEqual([true, false]);
      return;
    }
  });
});
