import { MAX_LABEL_TEXT, type SeenField } from '../../domain/record/snapshot';
import { fold } from '../../domain/text/fold';
import { lineOf } from '../dom/flat-text';
import { COLUMN_FIELDS, COLUMN_LABELS } from './listing-columns.data';
import { COLUMN_KEY } from './listing-selectors';
import { cellText } from './values';

/** A column whose cells are facts of the row's account. */
export interface FactColumn {
  /** Of the cell in its row. */
  readonly at: number;
  readonly field: SeenField['field'];
  readonly internal: string;
  /** Of a column known by its label alone: how many cells a row has to have for its place to be certain; null for others. */
  readonly cells: number | null;
  /** See `cellText`. */
  readonly shapes: Set<string>;
}

const MAX_CELLS = 60;
const MAX_COLUMNS = 40;
/** `Industry-text-3`: field, type of the column, number of the column. */
const KEY = /^([A-Za-z][\w.]*)-[A-Za-z_]+-\d+$/;
/** A field that the customer added. */
const CUSTOM = /^\w+__c$/;

const cellsOf = (row: Element): readonly Element[] => [...row.children].slice(0, MAX_CELLS);

/** The label of a column's heading, folded; the product writes "Sort by:" and more around it for screen readers. */
function labelOf(heading: Element): string {
  const said = heading.getAttribute('aria-label') ?? heading.getAttribute('title') ?? lineOf(heading, MAX_LABEL_TEXT);
  return fold(said);
}

function byLabel(head: Element | null): readonly (string | undefined)[] {
  const labels = head ? cellsOf(head).map(labelOf) : [];
  return labels.map((label) =>
    labels.indexOf(label) === labels.lastIndexOf(label) ? COLUMN_LABELS.get(label) : undefined,
  );
}

/** The columns of a table of accounts, by one of its rows: those that name their field, or where none does, by label. */
export function factColumns(row: Element, head: Element | null): readonly FactColumn[] {
  const cells = cellsOf(row);
  const keys = cells.map((cell) => cell.getAttribute(COLUMN_KEY));
  const isNamed = keys.some((key) => key !== null);
  const names = isNamed ? keys.map((key) => KEY.exec(key ?? '')?.[1]) : byLabel(head);
  const taken = new Set<string>();
  const columns: FactColumn[] = [];
  for (const [at, internal] of names.entries()) {
    const field = internal && (COLUMN_FIELDS.get(internal) ?? (CUSTOM.test(internal) ? 'custom' : undefined));
    const slot = field === 'custom' ? internal : field;
    if (!field || !slot || taken.has(slot) || cells[at]?.localName !== 'td') continue;
    taken.add(slot);
    columns.push({ at, field, internal, cells: isNamed ? null : (head?.children.length ?? 0), shapes: new Set() });
  }
  return columns.slice(0, MAX_COLUMNS);
}

/** Whether a cell is of the column: rows of one table need not be alike. */
function isOf(row: Element, cell: Element, { internal, cells }: FactColumn): boolean {
  if (cells !== null) return row.children.length === cells;
  return cell.getAttribute(COLUMN_KEY)?.startsWith(`${internal}-`) === true;
}

/** What a row shows in these columns. An empty cell may still fill: it says nothing. */
export function fieldsIn(row: Element, columns: readonly FactColumn[], isDeep: boolean): SeenField[] {
  const fields: SeenField[] = [];
  for (const column of columns) {
    const { at, field, internal } = column;
    const cell = row.children[at];
    const text = cell && isOf(row, cell, column) && cellText(cell, isDeep ? null : column.shapes);
    if (text) fields.push({ field, internal, text, blank: false, place: 'list' });
  }
  return fields;
}
