import { isSameButDays, keepFromTable, type PersonInTable, type TablePerson } from '../domain/people/table-person';
import type { ImportedTable } from '../domain/territory/imported';
import type { ChangedPersonRow, PersonRow, RightfitDatabase } from './database';
import type { Progress, WriteOutcome } from './imported';
import { removePeopleGeneration, takePeopleNumber, writePeopleGeneration } from './people-generations';
import {
  ofGeneration,
  readKeysOfRows,
  readPackedByKey,
  readTablePeopleState,
  saveTablePeopleState,
  type TablePeopleState,
} from './table-people';

/** So many tables are named, the last ones. */
const MAX_TABLES = 50;

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
  const keys = [...(await readKeysOfRows(db))].filter((key) => contacts.has(key));
  return (await db.people.bulkGet(keys)).filter((row) => row !== undefined);
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
  if (before) await removePeopleGeneration(db, before.generation);
  const tables = [...counting.tables, toKeep.table].slice(-MAX_TABLES);
  await saveTablePeopleState(db, { generation, last, tables, people: toKeep.people.length, before: counting });
  await also();
  return { outcome: 'written', rows };
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
  const generation = await takePeopleNumber(db);
  const packs = await writePeopleGeneration(db, generation, toKeep.people, progress);
  const result: PeopleWritten =
    packs === undefined
      ? { outcome: 'cancelled' }
      : await db.transaction('rw', db.tables, () => count(db, generation, packs, toKeep, also));
  if (result.outcome !== 'written') await removePeopleGeneration(db, generation);
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
  const keys = [...(await readKeysOfRows(db))].filter((key) => !changed.has(key));
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
    await removePeopleGeneration(db, generation);
    await saveTablePeopleState(db, { ...before, last: state.last, before: null });
    return 'undone';
  });
}
