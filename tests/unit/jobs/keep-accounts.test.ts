import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase, type RightfitDatabase } from '../../../src/storage/database';
import { readImported, readImportedState } from '../../../src/storage/imported';
import { readTableLayouts } from '../../../src/storage/table-layouts';
import { askedJob } from './asked-job';

let db: RightfitDatabase;
beforeEach(async () => {
  db = openDatabase('keep-accounts');
  await db.delete();
  await db.open();
});
afterEach(() => db.close());

const DAY = '2026-11-01';
const NOW = '2026-11-01T08:00:00.000Z';
const ID = '001000000000001AAA';
const TABLE = `Account ID,Account Name,Website,Employees\n${ID},Nordwerk,nordwerk.de,700\n,Hafenbau AG,hafenbau.de,90\n`;

function startJob(onPause: () => void = () => {}) {
  const { ask, cancel } = askedJob(db, onPause);
  const open = (text: string) => ask({ kind: 'open', source: { from: 'text', text }, today: DAY });
  /** Up to the plan, as guessed. */
  const planned = async (text: string, day = DAY) => {
    const opened = await open(text);
    if (opened?.kind !== 'table') return opened;
    await ask({ kind: 'read', table: 'accounts', columns: opened.table.columns.accounts });
    return ask({ kind: 'plan', org: 'acme', day });
  };
  const keep = () => ask({ kind: 'keep', file: 'territory.csv', now: NOW });
  return { ask, open, planned, keep, cancel };
}

const accounts = async (): Promise<number> => (await readImportedState(db)).accounts;

describe('a table of accounts', () => {
  it('is kept as planned, with how it was read', async () => {
    const { planned, keep } = startJob();
    expect(await planned(TABLE)).toMatchObject({ kind: 'planned', counts: { added: 2, updated: 0 } });
    expect(await accounts()).toBe(0);
    expect(await keep()).toMatchObject({ kind: 'kept', kept: { counts: { added: 2 }, companies: { askedOf: 0 } } });
    const key = `salesforce/acme/account/${ID}`;
    const fields = (await readImported(db, [key])).get(key)?.fields ?? [];
    expect(fields.map(({ field, text, day }) => `${field} ${text} ${day}`)).toEqual([
      `name Nordwerk ${DAY}`,
      `website nordwerk.de ${DAY}`,
      `employees 700 ${DAY}`,
    ]);
    expect((await readImportedState(db)).tables).toMatchObject([{ file: 'territory.csv', org: 'acme', added: 2 }]);
    expect(await readTableLayouts(db)).toMatchObject([{ kind: 'accounts' }]);
  });

  it('brought in again is planned as unchanged', async () => {
    const { planned, keep } = startJob();
    await planned(TABLE);
    await keep();
    expect(await planned(TABLE, '2026-11-02')).toMatchObject({ counts: { added: 0, updated: 0, unchanged: 2 } });
  });

  it('says what is one company with another account, and what may be', async () => {
    const { planned, keep } = startJob();
    await planned(
      `Account ID,Account Name,Website\n${ID},Nordwerk,nordwerk.de\n,NORDWERK,www.nordwerk.de\n,Nordwerk,\n`,
    );
    expect(await keep()).toMatchObject({ kept: { companies: { mergedOf: 1, askedOf: 1 } } });
  });

  it('is not kept where another import came in between', async () => {
    const [one, other] = [startJob(), startJob()];
    await one.planned(TABLE);
    await other.planned(TABLE);
    await other.keep();
    expect(await one.keep()).toMatchObject({ kind: 'not-kept', why: 'outdated' });
    expect((await readImportedState(db)).tables).toHaveLength(1);
  });

  it('is not kept where it was cancelled while it was written', async () => {
    let cancelling = false;
    const job = startJob(() => {
      if (cancelling) void job.cancel();
    });
    await job.planned(TABLE);
    cancelling = true;
    expect(await job.keep()).toMatchObject({ kind: 'not-kept', why: 'cancelled' });
    expect([await accounts(), await db.importedPacks.count(), await readTableLayouts(db)]).toEqual([0, 0, []]);
    cancelling = false;
    expect(await job.keep()).toMatchObject({ kind: 'kept' });
  });

  it('cannot be kept before it was planned, nor twice', async () => {
    const { open, planned, keep } = startJob();
    await open(TABLE);
    expect(await keep()).toMatchObject({ kind: 'failed' });
    await planned(TABLE);
    await keep();
    expect(await keep()).toMatchObject({ kind: 'failed' });
  });

  it('that cannot be stored says so, and nothing is kept', async () => {
    const { planned, keep } = startJob();
    await planned(TABLE);
    db.importedPacks.hook('creating', () => {
      throw new Error('full');
    });
    expect(await keep()).toMatchObject({ kind: 'failed' });
    expect(await accounts()).toBe(0);
  });
});
