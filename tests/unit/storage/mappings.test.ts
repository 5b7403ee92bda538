import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Mapping } from '../../../src/domain/taught/mapping';
import { openDatabase, type RightfitDatabase } from '../../../src/storage/database';
import { exportAll } from '../../../src/storage/export';
import {
  changeMapping,
  deleteMapping,
  dropFields,
  listMappings,
  MAX_MAPPINGS,
  readMappings,
  saveMapping,
} from '../../../src/storage/mappings';

const NAME = 'mappings';
const PLACE = 'salesforce/acme/account';
let db: RightfitDatabase;
beforeEach(async () => {
  await Dexie.delete(NAME);
  db = openDatabase(NAME);
});
afterEach(() => db.close());

const mapping = (over: Partial<Mapping> = {}): Mapping => ({
  place: PLACE,
  fact: 'employees',
  internal: 'Headcount__c',
  label: 'Headcount',
  custom: null,
  day: '2026-11-12',
  ...over,
});
const facts = async (place = PLACE): Promise<string[]> =>
  (await readMappings(db, place)).map(({ fact, internal }) => `${fact} ← ${internal}`);

describe('mappings', () => {
  it('are read by their place: another org or object has its own', async () => {
    await saveMapping(db, mapping());
    await saveMapping(db, mapping({ place: 'salesforce/acme/lead', internal: 'Staff__c' }));
    await saveMapping(db, mapping({ place: 'salesforce/acme--uat.sandbox/account', internal: 'Old__c' }));
    expect([await facts(), await facts('salesforce/acme/lead')]).toEqual([
      ['employees ← Headcount__c'],
      ['employees ← Staff__c'],
    ]);
    expect(await listMappings(db)).toHaveLength(3);
  });

  it('are one per fact: teaching another field takes its place', async () => {
    await saveMapping(db, mapping());
    await saveMapping(db, mapping({ internal: 'Staff__c' }));
    expect(await facts()).toEqual(['employees ← Staff__c']);
  });

  it('are bounded per place; one that is there can still be taught anew', async () => {
    for (let at = 0; at < MAX_MAPPINGS; at++) await saveMapping(db, mapping({ fact: `custom:f${at}` }));
    expect(await saveMapping(db, mapping())).toBe(false);
    expect(await saveMapping(db, mapping({ fact: 'custom:f0', internal: 'New__c' }))).toBe(true);
    expect(await facts()).toHaveLength(MAX_MAPPINGS);
  });

  it.each([
    ['changes its fact', `${PLACE}/employees`, 'revenue', 'changed', ['founded ← Year__c', 'revenue ← Headcount__c']],
    [
      'cannot become a fact that another field is taught as',
      `${PLACE}/employees`,
      'founded',
      'taken',
      ['employees ← Headcount__c', 'founded ← Year__c'],
    ],
    [
      'that is not there does not change',
      `${PLACE}/rating`,
      'revenue',
      'missing',
      ['employees ← Headcount__c', 'founded ← Year__c'],
    ],
  ] as const)('one %s', async (_what, key, fact, outcome, after) => {
    await saveMapping(db, mapping());
    await saveMapping(db, mapping({ fact: 'founded', internal: 'Year__c' }));
    expect(await changeMapping(db, key, { fact, custom: null, day: '2026-11-20' })).toBe(outcome);
    expect(await facts()).toEqual(after);
  });

  it('are forgotten once, and then nothing is there to forget', async () => {
    await saveMapping(db, mapping());
    expect(await deleteMapping(db, `${PLACE}/employees`)).toMatchObject({ label: 'Headcount' });
    expect(await deleteMapping(db, `${PLACE}/employees`)).toBeUndefined();
    expect(await facts()).toEqual([]);
  });

  it('are part of the export', async () => {
    await saveMapping(db, mapping());
    expect(JSON.parse(await exportAll(db))).toMatchObject({ schema: 2, tables: { mappings: [mapping()] } });
  });

  it('take what was remembered with them, in their own place alone', async () => {
    const kept = { field: 'custom', internal: 'Headcount__c', text: '70', locale: null, day: '2026-11-12' } as const;
    const row = { object: 'account', name: 'x', account: null, fields: [kept], seenDay: '2026-11-12' } as const;
    await db.records.bulkPut([
      { ...row, key: `${PLACE}/001` },
      { ...row, key: 'salesforce/acme2/account/001' },
    ]);
    await dropFields(db, PLACE, ({ internal }) => internal !== 'Headcount__c');
    expect((await db.records.toArray()).map(({ key, fields }) => [key, fields.length])).toEqual([
      [`${PLACE}/001`, 0],
      ['salesforce/acme2/account/001', 1],
    ]);
  });
});

describe('a database of the version before', () => {
  it('keeps every row, and can hold mappings', async () => {
    db.close();
    await Dexie.delete(NAME);
    const before = new Dexie(NAME);
    before.version(1).stores({
      sets: 'fingerprint',
      settings: 'key',
      records: 'key, seenDay',
      people: 'key, account, seenDay',
      touches: 'id, day, [account+day], [person+day]',
      counters: 'key, day',
      traceDays: 'day',
      traces: '++id, day',
    });
    await before.table('settings').put({ key: 'rep', value: { name: 'Mira' } });
    await before.table('traces').add({ day: '2026-11-12', kind: 'opened', record: 'x', pitch: null });
    before.close();
    db = openDatabase(NAME);
    expect(await db.settings.get('rep')).toEqual({ key: 'rep', value: { name: 'Mira' } });
    expect(await db.traces.count()).toBe(1);
    expect(await saveMapping(db, mapping())).toBe(true);
  });
});
