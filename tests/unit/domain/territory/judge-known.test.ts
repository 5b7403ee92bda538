import { describe, expect, it } from 'vitest';
import type { Channel, CriteriaSet } from '../../../../src/domain/criteria/criteria';
import type { PersonRecord } from '../../../../src/domain/people/person-record';
import type { KeptField } from '../../../../src/domain/record/remember';
import { knownJudge } from '../../../../src/domain/territory/judge-known';
import type { JudgedBy, KnownAccount } from '../../../../src/domain/territory/known-account';
import { closedChannels, withOptOut } from '../../../../src/domain/territory/opted-out';
import type { TerritoryRow } from '../../../../src/domain/territory/row';
import { SET } from '../../background/example';
import { row } from './example';

const KEY = 'salesforce/acme/account/001000000000001AAA';
const ANA = 'salesforce/acme/contact/003000000000001AAA';

const kept = (field: KeptField['field'], text: string, day = '2026-11-10', internal = ''): KeptField => ({
  field,
  internal,
  text,
  locale: 'en-US',
  day,
});
const person = (title: string | null): PersonRecord => ({
  key: ANA,
  account: KEY,
  name: 'Ana Ruiz',
  title,
  seenDay: '2026-11-10',
});
const deal = (owner: string | null, state: 'open' | 'unknown' | 'lost' = 'open') => ({
  key: 'salesforce/acme/opportunity/006000000000001AAA',
  account: KEY,
  name: 'Pilot',
  stage: null,
  state,
  owner,
  seenDay: '2026-11-10',
});
const touch = (day: string, who: string | null, of: string | null = ANA) => ({ day, who, person: of });

const FIELDS = [kept('employees', '500'), kept('address', '1 Main Street\nBerlin\nGermany', '2026-11-02')];

function judged(over: Partial<KnownAccount>, by: Partial<JudgedBy> = {}): TerritoryRow {
  const judge = knownJudge({
    set: SET,
    sample: false,
    mappings: [],
    crmNames: ['Mira Vogel'],
    today: '2026-11-30',
    ...by,
  });
  return judge({
    key: KEY,
    name: 'Nordwerk',
    fields: FIELDS,
    imported: [],
    seenDay: '2026-11-12',
    people: [],
    deals: [],
    touches: [],
    notes: [],
    ...over,
  });
}

const note = { fact: 'employees', text: '20', locale: 'en-US', day: '2026-11-20' } as const;
const taught = {
  place: 'salesforce/acme/account',
  fact: 'employees',
  internal: 'Headcount__c',
  label: 'Headcount',
  custom: null,
  day: '2026-11-01',
} as const;

describe('a row', () => {
  it.each<[string, Partial<KnownAccount>, Partial<TerritoryRow>]>([
    ['is judged by what is kept', {}, { verdict: 'A', score: 100, known: 1, country: 'DE', neglected: true }],
    ['is as old as the oldest fact that counts', {}, { factsOf: '2026-11-02' }],
    [
      'has no score where too little is known',
      { fields: [kept('address', 'Berlin\nGermany')] },
      { verdict: 'not-enough-known', score: null, band: null, known: 0.4, neglected: false },
    ],
    [
      'is ruled out by its standing',
      { fields: [...FIELDS, kept('type', 'Competitor')] },
      {
        verdict: 'disqualified',
        standing: 'competitor',
        score: null,
        step: { code: 'leave', reason: 'It competes with us' },
      },
    ],
    ['takes what the rep noted over what was remembered', { notes: [note] }, { verdict: 'B', score: 40 }],
    [
      'is the rep’s by the owner’s name',
      { fields: [...FIELDS, kept('owner', 'Mira Vogel')] },
      { owner: { name: 'Mira Vogel', mine: true } },
    ],
    ['has no owner where none was shown', {}, { owner: null }],
    [
      'has the last touch by anyone',
      { touches: [touch('2026-11-25', 'Jonas Falk'), touch('2026-11-03', 'Mira Vogel', null)] },
      { lastTouch: { day: '2026-11-25', who: 'Jonas Falk', mine: false }, neglected: false },
    ],
    ['is neglected after the days of the set', { touches: [touch('2026-11-15', null)] }, { neglected: true }],
    [
      'has no role covered while nobody was seen',
      {},
      {
        covered: 0,
        required: 1,
        step: { code: 'find-person', personaLabel: 'Economic buyer', why: 'not-seen', ask: null },
      },
    ],
    [
      'leads to whom is next',
      { people: [person('VP Operations')], touches: [touch('2026-11-25', null)] },
      {
        covered: 1,
        person: ANA,
        step: {
          code: 'talk-to',
          channel: null,
          name: 'Ana Ruiz',
          title: 'VP Operations',
          personaLabel: 'Economic buyer',
          daysUntouched: 5,
          ask: null,
        },
      },
    ],
    [
      'takes nobody without a title for the one that is looked for',
      { people: [person(null)] },
      { covered: 0, person: null },
    ],
    [
      'has a deal of another',
      { deals: [deal('Jonas Falkenberg')] },
      {
        deal: { name: 'Pilot', isOpen: true, ownerName: 'Jonas Falkenberg', mine: false },
        step: { code: 'deal-of-others', dealName: 'Pilot', ownerName: 'Jonas Falkenberg' },
      },
    ],
    [
      'does not know whose a deal is by what may be an alias',
      { deals: [deal('jfalk', 'unknown')] },
      { deal: { name: 'Pilot', isOpen: false, ownerName: 'jfalk', mine: null } },
    ],
    [
      'takes what a page showed over what a table stated, and from tables what no page showed',
      { fields: [kept('employees', '20')], imported: [[kept('employees', '500'), kept('country', 'Germany')]] },
      { score: 40, known: 1, country: 'DE' },
    ],
    [
      'takes what its own table stated over that of another row of its company',
      { fields: [], imported: [[kept('employees', '20')], [kept('employees', '500'), kept('country', 'Germany')]] },
      { score: 40, known: 1 },
    ],
    [
      'takes what the rep noted over a table too',
      { fields: [], imported: [[kept('employees', '500'), kept('country', 'Germany')]], notes: [note], seenDay: null },
      { score: 40, factsOf: '2026-11-10' },
    ],
    [
      'is as old as its table where no page was seen',
      { fields: [], imported: [[kept('employees', '500', '2026-10-01')]], seenDay: null },
      { known: 0.6, factsOf: '2026-10-01' },
    ],
    ['has no deal where all are over', { deals: [deal('Jonas Falkenberg', 'lost')] }, { deal: null }],
  ])('%s', (_what, over, expected) => {
    expect(judged(over)).toMatchObject(expected);
  });

  it('takes a taught field as the fact in its own org alone', () => {
    const fields = [...FIELDS, kept('custom', '3', '2026-11-10', 'Headcount__c')];
    expect(judged({ fields }, { mappings: [taught] }).verdict).toBe('B');
    expect(judged({ fields }, { mappings: [{ ...taught, place: 'salesforce/other/account' }] }).verdict).toBe('A');
  });

  it('is judged by the profile that holds, with its bands', () => {
    const german = { ...SET.fit, bands: [{ id: 'G', label: 'German', min: 0 }] };
    const when = [{ field: 'country' as const, test: { kind: 'oneOf' as const, values: ['DE'] } }];
    const set: CriteriaSet = { ...SET, profiles: [{ id: 'de', label: 'DE', when, fit: german }] };
    expect(judged({}, { set }).band).toEqual({ label: 'German', strong: true, weak: false });
  });
});

describe('who opted out', () => {
  const talk = row('It', {
    step: {
      code: 'talk-to',
      channel: null,
      name: 'Ana',
      title: null,
      personaLabel: null,
      daysUntouched: null,
      ask: null,
    },
    person: ANA,
  });
  const pitches = (...channels: Channel[]) => ({
    pitches: channels.map((channel) => ({ id: channel, label: channel, channel, body: 'Hello.' })),
  });

  it.each<[string, KeptField[], Channel[], 'opted-out' | 'talk-to']>([
    [
      'is not talked to where every channel of the set is closed',
      [kept('emailOptOut', 'true')],
      ['email'],
      'opted-out',
    ],
    ['is talked to by a channel that is open', [kept('emailOptOut', 'true')], ['email', 'call'], 'talk-to'],
    ['is talked to where the set has no pitch', [kept('emailOptOut', 'true')], [], 'talk-to'],
    ['is not, by both', [kept('emailOptOut', 'true'), kept('doNotCall', 'true')], ['email', 'call'], 'opted-out'],
    ['is talked to where they said no to nothing', [kept('emailOptOut', 'false')], ['email'], 'talk-to'],
  ])('%s', (_what, fields, channels, code) => {
    expect(withOptOut(talk, closedChannels(fields), pitches(...channels)).step.code).toBe(code);
  });
});
