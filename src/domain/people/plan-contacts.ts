import { foldCompanyName } from '../facts/company-name';
import { recordKeyText } from '../record/record';
import type { TableContact } from '../table/table';
import { inOrder } from '../territory/rank';
import { placeOf } from './person-pack';
import type { PersonRecord } from './person-record';
import { isSameButDays, keepFromTable, type PersonInTable, type TablePerson } from './table-person';

/** Why a contact of a table is not kept: nobody knows at which account they are. */
export const ACCOUNT_SKIPS = ['no-account', 'account-not-seen', 'account-several'] as const;
export type AccountSkip = (typeof ACCOUNT_SKIPS)[number];

/** What came, or would come, of the contacts of a table. `unchanged`: nothing but the day on which it was said. */
export interface ImportedContacts {
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly skipped: Readonly<Record<AccountSkip, number>>;
}

/** An account by whose name contacts can be found. */
export interface NamedAccount {
  readonly key: string;
  readonly name: string;
  /** A person account is named as people are, and is nobody's employer by its name. */
  readonly isPerson: boolean;
}

/** What is known before a table of contacts. */
export interface KnownForContacts {
  /** Everybody who stands in packs, in the order of their places. */
  readonly people: readonly TablePerson[];
  /** The rows of contacts of the table, by key; these take the place of what is packed. */
  readonly rows: ReadonlyMap<string, PersonRecord>;
  /** Whoever has a row, of the table or not. */
  readonly keysOfRows: ReadonlySet<string>;
  /** Accounts that pages showed, then those of tables: an account's own name is its first one. */
  readonly accounts: readonly NamedAccount[];
  /** Accounts without a record's id → the account that they are. */
  readonly into: ReadonlyMap<string, string>;
}

/** A table of contacts, read. */
export interface ContactsTable {
  readonly org: string;
  /** Local day of which the table is. */
  readonly day: string;
  readonly contacts: readonly TableContact[];
}

type Outcome = 'added' | 'updated' | 'unchanged';

/** What is to be kept of a table of contacts, and what that comes to. */
export interface ContactsPlan {
  /** Everybody who is to stand in packs, in the order of their places. */
  readonly people: readonly TablePerson[];
  /** What the table says, by key. */
  readonly contacts: ReadonlyMap<string, PersonInTable>;
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly skipped: ImportedContacts['skipped'];
}

/** Contacts or accounts that are read between two looks at the clock. */
const AT_ONCE = 200;

/** The accounts by name: each once, by any of the names that it goes by. */
interface Accounts {
  /** Key text → name. */
  readonly names: ReadonlyMap<string, string>;
  /** Folded name → key texts. */
  readonly keys: ReadonlyMap<string, ReadonlySet<string>>;
  readonly into: KnownForContacts['into'];
}

function* accountsByName({ accounts, into }: KnownForContacts, isAsked: boolean): Generator<number, Accounts> {
  const names = new Map<string, string>();
  const keys = new Map<string, Set<string>>();
  for (const [at, { key, name, isPerson }] of accounts.entries()) {
    if (!names.has(key)) names.set(key, name);
    if (isAsked && !isPerson) {
      const folded = foldCompanyName(name);
      const alike = keys.get(folded);
      if (alike) alike.add(key);
      else if (folded !== '') keys.set(folded, new Set([key]));
    }
    if (at % AT_ONCE === AT_ONCE - 1) yield (at / accounts.length) * 0.3;
  }
  return { names, keys, into };
}

/** Many contacts name one account. */
interface Found extends Accounts {
  readonly found: Map<string, string | AccountSkip>;
}

/** The one account of a name: several rows of tables may be one company, the record that they are before them. */
function accountNamed(name: string, accounts: Found): string | AccountSkip {
  const known = accounts.found.get(name) ?? oneNamed(name, accounts);
  accounts.found.set(name, known);
  return known;
}

function oneNamed(name: string, { keys, into }: Accounts): string | AccountSkip {
  const alike = [...(keys.get(foldCompanyName(name)) ?? [])];
  const [first, ...more] = alike;
  if (first === undefined) return 'account-not-seen';
  if (more.length === 0) return first;
  const [one = first, ...others] = new Set(alike.map((key) => into.get(key) ?? key));
  return others.length > 0 ? 'account-several' : one;
}

type Place = { readonly account: string; readonly company: string } | AccountSkip;

const isSkip = (found: string): found is AccountSkip => ACCOUNT_SKIPS.some((skip) => skip === found);

/** At which account a contact is: by its id, known or not, else by its name, else where the contact was before. */
function placeIn(
  { accountId, accountName }: TableContact,
  org: string,
  accounts: Found,
  before: PersonRecord | undefined,
): Place {
  const { names } = accounts;
  if (accountId !== null) {
    const account = recordKeyText({ crm: 'salesforce', org, object: 'account', id: accountId });
    return { account, company: names.get(account) ?? accountName ?? '' };
  }
  if (accountName === null) return before ? { account: before.account, company: before.company ?? '' } : 'no-account';
  const account = accountNamed(accountName, accounts);
  return isSkip(account) ? account : { account, company: names.get(account) ?? accountName };
}

/**
 * Works out what one more table of contacts makes of the people of tables. Whose row a page made is counted, and stays out
 * of `people`: that row is updated by what `contacts` say. `since` as in `keepPerson`. Goes on whenever it is asked; each
 * step says what part is done, from 0 to 1.
 */
export function* planContacts(
  known: KnownForContacts,
  { org, day, contacts: rows }: ContactsTable,
  since: string,
): Generator<number, ContactsPlan> {
  const isNamed = rows.some(({ accountId, accountName }) => accountId === null && accountName !== null);
  const accounts: Found = { ...(yield* accountsByName(known, isNamed)), found: new Map() };
  const people = new Map<string, TablePerson>();
  for (const person of known.people) if (!known.keysOfRows.has(person.key)) people.set(person.key, person);
  const contacts = new Map<string, PersonInTable>();
  const outcomes = new Map<string, Outcome>();
  const skipped = { 'no-account': 0, 'account-not-seen': 0, 'account-several': 0 };
  for (const [at, row] of rows.entries()) {
    const key = recordKeyText({ crm: 'salesforce', org, object: 'contact', id: row.id });
    const before = known.rows.get(key) ?? people.get(key);
    const place = placeIn(row, org, accounts, before);
    if (typeof place === 'string') skipped[place]++;
    else {
      const { name, title, fields } = row;
      const contact: PersonInTable = { key, ...place, name, title, fields, day };
      const person = keepFromTable(before, contact, since);
      contacts.set(key, contact);
      outcomes.set(key, before ? (isSameButDays(before, person) ? 'unchanged' : 'updated') : 'added');
      if (!known.rows.has(key)) people.set(key, person);
    }
    if (at % AT_ONCE === AT_ONCE - 1) yield 0.3 + (at / rows.length) * 0.6;
  }
  const placed = [...people.values()].map((person): [string, TablePerson] => [placeOf(person), person]);
  placed.sort(([a], [b]) => inOrder(a, b));
  return { people: placed.map(([, person]) => person), contacts, outcomes, skipped };
}

/** What outcomes and left out rows come to. */
export function contactCounts({ outcomes, skipped }: Pick<ContactsPlan, 'outcomes' | 'skipped'>): ImportedContacts {
  const counts = { added: 0, updated: 0, unchanged: 0 };
  for (const outcome of outcomes.values()) counts[outcome]++;
  return { ...counts, skipped };
}
