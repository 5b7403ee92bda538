import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RecordKey } from '../../../src/domain/record/record';
import type { SeenField, SeenPerson, Snapshot } from '../../../src/domain/record/snapshot';
import { MAX_TABLE, type TableContact, type TableValue } from '../../../src/domain/table/table';
import type { ImportedContacts } from '../../../src/messaging/protocol';
import { route } from '../../../src/messaging/router';
import { openDatabase, type RightfitDatabase } from '../../../src/storage/database';
import { exportAll } from '../../../src/storage/export';
import { prune } from '../../../src/storage/retention';
import { readTableLayouts } from '../../../src/storage/table-layouts';
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
  const { day = null, today = '2026-11-12', dry = false } = table;
  const reply = await on(today).handlers.importContacts({ org: 'acme', day, rows, layout: null, dry }, OWN_PAGE);
  if (!reply.ok) throw new Error(reply.reason);
  return reply;
}

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
    expect(await db.people.count()).toBe(0);
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
    const withoutDays = async () => (await exportAll(db)).replaceAll(/2026-11-\d\d/g, 'day');
    const before = await withoutDays();
    expect(await imported(ROWS, { today: '2026-11-13' })).toMatchObject(counts({ unchanged: 2 }));
    expect(await withoutDays()).toBe(before);
    expect((await db.people.toArray()).map(({ seenDay }) => seenDay)).toEqual(['2026-11-13', '2026-11-13']);
  });

  it('put right on the same day leaves no trace of the mistake', async () => {
    await imported([ana({ title: 'Ruiz', name: 'VP Operations' }, { field: 'email', text: 'Nordwerk' })]);
    expect(await imported([ana({}, { field: 'email', text: '' })])).toMatchObject({ updated: 1 });
    expect(await db.people.toArray()).toEqual([
      expect.objectContaining({
        name: 'Ana Ruiz',
        title: 'VP Operations',
        table: expect.objectContaining({ fields: [] }),
      }),
    ]);
    expect(JSON.stringify(await db.people.toArray())).not.toContain('earlier');
  });
});

describe('a message that imports contacts', () => {
  const own = { id: 'us', base: 'chrome-extension://us/' };
  const GOOD = { org: 'acme', day: null, rows: [ana(), ana({ id: BO.id })], layout: null, dry: false };
  const send = (body: object, url = own.base) =>
    route(
      { type: 'importContacts', body },
      { id: 'us', url, frameId: 0, tab: { id: 1 } },
      own,
      on('2026-11-12').handlers,
    );

  it.each<[sentence: string, body: object]>([
    ['with one row that is no contact', { ...GOOD, rows: [ana(), ana({ id: '00Q000000000001EAA' })] }],
    ['with one id of 15 characters', { ...GOOD, rows: [ana(), ana({ id: '003000000000002' })] }],
    ['with one id that cannot be', { ...GOOD, rows: [ana(), ana({ id: '003000000000002AAB' })] }],
    ['with one name of blanks', { ...GOOD, rows: [ana(), ana({ id: BO.id, name: ' ' })] }],
    ['with one text that is too long', { ...GOOD, rows: [ana({ title: 'x'.repeat(MAX_TABLE.text + 1) })] }],
    [
      'with a field that tables do not have',
      { ...GOOD, rows: [{ ...ana(), fields: [{ field: 'owner', text: 'x' }] }] },
    ],
    ['with one row too many', { ...GOOD, rows: Array.from({ length: MAX_TABLE.rows + 1 }, () => ana()) }],
    ['of an org that was never seen', { ...GOOD, org: 'other' }],
    ['of a day that is none', { ...GOOD, day: '2026-02-30' }],
    ['of tomorrow', { ...GOOD, day: '2026-11-13' }],
    ['of a day before the retention', { ...GOOD, day: '2025-11-11' }],
  ])('%s is refused, and nothing is kept', async (_sentence, body) => {
    const before = await exportAll(db);
    expect(await send(body)).toEqual({ ok: false, reason: 'bad-request' });
    expect(await exportAll(db)).toBe(before);
  });

  it('is for our own pages alone', async () => {
    expect(await send(GOOD, 'https://acme.lightning.force.com/lightning/')).toEqual({
      ok: false,
      reason: 'not-allowed',
    });
    expect(await send(GOOD)).toMatchObject({ ok: true, added: 2 });
  });

  it('keeps nothing where it only asks what would come of it', async () => {
    await imported([ana({ title: 'Buyer' })]);
    const before = await exportAll(db);
    const rows = [ana(), ana({ id: BO.id })];
    const dry = await imported(rows, { dry: true });
    expect(dry).toMatchObject(counts({ added: 1, updated: 1 }));
    expect(await exportAll(db)).toBe(before);
    expect(await imported(rows)).toEqual(dry);
  });

  it('remembers how the columns were read, the last choice for each header', async () => {
    const layout = (header: string, ...columns: ('contactId' | 'title' | null)[]) => ({ header, columns });
    await send({ ...GOOD, layout: layout('id\tname', 'contactId', null) });
    await send({ ...GOOD, layout: layout('id\tjob', 'contactId', 'title') });
    await send({ ...GOOD, layout: layout('id\tname', 'contactId', 'title') });
    await send({ ...GOOD, layout: layout('id\twho', 'contactId', null), dry: true });
    expect(await readTableLayouts(db)).toEqual([
      layout('id\tname', 'contactId', 'title'),
      layout('id\tjob', 'contactId', 'title'),
    ]);
  });
});
