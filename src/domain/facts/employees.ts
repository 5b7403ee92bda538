import { fold } from '../text/fold';
import { isNotStated } from './not-stated';
import { hasUnreadableDigits } from './number';
import { readQuantity } from './quantity';
import { known, NOT_STATED, type Reading, UNREADABLE } from './reading';

/** Whole numbers; an open end is ±Infinity. */
export interface Headcount {
  readonly min: number;
  readonly max: number;
}

/** No employer has more people (the largest have two to three million): above it the text is something else. */
const MOST_PEOPLE = 10_000_000;

const ALONE: ReadonlySet<string> = new Set([
  'self-employed',
  'self employed',
  'selbststandig',
  'just me',
  'myself only',
]);

/**
 * Reads a number of people: `1,556,000`, `51–200 employees`, `10,001+`, `> 250`.
 * People are counted in whole numbers, so "more than 250" begins at 251, and one sign before three digits groups them.
 */
export function readEmployees(text: string, locale: string | null): Reading<Headcount> {
  if (isNotStated(text)) return NOT_STATED;
  if (ALONE.has(fold(text))) return known({ min: 1, max: 1 });
  if (hasUnreadableDigits(text)) return UNREADABLE;
  const quantity = readQuantity(text, { locale, people: true });
  if (quantity.state !== 'known') return quantity;
  const { low, high, bound, currencies } = quantity.value;
  const plausible = (value: number) => Number.isInteger(value) && value >= 0 && value <= MOST_PEOPLE;
  if (currencies.length > 0 || !plausible(low) || !plausible(high)) return UNREADABLE;
  switch (bound) {
    case 'below':
      return high > 0 ? known({ min: -Infinity, max: high - 1 }) : UNREADABLE;
    case 'atMost':
      return known({ min: -Infinity, max: high });
    case 'above':
      return known({ min: low + 1, max: Infinity });
    case 'atLeast':
    case 'open':
      return known({ min: low, max: Infinity });
    case null:
      return known({ min: low, max: high });
  }
}
