import type { Dimension, MarketCell, UnknownCount } from '../domain/territory/market';
import { EVERYTHING, NONE, type TerritoryQuery, VALUES } from '../domain/territory/query';
import { keyOf, type Say } from '../ui/say';
import { groupName } from './row-words';

/** What a line of the market is called. */
export function cellName(by: Dimension, { value, label }: Pick<MarketCell, 'value' | 'label'>, say: Say): string {
  switch (by) {
    case 'segment':
      return value === null ? say.t('market_segment_none') : (label ?? value);
    case 'value':
      return say.t(value === null ? 'market_value_none' : keyOf('territory_value', value));
    case 'industry':
    case 'country':
    case 'verdict':
      return groupName({ by, value, label, count: 0 }, say);
  }
}

/** The accounts of a line, sorted and grouped as those before; nothing else narrows them. */
export function queryOf(by: Dimension, { value }: Pick<MarketCell, 'value'>, before: TerritoryQuery): TerritoryQuery {
  const { sort, reversed, group } = before;
  const all = { ...EVERYTHING, sort, reversed, group };
  const wanted = value ?? NONE;
  switch (by) {
    case 'verdict':
      return { ...all, verdict: wanted };
    case 'segment':
      return { ...all, segment: wanted };
    case 'industry':
      return { ...all, industry: wanted };
    case 'country':
      return { ...all, country: wanted };
    case 'value':
      return { ...all, value: VALUES.find((each) => each === value) ?? NONE };
  }
}

/** A fact's name as people say it: the label of the criteria for one of their own. */
export function factName({ fact }: Pick<UnknownCount, 'fact'>, labels: Readonly<Record<string, string>>, say: Say) {
  if (!fact.startsWith('custom:')) return say.t(keyOf('fact_name', fact));
  return labels[fact] ?? fact.slice('custom:'.length);
}
