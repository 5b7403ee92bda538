import type { FactName } from '../domain/facts/fact';
import { DISQUALIFIED, type FitResult, type LedgerRow, NOT_ENOUGH_KNOWN } from '../domain/fit/fit';
import type { Assessed } from './overlay-state';
import { keyOf, type Say } from './say';

const NAMED = 2;

function labels(rows: readonly LedgerRow[], weight: (row: LedgerRow) => number): string[] {
  return rows
    .filter((row) => weight(row) > 0)
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, NAMED)
    .map(({ label }) => label);
}

/** What the fit is, in plain sentences. */
export function verdictWords(fit: FitResult, bands: Assessed['set']['bands'], { t, share, list }: Say): string[] {
  const said: string[] = [];
  const label = bands.find(({ id }) => id === fit.band)?.label ?? fit.band ?? '';
  const reasons = (each: FitResult['disqualifiedBy']): string => list(each.map(({ reason }) => reason));
  if (fit.verdict === DISQUALIFIED) {
    said.push(t('fit_disqualified', reasons(fit.disqualifiedBy)));
    if (fit.score !== null) said.push(t('fit_score_alone', String(fit.score)));
  } else if (fit.verdict === NOT_ENOUGH_KNOWN || fit.score === null) {
    said.push(t('fit_not_enough', share(fit.known)));
  } else {
    said.push(t('fit_said', label, String(fit.score), share(fit.known)));
  }
  if (fit.verdict !== DISQUALIFIED && fit.possiblyDisqualifiedBy.length > 0)
    said.push(t('fit_possibly', reasons(fit.possiblyDisqualifiedBy)));
  return said;
}

/** What speaks for the fit, and what against it. */
export function reasonWords(fit: FitResult, { t, list }: Say): string[] {
  const said: string[] = [];
  // A criterion met in part speaks on one side only: the one that weighs more.
  const helps = labels(fit.ledger, (row) => (won(row) >= lost(row) ? won(row) : 0));
  const hurts = labels(fit.ledger, (row) => (lost(row) > won(row) ? lost(row) : 0));
  if (helps.length > 0) said.push(t('fit_for', list(helps)));
  if (hurts.length > 0) said.push(t('fit_against', list(hurts)));
  return said;
}

/** What a known row brings to the score: the weight reached, or the penalty avoided, which nobody boasts of. */
function won({ weight, degree }: LedgerRow): number {
  return degree === null || weight < 0 ? 0 : weight * degree;
}

/** What a known row takes from the score: the weight not reached, or the penalty. */
function lost({ weight, degree }: LedgerRow): number {
  if (degree === null) return 0;
  return weight > 0 ? weight * (1 - degree) : -weight * degree;
}

/** A fact's name as people say it: the labels of the criteria for a custom one. */
export function factLabel(field: FactName, fit: FitResult, { t }: Say): string {
  if (!field.startsWith('custom:')) return t(keyOf('fact_name', field));
  return fit.ledger.find((row) => row.field === field)?.label ?? field.slice('custom:'.length);
}
