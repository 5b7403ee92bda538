import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PersonSeen } from '../../../src/domain/people/person-record';
import { openDatabase, type PersonRow, type RightfitDatabase } from '../../../src/storage/database';
import { eraseAll, exportAll } from '../../../src/storage/export';
import { readAlikePeople, readPeople, readPeopleByKey, savePeople } from '../../../src/storage/people';
import { peopleSince, prune } from '../../../src/storage/retention';

let db: RightfitDatabase;
beforeEach(async () => {
  await Dexie.delete('people');
  db = openDatabase('people');
});
afterEach(() => db.close());

const TODAY = '2026-11-12';
const SINCE = peopleSince(TODAY);
const keyOf = (id: string, object = 'contact', org = 'acme'): string => `salesforce/${org}/${object}/${id}`;
const [NORDWERK, HAFENBAU] = [keyOf('1', 'account'), keyOf('2', 'account')];
const ANA = keyOf('ana');

const seen = (over: Partial<PersonSeen> = {}): PersonSeen => ({
  key: ANA,
  account: NORDWERK,
  company: 'Nordwerk',
  name: 'Ana Ruiz',
  title: { text: 'VP', day: TODAY },
  own: null,
  day: TODAY,
  ...over,
});
const save = (...people: PersonSeen[]): Promise<void> => savePeople(db, people, SINCE);
const titled = (text: string, day: string): PersonSeen => seen({ title: { text, day }, day });
const mailing = (key: string, name: string, email: string): PersonSeen => seen({ key, name, own: { email } });

async function alikeTo(key: string): Promise<string[]> {
  const rows = await readPeopleByKey(db, [key]);
  const alike = await readAlikePeople(db, [...rows.values()]);
  return (alike.get(key) ?? []).map((row) => row.key).sort();
}

describe('a person', () => {
  it('is read by account, in the order of names', async () => {
    await save(seen({ key: keyOf('zoe'), name: 'Zoe Marin' }), seen(), seen({ key: keyOf('x'), account: HAFENBAU }));
    expect((await readPeople(db, [NORDWERK])).map(({ name }) => name)).toEqual(['Ana Ruiz', 'Zoe Marin']);
  });

  it('keeps what the record said before, also when it is seen in a list without titles', async () => {
    await save(titled('Buyer', '2026-10-03'));
    await save(titled('VP', '2026-11-01'));
    await save(seen({ title: null }));
    expect((await readPeopleByKey(db, [ANA])).get(ANA)).toMatchObject({
      title: 'VP',
      titleDay: '2026-11-01',
      earlier: [{ kind: 'title', title: 'Buyer', day: '2026-10-03' }],
    });
  });

  it('keeps the address of the own page when a list is seen', async () => {
    await save(mailing(ANA, 'Ana Ruiz', 'Ana@Nordwerk.example'));
    await save(seen());
    expect((await readPeopleByKey(db, [ANA])).get(ANA)?.email).toBe('salesforce/acme/ana@nordwerk.example');
  });

  it('has no address any more once the own page shows none', async () => {
    await save(mailing(ANA, 'Ana Ruiz', 'ana@nordwerk.example'));
    await save(seen({ own: { email: null } }));
    expect((await readPeopleByKey(db, [ANA])).get(ANA)).not.toHaveProperty('email');
  });

  it('goes with everything that was kept of them', async () => {
    await save(titled('Buyer', '2025-10-03'), mailing(keyOf('ben'), 'Ben Okoro', 'ben@nordwerk.example'));
    await save(titled('Secret Title', '2025-11-11'));
    await save(seen({ account: HAFENBAU, company: 'Hafenbau', own: { email: 'ana@x.example' }, day: '2025-11-11' }));
    await prune(db, TODAY);
    const left = await exportAll(db);
    for (const trace of ['Ana', 'Buyer', 'Secret', 'Hafenbau', 'ana@x']) expect(left).not.toContain(trace);
    expect(left).toContain('Ben Okoro');
    await eraseAll(db);
    expect(await db.people.count()).toBe(0);
  });
});

describe('people who are alike', () => {
  it.each<[sentence: string, others: PersonSeen[], alike: string[]]>([
    ['are found by their address in any case', [mailing(keyOf('b'), 'A. R.', 'ANA@nordwerk.example')], ['b']],
    ['are found by their name, whatever the accents', [seen({ key: keyOf('b'), name: 'Ána RUIZ' })], ['b']],
    ['are found once where both agree', [mailing(keyOf('b'), 'Ana Ruiz', 'ana@nordwerk.example')], ['b']],
    ['are found at any account', [seen({ key: keyOf('b'), account: HAFENBAU })], ['b']],
    ['are not found in another org', [seen({ key: keyOf('b', 'contact', 'acme--test') })], []],
    ['are not found by another name', [seen({ key: keyOf('b'), name: 'Ana Ruiz Pérez' })], []],
  ])('%s', async (_sentence, others, alike) => {
    await save(mailing(ANA, 'Ana Ruiz', 'ana@nordwerk.example'), ...others);
    expect(await alikeTo(ANA)).toEqual(alike.map((id) => keyOf(id)));
  });

  it('are not alike because both have no address or no full name', async () => {
    await save(seen({ name: 'Ana' }), seen({ key: keyOf('b'), name: 'Ana' }));
    expect(await alikeTo(ANA)).toEqual([]);
  });

  it('are ten at most', async () => {
    await save(seen(), ...Array.from({ length: 40 }, (_, at) => seen({ key: keyOf(`b${at}`) })));
    expect(await alikeTo(ANA)).toHaveLength(10);
  });

  it('are each other’s, asked for together', async () => {
    await save(seen(), seen({ key: keyOf('b') }), seen({ key: keyOf('c'), name: 'Cy Duarte' }));
    const alike = await readAlikePeople(db, await readPeople(db, [NORDWERK]));
    expect([...alike].map(([key, rows]) => [key, rows.map((row) => row.key)])).toEqual([
      [ANA, [keyOf('b')]],
      [keyOf('b'), [ANA]],
    ]);
  });
});

it('people of a database of version 1 stay, and are found by name once they are seen again', async () => {
  const old: PersonRow = { key: ANA, account: NORDWERK, name: 'Ana Ruiz', title: 'Buyer', seenDay: '2026-10-03' };
  db.close();
  const before = new Dexie('people');
  before.version(1).stores({ people: 'key, account, seenDay' });
  await before.table('people').add(old);
  before.close();
  db = openDatabase('people');
  expect(await readPeople(db, [NORDWERK])).toEqual([old]);
  await save(seen({ key: keyOf('b') }));
  expect(await alikeTo(keyOf('b'))).toEqual([]);
  await save(seen());
  expect(await alikeTo(keyOf('b'))).toEqual([ANA]);
});
