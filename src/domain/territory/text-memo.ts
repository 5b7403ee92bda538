import type { NotedValue } from '../facts/fact-text';
import { decideLocale, decimalSignOf, type NumberLocale } from '../facts/number-locale';
import type { Reading } from '../facts/reading';
import { type QuickFact, quickFact } from '../fit/quick';
import { mostlyOnce } from './once';

/** Texts that are certain of one decimal sign each. */
const CERTAIN = ['1,234.50', '1.234,50'] as const;

/** Numbers as most tables have them, of which the first kind is certain of its sign, and the second could be either. */
const GROUPED = /^\$?\d{1,3}(?:,\d{3}){2,}$/;
const PLAIN = /^\$?\d+(?:,\d{3})?$/;

/** Which decimal signs some numeric texts are certain of, as bits: what was decided of all texts before, and of one more. */
export function signsWith(before: number, text: string): number {
  if (before === 3 || PLAIN.test(text)) return before;
  if (GROUPED.test(text) && text.length <= 60) return before | 1;
  const sign = decimalSignOf(text);
  return sign === undefined ? before : before | (sign === '.' ? 1 : 2);
}

/** How numbers are read, by such bits: `decideLocale` looks at nothing else of them. */
const numbersBySigns = (locale: string | null): readonly NumberLocale[] =>
  [0, 1, 2, 3].map((bits) =>
    decideLocale({ crmLocale: null, htmlLang: locale, otherNumbers: CERTAIN.filter((_text, at) => bits & (1 << at)) }),
  );

/** A text as it was read, by its text and the signs of the numbers beside it; null where it states nothing. */
export type ReadOnce = (text: string, signs: number) => QuickFact | null;

/** Reads each text once: in a territory most are the same few. */
export function readOnce(
  locale: string | null,
  read: (text: string, numbers: NumberLocale) => Reading<NotedValue>,
): ReadOnce {
  const memos = numbersBySigns(locale).map((numbers) => mostlyOnce((text) => factOf(read(text, numbers))));
  return (text, signs) => memos[signs]?.(text) ?? null;
}

function factOf(reading: Reading<NotedValue>): QuickFact | null {
  switch (reading.state) {
    case 'not-stated':
      return null;
    case 'unknown':
      return quickFact({ state: 'unknown' });
    case 'known':
      return quickFact({ state: 'known', value: reading.value.value, note: reading.value.note });
  }
}
