import { SHARED_SIGNS, type SharedSign } from './currencies.data';
import type { NumberNote } from './fact';
import { isNotStated } from './not-stated';
import { hasUnreadableDigits, signsOf } from './number';
import { type Quantity, readQuantity } from './quantity';
import type { CurrencyWord } from './quantity-tokens';
import { known, NOT_STATED, type Reading, UNREADABLE } from './reading';

/** An amount, or a range of amounts, in units of `currency`; null where nothing states it with certainty. */
export interface Money {
  readonly min: number;
  readonly max: number;
  readonly currency: string | null;
  readonly note?: NumberNote;
}

interface LocaleParts {
  readonly language: string;
  readonly region: string | undefined;
}

const partsByLocale = new Map<string, LocaleParts | undefined>();
const MOST_LOCALES = 200;

function localeParts(locale: string | null): LocaleParts | undefined {
  if (locale === null) return undefined;
  if (partsByLocale.has(locale)) return partsByLocale.get(locale);
  let parts: LocaleParts | undefined;
  try {
    const { language, region } = new Intl.Locale(locale);
    parts = { language, region };
  } catch {
    // A text that is no language tag says nothing.
  }
  if (partsByLocale.size >= MOST_LOCALES) partsByLocale.clear();
  partsByLocale.set(locale, parts);
  return parts;
}

function byLocale({ alone, regions, languages, openLanguages }: SharedSign, locale: string | null): string | null {
  const parts = localeParts(locale);
  if (parts === undefined) return alone;
  const { language, region } = parts;
  if (region !== undefined && regions !== undefined && Object.hasOwn(regions, region)) return regions[region] ?? null;
  if (languages !== undefined && Object.hasOwn(languages, language)) return languages[language] ?? null;
  return region === undefined && openLanguages?.includes(language) ? null : alone;
}

/** How 万 and 億 are written tells who writes: 亿 is China's alone, 億 is Japanese unless the page is Chinese. */
function byUnits(sign: string, text: string, locale: string | null): string | undefined {
  if (sign !== '¥' && sign !== '元') return undefined;
  if (text.includes('亿')) return 'CNY';
  const language = localeParts(locale)?.language;
  if (sign === '¥') return text.includes('億') && language !== 'zh' ? 'JPY' : undefined;
  return text.includes('万') && language === undefined ? 'CNY' : undefined;
}

/** Undefined when the text names two currencies. A code decides what the sign beside it means: `CAD $5`. */
function currencyOf(words: readonly CurrencyWord[], text: string, locale: string | null): string | null | undefined {
  let code: string | undefined;
  for (const word of words) {
    if (!('code' in word)) continue;
    if (code !== undefined && word.code !== code) return undefined;
    code = word.code;
  }
  let shared: string | null | undefined;
  for (const word of words) {
    if (!('shared' in word)) continue;
    const sign = SHARED_SIGNS[word.shared];
    if (sign === undefined) return undefined;
    if (code !== undefined) {
      if (!sign.of.includes(code)) return undefined;
      continue;
    }
    const meant = byUnits(word.shared, text, locale) ?? byLocale(sign, locale);
    if (shared !== undefined && shared !== meant) return undefined;
    shared = meant;
  }
  return code ?? shared ?? null;
}

function bounded({ low, high, bound }: Quantity): { min: number; max: number } {
  switch (bound) {
    case 'below':
    case 'atMost':
      return { min: -Infinity, max: high };
    case 'above':
    case 'atLeast':
    case 'open':
      return { min: low, max: Infinity };
    case null:
      return { min: low, max: high };
  }
}

/**
 * Reads an amount of money as written; `signs` are those of the page's numbers where they differ from the locale's.
 * Reads the first of `USD 1,250,000.00 (EUR 1,150,000.00)`. A sign that several currencies share leaves the currency
 * null unless the text or the locale decides. Zero is kept and noted: it often stands for "not given".
 */
export function readMoney(text: string, locale: string | null, signs = signsOf(locale)): Reading<Money> {
  if (isNotStated(text)) return NOT_STATED;
  if (hasUnreadableDigits(text)) return UNREADABLE;
  const quantity = readQuantity(text, { locale, signs, people: false });
  if (quantity.state !== 'known') return quantity;
  const currency = currencyOf(quantity.value.currencies, text, locale);
  if (currency === undefined) return UNREADABLE;
  const { min, max } = bounded(quantity.value);
  const note = min === 0 && max === 0 ? 'zero-suspicious' : quantity.value.note;
  return known(note === null ? { min, max, currency } : { min, max, currency, note });
}
