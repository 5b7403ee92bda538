import { describe, expect, it } from 'vitest';
import type { CriteriaSet, CustomField } from '../../../../src/domain/criteria/criteria';
import { SAMPLE_SET } from '../../../../src/domain/criteria/sample';
import type { FactName } from '../../../../src/domain/facts/fact';
import { factsFrom } from '../../../../src/domain/facts/page-facts';
import type { CurrentField } from '../../../../src/domain/record/remember';
import type { Mapping } from '../../../../src/domain/taught/mapping';

const mapping = (fact: Mapping['fact'], over: Partial<Mapping> = {}): Mapping => ({
  place: 'salesforce/acme/account',
  fact,
  internal: 'Headcount__c',
  label: 'Headcount',
  custom: null,
  day: '2026-11-12',
  ...over,
});

const onPage = (internal: string, text: string, over: Partial<CurrentField> = {}): CurrentField => ({
  field: 'custom',
  internal,
  text,
  locale: 'en-US',
  source: { kind: 'page', day: null },
  ...over,
});
const remembered = { kind: 'remembered', day: '2026-11-01' } as const;
const standard = (text: string, over: Partial<CurrentField> = {}): CurrentField =>
  onPage('NumberOfEmployees', text, { field: 'employees', ...over });
const labelled = (label: string, text: string, over: Partial<CurrentField> = {}): CurrentField =>
  onPage('', text, { label, ...over });

const declaring = (fields: Readonly<Record<`custom:${string}`, CustomField>>): CriteriaSet => ({
  ...SAMPLE_SET,
  fields,
});
const NONE = declaring({});
const byLabel = mapping('employees', { internal: '' });

function said(fact: FactName, fields: readonly CurrentField[], mappings: readonly Mapping[], set = NONE): unknown {
  const found = factsFrom(fields, set, mappings).get(fact);
  if (!found) return 'not stated';
  if (found.state === 'unknown') return found.why;
  const { value } = found;
  return value.type === 'number' || value.type === 'money' ? value.min : 'text' in value ? value.text : value;
}

describe('a taught field', () => {
  it.each<[string, unknown, readonly CurrentField[], readonly Mapping[]]>([
    [
      'wins over the CRM’s own field, both shown',
      70,
      [standard('50'), onPage('Headcount__c', '70')],
      [mapping('employees')],
    ],
    ['wins whichever stands first', 70, [onPage('Headcount__c', '70'), standard('50')], [mapping('employees')]],
    [
      'wins where it is remembered, so that the verdict does not change with the open tab',
      70,
      [standard('50'), onPage('Headcount__c', '70', { source: remembered })],
      [mapping('employees')],
    ],
    [
      'wins over a field that is remembered from a page in another language',
      70,
      [onPage('Headcount__c', '70'), standard('50', { locale: 'de', source: remembered })],
      [mapping('employees')],
    ],
    ['leaves the CRM’s own field where it is not shown', 50, [standard('50')], [mapping('employees')]],
    [
      'that cannot be read makes the fact unknown',
      'unreadable',
      [standard('50'), onPage('Headcount__c', 'many')],
      [mapping('employees')],
    ],
    [
      'that says n/a leaves the CRM’s own field',
      50,
      [standard('50'), onPage('Headcount__c', 'n/a')],
      [mapping('employees')],
    ],
    [
      'is read in the language of its page',
      1200,
      [onPage('Headcount__c', '1.200 EUR', { locale: 'de' })],
      [mapping('revenue')],
    ],
    ['is found by its label, folded', 70, [labelled('HEADCOUNT ', '70')], [byLabel]],
    ['by label is not another label that holds it', 'not stated', [labelled('Headcount (old)', '70')], [byLabel]],
    ['by label is not a field with an internal name', 'not stated', [onPage('Headcount__c', '70')], [byLabel]],
    [
      'by internal name is not a field of the same label',
      'not stated',
      [labelled('Headcount', '70')],
      [mapping('employees')],
    ],
    [
      'can be a field that the CRM knows as something else',
      'Technology',
      [onPage('Industry', 'Technology', { field: 'industry' })],
      [mapping('ownership', { internal: 'Industry' })],
    ],
  ])('%s', (_sentence, value, fields, mappings) => {
    expect(said(mappings[0]?.fact ?? 'employees', fields, mappings)).toEqual(value);
  });

  it.each<[string, Mapping['fact'], string, unknown]>([
    ['a country', 'country', 'Germany', { type: 'country', code: 'DE' }],
    ['a state', 'region', 'Bavaria', 'DE-BY'],
    ['a state that nobody has', 'region', 'Mordor', 'unreadable'],
    ['a standing', 'standing', 'Customer - Direct', 'customer'],
    ['technologies', 'technologies', 'SAP;Salesforce', { type: 'list', items: ['SAP', 'Salesforce'] }],
    ['an open opportunity', 'openOpportunity', 'true', { type: 'boolean', value: true }],
    ['a year', 'founded', '1853', 1853],
    ['a website', 'domain', 'https://www.otis.com/en', 'otis.com'],
  ])('is read as %s', (_what, fact, text, value) => {
    expect(said(fact, [onPage('Headcount__c', text)], [mapping(fact)])).toEqual(value);
  });

  it('says where it comes from: the label that was pointed at', () => {
    const fact = factsFrom([onPage('Headcount__c', '70')], NONE, [mapping('employees')]).get('employees');
    expect(fact).toMatchObject({ text: '70', source: { kind: 'page', day: null, taught: 'Headcount' } });
  });
});

describe('a custom fact', () => {
  const arr = { label: 'ARR', type: 'money', from: { salesforce: ['ARR__c'] } } as const;
  const taught = mapping('custom:arr', { internal: 'ARR2__c', custom: { label: 'ARR', type: 'text' } });

  it.each<[string, unknown, readonly CurrentField[], CriteriaSet]>([
    [
      'takes the type that the criteria declare, not the one that was taught',
      900,
      [onPage('ARR2__c', 'USD 900')],
      declaring({ 'custom:arr': arr }),
    ],
    ['takes the taught type where the criteria declare none', 'USD 900', [onPage('ARR2__c', 'USD 900')], NONE],
    [
      'wins over the field of the criteria',
      900,
      [onPage('ARR__c', 'USD 5'), onPage('ARR2__c', 'USD 900')],
      declaring({ 'custom:arr': arr }),
    ],
    [
      'leaves the field of the criteria where it is not shown',
      5,
      [onPage('ARR__c', 'USD 5')],
      declaring({ 'custom:arr': arr }),
    ],
  ])('%s', (_sentence, value, fields, set) => {
    expect(said('custom:arr', fields, [taught], set)).toEqual(value);
  });
});
