import type { Evidence, FactName, FactNote } from '../facts/fact';
import type { ShownValue } from '../facts/shown-value';

export type Outcome = 'match' | 'partial' | 'miss' | 'unknown';

/** A band's id, or one of the two reserved ids. */
export type Verdict = string;
export const DISQUALIFIED = 'disqualified';
export const NOT_ENOUGH_KNOWN = 'not-enough-known';

/** A fact as a ledger row shows it, with what it rests on. Null where nothing was stated. */
export interface ShownFact extends Evidence {
  /** How the text was read; null where it could not be. */
  readonly value: ShownValue | null;
  readonly note?: FactNote;
  /** Why a stated fact is unknown all the same. */
  readonly unread?: 'unreadable' | 'ambiguous' | 'no-rate' | 'open-end';
}

/** One criterion with its outcome: a row of the ledger. */
export interface LedgerRow {
  readonly id: string;
  readonly label: string;
  readonly field: FactName;
  readonly weight: number;
  readonly outcome: Outcome;
  /** 0..1, not rounded; null when unknown. */
  readonly degree: number | null;
  /** Integers that sum to the score; null for an unknown row, and for all rows without a score. */
  readonly points: number | null;
  /** The fact was a range, and the degree is its mean over it. */
  readonly ranged: boolean;
  readonly fact: ShownFact | null;
  /**
   * Unknown rows: the score if this one fact turned out well (a positive weight matches, a penalty does not)
   * and badly, everything else as it is. Null for known rows.
   */
  readonly could: { readonly best: number; readonly worst: number } | null;
  readonly why: string | null;
  readonly ask: string | null;
}

/** The row `limit`: the difference between the clamped score and the sum of the shares. */
export interface LimitRow {
  readonly id: 'limit';
  readonly points: number;
}

/** One answer that would change the verdict. */
export interface DecidingFact {
  /** One field, or a pair when no field decides alone. */
  readonly fields: readonly FactName[];
  readonly when: 'match' | 'miss';
  readonly verdict: Verdict;
}

/** A disqualifier that holds, or may hold (in part, or by weaker evidence), with the fact it rests on. */
export interface FitDisqualifier {
  readonly id: string;
  readonly label: string;
  readonly reason: string;
  readonly field: FactName;
  readonly fact: ShownFact | null;
}

/** Everything that the set says of one account; complete enough to be checked by hand. */
export interface FitResult {
  readonly verdict: Verdict;
  /** What the score alone would give; null when there is no score. */
  readonly band: string | null;
  /** Integer 0..100; null when nothing is known. */
  readonly score: number | null;
  /** 0..1, the judged share of the positive weight, not rounded. */
  readonly known: number;
  readonly worst: number;
  readonly best: number;
  /** In the order of the file. */
  readonly ledger: readonly LedgerRow[];
  readonly limit: LimitRow | null;
  readonly deciding: readonly DecidingFact[];
  readonly disqualifiedBy: readonly FitDisqualifier[];
  readonly possiblyDisqualifiedBy: readonly FitDisqualifier[];
  /** The profile that was used, null for the file's own `fit`. */
  readonly profile: { readonly id: string; readonly label: string } | null;
  readonly value: { readonly id: 'high' | 'medium' | 'low'; readonly play: string | null } | null;
}
