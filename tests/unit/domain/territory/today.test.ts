import { describe, expect, it } from 'vitest';
import type { TerritoryRow } from '../../../../src/domain/territory/row';
import { workForToday } from '../../../../src/domain/territory/today';
import { row, TODAY } from './example';

const touched = (day: string): Partial<TerritoryRow> => ({ lastTouch: { day, who: null, mine: null } });
const quiet = touched('2026-11-01');

const names = (rows: readonly TerritoryRow[]): string[] =>
  workForToday(rows, TODAY, 14, ({ step }) => step).map(({ name }) => name);

describe('what to do today', () => {
  it('is the longest untouched first; where no touch was seen, last', () => {
    const rows = [row('Never', { lastTouch: null }), row('Quiet', quiet), row('Quieter', touched('2026-03-01'))];
    expect(names(rows)).toEqual(['Quieter', 'Quiet', 'Never']);
  });

  it.each<[string, Partial<TerritoryRow>, boolean]>([
    ['a strong account of the rep’s that was left alone', quiet, true],
    ['one whose owner no page showed', { ...quiet, owner: null }, true],
    ['one while the rep has not said who they are', { ...quiet, owner: { name: 'Mira', mine: null } }, true],
    ['a customer of the rep’s', { ...quiet, step: { code: 'look-after-customer', ownerName: null } }, true],
    ['one that was touched fourteen days ago', touched('2026-11-16'), false],
    ['somebody else’s', { ...quiet, owner: { name: 'Jonas Falk', mine: false } }, false],
    ['one that is not strong', { ...quiet, verdict: 'B' }, false],
    ['one of which not enough is known', { ...quiet, verdict: 'not-enough-known' }, false],
    [
      'one with somebody else’s deal',
      { ...quiet, step: { code: 'deal-of-others', dealName: 'Pilot', ownerName: null } },
      false,
    ],
    ['somebody’s customer', { ...quiet, step: { code: 'look-after-customer', ownerName: 'Jo' } }, false],
    [
      'one whose person wants nothing',
      { ...quiet, step: { code: 'opted-out', name: 'Ana', channels: ['email'] } },
      false,
    ],
  ])('knows what to do with %s', (_what, over, isIn) => {
    expect(names([row('It', over)])).toEqual(isIn ? ['It'] : []);
  });
});
