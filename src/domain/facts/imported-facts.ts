import type { CurrentField, KeptField } from '../record/remember';
import { type Fact, type FactMap, type FactName, isWeakNote } from './fact';
import { noteRelation } from './same-value';

/** Fields that a table stated, as they count: each with the day of its table. */
export function asImported(kept: readonly KeptField[]): CurrentField[] {
  return kept.map(({ field, internal, text, locale, day }) => {
    return { field, internal, text, locale, source: { kind: 'imported', day } };
  });
}

const beside = (fact: Fact, { text, source }: Fact): Fact => ({ ...fact, other: { text, source } });

/** The fact that counts of two, the one of a table being the weaker source. */
function settle(fact: Fact, imported: Fact): Fact {
  if (imported.state === 'unknown') return fact;
  if (fact.state === 'unknown') return beside(imported, fact);
  if (isWeakNote(fact.note) && !isWeakNote(imported.note)) return beside(imported, fact);
  return noteRelation(imported.value, fact.value) === 'differs' && !isWeakNote(imported.note)
    ? beside(fact, imported)
    : fact;
}

/**
 * Facts of a page, now or remembered, over those of a table: what the page has counts, and a table that says otherwise
 * stands beside it. What the page cannot tell, or says by weaker evidence alone, the table does.
 */
export function withImported(facts: FactMap, imported: FactMap): FactMap {
  if (imported.size === 0) return facts;
  const all = new Map<FactName, Fact>(facts);
  for (const [name, fact] of imported) {
    const own = facts.get(name);
    all.set(name, own ? settle(own, fact) : fact);
  }
  return all;
}
