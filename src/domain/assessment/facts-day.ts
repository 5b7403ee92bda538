import type { CriteriaSet, FitRules } from '../criteria/criteria';
import type { FactMap, FactName } from '../facts/fact';
import type { FitResult } from '../fit/fit';

/**
 * The oldest day among the known facts that the verdict rests on and that are not on the page now ("facts of 12 Nov");
 * null when all of them are. Facts that nothing was judged by do not make a verdict old.
 */
export function factsOf(facts: FactMap, set: CriteriaSet, fit: FitResult): string | null {
  let oldest: string | null = null;
  for (const name of judgedFields(set, fit)) {
    const fact = facts.get(name);
    if (fact?.state !== 'known' || fact.source.day === null) continue;
    if (oldest === null || fact.source.day < oldest) oldest = fact.source.day;
  }
  return oldest;
}

function judgedFields(set: CriteriaSet, fit: FitResult): ReadonlySet<FactName> {
  const rules: FitRules = set.profiles?.find((profile) => profile.id === fit.profile?.id)?.fit ?? set.fit;
  return new Set([...rules.criteria, ...(rules.disqualifiers ?? [])].map((judged) => judged.field));
}
