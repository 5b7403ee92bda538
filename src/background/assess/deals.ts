import type { DealsPart } from '../../domain/assessment/assessment';
import { asDeals, withOpenOpportunity } from '../../domain/assessment/deals';
import { ownerOf } from '../../domain/assessment/relation';
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
  const accountOwner = ownerOf(owner?.state === 'known' ? owner.text : null, rep.crmNames);
  const part: DealsPart = {
    deals: asDeals(await readDeals(db, keys), accountOwner, rep.crmNames, today),
    // Whole is the list of this account alone; another account of the company may have more.
    complete: snapshot.record.object === 'account' && snapshot.dealsComplete && keys.length === 1,
  };
  if (!account.facts) return { subject, part };
  return { subject: { ...subject, account: { ...account, facts: withOpenOpportunity(account.facts, part) } }, part };
}
