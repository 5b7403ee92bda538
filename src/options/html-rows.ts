import type { LinkedRow } from '../domain/table/link-columns';
import { MAX_TABLE } from '../domain/table/table';

/** Longer than this is not read as a list: a list of 2,000 rows copied with its styles is a tenth of it. */
const MAX_HTML = 64 * 1024 * 1024;
/**
 * How long parsing a piece may take: the page is still meanwhile. Styles in every cell make it thirty times slower, so
 * the size of a piece follows from how long the one before it took.
 */
const PIECE_MS = 8;
const PIECE = { first: 4000, least: 2000, most: 300_000 } as const;
const ROW_END = '</tr>';

/** Words for who cannot see, and controls: no part of what a cell says. */
const UNSEEN = 'button, script, style, template, svg, .assistiveText, .slds-assistive-text';

/** The text of a cell, its line breaks kept. */
function textOf(cell: Element): string {
  for (const unseen of cell.querySelectorAll(UNSEEN)) unseen.remove();
  for (const lineBreak of cell.querySelectorAll('br')) lineBreak.replaceWith('\n');
  const lines = (cell.textContent ?? '').split('\n').map((line) => line.replace(/\s+/gu, ' ').trim());
  return lines.filter((line) => line !== '').join('\n');
}

/** A heading says its column's name in an attribute, free of the words about sorting it. */
const headingOf = (cell: Element): string =>
  cell.matches('th[scope=col]') ? (cell.getAttribute('aria-label') ?? '') : '';

function rowOf(row: HTMLTableRowElement): LinkedRow {
  const cells: string[] = [];
  const links: string[] = [];
  for (const cell of row.cells) {
    if (cells.length > MAX_TABLE.columns) break;
    links.push(cell.querySelector('a[href]')?.getAttribute('href') ?? '');
    cells.push(headingOf(cell) || textOf(cell));
    // What a cell covers beside itself stays blank: a title over several columns is one of none of them.
    for (let covered = 1; covered < Math.min(cell.colSpan, MAX_TABLE.columns); covered++) {
      cells.push('');
      links.push('');
    }
  }
  return { cells, links };
}

/** The rows of a piece of a table. The parser runs nothing and loads nothing; texts and the addresses of links are all that is taken. */
function rowsIn(piece: string): LinkedRow[] {
  const parsed = new DOMParser().parseFromString(`<table>${piece}</table>`, 'text/html');
  const rows = [...parsed.querySelectorAll('tr')].filter((row) => row.parentElement?.closest('tr') === null);
  return rows.map(rowOf);
}

/** Where a piece of that size ends: behind a row, so that each has whole rows. */
function endOf(html: string, from: number, size: number): number {
  const found = html.indexOf(ROW_END, Math.min(html.length, from + size));
  return found === -1 ? html.length : found + ROW_END.length;
}

/** How the page has its turn in between. */
export interface PagePace {
  /** Milliseconds, to measure by. */
  readonly now: () => number;
  readonly pause: () => Promise<void>;
}

/**
 * The rows of a table that was copied as HTML, with the links in its cells; null where no table, or none with links, is
 * in it. A long one is read in pieces, with a pause after each.
 */
export async function rowsOfHtml(html: string, { now, pause }: PagePace): Promise<readonly LinkedRow[] | null> {
  if (html.length > MAX_HTML || !/<tr[\s>]/i.test(html) || !/<a\s[^>]{0,2000}href=/i.test(html)) return null;
  const rows: LinkedRow[] = [];
  let size: number = PIECE.first;
  for (let from = 0; from < html.length; ) {
    const to = endOf(html, from, size);
    const start = now();
    rows.push(...rowsIn(html.slice(from, to)));
    const fitting = ((to - from) * PIECE_MS) / Math.max(1, now() - start);
    // Never twice the size at once: the next piece may be slower than this one.
    size = Math.min(PIECE.most, 2 * size, Math.max(PIECE.least, Math.round(fitting)));
    from = to;
    // One more than are read: then it is said that there are too many.
    if (rows.length > MAX_TABLE.rows + 100) break;
    await pause();
  }
  return rows.length < 2 ? null : rows;
}
