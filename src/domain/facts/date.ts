import { fold } from '../text/fold';
import { DATE_FILLERS, MONTH_NAMES, WEEKDAY_NAMES } from './dates.data';
import { isNotStated } from './not-stated';
import { plainDigits } from './number';
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
const SILENT: ReadonlySet<string> = new Set([...DATE_FILLERS, ...WEEKDAY_NAMES.flatMap((names) => names.split(' '))]);
const CLOCK = /\b\d{1,2}[:h]\d{2}(?::\d{2})?\s*(?:[ap]\.?\s?m\.?(?![\p{L}])|uhr\b)?/giu;

/** The ISO form of a day that exists; undefined for 30 February. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.toISOString().slice(0, 10);
}

/** Month number of a name in the languages we read; undefined for any other word. */
export function monthNamed(word: string): number | undefined {
  return MONTHS.get(fold(word).replace(/\.$/, ''));
}

type Order = 'dmy' | 'mdy' | 'ymd';

/** The order in which a locale writes day, month and year; undefined where the locale is not stated or not known. */
function orderOf(locale: string | null): Order | undefined {
  if (locale === null) return undefined;
  try {
    if (Intl.DateTimeFormat.supportedLocalesOf(locale).length === 0) return undefined;
    const parts = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'numeric', day: 'numeric' }).formatToParts(
      0,
    );
    const order = parts.flatMap(({ type }) => (/^(?:day|month|year)$/.test(type) ? [type.charAt(0)] : [])).join('');
    return order === 'dmy' || order === 'mdy' || order === 'ymd' ? order : undefined;
  } catch {
    return undefined;
  }
}

const fullYear = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text));

function real(year: number | null, month: number, day: number): Reading<WrittenDay> {
  // A leap year stands in where the text has no year: 29 February may be meant.
  return isoDay(year ?? 2024, month, day) === undefined ? UNREADABLE : known({ year, month, day });
}

/** `3/10/2025`, `3.10.`: which number is the day is decided by the dot, by the numbers, or by the locale, else by nothing. */
function numeric(first: number, second: number, year: number | null, dotted: boolean, locale: string | null) {
  if (first === second) return real(year, second, first);
  if (first > 12 || dotted) return real(year, second, first);
  if (second > 12) return real(year, first, second);
  const order = orderOf(locale);
  if (order === undefined || (order === 'ymd' && year !== null)) return AMBIGUOUS;
  return order === 'dmy' ? real(year, second, first) : real(year, first, second);
}

function readNumeric(text: string, locale: string | null): Reading<WrittenDay> | undefined {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:t[\d:.]+z?)?$/i.exec(text);
  if (iso) return real(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const eastern = /^(?:(\d{4}) ?[年년] ?)?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]$/.exec(text);
  if (eastern)
    return real(eastern[1] === undefined ? null : Number(eastern[1]), Number(eastern[2]), Number(eastern[3]));
  const parts = /^(\d{1,2})([-/.]) ?(\d{1,2})(?:\2 ?(\d{4}|\d{2})?)?$/.exec(text);
  if (!parts) return undefined;
  const year = parts[4] === undefined ? null : fullYear(parts[4]);
  return numeric(Number(parts[1]), Number(parts[3]), year, parts[2] === '.', locale);
}

/** `Oct 3, 2025`, `3. Okt. 2025`, `3 de octubre`: one month name, one day, perhaps a year; any other word makes it unreadable. */
function readNamed(text: string): Reading<WrittenDay> {
  const words = fold(text)
    .replace(/(\d)(?:st|nd|rd|th|er|º|ª|°)(?=\W|$)/g, '$1')
    .split(/[\s,.]+/)
    .filter((word) => word !== '' && !SILENT.has(word));
  const months = words.flatMap((word) => MONTHS.get(word) ?? []);
  const numbers = words.filter((word) => /^\d{1,4}$/.test(word));
  const [month] = months;
  if (month === undefined || months.length > 1 || months.length + numbers.length !== words.length) return UNREADABLE;
  const years = numbers.filter((number) => number.length === 4);
  const days = numbers.filter((number) => number.length < 3);
  if (days.length !== 1 || years.length > 1 || days.length + years.length !== numbers.length) return UNREADABLE;
  return real(years[0] === undefined ? null : Number(years[0]), month, Number(days[0]));
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

/** Reads a day as people write it, with or without its year, in the seven languages, ISO and East Asian forms. */
export function readWrittenDay(text: string, locale: string | null): Reading<WrittenDay> {
  if (isNotStated(text)) return NOT_STATED;
  if (text.length > 80) return UNREADABLE;
  const bare = withoutClock(text);
  return readNumeric(bare, locale) ?? readNamed(bare);
}

/** Reads the text of a field that holds a date, as an ISO day. Without its year it says no day. */
export function readDate(text: string, locale: string | null): Reading<string> {
  const written = readWrittenDay(text, locale);
  if (written.state !== 'known') return written;
  const { year, month, day } = written.value;
  const iso = year === null ? undefined : isoDay(year, month, day);
  return iso === undefined ? UNREADABLE : known(iso);
}
