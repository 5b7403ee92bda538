import { describe, expect, it } from 'vitest';
import { readEmployees } from '../../../../src/domain/facts/employees';
import { type Money, readMoney } from '../../../../src/domain/facts/money';
import { readPlainNumber } from '../../../../src/domain/facts/plain-number';
import type { Reading } from '../../../../src/domain/facts/reading';

const LOCALES = (
  'ar-EG fa-IR hi-IN bn-BD my-MM th-TH-u-nu-thai de-DE de-CH de-AT fr-FR fr-CH pt-BR pt-PT pl cs sv nb fi da nl it es-ES ' +
  'es-MX tr ru uk he ja ko zh-CN zh-TW en-IN en-ZA en-US en-GB en-AU en-CA hu ro el bg vi id'
).split(' ');
const CURRENCIES = 'USD EUR GBP JPY CNY INR BRL MXN CAD AUD CHF SEK NOK DKK PLN CZK HUF TRY KRW ZAR TWD'.split(' ');
const NAMED = ['en-US', 'en-GB', 'de-DE', 'de-AT', 'fr-FR', 'es-ES', 'es-MX', 'pt-BR', 'pt-PT', 'it', 'nl'];
const VALUES = [0, 7, 12.5, 999, 1234.567, 12_345.678, 1_234_567, 987_654_321, -1234.5, -1_234_567.89];
const FRACTIONS = [0, 1, 2, 3];
const SHARED_SIGN = 'USD EUR JPY CNY MXN CAD AUD TWD'.split(' ');
/** Every currency with two decimals; those whose signs are shared with none and three too. */
const PRINTED = CURRENCIES.flatMap((currency) =>
  (SHARED_SIGN.includes(currency) ? [0, 2, 3] : [2]).map((fraction) => [currency, fraction] as const),
);

type Display = 'symbol' | 'code' | 'narrowSymbol' | 'name';

interface Printed {
  readonly text: string;
  /** The number as printed, rounded to its decimals. */
  readonly value: number;
  /** Every currency that this locale prints by this very text. */
  readonly currencies: ReadonlySet<string>;
}

function digits(fraction: number): Intl.NumberFormatOptions {
  return { minimumFractionDigits: fraction, maximumFractionDigits: fraction };
}

const PLAIN = FRACTIONS.map((fraction) => new Intl.NumberFormat('en', { useGrouping: false, ...digits(fraction) }));

const rounded = (value: number, fraction: number): number => Number(PLAIN[fraction]?.format(value));

const printedBefore = new Map<string, readonly Printed[]>();

function amounts(locale: string, display: Display): readonly Printed[] {
  const before = printedBefore.get(`${locale} ${display}`);
  if (before) return before;
  const found = new Map<string, { value: number; currencies: Set<string> }>();
  for (const [currency, fraction] of PRINTED) {
    const style = { style: 'currency', currency, currencyDisplay: display, ...digits(fraction) } as const;
    const format = new Intl.NumberFormat(locale, style);
    for (const each of VALUES) {
      const text = format.format(each);
      const same = found.get(text) ?? { value: rounded(each, fraction), currencies: new Set() };
      same.currencies.add(currency);
      found.set(text, same);
    }
  }
  const printed = [...found].map(([text, same]) => ({ text, ...same }));
  printedBefore.set(`${locale} ${display}`, printed);
  return printed;
}

interface Tally {
  printed: number;
  read: number;
  /** Readings that say something else than what was printed. */
  readonly wrong: string[];
}

const tally = (): Tally => ({ printed: 0, read: 0, wrong: [] });

function count(into: Tally, { text, value, currencies }: Printed, told: string | null, whole: boolean): void {
  const reading = readMoney(text, told);
  into.printed++;
  if (reading.state !== 'known') return;
  const { min, max, currency } = reading.value;
  const right = min === value && max === value && (!whole || currency === null || currencies.has(currency));
  if (!right) into.wrong.push(`${text} in ${told}: ${min}..${max} ${currency}`);
  else if (!whole || currency !== null || currencies.size > 1) into.read++;
}

const share = ({ read, printed }: Tally): number => read / printed;

describe('an amount of money as Intl prints it', () => {
  const floors = { symbol: 0.95, code: 0.99, narrowSymbol: 0.94 } as const;
  const all = { symbol: tally(), code: tally(), narrowSymbol: tally() };

  it.each(LOCALES)('in %s is read as that number and currency, or not at all', (locale) => {
    for (const display of ['symbol', 'code', 'narrowSymbol'] as const) {
      for (const printed of amounts(locale, display)) count(all[display], printed, locale, true);
      expect(all[display].wrong).toEqual([]);
    }
  });

  it.each(LOCALES)('in %s, read without a locale, never becomes another number', (locale) => {
    const blind = tally();
    for (const display of ['symbol', 'code'] as const)
      for (const printed of amounts(locale, display)) count(blind, printed, null, false);
    expect(blind.wrong).toEqual([]);
    expect(share(blind)).toBeGreaterThan(0.6);
  });

  it.each(['symbol', 'code', 'narrowSymbol'] as const)(
    'with its locale is read by number and currency (%s)',
    (display) => {
      expect(all[display].printed).toBeGreaterThan(LOCALES.length * 150);
      expect(share(all[display])).toBeGreaterThan(floors[display]);
    },
  );

  it.each(NAMED)('with the name of its currency in %s is read', (locale) => {
    const named = tally();
    for (const printed of amounts(locale, 'name')) count(named, printed, locale, true);
    expect(named.wrong).toEqual([]);
    // Of all 21 only the Taiwan dollar's name is not among ours.
    expect(share(named)).toBeGreaterThan(0.9);
  });
});

const numberOf = (reading: Reading<{ min: number; max: number }>): number | undefined =>
  reading.state === 'known' && reading.value.min === reading.value.max ? reading.value.min : undefined;

describe('a number as Intl prints it', () => {
  it.each(LOCALES)('in %s is read back with its locale; without one it is that number or none', (locale) => {
    for (const fraction of FRACTIONS) {
      const format = new Intl.NumberFormat(locale, digits(fraction));
      for (const value of VALUES) {
        const text = format.format(value);
        expect([text, numberOf(readPlainNumber(text, locale))]).toEqual([text, rounded(value, fraction)]);
        expect([text, rounded(value, fraction), undefined]).toContain(numberOf(readPlainNumber(text, null)));
      }
    }
  });

  it.each(LOCALES)('of people in %s is read back, with or without its locale', (locale) => {
    const format = new Intl.NumberFormat(locale);
    for (const value of [1, 12, 999, 1000, 1234, 10_001, 51_200, 2_100_000]) {
      for (const told of [locale, null]) {
        expect([format.format(value), numberOf(readEmployees(format.format(value), told))]).toEqual([
          format.format(value),
          value,
        ]);
      }
    }
  });
});

describe('a compact number as Intl prints it', () => {
  const SIZES = [1, 12, 950, 1000, 1200, 12_000, 950_000, 1.2e6, 12e6, 120e6, 1.5e9, 2e9, 25e9, 3e12];
  const printed = (locale: string, compactDisplay: 'short' | 'long', value: number) => {
    const format = new Intl.NumberFormat(locale, {
      notation: 'compact',
      compactDisplay,
      style: 'currency',
      currency: 'EUR',
    });
    return format.format(value);
  };
  const near = (reading: Reading<Money>, value: number): boolean =>
    reading.state !== 'known' || Math.abs(reading.value.min - value) <= value * 0.05;

  it.each([...NAMED, 'en-IN', 'sv', 'nb', 'da', 'pl', 'ja', 'ko', 'zh-CN', 'zh-TW'])(
    'in %s is right, or not read',
    (locale) => {
      for (const value of SIZES) {
        for (const form of ['short', 'long'] as const) {
          const text = printed(locale, form, value);
          for (const told of [locale, null])
            expect([text, told, near(readMoney(text, told), value)]).toEqual([text, told, true]);
        }
      }
    },
  );

  it.each([
    ['en-US', 1],
    ['de-DE', 1],
    ['fr-FR', 0.9],
    ['es-ES', 0.85],
    ['pt-BR', 1],
    ['it', 0.9],
    ['nl', 0.9],
  ])('in %s is read in %f of all sizes', (locale, floor) => {
    const read = SIZES.filter((value) => readMoney(printed(locale, 'short', value), locale).state === 'known');
    expect(read.length / SIZES.length).toBeGreaterThanOrEqual(floor);
  });
});
