import { addTouch, countFieldsOf, countKey, countTouches } from '../domain/activity/counters';
import type { DayCount, Touch } from '../domain/activity/touch';
import type { RightfitDatabase, TraceDayRow, TraceRow } from './database';

/** A touch keeps the reading of its day; only what was not known then is filled in by a later reading. */
function filledIn(kept: Touch, again: Touch): Touch | undefined {
  const account = kept.strong === null && again.strong !== null;
  const person = kept.wanted === null && again.wanted !== null;
  if (!account && !person) return undefined;
  return {
    ...kept,
    ...(account && { account: again.account, band: again.band, strong: again.strong }),
    ...(person && { person: again.person, persona: again.persona, wanted: again.wanted }),
    setId: again.setId,
    setVersion: again.setVersion,
  };
}

/** Counts one touch in or out; a counter that comes to nothing is deleted. */
async function count(db: RightfitDatabase, touch: Touch, by: 1 | -1): Promise<void> {
  const key = countKey(countFieldsOf(touch));
  const kept = await db.counters.get(key);
  const touches = (kept?.touches ?? 0) + by;
  if (touches <= 0) await db.counters.delete(key);
  else await db.counters.put({ ...addTouch(kept, touch), touches, key });
}

/**
 * Stores touches and their day counters in one transaction. One id is one touch: storing it again changes nothing but
 * what was not known before.
 */
export async function addTouches(db: RightfitDatabase, touches: readonly Touch[]): Promise<void> {
  await db.transaction('rw', db.touches, db.counters, async () => {
    for (const touch of touches) {
      const kept = await db.touches.get(touch.id);
      const next = kept ? filledIn(kept, touch) : touch;
      if (!next) continue;
      if (kept) await count(db, kept, -1);
      await db.touches.put(next);
      await count(db, next, 1);
    }
  });
}

/** Makes all counters anew from the touches. */
export async function recount(db: RightfitDatabase): Promise<void> {
  await db.transaction('rw', db.touches, db.counters, async () => {
    const counts = countTouches(await db.touches.toArray());
    await db.counters.clear();
    await db.counters.bulkPut(counts.map((each) => ({ ...each, key: countKey(each) })));
  });
}

/** The counters of the days from `from` to `to`, both inclusive. */
export async function readDayCounters(db: RightfitDatabase, from: string, to: string): Promise<DayCount[]> {
  return db.counters.where('day').between(from, to, true, true).toArray();
}

/** Who acted in the touches of the last counters, most touches first: to ask the rep which of them they are. */
export async function readActors(db: RightfitDatabase): Promise<string[]> {
  const touches = await db.touches.orderBy('day').reverse().limit(500).toArray();
  const byName = new Map<string, number>();
  for (const { who } of touches) if (who) byName.set(who, (byName.get(who) ?? 0) + 1);
  return [...byName].sort((a, b) => b[1] - a[1]).map(([name]) => name);
}

/** The last touch of every person at any of these accounts, by anyone: person key → day and who. */
export async function readLastTouches(
  db: RightfitDatabase,
  accounts: readonly string[],
): Promise<Map<string, { readonly day: string; readonly who: string | null }>> {
  const last = new Map<string, { day: string; who: string | null }>();
  for (const account of accounts) {
    await db.touches
      .where('[account+day]')
      .between([account, ''], [account, '\uffff'])
      .each(({ person, day, who }) => {
        if (person && (last.get(person)?.day ?? '') <= day) last.set(person, { day, who });
      });
  }
  return last;
}

/** The newest touches at any of these accounts, by anyone, at most `limit`, the newest first. */
export async function readNewestTouches(
  db: RightfitDatabase,
  accounts: readonly string[],
  limit: number,
): Promise<Touch[]> {
  const newest: Touch[] = [];
  for (const account of accounts) {
    const ofAccount = db.touches.where('[account+day]').between([account, ''], [account, '\uffff']);
    newest.push(...(await ofAccount.reverse().limit(limit).toArray()));
  }
  return newest.sort((a, b) => b.day.localeCompare(a.day)).slice(0, limit);
}

/** The last touch with a person, by anyone, whatever the account. */
export async function readLastTouch(
  db: RightfitDatabase,
  person: string,
): Promise<{ readonly day: string; readonly who: string | null } | null> {
  const last = await db.touches.where('[person+day]').between([person, ''], [person, '\uffff']).last();
  return last ? { day: last.day, who: last.who } : null;
}

/** Notes a trace and counts it for its day. Traces are never touches. */
export async function addTrace(db: RightfitDatabase, trace: TraceRow): Promise<void> {
  await db.transaction('rw', db.traces, db.traceDays, async () => {
    await db.traces.add(trace);
    const day: TraceDayRow = (await db.traceDays.get(trace.day)) ?? { day: trace.day };
    await db.traceDays.put({ ...day, [trace.kind]: (day[trace.kind] ?? 0) + 1 });
  });
}

/** Traces of the days from `from` to `to`, both inclusive: pages opened, and pitches taken along by any way. */
export async function readTraceCounts(
  db: RightfitDatabase,
  from: string,
  to: string,
): Promise<{ opened: number; taken: number }> {
  const days = await db.traceDays.where('day').between(from, to, true, true).toArray();
  return days.reduce(
    (sum, { opened = 0, copied = 0, inserted = 0, mailed = 0 }) => ({
      opened: sum.opened + opened,
      taken: sum.taken + copied + inserted + mailed,
    }),
    { opened: 0, taken: 0 },
  );
}
