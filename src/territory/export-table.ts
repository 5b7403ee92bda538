import { isHead } from '../domain/territory/arrange';
import type { TerritoryRow } from '../domain/territory/row';
import { CSV_BOM, csvLine } from '../domain/text/csv';
import type { Line } from '../jobs/territory-messages';
import { keyOf, type Say } from '../ui/say';
import { stepWords } from '../ui/step-words';
import { rowName, rowUrl, verdictName } from './row-words';

/** Rows that are written at once: a few milliseconds' work, then the page may do something else. */
const ROWS_AT_ONCE = 500;

type Cell = string | number | null;

/** The columns of the file, each by the name that it has in the table or one of its own. */
const COLUMNS: readonly (readonly [column: string, cell: (row: TerritoryRow, say: Say) => Cell])[] = [
  ['name', (row) => rowName(row)],
  ['fit', ({ verdict, band }, say) => verdictName(verdict, band?.label ?? null, say)],
  ['score', ({ score }) => score],
  ['known', ({ known }) => Math.floor(known * 100 + 1e-9)],
  ['value', ({ value }) => value],
  ['standing', ({ standing }, { t }) => standing && t(keyOf('standing', standing))],
  ['owner', ({ owner }) => owner?.name ?? null],
  ['deal', ({ deal }) => deal?.name ?? null],
  ['deal_owner', ({ deal }) => deal?.ownerName ?? null],
  ['touch', ({ lastTouch }) => lastTouch?.day ?? null],
  ['touch_by', ({ lastTouch }) => lastTouch?.who ?? null],
  ['covered', ({ required, covered }) => (required === 0 ? null : covered)],
  ['required', ({ required }) => (required === 0 ? null : required)],
  ['next', ({ step }, say) => stepWords(step, say).sentence],
  ['facts', ({ factsOf }) => factsOf],
  ['industry', ({ industry }) => industry],
  ['country', ({ country }) => country],
  ['link', (row, { t }) => rowUrl(row) ?? t('territory_local')],
];

const header = ({ t }: Say): string => csvLine(COLUMNS.map(([column]) => t(keyOf('territory_col', column))));

const rowsOf = (lines: readonly Line[]): TerritoryRow[] => lines.filter((line): line is TerritoryRow => !isHead(line));

/** The rows as lines of a table for spreadsheets. */
export function tableLines(rows: readonly TerritoryRow[], say: Say): string {
  return rows.map((row) => csvLine(COLUMNS.map(([, cell]) => cell(row, say)))).join('');
}

/**
 * What is shown, as pieces of one table, without the heads of its groups. `read` gives lines of it, null where it was
 * arranged anew meanwhile: then there is no table. `written` hears how many lines are done.
 */
export async function exportTable(
  length: number,
  read: (from: number, to: number) => Promise<readonly Line[] | null>,
  say: Say,
  written: (lines: number) => void,
): Promise<{ readonly pieces: readonly string[]; readonly rows: number } | null> {
  const pieces = [CSV_BOM + header(say)];
  let rows = 0;
  for (let from = 0; from < length; from += ROWS_AT_ONCE) {
    const lines = await read(from, from + ROWS_AT_ONCE);
    if (!lines) return null;
    const found = rowsOf(lines);
    pieces.push(tableLines(found, say));
    rows += found.length;
    written(Math.min(length, from + ROWS_AT_ONCE));
  }
  return { pieces, rows };
}
