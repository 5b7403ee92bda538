import { describe, expect, it } from 'vitest';
import { REQUEST_SCHEMAS } from '../../../src/messaging/schemas';

const record = { crm: 'salesforce', org: 'acme', object: 'account', id: '001000000000001AAA' };
const contact = { ...record, object: 'contact', id: '003000000000001AAA' };
const snapshot = {
  record,
  title: 'Acme',
  isPerson: false,
  locale: 'en',
  fields: [],
  account: null,
  people: [],
  peopleComplete: false,
  deals: [],
  dealsComplete: false,
  touches: [],
};
const consider = { snapshot, person: contact, suppositions: [{ fact: 'employees', text: '12' }] };
const pitch = { pitchId: 'p', label: 'Letter', channel: 'email', setId: 's', setVersion: 1 };
const draft = { record, addressee: contact, pitch, text: { subject: 'Hello', body: 'My words.', base: '["",""]' } };
const taken = { record, how: 'inserted', pitchId: 'p', setId: 's', setVersion: 1 };

describe('what the worker takes of messages', () => {
  const cases: readonly [what: string, name: keyof typeof REQUEST_SCHEMAS, body: object, taken: boolean][] = [
    ['a page considered for somebody else, with a fact supposed', 'consider', consider, true],
    ['a page considered for nobody in particular', 'consider', { ...consider, person: null }, true],
    ['not a person by name', 'consider', { ...consider, person: 'Ana' }, false],
    [
      'not a fact that there is not',
      'consider',
      { ...consider, suppositions: [{ fact: '__proto__', text: '1' }] },
      false,
    ],
    [
      'not a supposition as long as a page',
      'consider',
      { ...consider, suppositions: [{ fact: 'employees', text: 'x'.repeat(301) }] },
      false,
    ],
    [
      'not a thousand suppositions',
      'consider',
      { ...consider, suppositions: Array(1000).fill(consider.suppositions[0]) },
      false,
    ],
    ['the rep’s own words', 'saveDraft', draft, true],
    ['that the template counts again', 'saveDraft', { ...draft, text: null }, true],
    ['not a blank text', 'saveDraft', { ...draft, text: { ...draft.text, body: ' \n' } }, false],
    ['not a book', 'saveDraft', { ...draft, text: { ...draft.text, body: 'x'.repeat(10_001) } }, false],
    [
      'not words for a channel that there is not',
      'saveDraft',
      { ...draft, pitch: { ...pitch, channel: 'fax' } },
      false,
    ],
    ['not words for an id that is none', 'saveDraft', { ...draft, addressee: { ...contact, id: '../../x' } }, false],
    ['that a pitch was inserted', 'pitchTaken', taken, true],
    ['not that one was sent', 'pitchTaken', { ...taken, how: 'sent' }, false],
    ['a brief asked for', 'openBrief', { record }, true],
    ['not a brief of a markup', 'openBrief', { record: { ...record, org: '<b>' } }, false],
  ];
  it.each(cases)('%s', (_what, name, body, isTaken) => {
    expect(REQUEST_SCHEMAS[name].safeParse(body).success).toBe(isTaken);
  });
});
