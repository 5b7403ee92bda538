import { isLocalKey } from '../domain/record/record';
import type { CompanyAnswerRow, RecordRow, RightfitDatabase } from './database';

/** So many records of one block are compared: it bounds what every page load reads. */
const MAX_OF_BLOCK = 25;
/** So many answers on one record are read, the newest first. */
const MAX_ANSWERS = 50;

/** Keeps under which blocks a record that is stored already can be found. */
export async function saveBlocks(db: RightfitDatabase, key: string, blocks: readonly string[]): Promise<void> {
  await db.records.update(key, { blocks });
}

/** The other records that share a block with one, accounts before leads. */
export async function readAlike(db: RightfitDatabase, key: string, blocks: readonly string[]): Promise<RecordRow[]> {
  const found = new Map<string, RecordRow>();
  for (const block of blocks) {
    const rows = db.records.where('blocks').equals(block);
    for (const row of await rows.limit(MAX_OF_BLOCK + 1).toArray()) if (row.key !== key) found.set(row.key, row);
  }
  return [...found.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

const pairOf = (a: string, b: string): [one: string, other: string] => (a < b ? [a, b] : [b, a]);

/** What the rep said of a record and others: key text of the other one → the answer, the newest first. */
export async function readAnswers(db: RightfitDatabase, key: string): Promise<Map<string, CompanyAnswerRow>> {
  const rows = await db.companyAnswers.where('one').equals(key).or('other').equals(key).toArray();
  const newest = rows.sort((a, b) => b.day.localeCompare(a.day)).slice(0, MAX_ANSWERS);
  return new Map(newest.map((row) => [row.one === key ? row.other : row.one, row]));
}

/** What the rep said of accounts that tables named without a record's id, of each with another one. */
export async function readLocalAnswers(db: RightfitDatabase): Promise<CompanyAnswerRow[]> {
  return db.companyAnswers.filter(({ one, other }) => isLocalKey(one) || isLocalKey(other)).toArray();
}

/** What the rep said of two records; undefined where they were not asked, or took it back. */
export async function readAnswer(db: RightfitDatabase, a: string, b: string): Promise<CompanyAnswerRow | undefined> {
  return db.companyAnswers.get(pairOf(a, b));
}

/** Keeps whether two records are one company, in the place of what was said before; null takes it back. */
export async function saveAnswer(
  db: RightfitDatabase,
  a: string,
  b: string,
  answer: Pick<CompanyAnswerRow, 'same' | 'day'> | null,
): Promise<void> {
  const [one, other] = pairOf(a, b);
  if (answer === null) await db.companyAnswers.delete([one, other]);
  else await db.companyAnswers.put({ one, other, ...answer });
}

/** Removes the answers on records that are gone. */
export async function removeAnswersOf(db: RightfitDatabase, keys: readonly string[]): Promise<void> {
  await db.companyAnswers.where('one').anyOf(keys).or('other').anyOf(keys).delete();
}
