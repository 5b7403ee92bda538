import type { ImportedContacts } from '../domain/people/plan-contacts';
import type { AccountColumns, TableAccount } from '../domain/table/account-table';
import type { ColumnReadings } from '../domain/table/column-readings';
import type { LinkedRow } from '../domain/table/link-columns';
import type { AccountRowSkip } from '../domain/table/read-accounts';
import type { RowSkip } from '../domain/table/read-contacts';
import type { Skips } from '../domain/table/skips';
import type { Cells, Columns, TableContact, TableKind } from '../domain/table/table';
import type { TableLocale } from '../domain/table/table-locale';
import type { CompanyPairs } from '../domain/territory/company-pairs';
import type { ImportCounts } from '../domain/territory/plan-import';
import type { TableProblem } from './parse-table';
import type { FileProblem } from './table-text';

/** What the user brought along: a file, a text, or rows copied with their links. */
export type TableSource =
  | { readonly from: 'file'; readonly bytes: ArrayBuffer }
  | { readonly from: 'text'; readonly text: string }
  | { readonly from: 'list'; readonly rows: readonly LinkedRow[] };

/** What the page asks of the job; `id` is new each time and comes back with every answer. What is asked last counts. */
export type ToTables =
  | { readonly kind: 'open'; readonly id: number; readonly source: TableSource; readonly today: string }
  /** Of the table that is open. */
  | { readonly kind: 'read'; readonly id: number; readonly table: 'accounts'; readonly columns: AccountColumns }
  | { readonly kind: 'read'; readonly id: number; readonly table: 'contacts'; readonly columns: Columns }
  /**
   * What the accounts or contacts that were read last would make of what is known, as of a day. Contacts of an org that
   * nobody knows, of a day to come, or of one before the retention of people are refused (`failed`).
   */
  | { readonly kind: 'plan'; readonly id: number; readonly org: string; readonly day: string }
  /** Keep what was planned last, all or nothing; how its table was read is remembered with it. */
  | {
      readonly kind: 'keep';
      readonly id: number;
      /** The file's name; null for what was pasted. */
      readonly file: string | null;
      /** ISO instant. */
      readonly now: string;
    }
  /** Ends what runs; the table that is open stays. */
  | { readonly kind: 'cancel' };

/** A table before its rows are read. */
export interface OpenedTable {
  /** As guessed, or as such a table was read last. */
  readonly kind: TableKind;
  readonly header: Cells;
  /** The first cell of each column that is not blank. */
  readonly examples: readonly string[];
  /** As remembered of such a table, else as guessed; for either kind, so that it can be changed. */
  readonly columns: { readonly accounts: AccountColumns; readonly contacts: Columns };
  /** Whether such a table was read before. */
  readonly remembered: boolean;
  /** Without blank ones. */
  readonly rows: number;
  /** The custom facts that a column can state, with what the criteria call them. */
  readonly customs: readonly { readonly field: `custom:${string}`; readonly label: string }[];
}

/** What reading a table of accounts came to. */
export interface AccountsSummary extends Skips<AccountRowSkip> {
  readonly table: 'accounts';
  /** The org that every row names by its own link; null where one does not, or they differ. */
  readonly org: string | null;
  readonly count: number;
  readonly first: readonly TableAccount[];
  readonly passedOver: number;
  readonly locale: TableLocale;
  readonly readings: ColumnReadings;
}

/** What reading a table of contacts came to. */
export interface ContactsSummary extends Skips<RowSkip> {
  readonly table: 'contacts';
  readonly count: number;
  readonly first: readonly TableContact[];
  readonly passedOver: number;
}

/** What came of an import. */
export interface KeptImport {
  readonly counts: ImportCounts;
  /** Rows without a record's id, of all tables: those that count as another account, and those to ask about. */
  readonly companies: Pick<CompanyPairs, 'mergedOf' | 'askedOf'>;
}

/** Why there is no table. */
export type OpenProblem = TableProblem | FileProblem | 'too-large';

/** What the job tells the page. Of what was cancelled, or overtaken, nothing more is heard. */
export type FromTables =
  /** What part is done, from 0 to 1. */
  | { readonly kind: 'progress'; readonly id: number; readonly done: number }
  | { readonly kind: 'table'; readonly id: number; readonly table: OpenedTable }
  | { readonly kind: 'problem'; readonly id: number; readonly problem: OpenProblem }
  | { readonly kind: 'read'; readonly id: number; readonly read: AccountsSummary | ContactsSummary }
  | { readonly kind: 'planned'; readonly id: number; readonly counts: ImportCounts }
  | { readonly kind: 'planned-contacts'; readonly id: number; readonly counts: ImportedContacts }
  | { readonly kind: 'kept'; readonly id: number; readonly kept: KeptImport }
  | { readonly kind: 'kept-contacts'; readonly id: number; readonly counts: ImportedContacts }
  /** Nothing was kept. `outdated`: another import came in between, what was planned has to be planned again. */
  | { readonly kind: 'not-kept'; readonly id: number; readonly why: 'cancelled' | 'outdated' }
  | { readonly kind: 'failed'; readonly id: number };

/** An answer, but for the id of its question. */
export type Answer = FromTables extends infer T ? (T extends { readonly id: number } ? Omit<T, 'id'> : never) : never;
