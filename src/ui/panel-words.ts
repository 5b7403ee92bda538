import type { NextStep } from '../domain/assessment/assessment';
import type { FactName } from '../domain/facts/fact';
import { DISQUALIFIED, type FitResult, type LedgerRow, NOT_ENOUGH_KNOWN } from '../domain/fit/fit';
import type { Assessed } from './overlay-state';
import { keyOf, type Say } from './say';

/** Who, as whom, since when: "Call Ana Ruiz: Economic buyer, 23 days untouched." */
function talkTo(step: Extract<NextStep, { code: 'talk-to' }>, { t }: Say): string {
  const days = step.daysUntouched;
  const verb = t(step.channel === null ? 'step_talk' : keyOf('step', step.channel), step.name);
  const since =
    days === null
      ? t('step_never')
      : days === 0
        ? t('step_touched_today')
        : t(days === 1 ? 'step_untouched_one' : 'step_untouched_other', String(days));
  const what = step.personaLabel === null ? since : t('step_as', step.personaLabel, since);
  return t('step_sentence', verb, what);
}

/** The next step as one sentence, and the question to ask with it. */
export function stepWords(step: NextStep, say: Say): { readonly sentence: string; readonly ask: string | null } {
  const { t, list } = say;
  const ask = 'ask' in step && step.ask !== null ? t('step_ask', step.ask) : null;
  switch (step.code) {
    case 'talk-to':
      return { sentence: talkTo(step, say), ask };
    case 'find-person':
      return { sentence: step.personaLabel === null ? t('step_find_any') : t('step_find', step.personaLabel), ask };
    case 'ask-title':
      return { sentence: t('step_title_of', step.name), ask };
    case 'ask-fact':
      return { sentence: t('step_fact', step.label), ask };
    case 'open-details':
      return { sentence: t('step_details'), ask };
    case 'leave':
      return { sentence: t('step_leave', step.reason), ask };
    case 'open-account':
      return { sentence: step.name === null ? t('step_open_any') : t('step_open', step.name), ask };
    case 'look-after-customer':
      return { sentence: step.ownerName === null ? t('step_customer_mine') : t('step_customer', step.ownerName), ask };
    case 'spend-time-elsewhere':
      return { sentence: t('step_elsewhere', step.bandLabel), ask };
    case 'wrong-person':
      return { sentence: t('step_wrong', list(step.personaLabels)), ask };
  }
}

const NAMED = 2;

function labels(rows: readonly LedgerRow[], weight: (row: LedgerRow) => number): string[] {
  return rows
    .filter((row) => weight(row) > 0)
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, NAMED)
    .map(({ label }) => label);
}

/** The fit in plain sentences: what it is, what speaks for it and what against it. */
export function fitWords(fit: FitResult, bands: Assessed['set']['bands'], { t, share, list }: Say): string[] {
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
