import { readBoolean } from '../facts/boolean';
import { isNotStated } from '../facts/not-stated';
import { beginsAsOther, isHeader } from './other-rows';
import { linkedRecord } from './record-link';
import { SkipCounter, type Skips } from './skips';
import {
  type Cells,
  type Columns,
  MAX_TABLE,
  TABLE_OPT_OUTS,
  TABLE_TEXTS,
  type TableContact,
  type TableField,
  type TableValue,
} from './table';

/** Why a row of a table is no contact to keep. */
export type RowSkip = 'no-id' | 'other-object' | 'no-name' | 'account-id' | 'repeated';

/** A table, read. */
export interface ReadTable extends Skips<RowSkip> {
  readonly contacts: readonly TableContact[];
  /** Rows that are no row of the table: headings, totals, the notice below a report. Blank ones count nowhere. */
  readonly passedOver: number;
}

/** A table of fewer columns may have rows with one cell alone. */
const MIN_COLUMNS_OF_HEADING = 3;
/** Spreadsheets and our own tables put it before what would be run as a formula. */
const GUARDED = /^'(?=[=+\-@\t\r])/;

/** A cell on one line; blank for what stands for nothing, and for what is longer than any value can be. */
function valueIn(cell: string): string {
  const text = cell.replace(GUARDED, '').replace(/\s+/gu, ' ').trim();
  return text.length > MAX_TABLE.text || isNotStated(text) ? '' : text;
}

/** Whether a row stands between or around the contacts and is none. A row with a contact's id always is one. */
function isOther(row: Cells, header: Cells, id: string): boolean {
  if (id.startsWith('003')) return false;
  const cells = row.filter((cell) => cell.trim() !== '');
  const [first = ''] = cells;
  if (beginsAsOther(first)) return true;
  if (cells.length === 1 && header.length >= MIN_COLUMNS_OF_HEADING) return linkedRecord(id) === undefined;
  return isHeader(row, header);
}

/** Check boxes in words, and as `1` and `0`, which is how exported reports of Salesforce write them. */
function optOutOf(cell: string): 'true' | 'false' | undefined {
  const text = cell.trim();
  if (text === '1' || text === '0') return text === '1' ? 'true' : 'false';
  const reading = readBoolean(text);
  if (reading.state !== 'known') return undefined;
  return reading.value ? 'true' : 'false';
}

type CellOf = (field: TableField) => string | undefined;

/** Every field that has a column; an opt-out that cannot be read is not known, and has none. */
function fieldsOf(cellOf: CellOf): TableValue[] {
  const texts = TABLE_TEXTS.flatMap((field): TableValue[] => {
    const cell = cellOf(field);
    return cell === undefined ? [] : [{ field, text: valueIn(cell) }];
  });
  const optOuts = TABLE_OPT_OUTS.flatMap((field): TableValue[] => {
    const text = optOutOf(cellOf(field) ?? '');
    return text === undefined ? [] : [{ field, text }];
  });
  return [...texts, ...optOuts];
}

function readRow(cellOf: CellOf): TableContact | RowSkip {
  const value = (field: TableField): string => valueIn(cellOf(field) ?? '');
  const id = linkedRecord(value('contactId'))?.id;
  if (id === undefined) return 'no-id';
  if (!id.startsWith('003')) return 'other-object';
  const parts = [value('firstName'), value('lastName')].filter((part) => part !== '').join(' ');
  const name = value('fullName') || parts;
  if (name === '' || name.length > MAX_TABLE.text) return 'no-name';
  const account = value('accountId');
  const accountId = linkedRecord(account)?.id ?? '';
  if (account !== '' && !accountId.startsWith('001')) return 'account-id';
  return {
    id,
    accountId: accountId || null,
    accountName: value('accountName') || null,
    name,
    title: value('title') || null,
    fields: fieldsOf(cellOf),
  };
}

/** Reads the rows below a header, each contact once: the first row counts. */
export class ContactsReader {
  readonly #header: Cells;
  readonly #at: ReadonlyMap<TableField, number>;
  readonly #contacts = new Map<string, TableContact>();
  readonly #skips: SkipCounter<RowSkip>;
  #passedOver = 0;

  /** `firstRow` is the number of the first row below the header. */
  constructor(header: Cells, columns: Columns, firstRow = 2) {
    this.#header = header;
    this.#at = new Map(columns.flatMap((field, index) => (field === null ? [] : [[field, index] as const])));
    this.#skips = new SkipCounter(firstRow);
  }

  /** Takes the row that stands `at` rows below the first. */
  take(row: Cells, at: number): void {
    if (row.every((cell) => cell.trim() === '')) return;
    const cellOf: CellOf = (field) => {
      const index = this.#at.get(field);
      return index === undefined ? undefined : (row[index] ?? '');
    };
    if (isOther(row, this.#header, cellOf('contactId')?.trim() ?? '')) {
      this.#passedOver++;
      return;
    }
    const read = readRow(cellOf);
    if (typeof read === 'string') this.#skips.add(read, at);
    else if (this.#contacts.has(read.id)) this.#skips.add('repeated', at);
    else this.#contacts.set(read.id, read);
  }

  /** What was read, and how many rows are left out, and why. */
  read(): ReadTable {
    return { contacts: [...this.#contacts.values()], ...this.#skips.all(), passedOver: this.#passedOver };
  }
}

/** Reads all rows below a header at once. */
export function readContacts(header: Cells, rows: readonly Cells[], columns: Columns): ReadTable {
  const reader = new ContactsReader(header, columns);
  for (const [at, row] of rows.entries()) reader.take(row, at);
  return reader.read();
}
