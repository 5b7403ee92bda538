import { salesforceId18 } from '../record/salesforce';
import { fold } from '../text/fold';
import { NAMES_OF_ACCOUNTS } from './account-names';
import { columnsByName, type NamedFields, namedFields } from './column-names';
import { COLUMN_NAMES, CONTACT_WORDS } from './columns.data';
import { linkedRecord } from './record-link';
import { type Cells, type Columns, MAX_TABLE, TABLE_FIELDS, type TableField } from './table';

/** Titles and filters above a report take fewer rows than this. */
const LOOKED_AT = 40;
/** So many rows say what a column without a name that we know holds. */
const SAMPLE = 50;
/** A telephone number has at least as many; "Revenue 2025" is a name. */
const MIN_DIGITS = 6;

const NAMES_OF_CONTACTS: NamedFields<TableField> = namedFields(
  TABLE_FIELDS.map((field) => [field, COLUMN_NAMES[field]]),
  CONTACT_WORDS,
);

/** What the columns of a table of contacts hold by their names alone. */
export const contactsByName = (header: Cells): (TableField | null)[] => columnsByName(header, NAMES_OF_CONTACTS);

/** The rows below a header by which columns are told. */
export const sampleOf = (rows: readonly Cells[]): readonly Cells[] =>
  rows.slice(0, SAMPLE).filter((row) => row.length > 1);

const isIdOf = (prefix: string, text: string): boolean => linkedRecord(text)?.id.startsWith(prefix) === true;

/** The cells of a column that are not blank. */
export const filledIn = (at: number, rows: readonly Cells[]): string[] =>
  rows.map((row) => row[at]?.trim() ?? '').filter((cell) => cell !== '');

/** A column that is not read yet, of nothing but ids of one object, or of links to them, holds them, whatever it is called. */
export function columnOfIds(prefix: string, columns: readonly (string | null)[], rows: readonly Cells[]): number {
  return columns.findIndex((field, at) => {
    const cells = field === null ? filledIn(at, rows) : [];
    return cells.length > 0 && cells.every((cell) => isIdOf(prefix, cell));
  });
}

/**
 * A first or last name that stands alone is the whole name: several languages call both so. A whole name beside a first
 * name that is never part of it is a last name: "Vorname; Name".
 */
function withNames(columns: (TableField | null)[], rows: readonly Cells[]): (TableField | null)[] {
  const [full, first, last] = [columns.indexOf('fullName'), columns.indexOf('firstName'), columns.indexOf('lastName')];
  const part = first === -1 ? last : last === -1 ? first : -1;
  if (full === -1 && part !== -1) return columns.with(part, 'fullName');
  if (full === -1 || first === -1 || last !== -1) return columns;
  const given = rows.filter((row) => row[first]?.trim());
  const isApart = given.length > 0 && given.every((row) => !fold(row[full] ?? '').includes(fold(row[first] ?? '')));
  return isApart ? columns.with(full, 'lastName') : columns;
}

/**
 * What the columns under a header row of contacts hold, each field once; `rows` are those below it. Null for what nobody
 * can tell: a column that is not known by its name is none.
 */
export function guessColumns(header: Cells, rows: readonly Cells[]): Columns {
  const sample = sampleOf(rows);
  const columns = withNames(contactsByName(header), sample);
  for (const [field, prefix] of [['contactId', '003'] as const, ['accountId', '001'] as const]) {
    const at = columns.includes(field) ? -1 : columnOfIds(prefix, columns, sample);
    if (at !== -1) columns[at] = field;
  }
  return columns;
}

const filled = (row: Cells): number => row.filter((cell) => cell.trim() !== '').length;

const isValue = (cell: string): boolean =>
  /@.+\./.test(cell) ||
  cell.replace(/\D/g, '').length >= MIN_DIGITS ||
  (cell.trim().startsWith('00') && salesforceId18(cell.trim()) !== undefined);

const count = (columns: readonly (string | null)[]): number => columns.filter((field) => field !== null).length;

/** How many columns of a row are known by name, whatever the table is of; a row of names has no ids, addresses and numbers in it. */
export function namesIn(row: Cells): number {
  if (row.some(isValue)) return 0;
  return Math.max(count(contactsByName(row)), count(columnsByName(row, NAMES_OF_ACCOUNTS)));
}

/**
 * Which row names the columns: the one with most names that we know, else (in another language) the first of the fullest
 * rows, unless there are ids, addresses or numbers in it. Undefined where no row does.
 */
export function findHeader(rows: readonly Cells[]): number | undefined {
  const first = rows.slice(0, LOOKED_AT);
  const known = first.map(namesIn);
  const most = Math.max(0, ...known);
  if (most >= 2) return known.indexOf(most);
  const fullest = Math.max(0, ...first.map(filled));
  const at = first.findIndex((row) => filled(row) === fullest);
  return fullest >= 2 && !first[at]?.some(isValue) ? at : undefined;
}

/** What a header row is remembered by; undefined for one that is too long to remember. */
export function headerKey(header: Cells): string | undefined {
  const key = header.slice(0, MAX_TABLE.columns).map(fold).join('\t');
  return key.length > MAX_TABLE.header ? undefined : key;
}

/** The columns with another choice for one of them; what held that field before is not read any more. */
export function withColumn<Field>(
  columns: readonly (Field | null)[],
  at: number,
  field: Field | null,
): (Field | null)[] {
  return columns.map((old, index) => (index === at ? field : old === field ? null : old));
}
