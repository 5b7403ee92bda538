import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/domain/assessment/assessment';
import type { RecordKey } from '../../../src/domain/record/record';
import type { SeenField, SeenTouch, Snapshot } from '../../../src/domain/record/snapshot';
import { route } from '../../../src/messaging/router';
import { openDatabase, type RightfitDatabase } from '../../../src/storage/database';
import { ACCOUNT, address, CONTACT, employees, field, HOST, SET, snapshot, Worker } from './example';

let db: RightfitDatabase;
let worker: Worker;

const OWN_PAGE = { host: null, tabId: null };
const CRM_PAGE = { host: HOST, tabId: 1 };

beforeEach(async () => {
  db = openDatabase('company');
  await db.delete();
  await db.open();
  worker = new Worker(db);
  await worker.handlers.importSet({ text: JSON.stringify(SET) }, OWN_PAGE);
});

afterEach(() => db.close());

const OTHER: RecordKey = { ...ACCOUNT, id: '001000000000002AAA' };
const LEAD: RecordKey = { ...ACCOUNT, object: 'lead', id: '00Q000000000001EAA' };
const site = (text: string): SeenField => field('website', 'Website', text);
const GERMANY = address('Hauptstraße 1\n20095 Hamburg\nGermany');
const ANA = { id: '003000000000002AAA', name: 'Ana Ruiz', title: 'VP Operations', role: null };
const CALL: SeenTouch = {
  id: '00T000000000001AAA',
  kind: 'call',
  subject: 'Call',
  dayText: 'Nov 3, 2026',
  section: 'past',
  monthText: null,
  who: 'Mira Beispiel',
  person: { id: ANA.id, name: ANA.name },
  direction: null,
};

const account = (title: string, ...fields: SeenField[]): Snapshot => snapshot({ title, fields });
const own = account('Nordwerk', site('www.nordwerk.example.com'));
/** The other account, where someone is known and was called. */
const twin = (title: string, ...fields: SeenField[]): Snapshot => ({
  ...account(title, ...fields),
  record: OTHER,
  people: [ANA],
  touches: [CALL],
});
const lead = (company: string, ...fields: SeenField[]): Snapshot => ({
  ...snapshot({ title: 'Ben Okoro', record: LEAD }),
  fields: [field('name', 'Company', company), field('title', 'Title', 'Vice President Sales'), ...fields],
});

type Judged = Extract<Extract<Assessment, { kind: 'assessed' }>['account'], { state: 'judged' }>;

async function judged(page: Snapshot): Promise<Judged> {
  const { account } = await worker.judged(page);
  if (account.state !== 'judged') throw new Error(account.state);
  return account;
}

/** Who is known as the economic buyer, with the day of the last touch. */
const known = ({ coverage }: Judged): string[] =>
  coverage.flatMap(({ people }) => people.map(({ name, lastTouch }) => `${name}, ${lastTouch?.day ?? 'never'}`));

const answer = (same: boolean | null, { record = ACCOUNT, other = OTHER, asker = CRM_PAGE as Asker } = {}) =>
  worker.handlers.answerCompany({ record, other, same }, asker);
type Asker = { readonly host: string | null; readonly tabId: number | null };

const ids = (records: readonly { readonly id: string }[]): string[] => records.map(({ id }) => id);
const NORDWERK = 'https://nordwerk.de';

describe('two accounts', () => {
  it.each<[string, Snapshot, Snapshot, 'same' | 'ask' | 'different']>([
    [
      'with one website and spellings of one name are one company',
      account('Nordwerk', site(NORDWERK)),
      twin('Nordwerk GmbH', site('www.nordwerk.de/kontakt')),
      'same',
    ],
    [
      'with one name and one country are one company where a website is missing',
      account('Nordwerk', GERMANY),
      twin('NORDWERK AG', GERMANY, site(NORDWERK)),
      'same',
    ],
    [
      'with one name and another website are a question',
      account('Nordwerk', site('nordwerk.com')),
      twin('Nordwerk', site(NORDWERK)),
      'ask',
    ],
    [
      'with one website and other names are a question',
      account('Nordwerk', site(NORDWERK)),
      twin('Hafenbau', site(NORDWERK)),
      'ask',
    ],
    ['with a name alone are a question', account('Nordwerk'), twin('Nordwerk'), 'ask'],
    [
      'with one name, placed by the ending of a website alone, are a question',
      account('Nordwerk', GERMANY),
      twin('Nordwerk', site(NORDWERK)),
      'ask',
    ],
    [
      'with other names and websites are two',
      account('Nordwerk', site('nordwerk.com')),
      twin('Hafenbau', site('hafenbau.de')),
      'different',
    ],
    [
      'with one mail provider are two',
      account('Nordwerk', site('gmail.com')),
      twin('Hafenbau', site('gmail.com')),
      'different',
    ],
  ])('%s', async (_sentence, page, other, verdict) => {
    await judged(other);
    const { company, ...rest } = await judged(page);
    expect(ids(company.also)).toEqual(verdict === 'same' ? [OTHER.id] : []);
    expect(ids(company.ask)).toEqual(verdict === 'ask' ? [OTHER.id] : []);
    expect(known({ company, ...rest })).toEqual(verdict === 'same' ? ['Ana Ruiz, 2026-11-03'] : []);
  });

  it('say what makes them one', async () => {
    await judged(twin('Nordwerk GmbH', site(NORDWERK)));
    expect((await judged(account('Nordwerk', site(NORDWERK)))).company).toEqual({
      also: [
        { object: 'account', id: OTHER.id, name: 'Nordwerk GmbH', person: null, why: ['same-name', 'same-domain'] },
      ],
      more: 0,
      ask: [],
      said: [],
    });
  });

  it('of two orgs are never one', async () => {
    const elsewhere = { ...twin('Nordwerk', site(NORDWERK)), record: { ...OTHER, org: 'other' } };
    await worker.assess(elsewhere, 'other.lightning.force.com');
    expect((await judged(account('Nordwerk', site(NORDWERK)))).company).toMatchObject({ also: [], ask: [] });
  });

  it('lend each other no fact', async () => {
    await judged(twin('Nordwerk', site(NORDWERK), employees('1,200')));
    const { company, fit } = await judged(account('Nordwerk', site(NORDWERK)));
    expect(ids(company.also)).toEqual([OTHER.id]);
    expect(fit.ledger.find(({ id }) => id === 'size')?.outcome).toBe('unknown');
  });
});

describe('whoever is known at one of them', () => {
  it('is whom to turn to next at the other, and on the page of a contact there', async () => {
    await judged(twin('Nordwerk', site(NORDWERK)));
    const page = account('Nordwerk', site(NORDWERK));
    expect((await judged(page)).nextPerson).toMatchObject({ state: 'talk-to', person: { name: 'Ana Ruiz' } });
    const contact = snapshot({ record: CONTACT, title: 'Tom Reed', account: { id: ACCOUNT.id, name: 'Nordwerk' } });
    const there = await judged(contact);
    expect(ids(there.company.also)).toEqual([OTHER.id]);
    expect(known(there)).toEqual(['Ana Ruiz, 2026-11-03']);
  });

  it('whoever plays a part in a deal is not taken for someone of its account', async () => {
    const deal = { ...own.record, object: 'opportunity', id: '006000000000001AAA' } as const;
    await judged(own);
    await worker.judged({
      ...snapshot({ record: deal, title: 'First region', account: { id: ACCOUNT.id, name: 'Nordwerk' } }),
      people: [{ ...ANA, role: 'Adviser' }],
      peopleComplete: true,
    });
    expect(known(await judged(own))).toEqual([]);
  });

  it('a lead is by itself, found by its e-mail address', async () => {
    await judged(lead('Nordwerk AG', field('email', 'Email', 'ben@nordwerk.de')));
    const page = await judged(account('Nordwerk', site(NORDWERK)));
    expect(known(page)).toEqual(['Ben Okoro, never']);
    expect(page.company.also).toMatchObject([{ object: 'lead', name: 'Nordwerk AG', person: 'Ben Okoro' }]);
  });

  it('leaves open who is missing, unless a lead is all that there is', async () => {
    const whole = { ...account('Nordwerk', site(NORDWERK)), peopleComplete: true };
    const state = async () => (await judged(whole)).coverage[0]?.state;
    expect(await state()).toBe('missing');
    await judged({
      ...lead('Nordwerk', site(NORDWERK)),
      title: 'Kim Vale',
      fields: [field('name', 'Company', 'Nordwerk'), field('title', 'Title', 'Accountant'), site(NORDWERK)],
    });
    expect(await state()).toBe('missing');
    await judged({ ...twin('Nordwerk', site(NORDWERK)), people: [], touches: [] });
    expect(await state()).toBe('not-seen');
  });
});

describe('who is no company', () => {
  it('a person account is nobody else of that name', async () => {
    await judged({ ...account('Ana Ruiz', GERMANY), isPerson: true, record: OTHER });
    const page = { ...account('Ana Ruiz', GERMANY), isPerson: true };
    expect((await judged(page)).company).toMatchObject({ also: [], ask: [] });
    expect((await db.records.toArray()).map(({ blocks }) => blocks)).toEqual([[], []]);
  });

  it('a lead without a company is asked about by nobody', async () => {
    await judged(lead('', site(NORDWERK)));
    expect((await judged(account('Nordwerk', site(NORDWERK)))).company).toMatchObject({ also: [], ask: [] });
  });
});

describe('a crowd', () => {
  it('is counted whole, and named in part', async () => {
    for (let at = 0; at < 8; at++) {
      const record = { ...LEAD, id: `00Q00000000001${at}EAA` };
      await judged({ ...lead('Nordwerk', site(NORDWERK)), record, title: `Lead ${at}` });
    }
    const page = await judged(account('Nordwerk', site(NORDWERK)));
    expect(known(page)).toHaveLength(8);
    expect([page.company.also.length, page.company.more]).toEqual([5, 3]);
  });

  it('is compared as far as a page load can bear, accounts first', async () => {
    const blocks = ['salesforce/acme/name/nordwerk', 'salesforce/acme/domain/nordwerk.de'];
    const name = { field: 'name', internal: 'Company', text: 'Nordwerk', locale: null, day: '2026-11-12' } as const;
    const row = { account: null, fields: [name], seenDay: '2026-11-12', blocks };
    await db.records.bulkPut(
      Array.from({ length: 3000 }, (_, at) => {
        const key = `salesforce/acme/lead/00Q0000000${10000 + at}AAA`;
        return { ...row, key, object: 'lead' as const, name: `Lead ${at}` };
      }),
    );
    await db.records.put({ ...row, key: `salesforce/acme/account/${OTHER.id}`, object: 'account', name: 'Nordwerk' });
    const { company } = await judged(account('Nordwerk', site(NORDWERK)));
    expect(ids(company.ask)[0]).toBe(OTHER.id);
    expect(company.ask).toHaveLength(5);
  });
});

describe('the rep says', () => {
  const same = account('Nordwerk', site(NORDWERK));
  const doubtful = account('Nordwerk', site('nordwerk.com'));
  beforeEach(async () => {
    await judged(twin('Nordwerk GmbH', site(NORDWERK)));
  });

  it('that two are not the same: nobody of the other counts, until it is taken back', async () => {
    await judged(same);
    expect(await answer(false)).toEqual({ ok: true });
    const apart = await judged(same);
    expect(apart.company).toMatchObject({ also: [], ask: [], said: [{ id: OTHER.id, same: false }] });
    expect(known(apart)).toEqual([]);
    expect(await answer(null)).toEqual({ ok: true });
    const again = await judged(same);
    expect(ids(again.company.also)).toEqual([OTHER.id]);
    expect(known(again)).toEqual(['Ana Ruiz, 2026-11-03']);
  });

  it('that a doubtful one is the same: its people count, from either side, and the pages are judged again', async () => {
    await judged(doubtful);
    const before = worker.revision;
    await answer(true, { record: OTHER, other: ACCOUNT });
    expect(worker.revision).toBe(before + 1);
    const one = await judged(doubtful);
    expect(one.company).toMatchObject({ ask: [], said: [{ id: OTHER.id, same: true }] });
    expect(known(one)).toEqual(['Ana Ruiz, 2026-11-03']);
    const otherSide = await judged(twin('Nordwerk GmbH', site(NORDWERK)));
    expect(otherSide.company.said).toMatchObject([{ id: ACCOUNT.id, same: true }]);
  });

  it('it for good: also after the other one was named anew', async () => {
    await judged(doubtful);
    await answer(true);
    await judged(twin('Hafenbau', site('hafenbau.de')));
    const page = await judged(doubtful);
    expect(page.company.said).toMatchObject([{ name: 'Hafenbau', same: true }]);
    expect(known(page)).toEqual(['Ana Ruiz, 2026-11-03']);
  });

  it('otherwise: the last word counts', async () => {
    await judged(doubtful);
    await answer(true);
    await answer(false);
    expect((await judged(doubtful)).company.said).toMatchObject([{ same: false }]);
    expect(await db.companyAnswers.count()).toBe(1);
  });
});

describe('a page may say', () => {
  beforeEach(async () => {
    await judged(twin('Nordwerk', site(NORDWERK)));
    await judged(own);
  });

  it.each<[string, Parameters<typeof answer>[1]]>([
    ['nothing of another org', { record: { ...ACCOUNT, org: 'other' }, other: { ...OTHER, org: 'other' } }],
    ['nothing of its own record and another org’s', { other: { ...OTHER, org: 'other' } }],
    ['nothing of a record and itself', { other: ACCOUNT }],
    ['nothing of an id that cannot exist', { other: { ...OTHER, id: '001000000000002AAB' } }],
    ['nothing of a contact', { other: CONTACT }],
    ['nothing of a record that was never read', { other: { ...OTHER, id: '001000000000003AAA' } }],
  ])('%s', async (_what, asked) => {
    expect(await answer(true, asked)).toEqual({ ok: false, reason: 'not-allowed' });
    expect(await db.companyAnswers.count()).toBe(0);
  });

  it('nothing of two that nobody would ask about', async () => {
    await judged({ ...twin('Hafenbau', site('hafenbau.de')), people: [], touches: [] });
    expect(await answer(true)).toEqual({ ok: false, reason: 'not-allowed' });
    expect(await db.companyAnswers.count()).toBe(0);
  });

  const sender = { id: 'rightfit', url: `https://${HOST}/lightning/r/Account/x/view`, frameId: 0, tab: { id: 1 } };
  const us = { id: 'rightfit', base: 'chrome-extension://rightfit/' };
  const body = { record: ACCOUNT, other: OTHER, same: true };
  it.each<[string, unknown, object]>([
    ['a message of the right shape', body, { ok: true }],
    ['no word that is neither yes nor no', { ...body, same: 'yes' }, { ok: false, reason: 'bad-request' }],
    ['no word that is missing', { record: ACCOUNT, other: OTHER }, { ok: false, reason: 'bad-request' }],
    [
      'no id of 10 MB',
      { ...body, other: { ...OTHER, id: 'x'.repeat(10_000_000) } },
      { ok: false, reason: 'bad-request' },
    ],
    [
      'no id with half a letter',
      { ...body, other: { ...OTHER, id: `${'0'.repeat(17)}\ud800` } },
      { ok: false, reason: 'bad-request' },
    ],
    ['no record that is a text', { ...body, other: 'salesforce/acme' }, { ok: false, reason: 'bad-request' }],
    ['nothing besides', { ...body, day: '1999-01-01' }, { ok: false, reason: 'bad-request' }],
  ])('%s', async (_what, message, reply) => {
    expect(await route({ type: 'answerCompany', body: message }, sender, us, worker.handlers)).toMatchObject(reply);
  });
});

describe('names that no company has', () => {
  it.each([
    ['a lone surrogate', '\ud800'],
    ['control characters', '\u0000\u0007\u001f'],
    ['nothing but a legal form', 'GmbH'],
    ['a very long one', 'Nord '.repeat(800)],
    ['a slash and a key', 'name/salesforce/acme'],
  ])('%s is compared in bounded time, and never certain by itself', async (_what, title) => {
    await judged({ ...account(title), record: OTHER });
    const { company } = await judged(account(title));
    expect(company.also).toEqual([]);
  });
});
