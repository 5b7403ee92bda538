import type { DraftRow, RightfitDatabase } from './database';

/** The rep's own wordings for one addressee, by their key text. */
export async function readDrafts(db: RightfitDatabase, addressee: string): Promise<DraftRow[]> {
  return db.drafts.where('addressee').equals(addressee).toArray();
}

/** Takes the place of what was kept of that pitch before. */
export async function saveDraft(db: RightfitDatabase, draft: DraftRow): Promise<void> {
  await db.drafts.put(draft);
}

/** The rep takes the template again. */
export async function removeDraft(db: RightfitDatabase, addressee: string, pitchId: string): Promise<void> {
  await db.drafts.delete([addressee, pitchId]);
}
