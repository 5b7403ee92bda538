import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { MAX_TABLE, type TableLayout } from '../domain/table/table';
import { localDay } from '../domain/time/local-day';
import type { ImportedContacts, Request } from '../messaging/protocol';
import { usePageText } from '../ui/page-text';
import { keyOf } from '../ui/say';
import { type ParsedTable, parseTable, type TableProblem } from './parse-table';
import { Counts, Skips } from './table-counts';
import { textOfTable } from './table-file';
import { type Done, TableForm } from './table-form';

/** What can be done with a table. */
export interface TableActions {
  /** Null where the worker does not answer. */
  readonly importContacts: (request: Request<'importContacts'>) => Promise<ImportedContacts | null>;
}

interface Props {
  /** The orgs of which a record was seen. */
  readonly orgs: readonly string[];
  readonly layouts: readonly TableLayout[];
  readonly today: string;
  /** The first local day of a table that is kept. */
  readonly since: string;
  readonly actions: TableActions;
}

/** What the user brought along: a table, or why it is none. */
type Source =
  | { readonly state: 'table'; readonly table: ParsedTable; readonly day: string }
  | { readonly state: 'problem'; readonly problem: TableProblem | 'too-large' | 'workbook' | 'not-text' };

const problem = (code: Extract<Source, { state: 'problem' }>['problem']): Source => ({
  state: 'problem',
  problem: code,
});

function sourceOf(text: string, day: string): Source {
  if (text.length > MAX_TABLE.bytes) return problem('too-large');
  const table = parseTable(text);
  return typeof table === 'string' ? problem(table) : { state: 'table', table, day };
}

/** A file is as of the day on which it was written. */
async function sourceIn(file: File, today: string): Promise<Source> {
  if (file.size > MAX_TABLE.bytes) return problem('too-large');
  const read = textOfTable(new Uint8Array(await file.arrayBuffer()));
  if (typeof read === 'string') return problem(read);
  const written = localDay(new Date(file.lastModified));
  return sourceOf(read.text, written > today ? today : written);
}

interface BringProps {
  /** Where a table is chosen. */
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly today: string;
  readonly take: (source: Source | null) => void;
}

/** Choosing, dropping or pasting a table. */
function Bring({ button, today, take }: BringProps) {
  const { t } = usePageText();
  const input = useRef<HTMLInputElement>(null);
  const [pasted, setPasted] = useState('');
  const takeFile = async (file: File | undefined | null): Promise<void> => {
    if (!file) return;
    const source = await sourceIn(file, today);
    setPasted('');
    take(source);
    if (input.current) input.current.value = '';
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button beside it is the first
    <div
      class="import"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void takeFile(event.dataTransfer?.files[0]);
      }}
    >
      <p class="line">
        <button ref={button} type="button" class="button" onClick={() => input.current?.click()}>
          {t('table_choose')}
        </button>
        <span class="note">{t('table_drop')}</span>
      </p>
      <input
        ref={input}
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
        class="unseen"
        tabIndex={-1}
        aria-label={t('table_choose')}
        onChange={(event) => void takeFile(event.currentTarget.files?.[0])}
      />
      <label class="paste">
        <span>{t('table_paste')}</span>
        <textarea
          rows={3}
          dir="auto"
          wrap="off"
          spellcheck={false}
          value={pasted}
          onInput={({ currentTarget: { value } }) => {
            setPasted(value);
            take(value.trim() === '' ? null : sourceOf(value, today));
          }}
        />
      </label>
    </div>
  );
}

/** Contacts that the user brings along as a table, from choosing it to what came of it. */
export function ContactsTable({ orgs, layouts, today, since, actions }: Props) {
  const { t, number } = usePageText();
  const [source, setSource] = useState<Source | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const said = useRef<HTMLDivElement>(null);
  const choose = useRef<HTMLButtonElement>(null);
  // Another number for every table: its form starts anew, and so does the place to paste once it was imported.
  const [table, setTable] = useState(0);
  const [round, setRound] = useState(0);
  const take = (next: Source | null): void => {
    setSource(next);
    setTable(table + 1);
    setDone(null);
  };
  const finish = (result: Done | null): void => {
    take(null);
    setRound(round + 1);
    setDone(result);
  };
  // The form that had the focus is gone: what came of it has it now, else the way to begin again.
  useEffect(() => {
    if (round > 0) (done ? said : choose).current?.focus();
  }, [round]);
  if (orgs.length === 0) return <p class="muted">{t('table_no_org')}</p>;
  return (
    <>
      <p class="note">{t('table_why')}</p>
      <Bring key={round} button={choose} today={today} take={take} />
      <div role="status" class="contacts-said" ref={said} tabIndex={-1}>
        {source?.state === 'problem' && (
          <p class="error">{t(keyOf('table_problem', source.problem), number(MAX_TABLE.rows))}</p>
        )}
        {done && (
          <>
            <Counts counts={done.counts} done />
            <Skips skips={done.skips} />
          </>
        )}
      </div>
      {source?.state === 'table' && (
        <TableForm
          key={table}
          table={source.table}
          day={source.day}
          {...{ orgs, layouts, today, since, actions }}
          onDone={finish}
        />
      )}
    </>
  );
}
