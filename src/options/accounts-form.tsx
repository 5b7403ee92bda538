import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { ACCOUNT_COLUMNS, type AccountColumn, type AccountColumns } from '../domain/table/account-table';
import type { ColumnReading } from '../domain/table/column-readings';
import type { TableLocale } from '../domain/table/table-locale';
import type { AccountsSummary, OpenedTable } from '../jobs/tables-messages';
import { interfaceLocale } from '../platform/i18n';
import { usePageText } from '../ui/page-text';
import { keyOf, type Say, sayIn } from '../ui/say';
import { valueWords } from '../ui/value-words';
import { type ColumnChoice, TableColumns } from './table-columns';
import { SkipLines } from './table-counts';
import type { TablesClient } from './tables-client';

interface Props {
  readonly table: OpenedTable;
  readonly today: string;
  readonly tables: TablesClient;
  /** What can be done with the accounts as they were read; `read` is null until they are. */
  readonly children: (read: AccountsRead | null) => ComponentChildren;
}

/** What reading came to, with the columns by which it was read. */
export interface AccountsRead extends AccountsSummary {
  readonly columns: AccountColumns;
}

/** Reads the table anew whenever its columns change. */
function useRead(columns: AccountColumns, tables: TablesClient) {
  const [read, setRead] = useState<AccountsRead | 'failed' | null>(null);
  const [done, setDone] = useState(0);
  useEffect(() => {
    setDone(0);
    void tables.readAccounts(columns, setDone).then((summary) => {
      if (summary !== null) setRead(summary === 'failed' ? summary : { ...summary, columns });
    });
  }, [columns]);
  return { read: read !== null && read !== 'failed' && read.columns !== columns ? null : read, done };
}

/** The fact by whose name a value is written out: an address says its country. */
const factOf = (field: AccountColumn) =>
  field === 'employees' || field === 'founded' ? field : field === 'revenue' ? 'revenue' : 'name';

/** What a column was read as: how much of it, and as what. */
function Reading({
  reading,
  looked,
  say,
}: {
  readonly reading: ColumnReading;
  readonly looked: number;
  readonly say: Say;
}) {
  const { t, number } = usePageText();
  const { field, filled, readable, examples, unreadable } = reading;
  return (
    <ul class="reading">
      <li>
        {t('table_reading_counts', number(readable), number(filled))}
        {looked > filled && ` ${t('table_reading_blank', number(looked - filled))}`}
      </li>
      {examples.map(({ text, value }) => {
        const words = valueWords(factOf(field), value, say);
        return (
          <li key={text}>
            <bdi>{text}</bdi>
            {words !== text && (
              <>
                {' → '}
                <bdi>{words}</bdi>
              </>
            )}
          </li>
        );
      })}
      {unreadable.map((text) => (
        <li key={text} class="unread">
          <bdi>{text}</bdi>
          {` → ${t('table_unreadable')}`}
        </li>
      ))}
    </ul>
  );
}

/** How numbers and days are read, and what says so. */
function LocaleLine({ locale: { locale, why, cells } }: { readonly locale: TableLocale }) {
  const { t } = usePageText();
  const name =
    locale === null ? '' : (new Intl.DisplayNames(interfaceLocale(), { type: 'language' }).of(locale) ?? locale);
  return <p class="note">{t(keyOf('table_locale', why), name, cells.join(' · '))}</p>;
}

function choicesOf({ customs }: OpenedTable, nameOf: (field: (typeof ACCOUNT_COLUMNS)[number]) => string) {
  const plain = ACCOUNT_COLUMNS.map((field): ColumnChoice<AccountColumn> => ({ field, name: nameOf(field) }));
  return [...plain, ...customs.map(({ field, label }): ColumnChoice<AccountColumn> => ({ field, name: label }))];
}

/** A table of accounts as it would be read: what its columns hold and were read as, and which rows are left out. */
export function AccountsForm({ table, today, tables, children }: Props) {
  const { t, number, counted, percent } = usePageText();
  const [columns, setColumns] = useState(table.columns.accounts);
  const { read, done } = useRead(columns, tables);
  const say = useMemo(() => sayIn(t, interfaceLocale(), Number(today.slice(0, 4))), [t, today]);
  const choices = useMemo(() => choicesOf(table, (field) => t(keyOf('table_field', field))), [table, t]);
  const summary = read === 'failed' ? null : read;
  const readings = new Map(summary?.readings.columns.map((each) => [each.at, each]));
  const more = (at: number): ComponentChildren => {
    const reading = readings.get(at);
    return reading && summary && <Reading reading={reading} looked={summary.readings.looked} say={say} />;
  };
  return (
    <div class="table-form">
      <h3>{t('table_columns')}</h3>
      {table.remembered && <p class="note">{t('table_remembered')}</p>}
      <TableColumns<AccountColumn> {...{ table, choices, columns, more }} change={setColumns} />
      <div role="status">
        {read === null && <p class="note">{t('table_reading', percent(done))}</p>}
        {read === 'failed' && <p class="error">{t('options_failed')}</p>}
        {!columns.includes('name') && !columns.includes('accountId') && <p class="error">{t('table_need_name')}</p>}
        {summary && (
          <>
            <p class="counts">{counted('table_accounts', summary.count)}</p>
            <LocaleLine locale={summary.locale} />
            {summary.readings.looked < summary.count && (
              <p class="note">{t('table_sampled', number(summary.readings.looked))}</p>
            )}
            <SkipLines
              skips={summary.skipped}
              rows={summary.skippedRows}
              reasonOf={(reason) => t(keyOf('table_skip_account', reason))}
            />
            {summary.passedOver > 0 && <p class="note">{counted('table_passed_accounts', summary.passedOver)}</p>}
          </>
        )}
      </div>
      {children(summary)}
    </div>
  );
}
