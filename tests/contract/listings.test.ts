import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lineOf } from '../../src/crm/dom/flat-text';
import { listingsOf } from '../../src/crm/listings';
import type { ListingLook, ListingRow } from '../../src/crm/reader';
import { readers } from '../../src/crm/registry';
import { salesforceId18 } from '../../src/domain/record/salesforce';
import { fixtures } from './fixtures';
import { elementsOf, openPage, serialise } from './page';
import { withQuickQueries } from './quick-queries';

const MOVED = salesforceId18('0015g00000ReUse') ?? '';

type Row = Omit<ListingRow, 'link'>;

/** `<page>-<case>.listings.json`: the accounts that the lists of a fixture's page lead to. */
interface ExpectedListings {
  readonly url: string;
  readonly listings: readonly { readonly heading: string; readonly rows: readonly Row[] }[];
}

interface Case {
  readonly name: string;
  readonly crm: (typeof readers)[number]['id'];
  readonly html: string;
  readonly expected: ExpectedListings;
}

const cases = readers.flatMap(({ id }): Case[] => {
  const folder = join('tests/fixtures', id);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.listings.json'))
    .map((file) => ({
      name: `${id}/${file.replace('.listings.json', '')}`,
      crm: id,
      html: readFileSync(join(folder, file.replace('.listings.json', '.html')), 'utf8'),
      expected: JSON.parse(readFileSync(join(folder, file), 'utf8')) as ExpectedListings,
    }));
});

const plain = ({ id, name, fields }: ListingRow): Row => ({ id, name, fields });
const said = ({ listings }: ListingLook): ExpectedListings['listings'] =>
  listings.map(({ heading, rows }) => ({ heading: heading ? lineOf(heading, 300) : '', rows: rows.map(plain) }));

/** What damage may leave of a row: the same account with fewer columns, each as it was, or as much as is left of it. */
function isTrue(row: Row, truth: readonly Row[]): boolean {
  return truth.some(
    ({ id, name, fields }) =>
      id === row.id &&
      name.includes(row.name) &&
      row.fields.every((field) =>
        fields.some(({ internal, text }) => internal === field.internal && text.includes(field.text)),
      ),
  );
}

describe.each(cases)('$name', ({ crm, html, expected }) => {
  const reader = listingsOf(crm);
  const url = new URL(expected.url);

  it('is read as it stands, and left as it was', () => {
    const page = openPage(html);
    const before = serialise(page);
    expect(said(reader.look(page.document, url))).toEqual(expected.listings);
    expect(serialise(page)).toBe(before);
  });

  it('has rows whose links lead to their accounts', () => {
    const { listings } = reader.look(openPage(html).document, url);
    for (const { rows } of listings) for (const { link, id } of rows) expect(reader.leadsTo(link)).toBe(id);
  });

  it('says nothing that is not true, whichever element is missing', () => {
    const page = openPage(html);
    const elements = elementsOf(page).filter((each) => each.localName !== 'html');
    const truth = expected.listings.flatMap(({ rows }) => rows);
    const damaged = withQuickQueries(page);
    for (const element of elements) {
      const putBack = damaged.takeOut(element);
      const rows = reader.look(damaged.document, url).listings.flatMap((listing) => listing.rows.map(plain));
      expect(
        rows.filter((row) => !isTrue(row, truth)),
        element.outerHTML.slice(0, 200),
      ).toEqual([]);
      putBack();
    }
  });
});

describe('lists', () => {
  const [view] = cases.filter(({ name }) => name.endsWith('list-view-datatable'));
  if (!view) throw new Error('the fixture is missing');
  const reader = listingsOf(view.crm);
  const url = new URL(view.expected.url);

  it('are read anew where a row leads to another account than a moment ago', () => {
    const { document } = openPage(view.html);
    const [first] = reader.look(document, url).listings[0]?.rows ?? [];
    first?.link.setAttribute('href', `/lightning/r/Account/${MOVED}/view`);
    const row = reader.look(document, url).listings[0]?.rows[0];
    expect([first && reader.leadsTo(first.link), row?.id]).toEqual([MOVED, MOVED]);
  });

  it('say nothing of a column that changes its meaning between rows', () => {
    const { document } = openPage(view.html);
    const cells = document.querySelectorAll('[data-col-key-value="Industry-text-2"]');
    cells[1]?.setAttribute('data-col-key-value', 'Sector__c-text-2');
    const [, second] = reader.look(document, url).listings[0]?.rows ?? [];
    expect(second?.fields.map(({ internal }) => internal)).toEqual(['BillingCountry']);
  });

  it.each(fixtures.filter(({ name }) => !cases.some((each) => each.name === name)))(
    'of $name lead to no record that the page itself is about',
    ({ html, expected, reader: { recordAt } }) => {
      const at = new URL(expected.url);
      const { listings } = reader.look(openPage(html).document, at);
      expect(listings.flatMap(({ rows }) => rows.filter(({ id }) => id === recordAt(at)?.id))).toEqual([]);
    },
  );
});
