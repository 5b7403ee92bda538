import type { DealsPart } from '../../domain/assessment/assessment';
import { asDeals, withOpenOpportunity } from '../../domain/assessment/deals';
import { accountOwner } from '../../domain/assessment/relation';
import { checkBox } from '../../domain/facts/boolean';
import { dealState } from '../../domain/record/deal';
import { recordKeyText } from '../../domain/record/record';
import type { KeptField } from '../../domain/record/remember';
import type { Snapshot } from '../../domain/record/snapshot';
import type { DealRow, RightfitDatabase } from '../../storage/database';
import { readDeals, saveDeals } from '../../storage/deals';
import { readRecord } from '../../storage/records';
import type { StoredRep } from '../../storage/rep';
import type { CompanyRecords } from './company';
import type { Subject } from './subject';

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
  const box = (field: KeptField['field']): boolean | null => checkBox(text(field));
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

/** The deals that the page shows. */
async function shownDeals(
  db: RightfitDatabase,
  snapshot: Snapshot,
  account: string,
  today: string,
): Promise<readonly DealRow[]> {
  const { record } = snapshot;
  if (record.object === 'account') return listedDeals(snapshot, account, today);
  if (record.object !== 'opportunity') return [];
  const kept = await readRecord(db, recordKeyText(record));
  return [ownDeal(snapshot, kept?.fields ?? [], account, today)];
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
  const key = recordKeyText(account.key);
  const isWhole = snapshot.record.object === 'account' && snapshot.dealsComplete;
  const shown = await shownDeals(db, snapshot, key, today);
  await saveDeals(db, shown, isWhole ? key : null);
  const owner = account.facts && accountOwner(account.facts, rep.crmNames);
  const part: DealsPart = {
    deals: asDeals(await readDeals(db, keys), owner, rep.crmNames, new Set(shown.map((deal) => deal.key))),
    // Whole is the list of this account alone; another account of the company may have more.
    complete: isWhole && keys.length === 1,
  };
  if (!account.facts) return { subject, part };
  return { subject: { ...subject, account: { ...account, facts: withOpenOpportunity(account.facts, part) } }, part };
}
