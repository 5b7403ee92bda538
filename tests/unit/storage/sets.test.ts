import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase, type RightfitDatabase, type SetRow } from '../../../src/storage/database';
import { eraseAll, exportAll } from '../../../src/storage/export';
import { monthsBefore, prune } from '../../../src/storage/retention';
import { acceptSet, chooseSet, listSets, readSetInForce } from '../../../src/storage/sets';

let db: RightfitDatabase;
beforeEach(async () => {
  db = openDatabase('test');
  await db.delete();
  await db.open();
});

afterEach(() => db.close());

const TODAY = '2026-11-24';
const set = (fingerprint: string, over: Partial<SetRow> = {}): SetRow => ({
  fingerprint,
  id: 'emea',
  name: 'EMEA',
  version: 1,
  owner: null,
  effective: '2026-01-01',
  acceptedAt: `2026-11-${fingerprint === 'one' ? '01' : '02'}T00:00:00.000Z`,
  source: 'file',
  text: '{}',
  ...over,
});
const inForce = async (today = TODAY) => (await readSetInForce(db, today))?.fingerprint;

describe('the set in force', () => {
  it('is none before the first one is accepted', async () => {
    expect(await inForce()).toBeUndefined();
  });

  it('is the one accepted last; the one before is kept and can be put in force again', async () => {
    await acceptSet(db, set('one'), TODAY);
    await acceptSet(db, set('two', { version: 2 }), TODAY);
    expect(await inForce()).toBe('two');
    expect((await listSets(db, TODAY)).map(({ fingerprint, inForce: is }) => [fingerprint, is])).toEqual([
      ['two', true],
      ['one', false],
    ]);
    expect(await chooseSet(db, 'one', TODAY)).toBe(true);
    expect(await inForce()).toBe('one');
  });

  it('stays the version before until the new one is effective', async () => {
    await acceptSet(db, set('one'), TODAY);
    await acceptSet(db, set('two', { effective: '2026-12-01' }), TODAY);
    expect([await inForce(), await inForce('2026-12-01')]).toEqual(['one', 'two']);
  });

  it('does not change when a set is chosen that is not kept', async () => {
    await acceptSet(db, set('one'), TODAY);
    expect(await chooseSet(db, 'nowhere', TODAY)).toBe(false);
    expect(await inForce()).toBe('one');
  });

  it('stays, to the byte, when the same file is accepted twice', async () => {
    await acceptSet(db, set('one'), TODAY);
    await acceptSet(db, set('one', { acceptedAt: '2026-11-20T00:00:00.000Z' }), TODAY);
    expect((await listSets(db, TODAY)).map(({ acceptedAt }) => acceptedAt)).toEqual(['2026-11-01T00:00:00.000Z']);
  });
});

describe('all data', () => {
  it('can be exported as a file that says what it is', async () => {
    await acceptSet(db, set('one'), TODAY);
    expect(JSON.parse(await exportAll(db))).toMatchObject({
      rightfitExport: 1,
      schema: 2,
      tables: { sets: [{ fingerprint: 'one' }], touches: [] },
    });
  });

  it('is gone after erasing', async () => {
    await acceptSet(db, set('one'), TODAY);
    await eraseAll(db);
    expect(await Promise.all(db.tables.map((table) => table.count()))).toEqual(db.tables.map(() => 0));
  });

  it('is pruned by age, accounts excepted', async () => {
    const record = { name: 'x', account: null, fields: [], seenDay: '2025-01-01' };
    await db.records.bulkPut([
      { ...record, key: 'old contact', object: 'contact' },
      { ...record, key: 'account', object: 'account' },
      { ...record, key: 'contact', object: 'contact', seenDay: '2026-11-01' },
    ]);
    await prune(db, TODAY);
    expect((await db.records.toArray()).map(({ key }) => key)).toEqual(['account', 'contact']);
  });
});

it.each([
  ['2026-11-24', 12, '2025-11-24'],
  ['2026-11-24', 24, '2024-11-24'],
  ['2028-02-29', 12, '2027-03-01'],
])('%s less %i months is %s', (today, months, day) => {
  expect(monthsBefore(today, months)).toBe(day);
});
