import { STANDINGS } from '../domain/criteria/criteria';
import {
  DEALS,
  EVERYTHING,
  GROUPINGS,
  MAX_SEARCH,
  OWNERS,
  type TerritoryQuery,
  UNTOUCHED_DAYS,
} from '../domain/territory/query';
import type { Overview } from '../jobs/territory-messages';
import { keyOf, type Say } from '../ui/say';
import { Choice } from './choice';
import { verdictName } from './row-words';

interface Props {
  readonly query: TerritoryQuery;
  readonly ask: (query: TerritoryQuery) => void;
  readonly overview: Overview;
  readonly say: Say;
}

/** A verdict that was chosen, in a saved view, and that no account has now stays in the list. */
function verdictsOf({ query, overview, say }: Props): (readonly [string, string])[] {
  const found = overview.counts.map(({ verdict, label }) => [verdict, verdictName(verdict, label, say)] as const);
  const { verdict } = query;
  if (verdict === null || found.some(([each]) => each === verdict)) return found;
  return [...found, [verdict, verdictName(verdict, null, say)]];
}

/** What the table shows of the territory, and in which groups. */
export function Filters(props: Props) {
  const { query, ask, say } = props;
  const { t } = say;
  const any = t('territory_any');
  const named = <T extends string>(values: readonly T[], family: string): (readonly [T, string])[] =>
    values.map((value) => [value, t(keyOf(family, value))]);
  const standings: (readonly [(typeof STANDINGS)[number] | 'unknown', string])[] = [
    ...named(STANDINGS, 'standing'),
    ['unknown', t('territory_unknown')],
  ];
  return (
    <search class="filters">
      <label class="choice choice-search">
        <span>{t('territory_search')}</span>
        <input
          type="search"
          value={query.search}
          maxLength={MAX_SEARCH}
          onInput={({ currentTarget }) => ask({ ...query, search: currentTarget.value })}
        />
      </label>
      <Choice
        label={t('territory_verdict')}
        none={any}
        options={verdictsOf(props)}
        chosen={query.verdict}
        choose={(verdict) => ask({ ...query, verdict })}
      />
      <Choice
        label={t('territory_standing')}
        none={any}
        options={standings}
        chosen={query.standing}
        choose={(standing) => ask({ ...query, standing })}
      />
      <Choice
        label={t('territory_owner')}
        none={any}
        options={named(OWNERS, 'territory_owner')}
        chosen={query.owner}
        choose={(owner) => ask({ ...query, owner })}
      />
      <Choice
        label={t('territory_deal')}
        none={any}
        options={named(DEALS, 'territory_deal')}
        chosen={query.deal}
        choose={(deal) => ask({ ...query, deal })}
      />
      <Choice
        label={t('territory_untouched')}
        none={any}
        options={UNTOUCHED_DAYS.map((days) => [String(days), t('territory_untouched_days', String(days))] as const)}
        chosen={query.untouchedDays === null ? null : String(query.untouchedDays)}
        choose={(chosen) =>
          ask({ ...query, untouchedDays: UNTOUCHED_DAYS.find((days) => String(days) === chosen) ?? null })
        }
      />
      <Choice
        label={t('territory_group')}
        none={t('territory_group_none')}
        options={named(GROUPINGS, 'territory_group')}
        chosen={query.group}
        choose={(group) => ask({ ...query, group })}
      />
      <label class="tick">
        <input
          type="checkbox"
          checked={query.neglected}
          onChange={({ currentTarget }) => ask({ ...query, neglected: currentTarget.checked })}
        />
        <span>{t('territory_neglected')}</span>
      </label>
      <button type="button" class="button" onClick={() => ask(EVERYTHING)}>
        {t('territory_reset')}
      </button>
    </search>
  );
}
