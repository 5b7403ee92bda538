/** A run of local days; first and last, both in it. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

const MS_PER_DAY = 86_400_000;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The last `days` days up to and with `today`. Days are local calendar days and never pass through a time zone: a day
 * of 23 hours is a day. Throws a RangeError when `today` is no ISO day.
 */
export function periodEnding(today: string, days: number): Period {
  const last = dayNumber(today);
  if (last === null) throw new RangeError(`not an ISO day: ${today}`);
  return { from: isoDay(last - (days - 1)), to: today };
}

/** Days from `a` to `b`, negative when `b` is earlier; null when one of them is no day of the calendar. */
export function daysBetween(a: string, b: string): number | null {
  const from = dayNumber(a);
  const to = dayNumber(b);
  return from === null || to === null ? null : to - from;
}

/** Days since 1970-01-01; UTC is used as a calendar only, its days all have 24 hours. */
function dayNumber(day: string): number | null {
  if (!ISO_DAY.test(day)) return null;
  const number = Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY;
  return !Number.isNaN(number) && isoDay(number) === day ? number : null;
}

function isoDay(dayNumber: number): string {
  return new Date(dayNumber * MS_PER_DAY).toISOString().slice(0, 10);
}
