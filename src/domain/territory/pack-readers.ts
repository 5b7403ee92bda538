import type { CriteriaSet } from '../criteria/criteria';
import { addressFacts } from '../facts/account-facts';
import { countryOfDomain } from '../facts/country-hints';
import type { FactName } from '../facts/fact';
import { readNotedText } from '../facts/fact-text';
import { countryOfPhone } from '../facts/phone-country';
import { type QuickFact, quickFact } from '../fit/quick';
import type { Mapping } from '../taught/mapping';
import { readTaughtText } from '../taught/read-taught';
import { mostlyOnce, once } from './once';
import { type ReadOnce, readOnce } from './text-memo';

type Places = ReadonlyMap<FactName, QuickFact>;

function placesIn(text: string): Places {
  const source = { kind: 'imported', day: null } as const;
  const stated = addressFacts({ text, source, internal: '' });
  return new Map(stated.flatMap(([name, fact]) => (fact ? [[name, quickFact(fact)]] : [])));
}

/** The ways of reading texts, each with what it has read: for thousands of accounts in a row. */
export interface PackReaders {
  readonly named: (name: FactName, locale: string | null) => ReadOnce;
  readonly taught: (mapping: Mapping, locale: string | null) => ReadOnce;
  /** The parts of an address that it states. */
  readonly places: (text: string) => Places;
  readonly phone: (text: string) => string | null;
  readonly website: (text: string) => string | null;
  /** A country by weaker evidence. */
  readonly hinted: (code: string) => QuickFact;
  readonly text: (text: string) => QuickFact;
}

/** Readers for accounts that are judged by sets which declare these fields. */
export function packReaders({ fields = {} }: Pick<CriteriaSet, 'fields'>): PackReaders {
  const named = once((locale: string | null) =>
    once((name: FactName) =>
      readOnce(locale, (text, numbers) => readNotedText(name, text, { locale, numbers, customFields: fields })),
    ),
  );
  // By what the reading depends on: the mappings themselves are others at each judging.
  const taught = once((key: string) => {
    const [fact, custom, locale] = JSON.parse(key) as [Mapping['fact'], Mapping['custom'], string | null];
    return readOnce(locale, (text) => readTaughtText({ fact, custom }, text, locale, fields));
  });
  return {
    named: (name, locale) => named(locale)(name),
    taught: ({ fact, custom }, locale) => taught(JSON.stringify([fact, custom, locale])),
    places: mostlyOnce(placesIn),
    phone: mostlyOnce((text) => countryOfPhone(text) ?? null),
    website: mostlyOnce((text) => countryOfDomain(text) ?? null),
    hinted: once((code) =>
      quickFact({ state: 'known', value: { type: 'country', code }, note: 'country-from-domain' }),
    ),
    text: (text) => quickFact({ state: 'known', value: { type: 'text', text } }),
  };
}
