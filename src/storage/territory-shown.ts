import type { FirstScreen } from '../domain/territory/overview';
import type { RightfitDatabase } from './database';
import { readRep } from './rep';
import { readSetInForce } from './sets';

const SHOWN = 'territoryShown';

/** By what and for whom a territory was judged; another of these, and what was shown says nothing. */
export interface ShownFor {
  /** Of the set in force; null where none was. */
  readonly fingerprint: string | null;
  readonly crmNames: readonly string[];
}

/** The first screen of a territory as it was judged last. */
export interface ShownTerritory {
  readonly for: ShownFor;
  /** ISO instant. */
  readonly at: string;
  readonly screen: FirstScreen;
}

async function isFor(db: RightfitDatabase, { fingerprint, crmNames }: ShownFor, today: string): Promise<boolean> {
  const [set, rep] = await Promise.all([readSetInForce(db, today), readRep(db)]);
  return (set?.fingerprint ?? null) === fingerprint && JSON.stringify(rep.crmNames) === JSON.stringify(crmNames);
}

/** Undefined where none is kept, and where it was of another set or another rep. */
export async function readShown(db: RightfitDatabase, today: string): Promise<ShownTerritory | undefined> {
  const shown = (await db.settings.get(SHOWN))?.value as ShownTerritory | undefined;
  return shown && (await isFor(db, shown.for, today)) ? shown : undefined;
}

/** Takes the place of what was kept before. Nothing is kept where meanwhile the data was erased, or set or rep changed. */
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
