import { headerLanguage } from '../domain/table/account-names';
import type { AccountColumns, TableAccount } from '../domain/table/account-table';
import { type ColumnReadings, ReadingCounter, readingSample } from '../domain/table/column-readings';
import { AccountsReader, type ReadAccounts } from '../domain/table/read-accounts';
import { ContactsReader, type ReadTable } from '../domain/table/read-contacts';
import type { Columns } from '../domain/table/table';
import type { CustomFields } from '../domain/table/table-context';
import { LocaleEvidence, type TableLocale } from '../domain/table/table-locale';
import type { ParsedTable } from './parse-table';
import type { Steps } from './slices';

/** Rows that are read between two looks at the clock. */
const AT_ONCE = 50;

/** A table of accounts, read, with how: what is kept of it is read by its locale. */
export interface AccountsRead extends ReadAccounts {
  readonly locale: TableLocale;
  readonly readings: ColumnReadings;
}

/** Gives each of them to `take`, and says what part of the whole work is done. */
function* each<T>(all: readonly T[], take: (one: T, at: number) => void, from: number, to: number): Steps<void> {
  for (const [at, one] of all.entries()) {
    take(one, at);
    if (at % AT_ONCE === AT_ONCE - 1) yield from + ((to - from) * at) / all.length;
  }
}

/** Reads accounts: first how the table is written, then its rows, then what its columns were read as. */
export function* accountsOf(
  { header, rows, firstRow }: ParsedTable,
  columns: AccountColumns,
  customs: CustomFields,
): Steps<AccountsRead> {
  const evidence = new LocaleEvidence(columns, customs);
  yield* each(rows, (row) => evidence.take(row), 0, 0.2);
  const locale = evidence.decide(headerLanguage(header, columns));
  const reader = new AccountsReader(header, columns, customs, firstRow);
  yield* each(rows, (row, at) => reader.take(row, at), 0.2, 0.6);
  const read = reader.read();
  const counter = new ReadingCounter(columns, customs, locale.locale);
  yield* each(readingSample(read.accounts), (account: TableAccount) => counter.take(account), 0.6, 1);
  return { ...read, locale, readings: counter.read() };
}

/** Reads contacts. */
export function* contactsOf({ header, rows, firstRow }: ParsedTable, columns: Columns): Steps<ReadTable> {
  const reader = new ContactsReader(header, columns, firstRow);
  yield* each(rows, (row, at) => reader.take(row, at), 0, 1);
  return reader.read();
}
