import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { MAX_TABLE } from '../domain/table/table';
import { localDay } from '../domain/time/local-day';
import type { OpenedTable, OpenProblem, TableSource } from '../jobs/tables-messages';
import type { ImportedContacts, Request } from '../messaging/protocol';
import { usePageText } from '../ui/page-text';
import { keyOf } from '../ui/say';
import { Counts, Skips } from './table-counts';
import { type Done, TableForm } from './table-form';
import type { TablesClient } from './tables-client';

/** What can be done with a table. */
export interface TableActions {
  /** Null where the worker does not answer. */
  /** Opens and reads them away from the page. */
  readonly tables: TablesClient;
  readonly importContacts: (request: Request<'importContacts'>) => Promise<ImportedContacts | null>;
}

interface Props {
  /** The orgs of which a record was seen. */
  readonly orgs: readonly string[];
  readonly today: string;
  /** The first local day of a table that is kept. */
  readonly since: string;
  readonly actions: TableActions;
}

/** What the user brought along: a table, what part of it is opened, or why it is none. */
type Shown =
  | { readonly state: 'opening'; readonly done: number }
  | { readonly state: 'table'; readonly table: OpenedTable; readonly day: string }
  | { readonly state: 'problem'; readonly problem: OpenProblem | 'failed' };

/** Something to open, and of what day it is. */
interface Brought {
  readonly source: TableSource;
  readonly day: string;
}

/** A file is as of the day on which it was written. */
async function broughtIn(file: File, today: string): Promise<Brought | 'too-large'> {
  if (file.size > MAX_TABLE.bytes) return 'too-large';
  const bytes = await file.arrayBuffer();
  const written = localDay(new Date(file.lastModified));
  return { source: { from: 'file', bytes }, day: written > today ? today : written };
}

interface BringProps {
  /** Where a table is chosen. */
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly today: string;
  readonly take: (brought: Brought | 'too-large' | null) => void;
}

/** Choosing, dropping or pasting a table. */
function Bring({ button, today, take }: BringProps) {
  const { t } = usePageText();
  const input = useRef<HTMLInputElement>(null);
  const [pasted, setPasted] = useState('');
  const takeFile = async (file: File | undefined | null): Promise<void> => {
    if (!file) return;
    const brought = await broughtIn(file, today);
    setPasted('');
    take(brought);
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
            take(value.trim() === '' ? null : { source: { from: 'text', text: value }, day: today });
          }}
        />
      </label>
    </div>
  );
}

/** Contacts that the user brings along as a table, from choosing it to what came of it. */
export function ContactsTable({ orgs, today, since, actions }: Props) {
  const { t, percent, number } = usePageText();
  const [shown, setShown] = useState<Shown | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const said = useRef<HTMLDivElement>(null);
  const choose = useRef<HTMLButtonElement>(null);
  // Another number for every table: its form starts anew, and so does the place to paste once it was imported.
  const [table, setTable] = useState(0);
  const [round, setRound] = useState(0);
  const take = async (brought: Brought | 'too-large' | null): Promise<void> => {
    setDone(null);
    if (brought === null || brought === 'too-large') {
      actions.tables.cancel();
      return setShown(brought && { state: 'problem', problem: brought });
    }
    const opening = (part: number): void => setShown({ state: 'opening', done: part });
    opening(0);
    const opened = await actions.tables.open(brought.source, today, opening);
    if (opened === null) return;
    setTable((before) => before + 1);
    if (typeof opened === 'string') setShown({ state: 'problem', problem: opened });
    else setShown({ state: 'table', table: opened, day: brought.day });
  };
  const finish = (result: Done | null): void => {
    void take(null);
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
      <Bring key={round} button={choose} today={today} take={(brought) => void take(brought)} />
      {shown?.state === 'opening' && (
        <p class="line">
          <span class="note">{t('table_reading', percent(shown.done))}</span>
          <button type="button" class="button" onClick={() => finish(null)}>
            {t('options_cancel')}
          </button>
        </p>
      )}
      <div role="status" class="contacts-said" ref={said} tabIndex={-1}>
        {shown?.state === 'problem' && (
          <p class="error">
            {shown.problem === 'failed'
              ? t('options_failed')
              : t(keyOf('table_problem', shown.problem), number(MAX_TABLE.rows))}
          </p>
        )}
        {done && (
          <>
            <Counts counts={done.counts} done />
            <Skips skips={done.skips} />
          </>
        )}
      </div>
      {shown?.state === 'table' && (
        <TableForm
          key={table}
          table={shown.table}
          day={shown.day}
          {...{ orgs, today, since, actions }}
          onDone={finish}
        />
      )}
    </>
  );
}
