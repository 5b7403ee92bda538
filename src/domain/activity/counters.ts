import { fold } from '../text/fold';
import type { DayCount, Touch } from './touch';

/** What touches have in common that are counted together. */
export type CountFields = Omit<DayCount, 'touches'>;

/** One text per counter, for storage keys: equal exactly when all fields are equal (null is not `"null"`). */
export function countKey(fields: CountFields): string {
  const { day, who, kind, band, strong, persona, wanted } = fields;
  return JSON.stringify([day, who, kind, band, strong, persona, wanted]);
}

/** The counter that a touch belongs to. */
export function countFieldsOf(touch: Touch): CountFields {
  const { day, who, kind, band, strong, persona, wanted } = touch;
  return { day, who: who === null ? '' : fold(who), kind, band, strong, persona, wanted };
}

/**
 * The kept counter of `countFieldsOf(touch)` (undefined: none yet) with one more touch. The caller adds a touch once
 * per id: this cannot see whether it was counted before.
 */
export function addTouch(kept: DayCount | undefined, touch: Touch): DayCount {
  return { ...countFieldsOf(touch), touches: (kept?.touches ?? 0) + 1 };
}

/** All counters made anew from the touches themselves; the first of several touches with one id counts. */
export function countTouches(touches: Iterable<Touch>): readonly DayCount[] {
  const counted = new Set<string>();
  const counts = new Map<string, DayCount>();
  for (const touch of touches) {
    if (counted.has(touch.id)) continue;
    counted.add(touch.id);
    const key = countKey(countFieldsOf(touch));
    counts.set(key, addTouch(counts.get(key), touch));
  }
  return [...counts.values()];
}
