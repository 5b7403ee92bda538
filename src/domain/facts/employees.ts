import { fold } from '../text/fold';
import type { NumberNote } from './fact';
import { isNotStated } from './not-stated';
import { hasUnreadableDigits, plainDigits, signsOf } from './number';
import { type Quantity, readQuantity } from './quantity';
import { AMBIGUOUS, known, NOT_STATED, type Reading, UNREADABLE } from './reading';

/** Whole numbers; an open end is ±Infinity. */
export interface Headcount {
  readonly min: number;
  readonly max: number;
  readonly note?: NumberNote;
}

/** No employer has more people (the largest have two to three million): above it the text is something else. */
const MOST_PEOPLE = 10_000_000;

/** Whole texts, folded, that say that one person works alone. */
const ALONE: ReadonlySet<string> = new Set([
  ...['self-employed', 'self employed', 'just me', 'myself only', 'selbststandig', 'selbstandig'],
  ...['independant', 'travailleur independant', 'autonomo', 'zelfstandig', 'zelfstandige'],
]);

/** `555-1234`, `1998-2024`: two ends that could as well be a telephone number or years. */
const OTHER_PAIR = /^(\d{3,4})-(\d{4})$/;

function isOtherPair(text: string): boolean {
  const [, first = '', second = ''] = OTHER_PAIR.exec(plainDigits(text)) ?? [];
  if (first.length === 4) return /^(?:19|20)/.test(first) && /^(?:19|20)/.test(second);
  // The ends of brackets are round: 201-500, 500-999, 501-1000.
  return first !== '' && !(/[01]$/.test(first) && /[09]$/.test(second));
}

function rangeOf({ low, high, bound }: Quantity): Reading<Headcount> {
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

/**
 * Reads a number of people: `1,556,000`, `51–200 employees`, `10,001+`, `> 250`; `signs` are those of the page's numbers
 * where they differ from the locale's. People are counted in whole numbers, so "more than 250" begins at 251, and one
 * sign before three digits groups them. "About 500" and "500 (2024)" are 500, noted. Zero is kept and noted.
 */
export function readEmployees(text: string, locale: string | null, signs = signsOf(locale)): Reading<Headcount> {
  if (isNotStated(text)) return NOT_STATED;
  if (hasUnreadableDigits(text)) return UNREADABLE;
  const quantity = readQuantity(text, { locale, signs, people: true });
  if (quantity.state !== 'known') return isAlone(text) ? known({ min: 1, max: 1 }) : quantity;
  const { low, high, currencies, note } = quantity.value;
  if (currencies.length > 0 || !isHeadcount(low) || !isHeadcount(high)) return UNREADABLE;
  if (low !== high && isOtherPair(text)) return AMBIGUOUS;
  const range = rangeOf(quantity.value);
  if (range.state !== 'known') return range;
  const { min, max } = range.value;
  if (min === 0 && max === 0) return known({ min, max, note: 'zero-suspicious' });
  return note === null ? range : known({ min, max, note });
}

const isHeadcount = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= MOST_PEOPLE;

const isAlone = (text: string): boolean => text.length < 40 && ALONE.has(fold(text));
