import type { CriteriaSet } from '../criteria/criteria';
import { addressFacts } from '../facts/account-facts';
import { countryOfDomain } from '../facts/country-hints';
import type { FactName } from '../facts/fact';
import { readNotedText } from '../facts/fact-text';
import { countryOfPhone } from '../facts/phone-country';
import { type QuickFact, quickFact } from '../fit/quick';
import type { Mapping } from '../taught/mapping';
import { readTaughtText } from '../taught/read-taught';
import { once } from './once';
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
  readonly phone: (text: string) => string | undefined;
  readonly website: (text: string) => string | undefined;
  /** A country by weaker evidence. */
  readonly hinted: (code: string) => QuickFact;
  readonly text: (text: string) => QuickFact;
}

/** Readers for accounts that are judged by one set. */
export function packReaders({ fields = {} }: Pick<CriteriaSet, 'fields'>): PackReaders {
  const named = once((locale: string | null) =>
    once((name: FactName) =>
      readOnce(locale, (text, numbers) => readNotedText(name, text, { locale, numbers, customFields: fields })),
    ),
  );
  const taught = once((mapping: Mapping) =>
    once((locale: string | null) => readOnce(locale, (text) => readTaughtText(mapping, text, locale, fields))),
  );
  return {
    named: (name, locale) => named(locale)(name),
    taught: (mapping, locale) => taught(mapping)(locale),
    places: once(placesIn),
    phone: once(countryOfPhone),
    website: once(countryOfDomain),
    hinted: once((code) =>
      quickFact({ state: 'known', value: { type: 'country', code }, note: 'country-from-domain' }),
    ),
    text: (text) => quickFact({ state: 'known', value: { type: 'text', text } }),
  };
}
