import { Dexie } from 'dexie';
import { isLocalKey } from '../domain/record/record';
import { blockIndex, keysUnder } from '../domain/territory/block-index';
import type { ImportedAccount, ImportedTable } from '../domain/territory/imported';
import { type Pack, packed, unpacked } from '../domain/territory/pack';
import type { PackRow, RightfitDatabase } from './database';

/** The lock (`navigator.locks`) under which accounts of tables are written, and what is unfinished is swept. */
export const IMPORT_LOCK = 'rightfit-import';

const STATE = 'imported';
/** So many tables are named, the last ones. */
const MAX_TABLES = 50;
/** So many accounts of one block are compared: it bounds what a page load reads. */
const MAX_OF_BLOCK = 25;
/** Packs that are written at once: the database is free for others in between. */
const WRITTEN_AT_ONCE = 5;

/** Which accounts of tables count. */
export interface ImportedState {
  /** The generation that counts; 0 where nothing is imported. */
  readonly generation: number;
  /** The highest number that any writing took: none is taken twice. */
  readonly last: number;
  readonly tables: readonly ImportedTable[];
  readonly accounts: number;
  /** How many of them no table gave a record's id for. */
  readonly locals: number;
  /** The generation before, which can be taken again; null where there is none. */
  readonly before: Omit<ImportedState, 'before' | 'last'> | null;
}

const NOTHING: ImportedState = { generation: 0, last: 0, tables: [], accounts: 0, locals: 0, before: null };

/** What was imported, and what the last import took the place of. */
export async function readImportedState(db: RightfitDatabase): Promise<ImportedState> {
  return ((await db.settings.get(STATE))?.value as ImportedState | undefined) ?? NOTHING;
}

/** Every key of a generation lies between these. */
const all = (generation: number) => [
  [generation, Dexie.minKey],
  [generation, Dexie.maxKey],
];

/** The packs of what was imported, in the order of their keys, at most `portion` at once. */
export async function* readPacks(db: RightfitDatabase, portion: number): AsyncGenerator<readonly Pack[]> {
  const { generation } = await readImportedState(db);
  for (let after: string | null = null; ; ) {
    const from: string | null = after;
    const rows: PackRow[] = await db.importedPacks
      .where('[generation+from]')
      .between([generation, from ?? Dexie.minKey], [generation, Dexie.maxKey], from === null, true)
      .limit(portion)
      .toArray();
    const last = rows.at(-1);
    if (!last) return;
    yield rows;
    after = last.from;
  }
}

/** The pack of each key, read once each. */
async function packsOf(db: RightfitDatabase, keys: readonly string[]): Promise<PackRow[]> {
  const { generation } = await readImportedState(db);
  if (generation === 0 || keys.length === 0) return [];
  if (keys.length === 1) {
    const last = db.importedPacks
      .where('[generation+from]')
      .between([generation, Dexie.minKey], [generation, keys[0] ?? ''], true, true);
    const row = await last.last();
    return row ? [row] : [];
  }
  const [min, max] = all(generation);
  const starts = (await db.importedPacks
    .where('[generation+from]')
    .between(min, max, true, true)
    .primaryKeys()) as unknown as [number, string][];
  const wanted = new Set<string>();
  for (const key of keys) {
    const start = starts.findLast(([, from]) => from <= key);
    if (start) wanted.add(start[1]);
  }
  const rows = await db.importedPacks.bulkGet([...wanted].map((from): [number, string] => [generation, from]));
  return rows.filter((row) => row !== undefined);
}

/** What tables stated of these accounts, by key; those of which none did are not in it. */
export async function readImported(
  db: RightfitDatabase,
  keys: readonly string[],
): Promise<ReadonlyMap<string, ImportedAccount>> {
  const wanted = new Set(keys);
  const found = new Map<string, ImportedAccount>();
  for (const pack of await packsOf(db, keys)) {
    for (const account of unpacked(pack)) if (wanted.has(account.key)) found.set(account.key, account);
  }
  return found;
}

/** Accounts of tables that are found under these blocks (each behind its org), at most `MAX_OF_BLOCK` a block. */
export async function readImportedAlike(
  db: RightfitDatabase,
  blocks: readonly string[],
): Promise<readonly ImportedAccount[]> {
  const { generation } = await readImportedState(db);
  if (generation === 0) return [];
  const found = new Set<string>();
  for (const block of blocks) {
    const part = await db.importedBlocks
      .where('[generation+from]')
      .between([generation, Dexie.minKey], [generation, block], true, true)
      .last();
    const keys = part ? keysUnder(block, part) : [];
    for (const key of keys.slice(0, MAX_OF_BLOCK)) found.add(key);
  }
  return found.size === 0 ? [] : [...(await readImported(db, [...found])).values()];
}

async function removeGeneration(db: RightfitDatabase, generation: number): Promise<void> {
  const [min, max] = all(generation);
  await db.importedPacks.where('[generation+from]').between(min, max, true, true).delete();
  await db.importedBlocks.where('[generation+from]').between(min, max, true, true).delete();
}

/**
 * Removes generations that nothing points to: what an import left that was ended before it was whole. Not to be called
 * while one is written.
 */
export async function removeUnfinished(db: RightfitDatabase): Promise<void> {
  await db.transaction('rw', db.settings, db.importedPacks, db.importedBlocks, async () => {
    const { generation, before } = await readImportedState(db);
    const keys = (await db.importedPacks.toCollection().primaryKeys()) as unknown as [number, string][];
    for (const each of new Set(keys.map(([own]) => own))) {
      if (each !== generation && each !== before?.generation) await removeGeneration(db, each);
    }
  });
}

/** How far the writing is: 0..1. False ends it, and nothing counts of what was written. */
export type Progress = (part: number) => Promise<boolean>;

/** Why nothing was written. `outdated`: another import, or an undoing, came in between. */
export type WriteOutcome = 'written' | 'cancelled' | 'outdated';

/**
 * Puts accounts (in the order of their keys) in the place of all that was imported, if that is still of the generation
 * `base`. They are written beside what counts, in small transactions; the last one makes them count, with `also` in it:
 * whenever the writing ends, all count or none does.
 */
export async function replaceImported(
  db: RightfitDatabase,
  base: number,
  accounts: readonly ImportedAccount[],
  table: ImportedTable,
  progress: Progress,
  also: () => Promise<void> = async () => {},
): Promise<WriteOutcome> {
  const generation = await takeNumber(db);
  const packs = packed(accounts);
  for (let at = 0; at < packs.length; at += WRITTEN_AT_ONCE) {
    if (!(await progress(at / packs.length))) return ended(db, generation, 'cancelled');
    await db.importedPacks.bulkPut(packs.slice(at, at + WRITTEN_AT_ONCE).map((pack) => ({ ...pack, generation })));
  }
  await db.importedBlocks.bulkPut(blockIndex(accounts).map((part) => ({ ...part, generation })));
  if (!(await progress(1))) return ended(db, generation, 'cancelled');
  const outcome = await db.transaction('rw', db.tables, async (): Promise<WriteOutcome> => {
    const { before, last, ...counting } = await readImportedState(db);
    const [min, max] = all(generation);
    const written = await db.importedPacks.where('[generation+from]').between(min, max, true, true).count();
    if (counting.generation !== base || written !== packs.length) return 'outdated';
    if (before) await removeGeneration(db, before.generation);
    const tables = [...counting.tables, table].slice(-MAX_TABLES);
    const locals = accounts.filter(({ key }) => isLocalKey(key)).length;
    const state: ImportedState = { generation, last, tables, accounts: accounts.length, locals, before: counting };
    await db.settings.put({ key: STATE, value: state });
    await also();
    return 'written';
  });
  return outcome === 'written' ? outcome : ended(db, generation, outcome);
}

async function ended(
  db: RightfitDatabase,
  generation: number,
  outcome: Exclude<WriteOutcome, 'written'>,
): Promise<WriteOutcome> {
  await removeGeneration(db, generation);
  return outcome;
}

/** A number of a generation that nobody else writes. */
async function takeNumber(db: RightfitDatabase): Promise<number> {
  return db.transaction('rw', db.settings, async () => {
    const state = await readImportedState(db);
    const last = state.last + 1;
    await db.settings.put({ key: STATE, value: { ...state, last } });
    return last;
  });
}

/** Takes back the last import: what counted before it counts again. False where there is none, or it is not the last. */
export async function undoImport(db: RightfitDatabase, generation: number): Promise<boolean> {
  return db.transaction('rw', db.settings, db.importedPacks, db.importedBlocks, async () => {
    const state = await readImportedState(db);
    if (state.generation !== generation || !state.before) return false;
    await removeGeneration(db, generation);
    const counting: ImportedState = { ...state.before, last: state.last, before: null };
    await db.settings.put({ key: STATE, value: counting });
    return true;
  });
}

/** Forgets every account of a table. */
export async function removeImported(db: RightfitDatabase): Promise<void> {
  await db.transaction('rw', db.settings, db.importedPacks, db.importedBlocks, async () => {
    await db.importedPacks.clear();
    await db.importedBlocks.clear();
    const { last } = await readImportedState(db);
    await db.settings.put({ key: STATE, value: { ...NOTHING, last } });
  });
}
