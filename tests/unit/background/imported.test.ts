import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/domain/assessment/assessment';
import { type RecordKey, recordKeyText } from '../../../src/domain/record/record';
import type { SeenField, Snapshot } from '../../../src/domain/record/snapshot';
import type { TableRow } from '../../../src/domain/territory/plan-import';
import { openDatabase, type RightfitDatabase } from '../../../src/storage/database';
import { readImportedState, replaceImported } from '../../../src/storage/imported';
import { planned } from '../domain/territory/planned';
import { ACCOUNT, address, CONTACT, employees, field, HOST, SET, snapshot, Worker } from './example';

let db: RightfitDatabase;
let worker: Worker;

const OWN_PAGE = { host: null, tabId: null };
const CRM_PAGE = { host: HOST, tabId: 1 };
const DAY = '2026-11-01';
const OTHER: RecordKey = { ...ACCOUNT, id: '001000000000002AAA' };

beforeEach(async () => {
  db = openDatabase('imported-facts');
  await db.delete();
  await db.open();
  worker = new Worker(db);
  await worker.handlers.importSet({ text: JSON.stringify(SET) }, OWN_PAGE);
});

afterEach(() => db.close());

type Texts = Readonly<Partial<Record<'website' | 'employees' | 'country' | 'address' | 'type', string>>>;

const row = (name: string, id: string | null, texts: Texts): TableRow => {
  const fields = Object.entries(texts).map(([own, text]) => ({ field: own as 'website', internal: '', text }));
  return { id, org: null, name, fields: [{ field: 'name', internal: '', text: name }, ...fields] };
};

async function bring(...rows: readonly TableRow[]): Promise<void> {
  const { accounts } = planned([], { org: 'acme', day: DAY, locale: 'en', states: [], rows });
  const table = { file: null, org: 'acme', day: DAY, importedAt: `${DAY}T08:00:00Z`, added: rows.length, updated: 0 };
  const { generation } = await readImportedState(db);
  expect(await replaceImported(db, generation, accounts, table, async () => true)).toBe('written');
}

type Judged = Extract<Extract<Assessment, { kind: 'assessed' }>['account'], { state: 'judged' }>;

async function judged(page: Snapshot): Promise<Judged> {
  const { account } = await worker.judged(page);
  if (account.state !== 'judged') throw new Error(account.state);
  return account;
}

/** What each criterion rests on: "Size: 700 (imported), not 900". */
const grounds = ({ fit }: Judged): string[] =>
  fit.ledger.map(({ label, fact }) => {
    if (!fact) return `${label}: not known`;
    const other = fact.other ? `, beside ${fact.other.text} (${fact.other.source.kind})` : '';
    return `${label}: ${fact.text} (${fact.source.kind})${other}`;
  });

const site = (text: string): SeenField => field('website', 'Website', text);
const page = (title: string, ...fields: SeenField[]): Snapshot => snapshot({ title, fields });
const contactPage: Snapshot = {
  ...snapshot({ title: 'Ana Ruiz', record: CONTACT }),
  fields: [field('title', 'Title', 'VP Operations')],
  account: { id: ACCOUNT.id, name: 'Nordwerk' },
};

describe('what a table says of an account', () => {
  it('counts where its page says nothing, with its day', async () => {
    await bring(row('Nordwerk', ACCOUNT.id, { employees: '700', country: 'Germany' }));
    const account = await judged(page('Nordwerk'));
    expect(grounds(account)).toEqual(['Size: 700 (imported)', 'Country: Germany (imported)']);
    expect(account.factsOf).toBe(DAY);
  });

  it('stands beside what its page says otherwise', async () => {
    await bring(row('Nordwerk', ACCOUNT.id, { employees: '700', country: 'Germany' }));
    const account = await judged(page('Nordwerk', employees('900'), address('Hauptstraße 1\n20095 Hamburg\nGermany')));
    expect(grounds(account)).toEqual(['Size: 900 (page), beside 700 (imported)', 'Country: Germany (page)']);
  });

  it('gives way to what the rep noted', async () => {
    await bring(row('Nordwerk', ACCOUNT.id, { employees: '700' }));
    await judged(page('Nordwerk'));
    const note = { record: ACCOUNT, fact: 'employees', text: '800', dry: false } as const;
    expect(await worker.handlers.noteFact(note, CRM_PAGE)).toMatchObject({ ok: true });
    expect(grounds(await judged(page('Nordwerk')))[0]).toBe('Size: 800 (noted), beside 700 (imported)');
  });

  it('judges the account of a contact that was never opened', async () => {
    expect((await worker.judged(contactPage)).account.state).toBe('not-read');
    await bring(row('Nordwerk', ACCOUNT.id, { employees: '700', country: 'Germany' }));
    expect(grounds(await judged(contactPage))).toEqual(['Size: 700 (imported)', 'Country: Germany (imported)']);
  });

  it('can be noted on before the account was opened', async () => {
    const note = { record: ACCOUNT, fact: 'employees', text: '800', dry: false } as const;
    expect(await worker.handlers.noteFact(note, CRM_PAGE)).toEqual({ ok: false, reason: 'not-allowed' });
    await bring(row('Nordwerk', ACCOUNT.id, { country: 'Germany' }));
    expect(await worker.handlers.noteFact(note, CRM_PAGE)).toMatchObject({ ok: true });
    const listed = await worker.handlers.listCorrections({}, OWN_PAGE);
    expect(listed).toMatchObject({ corrections: [{ account: 'Nordwerk', shown: null, noted: '800' }] });
  });
});

describe('a row without a record id', () => {
  const LOCAL: RecordKey = { ...ACCOUNT, id: '~nordwerk.de' };
  const nordwerk = page('Nordwerk GmbH', site('https://nordwerk.de'));
  const answer = (same: boolean | null, other = LOCAL, asker: typeof CRM_PAGE | typeof OWN_PAGE = CRM_PAGE) =>
    worker.handlers.answerCompany({ record: ACCOUNT, other, same }, asker);

  it('of the same company counts, is named, and can be parted and joined again', async () => {
    await bring(row('NORDWERK', null, { website: 'www.nordwerk.de', employees: '700' }));
    const account = await judged(nordwerk);
    expect(grounds(account)[0]).toBe('Size: 700 (imported)');
    expect(account.company.also).toMatchObject([{ id: LOCAL.id, name: 'NORDWERK', why: ['same-name', 'same-domain'] }]);
    expect(await answer(false)).toEqual({ ok: true });
    const parted = await judged(nordwerk);
    expect(grounds(parted)[0]).toBe('Size: not known');
    expect(parted.company.said).toMatchObject([{ id: LOCAL.id, same: false }]);
    await answer(null);
    expect(grounds(await judged(nordwerk))[0]).toBe('Size: 700 (imported)');
  });

  it('that is only likely the same is asked about, and counts once the rep says so', async () => {
    await bring(row('Nordwerk', null, { employees: '700' }));
    const asked = await judged(nordwerk);
    expect([grounds(asked)[0], asked.company.ask.map(({ id }) => id)]).toEqual(['Size: not known', ['~nordwerk']]);
    expect(await answer(true, { ...ACCOUNT, id: '~nordwerk' }, OWN_PAGE)).toEqual({ ok: true });
    expect(grounds(await judged(nordwerk))[0]).toBe('Size: 700 (imported)');
  });

  it('that could be another record too is asked about on both pages', async () => {
    await bring(
      row('Nordwerk', null, { website: 'nordwerk.de', employees: '700' }),
      row('Nordwerk', OTHER.id, { website: 'nordwerk.de' }),
    );
    const account = await judged(nordwerk);
    expect(grounds(account)[0]).toBe('Size: not known');
    expect(account.company.ask.map(({ id }) => id)).toEqual([LOCAL.id]);
    expect(account.company.also.map(({ id }) => id)).toEqual([OTHER.id]);
  });

  it('is never a person account, whatever they are called', async () => {
    await bring(row('Nordwerk', null, { website: 'nordwerk.de', employees: '700' }));
    const account = await judged({ ...nordwerk, isPerson: true });
    expect([grounds(account)[0], account.company.also, account.company.ask]).toEqual(['Size: not known', [], []]);
  });

  it('is found by the website that the rep noted', async () => {
    await bring(row('Nordwerk', null, { website: 'nordwerk.de', employees: '700' }));
    await judged(page('Nordwerk GmbH'));
    const key = recordKeyText(ACCOUNT);
    await db.notes.put({ record: key, fact: 'domain', text: 'nordwerk.de', locale: 'en', day: DAY });
    expect(grounds(await judged(page('Nordwerk GmbH')))[0]).toBe('Size: 700 (imported)');
  });

  it.each<[string, RecordKey, typeof CRM_PAGE | typeof OWN_PAGE]>([
    ['of another org', { ...LOCAL, org: 'other' }, CRM_PAGE],
    ['that no table names', { ...ACCOUNT, id: '~hafenbau.de' }, CRM_PAGE],
    ['that no table names, even from our own pages', { ...ACCOUNT, id: '~hafenbau.de' }, OWN_PAGE],
  ])('%s cannot be answered about', async (_, other, asker) => {
    await bring(row('Nordwerk', null, { website: 'nordwerk.de' }));
    await judged(nordwerk);
    expect(await answer(true, other, asker)).toEqual({ ok: false, reason: 'not-allowed' });
    expect(await db.companyAnswers.count()).toBe(0);
  });
});

it('finds records that only tables name among those of one company, and the people there', async () => {
  await bring(row('Nordwerk AG', OTHER.id, { website: 'nordwerk.de' }));
  const person = { key: recordKeyText({ ...CONTACT, id: '003000000000009AAA' }), account: recordKeyText(OTHER) };
  await db.people.put({ ...person, name: 'Ana Ruiz', title: 'VP Operations', seenDay: DAY, company: 'Nordwerk AG' });
  const account = await judged(page('Nordwerk', site('nordwerk.de')));
  expect(account.company.also.map(({ id }) => id)).toEqual([OTHER.id]);
  expect(account.coverage.flatMap(({ people }) => people.map(({ name }) => name))).toEqual(['Ana Ruiz']);
});
