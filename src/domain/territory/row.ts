import type { NextStep, Owner } from '../assessment/assessment';
import type { Standing } from '../criteria/criteria';
import type { FactName } from '../facts/fact';
import type { FitResult, Verdict } from '../fit/fit';
import type { LastTouch } from '../people/people';

/** The deal of an account that may be going on. */
export interface RowDeal {
  readonly name: string;
  /** False where nobody can say whether it is open. */
  readonly isOpen: boolean;
  readonly ownerName: string | null;
  readonly mine: boolean | null;
}

/** The band of a row as the set, or the profile that judged it, names it. */
export interface RowBand {
  readonly label: string;
  readonly strong: boolean;
  /** The lowest band, and no strong one. */
  readonly weak: boolean;
}

/**
 * What is not known of an account, of the facts that its rules ask for. Accounts that lack the same share one of these,
 * so that they can be counted by it.
 */
export interface RowUnknown {
  /** Nothing was stated. */
  readonly missing: readonly FactName[];
  /** Something was stated that could not be read with certainty, or not be held against the test. */
  readonly unreadable: readonly FactName[];
  /** Each of these could by its answer alone change the verdict; those of them that are not known. */
  readonly decides: readonly FactName[];
  /** Each of these would settle the account by itself, as `unknown-in-row.ts` defines it. */
  readonly settles: readonly FactName[];
}

/** What the ranking knows of every account. */
export interface RankedRow {
  /** `recordKeyText`. */
  readonly key: string;
  readonly name: string;
  readonly verdict: Verdict;
  /** Null for the two reserved verdicts. */
  readonly band: RowBand | null;
  /** Null also where too little is known for it to say anything. */
  readonly score: number | null;
  /** 0..1, as in `FitResult`. */
  readonly known: number;
  readonly value: 'high' | 'medium' | 'low' | null;
  readonly standing: Standing | null;
  readonly owner: Owner | null;
  readonly deal: RowDeal | null;
  /** The last touch of anybody there, by anyone. */
  readonly lastTouch: LastTouch | null;
  readonly neglected: boolean;
  /** The oldest day of the facts that it was judged by; null where none is known. */
  readonly factsOf: string | null;
  /** The industry's English name. */
  readonly industry: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** The profile that judged it; null for the set's own rules. */
  readonly segment: FitResult['profile'];
}

/** What an account's people make of it: worked out for the rows that are shown, and where it is sorted by. */
export interface RowNext {
  /** Required roles that somebody seen holds, of all required ones. */
  readonly covered: number;
  readonly required: number;
  readonly step: NextStep;
  /** The person whom the step speaks of (`recordKeyText`); null where it names none. */
  readonly person: string | null;
}

/** One account of the territory, judged by what is kept of it. */
export interface TerritoryRow extends RankedRow, RowNext {}

/** An account as it is ranked: without its people, and with what its next step follows from. */
export interface RankedAccount extends RankedRow {
  /** Somebody else, as is known, has an open deal there. */
  readonly dealOfOthers: boolean;
  /** Nothing that its rules ask for is unknown. */
  readonly isWhole: boolean;
}
