import { describe, expect, it } from 'vitest';
import { headingUnit } from '../../../../src/domain/table/heading-unit';
import { withLinkColumns } from '../../../../src/domain/table/link-columns';
import { linkedRecord } from '../../../../src/domain/table/record-link';

describe('the unit of a heading', () => {
  it.each([
    ['a currency', 'Revenue (EUR)', 'EUR', 'Revenue'],
    ['a scale', 'Umsatz (Mio.)', 'Mio.', 'Umsatz'],
    ['both, the other way round', 'Revenue (USD m)', 'm USD', 'Revenue'],
    ['behind "in"', 'Umsatz in Mio. EUR', 'Mio. EUR', 'Umsatz'],
    ['kept where nobody can read it, so that its amounts are unknown', 'Umsatz (T€)', 'T€', 'Umsatz'],
    ['none where the words are no unit', 'Annual Revenue (converted)', '', 'Annual Revenue (converted)'],
    ['none where they are a year', 'Revenue (2025)', '', 'Revenue (2025)'],
    ['none', 'Annual Revenue', '', 'Annual Revenue'],
  ])('is %s', (_sentence, heading, unit, name) => {
    const found = headingUnit(heading);
    expect([found.unit, found.name.trim()]).toEqual([unit, name]);
  });
});

const HOST = 'https://acme.lightning.force.com';
const ID = '001Rf0000000201IAA';

describe('a record is named', () => {
  it.each([
    ['by its id', ID, `null ${ID}`],
    ['by its id of 15 characters', ID.slice(0, 15), `null ${ID}`],
    ['by its page', `${HOST}/lightning/r/Account/${ID}/view`, `acme ${ID}`],
    ['by its page without the object', `${HOST}/lightning/r/${ID}/view?ws=1`, `acme ${ID}`],
    ['by its short address', `${HOST}/${ID.slice(0, 15)}`, `acme ${ID}`],
    ['by a path, of nobody knows which org', `/lightning/r/Account/${ID}/view`, `null ${ID}`],
    ['by a sandbox', `https://acme--uat.sandbox.lightning.force.com/${ID}`, `acme--uat.sandbox ${ID}`],
    ['not by another host', `https://lightning.force.com.evil.example/${ID}`, 'undefined'],
    ['not by a list', `${HOST}/lightning/o/Account/list`, 'undefined'],
    ['not by a damaged id', `${HOST}/001Rf0000000201IAB`, 'undefined'],
    ['not by a script', `javascript:/${ID}`, 'undefined'],
  ])('%s', (_sentence, text, expected) => {
    const found = linkedRecord(text);
    expect(found ? `${found.org} ${found.id}` : 'undefined').toBe(expected);
  });
});

describe('the links of a copied list', () => {
  const link = `${HOST}/lightning/r/${ID}/view`;
  const row = (cells: string[], ...links: string[]) => ({ cells, links: cells.map((_, at) => links[at] ?? '') });
  it('are a column beside those of the table, whose links name accounts', () => {
    const { header, rows } = withLinkColumns(
      ['Account Name', 'Parent Account'],
      [row(['Zinc', 'Zephyr'], link, `${HOST}/001Rf0000000202`), row(['No link', ''])],
    );
    expect(header).toEqual(['Account Name', 'Parent Account', 'Account Name ID']);
    expect(rows).toEqual([
      ['Zinc', 'Zephyr', `${HOST}/lightning/r/Account/${ID}/view`],
      ['No link', ''],
    ]);
  });

  it('are none where no name has one', () => {
    const table = withLinkColumns(['Account Name', 'Owner'], [row(['Zinc', 'Mia'], '', `${HOST}/005Rf0000000001`)]);
    expect(table).toEqual({ header: ['Account Name', 'Owner'], rows: [['Zinc', 'Mia']] });
  });
});
