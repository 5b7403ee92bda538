import { type RightfitDatabase, SCHEMA_VERSION } from './database';

/** Everything that is stored, as JSON text: `{ rightfitExport: 1, schema, tables: { name: rows } }`. */
export async function exportAll(db: RightfitDatabase): Promise<string> {
  const tables: Record<string, unknown> = {};
  await db.transaction('r', db.tables, async () => {
    for (const table of db.tables) tables[table.name] = await table.toArray();
  });
  return JSON.stringify({ rightfitExport: 1, schema: SCHEMA_VERSION, tables }, null, 2);
}

/** Erases every table, all or none. */
export async function eraseAll(db: RightfitDatabase): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    for (const table of db.tables) await table.clear();
  });
}
