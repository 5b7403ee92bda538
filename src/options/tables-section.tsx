import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { MAX_TABLE, TABLE_KINDS, type TableKind } from '../domain/table/table';
import type { KeptImport, OpenedTable, OpenProblem } from '../jobs/tables-messages';
import { usePageText } from '../ui/page-text';
import { keyOf } from '../ui/say';
import { AccountsForm } from './accounts-form';
import { AccountsKeep, KeptAccounts } from './accounts-keep';
import { BringTable, type Brought } from './bring-table';
import { ContactsForm, type Done } from './contacts-form';
import { Counts, Skips } from './table-counts';
import type { TablesClient } from './tables-client';

/** What can be done with a table. */
export interface TableActions {
  /** Opens, reads and keeps them away from the page. */
  readonly tables: TablesClient;
  /** A table was kept: the page is read again, and others hear of it. */
  readonly tableKept: () => Promise<void>;
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
  | { readonly state: 'table'; readonly table: OpenedTable; readonly day: string; readonly file: string | null }
  | { readonly state: 'problem'; readonly problem: OpenProblem | 'failed' };

interface KindProps {
  readonly kind: TableKind;
  readonly choose: (kind: TableKind) => void;
}

/** What the rows are, as guessed, to be put right. */
function KindChoice({ kind, choose }: KindProps) {
  const { t } = usePageText();
  const id = useId();
  return (
    <p class="line table-kind">
      <label for={id}>{t('table_kind')}</label>
      <select
        id={id}
        value={kind}
        onChange={({ currentTarget: { value } }) => choose(TABLE_KINDS.find((each) => each === value) ?? kind)}
      >
        {TABLE_KINDS.map((each) => (
          <option key={each} value={each}>
            {t(keyOf('table_kind', each))}
          </option>
        ))}
      </select>
    </p>
  );
}

/** What was brought along, opened by the job: what is shown of it, and a number that is another for every table. */
function useOpened({ tables }: TableActions, today: string) {
  const [shown, setShown] = useState<Shown | null>(null);
  const [table, setTable] = useState(0);
  const take = async (brought: Brought | 'too-large' | null): Promise<void> => {
    if (brought === null || brought === 'too-large') {
      tables.cancel();
      return setShown(brought && { state: 'problem', problem: brought });
    }
    const opening = (done: number): void => setShown({ state: 'opening', done });
    opening(0);
    const opened = await tables.open(brought.source, today, opening);
    if (opened === null) return;
    if (typeof opened === 'string') return setShown({ state: 'problem', problem: opened });
    setTable((before) => before + 1);
    setShown({ state: 'table', table: opened, day: brought.day, file: brought.file });
  };
  return { shown, table, take };
}

/** What is said of a table that is being opened, or could not be. */
function OpeningLine({ shown, cancel }: { readonly shown: Shown | null; readonly cancel: () => void }) {
  const { t, percent, number } = usePageText();
  if (shown?.state === 'opening')
    return (
      <p class="line">
        <span class="note">{t('table_reading', percent(shown.done))}</span>
        <button type="button" class="button" onClick={cancel}>
          {t('options_cancel')}
        </button>
      </p>
    );
  if (shown?.state !== 'problem') return null;
  const { problem } = shown;
  const words = problem === 'failed' ? t('options_failed') : t(keyOf('table_problem', problem), number(MAX_TABLE.rows));
  return <p class="error">{words}</p>;
}

interface OpenedProps extends Omit<Props, 'actions'> {
  readonly actions: TableActions;
  readonly opened: Extract<Shown, { state: 'table' }>;
  readonly onDone: (done: Finished | null) => void;
}

/** What came of a table. */
type Finished = { readonly contacts: Done } | { readonly accounts: KeptImport };

/** A table that is open: of what it is, and the form of that kind. */
function Opened({ opened: { table, day, file }, orgs, today, since, actions, onDone }: OpenedProps) {
  const { t } = usePageText();
  const [kind, chooseKind] = useState(table.kind);
  const { tables } = actions;
  if (kind === 'accounts') {
    return (
      <>
        <KindChoice kind={kind} choose={chooseKind} />
        <AccountsForm table={table} today={today} tables={tables}>
          {(read) => (
            <AccountsKeep
              {...{ read, file, day, orgs, today, tables }}
              onDone={(kept) => onDone(kept && { accounts: kept })}
            />
          )}
        </AccountsForm>
      </>
    );
  }
  return (
    <>
      <KindChoice kind={kind} choose={chooseKind} />
      {orgs.length === 0 ? (
        <p class="error">{t('table_no_org')}</p>
      ) : (
        <ContactsForm
          {...{ table, file, day, orgs, today, since, tables }}
          onDone={(done) => onDone(done && { contacts: done })}
        />
      )}
    </>
  );
}

/** What came of the last table. */
function Outcome({ done }: { readonly done: Finished }) {
  if ('accounts' in done) return <KeptAccounts kept={done.accounts} />;
  const { counts, skips, rows } = done.contacts;
  return (
    <>
      <Counts counts={counts} done />
      <Skips skips={skips} rows={rows} />
    </>
  );
}

/** Accounts or contacts that the user brings along as a table, from choosing it to what came of it. */
export function TablesSection({ orgs, today, since, actions }: Props) {
  const { t } = usePageText();
  const { shown, table, take } = useOpened(actions, today);
  const [done, setDone] = useState<Finished | null>(null);
  const said = useRef<HTMLDivElement>(null);
  const choose = useRef<HTMLButtonElement>(null);
  // The place to paste starts anew once a table was imported.
  const [round, setRound] = useState(0);
  const begin = (brought: Brought | 'too-large' | null): void => {
    setDone(null);
    void take(brought);
  };
  const finish = (result: Finished | null): void => {
    begin(null);
    if (result !== null) void actions.tableKept();
    setRound(round + 1);
    setDone(result);
  };
  // The form that had the focus is gone: what came of it has it now, else the way to begin again.
  useEffect(() => {
    if (round > 0) (done ? said : choose).current?.focus();
  }, [round]);
  return (
    <>
      <p class="note">{t('table_why')}</p>
      <BringTable key={round} button={choose} today={today} take={begin} />
      <div role="status" class="contacts-said" ref={said} tabIndex={-1}>
        <OpeningLine shown={shown} cancel={() => finish(null)} />
        {done && <Outcome done={done} />}
      </div>
      {shown?.state === 'table' && (
        <Opened key={table} opened={shown} {...{ orgs, today, since, actions }} onDone={finish} />
      )}
    </>
  );
}
