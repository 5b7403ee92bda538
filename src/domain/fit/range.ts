import type { RangeTest } from '../criteria/criteria';

const DAY_MS = 86_400_000;

/** A range test prepared for many facts: bounds and edges on the scale's own axis, ±Infinity where there is none. */
export interface CompiledRange {
  readonly log: boolean;
  readonly min: number;
  readonly max: number;
  /** Where the degree begins to rise; equal to `min` without an edge. */
  readonly below: number;
  /** Where the degree ends to fall; equal to `max` without an edge. */
  readonly above: number;
}

/** The day number of an ISO day: bounds of dates are compared as days. */
export function dayNumber(isoDay: string): number {
  return Date.parse(`${isoDay.slice(0, 10)}T00:00:00Z`) / DAY_MS;
}

/** Bounds that are ISO days become day numbers. */
export function compileRange({ min, max, edge, scale }: RangeTest): CompiledRange {
  const log = scale === 'log';
  const place = (bound: number | string | undefined, without: number): number => {
    if (bound === undefined) return without;
    const value = typeof bound === 'string' ? dayNumber(bound) : bound;
    return log ? Math.log(value) : value;
  };
  const low = place(min, -Infinity);
  const high = place(max, Infinity);
  return { log, min: low, max: high, below: place(edge?.below, low), above: place(edge?.above, high) };
}

/** The degree at one point of the axis; both bounds inclusive. */
function degreeAt({ min, max, below, above }: CompiledRange, at: number): number {
  if (at >= min && at <= max) return 1;
  if (at < min) return at <= below ? 0 : (at - below) / (min - below);
  return at >= above ? 0 : (above - at) / (above - max);
}

/** The area under a line that rises from 0 at `from` to 1 at `to`, between `a` and `b`. */
function rampArea(from: number, to: number, a: number, b: number): number {
  const start = Math.max(from, a);
  const end = Math.min(to, b);
  if (end <= start) return 0;
  return ((start - from + (end - from)) / 2 / (to - from)) * (end - start);
}

function areaUnder({ min, max, below, above }: CompiledRange, a: number, b: number): number {
  const flat = Math.max(0, Math.min(max, b) - Math.max(min, a));
  const rise = below < min ? rampArea(below, min, a, b) : 0;
  const fall = above > max ? rampArea(-above, -max, -b, -a) : 0;
  return rise + flat + fall;
}

/** The degree all over a fact with an open end, or undefined where it is not the same all over. */
function degreeAllOver(range: CompiledRange, a: number, b: number): number | undefined {
  if (a >= range.min && b <= range.max) return 1;
  const allBelow = range.below < range.min ? b <= range.below : b < range.min;
  const allAbove = range.above > range.max ? a >= range.above : a > range.max;
  return allBelow || allAbove ? 0 : undefined;
}

/**
 * The degree of a fact from `min` to `max` (equal for an exact one): the continuous mean over it on the test's own scale
 * (criteria file, section 2, "Range"). Undefined for an open end over which the degree is not the same.
 */
export function rangeDegree(range: CompiledRange, min: number, max: number): number | undefined {
  const place = (value: number): number => (range.log && Number.isFinite(value) ? Math.log(Math.max(1, value)) : value);
  const a = place(min);
  const b = place(max);
  if (!Number.isFinite(a) || !Number.isFinite(b)) return degreeAllOver(range, a, b);
  return b > a ? areaUnder(range, a, b) / (b - a) : degreeAt(range, a);
}
