import Papa from 'papaparse';
import { findHeader, namesIn } from '../domain/table/header';
import { type Cells, MAX_TABLE } from '../domain/table/table';

/** A table by its header row and what stands below it. */
export interface ParsedTable {
  readonly header: Cells;
  readonly rows: readonly Cells[];
  /** The number of the first row below the header, as a spreadsheet counts. */
  readonly firstRow: number;
}

/** Why a text is no table that can be read. */
export type TableProblem = 'empty' | 'no-header' | 'quotes' | 'too-many' | 'too-wide';

const DELIMITERS = [',', ';', '\t'] as const;
type Delimiter = (typeof DELIMITERS)[number];

/** So many rows tell how the cells are parted, within so many characters. */
const LOOKED_AT = { rows: 60, characters: 200_000 } as const;
/** Rows that are parsed at once: a few milliseconds' work. */
const AT_ONCE = 500;
/** Blank rows count as well here: a table of nothing but line breaks is not read to its end. */
const MAX_LINES = 10 * MAX_TABLE.rows;
/** A line that spreadsheets write to say what parts the cells. */
const SEPARATOR_LINE = /^sep=.\r?\n/i;

/** By columns that we know, then by columns at all. */
function qualityOf(text: string, delimiter: Delimiter): number {
  const rows: readonly Cells[] = Papa.parse<string[]>(text, { delimiter, preview: LOOKED_AT.rows }).data;
  const header = rows[findHeader(rows) ?? -1];
  return header ? namesIn(header) * 1000 + header.length : 0;
}

function delimiterOf(text: string): Delimiter {
  const start = text.slice(0, LOOKED_AT.characters);
  return DELIMITERS.map((delimiter) => ({ delimiter, quality: qualityOf(start, delimiter) })).reduce((best, each) =>
    each.quality > best.quality ? each : best,
  ).delimiter;
}

type Newline = '\r\n' | '\n' | '\r';

/** How the lines of a text end; a cell of several lines may have other ends in it. */
function newlineOf(text: string): Newline {
  const start = text.slice(0, LOOKED_AT.characters).replace(/"[^"]*"/g, '');
  if (start.includes('\r\n')) return '\r\n';
  return start.includes('\n') || !start.includes('\r') ? '\n' : '\r';
}

/**
 * All rows, some at a time, each time with what part of the text is done. The parser is told where it stopped and goes on
 * there: only it knows whether a line break stands between rows or in a cell. Its fast way splits the whole text at once.
 */
function* rowsOf(
  text: string,
  delimiter: Delimiter,
  quoteChar: string,
): Generator<number, Cells[] | 'quotes' | 'too-many'> {
  const newline = newlineOf(text);
  const rows: Cells[] = [];
  for (let from = 0; from < text.length; ) {
    const { data, errors, meta } = Papa.parse<string[]>(text.slice(from), {
      delimiter,
      newline,
      quoteChar,
      preview: AT_ONCE,
      fastMode: false,
    });
    if (errors.some(({ type }) => type === 'Quotes')) return 'quotes';
    for (const row of data) rows.push(row);
    if (rows.length > MAX_LINES) return 'too-many';
    if (data.length < AT_ONCE || meta.cursor <= 0) break;
    from += meta.cursor;
    yield from / text.length;
  }
  return rows;
}

/** Cells that were copied stand between tabs as they are, and a quotation mark in them may be just that. */
function* allRows(text: string): Generator<number, Cells[] | 'quotes' | 'too-many'> {
  const delimiter = delimiterOf(text);
  const rows = yield* rowsOf(text, delimiter, '"');
  return rows === 'quotes' && delimiter === '\t' ? yield* rowsOf(text, delimiter, '\0') : rows;
}

const isBlank = (row: Cells): boolean => row.every((cell) => cell.trim() === '');

/** The table in rows that may have titles above its header. */
export function tableIn(rows: readonly Cells[]): ParsedTable | TableProblem {
  const at = findHeader(rows);
  const header = at === undefined ? undefined : rows[at];
  if (rows.every(isBlank)) return 'empty';
  if (at === undefined || !header) return 'no-header';
  if (header.length > MAX_TABLE.columns) return 'too-wide';
  const below = rows.slice(at + 1);
  const filled = below.filter((row) => !isBlank(row)).length;
  if (filled > MAX_TABLE.rows) return 'too-many';
  return filled === 0 ? 'empty' : { header, rows: below, firstRow: at + 2 };
}

/**
 * Reads a text of comma-, semicolon- or tab-separated rows; those above the header are left out. It goes on whenever it is
 * asked, and says each time what part is done.
 */
export function* parseTable(text: string): Generator<number, ParsedTable | TableProblem> {
  const rows = yield* allRows(text.replace(SEPARATOR_LINE, ''));
  return typeof rows === 'string' ? rows : tableIn(rows);
}
