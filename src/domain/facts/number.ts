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

/** One space between words of plain characters: nothing to do. */
const PLAIN = /^[!-~£¥À-ÿ€]+(?: [!-~£¥À-ÿ€]+)*$/;

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
  if (PLAIN.test(text)) return text;
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

/** Everything that is no footnote mark, fraction or circled number at first sight. */
const SURELY_READABLE = /^[ -~£¥À-ÿ€\u00a0\u2007-\u2015\u2018\u2019\u202f]*$/;

/** Signs that would turn into digits although they are none: footnote marks, fractions, circled numbers. */
export function hasUnreadableDigits(text: string): boolean {
  return !SURELY_READABLE.test(text) && /[\p{No}\p{Nl}]/u.test(text);
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

/** The English of these countries needs no asking: the first call of `Intl` costs a starting worker some twenty milliseconds. */
const ENGLISH = /^en(?:-(?:US|GB|AU|CA|IE|NZ))?$/;

function intlSigns(locale: string): NumberSigns | null {
  if (ENGLISH.test(locale)) return { decimals: '.', groups: ',' };
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
const GROUP_SIGNS: ReadonlySet<number> = new Set([..."., 'ʼ`_٬"].map((sign) => sign.charCodeAt(0)));
const COMMA = 44;
const ZERO = 48;

const isDigit = (code: number): boolean => code >= ZERO && code <= ZERO + 9;

/** Whether the digits before `end` stand alone or are grouped as people do. */
function isGrouped(text: string, end: number): boolean {
  let sign = -1;
  let first = 0;
  let run = 0;
  /** Size of the groups behind the first: three, or (in India, before the last three) two. */
  let size = 0;
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) {
      run++;
      continue;
    }
    if (sign === -1) {
      if (run === 0 || run > 3 || !GROUP_SIGNS.has(code)) return false;
      first = run;
    } else {
      const fits = run === 3 || (run === 2 && code === COMMA);
      if (code !== sign || !fits || (size !== 0 && size !== run)) return false;
      size = run;
    }
    sign = code;
    run = 0;
  }
  return sign === -1 ? run > 0 : run === 3 && (size !== 2 || first <= 2);
}

/** The number of a numeral whose decimal sign, if any, stands at `point`. */
function numberOf(text: string, point: number, exponent: number): Reading<number> {
  if (!isGrouped(text, point)) return UNREADABLE;
  let value = 0;
  let wholeDigits = 0;
  let digits = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isDigit(code)) {
      if (at > point) return UNREADABLE;
      continue;
    }
    value = value * 10 + code - ZERO;
    digits++;
    if (at < point) wholeDigits++;
  }
  // A zero in front is that of a telephone, a postcode, a key.
  if (digits > MAX_DIGITS || (wholeDigits > 1 && text.charCodeAt(0) === ZERO)) return UNREADABLE;
  const shift = exponent - (digits - wholeDigits);
  // Up to fifteen digits, and powers of ten up to 22, are exact: so is one division or product of them.
  if (digits <= 15 && shift <= 0 && shift >= -22) return known(value / 10 ** -shift);
  if (digits <= 15 && shift > 0 && value * 10 ** shift <= Number.MAX_SAFE_INTEGER) return known(value * 10 ** shift);
  const written = Number(`${text.replace(/\D/g, '')}e${shift}`);
  return Number.isFinite(written) ? known(written) : UNREADABLE;
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
  const grouped = () => numberOf(text, text.length, exponent);
  if (hint === 'whole') return grouped();
  const groups = signs?.groups.includes(sign) ?? false;
  const decimal = signs?.decimals.includes(sign) ?? false;
  // "482,130M" is written by English hands: on a page that takes the comma for a decimal sign nothing decides.
  if (hint === 'scaled' && sign === ',') return decimal ? AMBIGUOUS : grouped();
  if (groups === decimal) return AMBIGUOUS;
  return groups ? grouped() : numberOf(text, at, exponent);
}

/** Whether the only sign of a text could as well group three digits as part off three decimals. */
function mayGroup(text: string, at: number): boolean {
  return text.length === at + 4 && at >= 1 && at <= 3 && text.charCodeAt(0) !== 48 && isGrouped(text, at);
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
  if (arabic !== -1) return numberOf(text, arabic, exponent);
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  if (last === -1 || text.indexOf(text.charAt(last)) !== last) return numberOf(text, text.length, exponent);
  if (mayGroup(text, last)) return contested(text, last, signs, hint, exponent);
  return numberOf(text, last, exponent);
}
