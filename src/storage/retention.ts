import { removeAnswersOf } from './companies';
import type { RightfitDatabase } from './database';
import { pruneLooks } from './page-health';
import { prunePeople } from './people-generations';
import { forgetShown } from './territory-shown';

/** How long things are kept, in months. */
const RETENTION_MONTHS = { touches: 24, people: 12 } as const;

/** The local day `months` before `today`, both `2026-11-12`; a day that the month does not have becomes its first of the next. */
export function monthsBefore(today: string, months: number): string {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 - months, day)).toISOString().slice(0, 10);
}

/** The first local day that counts of a person: who was last seen before it is forgotten. */
export function peopleSince(today: string): string {
  return monthsBefore(today, RETENTION_MONTHS.people);
}

/** Deletes what is older than the retention, in one transaction, the counters of deleted touches with them. */
export async function prune(db: RightfitDatabase, today: string): Promise<void> {
  const oldTouch = monthsBefore(today, RETENTION_MONTHS.touches);
  const oldPerson = peopleSince(today);
  await db.transaction('rw', db.tables, async () => {
    await db.touches.where('day').below(oldTouch).delete();
    await db.counters.where('day').below(oldTouch).delete();
    await db.traces.where('day').below(oldTouch).delete();
    await db.traceDays.where('day').below(oldTouch).delete();
    const people = await db.people.where('seenDay').below(oldPerson).delete();
    const forgotten = people + (await prunePeople(db, oldPerson));
    const persons = await db.records.where('seenDay').below(oldPerson).toArray();
    const gone = persons.filter((row) => row.object !== 'account').map((row) => row.key);
    await db.records.bulkDelete(gone);
    if (forgotten > 0 || gone.length > 0) await forgetShown(db);
    await db.notes.where('record').anyOf(gone).delete();
    await removeAnswersOf(db, gone);
    await pruneLooks(db, oldPerson);
  });
}
