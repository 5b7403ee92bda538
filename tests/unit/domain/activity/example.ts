import fc from 'fast-check';
import type { DayCount, Touch } from '../../../../src/domain/activity/touch';

export const aTouch = (over: Partial<Touch> = {}): Touch => ({
  id: 't1',
  kind: 'call',
  day: '2026-11-12',
  subject: 'Intro',
  who: 'Mira Okafor',
  account: null,
  person: null,
  personName: null,
  band: 'A',
  strong: true,
  persona: 'buyer',
  wanted: true,
  setId: 'field-team',
  setVersion: 7,
  source: 'timeline',
  ...over,
});

export const aCount = (touches: number, over: Partial<DayCount> = {}): DayCount => ({
  day: '2026-11-12',
  who: 'mira okafor',
  kind: 'call',
  band: 'A',
  strong: true,
  persona: 'buyer',
  wanted: true,
  touches,
  ...over,
});

const reading = fc.constantFrom(true, false, null);

/** Touches of a few days, people and readings, so that they fall together often; ids may repeat. */
export const someTouches: fc.Arbitrary<readonly Touch[]> = fc.array(
  fc.record({
    id: fc.nat(60).map(String),
    kind: fc.constantFrom('call', 'email', 'meeting'),
    day: fc.constantFrom('2026-11-09', '2026-11-10', '2026-11-11', '2026-11-12'),
    subject: fc.constant('x'),
    who: fc.constantFrom('Mira Okafor', 'MIRA  okafor', 'You', 'Bo Lund', '', null),
    account: fc.constant(null),
    person: fc.constant(null),
    personName: fc.constant(null),
    band: fc.constantFrom('A', 'B', 'D', 'old', 'disqualified', 'not-enough-known', 'null', '__proto__', null),
    strong: reading,
    persona: fc.constantFrom('buyer', 'user', 'none', 'old', null),
    wanted: reading,
    setId: fc.constant(null),
    setVersion: fc.constant(null),
    source: fc.constantFrom('timeline', 'import'),
  } satisfies { [K in keyof Touch]: fc.Arbitrary<Touch[K]> }),
  { maxLength: 60 },
);
