import type { Band } from '../criteria/criteria';
import { NOT_ENOUGH_KNOWN, type Verdict } from './fit';

const EPSILON = 1e-9;

/** Half up, and a hair below half is half (criteria file, "The arithmetic"). */
export function round(x: number): number {
  return Math.floor(x + 0.5 + EPSILON);
}

function clamp(x: number): number {
  return Math.min(100, Math.max(0, x));
}

/** The score of a sum of weighted degrees over the known positive weight; null when none is known. */
export function scoreOf(sum: number, knownPositive: number): number | null {
  return knownPositive > 0 ? round(clamp((100 * sum) / knownPositive)) : null;
}

/** The band with the highest `min` that the score reaches; bands fall, the last begins at 0. */
export function bandOf(score: number, bands: readonly Band[]): string {
  const band = bands.find(({ min }) => score >= min) ?? bands.at(-1);
  return band?.id ?? NOT_ENOUGH_KNOWN;
}

/** The verdict of what is known, disqualifiers aside. */
export function verdictOf(
  score: number | null,
  known: number,
  rules: { readonly minKnown: number; readonly bands: readonly Band[] },
): Verdict {
  return score === null || known < rules.minKnown - EPSILON ? NOT_ENOUGH_KNOWN : bandOf(score, rules.bands);
}

/**
 * Integer points that sum to round(100·S/K⁺): each share is floored, and what is missing is handed out one by one by
 * falling fraction, in the order of the file where fractions are equal within 1e-9. A null share (unknown) has none.
 */
export function pointsOf(shares: readonly (number | null)[]): (number | null)[] {
  const points: (number | null)[] = [];
  const fractions: number[] = [];
  const order: number[] = [];
  let total = 0;
  let missing = 0;
  for (let at = 0; at < shares.length; at++) {
    const share = shares[at] ?? null;
    const floor = share === null ? null : Math.floor(share + EPSILON);
    points.push(floor);
    fractions.push((share ?? 0) - (floor ?? 0));
    total += share ?? 0;
    missing -= floor ?? 0;
    if (share !== null && share !== 0) order.push(at);
  }
  missing += round(total);
  if (missing <= 0) return points;
  order.sort((a, b) => {
    const difference = (fractions[b] ?? 0) - (fractions[a] ?? 0);
    return Math.abs(difference) <= EPSILON ? a - b : difference;
  });
  for (const at of order.slice(0, missing)) points[at] = (points[at] ?? 0) + 1;
  return points;
}
