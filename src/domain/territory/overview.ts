import type { SetSummary } from '../assessment/assessment';
import type { GroupHead } from './arrange';
import type { VerdictCount } from './rank';
import type { TerritoryRow } from './row';

/** A line of the table. */
export type Line = GroupHead | TerritoryRow;

/** What is known of all accounts together. */
export interface Overview {
  readonly set: Pick<SetSummary, 'name' | 'version' | 'sample'>;
  readonly accounts: number;
  readonly counts: readonly VerdictCount[];
  /** At most `MAX_TODAY`, and how many there are in all; empty until all are judged. */
  readonly today: readonly TerritoryRow[];
  readonly todayOf: number;
  /** False while accounts are still judged. */
  readonly done: boolean;
  /** What judging alone took so far, without reading. */
  readonly judgedMs: number;
}

/** What is seen of a territory first: all accounts, the best of them. */
export interface FirstScreen {
  readonly overview: Overview;
  /** The beginning of them. */
  readonly lines: readonly Line[];
  readonly found: number;
  readonly length: number;
}
