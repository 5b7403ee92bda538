import type { RightfitDatabase } from './database';

/** Who the rep is; empty texts where not said. */
export interface StoredRep {
  readonly firstName: string;
  readonly name: string;
  readonly company: string;
  readonly crmNames: readonly string[];
}

const NOBODY: StoredRep = { firstName: '', name: '', company: '', crmNames: [] };

/** Nobody, all texts empty, until the rep said who they are. */
export async function readRep(db: RightfitDatabase): Promise<StoredRep> {
  return ((await db.settings.get('rep'))?.value as StoredRep | undefined) ?? NOBODY;
}

/** Takes the place of what was said before. */
export async function saveRep(db: RightfitDatabase, rep: StoredRep): Promise<void> {
  await db.settings.put({ key: 'rep', value: rep });
}
