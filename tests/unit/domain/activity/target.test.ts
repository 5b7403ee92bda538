import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mixOf } from '../../../../src/domain/activity/mix';
import { mixAgainstTarget } from '../../../../src/domain/activity/target';
import { aCount } from './example';

const BANDS = ['A', 'B', 'C', 'D'];
const PERIOD = { from: '2026-11-01', to: '2026-11-30' };

function compared(
  touches: Readonly<Record<string, number>>,
  targetMix: Readonly<Record<string, number>>,
  minSample = 30,
) {
  const counts = Object.entries(touches).map(([band, n]) => aCount(n, { band: band === 'unknown' ? null : band }));
  return mixAgainstTarget(
    mixOf(counts, PERIOD, () => true, BANDS, []),
    { targetMix, minSample },
    BANDS,
  );
}

function movesOf(touches: Readonly<Record<string, number>>, targetMix: Readonly<Record<string, number>>): string {
  const result = compared(touches, targetMix);
  if (result.state !== 'compared') return result.state;
  return result.moves.map(({ from, to, touches: n }) => `${n} from ${from} to ${to}`).join(', ');
}

describe('the touches that would have to move', () => {
  const target = { A: 0.6, B: 0.3, C: 0.1 };
  const cases: readonly [
    what: string,
    touches: Record<string, number>,
    targetMix: Record<string, number>,
    moves: string,
  ][] = [
    ['none when the mix is there', { A: 60, B: 30, C: 10 }, target, ''],
    ['from a band without a target', { A: 48, B: 30, C: 10, D: 12 }, target, '12 from D to A'],
    [
      'from several bands, largest move first',
      { A: 20, B: 30, C: 38, D: 12 },
      target,
      '28 from C to A, 12 from D to A',
    ],
    ['into several bands', { A: 50, B: 20, C: 10, D: 20 }, target, '10 from D to A, 10 from D to B'],
    ['from the lowest band to the highest', { A: 40, B: 20, C: 20, D: 20 }, target, '20 from D to A, 10 from C to B'],
    ['from disqualified accounts too', { A: 50, B: 30, C: 10, disqualified: 10 }, target, '10 from disqualified to A'],
    ['not on account of unknown accounts', { A: 60, B: 30, C: 10, unknown: 500, 'not-enough-known': 70 }, target, ''],
    ['not on account of bands of another set', { A: 60, B: 30, C: 10, hot: 80 }, target, ''],
    ['downwards when too many went to the best', { A: 40 }, { A: 0.5, B: 0.5 }, '20 from A to B'],
    ['in whole touches', { A: 31 }, { A: 0.5, B: 0.5 }, '15 from A to B'],
    ['no verdict below the sample', { A: 29 }, target, 'too-few'],
    ['a verdict from the sample on', { A: 18, B: 9, C: 3 }, target, ''],
    ['unknown accounts do not make a sample', { A: 29, unknown: 50 }, target, 'too-few'],
  ];
  it.each(cases)('%s', (_what, touches, targetMix, moves) => {
    expect(movesOf(touches, targetMix)).toBe(moves);
  });
});

describe('shares against the target', () => {
  it('are parts of the judged touches', () => {
    expect(compared({ A: 20, D: 20, unknown: 7 }, { A: 0.75, B: 0.25 })).toMatchObject({
      judged: 40,
      bands: [
        { id: 'A', touches: 20, share: 0.5, target: 0.75, difference: -0.25 },
        { id: 'B', touches: 0, share: 0, target: 0.25, difference: -0.25 },
        { id: 'C', touches: 0, share: 0, target: 0, difference: 0 },
        { id: 'D', touches: 20, share: 0.5, target: 0, difference: 0.5 },
      ],
    });
  });
  it('are not drawn without a target, nor below the default sample of 30', () => {
    const mix = mixOf([aCount(29)], PERIOD, () => true, BANDS, []);
    expect([mixAgainstTarget(mix, undefined, BANDS), mixAgainstTarget(mix, { targetMix: { A: 1 } }, BANDS)]).toEqual([
      { state: 'no-target' },
      { state: 'too-few', judged: 29, minSample: 30 },
    ]);
  });
  it('nothing judged is never a mix, whatever the sample', () => {
    expect(compared({ unknown: 5 }, { A: 1 }, 0)).toEqual({ state: 'too-few', judged: 0, minSample: 0 });
  });
  it('after the moves every band is within one touch of its target, and no touch was lost', () => {
    const amounts = fc.tuple(fc.nat(80), fc.nat(80), fc.nat(80), fc.nat(80)).filter((each) => each.some((n) => n > 0));
    const weights = fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9), fc.nat(9)).filter((each) => each.some((n) => n > 0));
    fc.assert(
      fc.property(amounts, weights, (touches, parts) => {
        const whole = parts.reduce((a, b) => a + b, 0);
        const byBand = (numbers: readonly number[]) =>
          Object.fromEntries(BANDS.map((id, at) => [id, numbers[at] ?? 0]));
        const result = compared(byBand(touches), byBand(parts.map((part) => part / whole)), 1);
        if (result.state !== 'compared') throw new Error(result.state);
        for (const { id, touches: had, target } of result.bands) {
          const change = result.moves.reduce(
            (sum, move) => sum + (move.to === id ? move.touches : 0) - (move.from === id ? move.touches : 0),
            0,
          );
          expect(Math.abs(had + change - target * result.judged)).toBeLessThan(1);
        }
      }),
    );
  });
});
