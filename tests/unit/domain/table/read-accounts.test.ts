import { describe, expect, it } from 'vitest';
import type { AccountColumns } from '../../../../src/domain/table/account-table';
import { MAX_READ_ALL, readingSample } from '../../../../src/domain/table/column-readings';
import { readAccounts } from '../../../../src/domain/table/read-accounts';
import { MAX_TABLE } from '../../../../src/domain/table/table';

const ID = '001Rf0000000201IAA';
const HEADER = ['Account ID', 'Account Name', 'Annual Revenue', 'Currency', 'Description', 'City'];
const COLUMNS: AccountColumns = ['accountId', 'name', 'revenue', 'currency', 'description', 'city'];

const read = (...rows: string[][]) => readAccounts(HEADER, rows, COLUMNS, {});
const factsOf = (row: string[]): Record<string, string> =>
  Object.fromEntries((read(row).accounts[0]?.fields ?? []).map(({ field, text }) => [field, text]));

describe('a cell', () => {
  it.each([
    ['is on one line', ['', ' Zinc \n Works ', '', '', '', ''], { name: 'Zinc Works' }],
    ['that stands for nothing is no field', ['', 'Zinc', 'n/a', 'EUR', '--', ''], { name: 'Zinc' }],
    [
      'keeps the lines of a description',
      ['', 'Zinc', '', '', 'one \n\n two'],
      { name: 'Zinc', description: 'one\ntwo' },
    ],
    ['of an amount has the currency beside it', ['', 'Zinc', '5', 'EUR'], { name: 'Zinc', revenue: '5 EUR' }],
    [
      'of an amount that says its currency has it once',
      ['', 'Zinc', 'EUR 5', 'EUR'],
      { name: 'Zinc', revenue: 'EUR 5' },
    ],
    ['loses the guard that our own tables put before it', ['', "'=Zinc", '', '', '', ''], { name: '=Zinc' }],
    ['is none where it is longer than any value', ['', 'Zinc', '', '', '', 'x'.repeat(256)], { name: 'Zinc' }],
  ])('%s', (_sentence, row, expected) => {
    expect(factsOf(row)).toEqual(expected);
  });

  it('of a description that is too long is cut', () => {
    expect(factsOf(['', 'Zinc', '', '', 'x'.repeat(5000)]).description).toHaveLength(4000);
  });
});

describe('a row', () => {
  it.each([
    ['of blanks counts nowhere', ['', ' '], 0, 0, ''],
    ['with an id alone is an account', [ID], 1, 0, ''],
    ['with a name alone, as wide as the table, is one', ['', 'Zinc', '', '', '', ''], 1, 0, ''],
    ['with one cell, as a title has, is passed over', ['Accounts of the north'], 0, 1, ''],
    ['of a total is', ['Total', '', '1.234,50', 'EUR', '', ''], 0, 1, ''],
    ['of a group’s total is', ['Subtotal', '', '', 'Count', '12', ''], 0, 1, ''],
    ['of an account called Total, with a word beside it, is none', ['', 'Total', '5', 'EUR', 'Energy', ''], 1, 0, ''],
    ['of an account called Total, with its id, is none', [ID, 'Total', '5', '', '', ''], 1, 0, ''],
    ['with the header again is passed over', HEADER, 0, 1, ''],
    ['without name and id is left out', ['', '', '5', '', 'words', ''], 0, 0, 'no-name'],
    ['with a contact’s id is', ['003Rf0000000101', 'Ana', '', '', '', ''], 0, 0, 'other-object'],
    ['with a damaged id is', ['001Rf0000000201IAB', 'Zinc', '', '', '', ''], 0, 0, 'bad-id'],
    ['with a name too long is', ['', 'x'.repeat(MAX_TABLE.text + 1), '5', '', '', ''], 0, 0, 'too-long'],
    ['with more cells than the header is', ['', 'Zinc', '5', '', '', '', 'more'], 0, 0, 'cells'],
    ['with more blank cells than the header is not', ['', 'Zinc', '5', '', '', '', ' '], 1, 0, ''],
  ])('%s', (_sentence, row, accounts, passedOver, skip) => {
    const found = read(row);
    expect([found.accounts.length, found.passedOver, [...found.skipped.keys()].join()]).toEqual([
      accounts,
      passedOver,
      skip,
    ]);
  });

  it('that repeats another in every cell is left out, and one of the same name is not', () => {
    const found = read(['', 'Zinc', '5'], ['', 'Zinc', '6'], [], ['', 'Zinc', '5', '', '', '']);
    expect(found.accounts).toHaveLength(2);
    expect([...found.skippedRows]).toEqual([['repeated', [5]]]);
  });

  it('that is left out is named by its number, the first twenty of each reason', () => {
    const found = read(...Array.from({ length: 30 }, (_, at) => ['', '', `${at}`, 'words']));
    expect(found.skipped.get('no-name')).toBe(30);
    expect(found.skippedRows.get('no-name')).toEqual(Array.from({ length: 20 }, (_, at) => at + 2));
  });
});

it('columns are told by all accounts, or by a sample spread evenly', () => {
  const accounts = Array.from({ length: MAX_READ_ALL + 2000 }, (_, at) => ({
    id: null,
    org: null,
    name: `${at}`,
    fields: [],
  }));
  expect(readingSample(accounts.slice(2000))).toHaveLength(MAX_READ_ALL);
  const sample = readingSample(accounts).map(({ name }) => Number(name));
  expect([sample.length, sample[1], sample.at(-1)]).toEqual([2000, 6, 11_994]);
});
