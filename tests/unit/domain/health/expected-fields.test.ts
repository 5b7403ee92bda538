import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../../../../src/crm/salesforce-lightning/fields';
import type { CriteriaSet } from '../../../../src/domain/criteria/criteria';
import { readAccountFacts } from '../../../../src/domain/facts/account-facts';
import { FACT_NAMES, type FactName } from '../../../../src/domain/facts/fact';
import { expectedFields, FIELD_OF_FACT, factsUsed, LEAD_FIELDS } from '../../../../src/domain/health/expected-fields';
import type { RecordObject } from '../../../../src/domain/record/record';
import { SET, snapshot } from '../../background/example';

const asking = (...facts: FactName[]): CriteriaSet => ({
  ...SET,
  personas: [],
  fit: {
    ...SET.fit,
    disqualifiers: [],
    criteria: facts.map((field, at) => ({
      id: `c${at}`,
      label: field,
      field,
      weight: 1,
      test: SET.fit.criteria[0]?.test ?? { kind: 'is', value: 1 },
    })),
  },
  fields: {
    'custom:arr': { label: 'ARR', type: 'money', from: { salesforce: ['ARR__c', 'Old_ARR__c'] } },
    'custom:elsewhere': { label: 'Elsewhere', type: 'text', from: { hubspot: ['arr'] } },
  },
});

const page = (object: RecordObject, isPerson = false) =>
  snapshot({ record: { crm: 'salesforce', org: 'acme', object, id: '001000000000001AAA' }, isPerson });

const names = (object: RecordObject, set: CriteriaSet, isPerson = false): string[] =>
  expectedFields(page(object, isPerson), set).map(({ field }) => field);

describe('a page is expected to show', () => {
  const people: CriteriaSet = { ...asking('employees'), personas: SET.personas };
  it.each<[string, string[], string[]]>([
    [
      'an account: what the criteria ask for',
      names('account', asking('employees', 'domain')),
      ['employees', 'website'],
    ],
    ['one address for country, region and city', names('account', asking('country', 'city', 'region')), ['address']],
    ['one type for type and standing', names('account', asking('standing', 'type')), ['type']],
    ['a custom field that the file names for this CRM', names('account', asking('custom:arr')), ['custom:arr']],
    ['no custom field that only another CRM has', names('account', asking('custom:elsewhere')), []],
    ['nothing that no page says', names('account', asking('technologies', 'openOpportunity')), []],
    ['no title on the page of a company', names('account', people), ['employees']],
    ['the title of a person account', names('account', people, true), ['title', 'employees']],
    ['a contact: the title, where there are personas', names('contact', people), ['title']],
    ['a contact: nothing without personas', names('contact', asking('employees')), []],
    [
      'a lead: its company, and what a lead has',
      names('lead', asking('employees', 'founded')),
      ['company', 'employees'],
    ],
    ['an opportunity: nothing of its own', names('opportunity', people), []],
  ])('%s', (_what, found, expected) => {
    expect(found).toEqual(expected);
  });

  it('what profiles, disqualifiers and value segments ask for, too', () => {
    const is = { kind: 'is', value: 'x' } as const;
    const set: CriteriaSet = {
      ...SET,
      profiles: [{ id: 'p', label: 'P', when: [{ field: 'rating', test: is }], fit: asking('revenue').fit }],
      value: [{ id: 'high', when: [{ field: 'ownership', test: is }] }],
    };
    expect(factsUsed(set)).toEqual(['employees', 'country', 'standing', 'revenue', 'rating', 'ownership']);
  });

  it('a custom field under any of its names', () => {
    const [expected] = expectedFields(page('account'), asking('custom:arr'));
    const seen = (internal: string) =>
      ({ field: 'custom', internal, text: '1', blank: false, place: 'field' }) as const;
    expect([seen('ARR__c'), seen('Old_ARR__c'), seen('Other__c')].map((each) => expected?.shows(each))).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('the tables agree with what reads', () => {
  const API: Readonly<Record<string, string>> = {
    website: 'Website',
    industry: 'Industry',
    employees: 'NumberOfEmployees',
    revenue: 'AnnualRevenue',
    rating: 'Rating',
    owner: 'OwnerId',
    type: 'Type',
    ownership: 'Ownership',
    founded: 'YearStarted',
    description: 'Description',
    parent: 'ParentId',
  };
  const apiOf = (field: string, object: RecordObject): string =>
    field === 'address' ? (object === 'lead' ? 'Address' : 'BillingAddress') : (API[field] ?? '');

  it.each(Object.values(FIELD_OF_FACT))('the reader finds %s on an account', (field) => {
    expect(fieldsOf('account', apiOf(field, 'account'), false)).toEqual([field]);
  });

  it('the reader finds on a lead exactly what is expected there', () => {
    const found = [...new Set(Object.values(FIELD_OF_FACT))].filter((field) =>
      fieldsOf('lead', apiOf(field, 'lead'), false).includes(field),
    );
    expect(new Set(found)).toEqual(LEAD_FIELDS);
  });

  it('every fact is read from the field that is expected for it, and from no other', () => {
    const texts: Readonly<Record<string, string>> = {
      website: 'https://nordwerk.example',
      industry: 'Machinery',
      employees: '1,200',
      revenue: '$5',
      address: 'Main Street 1\nBoston, MA 02101\nUnited States',
      type: 'Prospect',
      founded: '1990',
    };
    const read = new Map<string, Set<string>>();
    for (const field of new Set(Object.values(FIELD_OF_FACT))) {
      const text = {
        field,
        internal: '',
        text: texts[field] ?? 'Some text',
        locale: 'en-US',
        source: { kind: 'page', day: null },
      } as const;
      for (const fact of readAccountFacts([text], { locale: 'en-US', customFields: {}, crm: 'salesforce' }).keys())
        read.set(fact, (read.get(fact) ?? new Set()).add(field));
    }
    const expected = FACT_NAMES.filter((fact) => FIELD_OF_FACT[fact as keyof typeof FIELD_OF_FACT] !== undefined);
    expect(Object.fromEntries([...read].map(([fact, fields]) => [fact, [...fields].join()]).sort())).toEqual(
      Object.fromEntries(expected.map((fact) => [fact, FIELD_OF_FACT[fact as keyof typeof FIELD_OF_FACT]]).sort()),
    );
  });
});
