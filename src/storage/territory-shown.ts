import type { FirstScreen } from '../domain/territory/overview';
import type { RightfitDatabase } from './database';
import { readImportedState } from './imported';
import { readRep } from './rep';
import { readSetInForce } from './sets';

const SHOWN = 'territoryShown';

/** By what and for whom a territory was judged; another of these, and what was shown says nothing. */
export interface ShownFor {
  /** Of the set in force; null where none was. */
  readonly fingerprint: string | null;
  readonly crmNames: readonly string[];
  /** Of the accounts of tables; what was removed is never shown again. */
  readonly generation: number;
}

/** The first screen of a territory as it was judged last. */
export interface ShownTerritory {
  readonly for: ShownFor;
  /** ISO instant. */
  readonly at: string;
  readonly screen: FirstScreen;
}

async function isFor(db: RightfitDatabase, wanted: ShownFor, today: string): Promise<boolean> {
  const [set, rep, imported] = await Promise.all([readSetInForce(db, today), readRep(db), readImportedState(db)]);
  return (
    (set?.fingerprint ?? null) === wanted.fingerprint &&
    imported.generation === wanted.generation &&
    JSON.stringify(rep.crmNames) === JSON.stringify(wanted.crmNames)
  );
}

/** Undefined where none is kept, and where it was of another set, another rep or other tables. */
export async function readShown(db: RightfitDatabase, today: string): Promise<ShownTerritory | undefined> {
  const shown = (await db.settings.get(SHOWN))?.value as ShownTerritory | undefined;
  return shown && (await isFor(db, shown.for, today)) ? shown : undefined;
}

/**
 * Takes the place of what was kept before. Nothing is kept where meanwhile the data was erased, or the set, the rep or the
 * tables are others.
 */
export async function keepShown(db: RightfitDatabase, shown: ShownTerritory, today: string): Promise<void> {
  await db.transaction('rw', db.settings, db.sets, db.records, db.importedPacks, async () => {
    const isErased = (await db.records.count()) === 0 && (await db.importedPacks.count()) === 0;
    if (isErased || !(await isFor(db, shown.for, today))) return;
    await db.settings.put({ key: SHOWN, value: shown });
  });
}

/** Forgets it: it may name who is forgotten. */
export async function forgetShown(db: RightfitDatabase): Promise<void> {
  await db.settings.delete(SHOWN);
}
