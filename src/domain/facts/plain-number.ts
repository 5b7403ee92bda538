import { isNotStated } from './not-stated';
import { hasUnreadableDigits, plainDigits } from './number';
import { readQuantity } from './quantity';
import { known, NOT_STATED, type Reading, UNREADABLE } from './reading';

/** Reads a custom field's number, or a range of them; a closing per cent sign is the field's unit and left out. */
export function readPlainNumber(text: string, locale: string | null): Reading<{ min: number; max: number }> {
  if (isNotStated(text)) return NOT_STATED;
  if (hasUnreadableDigits(text)) return UNREADABLE;
  const quantity = readQuantity(plainDigits(text).replace(/ ?%$/, ''), { locale, people: false });
  if (quantity.state !== 'known') return quantity;
  const { low, high, bound, currencies } = quantity.value;
  if (currencies.length > 0) return UNREADABLE;
  if (bound === 'atLeast' || bound === 'open') return known({ min: low, max: Infinity });
  if (bound === 'atMost') return known({ min: -Infinity, max: high });
  // "More than 5" has no first number that could be written down.
  return bound === null ? known({ min: low, max: high }) : UNREADABLE;
}
