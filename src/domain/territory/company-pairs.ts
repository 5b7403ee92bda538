import type { MatchReason } from '../company/match';
import type { Merged } from './one-company';

/** An account as a pair names it. */
export interface PairedAccount {
  /** `recordKeyText`, or a local key. */
  readonly key: string;
  readonly name: string;
}

/** An account that a table named without a record's id, and another one. */
export interface AccountPair {
  readonly local: PairedAccount;
  readonly other: PairedAccount;
  readonly why: readonly MatchReason[];
}

/** What accounts without a record's id are, may be, and are not. Each list is cut; the counts are of all. */
export interface CompanyPairs {
  /** Counted as one. */
  readonly merged: readonly (AccountPair & Pick<Merged, 'said'>)[];
  readonly mergedOf: number;
  /** Counted apart until the rep says so. */
  readonly asked: readonly AccountPair[];
  readonly askedOf: number;
  /** The rep said that they are two. */
  readonly parted: readonly AccountPair[];
}
