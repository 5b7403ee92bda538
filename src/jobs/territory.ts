import { type Arranged, arrange, isHead } from '../domain/territory/arrange';
import { marketOf } from '../domain/territory/market';
import type { Line, Overview } from '../domain/territory/overview';
import type { UntouchedDays } from '../domain/territory/query';
import type { RankedAccount } from '../domain/territory/row';
import type { RightfitDatabase } from '../storage/database';
import { forgetShown, keepShown } from '../storage/territory-shown';
import { localCompanies } from './one-company';
import type { FromJob, ToJob } from './territory-messages';
import { inRank, overviewOf, type RankedEntry, todayOf } from './territory-overview';
import { KeptPacks, KeptReaders, type KeptReading } from './territory-packs';
import { countUnknown, rankTerritory, type Stop, type Territory } from './territory-ranking';
import { TerritoryRows } from './territory-rows';
import { type Rules, rulesOf } from './territory-rules';

/** After so long a question is answered in between. */
const STOP_EVERY_MS = 50;
/** The page hears as often as this how far it is: each time it draws. */
const SAY_EVERY_MS = 200;
/** While accounts are judged for the first time, what is ranked so far is shown as often as this. */
const SHOW_EVERY_MS = 400;

/** Lines of the first screen that are kept: what the page asks for at once. */
const FIRST_LINES = 100;

/** What the job is given by whom it runs in. */
export interface JobContext {
  readonly db: RightfitDatabase;
  readonly send: (message: FromJob) => void;
  /** Milliseconds. */
  readonly now: () => number;
  /** ISO instant. */
  readonly instant: () => string;
  /** Resolves when what came in between was heard. */
  readonly pause: () => Promise<void>;
}

/** Ranked accounts with the rows that they are shown as. */
interface Shown {
  readonly entries: readonly RankedEntry[];
  readonly rows: TerritoryRows;
  readonly territory: Territory;
}

interface ShownArranged extends Arranged<RankedAccount> {
  readonly id: number;
  readonly rows: TerritoryRows | null;
}

/**
 * Ranks every account that is known and holds the ranking: the page has the lines that are in view alone. The day comes
 * with each request.
 */
export class TerritoryJob {
  readonly #context: JobContext;
  readonly #kept: KeptReading = { packs: new KeptPacks(), readers: new KeptReaders() };
  /** Answers under way. */
  readonly #answers = new Set<Promise<void>>();
  #shown: Shown | null = null;
  #arranged: ShownArranged = { id: -1, lines: [], found: 0, rows: null };
  #run = 0;

  constructor(context: JobContext) {
    this.#context = context;
  }

  async answer(message: ToJob): Promise<void> {
    const answer = this.#answer(message);
    if (message.kind === 'judge') return answer;
    this.#answers.add(answer);
    await answer;
    this.#answers.delete(answer);
  }

  async #answer(message: ToJob): Promise<void> {
    const { send } = this.#context;
    try {
      switch (message.kind) {
        case 'judge':
          return await this.#judgeAll(message.today);
        case 'arrange':
          return await this.#arrange(message);
        case 'lines': {
          const { id, ask, from, to } = message;
          const lines = id === this.#arranged.id ? await linesOf(this.#arranged, from, to) : null;
          return send({ kind: 'lines', ask, lines });
        }
        case 'market':
          if (this.#shown) send(pictureOf(this.#shown, message.days));
          return;
        case 'unknown':
          return await this.#countUnknown();
      }
    } catch {
      send({ kind: 'failed' });
    }
  }

  /** A ranking that is shown stays until the new one is whole; a later request ends an earlier one. */
  async #judgeAll(today: string): Promise<void> {
    const { db, send, now } = this.#context;
    const own = ++this.#run;
    const rules = await rulesOf(db, today);
    const { into, pairs } = await localCompanies(db, rules.set);
    const territory = await rankTerritory(db, rules, into, this.#kept, now, this.#stops(own));
    if (!territory || own !== this.#run) return;
    if (territory.accounts.length === 0) {
      this.#shown = null;
      await forgetShown(db);
      return send({ kind: 'nothing', why: rules.within === '' ? 'no-accounts' : 'no-set' });
    }
    const shown = this.#of(territory);
    const work = await todayOf(db, shown.entries, territory, shown.rows);
    if (own !== this.#run) return;
    this.#shown = shown;
    const overview = { ...overviewOf(shown.entries, territory), ...work, done: true };
    send({ kind: 'companies', pairs });
    send({ kind: 'judged', overview });
    await this.#keep(shown, overview, rules);
  }

  #of(territory: Territory): Shown {
    const rows = new TerritoryRows(this.#context.db, territory);
    return { entries: inRank(territory.accounts), rows, territory };
  }

  /** Of what is shown now: a new ranking is counted when it is asked for again. */
  async #countUnknown(): Promise<void> {
    const { db, send, now, pause } = this.#context;
    const shown = this.#shown;
    if (!shown) return;
    let pausedAt = now();
    const unknown = await countUnknown(db, shown.territory, this.#kept, async () => {
      if (now() - pausedAt > STOP_EVERY_MS) {
        await pause();
        pausedAt = now();
      }
      return shown === this.#shown;
    });
    if (unknown) send({ kind: 'unknown', unknown });
  }

  #stops(own: number): Stop {
    const { send, now } = this.#context;
    const isFirst = this.#shown === null;
    let [stoppedAt, saidAt] = [now(), now()];
    let shownAt = Number.NEGATIVE_INFINITY;
    return async (soFar) => {
      if (now() - stoppedAt > STOP_EVERY_MS) {
        if (now() - saidAt > SAY_EVERY_MS) {
          send({ kind: 'judging', accounts: soFar.accounts.length });
          saidAt = now();
        }
        if (isFirst && soFar.accounts.length > 0 && now() - shownAt > SHOW_EVERY_MS) {
          this.#shown = this.#of(soFar);
          send({ kind: 'judged', overview: overviewOf(this.#shown.entries, soFar) });
          shownAt = now();
        }
        await this.#breathe();
        stoppedAt = now();
      }
      return own === this.#run;
    };
  }

  /** Hears what came and answers it: an answer takes several readings, and each would wait a whole stretch of judging. */
  async #breathe(): Promise<void> {
    await this.#context.pause();
    await Promise.all(this.#answers);
  }

  async #arrange({ id, query, to }: Extract<ToJob, { readonly kind: 'arrange' }>): Promise<void> {
    const shown = this.#shown;
    const rows = shown?.rows ?? null;
    const isByPeople = query.sort === 'coverage' || query.sort === 'next';
    const nextOf = isByPeople && rows ? await rows.nextOf() : unasked;
    const arranged: ShownArranged = {
      id,
      rows,
      ...(shown ? arrange(shown.entries, query, shown.territory.rules.today, nextOf) : NOTHING),
    };
    // What was asked later may have been answered meanwhile.
    if (id >= this.#arranged.id) this.#arranged = arranged;
    const { found, lines } = arranged;
    this.#context.send({ kind: 'arranged', id, found, length: lines.length, lines: await linesOf(arranged, 0, to) });
  }

  /** Keeps what is seen first for the next opening. */
  async #keep(
    { entries, rows }: Shown,
    overview: Overview,
    { fingerprint, crmNames, generation, today }: Rules,
  ): Promise<void> {
    const lines = await rows.rowsOf(entries.slice(0, FIRST_LINES).map(({ row }) => row));
    const screen = { overview, lines, found: entries.length, length: entries.length };
    await keepShown(
      this.#context.db,
      { for: { fingerprint, crmNames, generation }, at: this.#context.instant(), screen },
      today,
    );
  }
}

const NOTHING: Arranged<RankedAccount> = { lines: [], found: 0 };

/** Asked for by itself, so that the ranking is shown without waiting for it. */
function pictureOf({ entries, territory }: Shown, days: UntouchedDays): FromJob {
  const { set, today } = territory.rules;
  const market = marketOf(
    entries.map(({ row }) => row),
    today,
    days,
  );
  const labels = Object.fromEntries(Object.entries(set.fields ?? {}).map(([fact, { label }]) => [fact, label]));
  return { kind: 'market', market, labels };
}

/** Only sorting by what follows from people asks for it. */
function unasked(): never {
  throw new Error('not read');
}

/** Lines of an arrangement as they are shown. */
async function linesOf({ lines, rows }: ShownArranged, from: number, to: number): Promise<readonly Line[]> {
  const wanted = lines.slice(from, to);
  const made = (await rows?.rowsOf(wanted.flatMap((line) => (isHead(line) ? [] : [line])))) ?? [];
  const byKey = new Map(made.map((row) => [row.key, row]));
  return wanted.flatMap((line): Line | [] => (isHead(line) ? line : (byKey.get(line.key) ?? [])));
}
