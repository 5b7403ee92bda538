import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { EVERYTHING, type SavedView, type SortColumn, type TerritoryQuery } from '../domain/territory/query';
import type { Overview } from '../jobs/territory-messages';
import { SetName } from '../ui/page-set-name';
import { usePageText } from '../ui/page-text';
import type { Say } from '../ui/say';
import { type AnswerPair, Companies } from './companies';
import { Export, type ExportActions } from './export';
import { Filters } from './filters';
import { Grid } from './grid';
import type { JobClient, Ranking } from './job-client';
import { Market } from './market';
import { Narrowed } from './narrowed';
import { verdictName } from './row-words';
import { Today } from './today';
import { Views } from './views';

/** What the page can do beside asking the job. */
export interface TerritoryActions extends ExportActions {
  readonly openOptions: () => void;
  readonly again: () => void;
  readonly saveViews: (views: readonly SavedView[]) => Promise<boolean>;
  readonly answerPair: AnswerPair;
}

interface Props {
  readonly client: JobClient;
  readonly views: readonly SavedView[];
  readonly say: Say;
  readonly actions: TerritoryActions;
}

/** Every account that is known here, ranked; or why there is none to show. */
export function Territory(props: Props) {
  const { t } = usePageText();
  return (
    <main>
      <div class="line-title">
        <h1>{t('territory_title')}</h1>
        <Bring />
      </div>
      <State {...props} />
    </main>
  );
}

/** Tables are brought in on the options page. */
function Bring() {
  const { t } = usePageText();
  return (
    <a class="button" href="/src/options/index.html#tables">
      {t('territory_bring')}
    </a>
  );
}

function State(props: Props) {
  const { t } = usePageText();
  const { client, actions } = props;
  const { kind, overview } = client.ranking;
  switch (kind) {
    case 'reading':
      return <p role="status">{t('territory_reading')}</p>;
    case 'failed':
      return (
        <Nothing title={null} text={t('territory_failed')}>
          <button type="button" class="button" onClick={actions.again}>
            {t('territory_again')}
          </button>
        </Nothing>
      );
    case 'no-set':
      return (
        <Nothing title={t('territory_no_set_title')} text={t('territory_no_set')}>
          <button type="button" class="button button-main" onClick={actions.openOptions}>
            {t('territory_options')}
          </button>
        </Nothing>
      );
    case 'no-accounts':
      return <Nothing title={t('territory_no_accounts_title')} text={t('territory_no_accounts')} />;
    case 'ranked':
      return overview && <Ranked {...props} overview={overview} />;
  }
}

function Nothing({
  title,
  text,
  children,
}: {
  readonly title: string | null;
  readonly text: string;
  readonly children?: ComponentChildren;
}) {
  return (
    <section class="empty" role={title === null ? 'alert' : undefined}>
      {title !== null && <h2>{title}</h2>}
      <p>{text}</p>
      {children}
    </section>
  );
}

/** "12 A, 9 B, 7 not enough known of 43 accounts known on this device", or how far the judging is. */
function Counts({
  ranking,
  overview,
  say,
}: {
  readonly ranking: Ranking;
  readonly overview: Overview;
  readonly say: Say;
}) {
  const { t, counted, number } = usePageText();
  const { counts, accounts, set, done } = overview;
  const named = counts.map(({ verdict, label, count }) =>
    t('territory_count', number(count), verdictName(verdict, label, say)),
  );
  return (
    <p class="counts">
      <span role="status">
        {done ? counted('territory_counts', accounts, named.join(', ')) : counted('territory_judging', accounts)}
      </span>{' '}
      <SetName name={set.name} sample={set.sample} /> <Again ranking={ranking} overview={overview} say={say} />
    </p>
  );
}

/** What is shown is judged again, and of when it is. */
function Again({
  ranking,
  overview,
  say,
}: {
  readonly ranking: Ranking;
  readonly overview: Overview;
  readonly say: Say;
}) {
  const { t, number } = usePageText();
  const { asOf, judging } = ranking;
  if (judging === null || !overview.done) return null;
  const far = number(judging);
  return (
    <span class="muted">
      {asOf === null ? t('territory_rejudging', far) : t('territory_as_of', instant(asOf, say), far)}
    </span>
  );
}

const instant = (at: string, { locale }: Say): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));

function Ranked({ client, views, say, actions, overview }: Props & { readonly overview: Overview }) {
  const { t, counted } = usePageText();
  const [query, setQuery] = useState<TerritoryQuery>(EVERYTHING);
  const { found, length, pictured, asOf, pairs } = client.ranking;
  const heading = useRef<HTMLHeadingElement>(null);
  const ask = (next: TerritoryQuery): void => {
    setQuery(next);
    client.arrange(next);
  };
  /** The table is below, perhaps out of sight; and what was pressed may be gone. */
  const narrow = (next: TerritoryQuery): void => {
    ask(next);
    heading.current?.focus();
  };
  const sortBy = (sort: SortColumn): void =>
    ask({ ...query, sort, reversed: query.sort === sort ? !query.reversed : false });
  return (
    <>
      <Counts ranking={client.ranking} overview={overview} say={say} />
      {overview.done && <Today overview={overview} say={say} />}
      {pairs && <Companies pairs={pairs} answer={actions.answerPair} say={say} />}
      <Market client={client} overview={overview} query={query} narrow={narrow} say={say} />
      <section class="all">
        <h2 ref={heading} tabIndex={-1}>
          {t('territory_all')}
        </h2>
        <Filters query={query} ask={ask} overview={overview} say={say} />
        <Narrowed query={query} pictured={pictured} ask={narrow} say={say} />
        <Views views={views} query={query} ask={ask} save={actions.saveViews} say={say} />
        <div class="line-found">
          <p role="status">
            {found === 0 && overview.done ? t('territory_nothing') : counted('territory_found', found)}
          </p>
          <span class="line-actions">
            <button type="button" class="button" onClick={actions.again}>
              {t('territory_again')}
            </button>
            <Export length={length} actions={actions} disabled={found === 0 || !overview.done || asOf !== null} />
          </span>
        </div>
        <Grid client={client} query={query} sortBy={sortBy} say={say} />
      </section>
    </>
  );
}
