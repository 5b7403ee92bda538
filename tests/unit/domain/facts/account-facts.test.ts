import { describe, expect, it } from 'vitest';
import { type AccountText, readAccountFacts } from '../../../../src/domain/facts/account-facts';

const source = { kind: 'page', day: null } as const;
const field = (name: AccountText['field'], text: string, internal = ''): AccountText => ({
  field: name,
  internal,
  text,
  locale: 'en-US',
  source,
});
const read = (...fields: AccountText[]) =>
  readAccountFacts(fields, {
    locale: 'en-US',
    crm: 'salesforce',
    customFields: {
      'custom:arr': { label: 'ARR', type: 'money', from: { salesforce: ['ARR__c', 'Revenue__c'] } },
      'custom:live': { label: 'Live', type: 'date', from: { salesforce: ['Live__c'] } },
    },
  });

describe('the facts of an account', () => {
  it.each([
    [field('website', 'https://www.walmart.com/'), 'domain', { type: 'text', text: 'walmart.com' }],
    [field('industry', 'Retail'), 'industry', { type: 'industry', key: 'retail' }],
    [field('employees', '2,100,000'), 'employees', { type: 'number', min: 2_100_000, max: 2_100_000 }],
    [field('revenue', '$1.2M'), 'revenue', { type: 'money', min: 1_200_000, max: 1_200_000, currency: 'USD' }],
    [field('founded', '1962'), 'founded', { type: 'number', min: 1962, max: 1962 }],
    [field('type', 'Customer - Direct'), 'standing', { type: 'text', text: 'customer' }],
    [field('custom', '$5,000', 'ARR__c'), 'custom:arr', { type: 'money', min: 5000, max: 5000, currency: 'USD' }],
    [field('custom', '3/31/2026', 'Live__c'), 'custom:live', { type: 'date', day: '2026-03-31' }],
  ] as const)('%o says %s', (each, name, value) => {
    expect(read(each).get(name)).toMatchObject({ state: 'known', value, source });
  });

  it('keep the words of the address that say them, and how they were read', () => {
    const facts = read(field('address', '702 SW 8th St\nBentonville, AR 72716\nUnited States'));
    expect([...facts].map(([name, fact]) => [name, fact.text, 'note' in fact && fact.note])).toEqual([
      ['country', 'United States', 'country-from-address'],
      ['region', 'AR', 'region-from-address'],
      ['city', 'Bentonville', 'city-from-address'],
    ]);
  });

  it.each([
    ['a text that cannot be read is unknown, and kept', field('employees', 'a lot'), 'unreadable'],
    ['a number with two readings is unknown, and kept', { ...field('revenue', '1.234'), locale: null }, 'ambiguous'],
  ])('%s', (_sentence, each, why) => {
    const facts = readAccountFacts([each], { locale: each.locale, crm: 'salesforce', customFields: {} });
    expect([...facts.values()]).toEqual([{ state: 'unknown', why, text: each.text, source }]);
  });

  it('have no entry for what only stands in for nothing', () => {
    expect(read(field('industry', '-None-'), field('rating', 'n/a'), field('address', '-')).size).toBe(0);
  });

  it('are read by the numbers of the page where they contradict its language', () => {
    const english = read(field('revenue', '$1.234'), field('custom', '3/4/2026', 'Live__c'));
    expect(english.get('revenue')).toMatchObject({ value: { min: 1.234 } });
    expect(english.get('custom:live')).toMatchObject({ value: { day: '2026-03-04' } });
    const german = read(
      field('revenue', '$1.234'),
      field('custom', '1.234,50 $', 'ARR__c'),
      field('custom', '3/4/2026', 'Live__c'),
    );
    expect(german.get('revenue')).toMatchObject({ value: { min: 1234 } });
    expect(german.get('custom:arr')).toMatchObject({ value: { min: 1234.5 } });
    expect(german.get('custom:live')).toMatchObject({ state: 'unknown', why: 'ambiguous' });
  });

  it('are read by the locale of the CRM before the language of the page', () => {
    const facts = readAccountFacts([field('revenue', '1.234 €')], {
      locale: 'en-US',
      crmLocale: 'de-DE',
      crm: 'salesforce',
      customFields: {},
    });
    expect(facts.get('revenue')).toMatchObject({ value: { min: 1234, currency: 'EUR' } });
  });

  it.each([
    ['a stored zero', field('employees', '0'), 'employees', 'zero-suspicious'],
    ['a stored zero of money', field('revenue', '$0'), 'revenue', 'zero-suspicious'],
    ['an approximate number', field('employees', 'approx. 500'), 'employees', 'approximate'],
    ['the number of a year', field('revenue', '$5M (2023)'), 'revenue', 'dated'],
  ] as const)('say of %s what it is', (_sentence, each, name, note) => {
    expect(read(each).get(name)).toMatchObject({ state: 'known', note });
  });

  it('take a custom field from the first of its names that is there', () => {
    const facts = read(field('custom', '$1', 'Revenue__c'), field('custom', '$2', 'ARR__c'));
    expect(facts.get('custom:arr')).toMatchObject({ text: '$2' });
  });
});
