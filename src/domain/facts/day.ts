import { fold } from '../text/fold';
import { isoDay, isWeekday, monthNamed, readWrittenDay, type WrittenDay, withoutClock } from './date';
import { CLOCK_WORDS, DAY_WORDS, DAYS_AGO, DAYS_AHEAD, OVERDUE_WORDS, WITHIN_A_DAY } from './dates.data';
import { plainDigits } from './number';

/** The text of a timeline row's day, and what stands around it. `today` is the reader's local day, ISO. */
export interface DayText {
  readonly text: string;
  /** The month heading above the row, as shown. */
  readonly monthText: string | null;
  readonly section: 'past' | 'upcoming';
  readonly today: string;
  readonly locale: string | null;
}

/**
 * `yearFrom` says how the year came about: written in the row, in the heading, or nearest to today. `overdue`: the row
 * says that its day has passed, and not which it was. `ambiguous`: one of two days ("3 hours ago"), or a weekday's name.
 */
export type DayReading =
  | { readonly state: 'known'; readonly day: string; readonly yearFrom: 'text' | 'heading' | 'today' }
  | { readonly state: 'unknown'; readonly why: 'unreadable' | 'ambiguous' | 'overdue' };

const DAY_MS = 86_400_000;
const LONGEST = 80;

function daysFrom(today: string, days: number): string {
  return new Date(Date.parse(`${today}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

const CLOCK_END: ReadonlySet<string> = new Set(CLOCK_WORDS);

/** A relative day folded for the tables, without "at" at its end. */
function relativeWords(text: string): string {
  const words = fold(withoutClock(text)).split(' ');
  while (words.length > 1 && CLOCK_END.has(words.at(-1) ?? '')) words.pop();
  return words.join(' ').replace(/[,.]$/, '');
}

/** "Today", "Gestern", "3 days ago"; undefined when the text is no relative day. */
function relativeDay(text: string, today: string): DayReading | undefined {
  const words = relativeWords(text);
  const day = (days: number): DayReading => ({ state: 'known', day: daysFrom(today, days), yearFrom: 'today' });
  if (Object.hasOwn(DAY_WORDS, words)) return day(DAY_WORDS[words] ?? 0);
  if (OVERDUE_WORDS.includes(words)) return { state: 'unknown', why: 'overdue' };
  const count = /\d{1,4}/.exec(words)?.[0];
  const phrase = count === undefined ? words : words.replace(count, '#');
  if (isWeekday(words) || WITHIN_A_DAY.includes(phrase)) return { state: 'unknown', why: 'ambiguous' };
  if (count === undefined) return undefined;
  if (DAYS_AGO.includes(phrase)) return day(-Number(count));
  return DAYS_AHEAD.includes(phrase) ? day(Number(count)) : undefined;
}

/** Month and year of a heading such as "October • 2025"; a heading without a year says nothing about it. */
function headingYear(text: string | null, month: number): number | undefined {
  const words = plainDigits(text ?? '').split(/[\s•·|,./]+/);
  const year = words.find((word) => /^(?:19|20)\d{2}$/.test(word));
  return year !== undefined && words.some((word) => monthNamed(word) === month) ? Number(year) : undefined;
}

/** The last such day that is not after today, or the next that is not before it. */
function nearest({ month, day }: WrittenDay, section: DayText['section'], today: string): string | undefined {
  const step = section === 'past' ? -1 : 1;
  const year = Number(today.slice(0, 4));
  // 29 February may be up to eight years away (1896, 1904).
  for (let off = 0; off <= 8; off++) {
    const iso = isoDay(year + off * step, month, day);
    if (iso !== undefined && (section === 'past' ? iso <= today : iso >= today)) return iso;
  }
  return undefined;
}

/**
 * Reads the day of a timeline row. A day without a year takes the year of the heading above it, else the one that makes
 * it the last (or, among what is planned, the next) such day.
 */
export function readDay({ text, monthText, section, today, locale }: DayText): DayReading {
  const relative = text.length > LONGEST ? undefined : relativeDay(text, today);
  if (relative !== undefined) return relative;
  const written = readWrittenDay(text, locale);
  if (written.state !== 'known') {
    return { state: 'unknown', why: written.state === 'not-stated' ? 'unreadable' : written.why };
  }
  const { year, month, day } = written.value;
  const heading = year === null ? headingYear(monthText, month) : undefined;
  const stated = year ?? heading;
  const iso = stated === undefined ? nearest(written.value, section, today) : isoDay(stated, month, day);
  if (iso === undefined) return { state: 'unknown', why: 'unreadable' };
  return { state: 'known', day: iso, yearFrom: year !== null ? 'text' : heading !== undefined ? 'heading' : 'today' };
}
