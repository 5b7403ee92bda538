import { type PersonIndexPart, personIndex } from '../domain/people/person-index';
import { inPacks, packOfPeople, placeOf, unpackedPeople } from '../domain/people/person-pack';
import { isSameButDays, keepFromTable, type PersonInTable, type TablePerson } from '../domain/people/table-person';
import type { ImportedTable } from '../domain/territory/imported';
import type { ChangedPersonRow, PersonDirectoryRow, PersonRow, RightfitDatabase } from './database';
import type { Progress, WriteOutcome } from './imported';
import {
  ofGeneration,
  readPackedByKey,
  readTablePeopleState,
  saveTablePeopleState,
  type TablePeopleState,
} from './table-people';

/** So many tables are named, the last ones. */
const MAX_TABLES = 50;
/** Packs, and parts of the index, that are written at once: the database is free for others in between. */
const WRITTEN_AT_ONCE = 40;

/** What an import makes of the people of tables. */
export interface PeopleToKeep {
  /** Of which generation it was worked out. */
  readonly base: number;
  /** Everybody who is to stand in packs, in the order of their places. */
  readonly people: readonly TablePerson[];
  /** What the table says, by key. Who has a row by then is updated there. */
  readonly contacts: ReadonlyMap<string, PersonInTable>;
  /** Those of them who had a row when it was worked out: nothing of them is in `people`. */
  readonly withRow: ReadonlySet<string>;
  /** The first local day that counts of a person. */
  readonly since: string;
  readonly table: ImportedTable;
}

/** How writing ended; where it was written, what came of the rows that were there. */
export type PeopleWritten =
  | { readonly outcome: 'written'; readonly rows: ReadonlyMap<string, 'updated' | 'unchanged'> }
  | { readonly outcome: Exclude<WriteOutcome, 'written'> };

/** The rows of these people. */
export async function readRowsAmong(
  db: RightfitDatabase,
  contacts: ReadonlyMap<string, unknown>,
): Promise<PersonRow[]> {
  const keys = (await db.people.toCollection().primaryKeys()).filter((key) => contacts.has(key));
  return (await db.people.bulkGet(keys)).filter((row) => row !== undefined);
}

async function removeGeneration(db: RightfitDatabase, generation: number): Promise<void> {
  await ofGeneration(db.personPacks, generation).delete();
  await ofGeneration(db.personIndex, generation).delete();
  await db.personDirectory.delete(generation);
}

/** A number of a generation that nobody else writes. */
async function takeNumber(db: RightfitDatabase): Promise<number> {
  return db.transaction('rw', db.settings, async () => {
    const state = await readTablePeopleState(db);
    const last = state.last + 1;
    await saveTablePeopleState(db, { ...state, last });
    return last;
  });
}

/** Updates the rows that are there, and keeps what they were before; undefined where one that was planned is gone. */
async function updateRows(
  db: RightfitDatabase,
  { contacts, withRow, since }: PeopleToKeep,
): Promise<ReadonlyMap<string, 'updated' | 'unchanged'> | undefined> {
  const rows = await readRowsAmong(db, contacts);
  const found = new Set(rows.map(({ key }) => key));
  for (const key of withRow) if (!found.has(key)) return undefined;
  const outcomes = new Map<string, 'updated' | 'unchanged'>();
  const changed: ChangedPersonRow[] = [];
  for (const before of rows) {
    const contact = contacts.get(before.key);
    if (!contact) continue;
    const after = keepFromTable(before, contact, since);
    outcomes.set(before.key, isSameButDays(before, after) ? 'unchanged' : 'updated');
    if (!isEqual(before, after)) changed.push({ key: before.key, before, after });
  }
  await db.changedPeople.clear();
  await db.changedPeople.bulkPut(changed);
  await db.people.bulkPut(changed.map(({ after }) => after));
  return outcomes;
}

const isEqual = (a: PersonRow | undefined, b: PersonRow | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** The step that makes a generation count, in one transaction. */
async function count(
  db: RightfitDatabase,
  generation: number,
  packs: number,
  toKeep: PeopleToKeep,
  also: () => Promise<void>,
): Promise<PeopleWritten> {
  const { before, last, ...counting } = await readTablePeopleState(db);
  const written = await ofGeneration(db.personPacks, generation).count();
  const isWhole = written === packs && (await db.personDirectory.get(generation)) !== undefined;
  if (counting.generation !== toKeep.base || !isWhole) return { outcome: 'outdated' };
  const rows = await updateRows(db, toKeep);
  if (!rows) return { outcome: 'outdated' };
  if (before) await removeGeneration(db, before.generation);
  const tables = [...counting.tables, toKeep.table].slice(-MAX_TABLES);
  await saveTablePeopleState(db, { generation, last, tables, people: toKeep.people.length, before: counting });
  await also();
  return { outcome: 'written', rows };
}

function directoryOf(
  generation: number,
  packs: readonly (readonly TablePerson[])[],
  parts: readonly PersonIndexPart[],
): PersonDirectoryRow {
  return {
    generation,
    packs: packs.flatMap(([first]) => (first ? placeOf(first) : [])),
    parts: parts.map(({ from }) => from),
  };
}

/** Writes packs and index beside what counts; the number of packs, undefined where it was cancelled. */
async function writeBeside(
  db: RightfitDatabase,
  generation: number,
  people: readonly TablePerson[],
  progress: Progress,
): Promise<number | undefined> {
  const packs = inPacks(people);
  for (let at = 0; at < packs.length; at += WRITTEN_AT_ONCE) {
    if (!(await progress((at / packs.length) * 0.5))) return undefined;
    const some = packs.slice(at, at + WRITTEN_AT_ONCE);
    await db.personPacks.bulkPut(some.map((own) => ({ ...packOfPeople(own), generation })));
  }
  if (!(await progress(0.5))) return undefined;
  const parts = personIndex(packs);
  for (let at = 0; at < parts.length; at += WRITTEN_AT_ONCE) {
    if (!(await progress(0.5 + (at / parts.length) * 0.5))) return undefined;
    await db.personIndex.bulkPut(parts.slice(at, at + WRITTEN_AT_ONCE).map((part) => ({ ...part, generation })));
  }
  await db.personDirectory.put(directoryOf(generation, packs, parts));
  return (await progress(1)) ? packs.length : undefined;
}

/**
 * Keeps the contacts of a table, if the people of tables are still of the generation that it was worked out of. Packs are
 * written beside what counts, in small transactions; the last one makes them count and updates the rows of those whom
 * pages showed, with `also` in it: whenever the writing ends, all count or none does.
 */
export async function replaceTablePeople(
  db: RightfitDatabase,
  toKeep: PeopleToKeep,
  progress: Progress,
  also: () => Promise<void> = async () => {},
): Promise<PeopleWritten> {
  const generation = await takeNumber(db);
  const packs = await writeBeside(db, generation, toKeep.people, progress);
  const result: PeopleWritten =
    packs === undefined
      ? { outcome: 'cancelled' }
      : await db.transaction('rw', db.tables, () => count(db, generation, packs, toKeep, also));
  if (result.outcome !== 'written') await removeGeneration(db, generation);
  return result;
}

/** How taking back ended. `seen-since`: a page showed somebody of that table since, and nothing was taken back. */
export type UndoOutcome = 'undone' | 'not-last' | 'seen-since';

/** Whether a page made a row, since, of somebody whom the last import had packed otherwise than it was before. */
async function isSeenSince(
  db: RightfitDatabase,
  generation: number,
  before: number,
  changed: ReadonlySet<string>,
): Promise<boolean> {
  const keys = (await db.people.toCollection().primaryKeys()).filter((key) => !changed.has(key));
  const now = await readPackedByKey(db, generation, keys);
  const then = await readPackedByKey(db, before, [...now.keys()]);
  return [...now.values()].some((person) => !isEqual(person, then.get(person.key)));
}

/** Takes back the last import of contacts, whole: what counted before counts again, and its rows are as they were. */
export async function undoTablePeople(db: RightfitDatabase, generation: number): Promise<UndoOutcome> {
  return db.transaction('rw', db.tables, async () => {
    const { before, ...state }: TablePeopleState = await readTablePeopleState(db);
    if (state.generation !== generation || !before) return 'not-last';
    const changed = await db.changedPeople.toArray();
    const keys = changed.map(({ key }) => key);
    const rows = await db.people.bulkGet(keys);
    if (!changed.every(({ after }, at) => isEqual(rows[at], after))) return 'seen-since';
    if (await isSeenSince(db, generation, before.generation, new Set(keys))) return 'seen-since';
    await db.people.bulkPut(changed.map((row) => row.before));
    await db.changedPeople.clear();
    await removeGeneration(db, generation);
    await saveTablePeopleState(db, { ...before, last: state.last, before: null });
    return 'undone';
  });
}

/** Removes packs that nothing points to, as `removeUnfinished` does. Not to be called while some are written. */
export async function removeUnfinishedPeople(db: RightfitDatabase): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    const { generation, before } = await readTablePeopleState(db);
    const keys = [
      ...(await db.personPacks.toCollection().primaryKeys()),
      ...(await db.personIndex.toCollection().primaryKeys()),
    ];
    const generations = [...keys.map(([own]) => own), ...(await db.personDirectory.toCollection().primaryKeys())];
    for (const each of new Set(generations)) {
      if (each !== generation && each !== before?.generation) await removeGeneration(db, each);
    }
  });
}

/** Removes from a generation who was last seen before a day; how many that were. */
async function pruneGeneration(db: RightfitDatabase, generation: number, since: string): Promise<number> {
  const all = (await ofGeneration(db.personPacks, generation).toArray()).map(unpackedPeople);
  const kept = all.map((people) => people.filter(({ seenDay }) => seenDay >= since)).filter(({ length }) => length > 0);
  await removeGeneration(db, generation);
  await db.personPacks.bulkPut(kept.map((people) => ({ ...packOfPeople(people), generation })));
  const parts = personIndex(kept);
  await db.personIndex.bulkPut(parts.map((part) => ({ ...part, generation })));
  await db.personDirectory.put(directoryOf(generation, kept, parts));
  const counted = (packs: readonly (readonly TablePerson[])[]): number =>
    packs.reduce((sum, own) => sum + own.length, 0);
  return counted(all) - counted(kept);
}

/** Whether a row as it was before the last import is older than people are kept. */
async function hasOldBefore(db: RightfitDatabase, since: string): Promise<boolean> {
  return (await db.changedPeople.filter(({ before }) => before.seenDay < since).count()) > 0;
}

/**
 * Forgets the people of tables who were last seen before a day, and says how many that were. The last import can be taken
 * back no more where one of them would come back by it. Inside the transaction of the retention.
 */
export async function prunePeople(db: RightfitDatabase, since: string): Promise<number> {
  const old = await db.personPacks.where('oldest').below(since).primaryKeys();
  const { generation, before, ...state } = await readTablePeopleState(db);
  const generations = new Set(old.map(([own]) => own));
  const isBeforeOld = before !== null && (generations.has(before.generation) || (await hasOldBefore(db, since)));
  if (generations.size === 0 && !isBeforeOld) return 0;
  const gone = generations.has(generation) ? await pruneGeneration(db, generation, since) : 0;
  // What is being written is not whole any more, and will not count.
  for (const each of generations) if (each !== generation) await removeGeneration(db, each);
  if (isBeforeOld) {
    await removeGeneration(db, before.generation);
    await db.changedPeople.clear();
  }
  const people = state.people - gone;
  await saveTablePeopleState(db, { ...state, generation, people, before: isBeforeOld ? null : before });
  return gone;
}
