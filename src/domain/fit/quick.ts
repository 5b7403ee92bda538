import { type FactName, type FactNote, type FactValue, isWeakNote } from '../facts/fact';
import { scoreOf, verdictOf } from './arithmetic';
import type { CompiledCondition, CompiledFit, CompiledSet } from './compile';
import { settled } from './degree';
import { DISQUALIFIED, type FitResult, type Verdict } from './fit';

/** A text as it was read, one for all accounts that have it: what a test said of it is remembered here. */
export interface QuickFact {
  /** Null for what was stated and could not be read. */
  readonly value: FactValue | null;
  readonly weak: boolean;
  /** By the number of the test among those of its fact; NaN where there is no degree. */
  readonly degrees: number[];
  /** Whose tests those are: facts outlive a set. */
  heldBy: object | null;
}

/** In place of a degree that was not asked for yet: no degree is below 0. A number, so that the list is of numbers alone. */
const UNHELD = -0.5;

/** A fact without what is shown of it. */
export function quickFact(fact: {
  readonly state: 'known' | 'unknown';
  readonly value?: FactValue;
  readonly note?: FactNote | undefined;
}): QuickFact {
  return { value: fact.value ?? null, weak: isWeakNote(fact.note), degrees: [UNHELD], heldBy: null };
}

/** The facts of one account, each at the place of its name. */
export type QuickFacts = readonly (QuickFact | undefined)[];

/** What a ranking needs of a `FitResult`, and the same in every figure. */
export interface QuickFit extends Pick<FitResult, 'verdict' | 'score' | 'known'> {
  readonly profile: CompiledFit['profile'];
  readonly value: 'high' | 'medium' | 'low' | null;
  /** Every criterion has a degree. */
  readonly isWhole: boolean;
  /** Places of the facts that the verdict rests on. */
  readonly judgedBy: readonly number[];
}

interface QuickTest {
  readonly slot: number;
  /** Its number among the tests of its fact. */
  readonly nth: number;
  readonly degreeOf: CompiledCondition['degreeOf'];
  readonly of: object;
}

interface QuickRules {
  readonly fit: CompiledFit;
  readonly criteria: readonly (QuickTest & { readonly weight: number })[];
  readonly disqualifiers: readonly QuickTest[];
  readonly judgedBy: readonly number[];
}

function holdAnew(fact: QuickFact, by: object): void {
  fact.degrees.fill(UNHELD);
  fact.heldBy = by;
}

/** NaN without a degree: as `hold`, without the fact that is shown. */
function degreeOf({ slot, nth, degreeOf, of }: QuickTest, facts: QuickFacts): number {
  const fact = facts[slot];
  if (!fact || fact.value === null) return Number.NaN;
  if (fact.heldBy !== of) holdAnew(fact, of);
  const known = fact.degrees[nth] ?? UNHELD;
  if (known !== UNHELD) return known;
  const degree = degreeOf(fact.value);
  const own = typeof degree === 'number' ? settled(degree) : Number.NaN;
  fact.degrees[nth] = own;
  return own;
}

function allHold(when: readonly QuickTest[], facts: QuickFacts): boolean {
  for (const test of when) if (degreeOf(test, facts) !== 1) return false;
  return true;
}

const rulesOut = (test: QuickTest, facts: QuickFacts): boolean =>
  degreeOf(test, facts) === 1 && facts[test.slot]?.weak === false;

/** Gives every test its fact's place and its number there. */
function numbering(of: CompiledSet, names: readonly FactName[]): (condition: CompiledCondition) => QuickTest {
  const slots = new Map(names.map((name, at) => [name, at]));
  const counts = new Map<FactName, number>();
  return ({ field, degreeOf }) => {
    const nth = counts.get(field) ?? 0;
    counts.set(field, nth + 1);
    return { slot: slots.get(field) ?? -1, nth, degreeOf, of };
  };
}

/**
 * Judges as `judge` does, the same verdict, score and share known, and explains nothing: for ranking many. `names` says at
 * which place the facts stand, all that the set asks for among them.
 */
export function quickJudge(set: CompiledSet, names: readonly FactName[]): (facts: QuickFacts) => QuickFit {
  const number = numbering(set, names);
  const rulesFor = (fit: CompiledFit): QuickRules => {
    const criteria = fit.criteria.map((each) => ({ ...number(each), weight: each.criterion.weight }));
    const disqualifiers = fit.disqualifiers.map(number);
    return {
      fit,
      criteria,
      disqualifiers,
      judgedBy: [...new Set([...criteria, ...disqualifiers].map(({ slot }) => slot))],
    };
  };
  const own = rulesFor(set.fit);
  const profiles = set.profiles.map(({ when, fit }) => ({ when: when.map(number), rules: rulesFor(fit) }));
  const values = set.values.map(({ when, rule }) => ({ when: when.map(number), id: rule.id }));
  const rulesOf = (facts: QuickFacts): QuickRules => {
    for (const { when, rules } of profiles) if (allHold(when, facts)) return rules;
    return own;
  };
  const segmentOf = (facts: QuickFacts): QuickFit['value'] => {
    for (const { when, id } of values) if (allHold(when, facts)) return id;
    return null;
  };
  return (facts) => scored(rulesOf(facts), facts, segmentOf(facts));
}

function scored(rules: QuickRules, facts: QuickFacts, value: QuickFit['value']): QuickFit {
  const { fit, criteria, disqualifiers, judgedBy } = rules;
  let sum = 0;
  let knownPositive = 0;
  let isWhole = true;
  for (const criterion of criteria) {
    const degree = degreeOf(criterion, facts);
    if (Number.isNaN(degree)) {
      isWhole = false;
      continue;
    }
    sum += criterion.weight * degree;
    if (criterion.weight > 0) knownPositive += criterion.weight;
  }
  const score = scoreOf(sum, knownPositive);
  const known = knownPositive / fit.positive;
  const isOut = disqualifiers.some((each) => rulesOut(each, facts));
  const verdict: Verdict = isOut ? DISQUALIFIED : verdictOf(score, known, fit);
  // Written out: this runs for every account, and a spread costs as much as the judging.
  return { verdict, score, known, isWhole, profile: fit.profile, value, judgedBy };
}
