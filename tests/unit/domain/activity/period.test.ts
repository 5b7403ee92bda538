import { describe, expect, it } from 'vitest';
import { neglected } from '../../../../src/domain/activity/neglected';
import { daysBetween, periodEnding } from '../../../../src/domain/activity/period';

describe('a period', () => {
  const cases: readonly [what: string, today: string, days: 1 | 7 | 30, from: string][] = [
    ['today is one day', '2026-11-12', 1, '2026-11-12'],
    ['seven days with today', '2026-11-12', 7, '2026-11-06'],
    ['over the end of a month', '2026-03-03', 7, '2026-02-25'],
    ['over a leap day', '2028-03-03', 7, '2028-02-26'],
    ['over the end of a year', '2027-01-02', 30, '2026-12-04'],
    ['over the start of summer time', '2026-03-30', 7, '2026-03-24'],
    ['over the end of summer time', '2026-11-02', 7, '2026-10-27'],
  ];
  it.each(cases)('%s', (_what, today, days, from) => {
    expect(periodEnding(today, days)).toEqual({ from, to: today });
  });
  it.each(['', '2026-11-1', '12.11.2026', '2026-02-30', '2026-13-01', '2026-11-12T00:00:00Z'])(
    '%j is no day to end on',
    (today) => {
      expect(() => periodEnding(today, 7)).toThrow(RangeError);
    },
  );
});

describe('days between', () => {
  const cases: readonly [a: string, b: string, days: number | null][] = [
    ['2026-11-12', '2026-11-12', 0],
    ['2026-11-11', '2026-11-12', 1],
    ['2026-11-12', '2026-11-11', -1],
    ['2026-02-28', '2026-03-01', 1],
    ['2028-02-28', '2028-03-01', 2],
    ['2026-03-28', '2026-03-30', 2],
    ['2025-11-12', '2026-11-12', 365],
    ['2026-02-30', '2026-03-01', null],
    ['2026-03-01', 'today', null],
  ];
  it.each(cases)('%s and %s: %j', (a, b, days) => {
    expect(daysBetween(a, b)).toBe(days);
  });
});

describe('a neglected account', () => {
  const today = '2026-11-30';
  const cases: readonly [what: string, strong: boolean | null, lastTouch: string | null, days: number | null | 'no'][] =
    [
      ['strong and untouched for longer', true, '2026-11-15', 15],
      ['strong and touched just in time', true, '2026-11-16', 'no'],
      ['strong, and no touch was ever seen', true, null, null],
      ['not strong', false, '2026-01-01', 'no'],
      ['not known to be strong', null, null, 'no'],
      ['touched after today', true, '2026-12-24', 'no'],
    ];
  it.each(cases)('%s', (_what, strong, lastTouch, days) => {
    const account = { strong, lastTouch, name: 'Northwind' };
    expect(neglected([account], today)).toEqual(days === 'no' ? [] : [{ account, daysUntouched: days }]);
  });
  it('the longest untouched first, those without any touch seen last', () => {
    const accounts = [null, '2026-11-01', '2026-10-01', null, '2026-11-29'].map((lastTouch) => ({
      strong: true,
      lastTouch,
    }));
    expect(neglected(accounts, today).map(({ daysUntouched }) => daysUntouched)).toEqual([60, 29, null, null]);
  });
  it('after as many days as the set says', () => {
    const account = { strong: true, lastTouch: '2026-11-15' };
    expect([neglected([account], today, 15), neglected([account], today, 3)]).toEqual([
      [],
      [{ account, daysUntouched: 15 }],
    ]);
  });
});
