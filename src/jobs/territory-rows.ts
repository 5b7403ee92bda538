import type { Channel } from '../domain/criteria/criteria';
import { asRemembered } from '../domain/facts/page-facts';
import { withTableOptOuts } from '../domain/people/table-person';
import { isOptOut } from '../domain/record/opt-out';
import { knownJudge, lastTouches } from '../domain/territory/judge-known';
import type { KnownAccount } from '../domain/territory/known-account';
import { mergedBy } from '../domain/territory/links';
import { closedChannels, withOptOut } from '../domain/territory/opted-out';
import { nextReader, peopleOf } from '../domain/territory/ranked-next';
import type { RankedAccount, RowNext, TerritoryRow } from '../domain/territory/row';
import { mineReader } from '../domain/territory/row-parts';
import type { RightfitDatabase } from '../storage/database';
import { type Kept, readEverybody, readKept } from '../storage/territory-reading';
import type { Territory } from './territory-ranking';

/** So many rows stay here: what is in view is asked for again and again. */
const MAX_ROWS = 2000;

/** The rows of a territory as they are shown, each made when it is asked for. */
export class TerritoryRows {
  readonly #db: RightfitDatabase;
  readonly #of: Territory;
  readonly #merged: ReadonlyMap<string, readonly string[]>;
  readonly #judge: (account: KnownAccount) => TerritoryRow;
  readonly #made = new Map<string, TerritoryRow>();
  #last: Promise<unknown> = Promise.resolve();
  #next: Promise<(account: RankedAccount) => RowNext> | undefined;

  constructor(db: RightfitDatabase, of: Territory) {
    this.#db = db;
    this.#of = of;
    this.#merged = mergedBy(of.links);
    this.#judge = knownJudge(of.rules);
  }

  /** The rows of some accounts, in their order, as what is kept of them says now. Asked twice at once, they are made once. */
  rowsOf(accounts: readonly RankedAccount[]): Promise<readonly TerritoryRow[]> {
    const rows = this.#last.then(() => this.#rowsOf(accounts));
    this.#last = rows.catch(() => []);
    return rows;
  }

  async #rowsOf(accounts: readonly RankedAccount[]): Promise<readonly TerritoryRow[]> {
    const wanted = accounts.filter(({ key }) => !this.#made.has(key));
    const made = new Map(wanted.length === 0 ? [] : (await this.#make(wanted)).map((row) => [row.key, row]));
    const rows = accounts.flatMap(({ key }) => made.get(key) ?? this.#made.get(key) ?? []);
    if (this.#made.size + made.size > MAX_ROWS) this.#made.clear();
    for (const [key, row] of made) this.#made.set(key, row);
    return rows;
  }

  /** What follows from the people of each account, for sorting by it. Read once. */
  nextOf(): Promise<(account: RankedAccount) => RowNext> {
    this.#next ??= this.#readNext();
    return this.#next;
  }

  async #make(accounts: readonly RankedAccount[]): Promise<TerritoryRow[]> {
    const { links, rules, closed } = this.#of;
    const keysOf = (key: string): readonly string[] => [key, ...(this.#merged.get(key) ?? [])];
    const touched = accounts.flatMap(({ key, lastTouch }) => (lastTouch ? keysOf(key) : []));
    const kept = await readKept(
      this.#db,
      accounts.flatMap(({ key }) => keysOf(key)),
      touched,
      links,
    );
    const rows = accounts.map((account) => this.#judge(this.#known(account, kept)));
    const byTables = await this.#closedByTables(rows, kept);
    return rows.map((row) => {
      if (row.person === null) return row;
      return withOptOut(row, byTables.get(row.person) ?? closed.get(row.person), rules.set);
    });
  }

  /** Of people whom a table says to leave alone: that and what their own page says, the newer word of both. */
  async #closedByTables(
    rows: readonly TerritoryRow[],
    { people }: Kept,
  ): Promise<ReadonlyMap<string, ReadonlySet<Channel>>> {
    const suggested = new Set(rows.map(({ person }) => person));
    const stated = [...people.values()]
      .flat()
      .flatMap(({ key, table }) => (table?.fields.some(isOptOut) && suggested.has(key) ? [{ key, table }] : []));
    if (stated.length === 0) return new Map();
    const pages = await this.#db.records.bulkGet(stated.map(({ key }) => key));
    const { today } = this.#of.rules;
    return new Map(
      stated.map(({ key, table }, at) => {
        const fields = withTableOptOuts(asRemembered(pages[at]?.fields ?? []), table, today);
        return [key, closedChannels(fields)] as const;
      }),
    );
  }

  #known({ key, name }: RankedAccount, { records, people, deals, touches, notes }: Kept): KnownAccount {
    const record = records.get(key);
    return {
      key,
      name: record?.name ?? name,
      fields: record?.fields ?? [],
      imported: this.#of.index.statedOf([key, ...(this.#merged.get(key) ?? [])]),
      seenDay: record?.seenDay ?? null,
      people: people.get(key) ?? [],
      deals: deals.get(key) ?? [],
      touches: touches.get(key) ?? [],
      notes: notes.get(key) ?? [],
    };
  }

  async #readNext(): Promise<(account: RankedAccount) => RowNext> {
    const { rules, links, closed } = this.#of;
    const everybody = await readEverybody(this.#db, links);
    const reader = nextReader(rules);
    const mine = mineReader(rules);
    return (account) => {
      const known = everybody.get(account.key);
      if (!known) return reader.nextOf(account, []);
      const next = reader.nextOf(account, peopleOf(known.people, lastTouches(known, mine).byPerson));
      return next.person === null ? next : withOptOut(next, closed.get(next.person), rules.set);
    };
  }
}
