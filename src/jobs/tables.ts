import { SAMPLE_SET } from '../domain/criteria/sample';
import type { ReadTable } from '../domain/table/read-contacts';
import type { CustomFields } from '../domain/table/table-context';
import type { RightfitDatabase } from '../storage/database';
import { readKeptSet, readSetInForce } from '../storage/sets';
import { readTableLayouts } from '../storage/table-layouts';
import { openedTable, tableFrom } from './open-table';
import type { ParsedTable } from './parse-table';
import { type AccountsRead, accountsOf, contactsOf } from './read-rows';
import { inSlices, type Pace, type Steps } from './slices';
import type { AccountsSummary, ContactsSummary, FromTables, ToTables } from './tables-messages';

/** So many accounts or contacts are shown before anything is kept. */
const SHOWN = 5;

/** The table that is open, and what was read of it. */
interface Held {
  readonly table: ParsedTable;
  readonly customs: CustomFields;
  readonly accounts: AccountsRead | null;
  readonly contacts: ReadTable | null;
}

/** The custom facts of the set in force; without one, those of the sample. */
async function customFieldsOf(db: RightfitDatabase, today: string): Promise<CustomFields> {
  const kept = await readSetInForce(db, today);
  return (kept ? readKeptSet(kept) : SAMPLE_SET).fields ?? {};
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

/**
 * Opens and reads one table at a time, and holds it: the page sees its header, examples and counts alone. What is asked
 * last counts, and ends what runs before.
 */
export function tablesJob(
  db: RightfitDatabase,
  send: (message: FromTables) => void,
  pace: Pace,
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
    const [table, customs, layouts] = await Promise.all([
      work(id, own, tableFrom(source)),
      customFieldsOf(db, today),
      readTableLayouts(db),
    ]);
    if (table === undefined || own !== run) return;
    if (typeof table === 'string') return send({ kind: 'problem', id, problem: table });
    held = { table, customs, accounts: null, contacts: null };
    send({ kind: 'table', id, table: openedTable(table, layouts, customs) });
  };

  const read = async (message: Extract<ToTables, { kind: 'read' }>, own: number): Promise<void> => {
    const { id } = message;
    if (held === null) return send({ kind: 'failed', id });
    const { table, customs } = held;
    if (message.table === 'accounts') {
      const accounts = await work(id, own, accountsOf(table, message.columns, customs));
      if (accounts === undefined) return;
      held = { table, customs, accounts, contacts: null };
      return send({ kind: 'read', id, read: summaryOfAccounts(accounts) });
    }
    const contacts = await work(id, own, contactsOf(table, message.columns));
    if (contacts === undefined) return;
    held = { table, customs, accounts: null, contacts };
    send({ kind: 'read', id, read: summaryOfContacts(contacts) });
  };

  return async (message) => {
    if (message.kind === 'contacts') {
      const contacts = held?.contacts?.contacts;
      return send(contacts ? { kind: 'contacts', id: message.id, contacts } : { kind: 'failed', id: message.id });
    }
    const own = ++run;
    if (message.kind === 'cancel') return;
    const { id } = message;
    return (message.kind === 'open' ? open(message, own) : read(message, own)).catch(() =>
      send({ kind: 'failed', id }),
    );
  };
}
