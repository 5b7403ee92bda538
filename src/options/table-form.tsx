import { useEffect, useMemo, useState } from 'preact/hooks';
import { headerKey } from '../domain/table/header';
import { type Columns, TABLE_FIELDS, type TableContact, type TableField } from '../domain/table/table';
import type { ContactsSummary, OpenedTable } from '../jobs/tables-messages';
import type { ImportedContacts, Request } from '../messaging/protocol';
import { type PageText, usePageText } from '../ui/page-text';
import { keyOf } from '../ui/say';
import type { TableActions } from './contacts-table';
import { OrgAndDay } from './org-and-day';
import { TableColumns } from './table-columns';
import { Counts, type SkippedRowNumbers, type SkippedRows, Skips, skippedRows } from './table-counts';

interface Props {
  readonly table: OpenedTable;
  /** Of what day the table is, unless the user says another one. */
  readonly day: string;
  readonly orgs: readonly string[];
  readonly today: string;
  readonly since: string;
  readonly actions: TableActions;
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

/** The contacts of the table as its columns say, with what reading them came to. */
interface Read extends ContactsSummary {
  readonly columns: Columns;
  readonly contacts: readonly TableContact[];
}

/** Reads the table anew whenever its columns change; undefined while it is read, null where the job does not answer. */
function useRead(
  columns: Columns,
  { tables }: TableActions,
  progress: (done: number) => void,
): Read | null | undefined {
  const [read, setRead] = useState<Read | null>();
  useEffect(() => {
    let isOutdated = false;
    const start = async (): Promise<void> => {
      const summary = await tables.readContacts(columns, progress);
      if (summary === null || isOutdated) return;
      const contacts = summary === 'failed' ? null : await tables.contacts();
      if (!isOutdated) setRead(summary === 'failed' || contacts === null ? null : { ...summary, columns, contacts });
    };
    void start();
    return () => {
      isOutdated = true;
    };
  }, [columns]);
  return read && read.columns !== columns ? undefined : read;
}

/** What would come of a request, asked anew whenever it changes; undefined while nobody knows, null where nobody answers. */
function useDryRun(
  request: Request<'importContacts'> | null,
  { importContacts }: TableActions,
): ImportedContacts | null | undefined {
  const [answer, setAnswer] = useState<{ readonly to: object; readonly counts: ImportedContacts | null } | null>(null);
  useEffect(() => {
    if (request === null) return;
    let isOutdated = false;
    void importContacts({ ...request, dry: true }).then((counts) => {
      if (!isOutdated) setAnswer({ to: request, counts });
    });
    return () => {
      isOutdated = true;
    };
  }, [request]);
  return answer !== null && answer.to === request ? answer.counts : undefined;
}

/** What is to be done before anything can be imported; null for nothing. */
function hint({ columns, org, isDay }: { columns: Columns; org: string; isDay: boolean }) {
  if (!columns.includes('contactId')) return 'table_need_id';
  if (org === '') return 'table_need_org';
  return isDay ? null : 'table_need_day';
}

/** A table as it would be read: what its columns hold, its first contacts, and what would come of it. */
export function TableForm({ table, orgs, today, since, actions, onDone, ...start }: Props) {
  const { t, number, counted, day: dayText, percent } = usePageText();
  const [columns, setColumns] = useState<Columns>(table.columns.contacts);
  const choices = TABLE_FIELDS.map((field) => ({ field, name: t(keyOf('table_field', field)) }));
  const [org, chooseOrg] = useState(orgs.length === 1 ? (orgs[0] ?? '') : '');
  const [day, chooseDay] = useState(start.day);
  const [state, setState] = useState<'open' | 'busy' | 'failed'>('open');
  const [done, setDone] = useState(0);
  const read = useRead(columns, actions, setDone);
  const missing = hint({ columns, org, isDay: day >= since && day <= today });
  const request = useMemo((): Request<'importContacts'> | null => {
    if (missing !== null || !read || read.contacts.length === 0) return null;
    const key = headerKey(table.header);
    const layout = key === undefined ? null : { header: key, columns };
    return { org, day, rows: read.contacts, layout, dry: false };
  }, [missing, read, org, day]);
  const counts = useDryRun(request, actions);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (request === null || !read || state === 'busy') return;
    setState('busy');
    const imported = await actions.importContacts(request);
    if (imported) onDone({ counts: imported, skips: skippedRows(read, imported), rows: read.skippedRows });
    else setState('failed');
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
        {read === undefined && <p class="note">{t('table_reading', percent(done))}</p>}
        {counts && <Counts counts={counts} />}
        {read && <Skips skips={skippedRows(read, counts ?? null)} rows={read.skippedRows} />}
        {read && read.passedOver > 0 && <p class="note">{counted('table_passed', read.passedOver)}</p>}
        {state === 'busy' && <p>{t('table_busy')}</p>}
        {(read === null || counts === null || state === 'failed') && <p class="error">{t('options_failed')}</p>}
      </div>
      <p class="line">
        <button type="submit" class="button button-main" disabled={kept === 0 || state === 'busy'}>
          {t('table_import')}
        </button>
        <button type="button" class="button" onClick={() => onDone(null)}>
          {t('table_discard')}
        </button>
      </p>
    </form>
  );
}
