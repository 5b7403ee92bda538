import type { FactName } from '../facts/fact';
import type { Condition, CriteriaSet, FitRules, Test } from './criteria';

type Tested = Pick<Condition, 'field' | 'test'>;

function tested(set: CriteriaSet): readonly Tested[] {
  const ofRules = ({ criteria, disqualifiers = [] }: FitRules): readonly Tested[] => [...criteria, ...disqualifiers];
  return [
    ...ofRules(set.fit),
    ...(set.profiles ?? []).flatMap(({ when, fit }) => [...when, ...ofRules(fit)]),
    ...(set.value ?? []).flatMap(({ when }) => when),
  ];
}

/** The facts that a set asks for: in criteria, disqualifiers, profiles and the value segment. */
export function usedFacts(set: CriteriaSet): ReadonlySet<FactName> {
  return new Set(tested(set).map(({ field }) => field));
}

/** Every test that a set holds against one fact. */
export function testsOf(set: CriteriaSet, fact: FactName): readonly Test[] {
  return tested(set).flatMap(({ field, test }) => (field === fact ? [test] : []));
}
