/** The facts that criteria can test; `custom:<key>` is declared in section 6 of the criteria file. */
export const FACT_NAMES = [
  'name',
  'domain',
  'industry',
  'employees',
  'revenue',
  'country',
  'region',
  'city',
  'type',
  'standing',
  'rating',
  'ownership',
  'founded',
  'technologies',
  'description',
  'parent',
  'owner',
  'openOpportunity',
] as const;

export type PlainFactName = (typeof FACT_NAMES)[number];
export type FactName = PlainFactName | `custom:${string}`;

/** A fact that was read. Numbers are ranges: `min === max` for an exact one, ±Infinity for an open end. */
export type FactValue =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'list'; readonly items: readonly string[] }
  | { readonly type: 'number'; readonly min: number; readonly max: number }
  /** `currency` is ISO 4217, null where nothing states it. Amounts are in units of that currency. */
  | { readonly type: 'money'; readonly min: number; readonly max: number; readonly currency: string | null }
  | { readonly type: 'boolean'; readonly value: boolean }
  /** ISO day, `2026-03-31`. */
  | { readonly type: 'date'; readonly day: string }
  /** ISO 3166-1 alpha-2. */
  | { readonly type: 'country'; readonly code: string }
  /** A key of the industry taxonomy. */
  | { readonly type: 'industry'; readonly key: string };

/** Where a fact comes from, strongest first: the page now, what the rep noted, what the page showed earlier, an import. */
export interface FactSource {
  readonly kind: 'page' | 'noted' | 'remembered' | 'imported';
  /** The local day it was last seen, `2026-11-12`; null for `page`, which is now. */
  readonly day: string | null;
}

/** Something to say beside a fact: how it was read. A code; the interface has the sentence. */
export type FactNote =
  | 'country-from-address'
  | 'country-from-phone'
  | 'country-from-domain'
  | 'region-from-address'
  | 'city-from-address'
  | 'standing-from-type';

/** What a fact was read from beside the thing itself. It counts, but never disqualifies by itself (decision 0008). */
const WEAK_NOTES: ReadonlySet<FactNote> = new Set<FactNote>(['country-from-phone', 'country-from-domain']);

/**
 * One fact with its evidence. `text` is what was shown, always kept, even when it could not be read.
 * Unknown is its own outcome: never zero, never a miss.
 */
export type Fact =
  | {
      readonly state: 'known';
      readonly value: FactValue;
      readonly text: string;
      readonly source: FactSource;
      readonly note?: FactNote;
    }
  | {
      readonly state: 'unknown';
      readonly why: 'unreadable' | 'ambiguous';
      readonly text: string;
      readonly source: FactSource;
    };

/** Whether a fact rests on weaker evidence only: a calling code, a domain's ending. */
export function isWeak(fact: Fact): boolean {
  return fact.state === 'known' && fact.note !== undefined && WEAK_NOTES.has(fact.note);
}

/** A fact that was not stated has no entry. */
export type FactMap = ReadonlyMap<FactName, Fact>;
