import { type Look, type LookRing, noteLook } from '../domain/health/look';
import type { RecordKey } from '../domain/record/record';
import type { RightfitDatabase } from './database';

/** Notes how reading a record's page turned out. `visit` is false while the same visit goes on. */
export async function saveLook(
  db: RightfitDatabase,
  { crm, object }: Pick<RecordKey, 'crm' | 'object'>,
  look: Look,
  visit: boolean,
): Promise<void> {
  const kind = `${crm}/${object}`;
  await db.transaction('rw', db.pageHealth, async () => {
    const looks = (await db.pageHealth.get(kind))?.looks ?? [];
    await db.pageHealth.put({ kind, crm, object, looks: noteLook(looks, look, visit) });
  });
}

/** The last looks at pages, by kind of page. */
export async function readPageHealth(db: RightfitDatabase): Promise<readonly LookRing[]> {
  return db.pageHealth.toArray();
}

/** Forgets the looks of days before `day`, a local day. */
export async function pruneLooks(db: RightfitDatabase, day: string): Promise<void> {
  for (const row of await db.pageHealth.toArray()) {
    const looks = row.looks.filter((look) => look.day >= day);
    if (looks.length === 0) await db.pageHealth.delete(row.kind);
    else if (looks.length < row.looks.length) await db.pageHealth.put({ ...row, looks });
  }
}
