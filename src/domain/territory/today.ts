import { neglected } from '../activity/neglected';
import type { NextStep } from '../assessment/assessment';
import type { RankedRow } from './row';

/** So many can be worked through on one day. */
export const MAX_TODAY = 10;

/** Whether there is something for the rep to do: not where somebody else has to be asked first, nor where nothing is. */
export function isWork(step: NextStep): boolean {
  switch (step.code) {
    case 'deal-of-others':
    case 'leave':
    case 'spend-time-elsewhere':
    case 'opted-out':
      return false;
    case 'look-after-customer':
      return step.ownerName === null;
    default:
      return true;
  }
}

/**
 * What to work through today: strong accounts that are the rep's or nobody knows whose, neglected or never touched, the
 * longest untouched first; those of which no touch was seen come last, since a log that was not read looks the same.
 */
export function workForToday<Row extends RankedRow>(
  ranked: readonly Row[],
  today: string,
  staleAfterDays: number | undefined,
  stepOf: (row: Row) => NextStep,
): Row[] {
  const candidates = ranked
    .filter(({ owner }) => owner?.mine !== false)
    .map((row) => ({ row, strong: row.band?.strong ?? null, lastTouch: row.lastTouch?.day ?? null }));
  return neglected(candidates, today, staleAfterDays).flatMap(({ account: { row } }) =>
    isWork(stepOf(row)) ? [row] : [],
  );
}
