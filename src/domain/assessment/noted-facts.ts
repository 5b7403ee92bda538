import type { CriteriaSet } from '../criteria/criteria';
import { usedFacts } from '../criteria/used-facts';
import type { FactMap } from '../facts/fact';
import { shownFact } from '../fit/judged';
import type { NotedFact } from './assessment';

/** The facts that the set asks for and that have a note, in the order in which it first asks. */
export function notedFacts(facts: FactMap, set: CriteriaSet): NotedFact[] {
  return [...usedFacts(set)].flatMap((field) => {
    const fact = facts.get(field);
    const isNoted = fact?.source.kind === 'noted' || fact?.other?.source.kind === 'noted';
    return fact && isNoted ? [{ field, fact: shownFact(fact) }] : [];
  });
}
