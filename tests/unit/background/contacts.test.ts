import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contactCounts, type ImportedContacts } from '../../../src/domain/people/plan-contacts';
import type { RecordKey } from '../../../src/domain/record/record';
import type { SeenField, SeenPerson, Snapshot } from '../../../src/domain/record/snapshot';
import type { TableContact, TableValue } from '../../../src/domain/table/table';
import type { TableRow } from '../../../src/domain/territory/plan-import';
import { isRefused, keepContacts, knownContacts, plannedContacts } from '../../../src/jobs/import-contacts';
import { openDatabase, type PersonRow, type RightfitDatabase } from '../../../src/storage/database';
import { exportAll } from '../../../src/storage/export';
import { replaceImported } from '../../../src/storage/imported';
import { readPeopleByKey, readPlaces } from '../../../src/storage/people';
import { prune } from '../../../src/storage/retention';
import { readTablePeopleState } from '../../../src/storage/table-people';
import { planned } from '../domain/territory/planned';
import { done } from '../jobs/done';
import { ACCOUNT, CONTACT, employees, field, SET, snapshot, Worker } from './example';

const OWN_PAGE = { host: null, tabId: null };
const CRM_PAGE = { host: 'acme.lightning.force.com', tabId: 1 };
const SECOND: RecordKey = { ...ACCOUNT, id: '001000000000002AAA' };
const BO: RecordKey = { ...CONTACT, id: '003000000000002AAA' };

let db: RightfitDatabase;

beforeEach(async () => {
  db = openDatabase('contacts');
  await db.delete();
  await db.open();
  await new Worker(db).handlers.importSet({ text: JSON.stringify(SET) }, OWN_PAGE);
  await on('2026-11-01').assess(page());
});
afterEach(() => db.close());

const on = (day: string): Worker => new Worker(db, day);
const page = (...people: SeenPerson[]): Snapshot => snapshot({ people, fields: [employees('12,000')] });
const listed = ({ id }: RecordKey, name: string, title: string | null): SeenPerson => ({ id, name, title, role: null });
/** Ana's own page. */
const anasPage = (...fields: SeenField[]): Snapshot =>
  snapshot({ record: CONTACT, title: 'Ana Ruiz', fields, account: { id: ACCOUNT.id, name: 'Nordwerk' } });

const ana = (over: Partial<TableContact> = {}, ...fields: TableValue[]): TableContact => ({
  id: CONTACT.id,
  accountId: ACCOUNT.id,
  accountName: null,
  name: 'Ana Ruiz',
  title: 'VP Operations',
  fields,
  ...over,
});

interface Table {
  readonly day?: string;
  readonly today?: string;
  readonly dry?: boolean;
}

async function imported(rows: readonly TableContact[], table: Table = {}): Promise<ImportedContacts> {
  const { today = '2026-11-12', day = today } = table;
  const contacts = { org: 'acme', day, contacts: rows };
  if (await isRefused(db, contacts, today)) throw new Error('refused');
  const plan = done(plannedContacts(await knownContacts(db, contacts, SET), contacts, today));
  if (table.dry) return contactCounts(plan);
  const source = { file: null, importedAt: `${today}T08:00:00Z` };
  const kept = await keepContacts(
    db,
    plan,
    source,
    async () => true,
    async () => {},
  );
  if (kept.outcome !== 'written') throw new Error(kept.outcome);
  return kept.counts;
}

/** Everybody who is known, whole. */
const everybody = async (): Promise<PersonRow[]> => {
  const keys = (await readPlaces(db)).map(({ key }) => key);
  return [...(await readPeopleByKey(db, keys)).values()];
};

const NONE = { 'no-account': 0, 'account-not-seen': 0, 'account-several': 0 };
const counts = (over: Partial<ImportedContacts>) => ({ added: 0, updated: 0, unchanged: 0, skipped: NONE, ...over });

/** Everyone that the account's page counts, with the persona that they cover. */
async function everyone(shown: Snapshot = page(), today = '2026-11-13'): Promise<string[]> {
  const { account } = await on(today).judged(shown);
  if (account.state !== 'judged') throw new Error(account.state);
  const covered = account.coverage.flatMap(({ personaId, people }) =>
    people.map(({ name, title }) => `${name}, ${title}: ${personaId}`),
  );
  return [...covered, ...account.others.map(({ name, title, state }) => `${name}, ${title}: ${state}`)];
}

/** Ana as the message to her would rest on her. */
async function addressed(shown: Snapshot = page(), today = '2026-11-13') {
  const reply = await on(today).handlers.consider({ snapshot: shown, person: CONTACT, suppositions: [] }, CRM_PAGE);
  if (!reply.ok || reply.assessment.kind !== 'assessed') throw new Error('not assessed');
  const { addressee, pitches } = reply.assessment;
  if (!addressee) throw new Error('nobody is addressed');
  return { ...addressee, letter: pitches[0] };
}

describe('a contact of a table', () => {
  it('counts in the coverage of the account, and is next to talk to', async () => {
    expect(await everyone()).toEqual([]);
    expect(await imported([ana()])).toMatchObject(counts({ added: 1 }));
    expect(await everyone()).toEqual(['Ana Ruiz, VP Operations: boss']);
    expect((await on('2026-11-13').judged(page())).nextStep).toMatchObject({ code: 'talk-to', name: 'Ana Ruiz' });
  });

  it('is one with whom the page lists, under the same id', async () => {
    await imported([ana()]);
    expect(await everyone(page(listed(CONTACT, 'Ana R. Ruiz', null)))).toEqual(['Ana R. Ruiz, VP Operations: boss']);
  });

  it('is addressed with what the table says, until their own page was read', async () => {
    await imported([
      ana(
        {},
        { field: 'firstName', text: 'Ana' },
        { field: 'email', text: 'ana@nordwerk.example' },
        { field: 'phone', text: '+49 40 555 01' },
      ),
    ]);
    expect(await addressed()).toMatchObject({
      from: 'table',
      seenDay: '2026-11-12',
      email: 'ana@nordwerk.example',
      phones: [{ kind: 'phone', text: '+49 40 555 01' }],
      optOut: { email: null, call: null },
    });
    await on('2026-11-13').assess(anasPage(field('email', 'Email', 'ruiz@nordwerk.example')));
    expect(await addressed(page(), '2026-11-14')).toMatchObject({
      from: 'record',
      seenDay: '2026-11-13',
      email: 'ruiz@nordwerk.example',
      phones: [],
    });
  });

  it('of whom the table says no more than the name is addressed as one of a list', async () => {
    await imported([ana()]);
    expect(await addressed()).toMatchObject({ from: 'list', seenDay: null, email: null });
  });

  it('goes when nobody saw them for a year, with all that the table said', async () => {
    await imported([ana({}, { field: 'email', text: 'ana@nordwerk.example' })]);
    await prune(db, '2027-11-11');
    expect(await exportAll(db)).toContain('ana@nordwerk.example');
    await prune(db, '2027-11-13');
    expect(await exportAll(db)).not.toContain('ana@nordwerk.example');
  });
});

describe('the account of a contact', () => {
  const named = (accountName: string | null, id = CONTACT): TableContact =>
    ana({ id: id.id, accountId: null, accountName });

  it('is known by its name, whatever its legal form', async () => {
    await imported([named('NORDWERK GmbH')]);
    expect(await everyone()).toEqual(['Ana Ruiz, VP Operations: boss']);
  });

  it('may never have been opened, where its id is given', async () => {
    await imported([ana({ accountId: SECOND.id, accountName: 'Hafenbau' })]);
    expect(await everyone({ ...page(), record: SECOND, title: 'Hafenbau' })).toEqual(['Ana Ruiz, VP Operations: boss']);
  });

  it('is where the contact was seen, where the table does not say', async () => {
    await on('2026-11-02').assess(page(listed(CONTACT, 'Ana Ruiz', null)));
    expect(await imported([named(null), named(null, BO)])).toMatchObject(
      counts({ updated: 1, skipped: { ...NONE, 'no-account': 1 } }),
    );
    expect(await everyone()).toEqual(['Ana Ruiz, VP Operations: boss']);
  });

  it('is unknown by a name that no account or several have', async () => {
    await on('2026-11-02').assess({ ...page(), record: SECOND, title: 'Nordwerk AG' });
    expect(await imported([named('Nordwerk'), named('Hafenbau', BO)])).toMatchObject(
      counts({ skipped: { 'no-account': 0, 'account-not-seen': 1, 'account-several': 1 } }),
    );
    expect(await everybody()).toEqual([]);
  });

  it('is no person account of that name', async () => {
    await on('2026-11-02').assess({ ...page(), record: SECOND, title: 'Rosa Lind', isPerson: true });
    expect(await imported([named('Rosa Lind')])).toMatchObject({ skipped: { 'account-not-seen': 1 } });
  });
});

describe('an opt-out', () => {
  const OUT: TableValue = { field: 'emailOptOut', text: 'true' };
  const IN: TableValue = { field: 'emailOptOut', text: 'false' };
  const NOT_OUT = field('emailOptOut', 'HasOptedOutOfEmail', 'false');

  it('stops the e-mail', async () => {
    await imported([ana()]);
    expect((await addressed()).letter?.optOut).toBe('unseen');
    await imported([ana({}, OUT)]);
    const { optOut, letter } = await addressed();
    expect(optOut).toEqual({ email: true, call: null });
    expect(letter?.text).toEqual({ state: 'stopped', by: 'opt-out' });
  });

  it('holds on their own page while it does not speak of it', async () => {
    await imported([ana({}, OUT)]);
    expect((await addressed(anasPage())).optOut.email).toBe(true);
    await on('2026-11-14').assess(anasPage());
    expect((await addressed(page(), '2026-11-15')).optOut.email).toBe(true);
  });

  it.each([
    ['a page of the same day that says otherwise lifts it', '2026-11-12', false],
    ['a page of a later day does', '2026-11-13', false],
    ['a page of an earlier day does not', '2026-11-11', true],
  ])('%s', async (_sentence, day, expected) => {
    await on(day).assess(anasPage(NOT_OUT));
    await imported([ana({}, OUT)], { day: '2026-11-12', today: '2026-11-20' });
    expect((await addressed(page(), '2026-11-20')).optOut.email).toBe(expected);
  });

  it.each<[sentence: string, again: TableValue[], day: string, expected: boolean]>([
    ['a later table that says otherwise lifts it', [IN], '2026-11-13', false],
    ['a later table without such a column does not', [], '2026-11-13', true],
    ['an earlier table that says otherwise does not', [IN], '2026-11-11', true],
  ])('%s', async (_sentence, again, day, expected) => {
    await imported([ana({}, OUT)]);
    await imported([ana({}, ...again)], { day, today: '2026-11-20' });
    expect((await addressed(page(), '2026-11-20')).optOut.email).toBe(expected);
  });

  it('of an earlier table counts where a later one does not speak of it', async () => {
    await imported([ana({}, { field: 'email', text: 'ana@nordwerk.example' })]);
    await imported([ana({}, OUT, { field: 'email', text: 'old@nordwerk.example' })], { day: '2026-11-01' });
    expect(await addressed()).toMatchObject({ email: 'ana@nordwerk.example', optOut: { email: true } });
  });
});

describe('a table and a page', () => {
  const MANAGER = ana({ title: 'Operations Manager', name: 'A. Ruiz' });

  it.each([
    ['of a later day: the page has the last word', '2026-11-13'],
    ['of the same day: the page has it too', '2026-11-12'],
  ])('%s', async (_sentence, day) => {
    await on(day).assess(page(listed(CONTACT, 'Ana Ruiz', 'VP Operations')));
    expect(await imported([MANAGER], { day: '2026-11-12', today: '2026-11-13' })).toMatchObject({ updated: 0 });
    expect(await everyone()).toEqual(['Ana Ruiz, VP Operations: boss']);
  });

  it('of an earlier day: the table has it, and the title before is said', async () => {
    await on('2026-11-10').assess(page(listed(CONTACT, 'Ana Ruiz', 'Operations Manager')));
    expect(await imported([ana()])).toMatchObject({ updated: 1 });
    const { account } = await on('2026-11-13').judged(page());
    expect(account.state === 'judged' && account.coverage[0]?.people[0]).toMatchObject({
      title: 'VP Operations',
      changes: [{ kind: 'title', before: 'Operations Manager', day: '2026-11-10' }],
    });
  });

  it('of a later day without a title: the table’s stands', async () => {
    await on('2026-11-13').assess(page(listed(CONTACT, 'Ana Ruiz', null)));
    await imported([MANAGER], { day: '2026-11-01', today: '2026-11-13' });
    expect(await everyone()).toEqual(['Ana Ruiz, Operations Manager: none']);
  });

  it('never take somebody from the account that their own page named later', async () => {
    await on('2026-11-13').assess(anasPage());
    await imported([ana({ accountId: SECOND.id })], { day: '2026-11-12', today: '2026-11-13' });
    expect(await everyone()).toEqual(['Ana Ruiz, VP Operations: boss']);
  });
});

describe('the same table again', () => {
  const ROWS = [
    ana({}, { field: 'email', text: 'ana@nordwerk.example' }),
    ana({ id: BO.id, name: 'Bo Lund', title: null }),
  ];

  it('changes nothing but the day', async () => {
    await imported(ROWS);
    const withoutDays = async () => JSON.stringify(await everybody()).replaceAll(/2026-11-\d\d/g, 'day');
    const before = await withoutDays();
    expect(await imported(ROWS, { today: '2026-11-13' })).toMatchObject(counts({ unchanged: 2 }));
    expect(await withoutDays()).toBe(before);
    expect((await everybody()).map(({ seenDay }) => seenDay)).toEqual(['2026-11-13', '2026-11-13']);
  });

  it('put right on the same day leaves no trace of the mistake', async () => {
    await imported([ana({ title: 'Ruiz', name: 'VP Operations' }, { field: 'email', text: 'Nordwerk' })]);
    expect(await imported([ana({}, { field: 'email', text: '' })])).toMatchObject({ updated: 1 });
    const people = await everybody();
    expect(people).toEqual([
      expect.objectContaining({
        name: 'Ana Ruiz',
        title: 'VP Operations',
        table: expect.objectContaining({ fields: [] }),
      }),
    ]);
    expect(JSON.stringify(people)).not.toContain('earlier');
  });

  it('says what would come of it, and keeps nothing where it is only asked', async () => {
    await imported([ana({ title: 'Buyer' })]);
    const before = await exportAll(db);
    const rows = [ana(), ana({ id: BO.id })];
    const dry = await imported(rows, { dry: true });
    expect(dry).toMatchObject(counts({ added: 1, updated: 1 }));
    expect(await exportAll(db)).toBe(before);
    expect(await imported(rows)).toEqual(dry);
  });
});

describe('contacts that are taken back', () => {
  const undo = async (generation?: number) => {
    const worker = on('2026-11-14');
    const last = (await readTablePeopleState(db)).generation;
    const reply = await worker.handlers.undoContacts({ generation: generation ?? last }, OWN_PAGE);
    return [reply.ok && reply.outcome, worker.revision];
  };

  it('count no more, and open pages are judged again', async () => {
    await on('2026-11-02').assess(page(listed(BO, 'Bo Lund', 'Buyer')));
    await imported([ana(), ana({ id: BO.id, name: 'Bo Lund', title: 'VP Operations' })]);
    expect(await undo()).toEqual(['undone', 1]);
    expect(await everyone()).toEqual(['Bo Lund, Buyer: none']);
  });

  it('stay where a page showed one of them since, and where another import is meant', async () => {
    await imported([ana(), ana({ id: BO.id, name: 'Bo Lund' })]);
    expect(await undo(99)).toEqual(['not-last', 0]);
    await on('2026-11-13').assess(page(listed(BO, 'Bo Lund', null)));
    expect(await undo()).toEqual(['seen-since', 0]);
    expect(await everyone()).toHaveLength(2);
  });
});

describe('an account that only a table named', () => {
  const brought = async (...accounts: readonly (readonly [id: string | null, name: string, site: string])[]) => {
    const rows = accounts.map(([id, name, site]): TableRow => {
      const fields = Object.entries({ name, website: site }).map(([own, text]) => {
        return { field: own as 'name', internal: '', text };
      });
      return { id, org: null, name, fields };
    });
    const plan = planned([], { org: 'acme', day: '2026-11-01', locale: 'en', states: [], rows });
    const table = { file: null, org: 'acme', day: '2026-11-01', importedAt: '2026-11-01T08:00:00Z' };
    await replaceImported(db, 0, plan.accounts, { ...table, added: rows.length, updated: 0 }, async () => true);
  };
  const at = (accountName: string): TableContact => ana({ accountId: null, accountName });
  const account = async () => (await everybody())[0]?.account;

  it('is known by its name', async () => {
    await brought([SECOND.id, 'Hafenbau AG', 'hafenbau.de']);
    expect(await imported([at('HAFENBAU')])).toMatchObject({ added: 1 });
    expect(await everyone({ ...page(), record: SECOND, title: 'Hafenbau AG' })).toEqual([
      'Ana Ruiz, VP Operations: boss',
    ]);
  });

  it('is known by its name without a record’s id, and its people count once its page is opened', async () => {
    await brought([null, 'Hafenbau AG', 'hafenbau.de']);
    expect(await imported([at('Hafenbau')])).toMatchObject({ added: 1 });
    expect(await account()).toBe('salesforce/acme/account/~hafenbau.de');
    const site = field('website', 'Website', 'https://hafenbau.de');
    const opened = snapshot({ record: SECOND, title: 'Hafenbau AG', fields: [employees('900'), site] });
    expect(await everyone(opened)).toEqual(['Ana Ruiz, VP Operations: boss']);
  });

  it('is one with the record that it is: the record is named', async () => {
    await brought([SECOND.id, 'Hafenbau AG', 'hafenbau.de'], [null, 'Hafenbau', 'www.hafenbau.de']);
    expect(await imported([at('Hafenbau')])).toMatchObject({ added: 1 });
    expect(await account()).toContain(SECOND.id);
  });

  it('is one of several where another one of that name was seen', async () => {
    await brought([SECOND.id, 'Nordwerk AG', 'nordwerk.de']);
    expect(await imported([at('Nordwerk')])).toMatchObject({ skipped: { 'account-several': 1 } });
  });
});

describe('contacts', () => {
  it.each([
    ['of an org that was never seen', { org: 'other', day: '2026-11-12' }],
    ['of a day that is none', { org: 'acme', day: '2026-02-30' }],
    ['of tomorrow', { org: 'acme', day: '2026-11-13' }],
    ['of a day before the retention', { org: 'acme', day: '2025-11-11' }],
  ])('%s are refused', async (_sentence, table) => {
    expect(await isRefused(db, table, '2026-11-12')).toBe(true);
  });

  it.each([
    ['of an org that was seen', { org: 'acme', day: '2026-11-12' }],
    ['of the first day of the retention', { org: 'acme', day: '2025-11-12' }],
    ['of an org that only a table named', { org: 'other', day: '2026-11-12' }],
  ])('%s are not', async (_sentence, table) => {
    const accounts = { file: null, org: 'other', day: '2026-11-01', importedAt: '2026-11-01T08:00:00Z' };
    await replaceImported(db, 0, [], { ...accounts, added: 0, updated: 0 }, async () => true);
    expect(await isRefused(db, table, '2026-11-12')).toBe(false);
  });
});
