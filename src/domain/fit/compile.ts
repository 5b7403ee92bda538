import type {
  Band,
  Condition,
  CriteriaSet,
  Criterion,
  Disqualifier,
  FitRules,
  Profile,
  ValueRule,
} from '../criteria/criteria';
import type { FactName } from '../facts/fact';
import { compileTest, type DegreeOf } from './degree';

/** A test with the fact it asks for. */
export interface CompiledCondition {
  readonly field: FactName;
  readonly degreeOf: DegreeOf;
}

/** A criterion with its test prepared. */
export interface CompiledCriterion extends CompiledCondition {
  readonly criterion: Criterion;
}

/** A disqualifier with its test prepared. */
export interface CompiledDisqualifier extends CompiledCondition {
  readonly disqualifier: Disqualifier;
}

/** One `fit` of the file, ready to judge. */
export interface CompiledFit {
  readonly minKnown: number;
  readonly bands: readonly Band[];
  readonly criteria: readonly CompiledCriterion[];
  readonly disqualifiers: readonly CompiledDisqualifier[];
  /** The sum of all positive weights. */
  readonly positive: number;
  readonly profile: Profile | null;
}

/** A criteria set prepared for many accounts. */
export interface CompiledSet {
  readonly fit: CompiledFit;
  readonly profiles: readonly { readonly when: readonly CompiledCondition[]; readonly fit: CompiledFit }[];
  readonly values: readonly { readonly when: readonly CompiledCondition[]; readonly rule: ValueRule }[];
}

const DEFAULT_MIN_KNOWN = 0.5;

function compileRules(rules: FitRules, profile: Profile | null, set: CriteriaSet): CompiledFit {
  return {
    minKnown: rules.minKnown ?? DEFAULT_MIN_KNOWN,
    bands: rules.bands,
    criteria: rules.criteria.map((criterion) => ({
      criterion,
      field: criterion.field,
      degreeOf: compileTest(criterion.test, set),
    })),
    disqualifiers: (rules.disqualifiers ?? []).map((disqualifier) => ({
      disqualifier,
      field: disqualifier.field,
      degreeOf: compileTest(disqualifier.test, set),
    })),
    positive: rules.criteria.reduce((sum, { weight }) => sum + Math.max(0, weight), 0),
    profile,
  };
}

/** Prepares a validated set for judging: what depends on the file alone is done once. */
export function compileFit(set: CriteriaSet): CompiledSet {
  const conditions = (when: readonly Condition[]): CompiledCondition[] =>
    when.map(({ field, test }) => ({ field, degreeOf: compileTest(test, set) }));
  return {
    fit: compileRules(set.fit, null, set),
    profiles: (set.profiles ?? []).map((profile) => ({
      when: conditions(profile.when),
      fit: compileRules(profile.fit, profile, set),
    })),
    values: (set.value ?? []).map((rule) => ({ when: conditions(rule.when), rule })),
  };
}
