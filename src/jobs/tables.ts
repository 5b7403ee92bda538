import type { CriteriaSet } from '../domain/criteria/criteria';
import { SAMPLE_SET } from '../domain/criteria/sample';
import type { AccountColumns } from '../domain/table/account-table';
import { headerKey } from '../domain/table/header';
import type { ReadTable } from '../domain/table/read-contacts';
import type { RightfitDatabase } from '../storage/database';
import { readKeptSet, readSetInForce } from '../storage/sets';
import { readTableLayouts, saveTableLayout } from '../storage/table-layouts';
import { keepImport, knownAccounts, type PlannedImport, plannedImport } from './import-accounts';
import { localCompanies } from './one-company';
import { openedTable, tableFrom } from './open-table';
import type { ParsedTable } from './parse-table';
import { type AccountsRead, accountsOf, contactsOf } from './read-rows';
import { inSlices, type Pace, type Steps } from './slices';
import type { AccountsSummary, ContactsSummary, FromTables, ToTables } from './tables-messages';

/** So many accounts or contacts are shown before anything is kept. */
const SHOWN = 5;

/** Accounts as they were read, and what would be kept of them. */
interface HeldAccounts {
  readonly read: AccountsRead;
  readonly columns: AccountColumns;
  readonly plan: PlannedImport | null;
}

/** The table that is open, and what was read of it. */
interface Held {
  readonly table: ParsedTable;
  readonly set: CriteriaSet;
  readonly accounts: HeldAccounts | null;
  readonly contacts: ReadTable | null;
}

/** The set in force; without one, the sample. */
async function setOf(db: RightfitDatabase, today: string): Promise<CriteriaSet> {
  const kept = await readSetInForce(db, today);
  return kept ? readKeptSet(kept) : SAMPLE_SET;
}

function summaryOfAccounts({
  accounts,
  skipped,
  skippedRows,
  passedOver,
  locale,
  readings,
}: AccountsRead): AccountsSummary {
  const first = accounts.slice(0, SHOWN);
  const orgs = new Set(accounts.map(({ org }) => org));
  const [org = null] = orgs.size === 1 ? orgs : [];
  return { table: 'accounts', org, count: accounts.length, first, skipped, skippedRows, passedOver, locale, readings };
}

function summaryOfContacts({ contacts, skipped, skippedRows, passedOver }: ReadTable): ContactsSummary {
  const first = contacts.slice(0, SHOWN);
  return { table: 'contacts', count: contacts.length, first, skipped, skippedRows, passedOver };
}

/** An answer, but for the id of its question. */
type Answer = FromTables extends infer T ? (T extends { readonly id: number } ? Omit<T, 'id'> : never) : never;

/** Does what no other import does at the same time, in whatever page of ours. */
export type Alone = <Result>(work: () => Promise<Result>) => Promise<Result>;

type Asked = Exclude<ToTables, { kind: 'contacts' | 'cancel' }>;
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
    if (message.kind === 'contacts') {
      const contacts = this.#held?.contacts?.contacts;
      return this.#send(contacts ? { kind: 'contacts', id: message.id, contacts } : { kind: 'failed', id: message.id });
    }
    const own = ++this.#run;
    if (message.kind === 'cancel') return;
    const { id } = message;
    const answer = await this.#answer(message, own).catch((): Answer => ({ kind: 'failed' }));
    if (answer !== undefined) this.#send({ ...answer, id });
  }

  #answer(message: Asked, own: number): Promise<Answer | undefined> {
    switch (message.kind) {
      case 'open':
        return this.#open(message, own);
      case 'read':
        return this.#read(message, own);
      case 'plan':
        return this.#plan(message, own);
      case 'keep':
        return this.#keep(message, own);
    }
  }

  /** Does the work of a request; undefined where another request came meanwhile. */
  #work<Result>(id: number, own: number, steps: Steps<Result>): Promise<Result | undefined> {
    const report = (done: number): void => this.#send({ kind: 'progress', id, done });
    return inSlices(steps, this.#pace, () => own !== this.#run, report);
  }

  async #open({ id, source, today }: Ask<'open'>, own: number): Promise<Answer | undefined> {
    this.#held = null;
    const [table, set, layouts] = await Promise.all([
      this.#work(id, own, tableFrom(source)),
      setOf(this.#db, today),
      readTableLayouts(this.#db),
    ]);
    if (table === undefined || own !== this.#run) return undefined;
    if (typeof table === 'string') return { kind: 'problem', problem: table };
    this.#held = { table, set, accounts: null, contacts: null };
    return { kind: 'table', table: openedTable(table, layouts, set.fields ?? {}) };
  }

  async #read(message: Ask<'read'>, own: number): Promise<Answer | undefined> {
    if (this.#held === null) return { kind: 'failed' };
    const { table, set } = this.#held;
    if (message.table === 'accounts') {
      const { columns } = message;
      const read = await this.#work(message.id, own, accountsOf(table, columns, set.fields ?? {}));
      if (read === undefined) return undefined;
      this.#held = { table, set, accounts: { read, columns, plan: null }, contacts: null };
      return { kind: 'read', read: summaryOfAccounts(read) };
    }
    const contacts = await this.#work(message.id, own, contactsOf(table, message.columns));
    if (contacts === undefined) return undefined;
    this.#held = { table, set, accounts: null, contacts };
    return { kind: 'read', read: summaryOfContacts(contacts) };
  }

  async #plan({ id, org, day }: Ask<'plan'>, own: number): Promise<Answer | undefined> {
    const held = this.#held;
    if (!held?.accounts) return { kind: 'failed' };
    const { read, columns } = held.accounts;
    const known = await knownAccounts(this.#db);
    if (own !== this.#run) return undefined;
    const steps = plannedImport(known, read, columns, held.set.fields ?? {}, { org, day });
    const plan = await this.#work(id, own, steps);
    if (plan === undefined) return undefined;
    this.#held = { ...held, accounts: { ...held.accounts, plan } };
    return { kind: 'planned', counts: plan.counts };
  }

  /** What is cancelled here is answered: it may be too late. */
  async #keep({ id, file, now }: Ask<'keep'>, own: number): Promise<Answer> {
    const accounts = this.#held?.accounts;
    if (!this.#held || !accounts?.plan) return { kind: 'failed' };
    const { plan, columns } = accounts;
    const { table, set } = this.#held;
    const header = headerKey(table.header);
    const progress = async (done: number): Promise<boolean> => {
      await this.#pace.pause();
      if (own === this.#run) this.#send({ kind: 'progress', id, done });
      return own === this.#run;
    };
    const remember = async (): Promise<void> => {
      if (header !== undefined) await saveTableLayout(this.#db, { kind: 'accounts', header, columns });
    };
    const source = { file, importedAt: now };
    const outcome = await this.#alone(() => keepImport(this.#db, plan, source, progress, remember));
    if (outcome !== 'written') return { kind: 'not-kept', why: outcome };
    this.#held = null;
    const { mergedOf, askedOf } = (await localCompanies(this.#db, set)).pairs;
    return { kind: 'kept', kept: { counts: plan.counts, companies: { mergedOf, askedOf } } };
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
