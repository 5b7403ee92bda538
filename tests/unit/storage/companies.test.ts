import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readAlike, readAnswer, readAnswers, saveAnswer, saveBlocks } from '../../../src/storage/companies';
import { openDatabase, type RecordRow, type RightfitDatabase } from '../../../src/storage/database';
import { eraseAll, exportAll } from '../../../src/storage/export';
import { prune } from '../../../src/storage/retention';

let db: RightfitDatabase;
beforeEach(async () => {
  await Dexie.delete('companies');
  db = openDatabase('companies');
});
afterEach(() => db.close());

const row = (key: string, over: Partial<RecordRow> = {}): RecordRow => ({
  key,
  object: 'account',
  name: 'Nordwerk',
  account: null,
  fields: [],
  seenDay: '2026-11-12',
  ...over,
});
const SAME = { same: true, day: '2026-11-12' };

describe('records', () => {
  it('are found by what they share, once and without themselves', async () => {
    await db.records.bulkPut([row('a'), row('b', { blocks: ['n', 'd'] }), row('c', { blocks: ['d'] }), row('d')]);
    await saveBlocks(db, 'a', ['n', 'd']);
    expect((await readAlike(db, 'a', ['n', 'd'])).map(({ key }) => key)).toEqual(['b', 'c']);
  });

  it('are not found any more by what they no longer have', async () => {
    await db.records.put(row('b', { blocks: ['n'] }));
    await saveBlocks(db, 'b', ['m']);
    expect(await readAlike(db, 'a', ['n'])).toEqual([]);
  });

  it('are not made by keeping the keys of one that is not there', async () => {
    await saveBlocks(db, 'a', ['n']);
    expect(await db.records.count()).toBe(0);
  });
});

describe('an answer', () => {
  it('is one per pair, whichever comes first', async () => {
    await saveAnswer(db, 'b', 'a', SAME);
    await saveAnswer(db, 'a', 'b', { ...SAME, same: false });
    expect(await db.companyAnswers.toArray()).toEqual([{ one: 'a', other: 'b', same: false, day: '2026-11-12' }]);
    expect(await readAnswer(db, 'b', 'a')).toMatchObject({ same: false });
  });

  it('is read from both sides, the newest first', async () => {
    await saveAnswer(db, 'b', 'a', SAME);
    await saveAnswer(db, 'b', 'c', { ...SAME, day: '2026-11-13' });
    await saveAnswer(db, 'c', 'd', SAME);
    expect([...(await readAnswers(db, 'b')).keys()]).toEqual(['c', 'a']);
  });

  it('is taken back with null', async () => {
    await saveAnswer(db, 'a', 'b', SAME);
    await saveAnswer(db, 'b', 'a', null);
    expect(await db.companyAnswers.count()).toBe(0);
  });

  it('is exported and erased with everything else', async () => {
    await saveAnswer(db, 'a', 'b', SAME);
    expect(JSON.parse(await exportAll(db)).tables.companyAnswers).toEqual([{ one: 'a', other: 'b', ...SAME }]);
    await eraseAll(db);
    expect(await db.companyAnswers.count()).toBe(0);
  });

  it('goes with either of its records', async () => {
    const old = { object: 'lead', seenDay: '2025-01-01' } as const;
    await db.records.bulkPut([row('a'), row('b'), row('lead', old), row('aLead', old)]);
    await saveAnswer(db, 'a', 'lead', SAME);
    await saveAnswer(db, 'aLead', 'b', SAME);
    await saveAnswer(db, 'a', 'b', SAME);
    await prune(db, '2026-11-24');
    expect((await db.companyAnswers.toArray()).map(({ one, other }) => [one, other])).toEqual([['a', 'b']]);
  });
});

describe('a database of version 1', () => {
  it('keeps its records, which are found once they are seen again', async () => {
    const before = new Dexie('companies');
    before.version(1).stores({ records: 'key, seenDay' });
    await before.table('records').add(row('a'));
    before.close();
    expect(await readAlike(db, 'b', ['n'])).toEqual([]);
    await saveBlocks(db, 'a', ['n']);
    expect(await readAlike(db, 'b', ['n'])).toEqual([{ ...row('a'), blocks: ['n'] }]);
  });
});
