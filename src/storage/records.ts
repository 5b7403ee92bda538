import type { PersonRow, RecordRow, RightfitDatabase } from './database';

/** What was last seen of a record, by its key text. */
export async function readRecord(db: RightfitDatabase, key: string): Promise<RecordRow | undefined> {
  return db.records.get(key);
}

/** The accounts and leads that were seen last, the last day first, at most `limit`; those of one day by name. */
export async function readLastSeen(db: RightfitDatabase, limit: number): Promise<RecordRow[]> {
  const rows = await db.records
    .orderBy('seenDay')
    .reverse()
    .filter(({ object }) => object === 'account' || object === 'lead')
    .limit(limit)
    .toArray();
  return rows.sort((a, b) => b.seenDay.localeCompare(a.seenDay) || a.name.localeCompare(b.name));
}

/** Takes the place of what was kept of that record. */
export async function saveRecord(db: RightfitDatabase, row: RecordRow): Promise<void> {
  await db.records.put(row);
}

/** The people known at any of these accounts, by name. */
export async function readPeople(db: RightfitDatabase, accounts: readonly string[]): Promise<PersonRow[]> {
  return (await db.people.where('account').anyOf(accounts).toArray()).sort((a, b) => a.name.localeCompare(b.name));
}

/** Adds or updates people. A list that shows no title keeps the title that was seen elsewhere. */
export async function savePeople(db: RightfitDatabase, rows: readonly PersonRow[]): Promise<void> {
  const before = await db.people.bulkGet(rows.map((row) => row.key));
  await db.people.bulkPut(rows.map((row, at) => ({ ...row, title: row.title ?? before[at]?.title ?? null })));
}
