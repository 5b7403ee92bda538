import { type Fact, type FactMap, type FactValue, isWeakNote } from '../facts/fact';
import { shownValue } from '../facts/shown-value';
import type { CompiledCondition, CompiledFit } from './compile';
import { type NoDegree, settled } from './degree';
import type { ShownFact } from './fit';

/** One test held against one account: its degree, or why there is none, and the fact it rests on. */
export interface Judged {
  readonly degree: number | null;
  /** The fact was a range, and the degree is its mean over it. */
  readonly ranged: boolean;
  readonly fact: ShownFact | null;
}

const NOT_STATED: Judged = { degree: null, ranged: false, fact: null };

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** A fact as it is shown. Built by assignment: this runs for every criterion of every account, and a spread costs as much as the judging. */
export function shownFact(fact: Fact): Writable<ShownFact> {
  const value = fact.state === 'known' ? shownValue(fact.value) : null;
  const row: Writable<ShownFact> = { text: fact.text, source: fact.source, value };
  // Cells of a table have a text and a value alone; asking each for more would cost three times the judging.
  if (fact.source.day === null && fact.source.kind === 'imported') return row;
  if (fact.internal !== undefined) row.internal = fact.internal;
  if (fact.other !== undefined) row.other = fact.other;
  if (fact.state === 'known' && fact.note !== undefined) row.note = fact.note;
  return row;
}

function unread(fact: Fact, why: NoDegree): Judged {
  const row = shownFact(fact);
  row.unread = why;
  return { degree: null, ranged: false, fact: row };
}

function isRange(value: FactValue): boolean {
  return (value.type === 'number' || value.type === 'money') && value.min < value.max;
}

/** Holds one test against the facts. What was not stated, or not read with certainty, has no degree. */
export function hold({ field, degreeOf }: CompiledCondition, facts: FactMap): Judged {
  const fact = facts.get(field);
  if (!fact) return NOT_STATED;
  if (fact.state === 'unknown') return unread(fact, fact.why);
  const degree = degreeOf(fact.value);
  if (typeof degree !== 'number') return unread(fact, degree);
  return { degree: settled(degree), ranged: isRange(fact.value), fact: shownFact(fact) };
}

/** Whether a disqualifier holds, may hold, or does neither; by weaker evidence it only may. Unknown is neither. */
export function disqualification({ degree, fact }: Judged): 'certain' | 'possible' | 'none' {
  if (degree === null || degree === 0) return 'none';
  return degree === 1 && !isWeakNote(fact?.note) ? 'certain' : 'possible';
}

/** Whether every condition holds for certain. */
export function allHold(when: readonly CompiledCondition[], facts: FactMap): boolean {
  return when.every((condition) => hold(condition, facts).degree === 1);
}

/** The sums that every figure is made of (criteria file, "The arithmetic"). */
export interface Sums {
  /** S: weighted degrees of the known criteria. */
  readonly sum: number;
  /** K⁺: positive weight of the known criteria. */
  readonly knownPositive: number;
  /** Positive weight of the unknown criteria. */
  readonly unknownPositive: number;
  /** Negative weight of the unknown criteria; ≤ 0. */
  readonly unknownNegative: number;
}

/** Adds up the outcomes, in the order of the file. */
export function sumsOf({ criteria }: CompiledFit, outcomes: readonly Judged[]): Sums {
  let sum = 0;
  let knownPositive = 0;
  let unknownPositive = 0;
  let unknownNegative = 0;
  for (let at = 0; at < criteria.length; at++) {
    const degree = outcomes[at]?.degree ?? null;
    const weight = criteria[at]?.criterion.weight ?? 0;
    if (degree === null) {
      if (weight > 0) unknownPositive += weight;
      else unknownNegative += weight;
    } else {
      sum += weight * degree;
      if (weight > 0) knownPositive += weight;
    }
  }
  return { sum, knownPositive, unknownPositive, unknownNegative };
}
