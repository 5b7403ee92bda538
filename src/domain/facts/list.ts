import { isNotStated } from './not-stated';
import { AMBIGUOUS, known, NOT_STATED, type Reading } from './reading';

/**
 * Reads a field of several values, parted by semicolons or lines as CRMs show them.
 * A comma may part items or stand inside one: alone it decides nothing.
 */
export function readList(text: string): Reading<readonly string[]> {
  if (isNotStated(text)) return NOT_STATED;
  const items = text
    .split(/[;\n；]/)
    .map((item) => item.trim())
    .filter((item) => !isNotStated(item));
  if (items.length === 0) return NOT_STATED;
  if (items.length === 1 && /[,、，]/.test(items[0] ?? '')) return AMBIGUOUS;
  return known([...new Set(items)]);
}
