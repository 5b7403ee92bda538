import { arrange, type Entry, isHead } from '../../../../src/domain/territory/arrange';
import { EVERYTHING, type TerritoryQuery } from '../../../../src/domain/territory/query';
import { byRank } from '../../../../src/domain/territory/rank';
import type { TerritoryRow } from '../../../../src/domain/territory/row';
import { fold } from '../../../../src/domain/text/fold';

export const TODAY = '2026-11-30';

const BANDS = {
  A: { label: 'A', strong: true, weak: false },
  B: { label: 'Worth a look', strong: false, weak: false },
  D: { label: 'Poor fit', strong: false, weak: true },
} as const;

/** A row of a strong account that is the rep's, touched ten days ago. */
export function row(name: string, over: Partial<TerritoryRow> = {}): TerritoryRow {
  const { verdict = 'A' } = over;
  const band = Object.hasOwn(BANDS, verdict) ? BANDS[verdict as keyof typeof BANDS] : null;
  return {
    key: `salesforce/acme/account/${name}`,
    name,
    verdict,
    band,
    score: band ? 80 : null,
    known: 1,
    value: null,
    standing: 'prospect',
    owner: { name: 'Mira Vogel', mine: true },
    deal: null,
    lastTouch: { day: '2026-11-20', who: 'Mira Vogel', mine: true },
    neglected: false,
    covered: 1,
    required: 2,
    step: { code: 'find-person', personaLabel: 'Champion', why: 'not-seen', ask: null },
    person: null,
    factsOf: '2026-11-12',
    industry: null,
    country: null,
    segment: null,
    ...over,
  };
}

/** What a query finds, in order: names, and the heads of groups in brackets with their count. */
export function found(rows: readonly TerritoryRow[], query: Partial<TerritoryQuery>): string[] {
  const entries: Entry<TerritoryRow>[] = rows.toSorted(byRank).map((each) => ({ row: each, folded: fold(each.name) }));
  const { lines } = arrange(entries, { ...EVERYTHING, ...query }, TODAY, (each) => each);
  return lines.map((line) => (isHead(line) ? `[${line.value} ${line.count}]` : line.name));
}
