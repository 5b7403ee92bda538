import { isNotStated } from '../facts/not-stated';
import type { AccountField } from '../record/snapshot';
import { unguarded } from '../text/csv';
import {
  type AccountColumn,
  type AccountColumns,
  MAX_ACCOUNT_TEXT,
  type TableAccount,
  type TableFact,
} from './account-table';
import { headingUnit } from './heading-unit';
import { beginsAsOther, isHeader } from './other-rows';
import { type LinkedRecord, linkedRecord } from './record-link';
import { SkipCounter, type Skips } from './skips';
import { type Cells, MAX_TABLE } from './table';
import { type CustomFields, customColumns } from './table-context';

/**
 * Why a row of a table is no account to keep: it has neither name nor id, its id is none or another object's, its name is
 * longer than any, it repeats an earlier row in every cell, or has more cells than the header.
 */
export type AccountRowSkip = 'no-name' | 'bad-id' | 'other-object' | 'too-long' | 'repeated' | 'cells';

/** A table of accounts, read. */
export interface ReadAccounts extends Skips<AccountRowSkip> {
  readonly accounts: readonly TableAccount[];
  /** Rows that are no row of the table: headings, totals, the notice below a report. Blank ones count nowhere. */
  readonly passedOver: number;
}

/** A table of fewer columns may have rows with one cell alone. */
const MIN_COLUMNS_OF_HEADING = 3;
/** Columns whose texts are the facts of that name; the address comes first, as the columns beside it are surer. */
const AS_THEY_ARE = [
  ...(['website', 'industry', 'employees', 'city', 'region', 'country', 'companyPhone', 'type', 'rating'] as const),
  ...(['ownership', 'founded', 'description', 'parent', 'owner'] as const),
] as const satisfies readonly AccountField[];
const MULTI_LINE: ReadonlySet<AccountColumn> = new Set<AccountColumn>(['street', 'address', 'description']);
/** "2 records", "(12)", "EUR 1.234,50": what stands behind the word of a total. */
const OF_A_TOTAL = /^[^\p{L}]*(?:\p{L}{1,3}[^\p{L}]*){0,1}$/u;

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const lines = (text: string): string =>
  text
    .split(/\s*\n\s*/u)
    .map(oneLine)
    .filter((line) => line !== '')
    .join('\n');

function longestOf(column: AccountColumn): number {
  if (column === 'description') return MAX_ACCOUNT_TEXT.description;
  if (column === 'address' || column === 'street') return MAX_ACCOUNT_TEXT.address;
  return column.startsWith('custom:') ? MAX_ACCOUNT_TEXT.custom : MAX_TABLE.text;
}

/** A cell without what surrounds it; blank for what stands for nothing. */
function textIn(cell: string, column: AccountColumn): string {
  if (cell === '') return '';
  const text = (MULTI_LINE.has(column) ? lines : oneLine)(unguarded(cell.trim()));
  return isNotStated(text) ? '' : text;
}

/** Blank for what is longer than such a value can be; a description is cut. */
function valueIn(cell: string, column: AccountColumn): string {
  const text = textIn(cell, column);
  const longest = longestOf(column);
  if (text.length <= longest) return text;
  return column === 'description' ? text.slice(0, longest) : '';
}

/** Whether a row is a total: its word, and nothing in words beside it. */
function isTotal(cells: readonly string[]): boolean {
  const [first = '', ...others] = cells;
  return beginsAsOther(first) && others.every((cell) => OF_A_TOTAL.test(cell.trim()) || beginsAsOther(cell));
}

interface CustomColumn {
  readonly column: AccountColumn;
  readonly internal: string;
  readonly isMoney: boolean;
}

type CellOf = (column: AccountColumn) => string;

/** Reads the rows below a header of accounts. Rows with one id are several accounts here: who keeps them makes them one. */
export class AccountsReader {
  readonly #header: Cells;
  readonly #at: ReadonlyMap<AccountColumn, number>;
  readonly #customs: readonly CustomColumn[];
  /** What the headings of amounts say of them. */
  readonly #units: ReadonlyMap<AccountColumn, string>;
  readonly #accounts: TableAccount[] = [];
  readonly #rows = new Set<string>();
  readonly #skips: SkipCounter<AccountRowSkip>;
  #passedOver = 0;

  /** `firstRow` is the number of the first row below the header, as a spreadsheet counts. */
  constructor(header: Cells, columns: AccountColumns, customs: CustomFields, firstRow = 2) {
    this.#header = header;
    this.#at = new Map(columns.flatMap((field, index) => (field === null ? [] : [[field, index] as const])));
    this.#customs = customColumns(customs).flatMap(([column, { type, from }]) =>
      (from.salesforce ?? []).slice(0, 1).map((internal) => ({ column, internal, isMoney: type === 'money' })),
    );
    this.#units = new Map([...this.#at].map(([column, index]) => [column, headingUnit(header[index] ?? '').unit]));
    this.#skips = new SkipCounter(firstRow);
  }

  /** Takes the row that stands `at` rows below the first. */
  take(row: Cells, at: number): void {
    const cells = row.filter((cell) => cell.trim() !== '');
    if (cells.length === 0) return;
    const cellOf: CellOf = (column) => row[this.#at.get(column) ?? -1] ?? '';
    if (this.#isOther(row, cells, cellOf)) {
      this.#passedOver++;
      return;
    }
    const read = this.#account(row, cellOf);
    if (typeof read === 'string') this.#skips.add(read, at);
    else this.#accounts.push(read);
  }

  read(): ReadAccounts {
    return { accounts: this.#accounts, ...this.#skips.all(), passedOver: this.#passedOver };
  }

  /** Whether a row stands between or around the accounts and is none. A row with an account's id always is one. */
  #isOther(row: Cells, cells: readonly string[], cellOf: CellOf): boolean {
    if (linkedRecord(cellOf('accountId').trim())?.id.startsWith('001')) return false;
    if (isTotal(cells) || isHeader(row, this.#header)) return true;
    if (cells.length > 1 || this.#header.length < MIN_COLUMNS_OF_HEADING) return false;
    // A name alone is an account with nothing known of it, unless the row ends with it: then it is a title or a notice.
    return row.length < this.#header.length || cellOf('name').trim() === '';
  }

  #account(row: Cells, cellOf: CellOf): TableAccount | AccountRowSkip {
    if (row.slice(this.#header.length).some((cell) => cell.trim() !== '')) return 'cells';
    const idText = textIn(cellOf('accountId'), 'accountId');
    const record = linkedRecord(idText);
    if (idText !== '' && record === undefined) return 'bad-id';
    if (record !== undefined && !record.id.startsWith('001')) return 'other-object';
    const name = textIn(cellOf('name'), 'name');
    if (name.length > MAX_TABLE.text) return 'too-long';
    if (name === '' && record === undefined) return 'no-name';
    if (this.#isRepeated(row)) return 'repeated';
    const { id, org }: LinkedRecord | { id: null; org: null } = record ?? { id: null, org: null };
    return { id, org, name, fields: this.#fields(name, cellOf) };
  }

  #isRepeated(row: Cells): boolean {
    const size = this.#rows.size;
    return this.#rows.add(row.join('\0').replace(/\0+$/, '')).size === size;
  }

  #fields(name: string, cellOf: CellOf): TableFact[] {
    const facts: TableFact[] = [];
    const add = (field: TableFact['field'], text: string, internal = ''): void => {
      if (text !== '') facts.push({ field, internal, text });
    };
    add('name', name);
    add('address', this.#address(cellOf));
    add('revenue', this.#amount(cellOf, 'revenue'));
    for (const field of AS_THEY_ARE) add(field, valueIn(cellOf(field), field));
    for (const { column, internal, isMoney } of this.#customs)
      add('custom', isMoney ? this.#amount(cellOf, column) : valueIn(cellOf(column), column), internal);
    return facts;
  }

  /** One column with all of it; else its parts together, where no column says the country. */
  #address(cellOf: CellOf): string {
    if (this.#at.has('address')) return valueIn(cellOf('address'), 'address');
    if (this.#at.has('country')) return '';
    const street = valueIn(cellOf('street'), 'street');
    const postcode = valueIn(cellOf('postcode'), 'postcode');
    if (street === '' && postcode === '') return '';
    const town = [postcode, valueIn(cellOf('city'), 'city')].filter((part) => part !== '').join(' ');
    return [street, town, valueIn(cellOf('region'), 'region')].filter((part) => part !== '').join('\n');
  }

  /** An amount with the unit of its heading and the currency beside it. */
  #amount(cellOf: CellOf, column: AccountColumn): string {
    const amount = valueIn(cellOf(column), column);
    const currency = valueIn(cellOf('currency'), 'currency');
    if (amount === '') return '';
    const parts = [amount, this.#units.get(column) ?? ''].filter((part) => part !== '');
    const isSaid = currency === '' || parts.some((part) => part.toUpperCase().includes(currency.toUpperCase()));
    return [...parts, ...(isSaid ? [] : [currency])].join(' ');
  }
}

/** Reads all rows below a header at once. */
export function readAccounts(
  header: Cells,
  rows: readonly Cells[],
  columns: AccountColumns,
  customs: CustomFields,
): ReadAccounts {
  const reader = new AccountsReader(header, columns, customs);
  for (const [at, row] of rows.entries()) reader.take(row, at);
  return reader.read();
}
