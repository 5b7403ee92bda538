import { useState } from 'preact/hooks';
import type { Dimension, Market, MarketCell, MarketCount } from '../domain/territory/market';
import type { TerritoryQuery } from '../domain/territory/query';
import { isolated } from '../ui/isolated';
import { usePageText } from '../ui/page-text';
import type { Say } from '../ui/say';
import { Bar } from './bar';
import { cellName, queryOf } from './market-words';

/** Lines beside that of what is not known; what is smaller is one line together until somebody asks for it. */
const LARGEST = 10;

interface Props {
  readonly market: Market;
  readonly by: Dimension;
  readonly query: TerritoryQuery;
  /** Shows accounts in the table below. */
  readonly narrow: (query: TerritoryQuery) => void;
  readonly say: Say;
}

function sumOf(cells: readonly MarketCell[]): MarketCount {
  const of = (what: keyof MarketCount): number => cells.reduce((sum, cell) => sum + cell[what], 0);
  return { accounts: of('accounts'), touched: of('touched'), strong: of('strong'), untouched: of('untouched') };
}

/** The lines that are shown one by one, those that are one together, and that of what is not known. */
function folded(cells: readonly MarketCell[], isOpen: boolean) {
  const known = cells.filter(({ value }) => value !== null);
  const isLong = known.length > LARGEST + 1;
  const shown = isLong && !isOpen ? LARGEST : known.length;
  const unknown = cells.filter(({ value }) => value === null);
  return { lines: known.slice(0, shown), others: known.slice(shown), unknown, isLong };
}

function Picture({ count, largest }: { readonly count: MarketCount; readonly largest: number }) {
  const { t, number } = usePageText();
  const { accounts, touched, untouched } = count;
  return (
    <Bar
      label={t('market_bar', number(accounts), number(touched), number(untouched))}
      parts={[
        { kind: 'touched', share: touched / largest },
        { kind: 'white', share: untouched / largest },
        { kind: 'rest', share: (accounts - touched - untouched) / largest },
      ]}
    />
  );
}

function Numbers({ count }: { readonly count: MarketCount }) {
  const { t, number, percent } = usePageText();
  return (
    <>
      <td class="market-number">{number(count.accounts)}</td>
      <td class="market-number">{t('market_share', number(count.touched), percent(count.touched / count.accounts))}</td>
      <td class="market-number">{number(count.strong)}</td>
    </>
  );
}

function Line({ cell, largest, ...props }: Props & { readonly cell: MarketCell; readonly largest: number }) {
  const { t, number } = usePageText();
  const { market, by, query, narrow, say } = props;
  const name = isolated(cellName(by, cell, say));
  const wanted = queryOf(by, cell, query);
  return (
    <tr>
      <th scope="row">
        <button type="button" class="link" aria-label={t('market_show_line', name)} onClick={() => narrow(wanted)}>
          <bdi>{name}</bdi>
        </button>
      </th>
      <td class="market-picture">
        <Picture count={cell} largest={largest} />
      </td>
      <Numbers count={cell} />
      <td class="market-number">
        {cell.untouched === 0 ? (
          number(0)
        ) : (
          <button
            type="button"
            class="link"
            aria-label={t('market_show_white', name, number(cell.untouched))}
            onClick={() => narrow({ ...wanted, strong: true, untouchedDays: market.days })}
          >
            {number(cell.untouched)}
          </button>
        )}
      </td>
    </tr>
  );
}

/** Without a bar: it would be longer than those of the largest. */
function Others({ cells }: { readonly cells: readonly MarketCell[] }) {
  const { t, number } = usePageText();
  const count = sumOf(cells);
  return (
    <tr>
      <th scope="row">{t('market_others', number(cells.length))}</th>
      <td class="market-picture" />
      <Numbers count={count} />
      <td class="market-number">{number(count.untouched)}</td>
    </tr>
  );
}

function Legend() {
  const { t } = usePageText();
  return (
    <p class="legend note" aria-hidden="true">
      {(['touched', 'white', 'rest'] as const).map((kind) => (
        <span key={kind}>
          <span class={`bar-part bar-${kind}`} />{' '}
          {t(kind === 'touched' ? 'market_col_touched' : kind === 'white' ? 'market_col_white_space' : 'market_rest')}
        </span>
      ))}
    </p>
  );
}

/** One dimension: each line as a bar and in numbers. A press on a name or on its white space shows those accounts. */
export function MarketTable(props: Props) {
  const { t, number } = usePageText();
  const [isOpen, open] = useState(false);
  const { market, by } = props;
  const cells = market.cells[by];
  const { lines, others, unknown, isLong } = folded(cells, isOpen);
  const largest = Math.max(...cells.map(({ accounts }) => accounts));
  // In the order of the table; the picture has no number of its own.
  const columns = ['accounts', 'touched', 'strong', 'white_space'] as const;
  return (
    <>
      <Legend />
      <table class="market-table" aria-label={t('market_table', t(`market_by_${by}`), number(market.days))}>
        <thead>
          <tr>
            <th scope="col">{t(`market_by_${by}`)}</th>
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
          {lines.map((cell) => (
            <Line key={cell.value} {...props} cell={cell} largest={largest} />
          ))}
          {others.length > 0 && <Others cells={others} />}
          {unknown.map((cell) => (
            <Line key={cell.value} {...props} cell={cell} largest={largest} />
          ))}
        </tbody>
      </table>
      {isLong && (
        <button type="button" class="button" aria-expanded={isOpen} onClick={() => open(!isOpen)}>
          {isOpen
            ? t('market_show_largest', number(LARGEST))
            : t('market_show_all', number(lines.length + others.length))}
        </button>
      )}
      <p class="note">{t('market_white_space_is')}</p>
    </>
  );
}
