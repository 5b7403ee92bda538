import { DISQUALIFIED, NOT_ENOUGH_KNOWN, type Verdict } from '../fit/fit';
import type { RankedRow } from './row';

/** What is judged comes first, then what is not known enough, then what is ruled out. */
function kindOf(verdict: Verdict): number {
  if (verdict === DISQUALIFIED) return 2;
  return verdict === NOT_ENOUGH_KNOWN ? 1 : 0;
}

/** Plain order of texts: `localeCompare` would cost seconds for 100,000 names, and the folded names need no more. */
export const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The best accounts first: strong bands before the others (profiles have bands of their own), then by score, then by how
 * much of it is known. For sorting; equals keep their order.
 */
export function byRank(a: RankedRow, b: RankedRow): number {
  return (
    kindOf(a.verdict) - kindOf(b.verdict) ||
    Number(b.band?.strong ?? false) - Number(a.band?.strong ?? false) ||
    (b.score ?? -1) - (a.score ?? -1) ||
    b.known - a.known
  );
}

/** How many accounts have a verdict. */
export interface VerdictCount {
  readonly verdict: Verdict;
  /** The band's label; null for the two reserved verdicts. */
  readonly label: string | null;
  readonly count: number;
}

/** The accounts by verdict; they sum to all of them. The order is that of the rows, which are ranked. */
export function countVerdicts(ranked: readonly RankedRow[]): VerdictCount[] {
  const counts = new Map<Verdict, { label: string | null; count: number }>();
  for (const { verdict, band } of ranked) {
    const count = counts.get(verdict);
    if (count) count.count++;
    else counts.set(verdict, { label: band?.label ?? null, count: 1 });
  }
  return [...counts].map(([verdict, count]) => ({ verdict, ...count }));
}
