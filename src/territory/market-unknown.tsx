import type { UnknownCount } from '../domain/territory/market';
import { isolated } from '../ui/isolated';
import { type PageText, usePageText } from '../ui/page-text';
import type { Say } from '../ui/say';
import { Bar } from './bar';
import type { Pictured } from './job-client';
import { factName } from './market-words';

interface Props {
  readonly pictured: Pictured;
  /** Null while it is counted. */
  readonly unknown: readonly UnknownCount[] | null;
  readonly say: Say;
}

const unknownIn = ({ missing, unreadable }: UnknownCount): number => missing + unreadable;

/** The one fact to ask for first: the first of the list, which is in that order. */
function sentence(
  unknown: readonly UnknownCount[],
  { labels }: Pictured,
  say: Say,
  { t, number, counted }: PageText,
): string {
  const [first] = unknown;
  if (!first) return t('market_unknown_nothing');
  const name = isolated(factName(first, labels, say));
  if (first.settles > 0) return counted('market_unknown_settles', unknownIn(first), name, number(first.settles));
  if (first.decides > 0) return counted('market_unknown_decides', first.decides, name);
  return t('market_unknown_harmless');
}

function Line({
  count,
  accounts,
  name,
}: {
  readonly count: UnknownCount;
  readonly accounts: number;
  readonly name: string;
}) {
  const { t, number, percent } = usePageText();
  const { missing, unreadable, decides, settles } = count;
  return (
    <tr>
      <th scope="row">
        <bdi>{name}</bdi>
      </th>
      <td class="market-picture">
        <Bar
          label={t('market_unknown_bar', name, percent(unknownIn(count) / accounts))}
          parts={[
            { kind: 'unknown', share: missing / accounts },
            { kind: 'unread', share: unreadable / accounts },
          ]}
        />
      </td>
      <td class="market-number">{t('market_share', number(missing), percent(missing / accounts))}</td>
      <td class="market-number">{number(unreadable)}</td>
      <td class="market-number">{number(decides)}</td>
      <td class="market-number">{number(settles)}</td>
    </tr>
  );
}

/** How much is not known of each fact, and the one that would settle most. */
export function MarketUnknown({ pictured, unknown, say }: Props) {
  const text = usePageText();
  const { t } = text;
  const { market, labels } = pictured;
  const columns = ['missing', 'unreadable', 'decides', 'settles'] as const;
  return (
    <section class="market-part">
      <h3>{t('market_unknown')}</h3>
      <p role="status">{unknown ? sentence(unknown, pictured, say, text) : t('market_unknown_counting')}</p>
      {unknown && unknown.length > 0 && (
        <table class="market-table" aria-label={t('market_unknown_table')}>
          <thead>
            <tr>
              <th scope="col">{t('market_unknown_fact')}</th>
              <th scope="col" class="market-picture">
                <span class="unseen">{t('market_picture')}</span>
              </th>
              {columns.map((column) => (
                <th key={column} scope="col" class="market-number">
                  {t(`market_col_${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {unknown.map((count) => (
              <Line
                key={count.fact}
                count={count}
                accounts={market.all.accounts}
                name={isolated(factName(count, labels, say))}
              />
            ))}
          </tbody>
        </table>
      )}
      <p class="note">{t('market_unknown_is')}</p>
    </section>
  );
}
