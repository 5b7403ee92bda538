import { csvLine } from '../domain/text/csv';
import type { Correction } from '../messaging/protocol';

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
  return [header, ...rows].map(csvLine).join('');
}
