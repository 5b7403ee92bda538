import { keepPerson, type PersonPlace, type PersonSeen } from '../domain/people/person-record';
import type { PersonRow, RightfitDatabase } from './database';
import {
  readImportedPeople,
  readImportedPlaces,
  readImportedSharing,
  readPackedByKey,
  readTablePeopleState,
} from './table-people';

/** So many people of a page are compared with others, and each with so many records: it bounds what a page load reads. */
const MAX_COMPARED = 500;
const MAX_ALIKE = 10;

/** Everybody who is known, and where, in no order. */
export async function readPlaces(db: RightfitDatabase): Promise<PersonPlace[]> {
  const [rows, others] = await Promise.all([db.people.toArray(), readImportedPlaces(db)]);
  return [...rows, ...others];
}

/** The people known at any of these accounts, in no order. */
export async function readPeopleAt(db: RightfitDatabase, accounts: readonly string[]): Promise<PersonRow[]> {
  const [rows, others] = await Promise.all([
    db.people.where('account').anyOf(accounts).toArray(),
    readImportedPeople(db, accounts),
  ]);
  return [...rows, ...others];
}

/** The people known at any of these accounts, by name. */
export async function readPeople(db: RightfitDatabase, accounts: readonly string[]): Promise<PersonRow[]> {
  return (await readPeopleAt(db, accounts)).sort((a, b) => a.name.localeCompare(b.name));
}

/** What is kept of these people, by key text, the row before what tables alone said; those of whom nothing is are not in it. */
export async function readPeopleByKey(
  db: RightfitDatabase,
  keys: readonly string[],
): Promise<ReadonlyMap<string, PersonRow>> {
  const rows = (await db.people.bulkGet([...keys])).filter((row) => row !== undefined);
  const found = new Map<string, PersonRow>(rows.map((row) => [row.key, row]));
  const others = keys.filter((key) => !found.has(key));
  if (others.length === 0) return found;
  const { generation } = await readTablePeopleState(db);
  for (const [key, person] of await readPackedByKey(db, generation, others)) found.set(key, person);
  return found;
}

/** What is kept of a person, by key text. */
export async function readPerson(db: RightfitDatabase, key: string): Promise<PersonRow | undefined> {
  return (await readPeopleByKey(db, [key])).get(key);
}

/**
 * Adds or updates people; see `keepPerson` for what a page without a title keeps, and what `since` drops. Whom tables alone
 * named has a row from now on.
 */
export async function savePeople(db: RightfitDatabase, seen: readonly PersonSeen[], since: string): Promise<void> {
  const before = await readPeopleByKey(
    db,
    seen.map(({ key }) => key),
  );
  await db.people.bulkPut(seen.map((person) => keepPerson(before.get(person.key), person, since)));
}

type Identity = 'email' | 'nameKey';

/** The rows that share one of these people's addresses or names, by that; the people themselves among them. */
async function readSharing(
  db: RightfitDatabase,
  by: Identity,
  people: readonly PersonRow[],
): Promise<ReadonlyMap<string, readonly PersonRow[]>> {
  const values = new Set(people.flatMap((person) => person[by] ?? []));
  const sharing = new Map<string, PersonRow[]>();
  if (values.size === 0) return sharing;
  const found = db.people.where(by).anyOf([...values]);
  const rows: PersonRow[] = await found.limit(values.size * (MAX_ALIKE + 1)).toArray();
  for (const row of [...rows, ...(await readImportedSharing(db, by, values, MAX_ALIKE + 1))]) {
    const value = row[by];
    if (value === undefined) continue;
    const group = sharing.get(value);
    if (group) group.push(row);
    else sharing.set(value, [row]);
  }
  return sharing;
}

/**
 * Other records of the same org that have the e-mail address or the name of one of these people: key text → records,
 * at most ten. Of more than 500 people the first are looked at.
 */
export async function readAlikePeople(
  db: RightfitDatabase,
  people: readonly PersonRow[],
): Promise<ReadonlyMap<string, readonly PersonRow[]>> {
  const compared = people.slice(0, MAX_COMPARED);
  const byEmail = await readSharing(db, 'email', compared);
  const byName = await readSharing(db, 'nameKey', compared);
  const alike = new Map<string, readonly PersonRow[]>();
  for (const person of compared) {
    const { key, email, nameKey } = person;
    const found = [...(byEmail.get(email ?? '') ?? []), ...(byName.get(nameKey ?? '') ?? [])];
    const others = new Map(found.filter((row) => row.key !== key).map((row) => [row.key, row]));
    if (others.size > 0) alike.set(key, [...others.values()].slice(0, MAX_ALIKE));
  }
  return alike;
}
