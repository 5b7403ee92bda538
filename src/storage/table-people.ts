import { Dexie, type Table } from 'dexie';
import { type FoundBy, packsUnder, termOf } from '../domain/people/person-index';
import { placesIn, placesOf, unpackedPeople } from '../domain/people/person-pack';
import type { PersonPlace } from '../domain/people/person-record';
import type { TablePerson } from '../domain/people/table-person';
import type { ImportedTable } from '../domain/territory/imported';
import type { PersonDirectoryRow, PersonPackRow, RightfitDatabase } from './database';

const STATE = 'tablePeople';
const PACKS_AT_ONCE = 50;
/** More rows than this are not asked for one by one. */
const ASKED_BY_ONE = 200;

/** Which people of tables count. */
export interface TablePeopleState {
  /** The generation that counts; 0 where no contacts were imported. */
  readonly generation: number;
  /** The highest number that any writing took: none is taken twice. */
  readonly last: number;
  readonly tables: readonly ImportedTable[];
  /** How many people stand in packs: those whom no page showed before the last import. */
  readonly people: number;
  /** The generation before, which can be taken again; null where there is none. */
  readonly before: Omit<TablePeopleState, 'before' | 'last'> | null;
}

const NOTHING: TablePeopleState = { generation: 0, last: 0, tables: [], people: 0, before: null };

/** What contacts were imported, and what the last import took the place of. */
export async function readTablePeopleState(db: RightfitDatabase): Promise<TablePeopleState> {
  return ((await db.settings.get(STATE))?.value as TablePeopleState | undefined) ?? NOTHING;
}

/** Takes the place of the state before. Only for who writes a generation. */
export async function saveTablePeopleState(db: RightfitDatabase, value: TablePeopleState): Promise<void> {
  await db.settings.put({ key: STATE, value });
}

type Place = [generation: number, from: string];

/** All rows of a generation. */
export function ofGeneration<Row>(table: Table<Row, Place>, generation: number) {
  return table.where('[generation+from]').between([generation, Dexie.minKey], [generation, Dexie.maxKey], true, true);
}

/** Where packs and parts of the index begin; of a generation that is not whole, nowhere. */
async function directoryOf(db: RightfitDatabase, generation: number): Promise<Omit<PersonDirectoryRow, 'generation'>> {
  return (await db.personDirectory.get(generation)) ?? { packs: [], parts: [] };
}

async function rowsAt<Row>(
  table: Table<Row, Place>,
  generation: number,
  starts: readonly string[],
  wanted: Iterable<number>,
): Promise<Row[]> {
  const places = [...new Set(wanted)].sort((a, b) => a - b).flatMap((at) => starts[at] ?? []);
  const rows = await table.bulkGet(places.map((from): Place => [generation, from]));
  return rows.filter((row) => row !== undefined);
}

/** The last one that begins at or before a text; -1 where none does. */
function lastUpTo(starts: readonly string[], text: string): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? '') <= text) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The people of packs under these terms, of as many packs a term as `most`, with others of the same packs. */
async function readUnder(
  db: RightfitDatabase,
  generation: number,
  terms: ReadonlySet<string>,
  most: number,
): Promise<TablePerson[]> {
  if (generation === 0 || terms.size === 0) return [];
  const { parts, packs: starts } = await directoryOf(db, generation);
  const wanted = new Set<number>();
  for (const term of terms) wanted.add(lastUpTo(parts, term));
  const packs = new Set<number>();
  for (const part of await rowsAt(db.personIndex, generation, parts, wanted))
    for (const pack of packsUnder(terms, part, most)) packs.add(pack);
  return (await rowsAt(db.personPacks, generation, starts, packs)).flatMap(unpackedPeople);
}

/** The keys of all whom a row in `people` is kept of. */
export async function readKeysOfRows(db: RightfitDatabase): Promise<ReadonlySet<string>> {
  return new Set(await db.people.toCollection().primaryKeys());
}

/** Those of them of whom there is no row: a row takes the place of what is packed. */
async function withoutRow<Person extends PersonPlace>(
  db: RightfitDatabase,
  people: readonly Person[],
): Promise<Person[]> {
  const keys = people.map(({ key }) => key);
  const rows: ReadonlySet<string> =
    keys.length <= ASKED_BY_ONE
      ? new Set((await db.people.bulkGet(keys)).flatMap((row) => row?.key ?? []))
      : await readKeysOfRows(db);
  return rows.size === 0 ? [...people] : people.filter(({ key }) => !rows.has(key));
}

/** Everybody whom tables alone named, and where; who has a row in `people` is not among them. */
export async function readImportedPlaces(db: RightfitDatabase): Promise<PersonPlace[]> {
  const { generation } = await readTablePeopleState(db);
  const people: PersonPlace[] = [];
  for await (const packs of readPersonPacks(db, generation, PACKS_AT_ONCE))
    for (const pack of packs) people.push(...placesIn(pack));
  return withoutRow(db, people);
}

/**
 * The people whom tables alone named at some accounts, in the order of accounts; who has a row in `people` is not among
 * them, wherever that row says they are.
 */
export async function readImportedPeople(db: RightfitDatabase, accounts: readonly string[]): Promise<TablePerson[]> {
  const { generation } = await readTablePeopleState(db);
  if (generation === 0) return [];
  const { packs: starts } = await directoryOf(db, generation);
  const wanted = new Set<number>();
  for (const account of accounts) {
    const [from, to] = placesOf(account);
    for (let pack = Math.max(0, lastUpTo(starts, from)); pack <= lastUpTo(starts, to); pack++) wanted.add(pack);
  }
  const people = (await rowsAt(db.personPacks, generation, starts, wanted)).flatMap(unpackedPeople);
  const asked = new Set(accounts);
  return withoutRow(
    db,
    people.filter(({ account }) => asked.has(account)),
  );
}

/** What is packed of these people, by key, in a generation; whether they have a row or not. */
export async function readPackedByKey(
  db: RightfitDatabase,
  generation: number,
  keys: readonly string[],
): Promise<ReadonlyMap<string, TablePerson>> {
  const people = await readUnder(db, generation, new Set(keys.map((key) => termOf('key', key))), 1);
  const wanted = new Set(keys);
  return new Map(people.flatMap((person) => (wanted.has(person.key) ? [[person.key, person]] : [])));
}

/** The people whom tables alone named, with one of these addresses or names: at most `most` of each, as far as found. */
export async function readImportedSharing(
  db: RightfitDatabase,
  by: Exclude<FoundBy, 'key'>,
  values: ReadonlySet<string>,
  most: number,
): Promise<TablePerson[]> {
  const { generation } = await readTablePeopleState(db);
  const people = await readUnder(db, generation, new Set([...values].map((value) => termOf(by, value))), most);
  return withoutRow(
    db,
    people.filter((person) => values.has(person[by] ?? '')),
  );
}

/** All that is packed in a generation, a few packs at a time, whether they have a row or not. */
export async function* readPersonPacks(
  db: RightfitDatabase,
  generation: number,
  portion: number,
): AsyncGenerator<readonly PersonPackRow[]> {
  const { packs: starts } = await directoryOf(db, generation);
  const read = async (at: number): Promise<PersonPackRow[]> => {
    const [first, last] = [starts[at], starts[Math.min(at + portion, starts.length) - 1]];
    if (first === undefined || last === undefined) return [];
    return db.personPacks
      .where('[generation+from]')
      .between([generation, first], [generation, last], true, true)
      .toArray();
  };
  let next = read(0);
  for (let at = 0; at < starts.length; at += portion) {
    const rows = await next;
    // The next ones are on their way while these are unpacked.
    next = read(at + portion);
    yield rows;
  }
}
