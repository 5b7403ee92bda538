import { mineOf } from '../../domain/activity/is-mine';
import type { Deal, DealsPart, Owner } from '../../domain/assessment/assessment';
import type { Fact, FactMap, FactSource } from '../../domain/facts/fact';
import { dealState } from '../../domain/record/deal';
import { recordKeyOf, recordKeyText } from '../../domain/record/record';
import type { KeptField } from '../../domain/record/remember';
import type { Snapshot } from '../../domain/record/snapshot';
import type { DealRow, RightfitDatabase } from '../../storage/database';
import { readDeals, saveDeals } from '../../storage/deals';
import { readRecord } from '../../storage/records';
import type { StoredRep } from '../../storage/rep';
import type { CompanyRecords } from './company';
import type { Subject } from './subject';

/** Whose it is; null for what no page shows. */
export function ownerOf(name: string | null, { crmNames }: StoredRep): Owner | null {
  return name === null ? null : { name, mine: mineOf(name, crmNames) };
}

/** Salesforce's column in a list of deals shows the user's alias, of at most eight characters, which says nothing of others. */
const MAY_BE_ALIAS = /^\S{1,8}$/u;

function dealMine(row: DealRow, accountOwner: Owner | null, rep: StoredRep): boolean | null {
  const said = ownerOf(row.owner, rep);
  if (said?.mine === true) return true;
  if (said && !MAY_BE_ALIAS.test(said.name)) return said.mine;
  return accountOwner?.mine ?? null;
}

const RANK = { open: 0, unknown: 1, won: 2, lost: 3, closed: 4 } as const;

/** The opportunities of an account as the panel shows them, those that may be going on first. */
function asDeals(rows: readonly DealRow[], accountOwner: Owner | null, rep: StoredRep, today: string): Deal[] {
  return rows
    .map(
      (row): Deal => ({
        id: recordKeyOf(row.key).id,
        name: row.name,
        stage: row.stage,
        state: row.state,
        ownerName: row.owner,
        mine: dealMine(row, accountOwner, rep),
        day: row.seenDay === today ? null : row.seenDay,
      }),
    )
    .sort((a, b) => RANK[a.state] - RANK[b.state] || a.name.localeCompare(b.name));
}

/** Somebody who is not known to be the rep has it, and it is not known to be over. */
export function isDealOfOthers({ state, mine }: Deal): boolean {
  return (state === 'open' || state === 'unknown') && mine !== true;
}

/** The deals that an account's page lists. */
function listedDeals({ record, deals }: Snapshot, account: string, today: string): DealRow[] {
  return deals.map(({ id, name, stage, owner }) => ({
    key: recordKeyText({ ...record, object: 'opportunity', id }),
    account,
    name,
    stage,
    state: dealState(stage, { isClosed: null, isWon: null }),
    owner,
    seenDay: today,
  }));
}

/** The deal whose own page it is, with what was remembered of fields that are not in the page now. */
function ownDeal({ record, title }: Snapshot, fields: readonly KeptField[], account: string, today: string): DealRow {
  const text = (field: KeptField['field']): string | null => fields.find((each) => each.field === field)?.text ?? null;
  const box = (field: KeptField['field']): boolean | null => {
    const said = text(field);
    return said === 'true' ? true : said === 'false' ? false : null;
  };
  const stage = text('stage');
  return {
    key: recordKeyText(record),
    account,
    name: title,
    stage,
    state: dealState(stage, { isClosed: box('isClosed'), isWon: box('isWon') }),
    owner: text('dealOwner'),
    seenDay: today,
  };
}

/** Remembers the deals that the page shows. */
async function rememberDeals(db: RightfitDatabase, snapshot: Snapshot, account: string, today: string): Promise<void> {
  const { object } = snapshot.record;
  if (object === 'account')
    await saveDeals(db, listedDeals(snapshot, account, today), snapshot.dealsComplete ? account : null);
  if (object !== 'opportunity') return;
  const kept = await readRecord(db, recordKeyText(snapshot.record));
  await saveDeals(db, [ownDeal(snapshot, kept?.fields ?? [], account, today)], null);
}

/** Whether the account has an open opportunity, where its deals say so; a field of the user's own says it first. */
function withOpenOpportunity(facts: FactMap, { deals, complete }: DealsPart): FactMap {
  if (facts.has('openOpportunity')) return facts;
  const open = deals.find(({ state }) => state === 'open');
  const isNone = complete && deals.every(({ state }) => state !== 'open' && state !== 'unknown');
  if (!open && !isNone) return facts;
  const day = open?.day ?? null;
  const source: FactSource = day === null ? { kind: 'page', day } : { kind: 'remembered', day };
  const text = open ? (open.stage ?? open.name) : '0';
  const fact: Fact = { state: 'known', value: { type: 'boolean', value: open !== undefined }, text, source };
  return new Map([...facts, ['openOpportunity', fact]]);
}

/** The deals of the page's account, and the subject with what they say of it. */
export async function dealsOf(
  db: RightfitDatabase,
  snapshot: Snapshot,
  subject: Subject,
  { keys }: CompanyRecords,
  rep: StoredRep,
  today: string,
): Promise<{ readonly subject: Subject; readonly part: DealsPart }> {
  const { account } = subject;
  if (!account) return { subject, part: { deals: [], complete: false } };
  await rememberDeals(db, snapshot, recordKeyText(account.key), today);
  const owner = account.facts?.get('owner');
  const accountOwner = ownerOf(owner?.state === 'known' ? owner.text : null, rep);
  const part: DealsPart = {
    deals: asDeals(await readDeals(db, keys), accountOwner, rep, today),
    // Whole is the list of this account alone; another account of the company may have more.
    complete: snapshot.record.object === 'account' && snapshot.dealsComplete && keys.length === 1,
  };
  if (!account.facts) return { subject, part };
  return { subject: { ...subject, account: { ...account, facts: withOpenOpportunity(account.facts, part) } }, part };
}
