import { AMBIGUOUS, known, type Reading, UNREADABLE } from './reading';

/** Characters that stand in for a plain one; everything else beyond Latin letters takes the long way. */
const STAND_INS: ReadonlyMap<number, string> = new Map([
  ...[...'\u00a0\u2007\u2009\u202f\t\r'].map((space) => [space.charCodeAt(0), ' '] as const),
  ...[...'\u2010\u2011\u2012\u2013\u2014\u2015\u2212'].map((dash) => [dash.charCodeAt(0), '-'] as const),
  ...[...'\u2018\u2019'].map((apostrophe) => [apostrophe.charCodeAt(0), "'"] as const),
]);

/** Characters that compatibility composition leaves as they are: ASCII, Latin letters, the signs of money. */
const isPlain = (code: number): boolean =>
  (code > 32 && code < 127) || code === 0xa3 || code === 0xa5 || (code >= 0xc0 && code <= 0xff) || code === 0x20ac;

/** The text when nothing but plain characters and stand-ins is in it; undefined: it needs the long way. */
function simplePlain(text: string): string | undefined {
  let made = '';
  let taken = 0;
  let spaced = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isPlain(code)) {
      spaced = false;
      continue;
    }
    const plain = code === 32 ? ' ' : STAND_INS.get(code);
    if (plain === undefined) return undefined;
    if (plain === ' ' && spaced) {
      made += text.slice(taken, at);
      taken = at + 1;
    } else if (code !== 32) {
      made += text.slice(taken, at) + plain;
      taken = at + 1;
    }
    spaced = plain === ' ';
  }
  return (taken === 0 ? text : made + text.slice(taken)).trimEnd();
}

/** Text as the number readers compare it: compatibility forms composed, every digit `0`–`9`, no invisible signs, one kind of space. */
export function plainDigits(text: string): string {
  return (
    simplePlain(text) ??
    text
      .normalize('NFKC')
      .replace(/\p{Cf}+/gu, '')
      .replace(/[^\S\n]+/gu, ' ')
      .replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)))
      .replace(/[\u2010-\u2015\u2212]/g, '-')
      .replace(/[\u2018\u2019]/g, "'")
      .trim()
  );
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
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) > 127) return /[\p{No}\p{Nl}]/u.test(text);
  }
  return false;
}

/** The signs of a way of writing numbers: every sign that may stand for the decimal point, and every one that may group. */
export interface NumberSigns {
  readonly decimals: string;
  readonly groups: string;
}

const signsByLocale = new Map<string, NumberSigns | null>();
const MOST_LOCALES = 200;

/**
 * The signs of a locale, of its plain numbers and its amounts of money together (in Switzerland and Austria they
 * differ); null when the locale is not stated or not known here.
 */
export function signsOf(locale: string | null): NumberSigns | null {
  if (locale === null) return null;
  const before = signsByLocale.get(locale);
  if (before !== undefined) return before;
  const signs = intlSigns(locale);
  if (signsByLocale.size >= MOST_LOCALES) signsByLocale.clear();
  signsByLocale.set(locale, signs);
  return signs;
}

function intlSigns(locale: string): NumberSigns | null {
  try {
    if (Intl.NumberFormat.supportedLocalesOf(locale).length === 0) return null;
    const parts = [{}, { style: 'currency', currency: 'EUR' } as const].flatMap((style) =>
      new Intl.NumberFormat(locale, style).formatToParts(1_234_567.5),
    );
    const all = (type: string) => parts.flatMap((part) => (part.type === type ? [part.value] : [])).join('');
    return { decimals: all('decimal'), groups: all('group').replace(/’/g, "'") };
  } catch {
    return null;
  }
}

/**
 * What is known of a numeral besides its signs.
 * - `whole`: it counts things, so a sign before three digits groups them.
 * - `scaled`: an English scale word or letter, or an East Asian unit, stands behind it (`482,130M`).
 */
export type NumeralHint = 'any' | 'whole' | 'scaled';

const MAX_DIGITS = 24;
const GROUP_SIGNS = "., 'ʼ`_٬";

/** The digits of a whole number without the sign that groups them; undefined when it does not group as people do. */
function ungroup(text: string): string | undefined {
  let digits = '';
  let sign = '';
  let run = 0;
  /** Size of the groups behind the first: three, or (in India, before the last three) two. */
  let size = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) {
      run++;
      continue;
    }
    const char = text.charAt(at);
    if (sign === '') {
      if (run === 0 || run > 3 || !GROUP_SIGNS.includes(char)) return undefined;
    } else {
      const fits = run === 3 || (run === 2 && char === ',');
      if (char !== sign || !fits || (size !== 0 && size !== run)) return undefined;
      size = run;
    }
    digits += text.slice(at - run, at);
    sign = char;
    run = 0;
  }
  const whole = digits + text.slice(text.length - run);
  // A zero in front is that of a telephone, a postcode, a key.
  if (whole === '' || (whole.length > 1 && whole.charCodeAt(0) === 48)) return undefined;
  if (sign !== '' && (run !== 3 || (size === 2 && text.indexOf(sign) > 2))) return undefined;
  return whole;
}

const ONLY_DIGITS = /^\d*$/;

function numberOf(wholeText: string, fraction: string, exponent: number): Reading<number> {
  const whole = ungroup(wholeText);
  if (whole === undefined || !ONLY_DIGITS.test(fraction)) return UNREADABLE;
  if (whole.length + fraction.length > MAX_DIGITS) return UNREADABLE;
  const value = Number(fraction === '' && exponent === 0 ? whole : `${whole}.${fraction}e${exponent}`);
  return Number.isFinite(value) ? known(value) : UNREADABLE;
}

/** One `.` or `,` alone before exactly three digits: decides by what is known, else nothing decides. */
function contested(
  text: string,
  at: number,
  signs: NumberSigns | null,
  hint: NumeralHint,
  exponent: number,
): Reading<number> {
  const sign = text.charAt(at);
  const grouped = () => numberOf(text, '', exponent);
  if (hint === 'whole') return grouped();
  const groups = signs?.groups.includes(sign) ?? false;
  const decimal = signs?.decimals.includes(sign) ?? false;
  // "482,130M" is written by English hands: on a page that takes the comma for a decimal sign nothing decides.
  if (hint === 'scaled' && sign === ',') return decimal ? AMBIGUOUS : grouped();
  if (groups === decimal) return AMBIGUOUS;
  return groups ? grouped() : numberOf(text.slice(0, at), text.slice(at + 1), exponent);
}

/** Whether the only sign of a text could as well group three digits as part off three decimals. */
function mayGroup(text: string, at: number): boolean {
  return (
    text.length === at + 4 && at >= 1 && at <= 3 && text.charCodeAt(0) !== 48 && ONLY_DIGITS.test(text.slice(0, at))
  );
}

/**
 * Reads one numeral (digits and their signs only, as `plainDigits` leaves them), times ten to the power of `exponent`.
 * Two different signs: the last is the decimal one. One sign before exactly three digits is ambiguous unless `signs`,
 * those of the page that showed it, decide; see `NumeralHint`.
 */
export function readNumeral(
  text: string,
  signs: NumberSigns | null,
  hint: NumeralHint = 'any',
  exponent = 0,
): Reading<number> {
  const arabic = text.indexOf('٫');
  if (arabic !== -1) return numberOf(text.slice(0, arabic), text.slice(arabic + 1), exponent);
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  if (last === -1 || text.indexOf(text.charAt(last)) !== last) return numberOf(text, '', exponent);
  if (mayGroup(text, last)) return contested(text, last, signs, hint, exponent);
  return numberOf(text.slice(0, last), text.slice(last + 1), exponent);
}
