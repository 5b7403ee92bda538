import type { CriteriaSet } from '../../src/domain/criteria/criteria';
import type { Fact, FactMap, FactValue } from '../../src/domain/facts/fact';
import { DISQUALIFIED, type FitResult, NOT_ENOUGH_KNOWN } from '../../src/domain/fit/fit';

/** A range as the table writes it; an exact number as a number. */
function rangeValue(min: number, max: number): number | string {
  if (min === max) return min;
  return `${min === -Infinity ? '' : min}..${max === Infinity ? '' : max}`;
}

/** The open notation: what a cell in the plain form would say; an amount with its currency, `1200000 USD`. */
function openNotation(value: FactValue): unknown {
  switch (value.type) {
    case 'text':
      return value.text;
    case 'list':
      return value.items;
    case 'number':
      return rangeValue(value.min, value.max);
    case 'money':
      if (value.currency === null) return rangeValue(value.min, value.max);
      return `${rangeValue(value.min, value.max)} ${value.currency}`;
    case 'boolean':
      return value.value;
    case 'date':
      return value.day;
    case 'country':
      return value.code;
    case 'industry':
      return value.key;
  }
}

/** `value` is null for a fact that was stated and is unknown all the same; `note` says why, or how it was read. */
function factJson(fact: Fact): object {
  const from = fact.source.kind;
  if (fact.state === 'unknown') return { value: null, text: fact.text, from, note: fact.why };
  const note = fact.value.type === 'money' && fact.value.currency === null ? 'no-currency' : fact.note;
  return { value: openNotation(fact.value), text: fact.text, from, ...(note !== undefined && { note }) };
}

/** One account as one JSON object on one line. `known` and `degree` are not rounded. */
export function jsonLine(row: number, facts: FactMap, fit: FitResult): string {
  const ledger = fit.ledger.map(({ id, outcome, degree, points, fact }) => ({
    id,
    outcome,
    degree,
    points,
    fact: fact?.text ?? null,
  }));
  return JSON.stringify({
    row,
    facts: Object.fromEntries([...facts].map(([name, fact]) => [name, factJson(fact)])),
    verdict: fit.verdict,
    band: fit.band,
    score: fit.score,
    known: fit.known,
    worst: fit.worst,
    best: fit.best,
    ledger: fit.limit
      ? [...ledger, { id: 'limit', outcome: null, degree: null, points: fit.limit.points, fact: null }]
      : ledger,
    deciding: fit.deciding,
    disqualifiedBy: fit.disqualifiedBy.map(({ id }) => id),
  });
}

function verdictText(fit: FitResult, { fit: rules }: CriteriaSet): string {
  if (fit.verdict === DISQUALIFIED) return `disqualified: ${fit.disqualifiedBy.map(({ reason }) => reason).join(', ')}`;
  if (fit.verdict === NOT_ENOUGH_KNOWN) return 'not enough known';
  return rules.bands.find(({ id }) => id === fit.verdict)?.label ?? fit.verdict;
}

/** One account as one line to read: row, score, worst–best, share known, name, verdict. */
export function textLine(row: number, facts: FactMap, fit: FitResult, set: CriteriaSet): string {
  const name = facts.get('name')?.text ?? facts.get('domain')?.text ?? '–';
  const score = fit.score === null ? '–' : String(fit.score);
  const cells = [
    String(row).padStart(6),
    score.padStart(4),
    `${fit.worst}–${fit.best}`.padStart(7),
    `${Math.floor(fit.known * 100 + 1e-9)} % known`.padStart(11),
    name.replace(/\s+/g, ' ').slice(0, 40).padEnd(40),
    verdictText(fit, set),
  ];
  return cells.join('  ');
}
