import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countTouches } from '../../../../src/domain/activity/counters';
import { isMine } from '../../../../src/domain/activity/is-mine';
import { mixOf } from '../../../../src/domain/activity/mix';
import type { DayCount } from '../../../../src/domain/activity/touch';
import { aCount, someTouches } from './example';

const NAMES = ['Mira Okafor'];
const WEEK = { from: '2026-11-06', to: '2026-11-12' };
const mine = (who: string) => isMine(who, NAMES);
const mixed = (counts: readonly DayCount[], period = WEEK) =>
  mixOf(counts, period, mine, ['A', 'B', 'D'], ['buyer', 'user']);

describe('the activity mix', () => {
  it('of nothing is all zeros, with every band and persona of the set', () => {
    expect(mixed([])).toEqual({
      ...WEEK,
      touches: 0,
      rightRight: 0,
      byBand: [
        { id: 'A', touches: 0 },
        { id: 'B', touches: 0 },
        { id: 'D', touches: 0 },
      ],
      byPersona: [
        { id: 'buyer', touches: 0 },
        { id: 'user', touches: 0 },
      ],
      matrix: {
        accounts: ['strong', 'other', 'unknown'],
        people: ['wanted', 'other', 'unknown'],
        cells: [
          [0, 0, 0],
          [0, 0, 0],
          [0, 0, 0],
        ],
      },
    });
  });
  it('lists the bands of the set, older ones, the reserved ones, and null last', () => {
    const bands = [null, 'not-enough-known', 'zeta', 'D', 'disqualified', 'A', 'alpha'];
    const mix = mixed(bands.map((band, at) => aCount(at + 1, { band })));
    expect(mix.byBand.map(({ id, touches }) => [id, touches])).toEqual([
      ['A', 6],
      ['B', 0],
      ['D', 4],
      ['alpha', 7],
      ['zeta', 3],
      ['disqualified', 5],
      ['not-enough-known', 2],
      [null, 1],
    ]);
  });
  it('lists the personas of the set, older ones, none, and null last', () => {
    const personas = [null, 'none', 'old', 'user'];
    const mix = mixed(personas.map((persona, at) => aCount(at + 1, { persona })));
    expect(mix.byPersona.map(({ id, touches }) => [id, touches])).toEqual([
      ['buyer', 0],
      ['user', 4],
      ['old', 3],
      ['none', 2],
      [null, 1],
    ]);
  });
  it('puts accounts × people into a matrix; the right accounts and the right people are its first cell', () => {
    const readings = [true, false, null];
    const counts = readings.flatMap((strong, row) =>
      readings.map((wanted, column) => aCount(10 * (row + 1) + column, { strong, wanted })),
    );
    const mix = mixed(counts);
    expect(mix.matrix.cells).toEqual([
      [10, 11, 12],
      [20, 21, 22],
      [30, 31, 32],
    ]);
    expect([mix.rightRight, mix.touches]).toEqual([10, 189]);
  });
  const cases: readonly [what: string, over: Partial<DayCount>, counted: number][] = [
    ['the first day', { day: '2026-11-06' }, 5],
    ['the last day', { day: '2026-11-12' }, 5],
    ['the day before', { day: '2026-11-05' }, 0],
    ['the day after', { day: '2026-11-13' }, 0],
    ['what the CRM says that "You" did', { who: 'you' }, 5],
    ['what somebody else did', { who: 'bo lund' }, 0],
    ['what nobody is named for', { who: '' }, 0],
  ];
  it.each(cases)('%s', (_what, over, counted) => {
    expect(mixed([aCount(5, over)]).touches).toBe(counted);
  });
  it('every breakdown and the matrix sum to the touches', () => {
    const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
    const period = { from: '2026-11-10', to: '2026-11-11' };
    fc.assert(
      fc.property(someTouches, (touches) => {
        const unique = [...new Map([...touches].reverse().map((touch) => [touch.id, touch])).values()];
        const own = unique.filter(({ who, day }) => mine(who ?? '') && day >= period.from && day <= period.to);
        const mix = mixed(countTouches(touches), period);
        expect(mix.touches).toBe(own.length);
        expect(sum(mix.byBand.map((row) => row.touches))).toBe(mix.touches);
        expect(sum(mix.byPersona.map((row) => row.touches))).toBe(mix.touches);
        expect(sum(mix.matrix.cells.flat())).toBe(mix.touches);
        expect(mix.rightRight).toBe(own.filter(({ strong, wanted }) => strong === true && wanted === true).length);
      }),
    );
  });
});

describe('an activity is the rep’s own', () => {
  const cases: readonly [who: string | null, names: readonly string[], mine: boolean][] = [
    ['Mira Okafor', NAMES, true],
    [' mira  OKAFOR ', NAMES, true],
    ['Míra Okafor', NAMES, true],
    ['Mira', NAMES, false],
    ['Mira Okafor Jr', NAMES, false],
    ['M. Okafor', ['Mira Okafor', 'M. Okafor'], true],
    ['Bo Lund', NAMES, false],
    ['You', [], true],
    ['Sie', [], true],
    ['Vous', [], true],
    ['TÚ', [], true],
    ['Você', [], true],
    ['あなた', [], true],
    ['Your manager', NAMES, false],
    ['', NAMES, false],
    ['', [''], false],
    [' ', [' '], false],
    [null, NAMES, false],
    ['constructor', [], false],
  ];
  it.each(cases)('%j with names %j: %s', (who, names, expected) => {
    expect(isMine(who, names)).toBe(expected);
  });
});
