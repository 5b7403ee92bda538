import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CriteriaSet, FitRules } from '../../../../src/domain/criteria/criteria';
import type { FactMap, FactName } from '../../../../src/domain/facts/fact';
import { compileFit } from '../../../../src/domain/fit/compile';
import { DISQUALIFIED, NOT_ENOUGH_KNOWN } from '../../../../src/domain/fit/fit';
import { judge } from '../../../../src/domain/fit/judge';
import type { RowUnknown } from '../../../../src/domain/territory/row';
import { unknownReader } from '../../../../src/domain/territory/unknown-in-row';
import { criterion, disqualifier, facts, known, money, number, setOf, text } from '../fit/example';

const RANGE = { kind: 'range', min: 100, edge: { below: 0 } } as const;
const RIVAL = { kind: 'is', value: 'competitor' } as const;
const MACHINERY = { kind: 'is', value: 'machinery' } as const;
const LARGE: FitRules = {
  bands: [
    { id: 'L', label: 'Large', min: 50 },
    { id: 'S', label: 'Small', min: 0 },
  ],
  criteria: [criterion('size', 'employees', 10, RANGE)],
};
/** Half is needed: size weighs 50, age 30, money 20. */
const SET = setOf({
  minKnown: 0.5,
  criteria: [
    criterion('size', 'employees', 50, RANGE),
    criterion('age', 'founded', 30, RANGE),
    criterion('money', 'revenue', 20, RANGE),
  ],
});
const withRival = (over: Partial<FitRules> = {}): CriteriaSet =>
  setOf({ ...SET.fit, disqualifiers: [disqualifier('rival', 'type', RIVAL)], ...over });
const withProfile: CriteriaSet = {
  ...SET,
  profiles: [{ id: 'large', label: 'Large', when: [{ field: 'industry', test: MACHINERY }], fit: LARGE }],
};

const read = (set: CriteriaSet, map: FactMap) => {
  const compiled = compileFit(set);
  return unknownReader(compiled)(judge(compiled, map), map);
};
const yes = number(100);
const NONE: RowUnknown = { missing: [], unreadable: [], decides: [], settles: [] };

describe('what is not known of an account', () => {
  it.each<[string, CriteriaSet, FactMap, Partial<RowUnknown>]>([
    ['is nothing where all is known', SET, facts({ employees: yes, founded: yes, revenue: money(100, 'EUR') }), NONE],
    [
      'is apart where it was stated and cannot be held against the test: an amount without a rate',
      SET,
      facts({ employees: yes, founded: yes, revenue: money(100, 'JPY') }),
      { unreadable: ['revenue'] },
    ],
    [
      'is apart where it was stated and has two readings',
      SET,
      facts({
        employees: { state: 'unknown', why: 'ambiguous', text: '1.234', source: { kind: 'page', day: null } },
        founded: yes,
        revenue: money(100, 'EUR'),
      }),
      { unreadable: ['employees'], settles: ['employees'] },
    ],
    [
      'settles an account that is not known enough by each fact that weighs enough',
      SET,
      facts({ founded: yes }),
      { missing: ['employees', 'revenue'], settles: ['employees', 'revenue'] },
    ],
    [
      'does not settle it by a fact that weighs too little',
      SET,
      facts({}),
      { missing: ['employees', 'founded', 'revenue'], settles: ['employees'] },
    ],
    [
      'settles an open band by the last open fact',
      SET,
      facts({ employees: yes, founded: number(60) }),
      { missing: ['revenue'], decides: ['revenue'], settles: ['revenue'] },
    ],
    [
      'settles no band while two facts are open',
      SET,
      facts({ employees: yes }),
      { missing: ['founded', 'revenue'], settles: [] },
    ],
    [
      'settles nothing where the band is certain whatever is left to learn',
      SET,
      facts({ employees: yes, founded: yes }),
      { missing: ['revenue'], decides: [], settles: [] },
    ],
    [
      'includes what only a disqualifier asks for, and that settles a certain band',
      withRival(),
      facts({ employees: yes, founded: yes, revenue: money(100, 'EUR') }),
      { missing: ['type'], decides: ['type'], settles: ['type'] },
    ],
    [
      'settles nothing of an account that is disqualified',
      withRival(),
      facts({ type: text('competitor') }),
      { missing: ['employees', 'founded', 'revenue'], settles: [] },
    ],
    [
      'includes what a profile asks for; no band is certain while another profile may judge',
      withProfile,
      facts({ employees: yes, founded: number(60) }),
      { missing: ['revenue', 'industry'], settles: [] },
    ],
    [
      'is settled as ever where that profile is out of the question',
      withProfile,
      facts({ employees: yes, founded: number(60), industry: text('banking') }),
      { missing: ['revenue'], settles: ['revenue'] },
    ],
  ])('%s', (_what, set, map, expected) => {
    expect(read(set, map)).toMatchObject(expected);
  });

  it('is of the profile that judged: what that profile asks for alone', () => {
    expect(read(withProfile, facts({ industry: text('machinery') })).missing).toEqual(['employees']);
  });

  it('is one list for all accounts that lack the same', () => {
    const compiled = compileFit(SET);
    const reader = unknownReader(compiled);
    const of = (map: FactMap) => reader(judge(compiled, map), map);
    expect(of(facts({ employees: yes, founded: yes }))).toBe(of(facts({ employees: yes, founded: number(120) })));
  });
});

describe('a fact that settles', () => {
  const FIELDS: readonly FactName[] = ['employees', 'founded', 'custom:a', 'custom:b'];
  const answers = fc.dictionary(fc.constantFrom(...FIELDS), fc.integer({ min: -20, max: 120 }));
  const mapOf = (found: Readonly<Record<string, number>>): FactMap =>
    new Map(Object.entries(found).map(([field, value]) => [field as FactName, known(number(value))]));
  const rules = fc.record({
    criteria: fc
      .array(
        fc.tuple(
          fc.constantFrom(...FIELDS),
          fc.integer({ min: -50, max: 100 }).filter((each) => each !== 0),
        ),
        { minLength: 1, maxLength: 6 },
      )
      .filter((rows) => rows.some(([, weight]) => weight > 0))
      .map((rows) => rows.map(([field, weight], at) => criterion(`c${at}`, field, weight, RANGE))),
    disqualifiers: fc
      .array(fc.constantFrom(...FIELDS), { maxLength: 1 })
      .map((fields) => fields.map((field) => disqualifier('d', field, { kind: 'range', min: 90 }))),
    minKnown: fc.double({ min: 0, max: 1, noNaN: true }),
  });

  it('brings every account to a verdict that nothing learned later changes, or out of not enough known', () => {
    let settled = 0;
    fc.assert(
      fc.property(rules, answers, fc.integer({ min: -20, max: 120 }), answers, (fit, seen, answer, later) => {
        const set = setOf(fit);
        const compiled = compileFit(set);
        const before = judge(compiled, mapOf(seen)).verdict;
        for (const fact of read(set, mapOf(seen)).settles) {
          const then = judge(compiled, mapOf({ ...seen, [fact]: answer })).verdict;
          expect(then).not.toBe(NOT_ENOUGH_KNOWN);
          expect(before).not.toBe(DISQUALIFIED);
          if (before === NOT_ENOUGH_KNOWN) continue;
          settled++;
          expect(judge(compiled, mapOf({ ...later, ...seen, [fact]: answer })).verdict).toBe(then);
        }
      }),
      { numRuns: 3000 },
    );
    expect(settled).toBeGreaterThan(100);
  });
});
