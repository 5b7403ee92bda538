import type { Touch } from '../domain/activity/touch';
import type { KnownAccount } from '../domain/territory/judge-known';
import { EVERYTHING, MAX_VIEWS, type SavedView, type TerritoryQuery } from '../domain/territory/query';
import type { RecordRow, RightfitDatabase } from './database';

const VIEWS = 'territoryViews';
const AFTER_ALL = '\uffff';

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

async function withWhatBelongs(db: RightfitDatabase, rows: readonly RecordRow[]): Promise<KnownAccount[]> {
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
  return rows.map(({ key, name, fields, seenDay }) => ({
    key,
    name,
    fields,
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

/**
 * Every account that is kept, with its people, deals, touches and notes, in portions of at most `portion` records: so many
 * are in memory at once; the first is a small one, so that something is shown soon. What is written while it runs
 * may be in it or not.
 */
export async function* readAccounts(db: RightfitDatabase, portion: number): AsyncGenerator<Portion> {
  let after = '';
  for (let limit = Math.ceil(portion / 25); ; limit = portion) {
    const rows = await db.records.where('key').above(after).limit(limit).toArray();
    const last = rows.at(-1);
    if (!last) return;
    const accounts = rows.filter(({ object }) => object === 'account');
    yield {
      accounts: accounts.length === 0 ? [] : await withWhatBelongs(db, accounts),
      contacts: rows.filter(({ object }) => object === 'contact'),
    };
    after = last.key;
  }
}

/** A view as it was saved: one of an earlier version lacks what could not be asked for then. */
interface KeptView {
  readonly name: string;
  readonly query: Partial<TerritoryQuery>;
}

/** The rep's saved views, in the order in which they were saved; what one does not say filters nothing. */
export async function readViews(db: RightfitDatabase): Promise<readonly SavedView[]> {
  const kept = (await db.settings.get(VIEWS))?.value as readonly KeptView[] | undefined;
  return (kept ?? []).map(({ name, query }) => ({ name, query: { ...EVERYTHING, ...query } }));
}

/** Takes the place of all views that were saved before; no more than `MAX_VIEWS` are kept. */
export async function saveViews(db: RightfitDatabase, views: readonly SavedView[]): Promise<void> {
  await db.settings.put({ key: VIEWS, value: views.slice(0, MAX_VIEWS) });
}
