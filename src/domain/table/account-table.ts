import type { AccountField } from '../record/snapshot';

/**
 * What a column of a table of accounts can hold, custom facts of the criteria apart. `address` is one column with all of
 * it; `currency` is that of the amounts beside it.
 */
export const ACCOUNT_COLUMNS = [
  'accountId',
  'name',
  'website',
  'industry',
  'employees',
  'revenue',
  'currency',
  'street',
  'postcode',
  'city',
  'region',
  'country',
  'address',
  'companyPhone',
  'type',
  'rating',
  'ownership',
  'founded',
  'description',
  'parent',
  'owner',
] as const;

export type PlainAccountColumn = (typeof ACCOUNT_COLUMNS)[number];
export type AccountColumn = PlainAccountColumn | `custom:${string}`;

/** What each column holds; null for what is not read. */
export type AccountColumns = readonly (AccountColumn | null)[];

/** One field of an account as its row states it: a text that `readAccountFacts` reads, never a parsed value. */
export interface TableFact {
  readonly field: AccountField | 'custom';
  /** The API name of a custom field; empty for every other. */
  readonly internal: string;
  readonly text: string;
}

/** One account of a table, read. */
export interface TableAccount {
  /** Salesforce, 18 characters, an account's; null where the row does not say. */
  readonly id: string | null;
  /** The org that the row's own link names; null where none does. */
  readonly org: string | null;
  /** Empty where the row has an id alone. */
  readonly name: string;
  /** What the row states, its name among it; a blank cell is no field. */
  readonly fields: readonly TableFact[];
}

/** Longest texts: what is longer is no value; a description is cut, as pages' are. */
export const MAX_ACCOUNT_TEXT = { address: 500, custom: 4000, description: 4000 } as const;
