import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/domain/assessment/assessment';
import type { FactName } from '../../../src/domain/facts/fact';
import type { RecordKey } from '../../../src/domain/record/record';
import { route } from '../../../src/messaging/router';
import { openDatabase, type RightfitDatabase } from '../../../src/storage/database';
import { ACCOUNT, address, CONTACT, employees, HOST, SET, snapshot, Worker } from './example';

let db: RightfitDatabase;
let worker: Worker;

const OWN_PAGE = { host: null, tabId: null };
const CRM_PAGE = { host: HOST, tabId: 1 };
const GERMANY = address('Hauptstraße 1\n20095 Hamburg\nGermany');
/** The page where Details was never opened: the size is not stated. */
const bare = snapshot({ fields: [GERMANY] });

beforeEach(async () => {
  db = openDatabase('notes');
  await db.delete();
  await db.open();
  worker = new Worker(db);
  await worker.handlers.importSet({ text: JSON.stringify(SET) }, OWN_PAGE);
  await worker.judged(bare);
});

afterEach(() => db.close());

interface Asked {
  readonly fact?: FactName;
  readonly record?: RecordKey;
  readonly dry?: boolean;
  readonly asker?: typeof CRM_PAGE | typeof OWN_PAGE;
}

const note = (
  text: string | null,
  { fact = 'employees', record = ACCOUNT, dry = false, asker = CRM_PAGE }: Asked = {},
) => worker.handlers.noteFact({ record, fact, text, dry }, asker);

type Judged = Extract<Extract<Assessment, { kind: 'assessed' }>['account'], { state: 'judged' }>;

async function judged(page = bare, by = worker): Promise<Judged> {
  const { account } = await by.judged(page);
  if (account.state !== 'judged') throw new Error(account.state);
  return account;
}

const size = (account: Judged) => account.fit.ledger.find(({ id }) => id === 'size');

describe('an answer', () => {
  it('counts as known, marked with its day, and the page is judged again', async () => {
    const before = worker.revision;
    expect((await judged()).fit).toMatchObject({ known: 0.4, verdict: 'not-enough-known' });
    expect(await note('1,200 people')).toMatchObject({ ok: true, reading: { state: 'known' } });
    expect(worker.revision).toBe(before + 1);
    const account = await judged();
    expect(account.fit).toMatchObject({ known: 1, verdict: 'A' });
    expect(size(account)?.fact).toEqual({
      text: '1,200 people',
      source: { kind: 'noted', day: '2026-11-12' },
      value: { type: 'number', min: 1200, max: 1200 },
    });
    expect(account.noted.map(({ field }) => field)).toEqual(['employees']);
  });

  it('is kept as written, with its day and language, and read by a worker that never saw it', async () => {
    worker.locale = 'de-DE';
    await note(' über 1.000 ');
    expect(await db.notes.toArray()).toEqual([
      {
        record: 'salesforce/acme/account/001000000000001AAA',
        fact: 'employees',
        text: 'über 1.000',
        locale: 'de-DE',
        day: '2026-11-12',
      },
    ]);
    const account = await judged(bare, new Worker(db, '2026-12-01'));
    expect(size(account)).toMatchObject({ outcome: 'match', fact: { value: { min: 1001, max: null } } });
  });

  it('counts on the page of a contact of the account', async () => {
    await note('1,200');
    const contact = snapshot({ record: CONTACT, title: 'Ana Ruiz', account: { id: ACCOUNT.id, name: 'Nordwerk' } });
    const account = await judged(contact);
    expect(account).toMatchObject({ record: ACCOUNT, fit: { verdict: 'A' } });
    expect(size(account)?.fact?.source.kind).toBe('noted');
  });

  it('takes the place of the one before', async () => {
    await note('50');
    await note('1,200');
    expect((await db.notes.toArray()).map(({ text }) => text)).toEqual(['1,200']);
  });

  it('yields to the page where that says otherwise, and stands beside it', async () => {
    await note('50');
    const account = await judged(snapshot({ fields: [GERMANY, employees('1,200')] }));
    expect(account.fit.verdict).toBe('A');
    expect(size(account)?.fact).toMatchObject({
      text: '1,200',
      source: { kind: 'page' },
      internal: 'NumberOfEmployees',
      other: { text: '50', source: { kind: 'noted', day: '2026-11-12' } },
    });
  });

  it('has served once the page says the same, and does not speak up again', async () => {
    await note('1,200');
    const same = await judged(snapshot({ fields: [GERMANY, employees('1200')] }));
    expect(size(same)?.fact).not.toHaveProperty('other');
    expect(same.noted).toEqual([]);
    expect(await db.notes.count()).toBe(0);
    const later = await judged(snapshot({ fields: [GERMANY, employees('70')] }));
    expect(size(later)?.fact).not.toHaveProperty('other');
  });

  it.each([null, '', '   '])('%j removes it', async (blank) => {
    await note('1,200');
    expect(await note(blank)).toMatchObject({ ok: true, reading: { state: 'not-stated' } });
    expect(await db.notes.count()).toBe(0);
    expect((await judged()).fit.verdict).toBe('not-enough-known');
  });

  it('can be removed after the set stopped asking for its fact', async () => {
    await note('1,200');
    const [land] = SET.fit.criteria.slice(1);
    if (!land) throw new Error('the example has two criteria');
    const narrow = { ...SET, version: 2, fit: { ...SET.fit, criteria: [land] } };
    await worker.handlers.importSet({ text: JSON.stringify(narrow) }, OWN_PAGE);
    expect(await note('900')).toEqual({ ok: false, reason: 'not-allowed' });
    expect(await note(null)).toMatchObject({ ok: true });
    expect(await db.notes.count()).toBe(0);
  });
});

describe('what is tried and not noted', () => {
  it.each([
    ['a number is read', 'employees', '51-200', { state: 'known', value: { type: 'number', min: 51, max: 200 } }],
    [
      'an open end crosses as null',
      'employees',
      '10k+',
      { state: 'known', value: { type: 'number', min: 10_000, max: null } },
    ],
    ['words are no number', 'employees', 'a few', { state: 'unknown', why: 'unreadable' }],
    ['a name of a country is read', 'country', 'Germany', { state: 'known', value: { type: 'country', code: 'DE' } }],
    [
      'a standing is read',
      'standing',
      'Former customer',
      { state: 'known', value: { type: 'text', text: 'former_customer' } },
    ],
    ['what stands for nothing says nothing', 'country', 'n/a', { state: 'not-stated' }],
  ] as const)('%s', async (_sentence, fact, text, reading) => {
    expect(await note(text, { fact, dry: true })).toMatchObject({ ok: true, reading });
    expect(await db.notes.count()).toBe(0);
  });

  it('is not stored either when it cannot be read', async () => {
    expect(await note('a few')).toMatchObject({ ok: true, reading: { state: 'unknown', why: 'unreadable' } });
    expect(await db.notes.count()).toBe(0);
  });

  it('offers names with a blank text alone', async () => {
    const blank = await note('', { fact: 'country', dry: true });
    expect(blank).toMatchObject({ ok: true, kind: 'country', choices: expect.arrayContaining(['Germany', 'Norway']) });
    expect(await note('G', { fact: 'country', dry: true })).toMatchObject({ choices: [] });
  });
});

describe('a page may note', () => {
  it.each<[string, Asked]>([
    ['nothing of another org', { record: { ...ACCOUNT, org: 'other' } }],
    ['nothing of a record that cannot exist', { record: { ...ACCOUNT, id: '001000000000001AAB' } }],
    ['nothing of a record that was never read', { record: { ...ACCOUNT, id: '001000000000002AAA' } }],
    ['nothing of a contact: facts belong to its account', { record: CONTACT }],
    ['no fact that the set does not ask for', { fact: 'revenue' }],
    ['no custom fact that the set does not declare', { fact: 'custom:__proto__' }],
  ])('%s', async (_what, asked) => {
    expect(await note('1,200', asked)).toEqual({ ok: false, reason: 'not-allowed' });
    expect(await db.notes.count()).toBe(0);
  });

  it('nothing of another org, and remove nothing there, even of a record that was read', async () => {
    const record = { ...ACCOUNT, org: 'other' };
    const host = 'other.lightning.force.com';
    await worker.assess({ ...bare, record }, host);
    expect(await note('1,200', { record })).toEqual({ ok: false, reason: 'not-allowed' });
    expect(await note('1,200', { record, asker: { host, tabId: 2 } })).toMatchObject({ ok: true });
    expect(await note(null, { record })).toEqual({ ok: false, reason: 'not-allowed' });
    expect(await db.notes.count()).toBe(1);
  });

  const own = { id: 'rightfit', base: 'chrome-extension://rightfit/' };
  const sender = { id: 'rightfit', url: `https://${HOST}/lightning/r/Account/x/view`, frameId: 0, tab: { id: 1 } };
  const body = { record: ACCOUNT, fact: 'employees', text: '1,200', dry: false };
  it.each([
    ['in a message of the right shape', body, { ok: true }],
    ['no text of 10 MB', { ...body, text: 'x'.repeat(10_000_000) }, { ok: false, reason: 'bad-request' }],
    ['no text that is none', { ...body, text: { toString: 'x' } }, { ok: false, reason: 'bad-request' }],
    ['no fact that is a property of every object', { ...body, fact: 'toString' }, { ok: false, reason: 'bad-request' }],
    ['nothing besides', { ...body, locale: 'de' }, { ok: false, reason: 'bad-request' }],
    ['no list of what to correct', {}, { ok: false, reason: 'not-allowed' }, 'listCorrections'],
  ])('%s', async (_what, message, reply, type = 'noteFact') => {
    expect(await route({ type, body: message }, sender, own, worker.handlers)).toMatchObject(reply);
  });

  it.each(['\ud800', '\u0000\u0007', '1e400', '9'.repeat(300), '💶'.repeat(75)])(
    'nothing that cannot be read: %j',
    async (text) => {
      expect(await note(text)).toMatchObject({ ok: true, reading: { state: 'unknown' } });
      expect(await db.notes.count()).toBe(0);
    },
  );
});

describe('the list of what to correct in the CRM', () => {
  it('has every note beside what its page showed last', async () => {
    await note('1,200');
    await worker.judged(snapshot({ fields: [GERMANY, employees('70')] }));
    await note('Norway', { fact: 'country' });
    const reply = await new Worker(db, '2026-11-30').handlers.listCorrections({}, OWN_PAGE);
    const rows = reply.ok ? reply.corrections : [];
    expect(rows.map(({ fact, shown, noted, day }) => [fact, shown?.text, noted, day])).toEqual([
      ['country', 'Germany', 'Norway', '2026-11-12'],
      ['employees', '70', '1,200', '2026-11-12'],
    ]);
    expect(rows[0]).toMatchObject({
      account: 'Nordwerk',
      url: 'https://acme.lightning.force.com/lightning/r/Account/001000000000001AAA/view',
      label: null,
    });
  });

  it('lets our own page remove a row', async () => {
    await note('1,200');
    await note(null, { asker: OWN_PAGE });
    expect(await worker.handlers.listCorrections({}, OWN_PAGE)).toEqual({ ok: true, corrections: [] });
  });

  it('is empty after everything was erased', async () => {
    await note('1,200');
    await worker.handlers.eraseAll({}, OWN_PAGE);
    expect(await worker.handlers.listCorrections({}, OWN_PAGE)).toEqual({ ok: true, corrections: [] });
  });
});
