import { EVERYTHING, MAX_VIEWS, type SavedView, type TerritoryQuery } from '../domain/territory/query';
import type { RightfitDatabase } from './database';

const VIEWS = 'territoryViews';

/** A view as it was saved: one of an earlier version lacks what could not be asked for then. */
interface KeptView {
  readonly name: string;
  readonly query: Partial<TerritoryQuery>;
}

/** The rep's saved views, in the order in which they were saved; what one does not say filters nothing. */
export async function readViews(db: RightfitDatabase): Promise<readonly SavedView[]> {
  const kept = (await db.settings.get(VIEWS))?.value as readonly KeptView[] | undefined;
  return (kept ?? []).map(({ name, query }) => ({ name, query: { ...EVERYTHING, ...query } }));
}

/** Takes the place of all views that were saved before; no more than `MAX_VIEWS` are kept. */
export async function saveViews(db: RightfitDatabase, views: readonly SavedView[]): Promise<void> {
  await db.settings.put({ key: VIEWS, value: views.slice(0, MAX_VIEWS) });
}
