import { foldCompanyName } from '../domain/facts/company-name';
import { isSameButDays, keepFromTable } from '../domain/people/table-person';
import { recordKeyText } from '../domain/record/record';
import type { TableContact } from '../domain/table/table';
import type { AccountSkip, ImportedContacts, Request } from '../messaging/protocol';
import type { PersonRow, RightfitDatabase } from '../storage/database';
import { readPeopleByKey } from '../storage/people';
import { readAccountsOf } from '../storage/records';
import { peopleSince } from '../storage/retention';

/** The accounts of one org that were seen. */
interface SeenAccounts {
  /** Key text → name. */
  readonly names: ReadonlyMap<string, string>;
  /** Folded name → key texts. A person account is named as people are, and is nobody's employer: it is not among them. */
  readonly keys: ReadonlyMap<string, readonly string[]>;
}

async function seenAccounts(db: RightfitDatabase, org: string): Promise<SeenAccounts> {
  const names = new Map<string, string>();
  const keys = new Map<string, string[]>();
  for (const { key, name, blocks } of await readAccountsOf(db, org)) {
    names.set(key, name);
    const folded = foldCompanyName(name);
    if (folded === '' || blocks?.length === 0) continue;
    const alike = keys.get(folded);
    if (alike) alike.push(key);
    else keys.set(folded, [key]);
  }
  return { names, keys };
}

type Place = { readonly account: string; readonly company: string } | AccountSkip;

/** At which account a contact is: by its id, seen or not, else by its name, else where the contact was seen before. */
function placeOf(
  { accountId, accountName }: TableContact,
  org: string,
  { names, keys }: SeenAccounts,
  before: PersonRow | undefined,
): Place {
  if (accountId !== null) {
    const account = recordKeyText({ crm: 'salesforce', org, object: 'account', id: accountId });
    return { account, company: names.get(account) ?? accountName ?? '' };
  }
  if (accountName === null) return before ? { account: before.account, company: before.company ?? '' } : 'no-account';
  const [account, ...more] = keys.get(foldCompanyName(accountName)) ?? [];
  if (account === undefined) return 'account-not-seen';
  return more.length > 0 ? 'account-several' : { account, company: names.get(account) ?? accountName };
}

/** What is to be kept of a table, and what that comes to. */
export interface ImportPlan {
  readonly people: readonly PersonRow[];
  readonly counts: ImportedContacts;
}

/** Reads what is known, and works out what the contacts of a table as of a day make of it. Writes nothing. */
export async function planImport(
  db: RightfitDatabase,
  { org, rows }: Pick<Request<'importContacts'>, 'org' | 'rows'>,
  day: string,
  today: string,
): Promise<ImportPlan> {
  const accounts = await seenAccounts(db, org);
  const since = peopleSince(today);
  const keyOf = ({ id }: TableContact): string => recordKeyText({ crm: 'salesforce', org, object: 'contact', id });
  const kept = await readPeopleByKey(db, rows.map(keyOf));
  const people = new Map<string, PersonRow>();
  const counts = { added: 0, updated: 0, unchanged: 0 };
  const skipped = { 'no-account': 0, 'account-not-seen': 0, 'account-several': 0 };
  for (const row of rows) {
    const key = keyOf(row);
    const before = people.get(key) ?? kept.get(key);
    const place = placeOf(row, org, accounts, before);
    if (typeof place === 'string') {
      skipped[place]++;
      continue;
    }
    const { name, title, fields } = row;
    const person = keepFromTable(before, { key, ...place, name, title, fields, day }, since);
    people.set(key, person);
    counts[before ? (isSameButDays(before, person) ? 'unchanged' : 'updated') : 'added']++;
  }
  return { people: [...people.values()], counts: { ...counts, skipped } };
}
