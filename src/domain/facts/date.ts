import { fold } from '../text/fold';
import { DATE_FILLERS, MONTH_NAMES, WEEKDAY_NAMES } from './dates.data';
import { isNotStated } from './not-stated';
import { hasUnreadableDigits, plainDigits } from './number';
import { AMBIGUOUS, known, NOT_STATED, type Reading, UNREADABLE } from './reading';

/** A day of the calendar as written; the year is null where the text has none. Months count from 1. */
export interface WrittenDay {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.flatMap((names, at) => names.split(' ').map((name) => [name, at + 1] as const)),
);
const WEEKDAYS: ReadonlySet<string> = new Set(WEEKDAY_NAMES.flatMap((names) => names.split(' ')));
const SILENT: ReadonlySet<string> = new Set([...DATE_FILLERS, ...WEEKDAYS]);
const CLOCK = /\b\d{1,2}(?:[:h]\d{2}(?::\d{2})?|\.\d{2}(?= ?uhr))\s*(?:[ap]\.?\s?m\.?(?![\p{L}])|uhr\b)?/giu;
const DAY_MS = 86_400_000;
/** Years that a CRM's day can have. Others are those of another calendar, or no years. */
const FIRST_YEAR = 1800;
const LAST_YEAR = 2200;

/** The ISO form of a day that exists; undefined for 30 February. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.toISOString().slice(0, 10);
}

/** Whether a word is the name of a day of the week in the languages we read. */
export function isWeekday(word: string): boolean {
  return WEEKDAYS.has(fold(word).replace(/\.$/, ''));
}

/** Month number of a name in the languages we read; undefined for any other word. */
export function monthNamed(word: string): number | undefined {
  return MONTHS.get(fold(word).replace(/\.$/, ''));
}

type Order = 'dmy' | 'mdy' | 'ymd';

const orders = new Map<string, Order | undefined>();
const MOST_LOCALES = 200;

/** The order in which a locale writes day, month and year; undefined where the locale is not stated, not known or not one. */
function orderOf(locale: string | null): Order | undefined {
  // English without its country is written in both orders.
  if (locale === null || locale.toLowerCase() === 'en') return undefined;
  if (orders.has(locale)) return orders.get(locale);
  const order = intlOrder(locale);
  if (orders.size >= MOST_LOCALES) orders.clear();
  orders.set(locale, order);
  return order;
}

function intlOrder(locale: string): Order | undefined {
  try {
    if (Intl.DateTimeFormat.supportedLocalesOf(locale).length === 0) return undefined;
    const format = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'numeric', day: 'numeric' });
    // Where years are counted otherwise, "1/1/44" is none of ours.
    if (format.resolvedOptions().calendar !== 'gregory') return undefined;
    const order = format
      .formatToParts(0)
      .flatMap(({ type }) => (/^(?:day|month|year)$/.test(type) ? [type.charAt(0)] : []))
      .join('');
    return order === 'dmy' || order === 'mdy' || order === 'ymd' ? order : undefined;
  } catch {
    return undefined;
  }
}

function real(year: number | null, month: number, day: number): Reading<WrittenDay> {
  if (year !== null && (year < FIRST_YEAR || year > LAST_YEAR)) return UNREADABLE;
  // A leap year stands in where the text has no year: 29 February may be meant.
  return isoDay(year ?? 2024, month, day) === undefined ? UNREADABLE : known({ year, month, day });
}

/** `3/10/2025`, `3.10.`: which number is the day is decided by the numbers, the dot, or the locale, else by nothing. */
function inOrder(first: number, second: number, year: number | null, dotted: boolean, order: Order | undefined) {
  if (first === second || first > 12) return real(year, second, first);
  if (second > 12) return real(year, first, second);
  // A dot is written between day and month; an American page may mean the other way round.
  if (dotted) return order === 'mdy' ? AMBIGUOUS : real(year, second, first);
  if (order === undefined || (order === 'ymd' && year !== null)) return AMBIGUOUS;
  return order === 'dmy' ? real(year, second, first) : real(year, first, second);
}

/** `26/02/18`: a year of two digits is one of this century's first half, at the end, and only where the locale puts it there. */
function withShortYear(first: number, second: number, year: number, dotted: boolean, order: Order | undefined) {
  if (year >= 50 || order === undefined || order === 'ymd') return AMBIGUOUS;
  return inOrder(first, second, 2000 + year, dotted, order);
}

const ISO =
  /^(\d{4})([-/.]) ?(\d{1,2})\2 ?(\d{1,2})\.?(?:[t ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?(?:z|[+-]\d{2}:?\d{2}))?)?$/i;
const EASTERN = /^(?:(\d{4}) ?[年년] ?)?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]$/;
const NUMERIC = /^(\d{1,2})([-/.]) ?(\d{1,2})(?:\2 ?(\d{4}|\d{2})?\.?)?$/;

function readNumeric(text: string, locale: string | null): Reading<WrittenDay> | undefined {
  const eastern = EASTERN.exec(text);
  if (eastern)
    return real(eastern[1] === undefined ? null : Number(eastern[1]), Number(eastern[2]), Number(eastern[3]));
  const parts = NUMERIC.exec(text);
  if (!parts) return undefined;
  const dotted = parts[2] === '.';
  // "3.10" is a number as well as a day.
  if (dotted && parts[4] === undefined && !text.endsWith('.')) return UNREADABLE;
  const [first, second] = [Number(parts[1]), Number(parts[3])];
  const order = orderOf(locale);
  if (parts[4]?.length === 2) return withShortYear(first, second, Number(parts[4]), dotted, order);
  return inOrder(first, second, parts[4] === undefined ? null : Number(parts[4]), dotted, order);
}

/** Milliseconds since 1970 from 1990 to 2100. CRMs store a day as its midnight in UTC; any other instant is two days, by zone. */
function readEpoch(text: string): Reading<WrittenDay> | undefined {
  if (!/^\d{12,13}$/.test(text)) return undefined;
  const date = new Date(Number(text));
  const year = date.getUTCFullYear();
  if (year < 1990 || year > 2100) return UNREADABLE;
  if (date.getTime() % DAY_MS !== 0) return AMBIGUOUS;
  return known({ year, month: date.getUTCMonth() + 1, day: date.getUTCDate() });
}

/** `Oct 3, 2025`, `3. Okt. 2025`, `3 de octubre`: one month name, one day, perhaps a year; any other word makes it unreadable. */
function readNamed(text: string): Reading<WrittenDay> {
  const words = fold(text)
    .replace(/(\d)(?:st|nd|rd|th|er|o|a|e|ste|de|°)(?=\W|$)/g, '$1')
    .replace(/(\d)[-/](?=\p{L})/gu, '$1 ')
    .replace(/(\p{L})\.?[-/](?=\d)/gu, '$1 ')
    .split(/[\s,.]+/)
    .filter((word) => word !== '' && !SILENT.has(word));
  // "mar 3 févr. 2025" begins with a Tuesday in French, Spanish and Italian.
  if (words[0] === 'mar' && words.some((word, at) => at > 0 && MONTHS.has(word))) words.shift();
  const months = words.flatMap((word) => MONTHS.get(word) ?? []);
  const numbers = words.filter((word) => /^\d{1,4}$/.test(word));
  const [month] = months;
  if (month === undefined || months.length > 1 || months.length + numbers.length !== words.length) return UNREADABLE;
  const years = numbers.filter((number) => number.length === 4);
  const days = numbers.filter((number) => number.length < 3);
  if (days.length !== 1 || years.length > 1 || days.length + years.length !== numbers.length) return UNREADABLE;
  return real(years[0] === undefined ? null : Number(years[0]), month, Number(days[0]));
}

/** "segunda, 1/01/2024" says nothing that "1/01/2024" does not. */
function withoutWeekday(text: string): string {
  const [start = '', word = ''] = /^(\p{L}[\p{L}-]*)[.,]* (?=\d)/u.exec(text) ?? [];
  return isWeekday(word) ? text.slice(start.length) : text;
}

/** Takes the time of day out of a text: `12:00 PM | Oct 3`. */
export function withoutClock(text: string): string {
  return plainDigits(text)
    .replace(CLOCK, ' ')
    .replace(/[|•·]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[ ,]+$/, '')
    .trim();
}

/** Reads a day as people write it, with or without its year, in the seven languages, ISO, East Asian forms and epoch milliseconds. */
export function readWrittenDay(text: string, locale: string | null): Reading<WrittenDay> {
  if (isNotStated(text)) return NOT_STATED;
  if (text.length > 80 || hasUnreadableDigits(text)) return UNREADABLE;
  const plain = plainDigits(text);
  const iso = ISO.exec(plain);
  if (iso) return real(Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const bare = withoutWeekday(withoutClock(text));
  return readEpoch(plain) ?? readNumeric(bare, locale) ?? readNamed(bare);
}

/** Reads the text of a field that holds a date, as an ISO day. Without its year it says no day. */
export function readDate(text: string, locale: string | null): Reading<string> {
  const written = readWrittenDay(text, locale);
  if (written.state !== 'known') return written;
  const { year, month, day } = written.value;
  const iso = year === null ? undefined : isoDay(year, month, day);
  return iso === undefined ? UNREADABLE : known(iso);
}
