const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const INSTANT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;
const DAY_MS = 86_400_000;

/**
 * Days since 1970-01-01 of an ISO day, so that dates can be measured like numbers. Undefined when the text is no ISO
 * day or names a day that is not in the calendar (`2026-02-30`).
 */
export function dayNumber(day: string): number | undefined {
  const found = DAY.exec(day);
  if (!found) return undefined;
  const at = new Date(0);
  at.setUTCFullYear(Number(found[1]), Number(found[2]) - 1, Number(found[3]));
  return at.toISOString().slice(0, 10) === day ? at.getTime() / DAY_MS : undefined;
}

/** Whether a text is an ISO day that is in the calendar. */
export function isIsoDay(text: string): boolean {
  return dayNumber(text) !== undefined;
}

/** Whether a text is an ISO day, or an ISO instant that states its offset. */
export function isIsoDate(text: string): boolean {
  return isIsoDay(text) || isIsoDay(INSTANT.exec(text)?.[1] ?? '');
}
