import { describe, expect, it } from 'vitest';
import type { PreviewedPitch, WhyNot } from '../../../src/domain/pitch/preview';
import type { PreviewAccount } from '../../../src/messaging/protocol';
import { accountWords, offerWords, verdictName } from '../../../src/options/messages-words';
import messages from '../../../src/static/_locales/en/messages.json';
import { pageText } from '../../../src/ui/page-text';

const text = pageText(
  (key, ...values) => messages[key].message.replace(/\$(\d)/g, (_all, at) => values[Number(at) - 1] ?? ''),
  'en-US',
);

const pitch = (over: Partial<PreviewedPitch>): PreviewedPitch => ({
  pitchId: 'p',
  label: 'Letter',
  channel: 'email',
  offered: true,
  cold: null,
  whyNot: [],
  parts: { subject: null, body: [], voicemail: null },
  ...over,
});

describe('whether a message would be offered', () => {
  it.each<[Partial<PreviewedPitch>, string]>([
    [{}, 'Would be offered here.'],
    [{ cold: 'standing' }, 'Would be offered here behind all others: it is not written for this standing.'],
    [
      { cold: 'deal' },
      'Would be offered here behind all others: somebody may have a deal going, and it is not written for that.',
    ],
  ])('%o', (over, words) => {
    expect(offerWords(pitch(over), text)).toBe(words);
  });

  it.each<[PreviewedPitch['channel'], readonly WhyNot[], string]>([
    ['email', [{ code: 'disqualified' }], 'the account is disqualified'],
    ['email', [{ code: 'persona', labels: ['Head of IT'] }], 'it is for Head of IT'],
    ['email', [{ code: 'proposition-persona', labels: ['User', 'Buyer'] }], 'what it claims is for User, Buyer'],
    [
      'email',
      [{ code: 'standing', standings: ['customer', 'former_customer'] }],
      'it asks for the standing customer, former customer',
    ],
    [
      'email',
      [
        {
          code: 'band',
          bands: [
            { id: 'A', label: 'Top' },
            { id: 'not-enough-known', label: null },
          ],
        },
      ],
      'it asks for the band Top, not enough known',
    ],
    ['email', [{ code: 'proposition-band', bands: [{ id: 'B', label: 'B' }] }], 'what it claims asks for the band B'],
    ['email', [{ code: 'criteria', labels: ['Sector', 'Size'] }], 'what it claims needs a match of Sector, Size'],
    ['email', [{ code: 'opt-out' }], 'this person opted out of e-mail'],
    ['call', [{ code: 'opt-out' }], 'this person must not be called'],
    [
      'email',
      [{ code: 'missing', names: ['contact.firstName', 'custom:fleet'] }],
      'it waits for what is not known: first name, fleet',
    ],
    [
      'call',
      [{ code: 'persona', labels: ['User'] }, { code: 'opt-out' }],
      'it is for User; this person must not be called',
    ],
  ])('%s, %o', (channel, whyNot, words) => {
    expect(offerWords(pitch({ channel, whyNot, offered: false }), text)).toBe(`Not here, because ${words}.`);
  });
});

describe('an account to choose', () => {
  const account = (over: Partial<PreviewAccount>): PreviewAccount => ({
    record: { crm: 'salesforce', org: 'acme', object: 'account', id: '001000000000001AAA' },
    name: 'Nordwerk',
    person: null,
    seenDay: '2026-11-12',
    ...over,
  });
  it.each<[string, Partial<PreviewAccount>, boolean, string]>([
    ['has its name and the day', {}, false, 'Nordwerk · Nov 12, 2026'],
    ['has its org where there are several', {}, true, 'Nordwerk · acme · Nov 12, 2026'],
    ['that is a lead has its person', { person: 'Ben Okoro' }, false, 'Nordwerk (lead Ben Okoro) · Nov 12, 2026'],
    ['whose company is not known says so', { name: '' }, false, '(no name) · Nov 12, 2026'],
    ['turns nothing around it', { name: 'Nord\u202Ewerk' }, false, '\u2068Nordwerk\u2069 · Nov 12, 2026'],
  ])('%s', (_what, over, ofOrg, words) => {
    expect(accountWords(account(over), ofOrg, text)).toBe(words);
  });

  it.each([
    [{ id: 'A', label: 'Top' }, 'Top'],
    [{ id: 'disqualified', label: null }, 'disqualified'],
    [{ id: 'not-enough-known', label: null }, 'not enough known'],
  ])('is judged %o', (verdict, words) => {
    expect(verdictName(verdict, text)).toBe(words);
  });
});
