import type { RecordRow, RightfitDatabase } from './database';

/** What was last seen of a record, by its key text. */
export async function readRecord(db: RightfitDatabase, key: string): Promise<RecordRow | undefined> {
  return db.records.get(key);
}

/** Takes the place of what was kept of that record. */
export async function saveRecord(db: RightfitDatabase, row: RecordRow): Promise<void> {
  await db.records.put(row);
}
