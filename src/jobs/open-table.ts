import type { AccountColumns } from '../domain/table/account-table';
import { guessAccountColumns, guessKind } from '../domain/table/guess-table';
import { guessColumns, headerKey } from '../domain/table/header';
import { type LinkedRow, withLinkColumns } from '../domain/table/link-columns';
import { type Cells, type Columns, MAX_TABLE, type TableKind, type TableLayout } from '../domain/table/table';
import { type CustomFields, customColumns } from '../domain/table/table-context';
import { type ParsedTable, parseTable, tableIn } from './parse-table';
import type { Steps } from './slices';
import { textOfTable } from './table-text';
import type { OpenedTable, OpenProblem, TableSource } from './tables-messages';

/** So many rows are looked through for an example. */
const LOOKED_AT = 50;
const MAX_EXAMPLE = 40;

/** The table of rows that were copied with their links: the records that they lead to have columns of their own. */
function tableOfList(list: readonly LinkedRow[]): ParsedTable | OpenProblem {
  const table = tableIn(list.map(({ cells }) => cells));
  if (typeof table === 'string') return table;
  const below = list.slice(list.length - table.rows.length);
  return { ...withLinkColumns(table.header, below), firstRow: table.firstRow };
}

/** What the user brought along, as a table; goes on whenever it is asked. */
export function* tableFrom(source: TableSource): Steps<ParsedTable | OpenProblem> {
  switch (source.from) {
    case 'list':
      return tableOfList(source.rows);
    case 'text':
      return source.text.length > MAX_TABLE.bytes ? 'too-large' : yield* parseTable(source.text);
    case 'file': {
      if (source.bytes.byteLength > MAX_TABLE.bytes) return 'too-large';
      const read = textOfTable(new Uint8Array(source.bytes));
      return typeof read === 'string' ? read : yield* parseTable(read.text);
    }
  }
}

/** The first cell of a column that is not blank. */
function exampleOf(rows: readonly Cells[], at: number): string {
  const cells = rows.slice(0, LOOKED_AT).map((row) => row[at]?.replace(/\s+/g, ' ').trim() ?? '');
  const text = cells.find((cell) => cell !== '') ?? '';
  return text.length > MAX_EXAMPLE ? `${text.slice(0, MAX_EXAMPLE)}…` : text;
}

const isFilled = (row: Cells): boolean => row.some((cell) => cell.trim() !== '');

/** What is said of a table before it is read; `layouts` are those of tables that were read before. */
export function openedTable(
  { header, rows }: ParsedTable,
  layouts: readonly TableLayout[],
  fields: CustomFields,
): OpenedTable {
  const customs = customColumns(fields);
  const key = headerKey(header);
  const layout = layouts.find((each) => each.header === key);
  const kind: TableKind = layout ? (layout.kind ?? 'contacts') : guessKind(header, rows, customs);
  // What the criteria declared then, they may not declare any more.
  const known = (columns: AccountColumns): AccountColumns =>
    columns.map((field) =>
      field?.startsWith('custom:') && !customs.some(([custom]) => custom === field) ? null : field,
    );
  const accounts = layout?.kind === 'accounts' ? known(layout.columns) : guessAccountColumns(header, rows, customs);
  const contacts: Columns = layout && layout.kind !== 'accounts' ? layout.columns : guessColumns(header, rows);
  return {
    kind,
    header,
    examples: header.map((_, at) => exampleOf(rows, at)),
    columns: { accounts, contacts },
    remembered: layout !== undefined,
    rows: rows.filter(isFilled).length,
    customs: customs.map(([field, { label }]) => ({ field, label })),
  };
}
