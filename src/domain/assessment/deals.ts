import type { Fact, FactMap, FactSource } from '../facts/fact';
import type { DealState } from '../record/deal';
import { recordKeyOf } from '../record/record';
import type { Deal, DealsPart, Owner } from './assessment';
import { ownerOf } from './relation';

/** What is kept of one opportunity. */
export interface DealRecord {
  /** `recordKeyText`. */
  readonly key: string;
  /** The account's `recordKeyText`. */
  readonly account: string;
  readonly name: string;
  readonly stage: string | null;
  readonly state: DealState;
  /** As shown; null where no page said. */
  readonly owner: string | null;
  /** Local day. */
  readonly seenDay: string;
}

/** Salesforce's column in a list of deals shows the user's alias, of at most eight characters, which says nothing of others. */
const MAY_BE_ALIAS = /^\S{1,8}$/u;

function dealMine(row: DealRecord, accountOwner: Owner | null, crmNames: readonly string[]): boolean | null {
  const said = ownerOf(row.owner, crmNames);
  if (said?.mine === true) return true;
  if (said && !MAY_BE_ALIAS.test(said.name)) return said.mine;
  return accountOwner?.mine ?? null;
}

const RANK = { open: 0, unknown: 1, won: 2, lost: 3, closed: 4 } as const;

/**
 * The opportunities of an account as they are shown, those that may be going on first. `shown`: the keys of those that the
 * page shows now.
 */
export function asDeals(
  rows: readonly DealRecord[],
  accountOwner: Owner | null,
  crmNames: readonly string[],
  shown: ReadonlySet<string>,
): Deal[] {
  return rows
    .map(
      (row): Deal => ({
        id: recordKeyOf(row.key).id,
        name: row.name,
        stage: row.stage,
        state: row.state,
        ownerName: row.owner,
        mine: dealMine(row, accountOwner, crmNames),
        day: shown.has(row.key) ? null : row.seenDay,
      }),
    )
    .sort((a, b) => RANK[a.state] - RANK[b.state] || a.name.localeCompare(b.name));
}

/** Open, or not known to be over. */
export function isGoingOn({ state }: Pick<Deal, 'state'>): boolean {
  return state === 'open' || state === 'unknown';
}

/** Somebody who is not known to be the rep has it, and it is not known to be over. */
export function isDealOfOthers(deal: Deal): boolean {
  return isGoingOn(deal) && deal.mine !== true;
}

/** Whether the account has an open opportunity, where its deals say so; a field of the user's own says it first. */
export function withOpenOpportunity(facts: FactMap, { deals, complete }: DealsPart): FactMap {
  if (facts.has('openOpportunity')) return facts;
  const open = deals.find(({ state }) => state === 'open');
  const isNone = complete && !deals.some(isGoingOn);
  if (!open && !isNone) return facts;
  const day = open?.day ?? null;
  const source: FactSource = day === null ? { kind: 'page', day } : { kind: 'remembered', day };
  const over = deals.map(({ stage, name }) => stage ?? name);
  const text = open ? (open.stage ?? open.name) : over.length === 0 ? '0' : over.join(', ');
  const fact: Fact = { state: 'known', value: { type: 'boolean', value: open !== undefined }, text, source };
  return new Map([...facts, ['openOpportunity', fact]]);
}
