import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DIMENSIONS,
  type Dimension,
  type MarketCell,
  marketOf,
  unknownCounts,
} from '../../../../src/domain/territory/market';
import { UNTOUCHED_DAYS, type UntouchedDays } from '../../../../src/domain/territory/query';
import { byRank } from '../../../../src/domain/territory/rank';
import type { RowUnknown, TerritoryRow } from '../../../../src/domain/territory/row';
import { row, TODAY } from './example';

const touched = (day: string) => ({ lastTouch: { day, who: null, mine: null } });
const NEVER = { lastTouch: null };
const MID = { id: 'mid', label: 'Mid market' };
const ROWS = [
  row('1', { industry: 'Machinery', country: 'DE', value: 'low', segment: MID, ...touched('2026-11-20') }),
  row('2', { industry: 'Machinery', country: 'AT', value: 'high', ...NEVER }),
  row('3', { industry: 'Energy', country: 'DE', verdict: 'B', ...touched('2026-10-01') }),
  row('4', { industry: 'Machinery', verdict: 'D', ...NEVER }),
  row('5', { verdict: 'not-enough-known', ...touched('2026-11-29') }),
  row('6', { verdict: 'disqualified', ...NEVER }),
  row('7', { verdict: 'disqualified', ...touched('2026-11-29') }),
].toSorted(byRank);

const market = (rows: readonly TerritoryRow[] = ROWS, days: UntouchedDays = 30) => marketOf(rows, TODAY, days);
const line = ({ value, label, accounts, touched, strong, untouched }: MarketCell): string =>
  `${label ?? value}: ${touched} of ${accounts} touched, ${untouched} of ${strong} strong ones not`;

describe('the market', () => {
  it('counts accounts, those touched, and the strong ones that nobody touched', () => {
    expect(market().all).toEqual({ accounts: 7, touched: 3, strong: 2, untouched: 1 });
  });

  it.each<[Dimension, string[]]>([
    ['segment', ['Mid market: 1 of 1 touched, 0 of 1 strong ones not', 'null: 2 of 6 touched, 1 of 1 strong ones not']],
    [
      'industry',
      [
        'Machinery: 1 of 3 touched, 1 of 2 strong ones not',
        'Energy: 0 of 1 touched, 0 of 0 strong ones not',
        'null: 2 of 3 touched, 0 of 0 strong ones not',
      ],
    ],
    [
      'country',
      [
        'DE: 1 of 2 touched, 0 of 1 strong ones not',
        'AT: 0 of 1 touched, 1 of 1 strong ones not',
        'null: 2 of 4 touched, 0 of 0 strong ones not',
      ],
    ],
    [
      'verdict',
      [
        'A: 1 of 2 touched, 1 of 2 strong ones not',
        'Worth a look: 0 of 1 touched, 0 of 0 strong ones not',
        'Poor fit: 0 of 1 touched, 0 of 0 strong ones not',
        'disqualified: 1 of 2 touched, 0 of 0 strong ones not',
        'not-enough-known: 1 of 1 touched, 0 of 0 strong ones not',
      ],
    ],
    [
      'value',
      [
        'high: 0 of 1 touched, 1 of 1 strong ones not',
        'low: 1 of 1 touched, 0 of 1 strong ones not',
        'null: 2 of 5 touched, 0 of 0 strong ones not',
      ],
    ],
  ])('by %s', (dimension, lines) => {
    expect(market().cells[dimension].map(line)).toEqual(lines);
  });

  it.each<[string, string, UntouchedDays, number]>([
    ['today', '2026-11-30', 30, 1],
    ['on the first of 30 days', '2026-11-01', 30, 1],
    ['a day before 30 days', '2026-10-31', 30, 0],
    ['on the first of 365 days', '2025-12-01', 365, 1],
    ['a day before 365 days', '2025-11-30', 365, 0],
    ['tomorrow, by a clock further east', '2026-12-01', 30, 1],
  ])('has an account as touched or not: one touched %s', (_when, day, days, count) => {
    expect(market([row('1', touched(day))], days).all.touched).toBe(count);
  });

  it('of no account is empty', () => {
    expect(market([])).toMatchObject({
      all: { accounts: 0, touched: 0, strong: 0, untouched: 0 },
      cells: { segment: [], industry: [], country: [], verdict: [], value: [] },
    });
  });

  it('sums to all of it, by whatever it is looked at', () => {
    const anyRow = fc
      .record({
        verdict: fc.constantFrom('A', 'B', 'D', 'not-enough-known', 'disqualified'),
        industry: fc.constantFrom(null, 'Machinery', 'Energy'),
        country: fc.constantFrom(null, 'DE', 'AT'),
        value: fc.constantFrom(null, 'high', 'low'),
        segment: fc.constantFrom(null, MID),
        lastTouch: fc.constantFrom(
          null,
          ...['2026-11-29', '2026-08-01', '2024-01-01'].map((day) => touched(day).lastTouch),
        ),
      })
      .map((over) => row('x', over));
    fc.assert(
      fc.property(fc.array(anyRow), fc.constantFrom(...UNTOUCHED_DAYS), (rows, days) => {
        const { all, cells } = market(rows, days);
        expect(all.accounts).toBe(rows.length);
        for (const dimension of DIMENSIONS) {
          for (const what of ['accounts', 'touched', 'strong', 'untouched'] as const)
            expect(cells[dimension].reduce((sum, cell) => sum + cell[what], 0)).toBe(all[what]);
        }
      }),
    );
  });
});

describe('what is not known of the market', () => {
  const lacks = (over: Partial<RowUnknown>): RowUnknown => {
    return { missing: [], unreadable: [], decides: [], settles: [], ...over };
  };

  it('is counted by fact, the one first that would settle most, then the one that could change most', () => {
    const lists = new Map([
      [lacks({ missing: ['revenue', 'employees'], settles: ['employees'], decides: ['employees'] }), 1],
      [lacks({ missing: ['revenue'], unreadable: ['employees'], settles: ['employees'] }), 1],
      [lacks({ missing: ['revenue', 'country'], decides: ['country'], settles: ['revenue'] }), 1],
      [lacks({ missing: ['country', 'city'], decides: ['country'] }), 2],
      [lacks({}), 7],
    ]);
    expect(unknownCounts(lists)).toEqual([
      { fact: 'employees', missing: 1, unreadable: 1, decides: 1, settles: 2 },
      { fact: 'revenue', missing: 3, unreadable: 0, decides: 0, settles: 1 },
      { fact: 'country', missing: 3, unreadable: 0, decides: 3, settles: 0 },
      { fact: 'city', missing: 2, unreadable: 0, decides: 0, settles: 0 },
    ]);
  });
});

describe('a market of 100,000 accounts', () => {
  it('is worked out while nobody notices', () => {
    const rows = Array.from({ length: 100_000 }, (_each, at) => ROWS[at % ROWS.length] ?? row('x'));
    // The shortest of five: what else the machine does is not asked here.
    const times = [1, 2, 3, 4, 5].map(() => {
      const start = performance.now();
      market(rows);
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(100);
  });
});
