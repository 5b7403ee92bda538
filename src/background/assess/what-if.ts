import type { CriteriaSet } from '../../domain/criteria/criteria';
import type { Fact, FactMap, FactName } from '../../domain/facts/fact';
import { readNote } from '../../domain/facts/noted';

/** What the rep supposes of one fact, as written. */
export interface Supposition {
  readonly fact: FactName;
  readonly text: string;
}

/**
 * The facts with what is supposed over them, read as the rep's notes are; a text that cannot be read supposes nothing. The
 * result must never be stored.
 */
export function withSuppositions(
  facts: FactMap,
  suppositions: readonly Supposition[],
  set: CriteriaSet,
  locale: string,
): FactMap {
  const all = new Map<FactName, Fact>(facts);
  for (const { fact, text } of suppositions) {
    const reading = readNote(fact, text, { locale, customFields: set.fields ?? {} });
    if (reading.state !== 'known') continue;
    all.set(fact, { state: 'known', value: reading.value, text, source: { kind: 'what-if', day: null } });
  }
  return all;
}
