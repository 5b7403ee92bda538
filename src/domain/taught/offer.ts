import type { CriteriaSet } from '../criteria/criteria';
import { FIELD_TYPES, type NotedValue, readNotedText, readTypedText } from '../facts/fact-text';
import { known, mapReading, type Reading } from '../facts/reading';
import { type ShownValue, shownValue } from '../facts/shown-value';
import { type Mapping, TAUGHT_FACTS, type TaughtCustom, type TaughtFact } from './mapping';

/** One fact that a field could be taught as, and what its text would say. */
export interface OfferedFact {
  readonly fact: TaughtFact;
  /** What a custom fact is called and made of; null for the fixed facts, whose names the interface knows. */
  readonly custom: TaughtCustom | null;
  readonly reading: Reading<ShownValue>;
  /** The label of the field that is taught as it now; teaching another one takes its place. */
  readonly taughtFrom: string | null;
}

/** Everything that one field of a page could be taught as. */
export interface TeachOffer {
  readonly facts: readonly OfferedFact[];
  /** For a new custom fact, by its type. */
  readonly types: readonly { readonly type: TaughtCustom['type']; readonly reading: Reading<ShownValue> }[];
}

const shown = (reading: Reading<NotedValue>): Reading<ShownValue> =>
  mapReading(reading, ({ value }) => known(shownValue(value)));

const typesOf = (text: string, locale: string | null): TeachOffer['types'] =>
  FIELD_TYPES.map((type) => ({
    type,
    reading: shown(readTypedText(type, text, locale)),
  }));

/** Reads one text as every fact that it could be taught as; `mappings` are those of the page's place. */
export function teachOffer(
  text: string,
  locale: string | null,
  fields: CriteriaSet['fields'],
  mappings: readonly Mapping[],
): TeachOffer {
  const taughtFrom = (fact: TaughtFact): string | null => mappings.find((each) => each.fact === fact)?.label ?? null;
  const customs = new Map<`custom:${string}`, TaughtCustom>();
  for (const { fact, custom } of mappings) if (custom) customs.set(fact as `custom:${string}`, custom);
  for (const [fact, { label, type }] of Object.entries(fields ?? {}))
    customs.set(fact as `custom:${string}`, { label, type });
  const types = typesOf(text, locale);
  return {
    facts: [
      ...TAUGHT_FACTS.map((fact) => ({
        fact,
        custom: null,
        reading: shown(readNotedText(fact, text, { locale, customFields: {} })),
        taughtFrom: taughtFrom(fact),
      })),
      ...[...customs].map(([fact, custom]) => ({
        fact,
        custom,
        reading: types.find((each) => each.type === custom.type)?.reading ?? ({ state: 'not-stated' } as const),
        taughtFrom: taughtFrom(fact),
      })),
    ],
    types,
  };
}
