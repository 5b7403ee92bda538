import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RecordKey } from '../../../src/domain/record/record';
import { openDatabase, type RightfitDatabase } from '../../../src/storage/database';
import { exportAll } from '../../../src/storage/export';
import type { Supposed } from '../../../src/ui/what-if';
import { ACCOUNT, address, CONTACT, employees, field, HOST, SET, snapshot, Worker } from './example';

const CRM_PAGE = { host: HOST, tabId: 1 };
const OWN_PAGE = { host: null, tabId: null };

let db: RightfitDatabase;
let worker: Worker;

const ANA: RecordKey = CONTACT;
const BO: RecordKey = { ...CONTACT, id: '003000000000002AAA' };
const PAGE = snapshot({
  fields: [employees('50'), address('Hauptstraße 1\n20095 Hamburg\nGermany')],
  people: [
    { id: ANA.id, name: 'Ana Ruiz', title: 'VP Operations', role: null },
    { id: BO.id, name: 'Bo Lund', title: 'VP Sales', role: null },
  ],
});

beforeEach(async () => {
  db = openDatabase('background');
  await db.delete();
  await db.open();
  worker = new Worker(db);
  await worker.handlers.importSet({ text: JSON.stringify(SET) }, OWN_PAGE);
});
afterEach(() => db.close());

async function considered(person: RecordKey | null, suppositions: readonly Supposed[]) {
  const reply = await worker.handlers.consider({ snapshot: PAGE, person, suppositions }, CRM_PAGE);
  if (!reply.ok || reply.assessment.kind !== 'assessed') throw new Error('not assessed');
  return reply.assessment;
}

const verdictOf = ({ account }: Awaited<ReturnType<typeof considered>>): string =>
  account.state === 'judged' ? `${account.fit.verdict} ${account.fit.score}` : account.state;

describe('what if a fact were another', () => {
  it('the page is judged by what is supposed, which is said of the fact', async () => {
    expect(verdictOf(await worker.judged(PAGE))).toBe('B 40');
    const supposed = await considered(null, [{ fact: 'employees', text: '12,000' }]);
    expect(verdictOf(supposed)).toBe('A 100');
    const row =
      supposed.account.state === 'judged' ? supposed.account.fit.ledger.find(({ id }) => id === 'size') : null;
    expect(row?.fact).toMatchObject({ text: '12,000', source: { kind: 'what-if' } });
  });

  it('what cannot be read supposes nothing', async () => {
    expect(verdictOf(await considered(null, [{ fact: 'employees', text: 'plenty' }]))).toBe('B 40');
  });

  it.each([
    ['on a page that was assessed before', true],
    ['on a page that was never assessed', false],
  ])('nothing at all is kept of it, %s', async (_what, before) => {
    if (before) await worker.judged(PAGE);
    const kept = await exportAll(db);
    await considered(BO, [{ fact: 'employees', text: '12,000' }]);
    expect(await exportAll(db)).toBe(kept);
  });

  it('a page of another org is refused', async () => {
    const request = { snapshot: { ...PAGE, record: { ...ACCOUNT, org: 'other' } }, person: null, suppositions: [] };
    expect(await worker.handlers.consider(request, CRM_PAGE)).toEqual({ ok: false, reason: 'not-allowed' });
  });
});

describe('whom the messages are for', () => {
  it('is who comes next at the account', async () => {
    expect((await worker.judged(PAGE)).addressee).toMatchObject({ name: 'Ana Ruiz', by: 'next', from: 'list' });
  });

  it('is whom the rep chose, and the next step is about them', async () => {
    const { addressee, nextStep } = await considered(BO, []);
    expect(addressee).toMatchObject({ name: 'Bo Lund', by: 'chosen' });
    expect(nextStep).toMatchObject({ code: 'talk-to', name: 'Bo Lund' });
  });

  it('is nobody who is not known at the account', async () => {
    const stranger = { ...CONTACT, id: '003000000000009AAA' };
    expect((await considered(stranger, [])).addressee).toMatchObject({ name: 'Ana Ruiz', by: 'next' });
  });

  it('knows of their own page what was read there before: first name, e-mail, numbers, opt-outs', async () => {
    await worker.judged(
      snapshot({
        record: ANA,
        title: 'Ana Ruiz',
        account: { id: ACCOUNT.id, name: 'Nordwerk' },
        fields: [
          field('firstName', 'FirstName', 'Ana'),
          field('title', 'Title', 'VP Operations'),
          field('email', 'Email', 'ana@nordwerk.example'),
          field('mobile', 'MobilePhone', '+49 170 0000000'),
          field('emailOptOut', 'HasOptedOutOfEmail', 'true'),
          field('doNotCall', 'DoNotCall', 'false'),
        ],
      }),
    );
    const { addressee, pitches } = await worker.judged(PAGE);
    expect(addressee).toMatchObject({
      name: 'Ana Ruiz',
      email: 'ana@nordwerk.example',
      optOut: { email: true, call: false },
      seenDay: '2026-11-12',
      from: 'record',
    });
    expect(addressee?.phones[0]).toMatchObject({ kind: 'mobile', text: '+49 170 0000000' });
    expect(pitches.find(({ channel }) => channel === 'email')?.text).toEqual({ state: 'stopped', by: 'opt-out' });
  });
});

describe('the rep’s own words', () => {
  const save = (text: { subject: string | null; body: string; base: string } | null, addressee: RecordKey = ANA) =>
    worker.handlers.saveDraft(
      {
        record: ACCOUNT,
        addressee,
        pitch: { pitchId: 'hello', label: 'First letter', channel: 'email', setId: SET.id, setVersion: 1 },
        text,
      },
      CRM_PAGE,
    );
  const words = { subject: 'Mine', body: 'My own words.', base: '["",""]' };

  it('are kept for whom they address, on every page that addresses them, until the rep takes the template again', async () => {
    await worker.judged(PAGE);
    expect(await save(words)).toEqual({ ok: true });
    const [pitch] = (await worker.judged(PAGE)).pitches;
    expect(pitch?.edit).toEqual({ subject: 'Mine', body: 'My own words.', day: '2026-11-12', outdated: true });
    expect((await considered(BO, [])).pitches.every(({ edit }) => edit === null)).toBe(true);
    await save(null);
    expect((await worker.judged(PAGE)).pitches.every(({ edit }) => edit === null)).toBe(true);
  });

  it('of nobody who is known are not kept', async () => {
    expect(await save(words)).toEqual({ ok: false, reason: 'not-allowed' });
    expect(await db.drafts.count()).toBe(0);
  });

  it('for somebody of another org are refused', async () => {
    await worker.judged(PAGE);
    expect(await save(words, { ...ANA, org: 'other' })).toEqual({ ok: false, reason: 'not-allowed' });
  });

  it('judge the pages in view anew', async () => {
    await worker.judged(PAGE);
    const before = worker.revision;
    await save(words);
    expect(worker.revision).toBe(before + 1);
  });
});
