import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase, type PersonRow, type RightfitDatabase } from '../../../src/storage/database';
import { readPeopleByKey, readPlaces, savePeople } from '../../../src/storage/people';
import { readTableLayouts } from '../../../src/storage/table-layouts';
import { readTablePeopleState } from '../../../src/storage/table-people';
import { askedJob } from './asked-job';

let db: RightfitDatabase;
beforeEach(async () => {
  db = openDatabase('keep-contacts');
  await db.delete();
  await db.open();
  const seen = { object: 'account' as const, account: null, fields: [], seenDay: '2026-11-01' };
  await db.records.put({ key: `salesforce/acme/account/${NORDWERK}`, name: 'Nordwerk GmbH', ...seen });
});
afterEach(() => db.close());

const DAY = '2026-11-12';
const NORDWERK = '001000000000001AAA';
const TABLE = [
  'Contact ID,Full Name,Title,Account Name,Email',
  '003000000000001AAA,Ana Ruiz,VP Operations,Nordwerk,ana@nordwerk.example',
  '003000000000002AAA,Bo Lund,Buyer,Nordwerk,',
  '003000000000003AAA,Cy Ode,Buyer,Nobody Ever Saw Inc.,',
].join('\n');

function startJob(onPause: () => void = () => {}) {
  const { ask, cancel } = askedJob(db, onPause);
  /** Up to the plan, as guessed. */
  const planned = async (text = TABLE, { org = 'acme', day = DAY } = {}) => {
    const opened = await ask({ kind: 'open', source: { from: 'text', text }, today: DAY });
    if (opened?.kind !== 'table') return opened;
    await ask({ kind: 'read', table: 'contacts', columns: opened.table.columns.contacts });
    return ask({ kind: 'plan', org, day });
  };
  const keep = () => ask({ kind: 'keep', file: 'contacts.csv', now: `${DAY}T08:00:00.000Z` });
  return { ask, planned, keep, cancel };
}

/** Everybody who is known, whole. */
const everybody = async (): Promise<PersonRow[]> => {
  const keys = (await readPlaces(db)).map(({ key }) => key);
  return [...(await readPeopleByKey(db, keys)).values()];
};

const people = async () => (await everybody()).map(({ name, title }) => `${name}, ${title}`).sort();

describe('a table of contacts', () => {
  it('is kept as planned, with how it was read', async () => {
    const { planned, keep } = startJob();
    const counts = { added: 2, updated: 0, unchanged: 0, skipped: { 'account-not-seen': 1 } };
    expect(await planned()).toMatchObject({ kind: 'planned-contacts', counts });
    expect(await people()).toEqual([]);
    expect(await keep()).toMatchObject({ kind: 'kept-contacts', counts });
    expect(await people()).toEqual(['Ana Ruiz, VP Operations', 'Bo Lund, Buyer']);
    expect(await readTablePeopleState(db)).toMatchObject({
      people: 2,
      tables: [{ file: 'contacts.csv', org: 'acme', day: DAY, added: 2, updated: 0 }],
    });
    expect(await readTableLayouts(db)).toMatchObject([
      { kind: 'contacts', columns: expect.arrayContaining(['title']) },
    ]);
  });

  it('brought in again is planned as unchanged', async () => {
    const { planned, keep } = startJob();
    await planned();
    await keep();
    expect(await planned()).toMatchObject({ counts: { added: 0, updated: 0, unchanged: 2 } });
  });

  it('counts whom a page showed since it was planned as who is there', async () => {
    const { planned, keep } = startJob();
    await planned();
    const seen = { name: 'Bo Lund', title: null, own: null, company: 'Nordwerk', day: DAY };
    const account = `salesforce/acme/account/${NORDWERK}`;
    await savePeople(db, [{ key: 'salesforce/acme/contact/003000000000002AAA', account, ...seen }], '2025-11-12');
    expect(await keep()).toMatchObject({ counts: { added: 1, updated: 1 } });
    expect(await people()).toEqual(['Ana Ruiz, VP Operations', 'Bo Lund, Buyer']);
  });

  it.each([
    ['of an org that nobody knows', { org: 'other' }],
    ['of a day to come', { day: '2026-11-13' }],
    ['of a day before people are kept', { day: '2025-11-11' }],
  ])('%s is refused, and cannot be kept', async (_sentence, of) => {
    const { planned, keep } = startJob();
    expect(await planned(TABLE, of)).toMatchObject({ kind: 'failed' });
    expect(await keep()).toMatchObject({ kind: 'failed' });
    expect(await people()).toEqual([]);
  });

  it('is not kept where another import of contacts came in between', async () => {
    const [one, other] = [startJob(), startJob()];
    await one.planned();
    await other.planned();
    await other.keep();
    expect(await one.keep()).toMatchObject({ kind: 'not-kept', why: 'outdated' });
    expect((await readTablePeopleState(db)).tables).toHaveLength(1);
  });

  it('is not kept where it was cancelled while it was written, and can be kept then', async () => {
    let cancelling = false;
    const job = startJob(() => {
      if (cancelling) void job.cancel();
    });
    await job.planned();
    cancelling = true;
    expect(await job.keep()).toMatchObject({ kind: 'not-kept', why: 'cancelled' });
    expect([await people(), await db.personPacks.count(), await readTableLayouts(db)]).toEqual([[], 0, []]);
    cancelling = false;
    expect(await job.keep()).toMatchObject({ kind: 'kept-contacts' });
  });

  it('that cannot be stored says so, and nothing is kept', async () => {
    const { planned, keep } = startJob();
    await planned();
    db.personIndex.hook('creating', () => {
      throw new Error('full');
    });
    expect(await keep()).toMatchObject({ kind: 'failed' });
    expect(await people()).toEqual([]);
  });
});
