import { AMBIGUOUS, known, type Reading, UNREADABLE } from './reading';

/** Text as the number readers compare it: compatibility forms composed, every digit `0`–`9`, no invisible signs, one kind of space. */
export function plainDigits(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}+/gu, '')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)))
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .trim();
}

/** Decimal digits stand in runs of ten that begin with their zero (Unicode, "Decimal_Number"). */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (before < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - before - 1))) before++;
  return before;
}

/** Signs that would turn into digits although they are none: footnote marks, fractions, circled numbers. */
export function hasUnreadableDigits(text: string): boolean {
  return /[\p{No}\p{Nl}]/u.test(text);
}

/** The decimal and grouping signs of a locale; undefined when the locale is not stated or not known here. */
export function numberSigns(locale: string | null): { decimal: string; group: string } | undefined {
  if (locale === null) return undefined;
  try {
    if (Intl.NumberFormat.supportedLocalesOf(locale).length === 0) return undefined;
    const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(1234567.5);
    const sign = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
    return { decimal: sign('decimal'), group: sign('group').replace(/\s/u, ' ') };
  } catch {
    return undefined;
  }
}

/**
 * What is known of a numeral besides its signs.
 * - `whole`: it counts things, so a sign before three digits groups them.
 * - `scaled`: an English scale word or letter, or an East Asian unit, stands behind it (`482,130M`).
 */
export type NumeralHint = 'any' | 'whole' | 'scaled';

/** A numeral of plain digits and signs: its digits before and behind the decimal sign. */
interface Numeral {
  readonly whole: string;
  readonly fraction: string;
}

const GROUPED = /^\d{1,3}(?:([., '’ʼ`´_٬])\d{3})(?:\1\d{3})*$/;
const GROUPED_INDIAN = /^\d{1,2}(?:,\d{2})+,\d{3}$/;
const MAX_DIGITS = 24;

function ungroup(text: string): string | undefined {
  if (/^\d+$/.test(text)) return text;
  if (text.startsWith('0')) return undefined;
  return GROUPED.test(text) || GROUPED_INDIAN.test(text) ? text.replace(/\D/g, '') : undefined;
}

function numeral(wholeText: string, fraction: string): Reading<Numeral> {
  const whole = ungroup(wholeText);
  if (whole === undefined || !/^\d*$/.test(fraction)) return UNREADABLE;
  if (whole.length + fraction.length > MAX_DIGITS) return UNREADABLE;
  return known({ whole, fraction });
}

/** One `.` or `,` alone before exactly three digits: decides by what is known, else nothing decides. */
function contested(text: string, at: number, locale: string | null, hint: NumeralHint): Reading<Numeral> {
  const sign = text.charAt(at);
  const decimal = () => numeral(text.slice(0, at), text.slice(at + 1));
  const grouped = () => numeral(text, '');
  if (hint === 'whole') return grouped();
  const signs = numberSigns(locale);
  const byLocale = signs?.group === sign ? 'group' : signs?.decimal === sign ? 'decimal' : undefined;
  // "482,130M" is written by English hands: on a page that takes the comma for a decimal sign nothing decides.
  if (hint === 'scaled' && sign === ',') return byLocale === 'decimal' ? AMBIGUOUS : grouped();
  if (byLocale === undefined) return AMBIGUOUS;
  return byLocale === 'group' ? grouped() : decimal();
}

function splitNumeral(text: string, locale: string | null, hint: NumeralHint): Reading<Numeral> {
  const arabic = text.indexOf('٫');
  if (arabic !== -1) return numeral(text.slice(0, arabic), text.slice(arabic + 1));
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  if (last === -1) return numeral(text, '');
  const sign = text.charAt(last);
  if (text.indexOf(sign) !== last) return numeral(text, '');
  const before = text.slice(0, last);
  const behind = text.slice(last + 1);
  const mayGroup = /^[1-9]\d{0,2}$/.test(before) && /^\d{3}$/.test(behind);
  return mayGroup ? contested(text, last, locale, hint) : numeral(before, behind);
}

/**
 * Reads one numeral (digits and their signs only, as `plainDigits` leaves them), times ten to the power of `exponent`.
 * Two different signs: the last is the decimal one. One sign before exactly three digits is ambiguous unless the
 * locale decides; see `NumeralHint`.
 */
export function readNumeral(
  text: string,
  locale: string | null,
  hint: NumeralHint = 'any',
  exponent = 0,
): Reading<number> {
  const split = splitNumeral(text.trim(), locale, hint);
  if (split.state !== 'known') return split;
  const value = Number(`${split.value.whole}.${split.value.fraction || '0'}e${exponent}`);
  return Number.isFinite(value) ? known(value) : UNREADABLE;
}
