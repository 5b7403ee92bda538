import type { ActivityRules } from '../criteria/criteria';
import { DISQUALIFIED } from '../fit/fit';
import type { ActivityMix } from './touch';

/** Below this many judged touches counts are shown without a verdict (criteria file, section 5). */
export const DEFAULT_MIN_SAMPLE = 30;

/** One band held against its target; `share`, `target` and `difference` (share − target) are parts of 1. */
export interface BandAgainstTarget {
  readonly id: string;
  readonly touches: number;
  readonly share: number;
  readonly target: number;
  readonly difference: number;
}

/** So many touches would have to go to `to` and not to `from`. */
export interface Move {
  readonly from: string;
  readonly to: string;
  readonly touches: number;
}

/** How a mix stands to its target: not at all, not yet (too few judged touches for a verdict), or band by band. */
export type TargetComparison =
  | { readonly state: 'no-target' }
  | { readonly state: 'too-few'; readonly judged: number; readonly minSample: number }
  | {
      readonly state: 'compared';
      /** Touches on accounts with a band, or disqualified: the whole that the shares are parts of. */
      readonly judged: number;
      readonly bands: readonly BandAgainstTarget[];
      /** The fewest touches that would bring the mix to the target, largest move first; empty when it is there. */
      readonly moves: readonly Move[];
    };

/**
 * Where the touches went against where they should go. Only judged accounts enter: a touch on an account that is not
 * known says nothing about the mix, nor does one under a band that the set in force does not have.
 * A band without a target has target 0. `bandOrder` are the band ids of the set, best first.
 */
export function mixAgainstTarget(
  mix: ActivityMix,
  rules: ActivityRules | undefined,
  bandOrder: readonly string[],
): TargetComparison {
  const target = rules?.targetMix;
  if (target === undefined) return { state: 'no-target' };
  const ids = [...bandOrder, DISQUALIFIED];
  const touchesOf = (id: string) => mix.byBand.find((row) => row.id === id)?.touches ?? 0;
  const targetOf = (id: string) => (Object.hasOwn(target, id) ? (target[id] ?? 0) : 0);
  const judged = ids.reduce((sum, id) => sum + touchesOf(id), 0);
  const minSample = rules?.minSample ?? DEFAULT_MIN_SAMPLE;
  if (judged === 0 || judged < minSample) return { state: 'too-few', judged, minSample };
  const bands = ids
    .filter((id) => id !== DISQUALIFIED || touchesOf(id) > 0)
    .map((id) => {
      const share = touchesOf(id) / judged;
      return { id, touches: touchesOf(id), share, target: targetOf(id), difference: share - targetOf(id) };
    });
  return { state: 'compared', judged, bands, moves: movesTo(bands, judged) };
}

/** From the lowest band that has too many into the highest that has too few, until none is left. */
function movesTo(bands: readonly BandAgainstTarget[], judged: number): readonly Move[] {
  const goals = wholeTouches(bands, judged);
  const left = bands.map((band, at) => ({ id: band.id, surplus: band.touches - (goals[at] ?? 0) }));
  const moves: Move[] = [];
  for (;;) {
    const from = left.findLast((band) => band.surplus > 0);
    const to = left.find((band) => band.surplus < 0);
    if (from === undefined || to === undefined) break;
    const touches = Math.min(from.surplus, -to.surplus);
    moves.push({ from: from.id, to: to.id, touches });
    from.surplus -= touches;
    to.surplus += touches;
  }
  return moves.sort((a, b) => b.touches - a.touches);
}

/** The target in whole touches that sum to `judged`: floors, and what is missing by largest fraction, best band first. */
function wholeTouches(bands: readonly BandAgainstTarget[], judged: number): readonly number[] {
  const exact = bands.map((band) => band.target * judged);
  const goals = exact.map((value) => Math.floor(value + 1e-9));
  let missing = judged - goals.reduce((sum, goal) => sum + goal, 0);
  const byFraction = exact
    .map((value, at) => ({ at, fraction: value - (goals[at] ?? 0) }))
    .sort((a, b) => (Math.abs(a.fraction - b.fraction) < 1e-9 ? a.at - b.at : b.fraction - a.fraction));
  for (const { at } of byFraction) {
    if (missing <= 0) break;
    goals[at] = (goals[at] ?? 0) + 1;
    missing -= 1;
  }
  return goals;
}
