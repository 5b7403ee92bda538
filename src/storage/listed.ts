import type { KnownOfListed } from '../domain/territory/judge-listed';
import type { RightfitDatabase } from './database';
import { readDeals } from './deals';
import { readImported } from './imported';

/** The tables that `readListed` reads. */
export const listedTables = (db: RightfitDatabase) => [
  db.records,
  db.notes,
  db.deals,
  db.importedPacks,
  db.settings,
  db.sets,
  db.mappings,
];

function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
}

/** All that is kept of these accounts (key texts), in the order asked: a few questions for all, not some for each. */
export async function readListed(db: RightfitDatabase, keys: readonly string[]): Promise<readonly KnownOfListed[]> {
  const [rows, notes, deals, imported] = await Promise.all([
    db.records.bulkGet([...keys]),
    db.notes.where('record').anyOf(keys).toArray(),
    readDeals(db, keys),
    readImported(db, keys),
  ]);
  const notesOf = grouped(notes, ({ record }) => record);
  const dealsOf = grouped(deals, ({ account }) => account);
  return keys.map((key, at) => ({
    fields: rows[at]?.fields ?? [],
    imported: imported.get(key)?.fields ?? [],
    notes: notesOf.get(key) ?? [],
    deals: dealsOf.get(key) ?? [],
  }));
}
