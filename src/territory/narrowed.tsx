import { EVERYTHING, type TerritoryQuery } from '../domain/territory/query';
import { isolated } from '../ui/isolated';
import { usePageText } from '../ui/page-text';
import type { Say } from '../ui/say';
import type { Pictured } from './job-client';
import { cellName } from './market-words';

/** By what no list of the filters narrows. */
const NARROWING = ['segment', 'industry', 'country', 'value'] as const;

interface Chip {
  readonly name: string;
  /** The query without it. */
  readonly without: TerritoryQuery;
}

function chipsOf(query: TerritoryQuery, pictured: Pictured | null, say: Say): Chip[] {
  const { t } = say;
  const chips = NARROWING.flatMap((by): Chip[] => {
    const wanted = query[by];
    if (wanted === null) return [];
    const value = wanted === '' ? null : wanted;
    const label = pictured?.market.cells[by].find((cell) => cell.value === value)?.label ?? null;
    const name = t('territory_narrowed_to', t(`market_by_${by}`), isolated(cellName(by, { value, label }, say)));
    return [{ name, without: { ...query, [by]: EVERYTHING[by] } }];
  });
  if (query.strong) chips.push({ name: t('territory_strong_only'), without: { ...query, strong: false } });
  return chips;
}

interface Props {
  readonly query: TerritoryQuery;
  /** For what the criteria call their segments; null while nothing is known of the market. */
  readonly pictured: Pictured | null;
  readonly ask: (query: TerritoryQuery) => void;
  readonly say: Say;
}

/** To what part of the market the table is narrowed; each part can be let go. */
export function Narrowed({ query, pictured, ask, say }: Props) {
  const { t } = usePageText();
  const chips = chipsOf(query, pictured, say);
  if (chips.length === 0) return null;
  return (
    <ul class="narrowed" aria-label={t('territory_narrowed')}>
      {chips.map(({ name, without }) => (
        <li key={name}>
          <button
            type="button"
            class="button"
            aria-label={t('territory_narrowed_remove', name)}
            onClick={() => ask(without)}
          >
            <bdi>{name}</bdi> <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
