import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Criterion, RangeTest } from '../../../../src/domain/criteria/criteria';
import type { FactMap, FactName } from '../../../../src/domain/facts/fact';
import { scoreOf, verdictOf } from '../../../../src/domain/fit/arithmetic';
import { compileFit } from '../../../../src/domain/fit/compile';
import { judge } from '../../../../src/domain/fit/judge';
import { compileRange, rangeDegree } from '../../../../src/domain/fit/range';
import { criterion, disqualifier, facts, known, number, setOf, text } from './example';

const FIELDS: readonly FactName[] = ['employees', 'founded', 'custom:a', 'custom:b', 'custom:c', 'custom:d'];
const weight = fc.integer({ min: -100, max: 100 }).filter((each) => each !== 0);
const test = fc.constant<RangeTest>({ kind: 'range', min: 100, edge: { below: 0 } });

const criteria = fc
  .array(fc.tuple(fc.constantFrom(...FIELDS), weight, test), { minLength: 1, maxLength: 12 })
  .filter((rows) => rows.some(([, each]) => each > 0))
  .map((rows) => rows.map(([field, each, range], at): Criterion => criterion(`c${at}`, field, each, range)));
const exclusions = fc
  .array(fc.constantFrom(...FIELDS), { maxLength: 2 })
  .map((fields) => fields.map((field, at) => disqualifier(`d${at}`, field, { kind: 'range', min: 90 })));
const account = fc
  .array(fc.tuple(fc.constantFrom(...FIELDS), fc.integer({ min: -20, max: 120 })), { maxLength: 6 })
  .map((entries): FactMap => new Map(entries.map(([field, value]) => [field, known(number(value))])));
const rules = fc.record({
  criteria,
  disqualifiers: exclusions,
  minKnown: fc.double({ min: 0, max: 1, noNaN: true }),
});

describe('whatever the rules and the facts', () => {
  it('the rows sum to the score', () => {
    fc.assert(
      fc.property(rules, account, (fit, map) => {
        const { ledger, limit, score } = judge(compileFit(setOf(fit)), map);
        const sum = ledger.reduce((total, row) => total + (row.points ?? 0), limit?.points ?? 0);
        expect(sum).toBe(score ?? 0);
      }),
      { numRuns: 1000 },
    );
  });

  it('worst ≤ score ≤ best', () => {
    fc.assert(
      fc.property(rules, account, (fit, map) => {
        const { worst, score, best } = judge(compileFit(setOf(fit)), map);
        expect(worst).toBeLessThanOrEqual(score ?? worst);
        expect(best).toBeGreaterThanOrEqual(score ?? best);
      }),
      { numRuns: 1000 },
    );
  });

  it('an unknown fact never disqualifies', () => {
    fc.assert(
      fc.property(rules, account, (fit, map) => {
        const { disqualifiedBy, possiblyDisqualifiedBy } = judge(compileFit(setOf(fit)), map);
        for (const { field } of [...disqualifiedBy, ...possiblyDisqualifiedBy]) expect(map.has(field)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('an unknown row has no points and no degree, and a known one has both or there is no score', () => {
    fc.assert(
      fc.property(rules, account, (fit, map) => {
        const { ledger, score } = judge(compileFit(setOf(fit)), map);
        for (const row of ledger) {
          expect(row.outcome === 'unknown').toBe(!map.has(row.field));
          expect(row.degree === null).toBe(row.outcome === 'unknown');
          expect(row.points === null).toBe(row.outcome === 'unknown' || score === null);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('what is learned later stays between worst and best', () => {
    fc.assert(
      fc.property(rules, account, fc.integer({ min: -20, max: 120 }), (fit, map, value) => {
        const before = judge(compileFit(setOf(fit)), map);
        const all = new Map(FIELDS.map((field) => [field, map.get(field) ?? known(number(value))]));
        const after = judge(compileFit(setOf(fit)), all);
        expect(after.score).toBeGreaterThanOrEqual(before.worst);
        expect(after.score).toBeLessThanOrEqual(before.best);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('deciding facts', () => {
  it('are exactly the fields whose answer would change the verdict', () => {
    fc.assert(
      fc.property(criteria, account, fc.double({ min: 0, max: 1, noNaN: true }), (list, map, minKnown) => {
        const set = compileFit(setOf({ criteria: list, minKnown }));
        const { deciding, verdict } = judge(set, map);
        const unknown = [...new Set(list.map(({ field }) => field))].filter((field) => !map.has(field));
        const expected = unknown.flatMap((field) =>
          (['match', 'miss'] as const).flatMap((when) => {
            const answered = new Map(map).set(field, known(number(when === 'match' ? 100 : 0)));
            const would = judge(set, answered).verdict;
            return would === verdict ? [] : [`${field} ${when} ${would}`];
          }),
        );
        const found = deciding.filter(({ fields }) => fields.length === 1);
        expect(found.map(({ fields, when, verdict }) => `${fields.join()} ${when} ${verdict}`).sort()).toEqual(
          expected.sort(),
        );
        if (expected.length > 0) expect(found.length).toBe(deciding.length);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the mean over a range', () => {
  it('equals a fine sum of points on the same scale', () => {
    const bounds = fc
      .uniqueArray(fc.integer({ min: 1, max: 5000 }), { minLength: 4, maxLength: 4 })
      .map((each) => each.sort((a, b) => a - b) as [number, number, number, number]);
    const fact = fc.tuple(fc.integer({ min: 1, max: 6000 }), fc.integer({ min: 1, max: 6000 }));
    fc.assert(
      fc.property(bounds, fact, fc.constantFrom('linear' as const, 'log' as const), (edges, [start, width], scale) => {
        const [below, min, max, above] = edges;
        const range = compileRange({ kind: 'range', min, max, edge: { below, above }, scale });
        const [a, b] = scale === 'log' ? [Math.log(start), Math.log(start + width)] : [start, start + width];
        const steps = 4000;
        let sum = 0;
        for (let step = 0; step < steps; step++) {
          const at = a + ((b - a) * (step + 0.5)) / steps;
          const point = scale === 'log' ? Math.exp(at) : at;
          sum += rangeDegree(range, point, point) ?? 0;
        }
        expect(rangeDegree(range, start, start + width)).toBeCloseTo(sum / steps, 2);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the verdict by hand', () => {
  it('is the band of the rounded score', () => {
    const { fit } = setOf({});
    expect(scoreOf(79.5, 100)).toBe(80);
    expect(verdictOf(scoreOf(79.49, 100), 1, { minKnown: 0.5, bands: fit.bands })).toBe('B');
    expect(
      judge(
        compileFit(setOf({ criteria: [criterion('a', 'rating', 1, { kind: 'is', value: 'x' })] })),
        facts({ rating: text('x') }),
      ).verdict,
    ).toBe('A');
  });
});
