import type { CriteriaSet } from '../domain/criteria/criteria';
import { localDay } from '../domain/time/local-day';
import type { RightfitDatabase, SetRow } from './database';

/** A kept set, and whether it is the one that judges today. */
export interface KeptSet extends SetRow {
  readonly inForce: boolean;
}

/** Which set is chosen, and which one it followed: the one that counts until the chosen one is effective. */
interface Choice {
  readonly fingerprint: string;
  readonly before: string | null;
}

const IN_FORCE = 'inForce';

/** The set's rules. Its text was validated when it was accepted and cannot be written by anyone else since. */
export function readKeptSet(kept: SetRow): CriteriaSet {
  return JSON.parse(kept.text) as CriteriaSet;
}

async function choice(db: RightfitDatabase): Promise<Choice | undefined> {
  return (await db.settings.get(IN_FORCE))?.value as Choice | undefined;
}

/** The set in force on `today` (a local day), or undefined when none was ever chosen or the first one is not effective yet. */
export async function readSetInForce(
  db: RightfitDatabase,
  today: string = localDay(new Date()),
): Promise<KeptSet | undefined> {
  const chosen = await choice(db);
  if (!chosen) return undefined;
  for (const fingerprint of [chosen.fingerprint, chosen.before]) {
    const row = fingerprint === null ? undefined : await db.sets.get(fingerprint);
    if (row && row.effective.slice(0, 10) <= today) return { ...row, inForce: true };
  }
  return undefined;
}

/** Every set accepted on this device, newest first. */
export async function listSets(db: RightfitDatabase, today: string = localDay(new Date())): Promise<KeptSet[]> {
  const inForce = await readSetInForce(db, today);
  const rows = await db.sets.toArray();
  return rows
    .map((row) => ({ ...row, inForce: row.fingerprint === inForce?.fingerprint }))
    .sort((a, b) => b.acceptedAt.localeCompare(a.acceptedAt));
}

/** Puts a kept set in force. False when no such set is kept; nothing changes then. */
export async function chooseSet(db: RightfitDatabase, fingerprint: string, today: string): Promise<boolean> {
  return db.transaction('rw', db.sets, db.settings, async () => {
    if (!(await db.sets.get(fingerprint))) return false;
    const before = await readSetInForce(db, today);
    const value: Choice = { fingerprint, before: before?.fingerprint ?? null };
    await db.settings.put({ key: IN_FORCE, value });
    return true;
  });
}

/** Keeps an accepted set and puts it in force, both or neither. The same text again is no second set. */
export async function acceptSet(db: RightfitDatabase, row: SetRow, today: string): Promise<void> {
  await db.transaction('rw', db.sets, db.settings, async () => {
    if (!(await db.sets.get(row.fingerprint))) await db.sets.add(row);
    await chooseSet(db, row.fingerprint, today);
  });
}
