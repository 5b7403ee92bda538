import { LOCAL_SIGN_REGIONS, OPEN_DOLLAR_LANGUAGES, SHARED_SIGNS } from './currencies.data';
import { isNotStated } from './not-stated';
import { hasUnreadableDigits, plainDigits } from './number';
import { type Quantity, readQuantity } from './quantity';
import { known, NOT_STATED, type Reading, UNREADABLE } from './reading';

/** An amount, or a range of amounts, in units of `currency`; null where nothing states it with certainty. */
export interface Money {
  readonly min: number;
  readonly max: number;
  readonly currency: string | null;
}

function localeParts(locale: string): { language: string; region: string | undefined } | undefined {
  try {
    const { language, region } = new Intl.Locale(locale);
    return { language, region };
  } catch {
    return undefined;
  }
}

/** `$` alone is USD, but not where the locale's own currency is written so. */
function sharedCurrency(sign: string, locale: string | null): string | null {
  const alone = SHARED_SIGNS[sign]?.alone ?? null;
  const parts = locale === null ? undefined : localeParts(locale);
  if (alone === null || parts === undefined) return alone;
  if (parts.region !== undefined) return LOCAL_SIGN_REGIONS[sign]?.split(' ').includes(parts.region) ? null : alone;
  return sign === '$' && OPEN_DOLLAR_LANGUAGES.includes(parts.language) ? null : alone;
}

/** ¥ before 億 is the yen, before 亿 the yuan, which alone write so. */
function yenOrYuan(text: string, locale: string | null): string | null {
  if (/亿/.test(text)) return 'CNY';
  const language = locale === null ? undefined : localeParts(locale)?.language;
  if (language === 'ja') return 'JPY';
  if (language === 'zh') return 'CNY';
  return /億/.test(text) ? 'JPY' : null;
}

/** Undefined when the text names two currencies. */
function currencyOf(quantity: Quantity, text: string, locale: string | null): string | null | undefined {
  const codes = new Set(
    quantity.currencies.map((currency) => {
      if ('code' in currency) return currency.code;
      return currency.shared === '¥' ? yenOrYuan(text, locale) : sharedCurrency(currency.shared, locale);
    }),
  );
  if (codes.size > 1) return undefined;
  return codes.values().next().value ?? null;
}

function bounded(quantity: Quantity): { min: number; max: number } {
  switch (quantity.bound) {
    case 'below':
    case 'atMost':
      return { min: -Infinity, max: quantity.high };
    case 'above':
    case 'atLeast':
    case 'open':
      return { min: quantity.low, max: Infinity };
    case null:
      return { min: quantity.low, max: quantity.high };
  }
}

/** An amount with its conversion behind it, as Salesforce shows it: `USD 1,250,000.00 (EUR 1,150,000.00)`. */
const CONVERTED = /^([^()]+)\(([^()]+)\)$/;

/**
 * Reads an amount of money as written. Reads the first of `USD 1,250,000.00 (EUR 1,150,000.00)`.
 * A sign that several currencies share leaves the currency null unless the text or the locale decides.
 */
export function readMoney(text: string, locale: string | null): Reading<Money> {
  if (isNotStated(text)) return NOT_STATED;
  if (hasUnreadableDigits(text)) return UNREADABLE;
  const converted = CONVERTED.exec(plainDigits(text));
  if (converted !== null) {
    const second = readOne(converted[2] ?? '', locale);
    return second.state === 'known' && second.value.currency !== null
      ? readOne(converted[1] ?? '', locale)
      : UNREADABLE;
  }
  return readOne(text, locale);
}

function readOne(text: string, locale: string | null): Reading<Money> {
  const quantity = readQuantity(text, { locale, people: false });
  if (quantity.state !== 'known') return quantity;
  const currency = currencyOf(quantity.value, text, locale);
  return currency === undefined ? UNREADABLE : known({ ...bounded(quantity.value), currency });
}
