import type { RecordRow, RightfitDatabase } from './database';

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
