import type { ImportedContacts } from '../domain/people/plan-contacts';
import type { AccountColumns } from '../domain/table/account-table';
import type { Columns } from '../domain/table/table';
import type { ImportCounts } from '../domain/territory/plan-import';
import type {
  AccountsSummary,
  ContactsSummary,
  FromTables,
  KeptImport,
  OpenedTable,
  OpenProblem,
  TableSource,
  ToTables,
} from '../jobs/tables-messages';

/** What part of the work is done, from 0 to 1. */
export type Progress = (done: number) => void;

type Answer = Exclude<FromTables, { kind: 'progress' }>;

interface Waiting {
  readonly answer: (answer: Answer | null) => void;
  readonly progress: Progress;
}

/** Asks the job that opens and reads tables. What is asked last counts: what was asked before is answered with null. */
export class TablesClient {
  readonly #post: (message: ToTables, moved: Transferable[]) => void;
  readonly #waiting = new Map<number, Waiting>();
  #id = 0;

  constructor(post: (message: ToTables, moved: Transferable[]) => void) {
    this.#post = post;
  }

  /** The bytes of a file are moved to the job, and are not here any more. */
  async open(
    source: TableSource,
    today: string,
    progress: Progress,
  ): Promise<OpenedTable | OpenProblem | 'failed' | null> {
    const moved = source.from === 'file' ? [source.bytes] : [];
    const answer = await this.#ask((id) => ({ kind: 'open', id, source, today }), progress, moved);
    if (answer === null) return null;
    if (answer.kind === 'problem') return answer.problem;
    return answer.kind === 'table' ? answer.table : 'failed';
  }

  async readAccounts(columns: AccountColumns, progress: Progress): Promise<AccountsSummary | 'failed' | null> {
    const answer = await this.#ask((id) => ({ kind: 'read', id, table: 'accounts', columns }), progress);
    if (answer === null) return null;
    return answer.kind === 'read' && answer.read.table === 'accounts' ? answer.read : 'failed';
  }

  async readContacts(columns: Columns, progress: Progress): Promise<ContactsSummary | 'failed' | null> {
    const answer = await this.#ask((id) => ({ kind: 'read', id, table: 'contacts', columns }), progress);
    if (answer === null) return null;
    return answer.kind === 'read' && answer.read.table === 'contacts' ? answer.read : 'failed';
  }

  /** What the accounts that were read last would make of what is known. */
  async plan(org: string, day: string): Promise<ImportCounts | 'failed' | null> {
    const answer = await this.#ask(
      (id) => ({ kind: 'plan', id, org, day }),
      () => {},
    );
    if (answer === null) return null;
    return answer.kind === 'planned' ? answer.counts : 'failed';
  }

  /** Keeps what was planned last. Only its own end ends it: `cancelKeeping` may come too late. */
  async keep(
    file: string | null,
    now: string,
    progress: Progress,
  ): Promise<KeptImport | 'cancelled' | 'outdated' | 'failed'> {
    const answer = await this.#ask((id) => ({ kind: 'keep', id, file, now }), progress);
    if (answer?.kind === 'kept') return answer.kept;
    return answer?.kind === 'not-kept' ? answer.why : 'failed';
  }

  /** Asks for nothing to be kept; `keep` says what came of it. */
  cancelKeeping(): void {
    this.#post({ kind: 'cancel' }, []);
  }

  /** What the contacts that were read last would make of what is known. */
  async planContacts(org: string, day: string, progress: Progress): Promise<ImportedContacts | 'failed' | null> {
    const answer = await this.#ask((id) => ({ kind: 'plan', id, org, day }), progress);
    if (answer === null) return null;
    return answer.kind === 'planned-contacts' ? answer.counts : 'failed';
  }

  /** As `keep`, of contacts. */
  async keepContacts(
    file: string | null,
    now: string,
    progress: Progress,
  ): Promise<ImportedContacts | 'cancelled' | 'outdated' | 'failed'> {
    const answer = await this.#ask((id) => ({ kind: 'keep', id, file, now }), progress);
    if (answer?.kind === 'kept-contacts') return answer.counts;
    return answer?.kind === 'not-kept' ? answer.why : 'failed';
  }

  cancel(): void {
    this.#end();
    this.#post({ kind: 'cancel' }, []);
  }

  receive(message: FromTables): void {
    const waiting = this.#waiting.get(message.id);
    if (message.kind === 'progress') {
      waiting?.progress(message.done);
      return;
    }
    this.#waiting.delete(message.id);
    waiting?.answer(message);
  }

  /** The job is gone: nothing that was asked will be answered. */
  fail(): void {
    for (const id of [...this.#waiting.keys()]) this.receive({ kind: 'failed', id });
  }

  #end(): void {
    for (const { answer } of this.#waiting.values()) answer(null);
    this.#waiting.clear();
  }

  #ask(make: (id: number) => ToTables, progress: Progress, moved: Transferable[] = []): Promise<Answer | null> {
    this.#end();
    const id = ++this.#id;
    return new Promise((answer) => {
      this.#waiting.set(id, { answer, progress });
      this.#post(make(id), moved);
    });
  }
}
