import type { FactValue } from './fact';
import { INDUSTRIES } from './industries.data';

/**
 * A value on its way to the panel. Messages are JSON, which has no infinity: an open end is null. An industry comes with
 * its English name, since the panel has no taxonomy.
 */
export type ShownValue =
  | Exclude<FactValue, { type: 'number' | 'money' | 'industry' }>
  | { readonly type: 'number'; readonly min: number | null; readonly max: number | null }
  | {
      readonly type: 'money';
      readonly min: number | null;
      readonly max: number | null;
      readonly currency: string | null;
    }
  | { readonly type: 'industry'; readonly key: string; readonly name: string };

const SHOWN_INDUSTRIES: ReadonlyMap<string, ShownValue> = new Map(
  INDUSTRIES.map(([key, , name]) => [key, { type: 'industry', key, name }]),
);

const finite = (end: number): number | null => (Number.isFinite(end) ? end : null);

/** The value itself wherever it can cross as it is: every row of every account passes here. */
export function shownValue(value: FactValue): ShownValue {
  switch (value.type) {
    case 'industry':
      return SHOWN_INDUSTRIES.get(value.key) ?? { ...value, name: value.key };
    case 'number':
    case 'money':
      if (Number.isFinite(value.min) && Number.isFinite(value.max)) return value;
      return { ...value, min: finite(value.min), max: finite(value.max) };
    default:
      return value;
  }
}
