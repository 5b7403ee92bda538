import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Brief } from '../../../src/domain/assessment/brief';
import type { CriteriaSet } from '../../../src/domain/criteria/criteria';
import { type RecordKey, recordKeyText } from '../../../src/domain/record/record';
import type { SeenTouch } from '../../../src/domain/record/snapshot';
import { route } from '../../../src/messaging/router';
import { openDatabase, type RightfitDatabase } from '../../../src/storage/database';
import { exportAll } from '../../../src/storage/export';
import { ACCOUNT, address, CONTACT, employees, field, HOST, SET, snapshot, Worker } from './example';

const CRM_PAGE = { host: HOST, tabId: 1 };
const OWN_PAGE = { host: null, tabId: null };
const LEAD: RecordKey = { ...ACCOUNT, object: 'lead', id: '00Q000000000001EAA' };
const NEVER_READ: RecordKey = { ...ACCOUNT, id: '001000000000002AAA' };

const CRITERIA: CriteriaSet = {
  ...SET,
  propositions: [
    { id: 'cheap', claim: 'it costs less', proof: 'Nordlift saved 9 %.', when: { personas: ['boss'] } },
    { id: 'open', claim: 'it runs beside what you have', source: 'Price list 2026' },
  ],
  pitches: [
    { id: 'one', label: 'One', channel: 'email', persona: 'boss', proposition: 'cheap', body: 'Hello.' },
    { id: 'two', label: 'Two', channel: 'email', proposition: 'open', body: 'Hello.' },
  ],
};

const touch = (day: number, over: Partial<SeenTouch> = {}): SeenTouch => ({
  id: `00T${String(day).padStart(12, '0')}AAA`,
  kind: 'call',
  subject: `Call ${day}`,
  dayText: `Oct ${day}, 2026`,
  section: 'past',
  monthText: null,
  who: 'Mira Vogel',
  person: { id: CONTACT.id, name: 'Ana Ruiz' },
  direction: null,
  ...over,
});

const PAGE = snapshot({
  fields: [employees('1,200'), address('Hauptstraße 1\n20095 Hamburg\nGermany')],
  people: [
    { id: '003000000000002AAA', name: 'Bo Lund', title: 'Sales Manager', role: null },
    { id: CONTACT.id, name: 'Ana Ruiz', title: 'VP Operations', role: null },
  ],
  peopleComplete: true,
  touches: [touch(4), touch(20, { who: 'Tom Okafor', person: null })],
});

let db: RightfitDatabase;
let worker: Worker;

beforeEach(async () => {
  db = openDatabase('brief');
  await db.delete();
  await db.open();
  worker = new Worker(db);
  await worker.handlers.importSet({ text: JSON.stringify(CRITERIA) }, OWN_PAGE);
});
afterEach(() => db.close());

async function read(record: RecordKey, by = worker): Promise<Brief | null> {
  const reply = await by.handlers.readBrief({ record }, OWN_PAGE);
  if (!reply.ok) throw new Error(reply.reason);
  return reply.brief;
}

async function brief(record: RecordKey = ACCOUNT, by = worker): Promise<Brief> {
  const found = await read(record, by);
  if (!found) throw new Error('no brief');
  return found;
}

describe('a brief', () => {
  it('judges the account as it was last seen, and says of when that is', async () => {
    await worker.judged(PAGE);
    const { assessment } = await brief(ACCOUNT, new Worker(db, '2026-11-30'));
    expect(assessment).toMatchObject({
      title: 'Nordwerk',
      account: { name: 'Nordwerk', factsOf: '2026-11-12', fit: { verdict: 'A', score: 100, known: 1 } },
      set: { name: 'North team', version: 1 },
    });
  });

  it('counts what the rep noted', async () => {
    await worker.judged(snapshot({ fields: [address('20095 Hamburg\nGermany')] }));
    await worker.handlers.noteFact({ record: ACCOUNT, fact: 'employees', text: '900', dry: false }, CRM_PAGE);
    expect((await brief()).assessment.account.noted.map(({ field: fact }) => fact)).toEqual(['employees']);
  });

  it('has everybody who was seen, the wanted first, with their last touch', async () => {
    await worker.judged(PAGE);
    const people = (await brief()).people.map(({ name, persona, lastTouch }) => [name, persona.state, lastTouch?.day]);
    expect(people).toEqual([
      ['Ana Ruiz', 'persona', '2026-10-04'],
      ['Bo Lund', 'none', undefined],
    ]);
  });

  it.each<[string, readonly string[], (boolean | null)[]]>([
    ['nobody can tell whose a touch is before the rep said who they are', [], [null, null]],
    ['a touch is the rep’s own under the name that they said', ['Mira Vogel'], [false, true]],
  ])('%s', async (_sentence, crmNames, mine) => {
    await worker.judged(PAGE);
    await worker.handlers.saveRep({ firstName: '', name: '', company: '', crmNames }, OWN_PAGE);
    const { touches, people } = await brief();
    expect(touches.map((each) => each.mine)).toEqual(mine);
    expect(people[0]?.lastTouch?.mine).toBe(mine[1]);
  });

  it('has the last ten touches of all records of the company, the newest first', async () => {
    const site = field('website', 'Website', 'www.nordwerk.example.com');
    const days = (from: number) => Array.from({ length: 8 }, (_, at) => touch(from + 2 * at));
    await worker.judged({ ...PAGE, record: NEVER_READ, fields: [site], touches: days(1) });
    await worker.judged({ ...PAGE, fields: [site], touches: days(2) });
    const found = (await brief()).touches.map(({ subject, personName }) => `${subject} ${personName}`);
    expect(found).toEqual([16, 15, 14, 13, 12, 11, 10, 9, 8, 7].map((day) => `Call ${day} Ana Ruiz`));
  });

  it('has what fits each persona, and what fits nobody in particular', async () => {
    await worker.judged(PAGE);
    expect((await brief()).propositions).toEqual([
      {
        personaId: 'boss',
        proposition: { claim: 'it costs less', proof: 'Nordlift saved 9 %.', source: null, cold: null },
      },
      {
        personaId: null,
        proposition: { claim: 'it runs beside what you have', proof: null, source: 'Price list 2026', cold: null },
      },
    ]);
  });

  it('says of a customer that nothing was written for one', async () => {
    await worker.judged({ ...PAGE, fields: [...PAGE.fields, field('type', 'Type', 'Customer')] });
    expect((await brief()).propositions.map(({ proposition }) => proposition?.cold)).toEqual(['standing', 'standing']);
  });

  it('has nothing that fits an account that is ruled out', async () => {
    await worker.judged({ ...PAGE, fields: [...PAGE.fields, field('type', 'Type', 'Competitor')] });
    const { propositions, assessment } = await brief();
    expect(assessment.account.fit.verdict).toBe('disqualified');
    expect(propositions.map(({ proposition }) => proposition)).toEqual([null, null]);
  });

  it('of a lead is about its company, and the lead attends', async () => {
    const lead = [field('name', 'Company', 'Nordwerk'), field('title', 'Title', 'Vice President Sales')];
    await worker.judged(snapshot({ record: LEAD, title: 'Ben Okoro', fields: lead }));
    const { assessment, people } = await brief(LEAD);
    expect(assessment.account.name).toBe('Nordwerk');
    expect(people.map(({ name, persona }) => [name, persona.state])).toEqual([['Ben Okoro', 'persona']]);
  });

  it('of a person account has that person, and no other person of that name', async () => {
    const header = field('fullName', '', 'Eva Lindqvist');
    const page = snapshot({ title: 'Eva Lindqvist', isPerson: true, fields: [header] });
    await worker.judged({ ...page, record: NEVER_READ, touches: [touch(3, { person: null })] });
    await worker.judged(page);
    const { people, touches } = await brief();
    expect(people.map(({ name, id }) => [name, id])).toEqual([['Eva Lindqvist', recordKeyText(ACCOUNT)]]);
    expect(touches).toEqual([]);
  });
});

describe('reading a brief', () => {
  it('stores nothing at all', async () => {
    await worker.judged(PAGE);
    const kept = await exportAll(db);
    const { revision } = worker;
    expect(await read(ACCOUNT, new Worker(db, '2026-12-24'))).not.toBeNull();
    expect(await exportAll(db)).toBe(kept);
    expect(worker.revision).toBe(revision);
  });

  it.each<[string, RecordKey]>([
    ['a record that was never read', NEVER_READ],
    ['the same id in another org', { ...ACCOUNT, org: 'other' }],
  ])('finds none of %s', async (_what, record) => {
    await worker.judged(PAGE);
    const kept = await exportAll(db);
    expect(await read(record)).toBeNull();
    expect(await exportAll(db)).toBe(kept);
  });

  it('finds none once everything is erased', async () => {
    await worker.judged(PAGE);
    await worker.handlers.eraseAll({}, OWN_PAGE);
    expect(await read(ACCOUNT)).toBeNull();
  });

  it('is not for contacts', async () => {
    expect(await worker.handlers.readBrief({ record: CONTACT }, OWN_PAGE)).toEqual({
      ok: false,
      reason: 'not-allowed',
    });
  });
});

describe('a page of the CRM', () => {
  const own = { id: 'rightfit', base: 'chrome-extension://rightfit/' };
  const sender = { id: 'rightfit', url: `https://${HOST}/lightning/r/Account/x/view`, frameId: 0, tab: { id: 7 } };
  const ask = (type: string, record: RecordKey) => route({ type, body: { record } }, sender, own, worker.handlers);
  const REFUSED = { ok: false, reason: 'not-allowed' };

  it('may have the brief of an account that was read opened', async () => {
    await worker.judged(PAGE);
    expect(await ask('openBrief', ACCOUNT)).toEqual({ ok: true });
    expect(worker.opened).toEqual([`${recordKeyText(ACCOUNT)} beside 7`]);
  });

  it.each<[string, RecordKey]>([
    ['of another org', { ...ACCOUNT, org: 'other' }],
    ['of an account that was never read', NEVER_READ],
    ['of a record that cannot exist', { ...ACCOUNT, id: '001000000000001AAB' }],
    ['of a contact', CONTACT],
  ])('may open none %s', async (_what, record) => {
    await worker.judged(PAGE);
    await worker.assess({ ...PAGE, record: { ...ACCOUNT, org: 'other' } }, 'other.lightning.force.com');
    expect(await ask('openBrief', record)).toEqual(REFUSED);
    expect(worker.opened).toEqual([]);
  });

  it('may read none, not even its own', async () => {
    await worker.judged(PAGE);
    expect(await ask('readBrief', ACCOUNT)).toEqual(REFUSED);
  });
});
