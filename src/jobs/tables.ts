import type { CriteriaSet } from '../domain/criteria/criteria';
import { SAMPLE_SET } from '../domain/criteria/sample';
import type { RightfitDatabase } from '../storage/database';
import { readKeptSet, readSetInForce } from '../storage/sets';
import { readTableLayouts } from '../storage/table-layouts';
import { type Held, keepHeld, planHeld, readHeld, type Work, type Writing } from './held-table';
import { openedTable, tableFrom } from './open-table';
import { inSlices, type Pace, type Steps } from './slices';
import type { Answer, FromTables, ToTables } from './tables-messages';

/** The set in force; without one, the sample. */
async function setOf(db: RightfitDatabase, today: string): Promise<CriteriaSet> {
  const kept = await readSetInForce(db, today);
  return kept ? readKeptSet(kept) : SAMPLE_SET;
}

/** Does what no other import does at the same time, in whatever page of ours. */
export type Alone = Writing['alone'];

type Asked = Exclude<ToTables, { kind: 'cancel' }>;
type Ask<Kind extends Asked['kind']> = Extract<Asked, { kind: Kind }>;

/**
 * Opens, reads and keeps one table at a time, and holds it: the page sees its header, examples and counts alone. What is
 * asked last counts, and ends what runs before.
 */
class TablesJob {
  readonly #db: RightfitDatabase;
  readonly #send: (message: FromTables) => void;
  readonly #pace: Pace;
  readonly #alone: Alone;
  #held: Held | null = null;
  #run = 0;

  constructor(db: RightfitDatabase, send: (message: FromTables) => void, pace: Pace, alone: Alone) {
    this.#db = db;
    this.#send = send;
    this.#pace = pace;
    this.#alone = alone;
  }

  async take(message: ToTables): Promise<void> {
    const own = ++this.#run;
    if (message.kind === 'cancel') return;
    const { id } = message;
    const answer = await this.#answer(message, own).catch((): Answer => ({ kind: 'failed' }));
    if (answer !== undefined) this.#send({ ...answer, id });
  }

  async #answer(message: Asked, own: number): Promise<Answer | undefined> {
    if (message.kind === 'open') return this.#open(message, own);
    const held = this.#held;
    if (held === null) return { kind: 'failed' };
    if (message.kind === 'keep') return this.#keep(message, held, own);
    const work = this.#working(message.id, own);
    const done =
      message.kind === 'read' ? await readHeld(held, message, work) : await planHeld(this.#db, held, message, work);
    if (done === undefined || own !== this.#run) return undefined;
    this.#held = done.held;
    return done.answer;
  }

  #working(id: number, own: number): Work {
    const report = (done: number): void => this.#send({ kind: 'progress', id, done });
    return <Result>(steps: Steps<Result>) => inSlices(steps, this.#pace, () => own !== this.#run, report);
  }

  async #open({ id, source, today }: Ask<'open'>, own: number): Promise<Answer | undefined> {
    this.#held = null;
    const [table, set, layouts] = await Promise.all([
      this.#working(id, own)(tableFrom(source)),
      setOf(this.#db, today),
      readTableLayouts(this.#db),
    ]);
    if (table === undefined || own !== this.#run) return undefined;
    if (typeof table === 'string') return { kind: 'problem', problem: table };
    this.#held = { table, set, today, rows: null };
    return { kind: 'table', table: openedTable(table, layouts, set.fields ?? {}) };
  }

  /** What is cancelled here is answered: it may be too late. */
  async #keep(message: Ask<'keep'>, held: Held, own: number): Promise<Answer> {
    const progress = async (done: number): Promise<boolean> => {
      await this.#pace.pause();
      if (own === this.#run) this.#send({ kind: 'progress', id: message.id, done });
      return own === this.#run;
    };
    const answer = await keepHeld(this.#db, held, message, { alone: this.#alone, progress });
    const isKept = answer.kind === 'kept' || answer.kind === 'kept-contacts';
    if (isKept && this.#held === held) this.#held = null;
    return answer;
  }
}

/** A job of its own; see `TablesJob`. `alone` keeps two imports from running at once. */
export function tablesJob(
  db: RightfitDatabase,
  send: (message: FromTables) => void,
  pace: Pace,
  alone: Alone,
): (message: ToTables) => Promise<void> {
  const job = new TablesJob(db, send, pace, alone);
  return (message) => job.take(message);
}
