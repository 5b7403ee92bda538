import { describe, expect, it } from 'vitest';
import type { NextStep } from '../../../../src/domain/assessment/assessment';
import type { NextStepInput } from '../../../../src/domain/assessment/next-step';
import { criteriaSet, fitResult, ledgerRow, pitch } from '../pitch/example';
import { ANA, account, BUYER, covered, FIND, stepOf, TALK, UNKNOWN_FIT } from './example';

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
      { account: { state: 'not-read', name: 'Northwind', id: '001A' }, person: BUYER },
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
      { code: 'find-person', personaLabel: 'Champion', ask: null },
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
    personaLabel: 'Economic buyer',
    daysUntouched: 23,
    ask: null,
  };
  const set = criteriaSet([pitch('any'), pitch('call', { channel: 'call', persona: 'buyer', when: { bands: ['A'] } })]);
  const withAna = [covered('buyer', 'Economic buyer', [ANA])];
  const asked = fitResult('A', { ledger: [ledgerRow('reps', 'unknown', { ask: 'How many?' })] });
  const cases: readonly [what: string, over: Partial<NextStepInput>, step: NextStep][] = [
    ['the next person is talked to', { account: account({ nextPerson: TALK }) }, talk],
    [
      'on the channel that the set has for that persona',
      { set, account: account({ nextPerson: TALK, coverage: withAna }) },
      { ...talk, channel: 'call' },
    ],
    [
      'if it has one for this band',
      { set, account: account({ nextPerson: TALK, coverage: withAna, fit: fitResult('B') }) },
      talk,
    ],
    [
      'and the persona is certain',
      { set, account: account({ nextPerson: TALK, coverage: [covered('buyer', 'Economic buyer', [])] }) },
      talk,
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
      { code: 'find-person', personaLabel: 'Champion', ask: 'How many?' },
    ],
    [
      'a middling account is worth that',
      { account: account({ nextPerson: FIND, fit: fitResult('B') }) },
      { code: 'find-person', personaLabel: 'Champion', ask: null },
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
      { code: 'find-person', personaLabel: 'Champion', ask: null },
    ],
    [
      'with no next person, the first wanted role that nobody seen holds',
      { account: account({ coverage: [covered('champion', 'Champion', [ANA])] }) },
      { code: 'find-person', personaLabel: 'Economic buyer', ask: null },
    ],
    [
      'nobody in particular in a set without personas',
      { set: criteriaSet([], [], { personas: [] }) },
      { code: 'find-person', personaLabel: null, ask: null },
    ],
  ];
  it.each(cases)('%s', (_what, over, step) => {
    expect(stepOf(over)).toEqual(step);
  });
});
