import { type Pack, type PackColumn, textsOf } from './pack';

/** A column of a pack, taken apart when its first text is asked for: of most none is. */
export class Column {
  readonly field: PackColumn['field'];
  readonly internal: string;
  readonly locale: string | null;
  readonly day: string;
  readonly #joined: string;
  #texts: readonly string[] | undefined;

  constructor({ field, internal, locale, day, texts }: PackColumn) {
    this.field = field;
    this.internal = internal;
    this.locale = locale;
    this.day = day;
    this.#joined = texts;
  }

  /** Empty where the account has no such field. */
  text(at: number): string {
    this.#texts ??= textsOf(this.#joined);
    return this.#texts[at] ?? '';
  }
}

export const columnsOf = ({ columns }: Pack): readonly Column[] => columns.map((column) => new Column(column));

/** The first of some columns that has a text for an account. */
export function firstOf(columns: readonly Column[], at: number): Column | undefined {
  for (const column of columns) if (column.text(at) !== '') return column;
  return undefined;
}
