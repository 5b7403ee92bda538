import { pointsOf, scoreOf } from './arithmetic';
import type { CompiledCriterion, CompiledFit } from './compile';
import type { LedgerRow, Outcome } from './fit';
import type { Judged, Sums } from './judged';

function outcomeOf(degree: number | null): Outcome {
  if (degree === null) return 'unknown';
  if (degree === 1) return 'match';
  return degree === 0 ? 'miss' : 'partial';
}

/** The score if this one unknown turned out well and badly, everything else as it is; null where there would be none. */
function couldOf(weight: number, { sum, knownPositive }: Sums): LedgerRow['could'] {
  const known = knownPositive + Math.max(0, weight);
  const matched = scoreOf(sum + weight, known);
  const missed = scoreOf(sum, known);
  if (matched === null || missed === null) return null;
  return weight > 0 ? { best: matched, worst: missed } : { best: missed, worst: matched };
}

function rowOf({ criterion }: CompiledCriterion, judged: Judged, points: number | null, sums: Sums): LedgerRow {
  const { id, label, field, weight, why = null, ask = null } = criterion;
  const { degree, ranged, fact } = judged;
  const could = degree === null ? couldOf(weight, sums) : null;
  return { id, label, field, weight, outcome: outcomeOf(degree), degree, points, ranged, fact, could, why, ask };
}

/** The rows of the ledger, in the order of the file, with points that sum to the score before it is clamped. */
export function ledgerOf({ criteria }: CompiledFit, outcomes: readonly Judged[], sums: Sums): LedgerRow[] {
  const shares = criteria.map(({ criterion }, at) => {
    const degree = outcomes[at]?.degree ?? null;
    return degree === null || sums.knownPositive === 0 ? null : (100 * criterion.weight * degree) / sums.knownPositive;
  });
  const points = pointsOf(shares);
  const rows: LedgerRow[] = [];
  for (let at = 0; at < criteria.length; at++) {
    const criterion = criteria[at];
    const judged = outcomes[at];
    if (criterion && judged) rows.push(rowOf(criterion, judged, points[at] ?? null, sums));
  }
  return rows;
}
