import { fold } from '../text/fold';
import { isoDay, monthNamed, readWrittenDay, type WrittenDay, withoutClock } from './date';
import { DAY_WORDS, DAYS_AGO } from './dates.data';
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

/** `yearFrom` says how the year came about: written in the row, in the heading, or nearest to today. */
export type DayReading =
  | { readonly state: 'known'; readonly day: string; readonly yearFrom: 'text' | 'heading' | 'today' }
  | { readonly state: 'unknown'; readonly why: 'unreadable' | 'ambiguous' };

const DAY_MS = 86_400_000;

function daysFrom(today: string, days: number): string {
  return new Date(Date.parse(`${today}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** "Today", "Gestern", "3 days ago". */
function relativeDay(text: string, today: string): string | undefined {
  const folded = fold(text).replace(/’/g, "'");
  if (Object.hasOwn(DAY_WORDS, folded)) return daysFrom(today, DAY_WORDS[folded] ?? 0);
  const count = /\d{1,4}/.exec(folded)?.[0];
  if (count === undefined || !DAYS_AGO.includes(folded.replace(count, '#'))) return undefined;
  return daysFrom(today, -Number(count));
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
  const relative = relativeDay(withoutClock(text), today);
  if (relative !== undefined) return { state: 'known', day: relative, yearFrom: 'today' };
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
