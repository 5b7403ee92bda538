import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addTouch, countFieldsOf, countKey, countTouches } from '../../../../src/domain/activity/counters';
import type { DayCount, Touch } from '../../../../src/domain/activity/touch';
import { aTouch, someTouches } from './example';

describe('two touches fall under one counter', () => {
  const cases: readonly [what: string, other: Partial<Touch>, same: boolean][] = [
    ['when nothing differs but id, subject and record', { id: 'x', subject: 'y', account: 'a', person: 'p' }, true],
    ['when the name differs in case and spaces only', { who: ' MIRA  okafor' }, true],
    ['not when somebody else acted', { who: 'Bo Lund' }, false],
    ['not when nobody is named', { who: null }, false],
    ['not on another day', { day: '2026-11-13' }, false],
    ['not with another kind', { kind: 'email' }, false],
    ['not in another band', { band: 'B' }, false],
    ['not when the band is not known', { band: null }, false],
    ['not when strength is not known', { strong: null }, false],
    ['not with another persona', { persona: 'none' }, false],
    ['not when the persona is not wanted', { wanted: false }, false],
  ];
  it.each(cases)('%s', (_what, other, same) => {
    expect(countKey(countFieldsOf(aTouch())) === countKey(countFieldsOf(aTouch(other)))).toBe(same);
  });
  it('a band called null is not the unknown band', () => {
    expect(countKey(countFieldsOf(aTouch({ band: 'null' })))).not.toBe(countKey(countFieldsOf(aTouch({ band: null }))));
  });
});

describe('counting', () => {
  it('adds to the kept counter', () => {
    const first = addTouch(undefined, aTouch());
    expect([first.touches, addTouch(first, aTouch({ id: 't2' })).touches]).toEqual([1, 2]);
  });
  it('counts an id once', () => {
    expect(countTouches([aTouch(), aTouch({ day: '2026-11-13' }), aTouch({ id: 't2' })])).toEqual([
      { ...countFieldsOf(aTouch()), touches: 2 },
    ]);
  });
  it('a recount equals the counters kept one touch at a time', () => {
    fc.assert(
      fc.property(someTouches, (touches) => {
        const kept = new Map<string, DayCount>();
        const seen = new Set<string>();
        for (const touch of touches) {
          if (seen.has(touch.id)) continue;
          seen.add(touch.id);
          const key = countKey(countFieldsOf(touch));
          kept.set(key, addTouch(kept.get(key), touch));
        }
        const recount = new Map(countTouches(touches).map((count) => [countKey(count), count]));
        expect(recount).toEqual(kept);
        expect([...recount.values()].reduce((sum, count) => sum + count.touches, 0)).toBe(seen.size);
      }),
    );
  });
});
