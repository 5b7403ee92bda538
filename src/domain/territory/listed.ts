import type { FactSource } from '../facts/fact';
import type { Verdict } from '../fit/fit';
import type { SeenField } from '../record/snapshot';
import type { RowBand } from './row';

/** Rows that are judged at once. */
export const MAX_LISTED = 200;

/** A column of lists: what its cells state. */
export type ListedColumn = Pick<SeenField, 'field' | 'internal'>;

/** Columns of all lists of one page. */
export const MAX_LISTED_COLUMNS = 120;

/** One row on its way to be judged: what stands in the columns that are sent with it; null, or none, where it shows nothing. */
export interface SentRow extends Pick<ListedAccount, 'id' | 'name'> {
  readonly texts: readonly (string | null)[];
}

/** The row as it was read. */
export function receivedRow({ id, name, texts }: SentRow, columns: readonly ListedColumn[]): ListedAccount {
  const fields = columns.flatMap(({ field, internal }, at): SeenField[] => {
    const text = texts[at];
    return text ? [{ field, internal, text, blank: false, place: 'list' }] : [];
  });
  return { id, name, fields };
}

/** One account as a row of a list shows it. */
export interface ListedAccount {
  /** 18 characters. */
  readonly id: string;
  readonly name: string;
  /** The row's columns that are facts of the account; none where the list is not one of accounts. */
  readonly fields: readonly SeenField[];
}

/** What is said of one row; nothing is said of accounts of which no criterion could be judged. */
export interface ListedVerdict {
  readonly id: string;
  readonly verdict: Verdict;
  /** Null for the two reserved verdicts. */
  readonly band: RowBand | null;
  /** Null where too little is known for it to say anything. */
  readonly score: number | null;
  /** 0..1, as in `FitResult`. */
  readonly known: number;
  /** Some of the positive weight could not be judged by what is known here. */
  readonly partial: boolean;
  readonly possiblyDisqualified: boolean;
  /** As in an assessment: the oldest day of facts that the row does not show now; null where it shows all of them. */
  readonly factsOf: string | null;
  /** What the judged facts rest on, each once. */
  readonly from: readonly FactSource['kind'][];
}
