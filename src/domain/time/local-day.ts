/** The calendar day of an instant in the browser's time zone, `2026-11-12`. Counters keep this day, whatever zone comes later. */
export function localDay(at: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
