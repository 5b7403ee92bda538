import { mineOf } from '../../domain/activity/is-mine';
import type { Deal, DealsPart, Owner } from '../../domain/assessment/assessment';
import { recordKeyOf } from '../../domain/record/record';
import type { Snapshot } from '../../domain/record/snapshot';
import type { DealRow, RightfitDatabase } from '../../storage/database';
import { readDeals } from '../../storage/deals';
import type { StoredRep } from '../../storage/rep';
import type { CompanyRecords } from './company';
import type { Subject } from './subject';

/** Whose it is; null for what no page shows. */
export function ownerOf(name: string | null, { crmNames }: StoredRep): Owner | null {
  return name === null ? null : { name, mine: mineOf(name, crmNames) };
}

const RANK = { open: 0, unknown: 1, won: 2, lost: 3 } as const;

/**
 * The opportunities of an account as the panel shows them. Whose a deal is, where no page shows it, is taken from the
 * account's owner: lists rarely have that column, and a deal is mostly its account owner's.
 */
function asDeals(rows: readonly DealRow[], accountOwner: Owner | null, rep: StoredRep, today: string): Deal[] {
  return rows
    .map((row): Deal => {
      const owner = ownerOf(row.owner, rep);
      return {
        id: recordKeyOf(row.key).id,
        name: row.name,
        stage: row.stage,
        state: row.state,
        ownerName: row.owner,
        mine: (owner ?? accountOwner)?.mine ?? null,
        day: row.seenDay === today ? null : row.seenDay,
      };
    })
    .sort((a, b) => RANK[a.state] - RANK[b.state] || a.name.localeCompare(b.name));
}

/** Somebody who is not known to be the rep has it, and it is not known to be over. */
export function isDealOfOthers({ state, mine }: Deal): boolean {
  return (state === 'open' || state === 'unknown') && mine !== true;
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
  void snapshot;
  const owner = account?.facts?.get('owner');
  const rows = account ? await readDeals(db, keys) : [];
  const part = {
    deals: asDeals(rows, ownerOf(owner?.state === 'known' ? owner.text : null, rep), rep, today),
    complete: false,
  };
  return { subject, part };
}
