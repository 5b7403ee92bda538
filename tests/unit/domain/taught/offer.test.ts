import { describe, expect, it } from 'vitest';
import { TAUGHT_FACTS } from '../../../../src/domain/taught/mapping';
import { teachOffer } from '../../../../src/domain/taught/offer';

const FIELDS = { 'custom:arr': { label: 'ARR', type: 'money', from: {} } } as const;
const TAUGHT = [
  {
    place: 'salesforce/acme/account',
    fact: 'employees',
    internal: 'Headcount__c',
    label: 'Headcount',
    custom: null,
    day: '2026-11-12',
  },
  {
    place: 'salesforce/acme/account',
    fact: 'custom:tier',
    internal: 'Tier__c',
    label: 'Tier',
    custom: { label: 'Service tier', type: 'text' },
    day: '2026-11-12',
  },
] as const;

const offer = (text: string) => teachOffer(text, 'en-US', FIELDS, TAUGHT);
const reading = (text: string, fact: string): unknown => offer(text).facts.find((each) => each.fact === fact)?.reading;

describe('what a field can be taught as', () => {
  it('is every fact but the name, what the criteria declare, and what was taught before', () => {
    const { facts, types } = offer('1,200');
    expect(facts.map(({ fact }) => fact)).toEqual([...TAUGHT_FACTS, 'custom:tier', 'custom:arr']);
    expect(facts.map(({ fact }) => fact)).not.toContain('name');
    expect(facts.flatMap(({ custom }) => custom ?? [])).toEqual([
      { label: 'Service tier', type: 'text' },
      { label: 'ARR', type: 'money' },
    ]);
    expect(types.map(({ type }) => type)).toEqual(['text', 'number', 'money', 'boolean', 'list', 'date']);
  });

  it('names the field that is taught as the fact now', () => {
    expect(
      offer('x').facts.flatMap(({ fact, taughtFrom }) => (taughtFrom === null ? [] : [[fact, taughtFrom]])),
    ).toEqual([
      ['employees', 'Headcount'],
      ['custom:tier', 'Tier'],
    ]);
  });

  it.each([
    ['1,200', 'employees', { state: 'known', value: { type: 'number', min: 1200, max: 1200 } }],
    [
      'USD 1,200,000',
      'custom:arr',
      { state: 'known', value: { type: 'money', min: 1200000, max: 1200000, currency: 'USD' } },
    ],
    ['North', 'employees', { state: 'unknown', why: 'unreadable' }],
    ['n/a', 'industry', { state: 'not-stated' }],
    ['', 'custom:tier', { state: 'not-stated' }],
  ])('“%s” as %s', (text, fact, read) => {
    expect(reading(text, fact)).toEqual(read);
  });

  it('has no Infinity in it: messages are JSON', () => {
    expect(reading('10,001+', 'employees')).toEqual({
      state: 'known',
      value: { type: 'number', min: 10001, max: null },
    });
    for (const text of ['10,001+', '< 50', 'up to $5M', '1e400', '9'.repeat(400)])
      expect(JSON.parse(JSON.stringify(offer(text)))).toEqual(offer(text));
  });

  it.each([
    ['4,000 digits', '9'.repeat(4000)],
    ['4,000 commas', '1,'.repeat(2000)],
    ['half surrogate pairs', '\ud800'.repeat(4000)],
    ['control characters', '\u0000\u0007'.repeat(2000)],
  ])('of %s is read in bounded time, and no number comes of it', (_what, text) => {
    const start = performance.now();
    const { facts } = offer(text);
    expect(performance.now() - start).toBeLessThan(1000);
    const numbers = facts.filter(({ reading: read }) => read.state === 'known' && /number|money/.test(read.value.type));
    expect(numbers).toEqual([]);
  });
});
