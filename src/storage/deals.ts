import type { DealRow, RightfitDatabase } from './database';

/** The opportunities known of any of these accounts, by key text. */
export async function readDeals(db: RightfitDatabase, accounts: readonly string[]): Promise<DealRow[]> {
  return db.deals.where('account').anyOf(accounts).toArray();
}

/**
 * Adds or updates opportunities. A list that does not show the owner, or the stage, keeps what was seen elsewhere. With
 * `onlyOf`, the account's list is whole: what it does not have any more is forgotten.
 */
export async function saveDeals(db: RightfitDatabase, rows: readonly DealRow[], onlyOf: string | null): Promise<void> {
  const before = await db.deals.bulkGet(rows.map(({ key }) => key));
  if (onlyOf !== null) {
    const shown = new Set(rows.map(({ key }) => key));
    await db.deals
      .where('account')
      .equals(onlyOf)
      .filter(({ key }) => !shown.has(key))
      .delete();
  }
  await db.deals.bulkPut(rows.map((row, at) => merged(row, before[at])));
}

function merged(row: DealRow, before: DealRow | undefined): DealRow {
  if (!before) return row;
  // Its own page may have said by check boxes what the stage alone does not.
  const isSame = row.stage === null || (row.stage === before.stage && row.state === 'unknown');
  const seen = isSame ? { stage: before.stage, state: before.state } : {};
  // A list shows an alias where the deal's own page shows the name.
  const longer = (before.owner?.length ?? 0) > (row.owner?.length ?? 0) ? before.owner : row.owner;
  return { ...row, ...seen, owner: longer };
}
