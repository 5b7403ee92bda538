import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ListedColumn, ListedVerdict, SentRow } from '../../../src/domain/territory/listed';
import { route } from '../../../src/messaging/router';
import { openDatabase, type RightfitDatabase } from '../../../src/storage/database';
import { replaceImported } from '../../../src/storage/imported';
import { ACCOUNT, address, employees, HOST, SET, snapshot, Worker } from './example';

let db: RightfitDatabase;
let worker: Worker;

const CRM_PAGE = { host: HOST, tabId: 1 };
const OWN_PAGE = { host: null, tabId: null };
const OTHER = '001000000000002AAA';
const EMPLOYEES: ListedColumn = { field: 'employees', internal: 'NumberOfEmployees' };
const COUNTRY: ListedColumn = { field: 'country', internal: 'BillingCountry' };
const TYPE: ListedColumn = { field: 'type', internal: 'Type' };

beforeEach(async () => {
  db = openDatabase('lists');
  await db.delete();
  await db.open();
  worker = new Worker(db);
  await worker.handlers.importSet({ text: JSON.stringify(SET) }, OWN_PAGE);
});

afterEach(() => db.close());

const row = (texts: readonly (string | null)[] = [], id: string = ACCOUNT.id): SentRow => ({
  id,
  name: 'Nordwind',
  texts,
});

async function judge(
  rows: readonly SentRow[],
  columns: readonly ListedColumn[] = [],
  by: Worker = worker,
): Promise<readonly ListedVerdict[]> {
  const reply = await by.handlers.judgeRows({ locale: 'en-US', columns, rows }, CRM_PAGE);
  if (!reply.ok) throw new Error(reply.reason);
  return reply.rows;
}

async function importFields(
  fields: readonly (readonly ['employees' | 'country', string])[],
  day: string,
): Promise<void> {
  const kept = fields.map(([field, text]) => ({ field, internal: '', text, locale: 'en-US', day }));
  const key = `salesforce/acme/account/${ACCOUNT.id}`;
  const account = { key, name: 'Nordwind', fields: kept, evidence: { name: 'Nordwind' } as never };
  const table = { file: null, org: 'acme', day, importedAt: `${day}T12:00:00Z`, added: 1, updated: 0 };
  await replaceImported(db, 0, [account], table, async () => true);
}

describe('a row of a list', () => {
  it.each<[string, SentRow, ListedColumn[], object[]]>([
    ['of which nothing is known has no badge', row(), [], []],
    ['whose columns are empty has no badge', row([null, null]), [EMPLOYEES, COUNTRY], []],
    [
      'that shows all that the criteria ask for is judged by it alone',
      row(['1,200', 'Germany']),
      [EMPLOYEES, COUNTRY],
      [{ verdict: 'A', score: 100, known: 1, partial: false, factsOf: null, from: ['page'] }],
    ],
    [
      'that shows some of it is partial',
      row(['1,200']),
      [EMPLOYEES],
      [{ verdict: 'A', score: 100, known: 0.6, partial: true, factsOf: null, from: ['page'] }],
    ],
    [
      'that shows too little says that not enough is known, and no score',
      row(['Germany']),
      [COUNTRY],
      [{ verdict: 'not-enough-known', band: null, score: null, partial: true }],
    ],
    [
      'of a competitor is disqualified, whatever else it shows',
      row(['1,200', 'Germany', 'Competitor']),
      [EMPLOYEES, COUNTRY, TYPE],
      [{ verdict: 'disqualified', band: null, score: null }],
    ],
  ])('%s', async (_what, each, columns, expected) => {
    expect(await judge([each], columns)).toMatchObject(expected);
  });

  it('without columns is judged by what its page showed, with the day', async () => {
    await worker.judged(snapshot({ fields: [employees('1,200'), address('Hauptstraße 1\n20095 Hamburg\nGermany')] }));
    const later = new Worker(db, '2026-12-01');
    expect(await judge([row()], [], later)).toMatchObject([
      { verdict: 'A', partial: false, factsOf: '2026-11-12', from: ['remembered'] },
    ]);
  });

  it('shows what is newer than what its page showed', async () => {
    await worker.judged(snapshot({ fields: [employees('1,200'), address('Hauptstraße 1\n20095 Hamburg\nGermany')] }));
    const [verdict] = await judge([row(['20'])], [EMPLOYEES]);
    expect(verdict).toMatchObject({ verdict: 'B', score: 40, from: ['page', 'remembered'] });
  });

  it('counts what the rep noted where neither row nor page says it', async () => {
    await worker.judged(snapshot({ fields: [address('Hauptstraße 1\n20095 Hamburg\nGermany')] }));
    await worker.handlers.noteFact({ record: ACCOUNT, fact: 'employees', text: '900', dry: false }, CRM_PAGE);
    expect(await judge([row()])).toMatchObject([{ verdict: 'A', from: ['noted', 'remembered'] }]);
  });

  it('takes a table where nothing else says it, and its page over the table', async () => {
    await importFields(
      [
        ['employees', '700'],
        ['country', 'Germany'],
      ],
      '2026-10-01',
    );
    expect(await judge([row()])).toMatchObject([{ verdict: 'A', factsOf: '2026-10-01', from: ['imported'] }]);
    expect(await judge([row(['20'])], [EMPLOYEES])).toMatchObject([{ verdict: 'B', from: ['page', 'imported'] }]);
  });

  it('reads its numbers in the language of the list', async () => {
    const ask = (locale: string) =>
      worker.handlers.judgeRows({ locale, columns: [EMPLOYEES], rows: [row(['1.200'])] }, CRM_PAGE);
    expect(await ask('de')).toMatchObject({ rows: [{ verdict: 'A', score: 100 }] });
  });
});

describe('judging a list', () => {
  it('answers for each account by its id, whatever stands between', async () => {
    const verdicts = await judge([row([], OTHER), row(['1,200', 'Germany'])], [EMPLOYEES, COUNTRY]);
    expect(verdicts.map(({ id }) => id)).toEqual([ACCOUNT.id]);
  });

  it('writes nothing', async () => {
    const all = async () => Promise.all(db.tables.map((table) => table.toArray()));
    const before = await all();
    await judge([row(['1,200', 'Germany']), row(['3'], OTHER)], [EMPLOYEES, COUNTRY]);
    expect(await all()).toEqual(before);
  });

  it('says that no criteria are in force, and judges nobody', async () => {
    await worker.handlers.eraseAll({}, OWN_PAGE);
    const reply = await worker.handlers.judgeRows(
      { locale: null, columns: [EMPLOYEES], rows: [row(['1,200'])] },
      CRM_PAGE,
    );
    expect(reply).toEqual({ ok: true, set: null, rows: [] });
  });

  it('is for pages of an org alone, of which it takes the org', async () => {
    await worker.judged(snapshot({ fields: [employees('1,200'), address('Hauptstraße 1\n20095 Hamburg\nGermany')] }));
    const ask = (host: string | null) =>
      worker.handlers.judgeRows({ locale: null, columns: [], rows: [row()] }, { host, tabId: 1 });
    expect(await ask(null)).toEqual({ ok: false, reason: 'not-allowed' });
    expect(await ask('other.lightning.force.com')).toMatchObject({ ok: true, rows: [] });
    expect(await ask(HOST)).toMatchObject({ ok: true, rows: [{ verdict: 'A' }] });
  });

  it.each<[string, object]>([
    ['more rows than one list shows', { rows: Array.from({ length: 201 }, () => row()) }],
    ['an id of another object', { rows: [row([], '003000000000001AAA')] }],
    ['a column of a person', { columns: [{ field: 'email', internal: 'Email' }] }],
    ['a key that is not asked for', { org: 'acme' }],
  ])('refuses %s', async (_what, body) => {
    const message = { type: 'judgeRows', body: { locale: null, columns: [], rows: [], ...body } };
    const sender = { id: 'rightfit', url: `https://${HOST}/lightning/o/Account/list`, frameId: 0, tab: { id: 1 } };
    const own = { id: 'rightfit', base: 'chrome-extension://rightfit/' };
    expect(await route(message, sender, own, worker.handlers)).toEqual({ ok: false, reason: 'bad-request' });
  });
});
