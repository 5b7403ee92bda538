import type { Table } from 'dexie';
import type { Touch } from '../domain/activity/touch';
import type { DealRecord } from '../domain/assessment/deals';
import type { Note } from '../domain/facts/note';
import type { PersonPlace, PersonRecord } from '../domain/people/person-record';
import type { KnownAccount } from '../domain/territory/known-account';
import type { Links } from '../domain/territory/links';
import type { Pack } from '../domain/territory/pack';
import type { Touched } from '../domain/territory/rank-known';
import type { NoteRow, RecordRow, RightfitDatabase } from './database';
import { readPacks } from './imported';
import { readPeopleAt, readPeopleByKey, readPlaces } from './people';

const AFTER_ALL = '\uffff';
const PACKS_AT_ONCE = 40;
/** Rows of what belongs to accounts that are read at once. */
const ROWS_AT_ONCE = 5000;

function grouped<T>(rows: readonly T[], accountOf: (row: T) => string | null): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const account = accountOf(row);
    const group = account === null ? undefined : groups.get(account);
    if (group) group.push(row);
    else if (account !== null) groups.set(account, [row]);
  }
  return groups;
}

const at = (account: string | null, links: Links): string | null =>
  account === null ? null : (links.get(account) ?? account);

/** The rows of a table in the order of its keys, so many at once. */
async function* portions<Row>(
  table: Table<Row, string>,
  keyOf: (row: Row) => string,
  portion: number,
): AsyncGenerator<readonly Row[]> {
  for (let after = ''; ; ) {
    const rows: Row[] = await table.where(':id').above(after).limit(portion).toArray();
    const last = rows.at(-1);
    if (!last) return;
    yield rows;
    after = keyOf(last);
  }
}

/** Every record that was seen on a page, in the order of their keys, at most so many at once. */
export function readRecords(db: RightfitDatabase, portion: number): AsyncGenerator<readonly RecordRow[]> {
  return portions(db.records, ({ key }) => key, portion);
}

/** Every account of tables, as they are packed. */
export async function readAllPacks(db: RightfitDatabase): Promise<readonly Pack[]> {
  const packs: Pack[] = [];
  for await (const some of readPacks(db, PACKS_AT_ONCE)) packs.push(...some);
  return packs;
}

/** What accounts are ranked by beside their facts, by the key of the account that it counts at. */
export interface Beside {
  readonly touched: ReadonlyMap<string, Touched>;
  readonly deals: ReadonlyMap<string, readonly DealRecord[]>;
  readonly notes: ReadonlyMap<string, readonly Note[]>;
}

/** Of touches no more is held than the last of each account. */
export async function readBeside(db: RightfitDatabase, links: Links): Promise<Beside> {
  const [deals, notes] = await Promise.all([db.deals.toArray(), db.notes.toArray()]);
  const touched = new Map<string, Touched>();
  for await (const rows of portions(db.touches, ({ id }) => id, ROWS_AT_ONCE)) {
    for (const { account, day, who } of rows) {
      const key = at(account, links);
      const before = key === null ? undefined : touched.get(key);
      if (key !== null && (before === undefined || before.day <= day)) touched.set(key, { day, who });
    }
  }
  return {
    touched,
    deals: grouped(deals, ({ account }) => at(account, links)),
    notes: grouped<NoteRow>(notes, ({ record }) => record),
  };
}

/** People and touches of accounts. */
export interface WithPeople extends Pick<KnownAccount, 'touches'> {
  readonly people: readonly PersonPlace[];
}

/** Everybody known, with the touches of their accounts, by account; accounts where nobody is known are not in it. */
export async function readEverybody(db: RightfitDatabase, links: Links): Promise<ReadonlyMap<string, WithPeople>> {
  const [people, touches] = await Promise.all([readPlaces(db), db.touches.toArray()]);
  const touchesOf = grouped<Touch>(touches, ({ account }) => at(account, links));
  const found = grouped<PersonPlace>(people, ({ account }) => at(account, links));
  return new Map([...found].map(([key, own]) => [key, { people: own, touches: touchesOf.get(key) ?? [] }]));
}

/** The accounts at which these people are known. */
export async function accountsOfPeople(
  db: RightfitDatabase,
  people: readonly string[],
  links: Links,
): Promise<ReadonlySet<string>> {
  const found = await readPeopleByKey(db, people);
  return new Set([...found.values()].flatMap(({ account }) => at(account, links) ?? []));
}

/** What is kept of some accounts, by the key that it counts at. */
export interface Kept {
  readonly records: ReadonlyMap<string, RecordRow>;
  readonly people: ReadonlyMap<string, readonly PersonRecord[]>;
  readonly deals: ReadonlyMap<string, readonly DealRecord[]>;
  readonly touches: ReadonlyMap<string, readonly Touch[]>;
  readonly notes: ReadonlyMap<string, readonly Note[]>;
}

/** Reads all of a few accounts; `touched` are those of them that have touches. */
export async function readKept(
  db: RightfitDatabase,
  keys: readonly string[],
  touched: readonly string[],
  links: Links,
): Promise<Kept> {
  const [records, people, deals, touches, notes] = await Promise.all([
    db.records.bulkGet([...keys]),
    readPeopleAt(db, keys),
    db.deals.where('account').anyOf(keys).toArray(),
    Promise.all(touched.map((key) => db.touches.where('[account+day]').between([key, ''], [key, AFTER_ALL]).toArray())),
    db.notes.where('record').anyOf(keys).toArray(),
  ]);
  return {
    records: new Map(records.flatMap((row) => (row?.object === 'account' ? [[row.key, row]] : []))),
    people: grouped<PersonRecord>(people, ({ account }) => at(account, links)),
    deals: grouped<DealRecord>(deals, ({ account }) => at(account, links)),
    touches: grouped<Touch>(touches.flat(), ({ account }) => at(account, links)),
    notes: grouped<NoteRow>(notes, ({ record }) => record),
  };
}
