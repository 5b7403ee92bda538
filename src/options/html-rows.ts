import type { LinkedRow } from '../domain/table/link-columns';
import { MAX_TABLE } from '../domain/table/table';

/** Longer than this is not read as a list: a list of 2,000 rows copied with its styles is a tenth of it. */
export const MAX_HTML = 64 * 1024 * 1024;
/** Characters that are parsed at once: some ten milliseconds' work. */
const AT_ONCE = 300_000;
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

/** Where pieces end: behind a row, so that each has whole rows. */
function* piecesOf(html: string): Generator<string> {
  for (let from = 0; from < html.length; ) {
    const found = html.indexOf(ROW_END, Math.min(html.length, from + AT_ONCE));
    const to = found === -1 ? html.length : found + ROW_END.length;
    yield html.slice(from, to);
    from = to;
  }
}

/**
 * The rows of a table that was copied as HTML, with the links in its cells; null where no table, or none with links, is
 * in it. A long one is read in pieces, and `pause` lets the page have its turn after each.
 */
export async function rowsOfHtml(html: string, pause: () => Promise<void>): Promise<readonly LinkedRow[] | null> {
  if (html.length > MAX_HTML || !/<tr[\s>]/i.test(html) || !/<a\s[^>]{0,2000}href=/i.test(html)) return null;
  const rows: LinkedRow[] = [];
  for (const piece of piecesOf(html)) {
    rows.push(...rowsIn(piece));
    // One more than are read: then it is said that there are too many.
    if (rows.length > MAX_TABLE.rows + 100) break;
    await pause();
  }
  return rows.length < 2 ? null : rows;
}
