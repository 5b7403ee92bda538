import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { recordKeyText } from '../../../src/domain/record/record';
import { openDatabase, type RightfitDatabase } from '../../../src/storage/database';
import { exportAll } from '../../../src/storage/export';
import { readPageHealth } from '../../../src/storage/page-health';
import { prune } from '../../../src/storage/retention';
import { ACCOUNT, address, CONTACT, employees, HOST, SET, snapshot, Worker } from './example';

const OWN_PAGE = { host: null, tabId: null };
const CRM_PAGE = { host: HOST, tabId: 1 };

let db: RightfitDatabase;
let worker: Worker;
beforeEach(async () => {
  db = openDatabase('health');
  await db.delete();
  await db.open();
  worker = new Worker(db);
  await worker.handlers.importSet({ text: JSON.stringify(SET) }, OWN_PAGE);
});

afterEach(() => db.close());

const unreadable = (record = ACCOUNT, host: string | null = HOST) =>
  worker.handlers.pageUnreadable({ record, missing: ['name'] }, { host, tabId: 1 });

describe('looks at pages', () => {
  it('are kept with the assessment, by kind of page, without a value', async () => {
    await worker.judged(snapshot({ fields: [employees('1,200')] }));
    await worker.judged(snapshot({ record: CONTACT, title: 'Ana Ruiz' }));
    const rings = await readPageHealth(db);
    expect(rings.map(({ object, looks }) => [object, looks.map((look) => 'fields' in look && look.fields)])).toEqual([
      [
        'account',
        [
          [
            { field: 'name', state: 'found' },
            { field: 'employees', state: 'found' },
            { field: 'address', state: 'absent' },
            { field: 'type', state: 'absent' },
          ],
        ],
      ],
      [
        'contact',
        [
          [
            { field: 'name', state: 'found' },
            { field: 'account', state: 'absent' },
            { field: 'title', state: 'absent' },
          ],
        ],
      ],
    ]);
    expect(JSON.stringify(rings)).not.toMatch(/1,200|Nordwerk|Ana Ruiz/);
  });

  it('of one visit count together', async () => {
    await worker.judged(snapshot({ fields: [employees('1,200')] }));
    await worker.handlers.assess(
      { snapshot: snapshot({ fields: [address('Hamburg\nGermany')] }), visit: false },
      CRM_PAGE,
    );
    const [ring] = await readPageHealth(db);
    expect(ring?.looks).toHaveLength(1);
    expect(ring?.looks[0]).toMatchObject({
      fields: [{}, { field: 'employees', state: 'found' }, { field: 'address', state: 'found' }, {}],
    });
  });

  it('say that a page could not be read', async () => {
    expect(await unreadable()).toEqual({ ok: true });
    expect(await readPageHealth(db)).toMatchObject([
      {
        object: 'account',
        looks: [{ state: 'unreadable', record: recordKeyText(ACCOUNT), day: '2026-11-12', missing: ['name'] }],
      },
    ]);
  });

  it.each([
    ['another org', { ...ACCOUNT, org: 'other' }, HOST],
    ['an id that cannot exist', { ...ACCOUNT, id: '001000000000001AAB' }, HOST],
    ['no page of a CRM', ACCOUNT, null],
  ])('cannot be written by %s', async (_what, record, host) => {
    expect(await unreadable(record, host)).toEqual({ ok: false, reason: 'not-allowed' });
    expect(await readPageHealth(db)).toEqual([]);
  });

  it('are not kept where no criteria are in force', async () => {
    await worker.handlers.eraseAll({}, OWN_PAGE);
    await unreadable();
    await worker.assess(snapshot({}));
    expect(await readPageHealth(db)).toEqual([]);
  });

  it('are exported, pruned and erased with everything else', async () => {
    await unreadable();
    await new Worker(db, '2027-01-01').judged(snapshot({ record: { ...ACCOUNT, id: '001000000000002AAA' } }));
    expect(JSON.parse(await exportAll(db)).tables.pageHealth).toHaveLength(1);
    await prune(db, '2027-11-20');
    expect((await readPageHealth(db)).map(({ looks }) => looks.map(({ day }) => day))).toEqual([['2027-01-01']]);
    await prune(db, '2029-01-01');
    expect(await readPageHealth(db)).toEqual([]);
    await unreadable();
    await worker.handlers.eraseAll({}, OWN_PAGE);
    expect(await readPageHealth(db)).toEqual([]);
  });
});

describe('a database of the version before', () => {
  it('keeps its rows', async () => {
    db.close();
    await Dexie.delete('older');
    const old = new Dexie('older');
    old.version(1).stores({
      sets: 'fingerprint',
      settings: 'key',
      records: 'key, seenDay',
      people: 'key, account, seenDay',
      touches: 'id, day, [account+day], [person+day]',
      counters: 'key, day',
      traceDays: 'day',
      traces: '++id, day',
    });
    await old
      .table('records')
      .add({ key: 'k', object: 'account', name: 'Nordwerk', account: null, fields: [], seenDay: '2026-11-12' });
    old.close();
    const now = openDatabase('older');
    expect(await now.records.toArray()).toMatchObject([{ name: 'Nordwerk' }]);
    expect(await readPageHealth(now)).toEqual([]);
    now.close();
  });
});
