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
}

/** A fact without what is shown of it. */
export function quickFact(fact: {
  readonly state: 'known' | 'unknown';
  readonly value?: FactValue;
  readonly note?: FactNote | undefined;
}): QuickFact {
  return { value: fact.value ?? null, weak: isWeakNote(fact.note), degrees: [] };
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

/** Judges by `QuickFacts`; see `quickJudge`. */
export interface QuickJudge {
  (facts: QuickFacts): QuickFit;
  /** Equal for accounts of which the same is stated and every test says the same: what is judged of one holds for all. */
  readonly signatureOf: (facts: QuickFacts) => string;
}

interface QuickTest {
  readonly slot: number;
  /** Its number among the tests of its fact. */
  readonly nth: number;
  readonly degreeOf: CompiledCondition['degreeOf'];
}

interface QuickRules {
  readonly fit: CompiledFit;
  readonly criteria: readonly (QuickTest & { readonly weight: number })[];
  readonly disqualifiers: readonly QuickTest[];
  readonly judgedBy: readonly number[];
}

/** NaN without a degree: as `hold`, without the fact that is shown. */
function degreeOf({ slot, nth, degreeOf }: QuickTest, facts: QuickFacts): number {
  const fact = facts[slot];
  if (!fact || fact.value === null) return Number.NaN;
  const known = fact.degrees[nth];
  if (known !== undefined) return known;
  const degree = degreeOf(fact.value);
  const own = typeof degree === 'number' ? settled(degree) : Number.NaN;
  fact.degrees[nth] = own;
  return own;
}

const allHold = (when: readonly QuickTest[], facts: QuickFacts): boolean =>
  when.every((test) => degreeOf(test, facts) === 1);

const rulesOut = (test: QuickTest, facts: QuickFacts): boolean =>
  degreeOf(test, facts) === 1 && facts[test.slot]?.weak === false;

/** Gives every test its fact's place and its number there. */
function numbering(names: readonly FactName[]): (condition: CompiledCondition) => QuickTest {
  const slots = new Map(names.map((name, at) => [name, at]));
  const counts = new Map<FactName, number>();
  return ({ field, degreeOf }) => {
    const nth = counts.get(field) ?? 0;
    counts.set(field, nth + 1);
    return { slot: slots.get(field) ?? -1, nth, degreeOf };
  };
}

/**
 * Judges as `judge` does, the same verdict, score and share known, and explains nothing: for ranking many. `names` says at
 * which place the facts stand, all that the set asks for among them.
 */
export function quickJudge(set: CompiledSet, names: readonly FactName[]): QuickJudge {
  const number = numbering(names);
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
  const tests = [
    ...[own, ...profiles.map(({ rules }) => rules)].flatMap((each) => [...each.criteria, ...each.disqualifiers]),
    ...[...profiles, ...values].flatMap(({ when }) => when),
  ];
  const judge = (facts: QuickFacts): QuickFit => {
    const rules = profiles.find(({ when }) => allHold(when, facts))?.rules ?? own;
    return {
      ...scored(rules, facts),
      profile: rules.fit.profile,
      value: values.find(({ when }) => allHold(when, facts))?.id ?? null,
      judgedBy: rules.judgedBy,
    };
  };
  return Object.assign(judge, { signatureOf: (facts: QuickFacts) => signature(facts, tests) });
}

/** What is stated, and the degree of every test, in a text. */
function signature(facts: QuickFacts, tests: readonly QuickTest[]): string {
  let text = '';
  for (const fact of facts) text += fact === undefined ? '-' : fact.value === null ? '?' : fact.weak ? '~' : '+';
  for (const test of tests) {
    const degree = degreeOf(test, facts);
    text += degree === 1 ? '1' : degree === 0 ? '0' : Number.isNaN(degree) ? 'n' : `(${degree})`;
  }
  return text;
}

function scored(
  { fit, criteria, disqualifiers }: QuickRules,
  facts: QuickFacts,
): Pick<QuickFit, 'verdict' | 'score' | 'known' | 'isWhole'> {
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
  const verdict: Verdict = disqualifiers.some((each) => rulesOut(each, facts))
    ? DISQUALIFIED
    : verdictOf(score, known, fit);
  return { verdict, score, known, isWhole };
}
