import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FieldState, type Look, lookAt, noteLook, RING_SIZE } from '../../../../src/domain/health/look';
import { healthByKind, healthOf } from '../../../../src/domain/health/page-health';
import { address, CONTACT, employees, field, SET, snapshot } from '../../background/example';

const DAY = '2026-11-12';
const read = (record: string, states: Readonly<Record<string, FieldState>>, set = 'north/1'): Look => ({
  state: 'read',
  record,
  day: DAY,
  set,
  fields: Object.entries(states).map(([name, state]) => ({ field: name as 'industry', state })),
});
const unreadable = (record: string): Look => ({ state: 'unreadable', record, day: DAY, missing: ['name', 'fields'] });
const states = (look: Look | undefined): object =>
  look?.state === 'read'
    ? Object.fromEntries(look.fields.map((each) => [each.field, each.state]))
    : { missing: look?.missing };

describe('a look at a page', () => {
  it('tells found, blank and absent apart, and keeps nothing that a field says', () => {
    const page = snapshot({ title: 'Nordwerk', fields: [employees('1,200'), field('type', 'Type', '')] });
    const look = lookAt(page, SET, 'r', DAY);
    expect(states(look)).toEqual({ name: 'found', employees: 'found', address: 'absent', type: 'blank' });
    expect(JSON.stringify(look)).not.toMatch(/1,200|Nordwerk/);
  });

  it.each<[string, Parameters<typeof snapshot>[0], FieldState]>([
    [
      'a contact that names its account',
      { record: CONTACT, account: { id: '001000000000001AAA', name: 'N' } },
      'found',
    ],
    ['a contact that names none', { record: CONTACT }, 'absent'],
  ])('%s', (_what, page, state) => {
    expect(states(lookAt(snapshot(page), SET, 'r', DAY))).toMatchObject({ account: state });
  });
});

describe('the ring of looks', () => {
  it('takes a field as found once the visit showed it, whatever tab is open now', () => {
    const details = lookAt(snapshot({ fields: [employees('1,200'), address('Hamburg\nGermany')] }), SET, 'r', DAY);
    const related = lookAt(snapshot({}), SET, 'r', DAY);
    const sameVisit = noteLook(noteLook([], details, true), related, false);
    expect(states(sameVisit[0])).toMatchObject({ employees: 'found', address: 'found' });
    const nextVisit = noteLook(sameVisit, related, true);
    expect(states(nextVisit[0])).toMatchObject({ employees: 'absent', address: 'absent' });
  });

  it('takes a field that became blank in the same visit as blank', () => {
    const looks = noteLook([read('r', { industry: 'found' })], read('r', { industry: 'blank' }), false);
    expect(states(looks[0])).toEqual({ industry: 'blank' });
  });

  it('lets a page that can be read again take the place of its unreadable look, and the other way round', () => {
    expect(noteLook([unreadable('r')], read('r', { industry: 'absent' }), false)).toEqual([
      read('r', { industry: 'absent' }),
    ]);
    expect(noteLook([read('r', { industry: 'found' })], unreadable('r'), true)).toEqual([unreadable('r')]);
  });

  it('holds at most ten records, each once, the newest first', () => {
    const look = fc.record({ record: fc.integer({ min: 0, max: 14 }), bad: fc.boolean(), visit: fc.boolean() });
    fc.assert(
      fc.property(fc.array(look, { maxLength: 40 }), (all) => {
        const ring = all.reduce<readonly Look[]>(
          (looks, { record, bad, visit }) =>
            noteLook(looks, bad ? unreadable(`${record}`) : read(`${record}`, {}), visit),
          [],
        );
        const newestFirst = [...new Set(all.map(({ record }) => `${record}`).reverse())].slice(0, RING_SIZE);
        expect(ring.map(({ record }) => record)).toEqual(newestFirst);
      }),
    );
  });
});

describe('page health', () => {
  const ring = (looks: readonly Look[], object: 'account' | 'contact' = 'account') =>
    ({ crm: 'salesforce', object, looks }) as const;

  it('names the worst field first, and says of how many pages', () => {
    const looks = [
      read('1', { industry: 'absent', employees: 'found', revenue: 'blank' }),
      read('2', { industry: 'absent', employees: 'absent', revenue: 'found' }),
      read('3', { industry: 'absent', employees: 'found', revenue: 'found' }),
      unreadable('4'),
    ];
    expect(healthOf(ring(looks))).toEqual({
      crm: 'salesforce',
      object: 'account',
      pages: 4,
      unreadable: 1,
      missing: [
        { field: 'industry', expected: 3, absent: 3, blank: 0 },
        { field: 'employees', expected: 3, absent: 1, blank: 0 },
      ],
      shown: [{ field: 'revenue', expected: 3, absent: 0, blank: 1 }],
    });
  });

  it('forgets a field that the newest set no longer asks for, and counts a new one where it was looked for', () => {
    const looks = [
      read('1', { revenue: 'found' }, 'north/2'),
      read('2', { industry: 'absent' }),
      read('3', { revenue: 'absent' }),
    ];
    expect(healthOf(ring(looks))?.missing).toEqual([{ field: 'revenue', expected: 2, absent: 1, blank: 0 }]);
  });

  it('puts the worst kind of page first, and leaves out what was never looked at', () => {
    const fine = ring([read('1', { industry: 'found' })]);
    const bad = ring([read('2', { title: 'absent' })], 'contact');
    expect(healthByKind([fine, ring([]), bad]).map(({ object }) => object)).toEqual(['contact', 'account']);
  });
});
