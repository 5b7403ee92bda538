import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CriteriaSet } from '../../../src/domain/criteria/criteria';
import { localCompanies } from '../../../src/jobs/one-company';
import { saveAnswer } from '../../../src/storage/companies';
import { openDatabase, type RightfitDatabase } from '../../../src/storage/database';
import { readImportedState, replaceImported } from '../../../src/storage/imported';
import { planned } from '../domain/territory/planned';

let db: RightfitDatabase;
beforeEach(async () => {
  db = openDatabase('one-company');
  await db.delete();
  await db.open();
});
afterEach(() => db.close());

const SET = { fit: { criteria: [], bands: [] } } as unknown as CriteriaSet;
const DAY = '2026-11-01';
const ID = '001000000000001AAA';
const keyOf = (id: string): string => `salesforce/acme/account/${id}`;

type Row = readonly [name: string, website: string, id?: string];

async function bring(...rows: readonly Row[]): Promise<void> {
  const { accounts } = planned([], {
    org: 'acme',
    day: DAY,
    locale: null,
    states: [],
    rows: rows.map(([name, website, id]) => ({
      id: id ?? null,
      org: null,
      name,
      fields: website === '' ? [] : [{ field: 'website', internal: '', text: website }],
    })),
  });
  const table = { file: null, org: 'acme', day: DAY, importedAt: `${DAY}T08:00:00Z`, added: 0, updated: 0 };
  await replaceImported(db, (await readImportedState(db)).generation, accounts, table, async () => true);
}

const open = (name: string, website: string, blocks?: readonly string[]) =>
  db.records.put({
    key: keyOf(ID),
    object: 'account',
    name,
    account: null,
    fields: [{ field: 'website', internal: 'Website', text: website, locale: 'en', day: DAY }],
    seenDay: DAY,
    ...(blocks && { blocks }),
  });

async function found() {
  const { into, pairs } = await localCompanies(db, SET);
  const short = (key: string): string => key.replace('salesforce/acme/account/', '');
  return {
    into: [...into].map(([key, target]) => `${short(key)} is ${short(target)}`),
    merged: pairs.merged.map(({ local, other }) => `${local.name} is ${other.name}`),
    asked: pairs.asked.map(({ local, other, why }) => `${local.name} or ${other.name}: ${why.join(', ')}`),
    parted: pairs.parted.map(({ local, other }) => `${local.name} is not ${other.name}`),
  };
}

const NOTHING = { into: [], merged: [], asked: [], parted: [] };

describe('accounts of tables without a record id', () => {
  it('are nothing where every account has its id', async () => {
    await bring(['Nordwerk', 'nordwerk.de', ID]);
    expect(await found()).toEqual(NOTHING);
  });

  it('are the account that was opened', async () => {
    await open('Nordwerk GmbH', 'https://nordwerk.de');
    await bring(['NORDWERK', 'www.nordwerk.de'], ['Hafenbau', '']);
    expect(await found()).toEqual({
      ...NOTHING,
      into: [`~nordwerk.de is ${ID}`],
      merged: ['NORDWERK is Nordwerk GmbH'],
    });
  });

  it('are the account whose website a table alone knows', async () => {
    await open('Nordwerk GmbH', '');
    await bring(['Nordwerk GmbH', 'nordwerk.de', ID], ['Nordwerk', 'nordwerk.de']);
    expect((await found()).into).toEqual([`~nordwerk.de is ${ID}`]);
  });

  it('are asked about where they may be, until the rep says so', async () => {
    await open('Nordwerk GmbH', 'https://nordwerk.de');
    await bring(['Nordwerk', '']);
    expect(await found()).toEqual({ ...NOTHING, asked: ['Nordwerk or Nordwerk GmbH: same-name'] });
    await saveAnswer(db, keyOf('~nordwerk'), keyOf(ID), { same: true, day: DAY });
    expect((await found()).into).toEqual([`~nordwerk is ${ID}`]);
    await saveAnswer(db, keyOf('~nordwerk'), keyOf(ID), { same: false, day: DAY });
    expect(await found()).toEqual({ ...NOTHING, parted: ['Nordwerk is not Nordwerk GmbH'] });
  });

  it('are never a person account', async () => {
    await open('Nordwerk', 'https://nordwerk.de', []);
    await bring(['Nordwerk', 'nordwerk.de']);
    expect(await found()).toEqual(NOTHING);
  });
});
