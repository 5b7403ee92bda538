import type { Evidence } from '../company/match';
import type { KeptField } from '../record/remember';

/** An account as tables stated it. */
export interface ImportedAccount {
  /** `recordKeyText`; a local key (`isLocalKey`) where no table gave its record's id. */
  readonly key: string;
  readonly name: string;
  /** Each with the day and the locale of its table; what a table left blank is not in it. */
  readonly fields: readonly KeptField[];
  /** What identifies its company. */
  readonly evidence: Evidence;
}

/** One table that was brought in. */
export interface ImportedTable {
  /** The file's name; null for what was pasted. */
  readonly file: string | null;
  readonly org: string;
  /** Local day of which the table is. */
  readonly day: string;
  /** ISO instant. */
  readonly importedAt: string;
  readonly added: number;
  readonly updated: number;
}
