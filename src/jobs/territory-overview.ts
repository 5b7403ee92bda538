import type { NextStep } from '../domain/assessment/assessment';
import { LazyEntry } from '../domain/territory/arrange';
import type { Overview } from '../domain/territory/overview';
import { byRank, countVerdicts } from '../domain/territory/rank';
import { nextReader } from '../domain/territory/ranked-next';
import type { RankedAccount, TerritoryRow } from '../domain/territory/row';
import { isWork, MAX_TODAY, workForToday } from '../domain/territory/today';
import type { RightfitDatabase } from '../storage/database';
import { accountsOfPeople } from '../storage/territory-reading';
import type { Territory } from './territory-ranking';
import type { TerritoryRows } from './territory-rows';
import type { Rules } from './territory-rules';

export type RankedEntry = LazyEntry<RankedAccount>;

/** The best first; equals keep their order. */
export const inRank = (accounts: readonly RankedAccount[]): readonly RankedEntry[] =>
  accounts.toSorted(byRank).map((row) => new LazyEntry(row));

/** What is known of all accounts together, without what to do today. */
export function overviewOf(
  ranked: readonly RankedEntry[],
  { rules: { set, sample }, judgedMs }: Pick<Territory, 'rules' | 'judgedMs'>,
): Overview {
  return {
    set: { name: set.name, version: set.version, sample },
    accounts: ranked.length,
    counts: countVerdicts(ranked.map(({ row }) => row)),
    today: [],
    todayOf: 0,
    done: false,
    judgedMs,
  };
}

/** The accounts where somebody wants nothing by any channel that the set has a message for. */
async function wherePeopleOptedOut(
  db: RightfitDatabase,
  { rules, closed, links }: Territory,
): Promise<ReadonlySet<string>> {
  const channels = new Set((rules.set.pitches ?? []).map(({ channel }) => channel));
  const shut = [...closed].filter(([, own]) => [...channels].every((channel) => own.has(channel)));
  return channels.size === 0
    ? new Set()
    : accountsOfPeople(
        db,
        shut.map(([key]) => key),
        links,
      );
}

/** The step of accounts where nobody is known: of all that are alike in what it follows from, it is the same. */
function stepReader(rules: Rules): (account: RankedAccount) => NextStep {
  const { nextOf } = nextReader(rules);
  const steps = new Map<string, NextStep>();
  return (account) => {
    const { verdict, segment, standing, owner, dealOfOthers, isWhole } = account;
    const alike = JSON.stringify([verdict, segment?.id, standing, owner === null, owner?.mine, dealOfOthers, isWhole]);
    const known = steps.get(alike);
    if (known) return known;
    const { step } = nextOf(account, []);
    steps.set(alike, step);
    return step;
  };
}

/** What to work through today: at most `MAX_TODAY` rows, and how many accounts there are in all. */
export async function todayOf(
  db: RightfitDatabase,
  ranked: readonly RankedEntry[],
  of: Territory,
  rows: TerritoryRows,
): Promise<Pick<Overview, 'today' | 'todayOf'>> {
  const { rules } = of;
  const work = workForToday(
    ranked.map(({ row }) => row),
    rules.today,
    rules.set.activity?.staleAfterDays,
    stepReader(rules),
  );
  const shut = await wherePeopleOptedOut(db, of);
  // Who stands for an account is looked up only where it could be somebody who wants nothing.
  const doubtful = await rows.rowsOf(work.filter(({ key }) => shut.has(key)));
  const idle = new Set(doubtful.flatMap(({ key, step }) => (isWork(step) ? [] : [key])));
  const left = idle.size === 0 ? work : work.filter(({ key }) => !idle.has(key));
  return { today: await firstWork(left, rows), todayOf: left.length };
}

/** The first rows where something is to be done: of whom a table says to leave them alone, only the row itself tells. */
async function firstWork(accounts: readonly RankedAccount[], rows: TerritoryRows): Promise<readonly TerritoryRow[]> {
  const work: TerritoryRow[] = [];
  for (let at = 0; at < accounts.length && work.length < MAX_TODAY; at += MAX_TODAY) {
    const some = await rows.rowsOf(accounts.slice(at, at + MAX_TODAY));
    work.push(...some.filter(({ step }) => isWork(step)));
  }
  return work.slice(0, MAX_TODAY);
}
