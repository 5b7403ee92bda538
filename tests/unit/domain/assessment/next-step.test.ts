import { describe, expect, it } from 'vitest';
import type { NextStep } from '../../../../src/domain/assessment/assessment';
import type { NextStepInput } from '../../../../src/domain/assessment/next-step';
import { offerPitches } from '../../../../src/domain/pitch/offer';
import { criteriaSet, fitResult, ledgerRow, pitch, pitchInput } from '../pitch/example';
import { ACCOUNT, ANA, account, BUYER, covered, deal, FIND, stepOf, TALK, UNKNOWN_FIT } from './example';

const THIN = account({ fit: fitResult('not-enough-known', UNKNOWN_FIT), nextPerson: FIND });
const OUT = account({
  standing: 'customer',
  fit: fitResult('disqualified', {
    disqualifiedBy: [{ id: 'x', label: 'X', reason: 'Under sanctions', field: 'country', fact: null }],
  }),
});
const CUSTOMER = account({ standing: 'customer', fit: fitResult('not-enough-known', UNKNOWN_FIT) });
const LOOK_AFTER = 'look-after-customer';

describe('before anything is said of people', () => {
  const cases: readonly [what: string, over: Partial<NextStepInput>, step: NextStep][] = [
    ['a disqualified account is left, with its reason', { account: OUT }, { code: 'leave', reason: 'Under sanctions' }],
    ['so is its economic buyer', { account: OUT, person: BUYER }, { code: 'leave', reason: 'Under sanctions' }],
    [
      'an account that was not read is opened first',
      { account: { state: 'not-read', name: 'Northwind', url: null }, person: BUYER },
      { code: 'open-account', name: 'Northwind' },
    ],
    ['a page that names no account', { account: { state: 'none' } }, { code: 'open-account', name: null }],
    [
      'a customer is looked after, whatever is not known of it',
      { account: CUSTOMER },
      { code: LOOK_AFTER, ownerName: null },
    ],
    [
      'with the owner',
      { account: account({ standing: 'customer', owner: { name: 'Bo Lund', mine: false } }), person: BUYER },
      { code: LOOK_AFTER, ownerName: 'Bo Lund' },
    ],
    [
      'with an owner who may be me',
      { account: account({ standing: 'customer', owner: { name: 'Bo Lund', mine: null } }) },
      { code: LOOK_AFTER, ownerName: 'Bo Lund' },
    ],
    [
      'without one when it is mine',
      { account: account({ standing: 'customer', owner: { name: 'Mira', mine: true } }) },
      { code: LOOK_AFTER, ownerName: null },
    ],
    [
      'a former customer is no customer',
      { account: account({ standing: 'former_customer', nextPerson: FIND }) },
      { code: 'find-person', personaLabel: 'Champion', why: 'not-seen', ask: null },
    ],
    [
      'when not enough is known, the heaviest unknown is asked for, penalties too',
      { account: THIN },
      { code: 'ask-fact', label: 'The debt', ask: null },
    ],
    [
      'but on a page that shows no field, its tab first',
      { account: THIN, fieldsShown: false },
      { code: 'open-details' },
    ],
    ['on a contact too', { account: THIN, person: BUYER }, { code: 'ask-fact', label: 'The debt', ask: null }],
    [
      'but a fact that decides comes before a heavier one',
      {
        account: account({
          fit: fitResult('not-enough-known', {
            ...UNKNOWN_FIT,
            deciding: [{ fields: ['region'], when: 'match', verdict: 'A' }],
          }),
        }),
      },
      { code: 'ask-fact', label: 'The region', ask: 'Where are you?' },
    ],
    [
      'of a pair that decides, the heavier one',
      {
        account: account({
          fit: fitResult('not-enough-known', {
            ...UNKNOWN_FIT,
            deciding: [{ fields: ['region', 'employees'], when: 'miss', verdict: 'D' }],
          }),
        }),
      },
      { code: 'ask-fact', label: 'The reps', ask: 'How many reps do you have?' },
    ],
    [
      'a fact that only decides a disqualifier has no question',
      {
        account: account({
          fit: fitResult('not-enough-known', {
            ...UNKNOWN_FIT,
            deciding: [{ fields: ['country'], when: 'match', verdict: 'disqualified' }],
          }),
        }),
      },
      { code: 'ask-fact', label: 'The debt', ask: null },
    ],
    [
      'of equals, the first of the file',
      {
        account: account({
          fit: fitResult('not-enough-known', {
            ledger: [ledgerRow('a', 'unknown', { ask: 'A?' }), ledgerRow('b', 'unknown', { ask: 'B?' })],
          }),
        }),
      },
      { code: 'ask-fact', label: 'The a', ask: 'A?' },
    ],
  ];
  it.each(cases)('%s', (_what, over, step) => {
    expect(stepOf(over)).toEqual(step);
  });
});

describe('on an account', () => {
  const talk: NextStep = {
    code: 'talk-to',
    channel: null,
    name: 'Ana Ruiz',
    title: 'VP Operations',
    personaLabel: 'Economic buyer',
    daysUntouched: 23,
    ask: null,
  };
  const call = offerPitches(pitchInput(criteriaSet([pitch('call', { channel: 'call' })])));
  const asked = fitResult('A', { ledger: [ledgerRow('reps', 'unknown', { ask: 'How many?' })] });
  const cases: readonly [what: string, over: Partial<NextStepInput>, step: NextStep][] = [
    ['the next person is talked to', { account: account({ nextPerson: TALK }) }, talk],
    [
      'on the channel of the first message to them',
      { account: account({ nextPerson: TALK }), pitches: call },
      { ...talk, channel: 'call' },
    ],
    [
      'who plays a part in the deal comes before them',
      { account: account({ nextPerson: TALK }), suggested: { ...BUYER, name: 'Bo Lund', title: null } },
      { ...talk, name: 'Bo Lund', title: null },
    ],
    ['with the question to ask', { account: account({ nextPerson: TALK, fit: asked }) }, { ...talk, ask: 'How many?' }],
    [
      'never touched: no days',
      { account: account({ nextPerson: { ...TALK, person: { ...ANA, lastTouch: null } } }) },
      { ...talk, daysUntouched: null },
    ],
    [
      'a missing role is looked for',
      { account: account({ nextPerson: FIND, fit: asked }) },
      { code: 'find-person', personaLabel: 'Champion', why: 'not-seen', ask: 'How many?' },
    ],
    [
      'a middling account is worth that',
      { account: account({ nextPerson: FIND, fit: fitResult('B') }) },
      { code: 'find-person', personaLabel: 'Champion', why: 'not-seen', ask: null },
    ],
    [
      'a weak one is not',
      { account: account({ nextPerson: FIND, fit: fitResult('D') }) },
      { code: 'spend-time-elsewhere', bandLabel: 'Poor fit' },
    ],
    [
      'nor for a known person',
      { account: account({ nextPerson: TALK, fit: fitResult('D') }) },
      { code: 'spend-time-elsewhere', bandLabel: 'Poor fit' },
    ],
    [
      'the lowest band is not weak when the set calls it strong',
      {
        account: account({ nextPerson: FIND, fit: fitResult('D') }),
        bands: [{ id: 'D', label: 'D', min: 0, strong: true }],
      },
      { code: 'find-person', personaLabel: 'Champion', why: 'not-seen', ask: null },
    ],
    [
      'with no next person, the first wanted role that nobody seen holds',
      { account: account({ coverage: [covered('champion', 'Champion', [ANA])] }) },
      { code: 'find-person', personaLabel: 'Economic buyer', why: null, ask: null },
    ],
    [
      'nobody in particular in a set without personas',
      { set: criteriaSet([], [], { personas: [] }) },
      { code: 'find-person', personaLabel: null, why: null, ask: null },
    ],
  ];
  it.each(cases)('%s', (_what, over, step) => {
    expect(stepOf(over)).toEqual(step);
  });
});

describe('where a deal is going on', () => {
  const withDeals = (...deals: readonly ReturnType<typeof deal>[]) =>
    account({ deals: { deals, complete: true }, nextPerson: FIND });
  const ofPriya = deal({ ownerName: 'Priya Nair', mine: false });
  const find: NextStep = { code: 'find-person', personaLabel: 'Champion', why: 'not-seen', ask: null };
  const ownPage = { ...ACCOUNT, object: 'opportunity' as const, id: ofPriya.id };
  const speakFirst: NextStep = { code: 'deal-of-others', dealName: 'Pilot', ownerName: 'Priya Nair' };
  const cases: readonly [what: string, over: Partial<NextStepInput>, step: NextStep][] = [
    ['of a colleague, they are spoken with first', { account: withDeals(ofPriya) }, speakFirst],
    ['whoever the page is about', { account: withDeals(ofPriya), person: BUYER }, speakFirst],
    [
      'of somebody who is not named, that is found out',
      { account: withDeals(deal({ mine: false })) },
      { code: 'deal-of-others', dealName: 'Pilot', ownerName: null },
    ],
    ['of the rep, the account goes on', { account: withDeals(deal({ ownerName: 'Mira', mine: true })) }, find],
    ['of nobody known, nothing is said of it', { account: withDeals(deal()) }, find],
    ['that is over, nothing is said of it', { account: withDeals({ ...ofPriya, state: 'lost' }) }, find],
    ['that may be over, nothing is said of it', { account: withDeals({ ...ofPriya, state: 'unknown' }) }, find],
    [
      'the customer comes first',
      { account: { ...withDeals(ofPriya), standing: 'customer' } },
      { code: LOOK_AFTER, ownerName: null },
    ],
    [
      'the rep’s own deal page goes on with a customer too',
      { page: ownPage, account: { ...withDeals(deal({ mine: true })), standing: 'customer' } },
      find,
    ],
    ['a colleague’s deal page says so', { page: ownPage, account: withDeals(ofPriya) }, speakFirst],
    [
      'the rep’s own deal page goes on beside a colleague’s deal',
      { page: ownPage, account: withDeals(deal({ mine: true }), { ...ofPriya, id: '006000000000002AAA' }) },
      find,
    ],
  ];
  it.each(cases)('%s', (_what, over, step) => {
    expect(stepOf(over)).toEqual(step);
  });
});
