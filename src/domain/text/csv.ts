/**
 * What a spreadsheet may run: a formula's first character, half or full width, also behind white space and marks without
 * width, on the first line or a later one; and a cell that begins with a tab or a line break (OWASP, "CSV Injection").
 */
const FORMULA = /^[\t\r\n]|(?:^|[\r\n])[\s\u200b-\u200f\u2060]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u;

/** One apostrophe more than a text has is taken off when it is read again, so a text that looks guarded is guarded too. */
function isRisky(text: string): boolean {
  return FORMULA.test(text.replace(/^'+/, ''));
}

/** A text as a cell: never run as a formula, quoted (RFC 4180); half a surrogate pair, which no file can hold, is replaced. */
function textCell(text: string): string {
  const whole = text.replace(/\p{Cs}/gu, '\ufffd');
  return `"${(isRisky(whole) ? `'${whole}` : whole).replaceAll('"', '""')}"`;
}

/** The text of a cell that `csvLine` wrote, once its quotes are off. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && isRisky(cell) ? cell.slice(1) : cell;
}

/** One line of a table for spreadsheets (RFC 4180): texts quoted and guarded, numbers raw, null an empty cell. */
export function csvLine(cells: readonly (string | number | null)[]): string {
  const written = cells.map((cell) => (cell === null ? '' : typeof cell === 'number' ? String(cell) : textCell(cell)));
  return `${written.join(',')}\r\n`;
}

/** Before the first line: by it spreadsheets know UTF-8. */
export const CSV_BOM = '\ufeff';
