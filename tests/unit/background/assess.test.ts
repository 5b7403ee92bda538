import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/domain/assessment/assessment';
import { DEMO_HOST } from '../../../src/domain/criteria/demo-host';
import { lightningUrl, salesforceOrg } from '../../../src/domain/record/salesforce';
import { readTraceCounts } from '../../../src/storage/activity';
import { openDatabase, type RightfitDatabase } from '../../../src/storage/database';
import { readSetInForce } from '../../../src/storage/sets';
import { ACCOUNT, address, CONTACT, employees, field, HOST, SET, snapshot, Worker } from './example';

let db: RightfitDatabase;
let worker: Worker;

beforeEach(async () => {
  db = openDatabase('background');
  await db.delete();
  await db.open();
  worker = new Worker(db);
  await worker.handlers.importSet({ text: JSON.stringify(SET) }, OWN_PAGE);
});

afterEach(() => db.close());

const OWN_PAGE = { host: null, tabId: null };
const CRM_PAGE = { host: HOST, tabId: 1 };

type Judged = Extract<Extract<Assessment, { kind: 'assessed' }>['account'], { state: 'judged' }>;

function account(assessment: Extract<Assessment, { kind: 'assessed' }>): Judged {
  if (assessment.account.state !== 'judged') throw new Error(assessment.account.state);
  return assessment.account;
}

const full = snapshot({ fields: [employees('1,200'), address('Hauptstraße 1\n20095 Hamburg\nGermany')] });

describe('assessing a page', () => {
  it('judges what the page shows', async () => {
    const { fit, factsOf } = account(await worker.judged(full));
    expect(fit).toMatchObject({ verdict: 'A', score: 100, known: 1 });
    expect(fit.ledger.map(({ id, outcome, points }) => [id, outcome, points])).toEqual([
      ['size', 'match', 60],
      ['land', 'match', 40],
    ]);
    expect(factsOf).toBeNull();
  });

  it('says the same on a second visit where Details is never opened, with the day of its facts', async () => {
    await worker.judged(full);
    const later = new Worker(db, '2026-11-20');
    const { fit, factsOf } = account(await later.judged(snapshot({})));
    expect(fit).toMatchObject({ verdict: 'A', score: 100 });
    expect(fit.ledger[0]?.fact).toMatchObject({
      text: '1,200',
      source: { kind: 'remembered', day: '2026-11-12' },
    });
    expect(factsOf).toBe('2026-11-12');
  });

  it('takes the country from the website only while no address states one', async () => {
    const site = field('website', 'Website', 'https://www.acme.de');
    const hinted = account(await worker.judged(snapshot({ fields: [site] }))).fit;
    expect(hinted.ledger[1]).toMatchObject({ outcome: 'match', fact: { note: 'country-from-domain' } });
    const stated = account(
      await worker.judged(snapshot({ fields: [site, address('1 Rue X\n75001 Paris\nFrance')] })),
    ).fit;
    expect(stated.ledger[1]).toMatchObject({ outcome: 'miss', fact: { note: 'country-from-address' } });
  });

  it('forgets a field that is rendered blank', async () => {
    await worker.judged(full);
    await worker.judged(snapshot({ fields: [employees('')] }));
    const { fit } = account(await worker.judged(snapshot({})));
    expect(fit.ledger.map(({ outcome }) => outcome)).toEqual(['unknown', 'match']);
    expect(fit).toMatchObject({ known: 0.4, verdict: 'not-enough-known' });
  });

  it('never takes the facts of one record for another', async () => {
    await worker.judged(full);
    const other = snapshot({ record: { ...ACCOUNT, id: '001000000000002AAA' }, title: 'Südwerk' });
    expect(account(await worker.judged(other)).fit).toMatchObject({ known: 0, score: null });
  });

  it('names what disqualifies, and offers no pitch', async () => {
    const rival = snapshot({ fields: [...full.fields, field('type', 'Type', 'Competitor')] });
    const judged = await worker.judged(rival);
    expect(account(judged).fit.disqualifiedBy.map(({ id }) => id)).toEqual(['rival']);
    expect(judged.pitches.filter(({ text }) => text.state === 'ready')).toEqual([]);
  });
});

describe('a contact', () => {
  const contact = snapshot({
    record: CONTACT,
    title: 'Ana Ruiz',
    fields: [field('title', 'Title', 'VP Operations'), field('firstName', 'FirstName', 'Ana')],
    account: { id: ACCOUNT.id, name: 'Nordwerk' },
  });

  it('comes first, with the remembered facts of the account', async () => {
    await worker.judged(full);
    const judged = await worker.judged(contact);
    expect(judged.person?.persona).toMatchObject({ state: 'persona', id: 'boss' });
    expect(account(judged).fit).toMatchObject({ verdict: 'A', score: 100 });
    expect(judged.pitches[0]?.text).toMatchObject({
      state: 'ready',
      subject: 'For Nordwerk',
      body: 'Dear Ana, Nordwerk has 1,200 people.',
    });
  });

  it('who opted out by one field of two is written to by no pitch, also when that field is not shown any more', async () => {
    await worker.judged(full);
    const [yes, no] = [
      field('emailOptOut', 'Do_Not_Email__c', 'true'),
      field('emailOptOut', 'HasOptedOutOfEmail', 'false'),
    ];
    for (const shown of [[yes, no], [no, yes], [no]]) {
      const { pitches } = await worker.judged({ ...contact, fields: [...contact.fields, ...shown] });
      expect(pitches.map(({ optOut, text }) => [optOut, text.state])).toEqual([['opted-out', 'stopped']]);
    }
  });

  it('of an account never opened says so', async () => {
    const judged = await worker.judged(contact);
    expect(judged.account).toEqual({ state: 'not-read', name: 'Nordwerk', url: lightningUrl(ACCOUNT) });
    expect(judged.nextStep).toMatchObject({ code: 'open-account' });
  });

  it('is known at the account from then on', async () => {
    await worker.judged(contact);
    const { coverage } = account(await worker.judged(full));
    expect(coverage.map(({ personaId, state, people }) => [personaId, state, people.map(({ name }) => name)])).toEqual([
      ['boss', 'covered', ['Ana Ruiz']],
    ]);
  });
});

describe('the set that judges', () => {
  it('is none on a real host without a choice, and nothing is remembered', async () => {
    await worker.handlers.eraseAll({}, OWN_PAGE);
    expect(await worker.assess(full)).toEqual({ kind: 'set-up', record: ACCOUNT });
    expect(await db.records.count()).toBe(0);
  });

  it('is the sample on the demonstration alone', async () => {
    await worker.handlers.eraseAll({}, OWN_PAGE);
    const record = { ...ACCOUNT, org: salesforceOrg(DEMO_HOST) ?? '' };
    const assessment = await worker.assess({ ...full, record }, DEMO_HOST);
    expect(assessment).toMatchObject({ kind: 'assessed', set: { name: 'Sample', sample: true } });
  });

  it('stays in force when a file with an error is offered', async () => {
    const broken = JSON.stringify({ ...SET, version: 2, fit: { ...SET.fit, minKnown: 7 } });
    const reply = await worker.handlers.importSet({ text: broken }, OWN_PAGE);
    expect(reply).toMatchObject({ ok: true, outcome: 'refused', errors: [{ path: 'fit.minKnown' }] });
    expect((await readSetInForce(db))?.version).toBe(1);
  });

  it('tells the open pages when it changes', async () => {
    const before = worker.revision;
    await worker.handlers.useSample({}, OWN_PAGE);
    expect(worker.revision).toBe(before + 1);
    expect((await worker.judged(full)).set).toMatchObject({ name: 'Sample', sample: true });
  });
});

describe('what a page may not do', () => {
  it.each([
    ['speak for another org', { ...full, record: { ...ACCOUNT, org: 'other' } }],
    ['name a record that cannot exist', { ...full, record: { ...ACCOUNT, id: '001000000000001AAB' } }],
  ])('%s', async (_what, page) => {
    const reply = await worker.handlers.assess({ snapshot: page, visit: true }, CRM_PAGE);
    expect(reply).toEqual({ ok: false, reason: 'not-allowed' });
    expect(await db.records.count()).toBe(0);
  });
});

describe('traces', () => {
  it('count records opened and pitches taken along, each once', async () => {
    await worker.judged(full);
    await worker.handlers.pitchTaken(
      { record: ACCOUNT, how: 'copied', pitchId: 'hello', setId: SET.id, setVersion: 1 },
      CRM_PAGE,
    );
    await worker.handlers.pitchTaken(
      { record: ACCOUNT, how: 'inserted', pitchId: 'hello', setId: SET.id, setVersion: 1 },
      CRM_PAGE,
    );
    expect(await readTraceCounts(db, '2026-11-12', '2026-11-12')).toEqual({ opened: 1, taken: 2 });
  });
});
