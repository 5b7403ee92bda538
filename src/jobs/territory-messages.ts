import type { CompanyPairs } from '../domain/territory/company-pairs';
import type { Market, UnknownCount } from '../domain/territory/market';
import type { Line, Overview } from '../domain/territory/overview';
import type { TerritoryQuery, UntouchedDays } from '../domain/territory/query';

export type { Line, Overview } from '../domain/territory/overview';

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
  | { readonly kind: 'market'; readonly days: UntouchedDays }
  /** What is not known of the accounts that are judged; it takes as long as judging them. */
  | { readonly kind: 'unknown' };

/** What the job tells the page. */
export type FromJob =
  | { readonly kind: 'nothing'; readonly why: 'no-set' | 'no-accounts' }
  /** How far a judging is, of which nothing is shown yet. */
  | { readonly kind: 'judging'; readonly accounts: number }
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
  | { readonly kind: 'unknown'; readonly unknown: readonly UnknownCount[] }
  /** `labels`: what the criteria call their own facts. */
  | { readonly kind: 'market'; readonly market: Market; readonly labels: Readonly<Record<string, string>> }
  /** What rows of tables without a record's id are; after each judging of all. */
  | { readonly kind: 'companies'; readonly pairs: CompanyPairs }
  | { readonly kind: 'failed' };
