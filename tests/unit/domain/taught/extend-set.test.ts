import { describe, expect, it } from 'vitest';
import type { CriteriaSet } from '../../../../src/domain/criteria/criteria';
import { parseCriteria } from '../../../../src/domain/criteria/parse';
import { SAMPLE_TEXT } from '../../../../src/domain/criteria/sample';
import { customKey } from '../../../../src/domain/taught/custom-key';
import { extendSet } from '../../../../src/domain/taught/extend-set';
import type { Mapping } from '../../../../src/domain/taught/mapping';

const mapping = (over: Partial<Mapping>): Mapping => ({
  place: 'salesforce/acme/account',
  fact: 'custom:arr',
  internal: 'ARR__c',
  label: 'Recurring revenue',
  custom: { label: 'ARR', type: 'money' },
  day: '2026-11-12',
  ...over,
});

function fieldsOf(text: string): CriteriaSet['fields'] {
  const parsed = parseCriteria(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  expect(parsed.warnings).toEqual([]);
  return parsed.set.fields;
}

describe('taught fields in a criteria file', () => {
  it('declare a new custom fact, and the file stays in order', () => {
    const { text, added, left } = extendSet(SAMPLE_TEXT, [mapping({})]);
    expect(fieldsOf(text)).toEqual({
      ...JSON.parse(SAMPLE_TEXT).fields,
      'custom:arr': { label: 'ARR', type: 'money', from: { salesforce: ['ARR__c'] } },
    });
    expect([added, left]).toEqual([1, 0]);
  });

  it('come first in the list of a fact that the file declares; its label and type stay', () => {
    const taught = mapping({
      fact: 'custom:service_regions',
      internal: 'Regions__c',
      custom: { label: 'x', type: 'text' },
    });
    const again = extendSet(extendSet(SAMPLE_TEXT, [taught]).text, [taught]);
    expect(fieldsOf(again.text)?.['custom:service_regions']).toEqual({
      label: 'Service regions',
      type: 'list',
      from: { salesforce: ['Regions__c', 'Service_Regions__c'] },
    });
  });

  it('are left out where a file cannot say them, and counted', () => {
    const extended = extendSet(SAMPLE_TEXT, [
      mapping({ fact: 'employees', custom: null }),
      mapping({ fact: 'custom:tier', internal: '' }),
    ]);
    expect(JSON.parse(extended.text)).toEqual(JSON.parse(SAMPLE_TEXT));
    expect([extended.added, extended.left]).toEqual([0, 2]);
  });

  it('change nothing else: version, unknown keys and order stay', () => {
    const before = { ...JSON.parse(SAMPLE_TEXT), 'x-team': { any: 'thing' } };
    const { fields: _before, ...rest } = before;
    const { fields: _after, ...after } = JSON.parse(extendSet(JSON.stringify(before), [mapping({})]).text);
    expect(JSON.stringify(after)).toBe(JSON.stringify(rest));
  });

  it('with a name that every object has are plain entries', () => {
    const { text } = extendSet(SAMPLE_TEXT, [
      mapping({ fact: 'custom:__proto__' }),
      mapping({ fact: 'custom:toString' }),
    ]);
    expect(Object.keys(fieldsOf(text) ?? {})).toEqual([
      'custom:service_regions',
      'custom:__proto__',
      'custom:toString',
    ]);
  });
});

describe('the name of a new custom fact', () => {
  it.each([
    ['the internal name without its ending', 'ARR__c', 'x', 'custom:arr'],
    ['a package’s internal name', 'acme__Sales_Reps__c', 'x', 'custom:acme_sales_reps'],
    ['a standard field’s words', 'NumberOfEmployees', 'x', 'custom:number_of_employees'],
    ['the label, where there is no internal name', '', 'Umsatz (jährlich) m²', 'custom:umsatz_jahrlich_m2'],
    ['something, where no letter is left', '', '売上', 'custom:field'],
    ['something, of signs', '', '{{|"}}', 'custom:field'],
    ['of bounded length', '', 'x'.repeat(500), `custom:${'x'.repeat(60)}`],
    ['another, where it is taken', 'Tier__c', 'x', 'custom:tier_3'],
  ])('is %s', (_what, internal, label, key) => {
    expect(customKey({ internal, label }, new Set(['custom:tier', 'custom:tier_2']))).toBe(key);
  });
});
