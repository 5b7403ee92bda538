import { describe, expect, it } from 'vitest';
import type { Test } from '../../../../src/domain/criteria/criteria';
import type { FactValue } from '../../../../src/domain/facts/fact';
import { compileTest } from '../../../../src/domain/fit/degree';
import { money, number, setOf, text } from './example';

const list = (...items: string[]): FactValue => ({ type: 'list', items });
const country = (code: string): FactValue => ({ type: 'country', code });
const industry = (key: string): FactValue => ({ type: 'industry', key });
const day = (value: string): FactValue => ({ type: 'date', day: value });
const open = Infinity;
const moneyRange = (min: number, max: number, currency: string): FactValue => ({ type: 'money', min, max, currency });

const oneOf = (values: readonly string[] | Record<string, number>): Test => ({ kind: 'oneOf', values });
const range = (bounds: Omit<Extract<Test, { kind: 'range' }>, 'kind'>): Test => ({ kind: 'range', ...bounds });
const ramp = range({ min: 100, max: 200, edge: { below: 50, above: 400 } });
const logRamp = range({ min: 100, max: 1000, edge: { below: 10, above: 10_000 }, scale: 'log' });

const rows: readonly (readonly [string, Test, FactValue, number | string])[] = [
  ['a text in the list matches, whatever its case and marks', oneOf(['Zürich']), text('zurich '), 1],
  ['a text that is not in it misses', oneOf(['Hot']), text('Warm'), 0],
  ['a map gives its degree', oneOf({ Hot: 1, Warm: 0.4 }), text('Warm'), 0.4],
  ['the best item of a list counts', oneOf({ a: 0.2, b: 0.7 }), list('x', 'b', 'a'), 0.7],
  ['a country of a group matches', oneOf(['@DACH']), country('AT'), 1],
  ['the highest of several entries holds', oneOf({ '@EU': 0.5, DE: 1 }), country('DE'), 1],
  ['a parent holds for its children', oneOf(['technology']), industry('computer_software'), 1],
  ['a broader fact holds at half', oneOf({ computer_software: 0.8 }), industry('technology'), 0.4],
  ['a sister misses', oneOf(['computer_software']), industry('internet'), 0],

  ['the lower bound belongs to it', ramp, number(100), 1],
  ['the upper bound belongs to it', ramp, number(200), 1],
  ['below the bound it rises', ramp, number(75), 0.5],
  ['at the edge it is 0', ramp, number(50), 0],
  ['above the bound it falls', ramp, number(300), 0.5],
  ['beyond the edge it is 0', ramp, number(500), 0],
  ['a range takes the mean over it', ramp, number(50, 100), 0.5],
  ['a range over bound and edge too', ramp, number(100, 400), (100 + 100) / 300],
  ['a range of no width is its point', ramp, number(75, 75), 0.5],
  ['an open end that is the same all over is known', ramp, number(400, open), 0],
  ['an open end that is not is unknown', ramp, number(300, open), 'open-end'],
  ['an open end above a bound without maximum matches', range({ min: 10 }), number(10_001, open), 1],
  ['an open start below the edge misses', ramp, number(-open, 50), 0],
  ['without an edge a hair below is a miss', range({ min: 10 }), number(9.999), 0],
  ['logarithmically the middle is the geometric one', logRamp, number(Math.sqrt(1000)), 0.5],
  ['facts below 1 count as 1', range({ min: 10, edge: { below: 1 }, scale: 'log' }), number(0), 0],
  ['a day is compared as a day', range({ min: '2026-01-01' }), day('2025-12-31'), 0],
  ['the day itself belongs to it', range({ min: '2026-01-01' }), day('2026-01-01'), 1],

  ['an amount in the currency of the set is taken as it is', range({ min: 100 }), money(100, 'EUR'), 1],
  ['an amount with a rate is converted', range({ min: 100 }), money(199, 'USD'), 0],
  ['an amount that its rate lifts over the bound matches', range({ min: 100 }), money(200, 'USD'), 1],
  ['a range of amounts is converted at both ends', ramp, moneyRange(100, 200, 'USD'), 0.5],
  ['an open amount is converted', range({ min: 100 }), moneyRange(200, open, 'USD'), 1],
  [
    'an open amount whose converted end decides nothing is unknown',
    range({ min: 100 }),
    moneyRange(199, open, 'USD'),
    'open-end',
  ],
  ['a currency is never guessed from its spelling', range({ min: 100 }), money(200, 'usd'), 'no-rate'],
  ['an amount without a rate is unknown', range({ min: 100 }), money(1e9, 'JPY'), 'no-rate'],
  ['an amount without a currency is unknown', range({ min: 100 }), money(1e9, null), 'no-rate'],

  ['each distinct value counts once', { kind: 'anyOf', values: ['a', 'b'], perMatch: 0.4 }, list('A', 'a', 'c'), 0.4],
  ['matches add up to 1 at most', { kind: 'anyOf', values: ['a', 'b'], perMatch: 0.7 }, list('a', 'b'), 1],
  ['a keyword occurs as a word', { kind: 'keywords', any: ['field service'] }, text('Best Field  Service tool'), 1],
  ['a keyword inside a word does not', { kind: 'keywords', any: ['art'] }, text('Smart'), 0],
  ['one of none takes it back', { kind: 'keywords', any: ['cloud'], none: ['agency'] }, text('Cloud agency'), 0],
  ['is: equal texts', { kind: 'is', value: 'Public' }, text('public'), 1],
  ['is: equal truth', { kind: 'is', value: true }, { type: 'boolean', value: false }, 0],
  ['is: a range that holds the number is not certain', { kind: 'is', value: 5 }, number(1, 10), 'ambiguous'],
  ['is: a range that does not hold it misses', { kind: 'is', value: 50 }, number(1, 10), 0],
];

describe('the degree of match', () => {
  it.each(rows)('%s', (_sentence, test, value, expected) => {
    const degree = compileTest(test, setOf({}))(value);
    if (typeof expected === 'number') expect(degree).toBeCloseTo(expected, 12);
    else expect(degree).toBe(expected);
  });
});

describe('an amount and a set without a currency', () => {
  const bound = range({ min: 100 });
  it('has no degree, rates or not', () => {
    const { currency: _none, ...bare } = setOf({});
    expect(compileTest(bound, bare)(money(200, 'EUR'))).toBe('no-rate');
    expect(compileTest(bound, { ...bare, rates: {} })(money(200, 'USD'))).toBe('no-rate');
  });

  it('in the currency of the set counts one to one, whatever its rates say of it', () => {
    expect(compileTest(bound, setOf({}, { rates: { EUR: 0.1 } }))(money(100, 'EUR'))).toBe(1);
  });
});
