import type { CriteriaSet } from '../domain/criteria/criteria';
import { contactCounts } from '../domain/people/plan-contacts';
import type { AccountColumns } from '../domain/table/account-table';
import { headerKey } from '../domain/table/header';
import type { ReadTable } from '../domain/table/read-contacts';
import type { Columns, TableLayout } from '../domain/table/table';
import type { RightfitDatabase } from '../storage/database';
import type { Progress } from '../storage/imported';
import { saveTableLayout } from '../storage/table-layouts';
import { keepImport, knownAccounts, type PlannedImport, plannedImport } from './import-accounts';
import { isRefused, keepContacts, knownContacts, type PlannedContacts, plannedContacts } from './import-contacts';
import { localCompanies } from './one-company';
import type { ParsedTable } from './parse-table';
import { type AccountsRead, accountsOf, contactsOf } from './read-rows';
import type { Steps } from './slices';
import type { AccountsSummary, Answer, ContactsSummary, ToTables } from './tables-messages';

/** So many accounts or contacts are shown before anything is kept. */
const SHOWN = 5;

/** Accounts as they were read, and what would be kept of them. */
interface HeldAccounts {
  readonly of: 'accounts';
  readonly read: AccountsRead;
  readonly columns: AccountColumns;
  readonly plan: PlannedImport | null;
}

/** Contacts as they were read, and what would be kept of them. */
interface HeldContacts {
  readonly of: 'contacts';
  readonly read: ReadTable;
  readonly columns: Columns;
  readonly plan: PlannedContacts | null;
}

/** The table that is open, and what was read of it. */
export interface Held {
  readonly table: ParsedTable;
  readonly set: CriteriaSet;
  /** Local day on which it was opened. */
  readonly today: string;
  readonly rows: HeldAccounts | HeldContacts | null;
}

type Ask<Kind extends ToTables['kind']> = Extract<ToTables, { kind: Kind }>;

/** Does some work; undefined where another request came meanwhile. */
export type Work = <Result>(steps: Steps<Result>) => Promise<Result | undefined>;

/** What is held from now on, and what is answered; undefined where another request came meanwhile. */
type HeldOn = { readonly held: Held; readonly answer: Answer } | undefined;

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

/** Reads the rows of the table by these columns. */
export async function readHeld(held: Held, message: Ask<'read'>, work: Work): Promise<HeldOn> {
  const { table, set } = held;
  if (message.table === 'accounts') {
    const { columns } = message;
    const read = await work(accountsOf(table, columns, set.fields ?? {}));
    const rows = read && { of: 'accounts' as const, read, columns, plan: null };
    return rows && { held: { ...held, rows }, answer: { kind: 'read', read: summaryOfAccounts(rows.read) } };
  }
  const { columns } = message;
  const read = await work(contactsOf(table, columns));
  const rows = read && { of: 'contacts' as const, read, columns, plan: null };
  return rows && { held: { ...held, rows }, answer: { kind: 'read', read: summaryOfContacts(rows.read) } };
}

async function planAccounts(
  db: RightfitDatabase,
  held: Held,
  rows: HeldAccounts,
  { org, day }: Ask<'plan'>,
  work: Work,
): Promise<HeldOn> {
  const known = await knownAccounts(db);
  const plan = await work(plannedImport(known, rows.read, rows.columns, held.set.fields ?? {}, { org, day }));
  return plan && { held: { ...held, rows: { ...rows, plan } }, answer: { kind: 'planned', counts: plan.counts } };
}

async function planContacts(
  db: RightfitDatabase,
  held: Held,
  rows: HeldContacts,
  { org, day }: Ask<'plan'>,
  work: Work,
): Promise<HeldOn> {
  const table = { org, day, contacts: rows.read.contacts };
  if (await isRefused(db, table, held.today)) {
    return { held: { ...held, rows: { ...rows, plan: null } }, answer: { kind: 'failed' } };
  }
  const known = await knownContacts(db, table, held.set);
  const plan = await work(plannedContacts(known, table, held.today));
  if (plan === undefined) return undefined;
  return {
    held: { ...held, rows: { ...rows, plan } },
    answer: { kind: 'planned-contacts', counts: contactCounts(plan) },
  };
}

/** Works out what would be kept of the rows that were read. */
export async function planHeld(db: RightfitDatabase, held: Held, message: Ask<'plan'>, work: Work): Promise<HeldOn> {
  const { rows } = held;
  if (rows === null) return { held, answer: { kind: 'failed' } };
  return rows.of === 'accounts'
    ? planAccounts(db, held, rows, message, work)
    : planContacts(db, held, rows, message, work);
}

/** How writing is done: alone, telling how far it is. */
export interface Writing {
  readonly alone: <Result>(work: () => Promise<Result>) => Promise<Result>;
  readonly progress: Progress;
}

/** Keeps how the table was read, where its header can be known again. */
function remembering(db: RightfitDatabase, { table }: Held, layoutOf: (header: string) => TableLayout) {
  const header = headerKey(table.header);
  return async (): Promise<void> => {
    if (header !== undefined) await saveTableLayout(db, layoutOf(header));
  };
}

/** Keeps what was planned last, all or nothing. What is held counts no more once it is kept. */
export async function keepHeld(
  db: RightfitDatabase,
  held: Held,
  { file, now }: Ask<'keep'>,
  { alone, progress }: Writing,
): Promise<Answer> {
  const { rows, set } = held;
  const source = { file, importedAt: now };
  if (!rows?.plan) return { kind: 'failed' };
  if (rows.of === 'contacts') {
    const { plan, columns } = rows;
    const remember = remembering(db, held, (header) => ({ kind: 'contacts', header, columns }));
    const kept = await alone(() => keepContacts(db, plan, source, progress, remember));
    return kept.outcome === 'written'
      ? { kind: 'kept-contacts', counts: kept.counts }
      : { kind: 'not-kept', why: kept.outcome };
  }
  const { plan, columns } = rows;
  const remember = remembering(db, held, (header) => ({ kind: 'accounts', header, columns }));
  const outcome = await alone(() => keepImport(db, plan, source, progress, remember));
  if (outcome !== 'written') return { kind: 'not-kept', why: outcome };
  const { mergedOf, askedOf } = (await localCompanies(db, set)).pairs;
  return { kind: 'kept', kept: { counts: plan.counts, companies: { mergedOf, askedOf } } };
}
