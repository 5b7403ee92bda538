import { keepPerson, type PersonSeen } from '../domain/people/person-record';
import type { PersonRow, RightfitDatabase } from './database';

/** So many people of a page are compared with others, and each with so many records: it bounds what a page load reads. */
const MAX_COMPARED = 500;
const MAX_ALIKE = 10;

/** The people known at any of these accounts, by name. */
export async function readPeople(db: RightfitDatabase, accounts: readonly string[]): Promise<PersonRow[]> {
  return (await db.people.where('account').anyOf(accounts).toArray()).sort((a, b) => a.name.localeCompare(b.name));
}

/** What is kept of these people, by key text; those of whom nothing is are not in it. */
export async function readPeopleByKey(
  db: RightfitDatabase,
  keys: readonly string[],
): Promise<ReadonlyMap<string, PersonRow>> {
  const rows = await db.people.bulkGet([...keys]);
  return new Map(rows.flatMap((row) => (row ? [[row.key, row]] : [])));
}

/** What is kept of a person, by key text. */
export async function readPerson(db: RightfitDatabase, key: string): Promise<PersonRow | undefined> {
  return db.people.get(key);
}

/** Takes the place of what was kept of these people. */
export async function replacePeople(db: RightfitDatabase, rows: readonly PersonRow[]): Promise<void> {
  await db.people.bulkPut([...rows]);
}

/** Adds or updates people; see `keepPerson` for what a page without a title keeps, and what `since` drops. */
export async function savePeople(db: RightfitDatabase, seen: readonly PersonSeen[], since: string): Promise<void> {
  const before = await db.people.bulkGet(seen.map(({ key }) => key));
  await db.people.bulkPut(seen.map((person, at) => keepPerson(before[at], person, since)));
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
  for (const row of await found.limit(values.size * (MAX_ALIKE + 1)).toArray()) {
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
