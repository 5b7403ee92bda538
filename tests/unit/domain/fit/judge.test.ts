import { describe, expect, it } from 'vitest';
import type { Condition, FitRules } from '../../../../src/domain/criteria/criteria';
import type { FactMap } from '../../../../src/domain/facts/fact';
import { compileFit } from '../../../../src/domain/fit/compile';
import { judge } from '../../../../src/domain/fit/judge';
import { criterion, disqualifier, facts, known, number, setOf, text } from './example';

const atLeast = (min: number) => ({ kind: 'range', min }) as const;
const judged = (fit: Partial<FitRules>, map: FactMap) => judge(compileFit(setOf(fit)), map);
const points = (fit: Partial<FitRules>, map: FactMap) => judged(fit, map).ledger.map((row) => row.points);

describe('the worked example of the criteria file', () => {
  const result = judged(
    {
      criteria: [
        criterion('matches', 'employees', 40, atLeast(1)),
        criterion('unknown', 'revenue', 30, atLeast(1)),
        criterion('half', 'founded', 20, { kind: 'range', min: 100, edge: { below: 0 } }),
        criterion('misses', 'rating', 10, { kind: 'is', value: 'Hot' }),
      ],
    },
    facts({ employees: number(5), founded: number(50), rating: text('Cold') }),
  );

  it('gives its figures', () => {
    expect(result).toMatchObject({ known: 0.7, score: 71, worst: 50, best: 80, verdict: 'B', band: 'B', limit: null });
  });

  it('gives its rows', () => {
    expect(result.ledger.map(({ outcome, points }) => [outcome, points])).toEqual([
      ['match', 57],
      ['unknown', null],
      ['partial', 14],
      ['miss', 0],
    ]);
  });

  it('says what the unknown could add or cost', () => {
    expect(result.ledger[1]?.could).toEqual({ best: 80, worst: 50 });
  });

  it('names the answers that would change the verdict', () => {
    expect(result.deciding).toEqual([{ fields: ['revenue'], when: 'match', verdict: 'A' }]);
  });
});

describe('points', () => {
  it('hand out what rounding left by falling fraction, then in the order of the file', () => {
    const thirds = ['a', 'b', 'c'].map((id) => criterion(id, 'employees', 1, atLeast(1)));
    expect(points({ criteria: thirds }, facts({ employees: number(5) }))).toEqual([34, 33, 33]);
  });

  it('of a penalty are negative, and the row limit carries what the clamp gives', () => {
    const penal = judged(
      {
        criteria: [
          criterion('good', 'rating', 10, { kind: 'is', value: 'Hot' }),
          criterion('bad', 'employees', -40, atLeast(1)),
        ],
      },
      facts({ employees: number(5), rating: text('Hot') }),
    );
    expect(penal).toMatchObject({ score: 0, limit: { id: 'limit', points: 300 } });
    expect(penal.ledger.map((row) => row.points)).toEqual([100, -400]);
  });

  it('are all null without a score', () => {
    const none = judged({ criteria: [criterion('size', 'employees', 1, atLeast(1))] }, facts({}));
    expect(none).toMatchObject({ score: null, band: null, verdict: 'not-enough-known', known: 0, worst: 0, best: 100 });
    expect(none.ledger[0]).toMatchObject({ points: null, fact: null, could: { best: 100, worst: 0 } });
  });
});

describe('the verdict', () => {
  const rules = {
    criteria: [criterion('size', 'employees', 50, atLeast(100)), criterion('year', 'founded', 50, atLeast(1900))],
    disqualifiers: [disqualifier('rival', 'standing', { kind: 'oneOf', values: ['competitor'] })],
  };

  it.each([
    ['is the band of the score', { employees: number(100), founded: number(1999) }, 'A'],
    ['counts exactly the share that has to be known as enough', { employees: number(100) }, 'A'],
    ['is not-enough-known below it', {}, 'not-enough-known'],
    [
      'is disqualified by a disqualifier that holds',
      { employees: number(100), standing: text('competitor') },
      'disqualified',
    ],
    ['is not disqualified by an unknown fact', { employees: number(1) }, 'C'],
  ])('%s', (_sentence, values, verdict) => {
    expect(judged(rules, facts(values)).verdict).toBe(verdict);
  });

  it('names what disqualified, with the fact, and keeps the score', () => {
    const result = judged(rules, facts({ employees: number(100), standing: known(text('competitor'), 'Rival!') }));
    expect(result).toMatchObject({ score: 100, band: 'A', deciding: [] });
    expect(result.disqualifiedBy).toEqual([
      {
        id: 'rival',
        label: 'rival',
        reason: 'because of rival',
        field: 'standing',
        fact: { text: 'Rival!', source: { kind: 'page', day: null }, value: text('competitor') },
      },
    ]);
  });

  it('is possibly disqualified by a fact that holds in part', () => {
    const broad = disqualifier('army', 'industry', { kind: 'oneOf', values: ['computer_software'] });
    const result = judged(
      { ...rules, disqualifiers: [broad] },
      facts({ employees: number(100), industry: { type: 'industry', key: 'technology' } }),
    );
    expect(result.verdict).toBe('A');
    expect(result.possiblyDisqualifiedBy.map(({ id }) => id)).toEqual(['army']);
    expect(result.deciding).toContainEqual({ fields: ['industry'], when: 'match', verdict: 'disqualified' });
  });

  it.each([
    ['is disqualified by a country that its address states', 'country-from-address', 'disqualified', ['abroad'], []],
    ['is only possibly disqualified by the ending of its website', 'country-from-domain', 'A', [], ['abroad']],
    ['is only possibly disqualified by the code of its phone', 'country-from-phone', 'A', [], ['abroad']],
  ] as const)('%s', (_sentence, note, verdict, certain, possible) => {
    const abroad = disqualifier('abroad', 'country', { kind: 'oneOf', values: ['RU'] });
    const country = { ...known({ type: 'country', code: 'RU' }, 'acme.ru'), note };
    const result = judged({ ...rules, disqualifiers: [abroad] }, facts({ employees: number(100), country }));
    expect(result.verdict).toBe(verdict);
    expect(result.disqualifiedBy.map(({ id }) => id)).toEqual(certain);
    expect(result.possiblyDisqualifiedBy.map(({ id }) => id)).toEqual(possible);
    const decides = { fields: ['country'], when: 'match', verdict: 'disqualified' };
    expect(result.deciding.some((each) => JSON.stringify(each) === JSON.stringify(decides))).toBe(possible.length > 0);
  });

  it('counts weaker evidence in a criterion, and says what it rests on', () => {
    const land = criterion('land', 'country', 10, { kind: 'oneOf', values: ['DE'] });
    const country = { ...known({ type: 'country', code: 'DE' }, 'acme.de'), note: 'country-from-domain' } as const;
    expect(judged({ ...rules, criteria: [land] }, facts({ country })).ledger[0]).toMatchObject({
      outcome: 'match',
      fact: { text: 'acme.de', note: 'country-from-domain' },
    });
  });

  it('keeps a fact that could not be read as shown, and unknown', () => {
    const odd = { state: 'unknown', why: 'ambiguous', text: '1.234', source: { kind: 'page', day: null } } as const;
    expect(judged(rules, facts({ employees: odd })).ledger[0]).toMatchObject({
      outcome: 'unknown',
      fact: { text: '1.234', unread: 'ambiguous' },
    });
  });
});

describe('deciding facts', () => {
  it('are pairs where no field decides alone', () => {
    const criteria = [
      criterion('one', 'employees', 60, atLeast(1)),
      criterion('two', 'founded', 20, atLeast(1)),
      criterion('three', 'rating', 20, { kind: 'is', value: 'Hot' }),
    ];
    const bands = [
      { id: 'A', label: 'A', min: 70 },
      { id: 'C', label: 'C', min: 0 },
    ];
    const result = judged({ criteria, bands }, facts({ employees: number(1) }));
    expect(result.deciding).toEqual([{ fields: ['founded', 'rating'], when: 'miss', verdict: 'C' }]);
  });
});

describe('segments', () => {
  const big: Condition = { field: 'employees', test: atLeast(1000) };
  const strict: FitRules = {
    bands: [
      { id: 'A', label: 'A', min: 50 },
      { id: 'C', label: 'C', min: 0 },
    ],
    criteria: [criterion('only', 'employees', 1, atLeast(5000))],
  };
  const set = setOf(
    { criteria: [criterion('plain', 'employees', 1, atLeast(1))] },
    {
      profiles: [{ id: 'big', label: 'Big ones', when: [big], fit: strict }],
      value: [{ id: 'high', when: [big], play: 'Ask for a meeting' }],
    },
  );

  it.each([
    ['are judged by their own fit where every condition holds', number(2000), 'C', 'big', 'high'],
    ['are judged by the plain fit otherwise', number(500), 'A', null, null],
    ['need certainty: a range that may hold does not', number(500, 2000), 'A', null, null],
  ])('%s', (_sentence, employees, verdict, profile, value) => {
    const result = judge(compileFit(set), facts({ employees }));
    expect([result.verdict, result.profile?.id ?? null, result.value?.id ?? null]).toEqual([verdict, profile, value]);
  });
});
