import type { CriteriaSet } from '../criteria/criteria';
import { isCustomFact } from '../criteria/field-kind';
import { factOf } from '../facts/account-facts';
import type { Fact, FactName } from '../facts/fact';
import { type NotedValue, readNotedText, readTypedText } from '../facts/fact-text';
import type { Reading } from '../facts/reading';
import type { CurrentField } from '../record/remember';
import { isTaught, type Mapping } from './mapping';

/** Reads the text of a taught field as the fact that it was taught as. */
export function readTaughtText(
  { fact, custom }: Pick<Mapping, 'fact' | 'custom'>,
  text: string,
  locale: string | null,
  declared: CriteriaSet['fields'],
): Reading<NotedValue> {
  if (!isCustomFact(fact)) return readNotedText(fact, text, { locale, customFields: {} });
  // The criteria were checked against the type that they declare.
  const own = declared && Object.hasOwn(declared, fact) ? declared[fact] : null;
  return readTypedText(own?.type ?? custom?.type ?? 'text', text, locale);
}

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
    const source = { ...field.source, taught: mapping.label };
    const { text, locale, internal } = field;
    const fact = factOf(readTaughtText(mapping, text, locale, declared), { text, internal, source });
    if (fact) facts.set(mapping.fact, fact);
  }
  return facts;
}
