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
  return { table: 'accounts', count: accounts.length, first, skipped, skippedRows, passedOver, locale, readings };
}

function summaryOfContacts({ contacts, skipped, skippedRows, passedOver }: ReadTable): ContactsSummary {
  const first = contacts.slice(0, SHOWN);
  return { table: 'contacts', count: contacts.length, first, skipped, skippedRows, passedOver };
}

/** Does what no other import does at the same time, in whatever page of ours. */
export type Alone = <Result>(work: () => Promise<Result>) => Promise<Result>;

/**
 * Opens, reads and keeps one table at a time, and holds it: the page sees its header, examples and counts alone. What is
 * asked last counts, and ends what runs before.
 */
export function tablesJob(
  db: RightfitDatabase,
  send: (message: FromTables) => void,
  pace: Pace,
  alone: Alone,
): (message: ToTables) => Promise<void> {
  let held: Held | null = null;
  let run = 0;

  /** Does the work of a request; undefined where another request came meanwhile. */
  const work = <Result>(id: number, own: number, steps: Steps<Result>): Promise<Result | undefined> =>
    inSlices(
      steps,
      pace,
      () => own !== run,
      (done) => send({ kind: 'progress', id, done }),
    );

  const open = async ({ id, source, today }: Extract<ToTables, { kind: 'open' }>, own: number): Promise<void> => {
    held = null;
    const [table, set, layouts] = await Promise.all([
      work(id, own, tableFrom(source)),
      setOf(db, today),
      readTableLayouts(db),
    ]);
    if (table === undefined || own !== run) return;
    if (typeof table === 'string') return send({ kind: 'problem', id, problem: table });
    held = { table, set, accounts: null, contacts: null };
    send({ kind: 'table', id, table: openedTable(table, layouts, set.fields ?? {}) });
  };

  const read = async (message: Extract<ToTables, { kind: 'read' }>, own: number): Promise<void> => {
    const { id } = message;
    if (held === null) return send({ kind: 'failed', id });
    const { table, set } = held;
    if (message.table === 'accounts') {
      const { columns } = message;
      const accounts = await work(id, own, accountsOf(table, columns, set.fields ?? {}));
      if (accounts === undefined) return;
      held = { table, set, accounts: { read: accounts, columns, plan: null }, contacts: null };
      return send({ kind: 'read', id, read: summaryOfAccounts(accounts) });
    }
    const contacts = await work(id, own, contactsOf(table, message.columns));
    if (contacts === undefined) return;
    held = { table, set, accounts: null, contacts };
    send({ kind: 'read', id, read: summaryOfContacts(contacts) });
  };

  const plan = async ({ id, org, day }: Extract<ToTables, { kind: 'plan' }>, own: number): Promise<void> => {
    const accounts = held?.accounts;
    if (!held || !accounts) return send({ kind: 'failed', id });
    const { read: rows, columns } = accounts;
    const known = await knownAccounts(db);
    if (own !== run) return;
    const planned = await work(id, own, plannedImport(known, rows, columns, held.set.fields ?? {}, { org, day }));
    if (planned === undefined) return;
    held = { ...held, accounts: { ...accounts, plan: planned } };
    send({ kind: 'planned', id, counts: planned.counts });
  };

  const keep = async ({ id, file, now }: Extract<ToTables, { kind: 'keep' }>, own: number): Promise<void> => {
    const planned = held?.accounts?.plan;
    if (!held?.accounts || !planned) return send({ kind: 'failed', id });
    const { table, set } = held;
    const { columns } = held.accounts;
    const header = headerKey(table.header);
    const progress = async (part: number): Promise<boolean> => {
      await pace.pause();
      if (own === run) send({ kind: 'progress', id, done: part });
      return own === run;
    };
    const remember = async (): Promise<void> => {
      if (header !== undefined) await saveTableLayout(db, { kind: 'accounts', header, columns });
    };
    const outcome = await alone(() => keepImport(db, planned, { file, importedAt: now }, progress, remember));
    if (outcome !== 'written') return send({ kind: 'not-kept', id, why: outcome });
    held = null;
    const { mergedOf, askedOf } = (await localCompanies(db, set)).pairs;
    send({ kind: 'kept', id, kept: { counts: planned.counts, companies: { mergedOf, askedOf } } });
  };

  const answer = (message: Exclude<ToTables, { kind: 'contacts' | 'cancel' }>, own: number): Promise<void> => {
    switch (message.kind) {
      case 'open':
        return open(message, own);
      case 'read':
        return read(message, own);
      case 'plan':
        return plan(message, own);
      case 'keep':
        return keep(message, own);
    }
  };

  return async (message) => {
    if (message.kind === 'contacts') {
      const contacts = held?.contacts?.contacts;
      return send(contacts ? { kind: 'contacts', id: message.id, contacts } : { kind: 'failed', id: message.id });
    }
    const own = ++run;
    if (message.kind === 'cancel') return;
    return answer(message, own).catch(() => send({ kind: 'failed', id: message.id }));
  };
}
