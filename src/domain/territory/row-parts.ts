import { mineOf } from '../activity/is-mine';
import type { Deal, SetSummary } from '../assessment/assessment';
import { isGoingOn } from '../assessment/deals';
import { summaryOf } from '../assessment/set-summary';
import type { FactValue } from '../facts/fact';
import { shownValue } from '../facts/shown-value';
import type { FitResult } from '../fit/fit';
import type { JudgedBy } from './known-account';
import { once } from './once';
import type { RankedRow, RowBand, RowDeal } from './row';

/** The bands that judge accounts, and the one that an account is in; for thousands in a row. */
export interface BandReader {
  readonly bandsOf: (profile: FitResult['profile']) => SetSummary['bands'];
  /** Null for the reserved verdicts. */
  readonly bandOf: (fit: Pick<FitResult, 'verdict' | 'profile'>) => RowBand | null;
}

/** Reads bands as the set, or the profile that judged, has them. */
export function bandReader(by: JudgedBy): BandReader {
  const ofProfile = once((profile: FitResult['profile']) => {
    const { bands } = summaryOf(by, { profile }, by.today);
    return { bands, byVerdict: once((verdict: string) => rowBand(verdict, bands)) };
  });
  const none = ofProfile(null);
  const own = once((id: string) => ofProfile({ id, label: '' }));
  const read = (profile: FitResult['profile']) => (profile === null ? none : own(profile.id));
  return {
    bandsOf: (profile) => read(profile).bands,
    bandOf: ({ verdict, profile }) => read(profile).byVerdict(verdict),
  };
}

/** The band of a verdict as a row has it; null for the reserved verdicts. */
export function rowBand(verdict: string, bands: SetSummary['bands']): RowBand | null {
  const at = bands.findIndex(({ id }) => id === verdict);
  const band = bands[at];
  return band ? { label: band.label, strong: band.strong, weak: at === bands.length - 1 && !band.strong } : null;
}

/** The first of an account's deals that may be going on. */
export function rowDeal(deals: readonly Deal[]): RowDeal | null {
  const going = deals.find(isGoingOn);
  if (!going) return null;
  return { name: going.name, isOpen: going.state === 'open', ownerName: going.ownerName, mine: going.mine };
}

/** What can be grouped by: known, and of one reading. */
export function rowGroups(
  industry: FactValue | null | undefined,
  country: FactValue | null | undefined,
): Pick<RankedRow, 'industry' | 'country'> {
  const shown = industry?.type === 'industry' ? shownValue(industry) : null;
  return {
    industry: shown?.type === 'industry' ? shown.name : null,
    country: country?.type === 'country' ? country.code : null,
  };
}

/** Whether what the CRM shows somebody's name for is the rep's; each name is compared once. */
export const mineReader = ({ crmNames }: Pick<JudgedBy, 'crmNames'>): ((who: string | null) => boolean | null) =>
  once((who) => mineOf(who, crmNames));
