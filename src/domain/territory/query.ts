import type { Standing } from '../criteria/criteria';
import type { Verdict } from '../fit/fit';

export const SORT_COLUMNS = [
  'fit',
  'name',
  'known',
  'value',
  'standing',
  'owner',
  'deal',
  'touch',
  'coverage',
  'next',
  'facts',
] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];

export const GROUPINGS = ['verdict', 'industry', 'country'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export const OWNERS = ['mine', 'others', 'unknown'] as const;
export const VALUES = ['high', 'medium', 'low'] as const;
/** Days that an account can be untouched for, or a market be looked at over. */
export const UNTOUCHED_DAYS = [30, 90, 180, 365] as const;
export type UntouchedDays = (typeof UNTOUCHED_DAYS)[number];
/** Asks for what is not known, or for what belongs to none; no name, code or id is empty. */
export const NONE = '';
export const DEALS = ['mine', 'others', 'none'] as const;

/** What a rep wants to see of the territory; null filters nothing. */
export interface TerritoryQuery {
  /** Every word of it occurs in the name, whatever case and accents. */
  readonly search: string;
  readonly verdict: Verdict | null;
  readonly standing: Standing | 'unknown' | null;
  /** `unknown`: not shown, or the rep has not said who they are. */
  readonly owner: (typeof OWNERS)[number] | null;
  /** Whose deal may be going on there: `others`, not known to be the rep's. */
  readonly deal: (typeof DEALS)[number] | null;
  /** Neglected accounts alone. */
  readonly neglected: boolean;
  /** A profile's id. */
  readonly segment: string | typeof NONE | null;
  /** As in the row. */
  readonly industry: string | typeof NONE | null;
  readonly country: string | typeof NONE | null;
  readonly value: (typeof VALUES)[number] | typeof NONE | null;
  /** Accounts of strong bands alone. */
  readonly strong: boolean;
  /** Not touched by anybody in so many days, today among them; never counts too. */
  readonly untouchedDays: UntouchedDays | null;
  readonly sort: SortColumn;
  /** The other way round; what is not known stays last. */
  readonly reversed: boolean;
  readonly group: Grouping | null;
}

/** Everything, best first. */
export const EVERYTHING: TerritoryQuery = {
  search: '',
  verdict: null,
  standing: null,
  owner: null,
  deal: null,
  neglected: false,
  segment: null,
  industry: null,
  country: null,
  value: null,
  strong: false,
  untouchedDays: null,
  sort: 'fit',
  reversed: false,
  group: null,
};

/** A query under a name of the rep's. */
export interface SavedView {
  readonly name: string;
  readonly query: TerritoryQuery;
}

export const MAX_VIEWS = 20;
export const MAX_VIEW_NAME = 60;
export const MAX_SEARCH = 200;
