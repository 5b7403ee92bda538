import { useEffect, useState } from 'preact/hooks';
import { DIMENSIONS, type Dimension, type Market as Picture } from '../domain/territory/market';
import { EVERYTHING, type TerritoryQuery, UNTOUCHED_DAYS, type UntouchedDays } from '../domain/territory/query';
import type { Overview } from '../jobs/territory-messages';
import { usePageText } from '../ui/page-text';
import type { Say } from '../ui/say';
import { Choice } from './choice';
import type { JobClient, Pictured } from './job-client';
import { MarketTable } from './market-table';
import { MarketUnknown } from './market-unknown';

interface Props {
  readonly client: JobClient;
  readonly overview: Overview;
  readonly query: TerritoryQuery;
  /** Shows accounts in the table below. */
  readonly narrow: (query: TerritoryQuery) => void;
  readonly say: Say;
}

const DAYS: UntouchedDays = 90;

/** "312 of 1,204 accounts touched in the last 90 days (26 %); 88 strong accounts are untouched." */
function Sentence({ market: { all, days } }: { readonly market: Picture }) {
  const { t, number, percent, counted } = usePageText();
  const share = percent(all.touched / all.accounts);
  const touched = counted('market_touched', all.accounts, number(all.touched), number(days), share);
  return <p role="status">{t('market_sentence', touched, counted('market_untouched', all.untouched))}</p>;
}

/** Dimensions of which something is known; of the fit it always is. */
const dimensionsOf = ({ cells }: Picture): Dimension[] =>
  DIMENSIONS.filter((by) => cells[by].some(({ value }) => value !== null));

function Body({ pictured, client, ...props }: Omit<Props, 'overview'> & { readonly pictured: Pictured }) {
  const { t } = usePageText();
  const { market } = pictured;
  const [chosen, choose] = useState<Dimension | null>(null);
  const dimensions = dimensionsOf(market);
  const by = dimensions.find((each) => each === chosen) ?? dimensions[0] ?? 'verdict';
  return (
    <details onToggle={({ currentTarget }) => currentTarget.open && client.countUnknown()}>
      <summary>{t('market_more')}</summary>
      <div class="market-parts">
        <section class="market-part">
          <Choice
            label={t('market_by')}
            none={null}
            options={dimensions.map((each) => [each, t(`market_by_${each}`)] as const)}
            chosen={by}
            choose={choose}
          />
          <MarketTable key={by} {...props} market={market} by={by} />
        </section>
        <MarketUnknown pictured={pictured} unknown={client.ranking.unknown} say={props.say} />
      </div>
    </details>
  );
}

/** How much of the market was reached, what is left of it, and what is not known. It is asked for once all is judged. */
export function Market({ client, overview, ...props }: Props) {
  const { t, number } = usePageText();
  const [days, setDays] = useState<UntouchedDays>(DAYS);
  useEffect(() => {
    if (overview.done) client.lookAt(days);
  }, [overview, days]);
  const { pictured } = client.ranking;
  if (!pictured) return null;
  const { query, narrow } = props;
  const { sort, reversed, group } = query;
  const { market } = pictured;
  return (
    <section class="market">
      <h2>{t('market_title')}</h2>
      <Sentence market={market} />
      <p class="note">{t('market_note')}</p>
      <div class="market-choices">
        <Choice
          label={t('market_days')}
          none={null}
          options={UNTOUCHED_DAYS.map((each) => [String(each), t('market_days_of', number(each))] as const)}
          chosen={String(days)}
          choose={(value) => setDays(UNTOUCHED_DAYS.find((each) => String(each) === value) ?? days)}
        />
        {market.all.untouched > 0 && (
          <button
            type="button"
            class="button"
            onClick={() => narrow({ ...EVERYTHING, sort, reversed, group, strong: true, untouchedDays: market.days })}
          >
            {t('market_show_untouched')}
          </button>
        )}
      </div>
      <Body {...props} client={client} pictured={pictured} />
    </section>
  );
}
