import type { NotedValue } from '../facts/fact-text';
import { decideLocale, decimalSignOf, type NumberLocale } from '../facts/number-locale';
import type { Reading } from '../facts/reading';
import { type QuickFact, quickFact } from '../fit/quick';

/** Texts that are certain of one decimal sign each. */
const CERTAIN = ['1,234.50', '1.234,50'] as const;

/** Which decimal signs some numeric texts are certain of, as bits: what was decided of all texts before, and of one more. */
export function signsWith(before: number, text: string): number {
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
  const numbers = numbersBySigns(locale);
  const known = numbers.map(() => new Map<string, QuickFact | null>());
  return (text, signs) => {
    const before = known[signs]?.get(text);
    if (before !== undefined) return before;
    const reading = read(text, numbers[signs] ?? { locale, signs: null, contradicted: false });
    const fact =
      reading.state === 'not-stated'
        ? null
        : reading.state === 'known'
          ? quickFact({ state: 'known', ...reading.value })
          : quickFact({ state: 'unknown' });
    known[signs]?.set(text, fact);
    return fact;
  };
}
