import { describe, expect, it } from 'vitest';
import { readCell } from '../../../../src/domain/facts/cell';
import { FACT_NAMES, type FactName } from '../../../../src/domain/facts/fact';
import { setOf } from '../fit/example';

const fields = {
  'custom:live': { label: 'Live', type: 'date', from: {} },
  'custom:share': { label: 'Share', type: 'number', from: {} },
} as const;
const set = setOf({}, { fields });
const read = (name: FactName, cell: string, locale: string | null = null, currency: string | null = null) =>
  readCell(name, cell, { set, locale, currency });

function said(name: FactName, cell: string, locale: string | null = null, currency: string | null = null): unknown {
  const fact = read(name, cell, locale, currency);
  return fact?.state === 'known' ? fact.value : fact?.why;
}

const people = (min: number, max = min) => ({ type: 'number', min, max });
const money = (min: number, currency: string | null, max = min) => ({ type: 'money', min, max, currency });

describe('a cell as people write it', () => {
  it.each<[FactName, string, unknown]>([
    ['employees', '501-1000', people(501, 1000)],
    ['employees', '1,556,000', people(1_556_000)],
    ['employees', '10,001+ employees', people(10_001, Infinity)],
    ['employees', '51..200', people(51, 200)],
    ['revenue', '$1.2M', money(1_200_000, 'USD')],
    ['revenue', 'EUR 1..2', money(1, 'EUR', 2)],
    ['country', 'Germany', { type: 'country', code: 'DE' }],
    ['country', 'de', { type: 'country', code: 'DE' }],
    ['country', 'NA', { type: 'country', code: 'NA' }],
    ['country', 'Atlantis', 'unreadable'],
    ['country', '@DACH', 'unreadable'],
    ['industry', 'Information Technology & Services', { type: 'industry', key: 'it_services' }],
    ['industry', 'it_services', { type: 'industry', key: 'it_services' }],
    ['industry', 'Other', 'unreadable'],
    ['standing', 'Customer - Direct', { type: 'text', text: 'customer' }],
    ['domain', 'https://www.acme.com/about', { type: 'text', text: 'acme.com' }],
    ['domain', 'gmail.com', 'unreadable'],
    ['region', 'Texas', { type: 'text', text: 'US-TX' }],
    ['region', 'us-tx', { type: 'text', text: 'US-TX' }],
    ['region', 'WA', 'ambiguous'],
    ['region', 'Île-de-France', { type: 'text', text: 'FR-IDF' }],
    ['region', 'Ruhrgebiet', { type: 'text', text: 'Ruhrgebiet' }],
    ['region', 'Berlin', 'ambiguous'],
    ['region', 'Berlin (DE-BE)', { type: 'text', text: 'DE-BE' }],
    ['founded', 'since 1962', people(1962)],
    ['technologies', 'SAP; Oracle', { type: 'list', items: ['SAP', 'Oracle'] }],
    ['openOpportunity', 'Yes', { type: 'boolean', value: true }],
    ['name', 'n/a', undefined],
    ['revenue', '-', undefined],
    ['employees', '  ', undefined],
  ])('%s %j', (name, cell, expected) => {
    expect(said(name, cell)).toEqual(expected);
  });

  it.each<[FactName, string, locale: string | null, expected: unknown]>([
    ['revenue', '1.234', null, 'ambiguous'],
    ['revenue', '1.234', 'de', money(1234, null)],
    ['revenue', '1.234', 'en', money(1.234, null)],
    ['revenue', '1.234..5.678', null, 'ambiguous'],
    ['revenue', '1.234 - 5.678', null, 'ambiguous'],
    ['revenue', '1.234 - 5.678', 'de', money(1234, null, 5678)],
    ['revenue', '1,234', null, 'ambiguous'],
    ['revenue', '1,234', 'en-US', money(1234, null)],
    ['revenue', '2.5', null, money(2.5, null)],
    ['revenue', '0.125', null, money(0.125, null)],
    ['revenue', '1234.567', null, money(1234.567, null)],
    ['custom:share', '1.234', null, 'ambiguous'],
    ['custom:share', '1.234', 'de', people(1234)],
    ['employees', '1.234', null, people(1234)],
    ['custom:live', '3/4/2026', null, 'ambiguous'],
    ['custom:live', '3/4/2026', 'de', { type: 'date', day: '2026-04-03' }],
    ['custom:live', '3/4/2026', 'en-US', { type: 'date', day: '2026-03-04' }],
  ])('%s %j in the language %j', (name, cell, locale, expected) => {
    expect(said(name, cell, locale)).toEqual(expected);
  });

  it.each([
    ['an amount that states none', '1.2M', money(1_200_000, 'CHF')],
    ['a plain amount', '1200000', money(1_200_000, 'CHF')],
    ['no amount that states one', '$1.2M', money(1_200_000, 'USD')],
  ])('the currency of the table is that of %s', (_what, cell, expected) => {
    expect(said('revenue', cell, null, 'CHF')).toEqual(expected);
  });

  it('keeps its text as written', () => {
    expect(read('revenue', ' $1.2M ')).toMatchObject({ text: '$1.2M', source: { kind: 'imported', day: null } });
  });

  it.each([
    ['2 MB of digits', '9'.repeat(2_000_000)],
    ['2 MB of points', '1.234'.repeat(400_000)],
    ['2 MB of spaces between two letters', `a${' '.repeat(2_000_000)}b`],
    ['a lone surrogate', '\ud800'],
    ['control characters', '\u0000\u0007'],
    ['1e400', '1e400'],
  ])('of %s is no number, no country and no industry, soon', (_what, cell) => {
    const start = performance.now();
    for (const name of FACT_NAMES) read(name, cell);
    expect(performance.now() - start).toBeLessThan(5000);
    for (const name of ['employees', 'country', 'industry', 'standing', 'founded'] as const)
      expect(said(name, cell)).toBe('unreadable');
  });
});
