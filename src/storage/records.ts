import { recordKeyOf } from '../domain/record/record';
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

/** The accounts of an org that were seen. */
export async function readAccountsOf(db: RightfitDatabase, org: string): Promise<RecordRow[]> {
  return db.records.where('key').startsWith(`salesforce/${org}/account/`).toArray();
}

/** Whether any record of an org was seen. */
export async function isSeenOrg(db: RightfitDatabase, org: string): Promise<boolean> {
  return (await db.records.where('key').startsWith(`salesforce/${org}/`).limit(1).count()) > 0;
}

/** The orgs of which a record was seen, by name. */
export async function readOrgs(db: RightfitDatabase): Promise<string[]> {
  const keys = await db.records.toCollection().primaryKeys();
  return [...new Set(keys.map((key) => recordKeyOf(key).org))].sort();
}

/** Takes the place of what was kept of that record. */
export async function saveRecord(db: RightfitDatabase, row: RecordRow): Promise<void> {
  await db.records.put(row);
}
