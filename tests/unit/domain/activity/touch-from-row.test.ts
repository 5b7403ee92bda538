import { describe, expect, it } from 'vitest';
import { type RowContext, touchFromRow } from '../../../../src/domain/activity/touch-from-row';
import type { SeenTouch } from '../../../../src/domain/record/snapshot';

const CONTEXT: RowContext = {
  crm: 'salesforce',
  org: 'acme',
  day: '2026-11-12',
  account: 'salesforce/acme/account/001A',
  person: 'salesforce/acme/contact/003A',
  personName: 'Ana Ruiz',
  band: 'A',
  strong: true,
  persona: 'buyer',
  wanted: true,
  setId: 'field-team',
  setVersion: 7,
  rules: {
    stripPrefixes: ['[Outreach]'],
    codes: [
      { code: 'Call', meaning: 'first call', kind: 'call' },
      { code: 'Demo', meaning: 'demo held', kind: 'meeting' },
      { code: 'EM', meaning: 'mail', kind: 'email' },
      { code: 'Note', meaning: 'a note', kind: 'other' },
    ],
  },
};

function row(over: Partial<SeenTouch> = {}): SeenTouch {
  return {
    id: '00T1',
    kind: 'call',
    subject: 'Intro',
    dayText: 'Nov 12',
    section: 'past',
    monthText: null,
    who: 'You',
    person: null,
    direction: null,
    ...over,
  };
}

describe('a row of the log', () => {
  const cases: readonly [what: string, over: Partial<SeenTouch>, outcome: string][] = [
    ['a past call is a call', {}, 'call'],
    ['a past meeting is a meeting', { kind: 'meeting' }, 'meeting'],
    ['an e-mail that we sent is an e-mail', { kind: 'email', direction: 'out' }, 'email'],
    ['an e-mail that they sent is none', { kind: 'email', direction: 'in' }, 'inbound'],
    ['an e-mail of unknown direction is none', { kind: 'email' }, 'direction-unknown'],
    ['what is planned is none', { section: 'upcoming' }, 'upcoming'],
    ['a planned e-mail is planned first of all', { section: 'upcoming', kind: 'email', direction: 'in' }, 'upcoming'],
    ['a to-do is none', { kind: 'task', subject: 'Send offer' }, 'task'],
    ['a to-do coded as a call is a call', { kind: 'task', subject: '[Outreach] Call: intro' }, 'call'],
    ['a to-do coded as a meeting is a meeting', { kind: 'task', subject: 'Demo' }, 'meeting'],
    ['a to-do with another code is none', { kind: 'task', subject: 'Note: x' }, 'task'],
    ['a to-do that only begins like a code is none', { kind: 'task', subject: 'Callback' }, 'task'],
    ['a to-do coded as e-mail that we sent counts', { kind: 'task', subject: 'EM 1', direction: 'out' }, 'email'],
    ['a to-do coded as e-mail may be their reply', { kind: 'task', subject: 'EM 1' }, 'direction-unknown'],
    ['a call coded as a meeting stays a call', { subject: 'Demo' }, 'call'],
    ['what the CRM did by itself is none', { who: 'Automated Process' }, 'automated'],
    [
      'an out-of-office answer is none',
      { kind: 'email', direction: 'out', subject: 'Automatic reply: offer' },
      'automated',
    ],
    ['nor in French', { kind: 'email', direction: 'out', subject: 'Réponse automatique : offre' }, 'automated'],
    ['a call with such a subject is a call', { subject: 'Accepted: offer' }, 'call'],
    ['nobody named is no reason against it', { who: null }, 'call'],
  ];
  it.each(cases)('%s', (_what, over, outcome) => {
    const reading = touchFromRow(row(over), CONTEXT);
    expect(reading.state === 'touch' ? reading.touch.kind : reading.why).toBe(outcome);
  });
  it('without a day that could be read it is none', () => {
    expect(touchFromRow(row(), { ...CONTEXT, day: null })).toEqual({ state: 'not-counted', why: 'no-day' });
  });
  it('keeps the reading of the day and what the row showed', () => {
    const { crm: _, org: __, rules: ___, ...reading } = CONTEXT;
    expect(touchFromRow(row({ subject: ' Intro <b>' }), CONTEXT)).toEqual({
      state: 'touch',
      touch: {
        ...reading,
        id: 'salesforce/acme/00T1',
        kind: 'call',
        subject: ' Intro <b>',
        who: 'You',
        source: 'timeline',
      },
    });
  });
});

describe('the id of a touch', () => {
  const idOf = (seen: Partial<SeenTouch>, context: Partial<RowContext> = {}) => {
    const reading = touchFromRow(row(seen), { ...CONTEXT, ...context });
    return reading.state === 'touch' ? reading.touch.id : reading.why;
  };
  const none = { id: null };
  const other = { person: null, personName: 'Bo Lund' };
  const cases: readonly [what: string, a: string, b: string, same: boolean][] = [
    ['one id of the CRM from two pages', idOf({}), idOf({ subject: 'x' }, other), true],
    ['one id in two orgs', idOf({}), idOf({}, { org: 'acme--uat.sandbox' }), false],
    ['no id, all the same', idOf(none), idOf({ ...none, subject: ' INTRO ' }), true],
    ['no id, another subject', idOf(none), idOf({ ...none, subject: 'Outro' }), false],
    ['no id, another day', idOf(none), idOf(none, { day: '2026-11-13' }), false],
    ['no id, another kind', idOf(none), idOf({ ...none, kind: 'meeting' }), false],
    ['no id, another person', idOf(none), idOf(none, { person: 'salesforce/acme/contact/003B' }), false],
    ['no id, another account', idOf(none), idOf(none, { account: null }), false],
    ['no id, two people without a record', idOf(none, other), idOf(none, { ...other, personName: 'Cy Day' }), false],
    ['no id, one person without a record', idOf(none, other), idOf(none, { ...other, personName: 'BO LUND' }), true],
    ['no id, another org', idOf(none), idOf(none, { org: 'other' }), false],
  ];
  it.each(cases)('%s', (_what, a, b, same) => {
    expect(a === b).toBe(same);
  });
});
