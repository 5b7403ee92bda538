import { openDatabase } from '../../../src/storage/database';
import { readPeople, readPerson, readPlaces } from '../../../src/storage/people';

/** What reading people of tables took, in milliseconds. */
export interface ReadTimes {
  readonly all: number;
  readonly count: number;
  /** The people of one account, and one person, each the mean of many. */
  readonly account: number;
  readonly person: number;
}

const TIMES = 100;

async function mean(read: (at: number) => Promise<unknown>): Promise<number> {
  const start = performance.now();
  for (let at = 0; at < TIMES; at++) await read(at);
  return (performance.now() - start) / TIMES;
}

/** Reads from the extension's own storage; to be run in one of its pages. */
async function readTimes(): Promise<ReadTimes> {
  const db = openDatabase();
  const start = performance.now();
  const people = await readPlaces(db);
  const all = performance.now() - start;
  const step = Math.max(1, Math.floor(people.length / TIMES));
  const nth = (at: number) => people[(at * step) % people.length];
  const account = await mean((at) => readPeople(db, [nth(at)?.account ?? '']));
  const person = await mean((at) => readPerson(db, nth(at)?.key ?? ''));
  db.close();
  return { all, count: people.length, account, person };
}

Object.assign(globalThis, { readTimes });
