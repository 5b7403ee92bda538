import { salesforceId18 } from '../record/salesforce';
import { fold } from '../text/fold';
import { COLUMN_NAMES, CONTACT_WORDS } from './columns.data';
import { type Cells, type Columns, MAX_TABLE, TABLE_FIELDS, type TableField } from './table';

/** Titles and filters above a report take fewer rows than this. */
const LOOKED_AT = 40;
/** So many rows say what a column without a name that we know holds. */
const SAMPLE = 50;
/** A telephone number has at least as many; "Revenue 2025" is a name. */
const MIN_DIGITS = 6;

/** The form in which headings are compared: letters and digits alone, so that "E-Mail" is "email". */
export const headingKey = (header: string): string => fold(header).replace(/[^\p{L}\p{N}]+/gu, '');

/** Field → the forms of its names → how good each is; the smaller, the better. */
const NAMES: ReadonlyMap<TableField, ReadonlyMap<string, number>> = new Map(
  TABLE_FIELDS.map((field) => {
    const forms = COLUMN_NAMES[field].map(headingKey);
    return [field, new Map(forms.map((form, at): [string, number] => [form, at]).reverse())];
  }),
);
const CONTACT: ReadonlySet<string> = new Set(CONTACT_WORDS.map(headingKey));

/** The names that a header may be meant by: a report with fields of several objects says whose each one is. */
function namesOf(header: string): string[] {
  const [object = '', ...rest] = header.split(':');
  const isOfContact = rest.length > 0 && CONTACT.has(headingKey(object));
  return [headingKey(header), ...(isOfContact ? [headingKey(rest.join(':'))] : [])];
}

/** The column that fits a field best, by its name. */
function columnNamed(field: TableField, names: readonly (readonly string[])[]): number {
  const ranks = NAMES.get(field) ?? new Map<string, number>();
  const rankAt = (at: number): number =>
    Math.min(...(names[at] ?? []).map((name) => ranks.get(name) ?? Number.POSITIVE_INFINITY));
  let best = -1;
  for (let at = 0; at < names.length; at++) {
    const rank = rankAt(at);
    if (rank < (best === -1 ? Number.POSITIVE_INFINITY : rankAt(best))) best = at;
  }
  return best;
}

function byName(header: Cells): (TableField | null)[] {
  const names = header.slice(0, MAX_TABLE.columns).map(namesOf);
  const columns: (TableField | null)[] = names.map(() => null);
  for (const field of TABLE_FIELDS) {
    const at = columnNamed(field, names);
    if (at !== -1 && columns[at] === null) columns[at] = field;
  }
  return columns;
}

const isIdOf = (prefix: string, text: string): boolean => text.startsWith(prefix) && salesforceId18(text) !== undefined;

/** A column of nothing but ids of one object holds them, whatever it is called. */
function columnOfIds(prefix: string, columns: Columns, rows: readonly Cells[]): number {
  return columns.findIndex((field, at) => {
    const cells = rows.map((row) => row[at]?.trim() ?? '').filter((cell) => cell !== '');
    return field === null && cells.length > 0 && cells.every((cell) => isIdOf(prefix, cell));
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
 * What the columns under a header row hold, each field once; `rows` are those below it. Null for what nobody can tell: a
 * column that is not known by its name is none.
 */
export function guessColumns(header: Cells, rows: readonly Cells[]): Columns {
  const sample = rows.slice(0, SAMPLE).filter((row) => row.length > 1);
  const columns = withNames(byName(header), sample);
  for (const [field, prefix] of [['contactId', '003'] as const, ['accountId', '001'] as const]) {
    const at = columns.includes(field) ? -1 : columnOfIds(prefix, columns, sample);
    if (at !== -1) columns[at] = field;
  }
  return columns;
}

const filled = (row: Cells): number => row.filter((cell) => cell.trim() !== '').length;

const isValue = (cell: string): boolean =>
  /@.+\./.test(cell) || cell.replace(/\D/g, '').length >= MIN_DIGITS || isIdOf('00', cell.trim());

/** How many columns of a row are known by name; a row of names has no ids, addresses and numbers in it. */
const known = (row: Cells): number => (row.some(isValue) ? 0 : byName(row).filter((field) => field !== null).length);

/**
 * Which row names the columns: the one with most names that we know, else (in another language) the first of the fullest
 * rows, unless there are ids, addresses or numbers in it. Undefined where no row does.
 */
export function findHeader(rows: readonly Cells[]): number | undefined {
  const first = rows.slice(0, LOOKED_AT);
  const most = Math.max(0, ...first.map(known));
  if (most >= 2) return first.findIndex((row) => known(row) === most);
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
export function withColumn(columns: Columns, at: number, field: TableField | null): Columns {
  return columns.map((old, index) => (index === at ? field : old === field ? null : old));
}
