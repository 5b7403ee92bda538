import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../../src/domain/assessment/facts-day';
import type { CriteriaSet } from '../../../../src/domain/criteria/criteria';
import type { Fact, FactName } from '../../../../src/domain/facts/fact';
import { criteriaSet, factMap, fitResult, PAGE, textFact } from '../pitch/example';

const test = { kind: 'is', value: 'x' } as const;
const bands = [
  { id: 'A', label: 'A', min: 50 },
  { id: 'B', label: 'B', min: 0 },
];
const SET: CriteriaSet = criteriaSet([], [], {
  fit: {
    bands,
    criteria: [
      { id: 'sector', label: 'Sector', field: 'industry', weight: 1, test },
      { id: 'city', label: 'City', field: 'city', weight: 1, test },
    ],
    disqualifiers: [{ id: 'type', label: 'Type', field: 'type', test, reason: 'No' }],
  },
  profiles: [
    {
      id: 'public',
      label: 'Public',
      when: [],
      fit: { bands, criteria: [{ id: 'region', label: 'Region', field: 'region', weight: 1, test }] },
    },
  ],
});

const on = (day: string, kind: 'noted' | 'remembered' | 'imported' = 'remembered') => textFact('x', { kind, day });
const unread: Fact = {
  state: 'unknown',
  why: 'unreadable',
  text: '?',
  source: { kind: 'remembered', day: '2020-01-01' },
};

describe('the day that a verdict’s facts are of', () => {
  const cases: readonly [
    what: string,
    facts: Partial<Record<FactName, Fact>>,
    profile: string | null,
    day: string | null,
  ][] = [
    ['none when nothing is known', {}, null, null],
    ['none when all are on the page', { industry: textFact('x', PAGE), city: textFact('y') }, null, null],
    ['the day of the one remembered fact', { industry: textFact('x'), city: on('2026-11-12') }, null, '2026-11-12'],
    ['the oldest of several', { industry: on('2026-11-12'), city: on('2026-02-03', 'noted') }, null, '2026-02-03'],
    ['imported facts have a day too', { industry: on('2026-02-03', 'imported') }, null, '2026-02-03'],
    ['disqualifiers are judged by facts too', { type: on('2026-02-03') }, null, '2026-02-03'],
    [
      'a fact that nothing tests is no matter',
      { description: on('2020-01-01'), city: on('2026-11-12') },
      null,
      '2026-11-12',
    ],
    ['nor is one that could not be read', { industry: unread, city: on('2026-11-12') }, null, '2026-11-12'],
    [
      'a profile in use has its own fields',
      { industry: on('2020-01-01'), region: on('2026-11-12') },
      'public',
      '2026-11-12',
    ],
  ];
  it.each(cases)('%s', (_what, facts, profile, day) => {
    const fit = fitResult('A', { profile: profile === null ? null : { id: profile, label: profile } });
    expect(factsOf(factMap(facts), SET, fit)).toBe(day);
  });
});
