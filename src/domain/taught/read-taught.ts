import type { CriteriaSet } from '../criteria/criteria';
import { isCustomFact } from '../criteria/field-kind';
import { factOf } from '../facts/account-facts';
import type { Fact, FactName } from '../facts/fact';
import { readNotedText, readTypedText } from '../facts/fact-text';
import type { CurrentField } from '../record/remember';
import { isTaught, type Mapping } from './mapping';

/**
 * The facts that the user's mappings state, to be laid over all others: a mapping says which field *is* the fact, so it
 * wins over the CRM's own field and over the set's `from` wherever it has a text, on the page or remembered. A text that
 * cannot be read makes the fact unknown, with its text; a blank one says nothing, and the others count.
 */
export function readTaughtFacts(
  fields: readonly CurrentField[],
  mappings: readonly Mapping[],
  declared: CriteriaSet['fields'],
): ReadonlyMap<FactName, Fact> {
  const facts = new Map<FactName, Fact>();
  for (const mapping of mappings) {
    const field = fields.find((each) => isTaught(mapping, each));
    if (!field) continue;
    // The criteria were checked against the type that they declare.
    const own = declared && Object.hasOwn(declared, mapping.fact) ? declared[mapping.fact as `custom:${string}`] : null;
    const type = own?.type ?? mapping.custom?.type ?? 'text';
    const source = { ...field.source, taught: mapping.label };
    const { text, locale, internal } = field;
    const reading = isCustomFact(mapping.fact)
      ? readTypedText(type, text, locale)
      : readNotedText(mapping.fact, text, { locale, customFields: {} });
    const fact = factOf(reading, { text, internal, source });
    if (fact) facts.set(mapping.fact, fact);
  }
  return facts;
}
