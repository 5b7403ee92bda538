import type { Touch } from '../domain/activity/touch';
import type { KnownAccount } from '../domain/territory/judge-known';
import { type Pack, unpacked } from '../domain/territory/pack';
import { PackIndex } from '../domain/territory/pack-index';
import { MAX_VIEWS, type SavedView } from '../domain/territory/query';
import type { RecordRow, RightfitDatabase } from './database';
import { readPacks } from './imported';

const VIEWS = 'territoryViews';
const AFTER_ALL = '\uffff';
const PACKS_AT_ONCE = 40;

function byAccount<T>(rows: readonly T[], accountOf: (row: T) => string | null): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const account = accountOf(row);
    const group = account === null ? undefined : groups.get(account);
    if (group) group.push(row);
    else if (account !== null) groups.set(account, [row]);
  }
  return groups;
}

type Own = Pick<KnownAccount, 'key' | 'name' | 'fields' | 'imported' | 'seenDay'>;

/** Accounts, which stand in the order of their keys, with what is kept of each. */
async function withWhatBelongs(db: RightfitDatabase, rows: readonly Own[]): Promise<KnownAccount[]> {
  if (rows.length === 0) return [];
  const [first, last] = [rows.at(0)?.key ?? '', rows.at(-1)?.key ?? ''];
  const [people, deals, touches, notes] = await Promise.all([
    db.people.where('account').between(first, last, true, true).toArray(),
    db.deals.where('account').between(first, last, true, true).toArray(),
    db.touches.where('[account+day]').between([first, ''], [last, AFTER_ALL]).toArray(),
    db.notes.where('record').between(first, last, true, true).toArray(),
  ]);
  const peopleOf = byAccount(people, ({ account }) => account);
  const dealsOf = byAccount(deals, ({ account }) => account);
  const touchesOf = byAccount<Touch>(touches, ({ account }) => account);
  const notesOf = byAccount(notes, ({ record }) => record);
  return rows.map(({ key, name, fields, imported, seenDay }) => ({
    key,
    name,
    fields,
    imported,
    seenDay,
    people: peopleOf.get(key) ?? [],
    deals: dealsOf.get(key) ?? [],
    touches: touchesOf.get(key) ?? [],
    notes: notesOf.get(key) ?? [],
  }));
}

/** So much of what is kept, in the order of keys. */
export interface Portion {
  readonly accounts: readonly KnownAccount[];
  /** Contacts whose own page was seen. */
  readonly contacts: readonly RecordRow[];
}

/** Local rows of tables that are merged into another account: local key → its key. */
export type Links = ReadonlyMap<string, string>;

/** What tables state of an account: its own first, then that of the local rows which are merged into it. */
function importedBy(index: PackIndex, links: Links): (key: string) => Own['imported'] {
  const merged = new Map<string, string[]>();
  for (const [local, target] of links) merged.set(target, [...(merged.get(target) ?? []), local]);
  return (key) =>
    [key, ...(merged.get(key) ?? [])].flatMap((each) => {
      const stated = index.find(each);
      return stated ? [stated.fields] : [];
    });
}

async function allPacks(db: RightfitDatabase): Promise<Pack[]> {
  const packs: Pack[] = [];
  for await (const some of readPacks(db, PACKS_AT_ONCE)) packs.push(...some);
  return packs;
}

/**
 * Every account that is known, by its page or by a table, each once, with its people, deals, touches and notes, in portions:
 * those whose page was seen first, at most `portion` records at once, the first a small one, so that something is shown soon.
 * What is written while it runs may be in it or not.
 */
export async function* readAccounts(db: RightfitDatabase, portion: number, links: Links): AsyncGenerator<Portion> {
  const packs = await allPacks(db);
  const importedOf = importedBy(new PackIndex(packs), links);
  const seen = new Set<string>();
  let after = '';
  for (let limit = Math.ceil(portion / 25); ; limit = portion) {
    const rows = await db.records.where('key').above(after).limit(limit).toArray();
    const last = rows.at(-1);
    if (!last) break;
    const accounts = rows.filter(({ object }) => object === 'account');
    for (const { key } of accounts) seen.add(key);
    const own = accounts.map((row) => ({ ...row, imported: importedOf(row.key) }));
    yield {
      accounts: await withWhatBelongs(db, own),
      contacts: rows.filter(({ object }) => object === 'contact'),
    };
    after = last.key;
  }
  for (const pack of packs) {
    const others = unpacked(pack).filter(({ key }) => !seen.has(key) && !links.has(key));
    const own = others.map(({ key, name }) => ({ key, name, fields: [], imported: importedOf(key), seenDay: null }));
    yield { accounts: await withWhatBelongs(db, own), contacts: [] };
  }
}

/** The rep's saved views, in the order in which they were saved. */
export async function readViews(db: RightfitDatabase): Promise<readonly SavedView[]> {
  return ((await db.settings.get(VIEWS))?.value as readonly SavedView[] | undefined) ?? [];
}

/** Takes the place of all views that were saved before; no more than `MAX_VIEWS` are kept. */
export async function saveViews(db: RightfitDatabase, views: readonly SavedView[]): Promise<void> {
  await db.settings.put({ key: VIEWS, value: views.slice(0, MAX_VIEWS) });
}
