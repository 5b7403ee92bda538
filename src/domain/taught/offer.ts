import type { CriteriaSet } from '../criteria/criteria';
import type { FactValue } from '../facts/fact';
import { READ_FACT, READ_TYPE } from '../facts/read-text';
import type { Reading } from '../facts/reading';
import { type Mapping, TAUGHT_FACTS, type TaughtCustom, type TaughtFact } from './mapping';

/** A value as it crosses to a page: messages are JSON, which has no Infinity. Null is an open end. */
export type ShownValue =
  | Exclude<FactValue, { type: 'number' | 'money' }>
  | { readonly type: 'number'; readonly min: number | null; readonly max: number | null }
  | {
      readonly type: 'money';
      readonly min: number | null;
      readonly max: number | null;
      readonly currency: string | null;
    };

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

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

function shown(reading: Reading<FactValue>): Reading<ShownValue> {
  if (reading.state !== 'known') return reading;
  const { value } = reading;
  if (value.type !== 'number' && value.type !== 'money') return { state: 'known', value };
  return { state: 'known', value: { ...value, min: finite(value.min), max: finite(value.max) } };
}

const typesOf = (text: string, locale: string | null): TeachOffer['types'] =>
  (Object.keys(READ_TYPE) as TaughtCustom['type'][]).map((type) => ({
    type,
    reading: shown(READ_TYPE[type](text, locale)),
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
        reading: shown(READ_FACT[fact](text, locale)),
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
