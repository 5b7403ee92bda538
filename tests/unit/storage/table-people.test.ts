import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { placeOf, unpackedPeople } from '../../../src/domain/people/person-pack';
import type { PersonSeen } from '../../../src/domain/people/person-record';
import { keepFromTable, type PersonInTable, type TablePerson } from '../../../src/domain/people/table-person';
import type { ImportedTable } from '../../../src/domain/territory/imported';
import { inOrder } from '../../../src/domain/territory/rank';
import { openDatabase, type PersonRow, type RightfitDatabase } from '../../../src/storage/database';
import { exportAll } from '../../../src/storage/export';
import {
  type PeopleToKeep,
  readRowsAmong,
  replaceTablePeople,
  undoTablePeople,
} from '../../../src/storage/import-people';
import {
  readAlikePeople,
  readPeople,
  readPeopleByKey,
  readPerson,
  readPlaces,
  savePeople,
} from '../../../src/storage/people';
import { removeUnfinishedPeople } from '../../../src/storage/people-generations';
import { prune } from '../../../src/storage/retention';
import { readPersonPacks, readTablePeopleState } from '../../../src/storage/table-people';

let db: RightfitDatabase;
beforeEach(async () => {
  db = openDatabase('table-people');
  await db.delete();
  await db.open();
});
afterEach(() => db.close());

const SINCE = '2025-11-12';
const DAY = '2026-11-12';
const TABLE: ImportedTable = {
  file: 'contacts.csv',
  org: 'acme',
  day: DAY,
  importedAt: `${DAY}T08:00:00Z`,
  added: 0,
  updated: 0,
};
const account = (at: number): string => `salesforce/acme/account/${String(at).padStart(18, '0')}`;
const NORDWERK = account(1);

function contact(at: number, over: Partial<PersonInTable> = {}): PersonInTable {
  return {
    key: `salesforce/acme/contact/${String(at).padStart(18, '0')}`,
    account: NORDWERK,
    company: 'Nordwerk',
    name: `Ana Ruiz ${at}`,
    title: 'Buyer',
    fields: [{ field: 'email', text: `ana${at}@nordwerk.example` }],
    day: DAY,
    ...over,
  };
}
const shown = ({ key, account: at }: PersonInTable, over: Partial<PersonSeen> = {}): PersonSeen => ({
  key,
  account: at,
  company: 'Nordwerk',
  name: 'Ana Ruiz',
  title: null,
  own: null,
  day: '2026-11-13',
  ...over,
});
const see = (...seen: PersonSeen[]): Promise<void> => savePeople(db, seen, SINCE);

/** Everybody who is known, whole. */
const everybody = async (): Promise<PersonRow[]> => {
  const keys = (await readPlaces(db)).map(({ key }) => key);
  return [...(await readPeopleByKey(db, keys)).values()];
};

/** What a table makes of what is known, worked out as simply as it can be. */
async function toKeep(contacts: readonly PersonInTable[]): Promise<PeopleToKeep> {
  const { generation } = await readTablePeopleState(db);
  const own = new Map(contacts.map((each) => [each.key, each]));
  const rows = new Set((await readRowsAmong(db, own)).map(({ key }) => key));
  const people = new Map<string, TablePerson>();
  for await (const packs of readPersonPacks(db, generation, 50))
    for (const person of packs.flatMap(unpackedPeople)) people.set(person.key, person);
  for (const each of contacts)
    if (!rows.has(each.key)) people.set(each.key, keepFromTable(people.get(each.key), each, SINCE));
  return {
    base: generation,
    people: [...people.values()].sort((a, b) => inOrder(placeOf(a), placeOf(b))),
    contacts: own,
    withRow: rows,
    since: SINCE,
    table: TABLE,
  };
}

async function bring(...contacts: readonly PersonInTable[]): Promise<void> {
  expect(await replaceTablePeople(db, await toKeep(contacts), async () => true)).toMatchObject({ outcome: 'written' });
}

const undo = async () => undoTablePeople(db, (await readTablePeopleState(db)).generation);
const names = async (...accounts: string[]) => (await readPeople(db, accounts)).map(({ name }) => name);
/** Everything that is stored, but for the numbers of generations. */
const stored = async (): Promise<string> => {
  const people = await everybody();
  return JSON.stringify(people.sort((a, b) => inOrder(a.key, b.key)));
};

describe('people whom tables alone named', () => {
  const many = Array.from({ length: 1200 }, (_, at) => contact(at, { account: account(Math.floor(at / 7)) }));

  it('are nobody before anything was imported', async () => {
    expect(await everybody()).toEqual([]);
    expect(await readPeople(db, [NORDWERK])).toEqual([]);
    expect(await readPerson(db, contact(1).key)).toBeUndefined();
  });

  it('are found at their accounts, by key, by address and by name', async () => {
    await bring(...many);
    expect(await names(account(0))).toEqual(Array.from({ length: 7 }, (_, at) => `Ana Ruiz ${at}`));
    expect(await names(account(171))).toEqual(['Ana Ruiz 1197', 'Ana Ruiz 1198', 'Ana Ruiz 1199']);
    expect(await names(account(35), account(999))).toHaveLength(7);
    expect(await names('salesforce/acme/account/')).toEqual([]);
    for (const at of [0, 249, 250, 1199]) expect((await readPerson(db, contact(at).key))?.name).toBe(`Ana Ruiz ${at}`);
    expect(await everybody()).toHaveLength(1200);
    expect(await db.people.count()).toBe(0);
  });

  it('are found though thousands stand at one account', async () => {
    await bring(...Array.from({ length: 1000 }, (_, at) => contact(at)), contact(2000, { account: account(2) }));
    expect(await names(NORDWERK)).toHaveLength(1000);
    expect(await names(account(2))).toEqual(['Ana Ruiz 2000']);
  });

  it('are compared with whoever shares their address or name', async () => {
    await bring(...many, contact(5000, { name: 'Zoe Marin', account: account(9) }));
    const same = contact(6000, { name: 'Zoë Marin', fields: [{ field: 'email', text: 'ana3@nordwerk.example' }] });
    await see(shown(same, { name: 'Zoë Marin', account: account(500), own: { email: 'ana3@nordwerk.example' } }));
    const row = await readPerson(db, same.key);
    const alike = await readAlikePeople(db, row ? [row] : []);
    expect(alike.get(same.key)?.map(({ name }) => name)).toEqual(['Ana Ruiz 3', 'Zoe Marin']);
  });

  it('have a row once a page shows them, made of what tables said, and are there once', async () => {
    await bring(contact(1), contact(2));
    await see(shown(contact(1), { account: account(2), name: 'Ana R. Ruiz' }));
    expect(await names(NORDWERK)).toEqual(['Ana Ruiz 2']);
    expect(await names(account(2))).toEqual(['Ana R. Ruiz']);
    expect(await readPerson(db, contact(1).key)).toMatchObject({
      title: 'Buyer',
      titleDay: DAY,
      table: { day: DAY, pageDay: '2026-11-13', fields: [{ field: 'email' }] },
    });
    expect((await everybody()).map(({ name }) => name).sort()).toEqual(['Ana R. Ruiz', 'Ana Ruiz 2']);
    const [ana] = await readPeople(db, [account(2)]);
    expect((await readAlikePeople(db, ana ? [ana] : [])).size).toBe(0);
  });
});

describe('an import of contacts', () => {
  it('updates the rows that pages made, where they are', async () => {
    await see(shown(contact(1), { day: '2026-11-01' }));
    const kept = await replaceTablePeople(db, await toKeep([contact(1), contact(2)]), async () => true);
    expect(kept).toEqual({ outcome: 'written', rows: new Map([[contact(1).key, 'updated']]) });
    expect((await db.people.toArray()).map(({ name, title }) => [name, title])).toEqual([['Ana Ruiz 1', 'Buyer']]);
    expect((await readTablePeopleState(db)).people).toBe(1);
  });

  it('updates the row of whom a page showed since it was worked out', async () => {
    const planned = await toKeep([contact(1, { title: 'Head of Purchasing' })]);
    await see(shown(contact(1), { name: 'Ana of the page', day: DAY }));
    expect(await replaceTablePeople(db, planned, async () => true)).toMatchObject({ outcome: 'written' });
    expect(await everybody()).toMatchObject([{ name: 'Ana of the page', title: 'Head of Purchasing' }]);
  });

  it.each([
    ['another one ended since', () => bring(contact(9))],
    ['a row that it is to update is gone', () => db.people.clear()],
    ['what it wrote was swept', () => removeUnfinishedPeople(db)],
  ])('keeps nothing where %s', async (_sentence, meanwhile) => {
    await see(shown(contact(1)));
    const planned = await toKeep([contact(1), contact(2)]);
    const progress = async (part: number): Promise<boolean> => {
      if (part === 1) await meanwhile();
      return true;
    };
    expect(await replaceTablePeople(db, planned, progress)).toEqual({ outcome: 'outdated' });
    expect(await readPerson(db, contact(2).key)).toBeUndefined();
    await removeUnfinishedPeople(db);
    const { generation } = await readTablePeopleState(db);
    expect((await db.personIndex.toArray()).every((part) => part.generation === generation)).toBe(true);
  });

  it('keeps nothing where it is cancelled, at whatever step', async () => {
    await see(shown(contact(1), { day: '2026-11-01' }));
    const before = await stored();
    const many = Array.from({ length: 1200 }, (_, at) => contact(at));
    for (let steps = 0; ; steps++) {
      let left = steps;
      const planned = await toKeep(many);
      const { outcome } = await replaceTablePeople(db, planned, async () => left-- > 0);
      if (outcome === 'written') return expect(steps).toBeGreaterThan(3);
      expect([outcome, await stored(), await db.personPacks.count(), await db.personIndex.count()]).toEqual([
        'cancelled',
        before,
        0,
        0,
      ]);
    }
  });

  it('keeps nothing where what belongs to it cannot be kept', async () => {
    await see(shown(contact(1), { day: '2026-11-01' }));
    const before = await stored();
    const fails = async (): Promise<void> => {
      throw new Error('full');
    };
    await expect(
      replaceTablePeople(db, await toKeep([contact(1), contact(2)]), async () => true, fails),
    ).rejects.toThrow('full');
    expect(await stored()).toBe(before);
    await removeUnfinishedPeople(db);
    expect([await db.personPacks.count(), await db.changedPeople.count()]).toEqual([0, 0]);
  });
});

describe('an import of contacts that is taken back', () => {
  it('leaves everybody as they were, whose page was seen or not', async () => {
    await see(shown(contact(1), { day: '2026-11-01' }));
    await bring(contact(1), contact(2, { day: '2026-11-10' }));
    const before = await stored();
    await bring(contact(1, { title: 'CEO' }), contact(2, { title: 'CFO' }), contact(3));
    expect(await stored()).not.toBe(before);
    expect(await undo()).toBe('undone');
    expect(await stored()).toBe(before);
    expect(await undo()).toBe('not-last');
    expect((await readTablePeopleState(db)).people).toBe(1);
  });

  it('may be the first one', async () => {
    await bring(contact(1));
    expect(await undo()).toBe('undone');
    expect([await everybody(), await db.personPacks.count()]).toEqual([[], 0]);
  });

  it.each<[sentence: string, seen: PersonInTable, expected: string]>([
    ['is refused where a page showed somebody that it had added', contact(3), 'seen-since'],
    ['is refused where a page showed somebody that it had changed', contact(2), 'seen-since'],
    ['is refused where a page changed a row that it had changed', contact(1), 'seen-since'],
    ['is done where a page showed somebody that it left as they were', contact(4), 'undone'],
    ['is done where a page showed somebody whom no table named', contact(5), 'undone'],
  ])('%s', async (_sentence, seen, expected) => {
    await see(shown(contact(1), { day: '2026-11-01' }));
    await bring(contact(2, { day: '2026-11-10' }), contact(4));
    await bring(contact(1, { title: 'CEO' }), contact(2, { title: 'CFO' }), contact(3));
    await see(shown(seen));
    const before = await stored();
    expect(await undo()).toBe(expected);
    if (expected === 'seen-since') expect(await stored()).toBe(before);
    else expect((await readPerson(db, contact(2).key))?.title).toBe('Buyer');
  });

  it('is not taken back by the number of another one', async () => {
    await bring(contact(1));
    expect(await undoTablePeople(db, 99)).toBe('not-last');
    expect(await names(NORDWERK)).toEqual(['Ana Ruiz 1']);
  });
});

describe('what tables said of people', () => {
  const OLD = '2026-01-10';

  it('is forgotten a year after the last table that named them, in every pack and in the index', async () => {
    await bring(contact(1, { day: OLD, name: 'Old Rosa Lind' }), contact(2));
    await bring(contact(3));
    await prune(db, '2027-01-10');
    expect(await names(NORDWERK)).toContain('Old Rosa Lind');
    await prune(db, '2027-01-11');
    expect(await names(NORDWERK)).toEqual(['Ana Ruiz 2', 'Ana Ruiz 3']);
    const all = await exportAll(db);
    expect(all).not.toContain('Rosa');
    expect(all).not.toContain('rosa');
    expect(all).not.toContain('ana1@');
    expect((await readPerson(db, contact(3).key))?.name).toBe('Ana Ruiz 3');
    expect((await readTablePeopleState(db)).people).toBe(2);
    expect(await undo()).toBe('not-last');
  });

  it('is forgotten with the row that a page made, which can come back by no undoing', async () => {
    await see(shown(contact(1), { day: OLD, name: 'Old Rosa Lind' }));
    await bring(contact(1));
    await prune(db, '2027-01-11');
    expect(await exportAll(db)).not.toContain('Rosa');
    expect(await names(NORDWERK)).toEqual(['Ana Ruiz 1']);
    expect(await undo()).toBe('not-last');
  });
});
