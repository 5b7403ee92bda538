import type { Correction } from '../messaging/protocol';

/** A cell that a spreadsheet would run as a formula stands behind an apostrophe. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Notes as a table for a spreadsheet (RFC 4180): `header` names its six columns, `nameOf` the fact. */
export function correctionsCsv(
  corrections: readonly Correction[],
  header: readonly string[],
  nameOf: (correction: Correction) => string,
): string {
  const rows = corrections.map((each) => [
    each.account,
    nameOf(each),
    each.shown?.text ?? '',
    each.noted,
    each.day,
    each.url,
  ]);
  return [header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
