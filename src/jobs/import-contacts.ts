import type { CriteriaSet } from '../domain/criteria/criteria';
import { isIsoDay } from '../domain/criteria/iso-day';
import { unpackedPeople } from '../domain/people/person-pack';
import {
  type ContactsPlan,
  type ContactsTable,
  contactCounts,
  type ImportedContacts,
  type KnownForContacts,
  type NamedAccount,
  planContacts,
} from '../domain/people/plan-contacts';
import type { TablePerson } from '../domain/people/table-person';
import { recordKeyText } from '../domain/record/record';
import { textsOf } from '../domain/territory/pack';
import type { RightfitDatabase } from '../storage/database';
import { readRowsAmong, replaceTablePeople } from '../storage/import-people';
import { readImportedState, readPacks, type WriteOutcome } from '../storage/imported';
import { removeUnfinishedPeople } from '../storage/people-generations';
import { isSeenOrg, readAccountsOf } from '../storage/records';
import { peopleSince } from '../storage/retention';
import { readKeysOfRows, readPersonPacks, readTablePeopleState } from '../storage/table-people';
import { localCompanies } from './one-company';
import type { Steps } from './slices';

const PACKS_AT_ONCE = 20;

/** What an import would keep, and of which generation it was worked out. */
export interface PlannedContacts extends ContactsPlan {
  readonly base: number;
  readonly org: string;
  readonly day: string;
  readonly since: string;
  readonly withRow: ReadonlySet<string>;
}

/** What is known before a table, with the generation that it is of. */
export interface KnownContacts extends KnownForContacts {
  readonly base: number;
}

/** Whether contacts of such a table may be kept: nobody knows the org, the day is none or to come, or is older than people are kept. */
export async function isRefused(
  db: RightfitDatabase,
  { org, day }: Pick<ContactsTable, 'org' | 'day'>,
  today: string,
): Promise<boolean> {
  if (!isIsoDay(day) || day > today || day < peopleSince(today)) return true;
  if (await isSeenOrg(db, org)) return false;
  const { tables } = await readImportedState(db);
  return !tables.some((table) => table.org === org);
}

/** The accounts of an org that pages showed, then those that tables named. */
async function accountsOf(db: RightfitDatabase, org: string): Promise<NamedAccount[]> {
  const seen = await readAccountsOf(db, org);
  const accounts = seen.map(({ key, name, blocks }) => ({ key, name, isPerson: blocks?.length === 0 }));
  const persons = new Set(accounts.flatMap(({ key, isPerson }) => (isPerson ? [key] : [])));
  const prefix = recordKeyText({ crm: 'salesforce', org, object: 'account', id: '' });
  for await (const packs of readPacks(db, PACKS_AT_ONCE)) {
    for (const pack of packs) {
      const names = textsOf(pack.names);
      for (const [at, key] of textsOf(pack.keys).entries())
        if (key.startsWith(prefix)) accounts.push({ key, name: names[at] ?? '', isPerson: persons.has(key) });
    }
  }
  return accounts;
}

/** Everybody and every account that counts for a table of contacts. */
export async function knownContacts(
  db: RightfitDatabase,
  { org, contacts }: ContactsTable,
  set: CriteriaSet,
): Promise<KnownContacts> {
  const { generation } = await readTablePeopleState(db);
  const people: TablePerson[] = [];
  for await (const packs of readPersonPacks(db, generation, PACKS_AT_ONCE))
    for (const pack of packs) people.push(...unpackedPeople(pack));
  const own = new Map(
    contacts.map(({ id }) => [recordKeyText({ crm: 'salesforce', org, object: 'contact', id }), id] as const),
  );
  const rows = await readRowsAmong(db, own);
  const isNamed = contacts.some(({ accountId, accountName }) => accountId === null && accountName !== null);
  return {
    base: generation,
    people,
    rows: new Map(rows.map((row) => [row.key, row])),
    keysOfRows: await readKeysOfRows(db),
    accounts: await accountsOf(db, org),
    into: isNamed ? (await localCompanies(db, set)).into : new Map(),
  };
}

/** Works out what a table that was read would make of what is known. */
export function* plannedContacts(known: KnownContacts, table: ContactsTable, today: string): Steps<PlannedContacts> {
  const since = peopleSince(today);
  const plan = yield* planContacts(known, table, since);
  const { org, day } = table;
  return { ...plan, base: known.base, org, day, since, withRow: new Set(known.rows.keys()) };
}

/** What of the contacts was kept, or why nothing was. */
export type ContactsKept =
  | { readonly outcome: 'written'; readonly counts: ImportedContacts }
  | { readonly outcome: Exclude<WriteOutcome, 'written'> };

/** Keeps what was planned, all or nothing, with `also` in the step that makes it count; see `replaceTablePeople`. */
export async function keepContacts(
  db: RightfitDatabase,
  plan: PlannedContacts,
  { file, importedAt }: { readonly file: string | null; readonly importedAt: string },
  progress: (part: number) => Promise<boolean>,
  also: () => Promise<void>,
): Promise<ContactsKept> {
  await removeUnfinishedPeople(db);
  const { org, day, skipped } = plan;
  const { added, updated } = contactCounts(plan);
  const table = { file, org, day, importedAt, added, updated };
  const kept = await replaceTablePeople(db, { ...plan, table }, progress, also);
  if (kept.outcome !== 'written') return kept;
  // A page may have shown some of them since it was planned.
  const outcomes = new Map([...plan.outcomes, ...kept.rows]);
  return { outcome: 'written', counts: contactCounts({ outcomes, skipped }) };
}
