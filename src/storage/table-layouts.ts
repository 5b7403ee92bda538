import type { TableLayout } from '../domain/table/table';
import type { RightfitDatabase } from './database';

const KEY = 'tables';
/** So many header rows are remembered, those read last. */
const MAX_LAYOUTS = 20;

/** How tables were read, the newest first; one for each header row. */
export async function readTableLayouts(db: RightfitDatabase): Promise<readonly TableLayout[]> {
  return ((await db.settings.get(KEY))?.value as readonly TableLayout[] | undefined) ?? [];
}

/** Remembers how a table was read, in the place of what was remembered of its header row. */
export async function saveTableLayout(db: RightfitDatabase, layout: TableLayout): Promise<void> {
  const others = (await readTableLayouts(db)).filter(({ header }) => header !== layout.header);
  await db.settings.put({ key: KEY, value: [layout, ...others].slice(0, MAX_LAYOUTS) });
}
