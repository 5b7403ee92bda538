import { isNotStated } from './not-stated';
import { hasUnreadableDigits, plainDigits, signsOf } from './number';
import { readQuantity } from './quantity';
import { known, NOT_STATED, type Reading, UNREADABLE } from './reading';

const LONGEST = 120;

/**
 * Reads a custom field's number, or a range of them; a closing per cent sign is the field's unit and left out. `signs`
 * are those of the page's numbers where they differ from the locale's.
 */
export function readPlainNumber(
  text: string,
  locale: string | null,
  signs = signsOf(locale),
): Reading<{ min: number; max: number }> {
  if (isNotStated(text)) return NOT_STATED;
  if (text.length > LONGEST || hasUnreadableDigits(text)) return UNREADABLE;
  const quantity = readQuantity(plainDigits(text).replace(/ ?%$/, ''), { locale, signs, people: false });
  if (quantity.state !== 'known') return quantity;
  const { low, high, bound, currencies } = quantity.value;
  if (currencies.length > 0) return UNREADABLE;
  if (bound === 'atLeast' || bound === 'open') return known({ min: low, max: Infinity });
  if (bound === 'atMost') return known({ min: -Infinity, max: high });
  // "More than 5" has no first number that could be written down.
  return bound === null ? known({ min: low, max: high }) : UNREADABLE;
}
