import Papa from 'papaparse';
import { findHeader, guessColumns } from '../domain/table/header';
import { type Cells, MAX_TABLE } from '../domain/table/table';

/** A table by its header row and what stands below it. */
export interface ParsedTable {
  readonly header: Cells;
  readonly rows: readonly Cells[];
}

/** Why a text is no table that can be read. */
export type TableProblem = 'empty' | 'no-header' | 'quotes' | 'too-many';

const DELIMITERS = [',', ';', '\t'] as const;
type Delimiter = (typeof DELIMITERS)[number];

/** So many rows tell how the cells are parted. */
const LOOKED_AT = 60;
/** A line that spreadsheets write to say what parts the cells. */
const SEPARATOR_LINE = /^sep=.\r?\n/i;

const rowsOf = (text: string, delimiter: Delimiter, preview = 0): readonly Cells[] =>
  Papa.parse<string[]>(text, { delimiter, preview }).data;

/** By columns that we know, then by columns at all. */
function qualityOf(text: string, delimiter: Delimiter): number {
  const rows = rowsOf(text, delimiter, LOOKED_AT);
  const header = rows[findHeader(rows) ?? -1];
  if (!header) return 0;
  return guessColumns(header, []).filter((field) => field !== null).length * 1000 + header.length;
}

function delimiterOf(text: string): Delimiter {
  return DELIMITERS.map((delimiter) => ({ delimiter, quality: qualityOf(text, delimiter) })).reduce((best, each) =>
    each.quality > best.quality ? each : best,
  ).delimiter;
}

/** All rows. Cells that were copied stand between tabs as they are, and a quotation mark in them may be just that. */
function allRows(text: string): readonly Cells[] | 'quotes' {
  const delimiter = delimiterOf(text);
  const { data, errors } = Papa.parse<string[]>(text, { delimiter });
  if (!errors.some(({ type }) => type === 'Quotes')) return data;
  return delimiter === '\t' ? Papa.parse<string[]>(text, { delimiter, quoteChar: '\0' }).data : 'quotes';
}

const isBlank = (row: Cells): boolean => row.every((cell) => cell.trim() === '');

/** Reads a text of comma-, semicolon- or tab-separated rows; those above the header are left out. */
export function parseTable(text: string): ParsedTable | TableProblem {
  const rows = allRows(text.replace(SEPARATOR_LINE, ''));
  if (rows === 'quotes') return rows;
  if (rows.every(isBlank)) return 'empty';
  const at = findHeader(rows);
  const header = at === undefined ? undefined : rows[at];
  if (at === undefined || !header) return 'no-header';
  const below = rows.slice(at + 1);
  const filled = below.filter((row) => !isBlank(row)).length;
  if (filled > MAX_TABLE.rows) return 'too-many';
  return filled === 0 ? 'empty' : { header, rows: below };
}
