import { fold } from '../text/fold';
import { isNotStated } from './not-stated';
import { known, NOT_STATED, type Reading, UNREADABLE } from './reading';

const TRUE: ReadonlySet<string> = new Set(
  'true|yes|y|checked|ja|wahr|oui|vrai|si|verdadero|vero|sim|verdadeiro|waar'.split('|'),
);
const FALSE: ReadonlySet<string> = new Set(
  'false|no|n|unchecked|not checked|nein|falsch|non|faux|falso|nao|nee|onwaar'.split('|'),
);

/** A check box as a reader writes it into a snapshot, `true` or `false`; null for everything else. */
export function checkBox(text: string | null | undefined): boolean | null {
  if (text === 'true') return true;
  return text === 'false' ? false : null;
}

/** Reads a check box as shown in words, in the languages we read. Digits are no check box. */
export function readBoolean(text: string): Reading<boolean> {
  if (isNotStated(text)) return NOT_STATED;
  const word = fold(text);
  if (TRUE.has(word)) return known(true);
  return FALSE.has(word) ? known(false) : UNREADABLE;
}
