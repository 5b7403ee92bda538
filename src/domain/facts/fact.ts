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

/**
 * Where a fact comes from, strongest first: the page now, what the rep noted, what the page showed earlier, an import.
 * `what-if` is what the rep supposes for a moment: it is over all of them, and is never stored.
 */
export interface FactSource {
  readonly kind: 'what-if' | 'page' | 'noted' | 'remembered' | 'imported';
  /** The local day it was last seen, `2026-11-12`; null for `page`, which is now. */
  readonly day: string | null;
  /** The label of the field that the user taught as this fact; absent where the CRM's own field states it. */
  readonly taught?: string;
}

/**
 * Something to say beside a number. `zero-suspicious`: a stored zero often means "not given"; it is kept all the same.
 * `approximate`: the text says "about". `dated`: it says of which year the number is.
 */
export type NumberNote = 'zero-suspicious' | 'approximate' | 'dated';

/** Something to say beside a fact: how it was read. A code; the interface has the sentence. */
export type FactNote =
  | 'country-from-address'
  | 'country-from-phone'
  | 'country-from-domain'
  | 'region-from-address'
  | 'city-from-address'
  | 'standing-from-type'
  | NumberNote;

/** What another source says otherwise of the same fact: shown beside it, and never counted. */
export interface OtherText {
  readonly text: string;
  readonly source: FactSource;
}

/** What a fact rests on. */
export interface Evidence {
  /** As shown or noted; always kept, even when it could not be read. */
  readonly text: string;
  readonly source: FactSource;
  /** The CRM's own name of the field that says it, `NumberOfEmployees`; absent where no field does. */
  readonly internal?: string;
  readonly other?: OtherText;
}

/** What a fact was read from beside the thing itself. It counts, but never disqualifies by itself (decision 0011). */
const WEAK_NOTES: ReadonlySet<FactNote> = new Set<FactNote>(['country-from-phone', 'country-from-domain']);

/**
 * One fact with its evidence.
 * Unknown is its own outcome: never zero, never a miss.
 */
export type Fact =
  | (Evidence & { readonly state: 'known'; readonly value: FactValue; readonly note?: FactNote })
  | (Evidence & { readonly state: 'unknown'; readonly why: 'unreadable' | 'ambiguous' });

/** Whether a fact with this note rests on weaker evidence only: a calling code, a domain's ending. */
export function isWeakNote(note: FactNote | undefined): boolean {
  return note !== undefined && WEAK_NOTES.has(note);
}

/** A fact that was not stated has no entry. */
export type FactMap = ReadonlyMap<FactName, Fact>;
