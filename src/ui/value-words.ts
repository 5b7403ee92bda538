import type { Reading } from '../domain/facts/reading';
import type { ShownValue } from '../domain/taught/offer';
import { keyOf, type Say } from './say';

/** `1,200`, `51–200`, `≥ 10,001`: null is an open end. */
function rangeWords(min: number | null, max: number | null, { number }: Say): string {
  if (min === max) return min === null ? '' : number(min);
  if (max === null) return `≥ ${number(min ?? 0)}`;
  return min === null ? `≤ ${number(max)}` : `${number(min)}–${number(max)}`;
}

/** A value as people write it. */
export function valueWords(value: ShownValue, say: Say): string {
  switch (value.type) {
    case 'text':
      return value.text;
    case 'list':
      return say.list(value.items);
    case 'number':
      return rangeWords(value.min, value.max, say);
    case 'money':
      return `${rangeWords(value.min, value.max, say)} ${value.currency ?? say.t('teach_no_currency')}`;
    case 'boolean':
      return say.t(value.value ? 'teach_yes' : 'teach_no');
    case 'date':
      return say.day(value.day);
    case 'country':
      return say.country(value.code);
    case 'industry':
      return value.key.replaceAll('_', ' ');
  }
}

/** How a text is read as the fact of a name, as a sentence. */
export function readingWords(reading: Reading<ShownValue>, name: string, say: Say): string {
  switch (reading.state) {
    case 'known':
      return say.t('teach_read_as', valueWords(reading.value, say));
    case 'not-stated':
      return say.t('teach_not_stated');
    case 'unknown':
      return say.t(keyOf('teach', reading.why), name);
  }
}
