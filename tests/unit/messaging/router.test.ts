import { describe, expect, it } from 'vitest';
import { type Handlers, route, type Sender } from '../../../src/messaging/router';

const own = { id: 'rightfit', base: 'chrome-extension://rightfit/' };
const answered = async () => ({ ok: true }) as never;
const handlers: Handlers = {
  assess: answered,
  pageUnreadable: answered,
  consider: answered,
  saveDraft: answered,
  pitchTaken: async (_body, { host }) => ({ ok: true, host }) as never,
  noteFact: answered,
  answerCompany: answered,
  wake: answered,
  openPanel: answered,
  openLists: answered,
  judgeRows: answered,
  openBrief: answered,
  readBrief: answered,
  openOptions: answered,
  importSet: answered,
  useSample: answered,
  useSet: answered,
  saveRep: async () => {
    throw new Error('the disk is full');
  },
  listCorrections: answered,
  previewPitches: answered,
  tableImported: answered,
  undoContacts: answered,
  undoImport: answered,
  removeImported: answered,
  saveViews: answered,
  eraseAll: answered,
  offerFacts: answered,
  teachField: answered,
  changeField: answered,
  forgetField: answered,
};

const crmPage: Sender = {
  id: 'rightfit',
  url: 'https://acme.lightning.force.com/lightning/r/Account/001/view',
  frameId: 0,
  tab: { id: 1 },
};
const options: Sender = { id: 'rightfit', url: 'chrome-extension://rightfit/src/options/index.html', tab: { id: 2 } };
const record = { crm: 'salesforce', org: 'acme', object: 'account', id: '001000000000001AAA' };
const copied = { type: 'pitchTaken', body: { record, how: 'copied', pitchId: 'p', setId: 's', setVersion: 1 } };
const refused = (reason: string) => ({ ok: false, reason });

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let at = 0; at < depth; at++) value = [value];
  return value;
}

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

const deal = { id: '006000000000001AAA', name: 'First region', stage: 'Qualification', owner: null };
const person = { id: '003000000000001AAA', name: 'Ana Ruiz', title: null, role: 'Decision Maker' };

describe('the trust boundary', () => {
  it.each([
    [
      'a page of the CRM may note a copied pitch, under the host of its own address',
      copied,
      crmPage,
      { ok: true, host: 'acme.lightning.force.com' },
    ],
    [
      'a page of the CRM may ask for an assessment',
      { type: 'assess', body: { snapshot, visit: true } },
      crmPage,
      { ok: true },
    ],
    [
      'a page of the CRM may say which deals and roles it lists',
      { type: 'assess', body: { snapshot: { ...snapshot, deals: [deal], people: [person] }, visit: true } },
      crmPage,
      { ok: true },
    ],
    [
      'more deals than any page lists are refused',
      { type: 'assess', body: { snapshot: { ...snapshot, deals: Array(501).fill(deal) }, visit: true } },
      crmPage,
      refused('bad-request'),
    ],
    [
      'a stage that is longer than any is refused',
      {
        type: 'assess',
        body: { snapshot: { ...snapshot, deals: [{ ...deal, stage: 'x'.repeat(1001) }] }, visit: true },
      },
      crmPage,
      refused('bad-request'),
    ],
    [
      'a deal with more than is asked for is refused',
      { type: 'assess', body: { snapshot: { ...snapshot, deals: [{ ...deal, amount: '1' }] }, visit: true } },
      crmPage,
      refused('bad-request'),
    ],
    ['a page of the CRM may not erase', { type: 'eraseAll', body: {} }, crmPage, refused('not-allowed')],
    [
      'a page of the CRM may not import a set',
      { type: 'importSet', body: { text: '{}' } },
      crmPage,
      refused('not-allowed'),
    ],
    ['the options page may erase', { type: 'eraseAll', body: {} }, options, { ok: true }],
    ['a frame inside a CRM page may ask nothing', copied, { ...crmPage, frameId: 3 }, refused('not-allowed')],
    ['another extension may ask nothing', copied, { ...crmPage, id: 'other' }, refused('not-allowed')],
    [
      'a page without an address may ask nothing',
      copied,
      { id: 'rightfit', tab: {}, frameId: 0 },
      refused('not-allowed'),
    ],
    [
      'a page over plain http may ask nothing',
      copied,
      { ...crmPage, url: 'http://acme.lightning.force.com/' },
      refused('not-allowed'),
    ],
    [
      'an extension whose address only begins like ours may ask nothing',
      { type: 'eraseAll', body: {} },
      { ...options, url: 'chrome-extension://rightfit-evil/x' },
      refused('not-allowed'),
    ],
    ['a message without a name is none of ours', { body: {} }, crmPage, undefined],
    ['null is none of ours', null, crmPage, undefined],
    ['a list is none of ours', [], crmPage, undefined],
    ['an unknown name is none of ours', { type: 'launch', body: {} }, crmPage, undefined],
    ['a name that every object has is none of ours', { type: 'toString', body: {} }, crmPage, undefined],
    [
      'a name that is an object is none of ours',
      { type: { toString: (): string => 'assess' }, body: {} },
      crmPage,
      undefined,
    ],
    ['a body of the wrong shape is refused', { type: 'pitchTaken', body: { record } }, crmPage, refused('bad-request')],
    [
      'a page of the CRM may say that it cannot be read',
      { type: 'pageUnreadable', body: { record, missing: ['name', 'fields'] } },
      crmPage,
      { ok: true },
    ],
    [
      'what is missing is a code and no text of a page',
      { type: 'pageUnreadable', body: { record, missing: ['Ana Ruiz'] } },
      crmPage,
      refused('bad-request'),
    ],
    [
      'a page that misses a thousand things is refused',
      { type: 'pageUnreadable', body: { record, missing: Array(1000).fill('name') } },
      crmPage,
      refused('bad-request'),
    ],
    [
      'an extra key is refused',
      { type: 'openOptions', body: { url: 'https://evil.example' } },
      crmPage,
      refused('bad-request'),
    ],
    [
      'a number that is none is refused',
      { type: 'pitchTaken', body: { ...copied.body, setVersion: Number.NaN } },
      crmPage,
      refused('bad-request'),
    ],
    [
      '8 MB of text are refused',
      { type: 'assess', body: { snapshot: { ...snapshot, title: 'x'.repeat(8_000_000) }, visit: true } },
      crmPage,
      refused('bad-request'),
    ],
    [
      'a body nested 100,000 deep is refused',
      { type: 'assess', body: nested(100_000) },
      crmPage,
      refused('bad-request'),
    ],
    [
      'an org with markup is refused',
      { type: 'pitchTaken', body: { ...copied.body, record: { ...record, org: '<b>' } } },
      crmPage,
      refused('bad-request'),
    ],
    [
      'a handler that fails is a refusal, not a throw',
      { type: 'saveRep', body: { firstName: '', name: '', company: '', crmNames: [] } },
      options,
      refused('storage'),
    ],
  ])('%s', async (_sentence, message, sender, reply) => {
    expect(await route(message, sender, own, handlers)).toEqual(reply);
  });
});
