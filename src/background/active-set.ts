import type { CriteriaSet } from '../domain/criteria/criteria';
import { DEMO_HOST } from '../domain/criteria/demo-host';
import { SAMPLE_SET } from '../domain/criteria/sample';
import { type CompiledSet, compileFit } from '../domain/fit/compile';
import type { RightfitDatabase } from '../storage/database';
import { readKeptSet, readSetInForce } from '../storage/sets';

/** The set that judges a page, ready to judge. */
export interface ActiveSet {
  readonly set: CriteriaSet;
  readonly compiled: CompiledSet;
  /** The embedded sample, on the demonstration or by the user's own choice. */
  readonly sample: boolean;
}

/** Compiled sets by fingerprint: lost with the worker and made again, so nothing depends on it. */
const compiledSets = new Map<string, ActiveSet>();

function remembered(fingerprint: string, make: () => Omit<ActiveSet, 'compiled'>): ActiveSet {
  const known = compiledSets.get(fingerprint);
  if (known) return known;
  const { set, sample } = make();
  const made = { set, sample, compiled: compileFit(set) };
  compiledSets.clear();
  compiledSets.set(fingerprint, made);
  return made;
}

/**
 * The set for a host: the one in force, else on the demonstration's own host the embedded sample, else none.
 * The sample never judges a real account that nobody chose it for.
 */
export async function activeSet(db: RightfitDatabase, host: string, today: string): Promise<ActiveSet | undefined> {
  const kept = await readSetInForce(db, today);
  if (kept) return remembered(kept.fingerprint, () => ({ set: readKeptSet(kept), sample: kept.source === 'sample' }));
  if (host !== DEMO_HOST) return undefined;
  return remembered('embedded', () => ({ set: SAMPLE_SET, sample: true }));
}
