import { useEffect, useState } from 'preact/hooks';
import type { ImportCounts } from '../domain/territory/plan-import';
import type { KeptImport } from '../jobs/tables-messages';
import { usePageText } from '../ui/page-text';
import type { AccountsRead } from './accounts-form';
import { OrgAndDay } from './org-and-day';
import type { TablesClient } from './tables-client';

interface Props {
  /** Null until the rows are read. */
  readonly read: AccountsRead | null;
  readonly file: string | null;
  /** Of what day the table is, unless the user says another one. */
  readonly day: string;
  readonly orgs: readonly string[];
  readonly today: string;
  readonly tables: TablesClient;
  /** What was kept; null where it was discarded. */
  readonly onDone: (kept: KeptImport | null) => void;
}

/** What the rows would make of what is known, as of an org and a day; undefined while nobody knows, null where it failed. */
function usePlan(
  { read, tables }: Pick<Props, 'read' | 'tables'>,
  org: string,
  day: string | null,
  again: number,
): ImportCounts | null | undefined {
  const [plan, setPlan] = useState<{ readonly of: unknown; readonly counts: ImportCounts | null } | null>(null);
  const of = `${org} ${day} ${again}`;
  useEffect(() => {
    if (read === null || org === '' || day === null || read.count === 0) return;
    void tables.plan(org, day).then((counts) => {
      if (counts !== null) setPlan({ of, counts: counts === 'failed' ? null : counts });
    });
  }, [read, of]);
  return plan !== null && plan.of === of && read !== null ? plan.counts : undefined;
}

function Counts({ counts }: { readonly counts: ImportCounts }) {
  const { t, number, counted } = usePageText();
  const { added, updated, unchanged, repeated } = counts;
  return (
    <>
      <p class="counts">{t('accounts_counts', number(added), number(updated), number(unchanged))}</p>
      {repeated > 0 && <p class="note">{counted('accounts_repeated', repeated)}</p>}
    </>
  );
}

/** Where a keeping is, or why nothing came of it. */
export type Keeping =
  | { readonly state: 'idle' | 'outdated' | 'cancelled' | 'failed' }
  | { readonly state: 'busy'; readonly part: number };

/** How far a keeping is, with a way to stop it, or what came of it. */
export function KeepingLine({ keeping, cancel }: { readonly keeping: Keeping; readonly cancel: () => void }) {
  const { t, percent } = usePageText();
  switch (keeping.state) {
    case 'idle':
      return null;
    case 'busy':
      return (
        <p class="line">
          <progress max={1} value={keeping.part} aria-label={t('table_busy')} />
          <span class="note">{t('accounts_keeping', percent(keeping.part))}</span>
          <button type="button" class="button" onClick={cancel}>
            {t('options_cancel')}
          </button>
        </p>
      );
    case 'cancelled':
      return <p>{t('accounts_cancelled')}</p>;
    case 'outdated':
      return <p class="error">{t('accounts_outdated')}</p>;
    case 'failed':
      return <p class="error">{t('options_failed')}</p>;
  }
}

function useKeeping({ file, tables, onDone }: Props) {
  const [keeping, setKeeping] = useState<Keeping>({ state: 'idle' });
  const keep = async (): Promise<void> => {
    setKeeping({ state: 'busy', part: 0 });
    const kept = await tables.keep(file, new Date().toISOString(), (part) => setKeeping({ state: 'busy', part }));
    if (typeof kept === 'object') onDone(kept);
    else setKeeping({ state: kept });
  };
  return { keeping, keep };
}

/** What is to be said before anything can be imported; null for nothing. */
function hint(read: AccountsRead | null, org: string, isDay: boolean) {
  if (read === null || read.count === 0) return null;
  if (org === '') return 'accounts_need_org';
  return isDay ? null : 'accounts_need_day';
}

/** Of which org and day the accounts are, what would come of them, and keeping them: with progress, and a way to stop. */
export function AccountsKeep(props: Props) {
  const { read, orgs, today, tables, onDone } = props;
  const { t } = usePageText();
  const [chosen, chooseOrg] = useState(orgs.length === 1 ? (orgs[0] ?? '') : '');
  const [day, chooseDay] = useState(props.day);
  const stated = read?.org ?? null;
  const org = stated ?? chosen;
  const isDay = day !== '' && day <= today;
  const { keeping, keep } = useKeeping(props);
  const counts = usePlan({ read, tables }, org, isDay ? day : null, keeping.state === 'outdated' ? 1 : 0);
  const isBusy = keeping.state === 'busy';
  const missing = hint(read, org, isDay);
  const some = counts ? counts.added + counts.updated + counts.unchanged : 0;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy && some > 0) void keep();
      }}
    >
      <OrgAndDay {...{ orgs, today, org, day, chooseOrg, chooseDay }} isStated={stated !== null} since={null} />
      <div role="status">
        {missing !== null && <p class="error">{t(missing)}</p>}
        {counts === undefined && missing === null && read !== null && read.count > 0 && (
          <p class="note">{t('accounts_planning')}</p>
        )}
        {counts === null && <p class="error">{t('options_failed')}</p>}
        {counts && <Counts counts={counts} />}
        <KeepingLine keeping={keeping} cancel={() => tables.cancelKeeping()} />
      </div>
      <p class="line">
        <button type="submit" class="button button-main" disabled={some === 0 || isBusy}>
          {t('table_import')}
        </button>
        <button type="button" class="button" disabled={isBusy} onClick={() => onDone(null)}>
          {t('table_discard')}
        </button>
      </p>
    </form>
  );
}

/** What was kept, and where the accounts are now. */
export function KeptAccounts({ kept: { counts, companies } }: { readonly kept: KeptImport }) {
  const { t, number, counted } = usePageText();
  const { added, updated, unchanged, repeated } = counts;
  return (
    <>
      <p class="done">{t('accounts_done', number(added), number(updated), number(unchanged))}</p>
      {repeated > 0 && <p class="note">{counted('accounts_repeated', repeated)}</p>}
      {companies.mergedOf > 0 && <p>{counted('accounts_merged', companies.mergedOf)}</p>}
      {companies.askedOf > 0 && <p>{counted('accounts_asked', companies.askedOf)}</p>}
      <p class="line">
        <a class="button button-main" href="/src/territory/index.html">
          {t('accounts_see')}
        </a>
      </p>
    </>
  );
}
