import type { AccountColumns } from './account-table';

/** What the rows of a table are. */
export const TABLE_KINDS = ['accounts', 'contacts'] as const;
export type TableKind = (typeof TABLE_KINDS)[number];

/** What a column of a table of contacts can hold. */
export const TABLE_FIELDS = [
  'contactId',
  'fullName',
  'firstName',
  'lastName',
  'title',
  'email',
  'phone',
  'mobile',
  'doNotCall',
  'emailOptOut',
  'accountId',
  'accountName',
] as const;

export type TableField = (typeof TABLE_FIELDS)[number];

/** The cells of one row, as written. */
export type Cells = readonly string[];

/** What each column holds; null for what is not read. */
export type Columns = readonly (TableField | null)[];

/** Fields of a person as the tables state them: texts, and the opt-outs as `true` or `false`. */
export const TABLE_TEXTS = ['firstName', 'lastName', 'email', 'phone', 'mobile'] as const;
export const TABLE_OPT_OUTS = ['doNotCall', 'emailOptOut'] as const;

/** One field of a row. A blank text is a column that has nothing for this person; a column that is not there has no entry. */
export type TableValue =
  | { readonly field: (typeof TABLE_TEXTS)[number]; readonly text: string }
  | { readonly field: (typeof TABLE_OPT_OUTS)[number]; readonly text: 'true' | 'false' };

/** One contact of a table, read. */
export interface TableContact {
  /** Salesforce, 18 characters, a contact's. */
  readonly id: string;
  /** Salesforce, 18 characters, an account's; null where the row does not say. */
  readonly accountId: string | null;
  readonly accountName: string | null;
  readonly name: string;
  readonly title: string | null;
  readonly fields: readonly TableValue[];
}

/** How the columns of tables of contacts under one header row were read last. */
export interface ContactsLayout {
  /** `headerKey`. */
  readonly header: string;
  /** Absent in what was kept before there were tables of accounts. */
  readonly kind?: 'contacts';
  readonly columns: Columns;
}

/** How the columns of tables of accounts under one header row were read last. */
export interface AccountsLayout {
  /** `headerKey`. */
  readonly header: string;
  readonly kind: 'accounts';
  readonly columns: AccountColumns;
}

/** How the columns of tables under one header row were read last. */
export type TableLayout = ContactsLayout | AccountsLayout;

/**
 * Bounds of a table; what is larger is refused, a text that is longer is none. Salesforce: a report has at most 100
 * columns, names and titles have at most 255 characters, addresses 80 and numbers 40.
 */
export const MAX_TABLE = { bytes: 64 * 1024 * 1024, rows: 100_000, columns: 100, text: 255, header: 8000 } as const;
