import type { FactName } from '../domain/facts/fact';
import type { Reading } from '../domain/facts/reading';
import type { ShownValue } from '../domain/facts/shown-value';
import { keyOf, type Say } from './say';

type Ends = { readonly min: number | null; readonly max: number | null };

/** A range with both ends, one, or none to tell apart: `51–200`, `10,001 or more`. */
function ends({ min, max }: Ends, format: Intl.NumberFormat, { t }: Say): string {
  if (min === null) return t('value_at_most', format.format(max ?? 0));
  if (max === null) return t('value_at_least', format.format(min));
  return min === max ? format.format(min) : format.formatRange(min, max);
}

function money(value: Extract<ShownValue, { type: 'money' }>, say: Say): string {
  const options: Intl.NumberFormatOptions = { maximumFractionDigits: 2, minimumFractionDigits: 0 };
  const { currency } = value;
  if (currency === null)
    return say.t('value_no_currency', ends(value, new Intl.NumberFormat(say.locale, options), say));
  const format = new Intl.NumberFormat(say.locale, {
    ...options,
    style: 'currency',
    currency,
    currencyDisplay: 'code',
  });
  return ends(value, format, say);
}

function number(fact: FactName, value: Ends, say: Say): string {
  const text = ends(value, new Intl.NumberFormat(say.locale, { useGrouping: fact !== 'founded' }), say);
  return fact === 'employees'
    ? say.t(value.min === 1 && value.max === 1 ? 'value_person' : 'value_people', text)
    : text;
}

/** How a text was read, in the reader's language: what the rep checks an answer by. */
export function valueWords(fact: FactName, value: ShownValue, say: Say): string {
  const { t, locale } = say;
  switch (value.type) {
    case 'text':
      return value.text;
    case 'list':
      return value.items.join(' · ');
    case 'number':
      return number(fact, value, say);
    case 'money':
      return money(value, say);
    case 'boolean':
      return t(value.value ? 'value_yes' : 'value_no');
    case 'date':
      return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(value.day));
    case 'country':
      return new Intl.DisplayNames(locale, { type: 'region' }).of(value.code) ?? value.code;
    case 'industry':
      return value.name;
  }
}

/** How a text is read as a fact that is called `name`, as a sentence. */
export function readingWords(fact: FactName, reading: Reading<ShownValue>, name: string, say: Say): string {
  switch (reading.state) {
    case 'known':
      return say.t('teach_read_as', valueWords(fact, reading.value, say));
    case 'not-stated':
      return say.t('teach_not_stated');
    case 'unknown':
      return say.t(keyOf('teach', reading.why), name);
  }
}
