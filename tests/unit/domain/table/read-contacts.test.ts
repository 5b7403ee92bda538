import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { salesforceId18 } from '../../../../src/domain/record/salesforce';
import { readContacts } from '../../../../src/domain/table/read-contacts';
import { type Columns, MAX_TABLE, TABLE_FIELDS } from '../../../../src/domain/table/table';

const ID = '003Rf0000000101IAA';
const COLUMNS: Columns = ['contactId', 'firstName', 'lastName', 'email', 'emailOptOut'];
const HEADER = ['Contact ID', 'First Name', 'Last Name', 'Email', 'Email Opt Out'];

const read = (...cells: string[]) => readContacts(HEADER, [cells], COLUMNS).contacts[0];
const stated = (cells: string[], field: string): string | undefined =>
  read(...cells)?.fields.find((each) => each.field === field)?.text;

describe('a cell', () => {
  it.each([
    ['is on one line', ' ana@\n nordwerk.example ', 'ana@ nordwerk.example'],
    ['is blank where it stands for nothing', '--None--', ''],
    ['is blank where it is longer than any value', 'x'.repeat(MAX_TABLE.text + 1), ''],
    ['loses the guard that a spreadsheet put before it', "'=ana@nordwerk.example", '=ana@nordwerk.example'],
    ['keeps an apostrophe of its own', "'t.hooft@nordwerk.example", "'t.hooft@nordwerk.example"],
  ])('%s', (_sentence, cell, expected) => {
    expect(stated([ID, 'Ana', 'Ruiz', cell, ''], 'email')).toBe(expected);
  });

  it.each([
    ['1', 'true'],
    ['0', 'false'],
    ['TRUE', 'true'],
    ['Nein', 'false'],
    ['', undefined],
    ['2', undefined],
    ['maybe', undefined],
  ])('of an opt-out that says "%s" is %s', (cell, expected) => {
    expect(stated([ID, 'Ana', 'Ruiz', '', cell], 'emailOptOut')).toBe(expected);
  });

  it('that the row does not reach is blank, and a column that is not there says nothing', () => {
    expect(stated([ID, 'Ana'], 'email')).toBe('');
    expect(stated([ID, 'Ana'], 'phone')).toBeUndefined();
  });
});

describe('a row', () => {
  it.each([
    ['of blanks counts nowhere', ['', ' ', ''], 0, ''],
    ['of a total is passed over', ['Grand Totals (2 records)', '', '2'], 1, ''],
    ['with the header again is', HEADER, 1, ''],
    ['with one cell that is no id is', ['Nordwerk (2 records)'], 1, ''],
    ['of a contact called Total is none', [ID, 'Total', 'Count'], 0, ''],
    ['without an id is left out', ['', 'Ana', 'Ruiz'], 0, 'no-id'],
    ['with a damaged id is', ['003Rf0000000101IAB', 'Ana', 'Ruiz'], 0, 'no-id'],
    ['with a user’s id is', ['005Rf0000000101', 'Ana', 'Ruiz'], 0, 'other-object'],
    ['with an id alone is', [ID], 0, 'no-name'],
  ])('%s', (_sentence, row, passedOver, skip) => {
    const found = readContacts(HEADER, [row], COLUMNS);
    expect([found.passedOver, [...found.skipped.keys()].join()]).toEqual([passedOver, skip]);
  });
});

it('every row that is not blank is a contact, left out for one reason, or passed over; and what is read is within bounds', () => {
  const cell = fc.oneof(
    fc.constantFrom('', ID, ID.slice(0, 15), '001Rf0000000001', 'Total', '1', 'Ana', '--None--'),
    fc.string({ unit: 'binary', maxLength: 300 }),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 13 }), { maxLength: 20 }), (rows) => {
      const { contacts, skipped, passedOver } = readContacts(['a', 'b', 'c'], rows, TABLE_FIELDS);
      const left = [...skipped.values()].reduce((sum, count) => sum + count, 0);
      const blank = rows.filter((row) => row.every((each) => each.trim() === '')).length;
      expect(contacts.length + left + passedOver + blank).toBe(rows.length);
      expect(new Set(contacts.map(({ id }) => id)).size).toBe(contacts.length);
      for (const { id, name } of contacts) {
        expect(salesforceId18(id)).toBe(id);
        expect(name.trim()).not.toBe('');
        expect(name.length).toBeLessThanOrEqual(MAX_TABLE.text);
      }
    }),
  );
});
