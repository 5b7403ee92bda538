import type { CompanyPairs } from '../domain/territory/company-pairs';
import type { UnknownCount } from '../domain/territory/market';
import type { FirstScreen } from '../domain/territory/overview';
import { EVERYTHING, type TerritoryQuery, type UntouchedDays } from '../domain/territory/query';
import type { FromJob, Line, Overview, ToJob } from '../jobs/territory-messages';

/** Lines that are asked for at once. */
const BLOCK = 100;
/** So many blocks stay here: what was scrolled past is asked for again. */
const MAX_BLOCKS = 60;

/** The market, and what the criteria call their own facts. */
export type Pictured = Omit<Extract<FromJob, { readonly kind: 'market' }>, 'kind'>;

/** What the page knows of the ranking. */
export interface Ranking {
  readonly kind: 'reading' | 'failed' | 'no-set' | 'no-accounts' | 'ranked';
  readonly overview: Overview | null;
  /** ISO instant of the ranking that is shown, where it is the last one kept and a new one is on its way; else null. */
  readonly asOf: string | null;
  /** Accounts judged so far by a judging under way; null while there is none. */
  readonly judging: number | null;
  /** Rows found by the query, and lines with the heads of groups among them. */
  readonly found: number;
  readonly length: number;
  /** The market as it was last asked for; null before. */
  readonly pictured: Pictured | null;
  /** What is not known of the accounts that are shown; null while it is not counted. */
  readonly unknown: readonly UnknownCount[] | null;
  /** What rows of tables without a record's id are; null before all were judged. */
  readonly pairs: CompanyPairs | null;
}

const READING: Ranking = {
  kind: 'reading',
  overview: null,
  asOf: null,
  judging: null,
  found: 0,
  length: 0,
  pictured: null,
  unknown: null,
  pairs: null,
};

/** Asks the job, keeps the lines near those in view, and tells when there is something new to show. */
export class JobClient {
  ranking: Ranking = READING;
  readonly #post: (message: ToJob) => void;
  readonly #changed: () => void;
  readonly #blocks = new Map<number, readonly Line[]>();
  readonly #asked = new Set<number>();
  readonly #waiting = new Map<number, (lines: readonly Line[] | null) => void>();
  #query: TerritoryQuery = EVERYTHING;
  #asking = 0;
  #id = 0;
  #shownId = -1;
  #days: UntouchedDays | null = null;
  #countsUnknown = false;

  constructor(post: (message: ToJob) => void, changed: () => void) {
    this.#post = post;
    this.#changed = changed;
  }

  /** Judges all accounts anew; what is shown stays until the answer comes. */
  judge(today: string): void {
    this.#show(this.ranking.kind === 'ranked' ? { ...this.ranking, judging: 0 } : READING);
    this.#post({ kind: 'judge', today });
  }

  /** Shows what was seen first the last time, while nothing newer is here. */
  restore({ overview, lines, found, length }: FirstScreen, at: string): void {
    if (this.ranking.kind !== 'reading') return;
    this.#blocks.set(0, lines);
    this.#show({ ...READING, kind: 'ranked', overview, asOf: at, judging: 0, found, length });
  }

  /** A question to a ranking that is only remembered is answered by the new one. */
  arrange(query: TerritoryQuery): void {
    this.#query = query;
    if (this.ranking.asOf !== null) return;
    this.#post({ kind: 'arrange', id: ++this.#id, query, to: BLOCK });
  }

  /** Asks for the market; what is shown of it stays until the answer comes. */
  lookAt(days: UntouchedDays): void {
    this.#days = days;
    this.#post({ kind: 'market', days });
  }

  /** The line, or undefined while it is on its way. */
  line(at: number): Line | undefined {
    return this.#blocks.get(Math.floor(at / BLOCK))?.[at % BLOCK];
  }

  /** Asks what is not known, now and of every ranking that comes. */
  countUnknown(): void {
    this.#countsUnknown = true;
    if (this.ranking.unknown === null && this.ranking.overview?.done) this.#post({ kind: 'unknown' });
  }

  /** Asks for the lines of a stretch that are not here. */
  want(from: number, to: number): void {
    if (this.ranking.asOf !== null) return;
    for (let block = Math.floor(from / BLOCK); block * BLOCK < Math.min(to, this.ranking.length); block++) {
      if (this.#blocks.has(block) || this.#asked.has(block)) continue;
      this.#asked.add(block);
      const id = this.#shownId;
      void this.read(block * BLOCK, (block + 1) * BLOCK).then((lines) => {
        if (lines && id === this.#shownId) this.#keep(block, lines);
      });
    }
  }

  /** Some lines of what is shown now, wherever they stand; null where the ranking was arranged anew meanwhile. */
  read(from: number, to: number): Promise<readonly Line[] | null> {
    const ask = ++this.#asking;
    this.#post({ kind: 'lines', id: this.#shownId, ask, from, to });
    return new Promise((resolve) => this.#waiting.set(ask, resolve));
  }

  receive(message: FromJob): void {
    switch (message.kind) {
      case 'judging':
        if (this.ranking.kind === 'ranked') this.#show({ ...this.ranking, judging: message.accounts });
        return;
      case 'judged':
        this.#judged(message.overview);
        return;
      case 'nothing':
        this.#show({ ...READING, kind: message.why });
        return;
      case 'failed':
        this.#show({ ...READING, kind: 'failed' });
        return;
      case 'arranged':
        // While a later question is under way, its answer is the one to show.
        if (message.id === this.#id) this.#arranged(message);
        return;
      case 'market': {
        const { market, labels } = message;
        if (market.days === this.#days) this.#show({ ...this.ranking, pictured: { market, labels } });
        return;
      }
      case 'unknown':
        this.#show({ ...this.ranking, unknown: message.unknown });
        return;
      case 'companies':
        this.#show({ ...this.ranking, pairs: message.pairs });
        return;
      case 'lines':
        this.#waiting.get(message.ask)?.(message.lines);
        this.#waiting.delete(message.ask);
    }
  }

  /** Parts of a new ranking are shown where no whole one is. */
  #judged(overview: Overview): void {
    const { asOf } = this.ranking;
    if (asOf !== null && !overview.done) return;
    const judging = overview.done ? null : overview.accounts;
    this.#show({ ...this.ranking, kind: 'ranked', overview, asOf: null, judging, unknown: null });
    this.arrange(this.#query);
    if (this.#countsUnknown) this.countUnknown();
  }

  #arranged({ id, found, length, lines }: Extract<FromJob, { readonly kind: 'arranged' }>): void {
    this.#shownId = id;
    this.#blocks.clear();
    this.#asked.clear();
    this.#asked.add(0);
    this.#blocks.set(0, lines);
    this.#show({ ...this.ranking, found, length });
  }

  #keep(block: number, lines: readonly Line[]): void {
    this.#blocks.set(block, lines);
    const [oldest] = this.#blocks.keys();
    if (this.#blocks.size > MAX_BLOCKS && oldest !== undefined) {
      this.#blocks.delete(oldest);
      this.#asked.delete(oldest);
    }
    this.#changed();
  }

  #show(ranking: Ranking): void {
    this.ranking = ranking;
    this.#changed();
  }
}
