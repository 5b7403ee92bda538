/** So many rows are named of each reason. */
const MAX_NAMED = 20;

/** The rows that are left out, by reason; what did not occur has no entry. */
export interface Skips<Reason> {
  readonly skipped: ReadonlyMap<Reason, number>;
  /** The numbers of the first of them, as a spreadsheet counts the table's rows. */
  readonly skippedRows: ReadonlyMap<Reason, readonly number[]>;
}

/** Counts rows that are left out, and remembers which the first ones were. */
export class SkipCounter<Reason> {
  readonly #firstRow: number;
  readonly #counts = new Map<Reason, number>();
  readonly #rows = new Map<Reason, number[]>();

  constructor(firstRow: number) {
    this.#firstRow = firstRow;
  }

  add(reason: Reason, at: number): void {
    this.#counts.set(reason, (this.#counts.get(reason) ?? 0) + 1);
    const rows = this.#rows.get(reason) ?? [];
    if (rows.length === 0) this.#rows.set(reason, rows);
    if (rows.length < MAX_NAMED) rows.push(this.#firstRow + at);
  }

  all(): Skips<Reason> {
    return { skipped: this.#counts, skippedRows: this.#rows };
  }
}
