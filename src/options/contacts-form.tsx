import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ImportedContacts } from '../domain/people/plan-contacts';
import { type Columns, TABLE_FIELDS, type TableContact, type TableField } from '../domain/table/table';
import type { ContactsSummary, OpenedTable } from '../jobs/tables-messages';
import { type PageText, usePageText } from '../ui/page-text';
import { keyOf } from '../ui/say';
import { type Keeping, KeepingLine } from './accounts-keep';
import { OrgAndDay } from './org-and-day';
import { TableColumns } from './table-columns';
import { Counts, type SkippedRowNumbers, type SkippedRows, Skips, skippedRows } from './table-counts';
import type { TablesClient } from './tables-client';

interface Props {
  readonly table: OpenedTable;
  /** The file's name; null for what was pasted. */
  readonly file: string | null;
  /** Of what day the table is, unless the user says another one. */
  readonly day: string;
  readonly orgs: readonly string[];
  readonly today: string;
  readonly since: string;
  readonly tables: TablesClient;
  /** What came of it; null where it was discarded. */
  readonly onDone: (done: Done | null) => void;
}

/** What came of a table. */
export interface Done {
  readonly counts: ImportedContacts;
  readonly skips: SkippedRows;
  readonly rows: SkippedRowNumbers;
}

/** A contact's values on one line, the opt-outs in words. */
function valuesOf({ fields }: TableContact, { t }: PageText): string {
  const words = fields.flatMap((value) => {
    if (value.field === 'firstName' || value.field === 'lastName' || value.text === '') return [];
    if (value.field !== 'doNotCall' && value.field !== 'emailOptOut') return [value.text];
    return value.text === 'true' ? [t(keyOf('table_field', value.field))] : [];
  });
  return words.join(' · ');
}

function Preview({ contacts }: { readonly contacts: readonly TableContact[] }) {
  const text = usePageText();
  return (
    <ul class="table-preview">
      {contacts.map((contact) => (
        <li key={contact.id}>
          <bdi class="who">{contact.name}</bdi>
          {[contact.title, contact.accountName ?? contact.accountId].map(
            (value) =>
              value !== null && (
                <span key={value}>
                  {' · '}
                  <bdi>{value}</bdi>
                </span>
              ),
          )}
          <span class="note">
            <bdi>{valuesOf(contact, text)}</bdi>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What reading came to, with the columns by which it was read. */
interface Read extends ContactsSummary {
  readonly columns: Columns;
}

/** Reads the table anew whenever its columns change; undefined while it is read, null where the job does not answer. */
function useRead(columns: Columns, tables: TablesClient, progress: (done: number) => void): Read | null | undefined {
  const [read, setRead] = useState<Read | null>();
  useEffect(() => {
    void tables.readContacts(columns, progress).then((summary) => {
      if (summary !== null) setRead(summary === 'failed' ? null : { ...summary, columns });
    });
  }, [columns]);
  return read && read.columns !== columns ? undefined : read;
}

/** What the contacts are to be kept as: by how they were read, of which org and day. */
interface Planned {
  readonly read: Read;
  readonly org: string;
  readonly day: string;
}

/** What would come of it, asked anew whenever it changes; undefined while nobody knows, null where nobody answers. */
function usePlan(
  planned: Planned | null,
  tables: TablesClient,
  progress: (done: number) => void,
): ImportedContacts | null | undefined {
  const [answer, setAnswer] = useState<{ readonly to: Planned; readonly counts: ImportedContacts | null } | null>(null);
  useEffect(() => {
    if (planned === null) return;
    void tables.planContacts(planned.org, planned.day, progress).then((counts) => {
      if (counts !== null) setAnswer({ to: planned, counts: counts === 'failed' ? null : counts });
    });
  }, [planned]);
  return answer !== null && answer.to === planned ? answer.counts : undefined;
}

/** What is to be done before anything can be imported; null for nothing. */
function hint({ columns, org, isDay }: { columns: Columns; org: string; isDay: boolean }) {
  if (!columns.includes('contactId')) return 'table_need_id';
  if (org === '') return 'table_need_org';
  return isDay ? null : 'table_need_day';
}

/** A table as it would be read: what its columns hold, its first contacts, and what would come of it. */
export function ContactsForm({ table, file, orgs, today, since, tables, onDone, ...start }: Props) {
  const { t, number, counted, day: dayText, percent } = usePageText();
  const [columns, setColumns] = useState<Columns>(table.columns.contacts);
  const choices = TABLE_FIELDS.map((field) => ({ field, name: t(keyOf('table_field', field)) }));
  const [org, chooseOrg] = useState(orgs.length === 1 ? (orgs[0] ?? '') : '');
  const [day, chooseDay] = useState(start.day);
  const [keeping, setKeeping] = useState<Keeping>({ state: 'idle' });
  const [done, setDone] = useState(0);
  const read = useRead(columns, tables, setDone);
  const missing = hint({ columns, org, isDay: day >= since && day <= today });
  const isOutdated = keeping.state === 'outdated';
  const planned = useMemo(
    (): Planned | null => (missing !== null || !read || read.count === 0 ? null : { read, org, day }),
    [missing, read, org, day, isOutdated],
  );
  const counts = usePlan(planned, tables, setDone);
  const isBusy = keeping.state === 'busy';
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (!counts || !read || isBusy) return;
    setKeeping({ state: 'busy', part: 0 });
    const now = new Date().toISOString();
    const imported = await tables.keepContacts(file, now, (part) => setKeeping({ state: 'busy', part }));
    if (typeof imported === 'string') setKeeping({ state: imported });
    else onDone({ counts: imported, skips: skippedRows(read, imported), rows: read.skippedRows });
  };
  const kept = counts ? counts.added + counts.updated + counts.unchanged : 0;
  return (
    <form class="table-form" onSubmit={(event) => void submit(event)}>
      <h3>{t('table_columns')}</h3>
      <TableColumns<TableField> {...{ table, choices, columns }} change={setColumns} />
      <OrgAndDay {...{ orgs, today, since, org, day, chooseOrg, chooseDay }} />
      {read && read.count > 0 && (
        <>
          <h3>{t('table_preview', number(read.first.length), number(read.count))}</h3>
          <Preview contacts={read.first} />
        </>
      )}
      <div role="status">
        {missing !== null && <p class="error">{t(missing, dayText(since))}</p>}
        {(read === undefined || (planned !== null && counts === undefined)) && (
          <p class="note">{t('table_reading', percent(done))}</p>
        )}
        {counts && <Counts counts={counts} />}
        {read && <Skips skips={skippedRows(read, counts ?? null)} rows={read.skippedRows} />}
        {read && read.passedOver > 0 && <p class="note">{counted('table_passed', read.passedOver)}</p>}
        {(read === null || counts === null) && <p class="error">{t('options_failed')}</p>}
        <KeepingLine keeping={keeping} cancel={() => tables.cancelKeeping()} />
      </div>
      <p class="line">
        <button type="submit" class="button button-main" disabled={kept === 0 || isBusy}>
          {t('table_import')}
        </button>
        <button type="button" class="button" disabled={isBusy} onClick={() => onDone(null)}>
          {t('table_discard')}
        </button>
      </p>
    </form>
  );
}
