import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DealRecord } from '../../../../src/domain/assessment/deals';
import { evidenceOf } from '../../../../src/domain/company/match';
import type { CriteriaSet, CustomField, Test } from '../../../../src/domain/criteria/criteria';
import type { FactName } from '../../../../src/domain/facts/fact';
import type { PersonRecord } from '../../../../src/domain/people/person-record';
import type { KeptField } from '../../../../src/domain/record/remember';
import type { Mapping } from '../../../../src/domain/taught/mapping';
import type { ImportedAccount } from '../../../../src/domain/territory/imported';
import { knownJudge, lastTouches } from '../../../../src/domain/territory/judge-known';
import type { JudgedBy, KnownAccount } from '../../../../src/domain/territory/known-account';
import { packed, unpacked } from '../../../../src/domain/territory/pack';
import { packReaders } from '../../../../src/domain/territory/pack-readers';
import { Ranker } from '../../../../src/domain/territory/rank-known';
import { nextReader, peopleOf } from '../../../../src/domain/territory/ranked-next';
import type { RankedAccount, TerritoryRow } from '../../../../src/domain/territory/row';
import { UnknownReader } from '../../../../src/domain/territory/unknown-known';
import { SET } from '../../background/example';

const TODAY = '2026-11-30';

/** Texts of each field that are read differently by language, by the numbers beside them, or not at all. */
const TEXTS: Readonly<Partial<Record<KeptField['field'], readonly string[]>>> = {
  name: ['Nordwerk', 'Hafenbau GmbH', '-'],
  website: ['https://nordwerk.de', 'www.hafenbau.fr', 'acme.com', 'gmail.com', 'n/a'],
  industry: ['Machinery', 'Maschinenbau', 'Other', 'n/a', 'Utilities'],
  employees: ['500', '1.234', '1,234', '1.234,50', '12,345.6', '51-200', 'n/a', '0', 'many'],
  revenue: ['$1,234,567.00', '1.234.567,00 €', '€1.234', '$5M', '1.234', '-', '2,5 Mio. €'],
  address: ['1 Main Street\nBerlin\nGermany', 'Boston, MA 02110\nUnited States', 'Atlantis', '-'],
  country: ['Germany', 'France', 'Georgia', 'n/a', 'Narnia'],
  region: ['Bavaria', 'Texas', '-'],
  city: ['Munich', 'Paris', 'n/a'],
  companyPhone: ['+49 89 1234567', '+33 1 23456789', '(555) 0100'],
  type: ['Prospect', 'Competitor', 'Customer - Direct', 'Whatever', 'n/a'],
  rating: ['Hot', 'Cold', '-'],
  ownership: ['Public', 'Private'],
  founded: ['1999', '03/04/1999', 'long ago'],
  description: ['Maintenance of elevators', 'We make things'],
  owner: ['Mira Vogel', 'Jonas Falk', 'n/a'],
  custom: ['3', '1.234', 'true', 'North; South', '03/04/2025', '3. April 2025', '$5', 'x', 'n/a', '1.234,50'],
  title: ['VP Operations'],
};
const FIELDS = Object.keys(TEXTS) as KeptField['field'][];
const INTERNALS = ['A__c', 'B__c', 'C__c'] as const;
const CUSTOM_TYPES: readonly CustomField['type'][] = ['text', 'number', 'money', 'boolean', 'list', 'date'];
const customName = (type: CustomField['type']): `custom:${string}` => `custom:${type}`;

const keptField: fc.Arbitrary<KeptField> = fc.constantFrom(...FIELDS).chain((field) =>
  fc.record({
    field: fc.constant(field),
    internal: fc.constantFrom('', ...INTERNALS),
    text: fc.constantFrom(...(TEXTS[field] ?? [])),
    locale: fc.constantFrom(null, 'en-US', 'de-DE'),
    day: fc.constantFrom('2026-10-01', '2026-11-01'),
  }),
);
/** Most tables have one language; some accounts have fields of several. */
const kept: fc.Arbitrary<KeptField[]> = fc
  .tuple(fc.array(keptField, { maxLength: 14 }), fc.constantFrom('en-US', 'de-DE', null), fc.boolean())
  .map(([fields, locale, mixed]) => (mixed ? fields : fields.map((field) => ({ ...field, locale }))));

const ORGS = ['acme', 'other'] as const;
const accounts: fc.Arbitrary<ImportedAccount[]> = fc
  .array(
    fc.record({ org: fc.constantFrom(...ORGS), name: fc.constantFrom('Nordwerk', 'Hafenbau', ' '), fields: kept }),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((rows) =>
    rows
      .map(({ org, name, fields }, at) => ({
        key: `salesforce/${org}/account/00100000000000${at}AAA`,
        name,
        fields,
        evidence: evidenceOf({ name }),
      }))
      .sort((a, b) => (a.key < b.key ? -1 : 1)),
  );

const TESTS: readonly (readonly [FactName, Test])[] = [
  ['name', { kind: 'keywords', any: ['nord*'] }],
  ['domain', { kind: 'oneOf', values: ['nordwerk.de'] }],
  ['industry', { kind: 'oneOf', values: { machinery: 1, utilities: 0.5 } }],
  ['employees', { kind: 'range', min: 400, edge: { below: 100 }, scale: 'log' }],
  ['employees', { kind: 'range', max: 1000 }],
  ['revenue', { kind: 'range', min: 1_000_000, edge: { below: 1000 } }],
  ['country', { kind: 'oneOf', values: ['DE', '@NA'] }],
  ['region', { kind: 'oneOf', values: ['DE-BY', 'US-TX'] }],
  ['city', { kind: 'is', value: 'Munich' }],
  ['type', { kind: 'is', value: 'Prospect' }],
  ['standing', { kind: 'oneOf', values: ['prospect', 'customer'] }],
  ['founded', { kind: 'range', max: 2000 }],
  ['technologies', { kind: 'anyOf', values: ['x', 'North'] }],
  ['description', { kind: 'keywords', any: ['elevator*'], none: ['things'] }],
  ['owner', { kind: 'is', value: 'Mira Vogel' }],
  ['openOpportunity', { kind: 'is', value: true }],
  ['custom:text', { kind: 'is', value: 'x' }],
  ['custom:number', { kind: 'range', min: 3, max: 1234 }],
  ['custom:money', { kind: 'range', min: 4 }],
  ['custom:boolean', { kind: 'is', value: true }],
  ['custom:list', { kind: 'anyOf', values: ['North', 'South'], perMatch: 0.5 }],
  ['custom:date', { kind: 'range', min: '2025-04-01', max: '2025-04-30' }],
];
const tested = fc.constantFrom(...TESTS).map(([field, test]) => ({ field, test }));
const fit: fc.Arbitrary<CriteriaSet['fit']> = fc.record({
  minKnown: fc.constantFrom(0.2, 0.5, 1),
  bands: fc.constantFrom(
    [
      { id: 'A', label: 'A', min: 60 },
      { id: 'B', label: 'B', min: 20 },
      { id: 'C', label: 'C', min: 0 },
    ],
    [{ id: 'A', label: 'Good', min: 0 }],
  ),
  criteria: fc.array(fc.tuple(tested, fc.constantFrom(10, 30, -10)), { minLength: 1, maxLength: 8 }).map((rows) => [
    {
      id: 'first',
      label: 'First',
      field: 'country' as const,
      weight: 5,
      test: { kind: 'oneOf' as const, values: ['DE'] },
    },
    ...rows.map(([each, weight], at) => ({ ...each, weight, id: `c${at}`, label: `C ${at}`, ask: `Ask ${at}?` })),
  ]),
  disqualifiers: fc
    .array(tested, { maxLength: 2 })
    .map((rows) => rows.map((each, at) => ({ ...each, id: `d${at}`, label: `D ${at}`, reason: 'No' }))),
});
const customFields = fc.record(
  Object.fromEntries(
    CUSTOM_TYPES.map((type) => [
      customName(type),
      fc
        .uniqueArray(fc.constantFrom('', ...INTERNALS), { maxLength: 3 })
        .map((salesforce): CustomField => ({ label: type, type, from: { salesforce } })),
    ]),
  ),
);
const set: fc.Arbitrary<CriteriaSet> = fc.record({
  format: fc.constant(1 as const),
  id: fc.constant('set'),
  name: fc.constant('Set'),
  version: fc.constant(1),
  issued: fc.constant('2026-01-01'),
  currency: fc.constant('USD'),
  rates: fc.constant({ EUR: 1.1 }),
  fit,
  profiles: fc
    .array(fc.tuple(fc.array(tested, { minLength: 1, maxLength: 2 }), fit), { maxLength: 2 })
    .map((rows) => rows.map(([when, own], at) => ({ id: `p${at}`, label: `P ${at}`, when, fit: own }))),
  value: fc
    .array(fc.tuple(fc.constantFrom('high' as const, 'low' as const), tested), { maxLength: 2 })
    .map((rows) => rows.map(([id, when]) => ({ id, when: [when] }))),
  fields: customFields,
  personas: fc.constantFrom(undefined, SET.personas),
});
const mappings: fc.Arbitrary<Mapping[]> = fc.uniqueArray(
  fc.record({
    place: fc.constantFrom(...ORGS.map((org) => `salesforce/${org}/account`)),
    fact: fc.constantFrom<Mapping['fact']>(
      'employees',
      'country',
      'technologies',
      'standing',
      'custom:money',
      'custom:own',
    ),
    internal: fc.constantFrom('', ...INTERNALS),
    label: fc.constant('Taught'),
    custom: fc.constantFrom(null, { label: 'Own', type: 'number' as const }),
    day: fc.constant('2026-11-01'),
  }),
  { selector: ({ place, fact }) => `${place}/${fact}`, maxLength: 4 },
);
const judgedBy: fc.Arbitrary<JudgedBy> = fc.record({
  set,
  sample: fc.constant(false),
  mappings,
  crmNames: fc.constantFrom<string[]>([], ['Mira Vogel']),
  today: fc.constant(TODAY),
});

/** What a ranking says, of the row that is explained completely. */
function ranking(row: TerritoryRow): Omit<RankedAccount, 'dealOfOthers' | 'isWhole'> {
  const { covered, required, step, person, ...rest } = row;
  return rest;
}
const withoutMarks = ({ dealOfOthers, isWhole, ...rest }: RankedAccount) => rest;

const imported = ({ key, name, fields }: ImportedAccount): KnownAccount => ({
  key,
  name,
  fields: [],
  imported: [fields],
  seenDay: null,
  people: [],
  deals: [],
  touches: [],
  notes: [],
});

describe('the ranking of accounts of tables', () => {
  it('says what judging each by itself says, whatever the columns, languages, mappings and criteria', () => {
    fc.assert(
      fc.property(accounts, judgedBy, (rows, by) => {
        const [judge, ranker] = [knownJudge(by), new Ranker(by)];
        const ranked = packed(rows).flatMap((pack) => {
          const rank = ranker.open(pack);
          return unpacked(pack).map((account, at) => ({
            account,
            row: rank(account.key, account.name, at, undefined),
          }));
        });
        for (const { account, row } of ranked) expect(withoutMarks(row)).toEqual(ranking(judge(imported(account))));
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});

describe('what is not known of accounts of tables', () => {
  it('is what judging each by itself says, whatever the columns, languages, mappings and criteria', () => {
    fc.assert(
      fc.property(accounts, judgedBy, (rows, by) => {
        const [alone, together] = [new UnknownReader(by), new UnknownReader(by)];
        for (const pack of packed(rows)) {
          const read = together.open(pack);
          for (const [at, account] of unpacked(pack).entries())
            expect(read(account.key, account.name, at)).toEqual(alone.read(imported(account)));
        }
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});

describe('a ranking by another set', () => {
  it('holds its own tests against what was read for the one before', () => {
    fc.assert(
      fc.property(accounts, judgedBy, judgedBy, (rows, first, second) => {
        const next = { ...second, set: { ...second.set, fields: first.set.fields } };
        const readers = packReaders(first.set);
        const rankers = [new Ranker(first, readers), new Ranker(next, readers)] as const;
        for (const pack of packed(rows)) {
          const [before, after] = rankers.map((ranker) => ranker.open(pack));
          for (const [at, { key, name }] of unpacked(pack).entries()) {
            before?.(key, name, at, undefined);
            expect(after?.(key, name, at, undefined)).toEqual(new Ranker(next).open(pack)(key, name, at, undefined));
          }
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});

const person = (title: string | null, nth: number): PersonRecord => ({
  key: `salesforce/acme/contact/00300000000000${nth}AAA`,
  account: 'salesforce/acme/account/001000000000001AAA',
  name: `Ana ${nth}`,
  title,
  seenDay: '2026-11-10',
});
const deal = fc
  .record({
    state: fc.constantFrom<DealRecord['state']>('open', 'unknown', 'won', 'lost'),
    owner: fc.constantFrom(null, 'Mira Vogel', 'Jonas Falkenberg', 'jfalk'),
    name: fc.constantFrom('Pilot', 'Rollout'),
  })
  .map(
    (each): DealRecord => ({
      ...each,
      key: 'salesforce/acme/opportunity/006000000000001AAA',
      account: '',
      stage: null,
      seenDay: '2026-11-10',
    }),
  );
const known: fc.Arbitrary<KnownAccount> = fc.record({
  key: fc.constant('salesforce/acme/account/001000000000001AAA'),
  name: fc.constantFrom('Nordwerk', ''),
  fields: kept,
  imported: fc.array(kept, { maxLength: 2 }),
  seenDay: fc.constantFrom(null, '2026-11-12'),
  people: fc
    .array(fc.constantFrom('VP Operations', 'CEO', 'Intern', null), { maxLength: 3 })
    .map((titles) => titles.map(person)),
  deals: fc.array(deal, { maxLength: 2 }),
  touches: fc.array(
    fc.record({
      day: fc.constantFrom('2026-11-01', '2026-11-25'),
      who: fc.constantFrom(null, 'Mira Vogel', 'Jonas Falk'),
      person: fc.constantFrom(null, person(null, 0).key, person(null, 1).key),
    }),
    { maxLength: 3 },
  ),
  notes: fc.constantFrom<KnownAccount['notes'][]>(
    [],
    [{ fact: 'employees', text: '20', locale: 'en-US', day: '2026-11-20' }],
    [{ fact: 'standing', text: 'competitor', locale: 'en-US', day: '2026-11-20' }],
  ),
});

describe('the ranking of any account', () => {
  it('says what judging it by itself says, the kind of its next step and its people too', () => {
    fc.assert(
      fc.property(known, judgedBy, (account, by) => {
        const { last, byPerson } = lastTouches(account, () => null);
        const row = knownJudge(by)(account);
        const ranked = new Ranker(by).read(account, last ?? undefined);
        expect(withoutMarks(ranked)).toEqual(ranking(row));
        const next = nextReader(by).nextOf(ranked, peopleOf(account.people, byPerson));
        expect(next).toMatchObject({ covered: row.covered, required: row.required, person: row.person });
        expect(next.step.code).toBe(row.step.code);
        if (row.step.code === 'talk-to') expect(next.step).toMatchObject({ name: row.step.name });
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});
