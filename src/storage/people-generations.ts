import { type PersonIndexPart, personIndex } from '../domain/people/person-index';
import { inPacks, packOfPeople, placeOf, unpackedPeople } from '../domain/people/person-pack';
import type { TablePerson } from '../domain/people/table-person';
import type { PersonDirectoryRow, RightfitDatabase } from './database';
import type { Progress } from './imported';
import { ofGeneration, readTablePeopleState, saveTablePeopleState } from './table-people';

/** Packs, and parts of the index, that are written at once: the database is free for others in between. */
const WRITTEN_AT_ONCE = 40;

/** Removes all that is written of a generation. */
export async function removePeopleGeneration(db: RightfitDatabase, generation: number): Promise<void> {
  await ofGeneration(db.personPacks, generation).delete();
  await ofGeneration(db.personIndex, generation).delete();
  await db.personDirectory.delete(generation);
}

/** A number of a generation that nobody else writes. */
export async function takePeopleNumber(db: RightfitDatabase): Promise<number> {
  return db.transaction('rw', db.settings, async () => {
    const state = await readTablePeopleState(db);
    const last = state.last + 1;
    await saveTablePeopleState(db, { ...state, last });
    return last;
  });
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
export async function writePeopleGeneration(
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
      if (each !== generation && each !== before?.generation) await removePeopleGeneration(db, each);
    }
  });
}

/** Removes from a generation who was last seen before a day; how many that were. */
async function pruneGeneration(db: RightfitDatabase, generation: number, since: string): Promise<number> {
  const all = (await ofGeneration(db.personPacks, generation).toArray()).map(unpackedPeople);
  const kept = all.map((people) => people.filter(({ seenDay }) => seenDay >= since)).filter(({ length }) => length > 0);
  await removePeopleGeneration(db, generation);
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
  for (const each of generations) if (each !== generation) await removePeopleGeneration(db, each);
  if (isBeforeOld) {
    await removePeopleGeneration(db, before.generation);
    await db.changedPeople.clear();
  }
  const people = state.people - gone;
  await saveTablePeopleState(db, { ...state, generation, people, before: isBeforeOld ? null : before });
  return gone;
}
