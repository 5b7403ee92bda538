import { isNotStated } from './not-stated';
import { hasUnreadableDigits, plainDigits } from './number';
import { known, NOT_STATED, type Reading, UNREADABLE } from './reading';

const FIRST_YEAR = 1000;
const LAST_YEAR = 2100;
const LONGEST = 60;
const YEAR = /^(\d{4})(?:-\d{2}(?:-\d{2})?)?$/;
const WORDS =
  /^(?:founded|established|est\.?|since|seit|gegründet|fondée? en|depuis|fundada en|desde|dal)(?: in)?:? /iu;

/** Reads the year in which a company was founded: four digits, an ISO day, or a year behind "since". */
export function readFounded(text: string): Reading<number> {
  if (isNotStated(text)) return NOT_STATED;
  if (text.length > LONGEST || hasUnreadableDigits(text)) return UNREADABLE;
  const plain = plainDigits(text);
  const year = (YEAR.exec(plain) ?? YEAR.exec(plain.replace(WORDS, '')))?.[1];
  const value = Number(year);
  return year !== undefined && value >= FIRST_YEAR && value <= LAST_YEAR ? known(value) : UNREADABLE;
}
