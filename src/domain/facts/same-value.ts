import { fold } from '../text/fold';
import type { FactValue } from './fact';

type Amount = Extract<FactValue, { type: 'number' | 'money' }>;

/** Whether an amount lies within another, both ends included; a currency that is not stated contradicts none. */
function within(inner: Amount, outer: Amount): boolean {
  if (inner.min < outer.min || inner.max > outer.max) return false;
  if (inner.type !== 'money' || outer.type !== 'money') return inner.type === outer.type;
  return inner.currency === outer.currency || inner.currency === null || outer.currency === null;
}

const isAmount = (value: FactValue): value is Amount => value.type === 'number' || value.type === 'money';

function isSame(a: FactValue, b: FactValue): boolean {
  if (a.type === 'list' && b.type === 'list') {
    const [first, second] = [new Set(a.items.map(fold)), new Set(b.items.map(fold))];
    return first.size === second.size && [...first].every((item) => second.has(item));
  }
  if (a.type === 'text' && b.type === 'text') return fold(a.text) === fold(b.text);
  return JSON.stringify(a) === JSON.stringify(b);
}

/**
 * What a note adds to what the page says: `nothing` (the page says the same, or says it more exactly), `detail` (the page
 * states a range or no currency, and the note lies in it), or it `differs`.
 */
export type NoteRelation = 'nothing' | 'detail' | 'differs';

/** Compares the value that was noted with the value that the page shows. */
export function noteRelation(noted: FactValue, page: FactValue): NoteRelation {
  if (!isAmount(noted) || !isAmount(page)) return isSame(noted, page) ? 'nothing' : 'differs';
  const statesMore =
    noted.type === 'money' && page.type === 'money' && page.currency === null && noted.currency !== null;
  if (within(page, noted) && !statesMore) return 'nothing';
  return within(noted, page) ? 'detail' : 'differs';
}
