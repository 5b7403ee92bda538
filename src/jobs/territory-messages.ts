import type { SetSummary } from '../domain/assessment/assessment';
import type { GroupHead } from '../domain/territory/arrange';
import type { Market } from '../domain/territory/market';
import type { TerritoryQuery, UntouchedDays } from '../domain/territory/query';
import type { VerdictCount } from '../domain/territory/rank';
import type { TerritoryRow } from '../domain/territory/row';

/** A line of the table. */
export type Line = GroupHead | TerritoryRow;

/** What the page asks of the job. `from` and `to` count lines, `to` not in it; `id` and `ask` come back with the answer. */
export type ToJob =
  | { readonly kind: 'judge'; readonly today: string }
  | { readonly kind: 'arrange'; readonly id: number; readonly query: TerritoryQuery; readonly to: number }
  /** Lines of the arrangement with that id; `ask` is new each time. */
  | {
      readonly kind: 'lines';
      readonly id: number;
      readonly ask: number;
      readonly from: number;
      readonly to: number;
    }
  /** The market picture of what is judged. */
  | { readonly kind: 'market'; readonly days: UntouchedDays };

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

/** What the job tells the page. */
export type FromJob =
  | { readonly kind: 'nothing'; readonly why: 'no-set' | 'no-accounts' }
  | { readonly kind: 'judged'; readonly overview: Overview }
  | {
      readonly kind: 'arranged';
      readonly id: number;
      readonly found: number;
      readonly length: number;
      readonly lines: readonly Line[];
    }
  /** Null where that arrangement is gone. */
  | { readonly kind: 'lines'; readonly ask: number; readonly lines: readonly Line[] | null }
  /** `labels`: what the criteria call their own facts. */
  | { readonly kind: 'market'; readonly market: Market; readonly labels: Readonly<Record<string, string>> }
  | { readonly kind: 'failed' };
