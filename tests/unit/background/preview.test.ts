import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { written } from '../../../src/domain/pitch/edit';
import type { RecordKey } from '../../../src/domain/record/record';
import type { Snapshot } from '../../../src/domain/record/snapshot';
import { MAX_PREVIEW_ACCOUNTS, type PitchPreview } from '../../../src/messaging/protocol';
import { route } from '../../../src/messaging/router';
import { openDatabase, type RightfitDatabase } from '../../../src/storage/database';
import { exportAll } from '../../../src/storage/export';
import { ACCOUNT, address, CONTACT, employees, field, HOST, SET, snapshot, Worker } from './example';

const OWN_PAGE = { host: null, tabId: null };
const ANA: RecordKey = CONTACT;
const BO: RecordKey = { ...CONTACT, id: '003000000000002AAA' };
const LEAD: RecordKey = { ...ACCOUNT, object: 'lead', id: '00Q000000000001EAA' };
const NEVER_SEEN: RecordKey = { ...ACCOUNT, id: '001000000000009AAA' };

const PAGE = snapshot({
  fields: [employees('12,000'), address('Hauptstraße 1\n20095 Hamburg\nGermany'), field('type', 'Type', 'Prospect')],
  people: [
    { id: ANA.id, name: 'Ana Ruiz', title: 'VP Operations', role: null },
    { id: BO.id, name: 'Bo Lund', title: 'Receptionist', role: null },
  ],
});
const LEAD_PAGE: Snapshot = snapshot({
  record: LEAD,
  title: 'Ben Okoro',
  fields: [field('name', 'Company', 'Südwerk'), field('title', 'Title', 'Vice President Sales')],
});

let db: RightfitDatabase;
let worker: Worker;

beforeEach(async () => {
  db = openDatabase('preview');
  await db.delete();
  await db.open();
  worker = new Worker(db);
  await worker.handlers.importSet({ text: JSON.stringify(SET) }, OWN_PAGE);
});
afterEach(() => db.close());

async function previewed(record: RecordKey | null, person: RecordKey | null = null): Promise<PitchPreview> {
  const reply = await worker.handlers.previewPitches({ record, person }, OWN_PAGE);
  if (!reply.ok) throw new Error(reply.reason);
  return reply;
}

/** The one pitch of the set, as text, with the codes of what speaks against it. */
function said({ pitches }: PitchPreview): [text: string, whyNot: string] {
  const [pitch] = pitches;
  return [written(pitch?.parts.body ?? []), pitch?.whyNot.map(({ code }) => code).join(' ') ?? 'not listed'];
}

describe('the pitches of the set in force', () => {
  it('are filled with what was last seen of an account, for whom the panel would suggest', async () => {
    await worker.assess(PAGE);
    worker = new Worker(db, '2026-11-20');
    const preview = await previewed(ACCOUNT);
    expect(said(preview)).toEqual(['Dear colleague, Nordwerk has 12,000 people.', '']);
    expect(preview).toMatchObject({
      set: { name: 'North team', version: 1, sample: false },
      accounts: [{ record: ACCOUNT, name: 'Nordwerk', person: null, seenDay: '2026-11-12' }],
      account: { record: ACCOUNT, verdict: { id: 'A', label: 'A' }, standing: 'prospect' },
      people: [
        { record: ANA, name: 'Ana Ruiz', title: 'VP Operations' },
        { record: BO, name: 'Bo Lund', title: 'Receptionist' },
      ],
      addressee: { record: ANA, personaLabel: 'Economic buyer' },
    });
  });

  it('are tried on whom the reader chooses', async () => {
    await worker.assess(PAGE);
    const preview = await previewed(ACCOUNT, BO);
    expect(preview.addressee).toEqual({ record: BO, personaLabel: null });
    expect(said(preview)[1]).toBe('persona');
  });

  it('are tried on a lead, which is a company and its person in one', async () => {
    await worker.assess(LEAD_PAGE);
    const preview = await previewed(LEAD);
    expect(said(preview)).toEqual(['Dear colleague, Südwerk has many people.', '']);
    expect(preview.accounts).toEqual([{ record: LEAD, name: 'Südwerk', person: 'Ben Okoro', seenDay: '2026-11-12' }]);
    expect(preview.people).toEqual([{ record: LEAD, name: 'Ben Okoro', title: 'Vice President Sales' }]);
  });

  it('are tried on a person account, which is in nobody’s list', async () => {
    await worker.assess(
      snapshot({ isPerson: true, title: 'Rosa Lind', fields: [field('fullName', 'Name', 'Rosa Lind')] }),
    );
    expect((await previewed(ACCOUNT)).people).toEqual([{ record: ACCOUNT, name: 'Rosa Lind', title: null }]);
  });

  it.each<[string, RecordKey | null]>([
    ['no record', null],
    ['a record that was never seen', NEVER_SEEN],
    ['a record of another org', { ...ACCOUNT, org: 'other' }],
    ['a contact, which is no account', ANA],
  ])('are filled with nothing but who writes and what they claim for %s', async (_what, record) => {
    await worker.assess(PAGE);
    await worker.assess(snapshot({ record: ANA, title: 'Ana Ruiz', account: { id: ACCOUNT.id, name: 'Nordwerk' } }));
    const preview = await previewed(record, ANA);
    expect(said(preview)).toEqual(['Dear colleague, {{account.name}} has many people.', 'persona missing']);
    expect([preview.account, preview.people, preview.addressee]).toEqual([null, [], null]);
    expect(preview.accounts.map(({ name }) => name)).toEqual(['Nordwerk']);
  });

  it('are none where no criteria are in force', async () => {
    await db.delete();
    await db.open();
    expect(await previewed(ACCOUNT)).toMatchObject({ set: null, accounts: [], pitches: [] });
  });
});

describe('trying pitches', () => {
  it('keeps nothing', async () => {
    await worker.assess(PAGE);
    await worker.assess(LEAD_PAGE);
    const before = await exportAll(db);
    worker = new Worker(db, '2026-12-01');
    for (const record of [null, ACCOUNT, LEAD, NEVER_SEEN]) await previewed(record, BO);
    expect(await exportAll(db)).toBe(before);
  });

  it('is for our own pages alone, and a request that is none is refused', async () => {
    const own = { id: 'us', base: 'chrome-extension://us/' };
    const ask = (url: string, body: object) =>
      route({ type: 'previewPitches', body }, { id: 'us', url, frameId: 0, tab: { id: 1 } }, own, worker.handlers);
    const body = { record: null, person: null };
    expect(await ask(`https://${HOST}/lightning/`, body)).toEqual({ ok: false, reason: 'not-allowed' });
    expect(await ask(`${own.base}src/options/index.html`, body)).toMatchObject({ ok: true });
    expect(await ask(own.base, { ...body, record: { ...ACCOUNT, id: "'; drop" } })).toEqual({
      ok: false,
      reason: 'bad-request',
    });
  });

  it('offers the accounts that were seen last, the last day first, and those of a day by name', async () => {
    const row = { object: 'account', account: null, fields: [] } as const;
    await db.records.bulkPut(
      Array.from({ length: MAX_PREVIEW_ACCOUNTS + 10 }, (_each, at) => {
        const id = `001${String(at).padStart(12, '0')}AAA`;
        const day = `2026-10-${String(1 + (at % 20)).padStart(2, '0')}`;
        return { ...row, key: `salesforce/acme/account/${id}`, name: `Company ${99 - at}`, seenDay: day };
      }),
    );
    const accounts = (await previewed(null)).accounts.map(({ name, seenDay }) => `${seenDay} ${name}`);
    expect(accounts).toHaveLength(MAX_PREVIEW_ACCOUNTS);
    expect(accounts.slice(0, 4)).toEqual([
      '2026-10-20 Company 40',
      '2026-10-20 Company 60',
      '2026-10-20 Company 80',
      '2026-10-19 Company 41',
    ]);
  });
});
