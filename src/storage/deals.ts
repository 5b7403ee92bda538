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
  const seen = row.stage === null ? { stage: before.stage, state: before.state } : {};
  return { ...row, ...seen, owner: row.owner ?? before.owner };
}
