import { MAX_VIEWS, type SavedView } from '../domain/territory/query';
import type { RightfitDatabase } from './database';

const VIEWS = 'territoryViews';

/** The rep's saved views, in the order in which they were saved. */
export async function readViews(db: RightfitDatabase): Promise<readonly SavedView[]> {
  return ((await db.settings.get(VIEWS))?.value as readonly SavedView[] | undefined) ?? [];
}

/** Takes the place of all views that were saved before; no more than `MAX_VIEWS` are kept. */
export async function saveViews(db: RightfitDatabase, views: readonly SavedView[]): Promise<void> {
  await db.settings.put({ key: VIEWS, value: views.slice(0, MAX_VIEWS) });
}
