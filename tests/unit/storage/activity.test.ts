import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { countKey, countTouches } from '../../../src/domain/activity/counters';
import type { Touch } from '../../../src/domain/activity/touch';
import {
  addTouches,
  addTrace,
  readActors,
  readDayCounters,
  readLastTouch,
  readLastTouches,
  readTraceCounts,
  recount,
} from '../../../src/storage/activity';
import { openDatabase, type RightfitDatabase } from '../../../src/storage/database';

let db: RightfitDatabase;
beforeEach(async () => {
  db = openDatabase('test');
  await db.delete();
  await db.open();
});

const touch = (over: Partial<Touch>): Touch => ({
  id: 't1',
  kind: 'call',
  day: '2026-11-12',
  subject: 'Call',
  who: 'Mira Beispiel',
  account: 'acme',
  person: 'ana',
  personName: 'Ana Ruiz',
  band: 'A',
  strong: true,
  persona: 'vp-operations',
  wanted: true,
  setId: 'sample',
  setVersion: 1,
  source: 'timeline',
  ...over,
});

const counters = async () =>
  (await db.counters.toArray())
    .map(({ key: _, ...count }) => count)
    .sort((a, b) => countKey(a).localeCompare(countKey(b)));

afterEach(() => db.close());

describe('touches', () => {
  it('are counted once, however often they are seen', async () => {
    await addTouches(db, [touch({}), touch({})]);
    await addTouches(db, [touch({ band: 'C', strong: false })]);
    expect(await readDayCounters(db, '2026-11-01', '2026-11-30')).toMatchObject([{ band: 'A', touches: 1 }]);
  });

  it('are filled in when their account becomes known, and move to its counter', async () => {
    await addTouches(db, [touch({ band: null, strong: null })]);
    await addTouches(db, [touch({})]);
    expect(await counters()).toEqual(countTouches([touch({})]));
  });

  it('are read by day, both ends included', async () => {
    await addTouches(db, [
      touch({ id: 'a', day: '2026-11-01' }),
      touch({ id: 'b', day: '2026-11-07' }),
      touch({ id: 'c', day: '2026-11-08' }),
    ]);
    expect((await readDayCounters(db, '2026-11-01', '2026-11-07')).map(({ day }) => day)).toEqual([
      '2026-11-01',
      '2026-11-07',
    ]);
  });

  it('say who was touched last, and by whom', async () => {
    await addTouches(db, [
      touch({ id: 'a', day: '2026-11-01', who: 'Jonas' }),
      touch({ id: 'b', day: '2026-11-09' }),
      touch({ id: 'c', person: 'ben', day: '2026-11-03' }),
    ]);
    expect(await readLastTouch(db, 'ana')).toEqual({ day: '2026-11-09', who: 'Mira Beispiel' });
    expect(await readLastTouch(db, 'nobody')).toBeNull();
    expect([...(await readLastTouches(db, ['acme'])).entries()].map(([person, { day }]) => [person, day])).toEqual([
      ['ana', '2026-11-09'],
      ['ben', '2026-11-03'],
    ]);
    expect(await readActors(db)).toEqual(['Mira Beispiel', 'Jonas']);
  });

  it('always have counters that equal a recount', async () => {
    const any = fc.record({
      id: fc.constantFrom('t1', 't2', 't3', 't4'),
      day: fc.constantFrom('2026-11-01', '2026-11-02'),
      kind: fc.constantFrom<Touch['kind'][]>('call', 'email', 'meeting'),
      who: fc.constantFrom('Mira', 'Jonas', null),
      band: fc.constantFrom('A', 'B', null),
      persona: fc.constantFrom('vp', 'none', null),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(any, { maxLength: 5 }), { maxLength: 4 }), async (batches) => {
        await Promise.all([db.touches.clear(), db.counters.clear()]);
        for (const batch of batches) await addTouches(db, batch.map(touch));
        const kept = await counters();
        await recount(db);
        expect(kept).toEqual(await counters());
      }),
      { numRuns: 40 },
    );
  });
});

describe('traces', () => {
  it('are counted by day, apart from touches', async () => {
    await addTrace(db, { day: '2026-11-12', kind: 'opened', record: 'acme', pitch: null });
    await addTrace(db, {
      day: '2026-11-12',
      kind: 'copied',
      record: 'acme',
      pitch: { id: 'p', setId: 's', setVersion: 1 },
    });
    await addTrace(db, { day: '2026-10-01', kind: 'opened', record: 'acme', pitch: null });
    expect(await readTraceCounts(db, '2026-11-01', '2026-11-30')).toEqual({ opened: 1, taken: 1 });
    expect(await db.counters.count()).toBe(0);
  });
});
