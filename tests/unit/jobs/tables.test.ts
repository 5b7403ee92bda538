import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readAccounts } from '../../../src/domain/table/read-accounts';
import { MAX_TABLE } from '../../../src/domain/table/table';
import { CSV_BOM, csvLine } from '../../../src/domain/text/csv';
import { parseTable } from '../../../src/jobs/parse-table';
import { tablesJob } from '../../../src/jobs/tables';
import type { FromTables, TableSource } from '../../../src/jobs/tables-messages';
import { openDatabase, type RightfitDatabase } from '../../../src/storage/database';
import { saveTableLayout } from '../../../src/storage/table-layouts';
import { done } from './done';

const TODAY = '2026-11-12';

let db: RightfitDatabase;
let said: FromTables[];
let ask: ReturnType<typeof tablesJob>;
let clock: number;
beforeEach(async () => {
  await Dexie.delete('tables');
  db = openDatabase('tables');
  said = [];
  clock = 0;
  // Every look at the clock is a slice later, so that every step is followed by a pause.
  ask = tablesJob(
    db,
    (message) => void said.push(message),
    {
      now: () => (clock += 30),
      pause: () => new Promise((resume) => setTimeout(resume)),
    },
    async (work) => work(),
  );
});
afterEach(() => db.close());

const text = (content: string): TableSource => ({ from: 'text', text: content });
const open = (id: number, source: TableSource) => ask({ kind: 'open', id, source, today: TODAY });
const accountsTable = (count: number): string =>
  `Account Name,Country\n${Array.from({ length: count }, (_, at) => `Zinc ${at},Spain\n`).join('')}`;
const kinds = (id: number): string[] => said.flatMap((each) => (each.id === id ? [each.kind] : []));

describe('a table', () => {
  it('is opened, then read, and its rows stay where they are', async () => {
    await open(1, text(accountsTable(3)));
    expect(said.at(-1)).toMatchObject({
      kind: 'table',
      id: 1,
      table: { kind: 'accounts', header: ['Account Name', 'Country'], examples: ['Zinc 0', 'Spain'], rows: 3 },
    });
    await ask({ kind: 'read', id: 2, table: 'accounts', columns: ['name', 'country'] });
    expect(said.at(-1)).toMatchObject({ kind: 'read', id: 2, read: { table: 'accounts', count: 3, passedOver: 0 } });
  });

  it('of contacts says who would be brought in', async () => {
    await open(1, text('Contact ID,Full Name\n003Rf0000000101,Ana Ruiz\n'));
    await ask({ kind: 'read', id: 2, table: 'contacts', columns: ['contactId', 'fullName'] });
    expect(said.at(-1)).toMatchObject({ kind: 'read', id: 2, read: { count: 1, first: [{ name: 'Ana Ruiz' }] } });
  });

  it('says how far it is', async () => {
    await open(1, text(accountsTable(1600)));
    const progress = said.flatMap((each) => (each.kind === 'progress' ? [each.done] : []));
    expect(progress).toHaveLength(3);
    expect(progress).toEqual(progress.toSorted((a, b) => a - b));
    expect(progress.every((part) => part > 0 && part < 1)).toBe(true);
  });

  it('that is cancelled is not heard of again', async () => {
    const opening = open(1, text(accountsTable(2000)));
    await ask({ kind: 'cancel' });
    await opening;
    expect(kinds(1)).toEqual([]);
    await ask({ kind: 'read', id: 2, table: 'accounts', columns: ['name', 'country'] });
    expect(kinds(2)).toEqual(['failed']);
  });

  it('that is overtaken by another is not heard of again, and the other is', async () => {
    const first = open(1, text(accountsTable(2000)));
    await open(2, text(accountsTable(1)));
    await first;
    expect(kinds(1)).toEqual([]);
    expect(kinds(2)).toEqual(['table']);
  });

  it('is read as such a table was read last, without custom facts that are declared no more', async () => {
    const columns = ['name', 'custom:gone'] as const;
    await saveTableLayout(db, { header: 'account name\tcountry', kind: 'accounts', columns });
    await open(1, text(accountsTable(1)));
    expect(said.at(-1)).toMatchObject({
      table: { remembered: true, kind: 'accounts', columns: { accounts: ['name', null] } },
    });
  });

  it('is of contacts where such a table was of contacts before there were others', async () => {
    await saveTableLayout(db, { header: 'account name\tcountry', columns: ['accountName', null] });
    await open(1, text(accountsTable(1)));
    expect(said.at(-1)).toMatchObject({ table: { kind: 'contacts', columns: { contacts: ['accountName', null] } } });
  });

  it.each([
    ['is larger than any', { from: 'file', bytes: new ArrayBuffer(MAX_TABLE.bytes + 1) }, 'too-large'],
    ['has more columns than any', text(`Account Name,City${',x'.repeat(99)}\nZinc\n`), 'too-wide'],
    ['is a workbook', { from: 'file', bytes: Uint8Array.of(0x50, 0x4b, 3, 4).buffer }, 'workbook'],
    ['is a list of nothing', { from: 'list', rows: [] }, 'empty'],
  ] as const)('that %s is refused with the reason', async (_what, source, problem) => {
    await open(1, source);
    expect(said.at(-1)).toEqual({ kind: 'problem', id: 1, problem });
  });
});

const parsed = (content: string) => {
  const table = done(parseTable(content));
  if (typeof table === 'string') throw new Error(table);
  return table;
};

it('a long table is the same in pieces, whatever its cells hold', () => {
  const rows = Array.from({ length: 1700 }, (_, at) => [
    `Zinc ${at}`,
    at % 3 === 0 ? `one\r\n"two", three ${at}` : 'x',
  ]);
  const { rows: found } = parsed([['Account Name', 'Description'], ...rows].map(csvLine).join(''));
  expect(found.slice(0, -1)).toEqual(rows);
});

it('any table of accounts that our own writer wrote reads back', () => {
  const word = fc.stringMatching(/^[A-Za-zÀ-ÿ=+@';,"-]{1,12}$/);
  const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => `Zinc ${words.join(' ')}`);
  const row = fc.record({
    name,
    description: fc.array(name, { minLength: 1, maxLength: 2 }).map((lines) => lines.join('\n')),
    employees: fc.nat({ max: 1_000_000 }),
  });
  const apart = { minLength: 1, maxLength: 30, selector: (each: { name: string }) => each.name };
  fc.assert(
    fc.property(fc.uniqueArray(row, apart), (accounts) => {
      const lines = accounts.map(({ name, description, employees }) => csvLine([name, description, employees]));
      const { header, rows } = parsed(CSV_BOM + csvLine(['Account Name', 'Description', 'Employees']) + lines.join(''));
      const read = readAccounts(header, rows, ['name', 'description', 'employees'], {});
      expect(read.accounts.map(({ name, fields }) => [name, ...fields.map(({ text }) => text)])).toEqual(
        accounts.map(({ name, description, employees }) => [name, name, `${employees}`, description]),
      );
    }),
  );
});
