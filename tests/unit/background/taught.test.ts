import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CriteriaSet } from '../../../src/domain/criteria/criteria';
import type { RecordKey } from '../../../src/domain/record/record';
import type { SeenField } from '../../../src/domain/record/snapshot';
import type { Request } from '../../../src/messaging/protocol';
import { openDatabase, type RightfitDatabase } from '../../../src/storage/database';
import { ACCOUNT, CONTACT, employees, field, HOST, SET, snapshot, Worker } from './example';

/** The set of the examples, with a criterion that only a taught field can answer. */
const TAUGHT_SET: CriteriaSet = {
  ...SET,
  fit: {
    ...SET.fit,
    criteria: [
      ...SET.fit.criteria,
      { id: 'tier', label: 'Tier', field: 'custom:tier', weight: 50, test: { kind: 'oneOf', values: ['Gold'] } },
    ],
  },
  fields: { 'custom:tier': { label: 'Tier', type: 'text', from: {} } },
};

let db: RightfitDatabase;
let worker: Worker;
beforeEach(async () => {
  db = openDatabase('taught');
  await db.delete();
  await db.open();
  worker = new Worker(db);
  await worker.handlers.importSet({ text: JSON.stringify(TAUGHT_SET) }, OWN_PAGE);
});
afterEach(() => db.close());

const OWN_PAGE = { host: null, tabId: null };
const CRM_PAGE = { host: HOST, tabId: 1 };
const TIER = { fact: 'custom:tier', custom: { label: 'Tier', type: 'text' } } as const;
const LABELLED: SeenField = { ...field('custom', '', 'Gold'), label: 'Service Tier' };

const teach = (over: Partial<Request<'teachField'>> = {}, asker = CRM_PAGE) =>
  worker.handlers.teachField(
    { record: ACCOUNT, field: { internal: '', label: 'Service tier' }, ...TIER, ...over },
    asker,
  );

async function fact(id: string, page = snapshot({})): Promise<unknown> {
  const { account } = await worker.judged(page);
  if (account.state !== 'judged') throw new Error(account.state);
  return account.fit.ledger.find((row) => row.id === id)?.fact ?? 'not stated';
}

describe('a taught field', () => {
  it('goes to the page with the next answer, and tells pages in view to ask', async () => {
    const before = worker.revision;
    expect(await teach()).toEqual({ ok: true });
    expect(worker.revision).toBe(before + 1);
    const reply = await worker.handlers.assess({ snapshot: snapshot({}), visit: true }, CRM_PAGE);
    expect(reply).toMatchObject({ ok: true, taught: [{ internal: '', label: 'Service tier' }] });
  });

  it('counts, is remembered, and counts on the page of a contact as well', async () => {
    await teach();
    expect(await fact('tier', snapshot({ fields: [LABELLED] }))).toMatchObject({
      text: 'Gold',
      source: { kind: 'page', taught: 'Service tier' },
    });
    const later = { kind: 'remembered', day: '2026-11-12', taught: 'Service tier' };
    expect(await fact('tier')).toMatchObject({ text: 'Gold', source: later });
    const contact = snapshot({ record: CONTACT, title: 'Ana', account: { id: ACCOUNT.id, name: 'Nordwerk' } });
    expect(await fact('tier', contact)).toMatchObject({ text: 'Gold', source: later });
  });

  it('takes the place of the CRM’s own field', async () => {
    await teach({ field: { internal: 'Headcount__c', label: 'Headcount' }, fact: 'employees', custom: null });
    const fields = [employees('1,200'), field('custom', 'Headcount__c', '7')];
    expect(await fact('size', snapshot({ fields }))).toMatchObject({ text: '7', source: { taught: 'Headcount' } });
  });

  it('is not kept of fields that nobody taught or declared', async () => {
    await fact('tier', snapshot({ fields: [LABELLED, field('custom', 'Secret__c', 'x')] }));
    expect((await db.records.toArray()).flatMap(({ fields }) => fields)).toEqual([]);
  });

  it('is forgotten with all that was remembered of it', async () => {
    await teach();
    await teach({ field: { internal: 'Headcount__c', label: 'Headcount' }, fact: 'employees', custom: null });
    await fact('tier', snapshot({ fields: [LABELLED, field('custom', 'Headcount__c', '7')] }));
    await worker.handlers.forgetField({ key: 'salesforce/acme/account/custom:tier' }, OWN_PAGE);
    expect(await fact('tier')).toBe('not stated');
    expect((await db.records.toArray()).flatMap(({ fields }) => fields.map(({ text }) => text))).toEqual(['7']);
  });

  it('becomes another fact', async () => {
    await teach({ field: { internal: 'Headcount__c', label: 'Headcount' } });
    const change = { key: 'salesforce/acme/account/custom:tier', fact: 'employees', custom: null } as const;
    expect(await worker.handlers.changeField(change, OWN_PAGE)).toEqual({ ok: true, outcome: 'changed' });
    const page = snapshot({ fields: [field('custom', 'Headcount__c', '70')] });
    expect([await fact('size', page), await fact('tier', page)]).toMatchObject([{ text: '70' }, 'not stated']);
  });
});

describe('what a page may not teach', () => {
  const other: RecordKey = { ...ACCOUNT, org: 'other' };
  it.each<[string, Partial<Request<'teachField'>>, string]>([
    ['another org', { record: other }, 'not-allowed'],
    ['contacts: their fields are not facts of a company', { record: CONTACT }, 'not-allowed'],
    ['opportunities', { record: { ...ACCOUNT, object: 'opportunity' } }, 'not-allowed'],
    ['a custom fact without its type', { custom: null }, 'bad-request'],
  ])('%s', async (_what, over, reason) => {
    expect(await teach(over)).toEqual({ ok: false, reason });
    expect(await db.mappings.count()).toBe(0);
  });

  it('anything, by asking how it would be read', async () => {
    const ask = { record: ACCOUNT, text: '1,200', locale: 'en-US' };
    expect(await worker.handlers.offerFacts(ask, CRM_PAGE)).toMatchObject({ ok: true });
    expect(await worker.handlers.offerFacts({ ...ask, record: other }, CRM_PAGE)).toMatchObject({ ok: false });
    expect(await db.mappings.count()).toBe(0);
  });

  it('more than a place holds', async () => {
    for (let at = 0; at < 60; at++) await teach({ fact: `custom:f${at}` });
    expect(await teach()).toEqual({ ok: false, reason: 'bad-request' });
  });
});
