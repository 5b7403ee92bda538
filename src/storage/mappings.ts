import type { KeptField } from '../domain/record/remember';
import { type Mapping, mappingKey } from '../domain/taught/mapping';
import type { MappingRow, RightfitDatabase } from './database';

/** No place has more: it bounds what every page load reads. */
export const MAX_MAPPINGS = 60;

/** The mappings of one place (`placeText`), in the order of their facts. */
export async function readMappings(db: RightfitDatabase, place: string): Promise<MappingRow[]> {
  return db.mappings.where('place').equals(place).sortBy('fact');
}

/** Every mapping, place by place. */
export async function listMappings(db: RightfitDatabase): Promise<MappingRow[]> {
  return db.mappings.orderBy('key').toArray();
}

/** Keeps a mapping in the place of one of the same fact. False where its place is full; nothing changes then. */
export async function saveMapping(db: RightfitDatabase, mapping: Mapping): Promise<boolean> {
  const key = mappingKey(mapping);
  return db.transaction('rw', db.mappings, async () => {
    const isNew = (await db.mappings.get(key)) === undefined;
    if (isNew && (await db.mappings.where('place').equals(mapping.place).count()) >= MAX_MAPPINGS) return false;
    await db.mappings.put({ ...mapping, key });
    return true;
  });
}

/**
 * Says another fact of a taught field. `missing` where nothing is kept under that key, `taken` where another field is
 * taught as the new fact already; nothing changes then.
 */
export async function changeMapping(
  db: RightfitDatabase,
  key: string,
  to: Pick<Mapping, 'fact' | 'custom' | 'day'>,
): Promise<'changed' | 'missing' | 'taken'> {
  return db.transaction('rw', db.mappings, async () => {
    const row = await db.mappings.get(key);
    if (!row) return 'missing';
    const next = { ...row, ...to, key: mappingKey({ place: row.place, fact: to.fact }) };
    if (next.key !== key && (await db.mappings.get(next.key))) return 'taken';
    await db.mappings.delete(key);
    await db.mappings.put(next);
    return 'changed';
  });
}

/** Forgets a mapping; gives what it was, undefined where nothing is kept under that key. */
export async function deleteMapping(db: RightfitDatabase, key: string): Promise<MappingRow | undefined> {
  return db.transaction('rw', db.mappings, async () => {
    const row = await db.mappings.get(key);
    await db.mappings.delete(key);
    return row;
  });
}

/** Drops, from every record of a place, the remembered fields that may not be kept any more. */
export async function dropFields(
  db: RightfitDatabase,
  place: string,
  keeps: (field: KeptField) => boolean,
): Promise<void> {
  await db.records
    .where('key')
    .startsWith(`${place}/`)
    .modify((row) => {
      if (!row.fields.every(keeps)) Object.assign(row, { fields: row.fields.filter(keeps) });
    });
}
