import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { evidenceOf } from '../../../src/domain/company/match';
import { DEMO_HOST } from '../../../src/domain/criteria/demo-host';
import { recordKeyText } from '../../../src/domain/record/record';
import type { KeptField } from '../../../src/domain/record/remember';
import { salesforceOrg } from '../../../src/domain/record/salesforce';
import { isHead } from '../../../src/domain/territory/arrange';
import type { ImportedAccount } from '../../../src/domain/territory/imported';
import { EVERYTHING } from '../../../src/domain/territory/query';
import { TerritoryJob } from '../../../src/jobs/territory';
import type { FromJob, ToJob } from '../../../src/jobs/territory-messages';
import { KeptPacks, KeptReaders } from '../../../src/jobs/territory-packs';
import { rankTerritory } from '../../../src/jobs/territory-ranking';
import { TerritoryRows } from '../../../src/jobs/territory-rows';
import { rulesOf } from '../../../src/jobs/territory-rules';
import { openDatabase, type RightfitDatabase } from '../../../src/storage/database';
import { eraseAll } from '../../../src/storage/export';
import { replaceImported } from '../../../src/storage/imported';
import { saveRep } from '../../../src/storage/rep';
import { prune } from '../../../src/storage/retention';
import { readShown } from '../../../src/storage/territory-shown';
import { ACCOUNT, address, CONTACT, employees, field, SET, snapshot, Worker } from '../background/example';

const TODAY = '2026-11-12';
const OTHER = { ...ACCOUNT, id: '001000000000002AAA' };
const FULL = [employees('500'), address('Berlin\nGermany')];

let db: RightfitDatabase;
let worker: Worker;
let said: FromJob[];
let ask: (message: ToJob) => Promise<void>;
beforeEach(async () => {
  await Dexie.delete('territory');
  db = openDatabase('territory');
  worker = new Worker(db, TODAY);
  said = [];
  const job = new TerritoryJob({
    db,
    send: (message) => void said.push(message),
    now: () => 0,
    instant: () => `${TODAY}T09:30:00.000Z`,
    pause: async () => undefined,
  });
  ask = (message) => job.answer(message);
});
afterEach(() => db.close());

const useSet = async (): Promise<void> => {
  await worker.handlers.importSet({ text: JSON.stringify(SET) }, { host: null, tabId: null });
};
const judge = async () => {
  await ask({ kind: 'judge', today: TODAY });
  const last = said.at(-1);
  return last?.kind === 'judged' ? last.overview : last;
};
const lines = async (query: Partial<typeof EVERYTHING>): Promise<string[]> => {
  await ask({ kind: 'arrange', id: 1, query: { ...EVERYTHING, ...query }, to: 100 });
  const last = said.at(-1);
  return last?.kind === 'arranged' ? last.lines.map((line) => (isHead(line) ? '' : line.name)) : [];
};

describe('the job of the territory', () => {
  it('says that no criteria are in force', async () => {
    expect(await judge()).toEqual({ kind: 'nothing', why: 'no-set' });
  });

  it('says that no account is known yet', async () => {
    await useSet();
    expect(await judge()).toEqual({ kind: 'nothing', why: 'no-accounts' });
  });

  it('ranks the accounts that pages showed, and neither people nor deals', async () => {
    await useSet();
    await worker.assess(
      snapshot({ record: OTHER, title: 'Hafenbau', fields: [employees('5'), address('Berlin\nGermany')] }),
    );
    await worker.assess(snapshot({ fields: FULL }));
    await worker.assess(
      snapshot({ record: CONTACT, title: 'Ana Ruiz', account: { id: ACCOUNT.id, name: 'Nordwerk' } }),
    );
    expect(await judge()).toMatchObject({
      set: { name: 'North team', version: 1, sample: false },
      accounts: 2,
      counts: [
        { verdict: 'A', count: 1 },
        { verdict: 'B', count: 1 },
      ],
      todayOf: 1,
      done: true,
    });
    expect(await lines({})).toEqual(['Nordwerk', 'Hafenbau']);
    expect(await lines({ search: 'haf' })).toEqual(['Hafenbau']);
  });

  it('judges as the account’s own page does', async () => {
    await useSet();
    const page = await worker.judged(snapshot({ fields: [...FULL, field('owner', 'OwnerId', 'Mira Vogel')] }));
    await judge();
    await ask({ kind: 'arrange', id: 1, query: EVERYTHING, to: 10 });
    const { account } = page;
    if (account.state !== 'judged') throw new Error(account.state);
    const { verdict, score, known } = account.fit;
    expect(said.at(-1)).toMatchObject({
      lines: [{ verdict, score, known, owner: account.owner, step: page.nextStep }],
    });
  });

  it('judges the demonstration by the sample where no criteria are in force', async () => {
    const record = { ...ACCOUNT, org: salesforceOrg(DEMO_HOST) ?? '' };
    await worker.assess(snapshot({ record, fields: FULL }), DEMO_HOST);
    expect(await judge()).toMatchObject({ accounts: 1, set: { sample: true } });
  });

  it('sends nobody to a person whose own page said that they want no mail', async () => {
    await useSet();
    const people = [{ id: CONTACT.id, name: 'Ana Ruiz', title: 'VP Operations', role: null }];
    await worker.assess(snapshot({ fields: FULL, people }));
    expect(await judge()).toMatchObject({ today: [{ step: { code: 'talk-to', name: 'Ana Ruiz' } }] });
    const optOut = field('emailOptOut', 'HasOptedOutOfEmail', 'true');
    const account = { id: ACCOUNT.id, name: 'Nordwerk' };
    await worker.assess(snapshot({ record: CONTACT, title: 'Ana Ruiz', account, fields: [optOut] }));
    expect(await judge()).toMatchObject({ today: [], accounts: 1 });
    await ask({ kind: 'arrange', id: 1, query: EVERYTHING, to: 10 });
    expect(said.at(-1)).toMatchObject({ lines: [{ step: { code: 'opted-out', name: 'Ana Ruiz' } }] });
  });

  it('sends nobody to a person whom a table says to leave alone, until a newer page says otherwise', async () => {
    await useSet();
    await worker.assess(snapshot({ fields: FULL }));
    const key = recordKeyText(CONTACT);
    const optOut = { field: 'emailOptOut' as const, internal: '', text: 'true', locale: null, day: '2026-11-01' };
    const table = { day: '2026-11-01', pageDay: null, fields: [optOut] };
    const person = {
      key,
      account: recordKeyText(ACCOUNT),
      company: 'Nordwerk',
      name: 'Ana Ruiz',
      seenDay: '2026-11-01',
    };
    await db.people.put({ ...person, title: 'VP Operations', table });
    expect(await judge()).toMatchObject({ today: [], accounts: 1 });
    const reachable = field('emailOptOut', 'HasOptedOutOfEmail', 'false');
    const account = { id: ACCOUNT.id, name: 'Nordwerk' };
    await worker.assess(snapshot({ record: CONTACT, title: 'Ana Ruiz', account, fields: [reachable] }));
    expect(await judge()).toMatchObject({ today: [{ step: { code: 'talk-to', name: 'Ana Ruiz' } }] });
  });

  it('draws the market when it is asked for, and nothing of one before accounts are judged', async () => {
    await useSet();
    await ask({ kind: 'market', days: 30 });
    await ask({ kind: 'unknown' });
    expect(said).toEqual([]);
    await worker.assess(snapshot({ fields: FULL }));
    await worker.assess(snapshot({ record: OTHER, title: 'Hafenbau', fields: [address('Berlin\nGermany')] }));
    await judge();
    await ask({ kind: 'market', days: 30 });
    expect(said.at(-1)).toMatchObject({
      kind: 'market',
      market: {
        days: 30,
        all: { accounts: 2, touched: 0, strong: 1, untouched: 1 },
        cells: { country: [{ value: 'DE', accounts: 2 }] },
      },
    });
    await ask({ kind: 'unknown' });
    expect(said.at(-1)).toMatchObject({
      kind: 'unknown',
      unknown: [
        { fact: 'standing', missing: 2, unreadable: 0, settles: 1 },
        { fact: 'employees', missing: 1, unreadable: 0, settles: 1 },
      ],
    });
  });

  it('answers with a part of the lines, and with none of an arrangement that is gone', async () => {
    await useSet();
    await worker.assess(snapshot({ fields: FULL }));
    await judge();
    await lines({});
    await ask({ kind: 'lines', id: 1, ask: 7, from: 0, to: 1 });
    expect(said.at(-1)).toMatchObject({ kind: 'lines', ask: 7, lines: [{ name: 'Nordwerk' }] });
    await ask({ kind: 'lines', id: 0, ask: 8, from: 0, to: 1 });
    expect(said.at(-1)).toEqual({ kind: 'lines', ask: 8, lines: null });
  });

  it('says that it failed where the storage cannot be read', async () => {
    db.close();
    expect(await judge()).toEqual({ kind: 'failed' });
  });
});

describe('accounts of tables', () => {
  const LOCAL = 'salesforce/acme/account/~hafenbau.example';
  const TABLE = {
    file: 'a.csv',
    org: 'acme',
    day: '2026-10-01',
    importedAt: '2026-10-01T08:00:00Z',
    added: 0,
    updated: 0,
  };
  const stated = (key: string, name: string, fields: Partial<Record<KeptField['field'], string>>): ImportedAccount => ({
    key,
    name,
    fields: Object.entries({ name, ...fields }).map(
      ([each, text]) => ({ field: each, internal: '', text, locale: 'en-US', day: TABLE.day }) as KeptField,
    ),
    evidence: evidenceOf({ name }),
  });
  const put = (...accounts: ImportedAccount[]) =>
    replaceImported(
      db,
      0,
      accounts.toSorted((a, b) => (a.key < b.key ? -1 : 1)),
      TABLE,
      async () => true,
    );

  it('are in the territory with those whose page was seen, each once, a page over a table', async () => {
    await useSet();
    await worker.assess(snapshot({ fields: [employees('500')] }));
    await put(
      stated(recordKeyText(ACCOUNT), 'Nordwerk AG', { employees: '5', country: 'Germany' }),
      stated(recordKeyText(OTHER), 'Alpenwerk', { employees: '5', country: 'Germany', owner: 'Mira Vogel' }),
      stated(LOCAL, 'Hafenbau', { country: 'France', employees: '1' }),
    );
    expect(await judge()).toMatchObject({ accounts: 3, done: true });
    await ask({ kind: 'arrange', id: 1, query: EVERYTHING, to: 10 });
    expect(said.at(-1)).toMatchObject({
      lines: [
        { key: recordKeyText(ACCOUNT), name: 'Nordwerk', verdict: 'A', score: 100, factsOf: '2026-10-01' },
        {
          name: 'Alpenwerk',
          verdict: 'B',
          score: 40,
          factsOf: '2026-10-01',
          owner: { name: 'Mira Vogel', mine: null },
        },
        { key: LOCAL, name: 'Hafenbau', verdict: 'B', score: 0, covered: 0, required: 1, country: 'FR' },
      ],
    });
  });

  it('are judged by the sample in the demonstration alone where no criteria are in force', async () => {
    await put(
      stated(`salesforce/${salesforceOrg(DEMO_HOST)}/account/~a`, 'Alpenwerk', { employees: '500' }),
      stated(LOCAL, 'Hafenbau', { employees: '500' }),
    );
    expect(await judge()).toMatchObject({ accounts: 1, set: { sample: true } });
  });

  it('count at the account that they are merged into, and are none of their own', async () => {
    await useSet();
    await worker.assess(snapshot({ fields: [employees('500')] }));
    await put(
      stated(recordKeyText(ACCOUNT), 'Nordwerk AG', { country: 'Germany' }),
      stated(LOCAL, 'Nordwerk', { country: 'France', industry: 'Machinery' }),
    );
    const people = [{ id: CONTACT.id, name: 'Ana Ruiz', title: 'VP Operations', role: null }];
    await worker.assess(snapshot({ record: OTHER, title: 'Hafenbau', people }));
    const links = new Map([
      [LOCAL, recordKeyText(ACCOUNT)],
      [recordKeyText(OTHER), recordKeyText(ACCOUNT)],
    ]);
    const rules = await rulesOf(db, TODAY);
    const territory = await rankTerritory(
      db,
      rules,
      links,
      { packs: new KeptPacks(), readers: new KeptReaders() },
      () => 0,
      async () => true,
    );
    const accounts = (territory?.accounts ?? []).filter(({ key }) => key === recordKeyText(ACCOUNT));
    expect(territory?.accounts.some(({ key }) => key === LOCAL)).toBe(false);
    expect(accounts).toMatchObject([{ name: 'Nordwerk', country: 'DE', industry: 'Machinery', known: 1 }]);
    const rows = territory && (await new TerritoryRows(db, territory).rowsOf(accounts));
    expect(rows).toMatchObject([{ covered: 1, step: { code: 'talk-to', name: 'Ana Ruiz' } }]);
  });

  it('are read again once another table was brought in, also after all was erased', async () => {
    await useSet();
    await put(stated(LOCAL, 'Hafenbau', { employees: '500' }));
    await judge();
    expect(await lines({})).toEqual(['Hafenbau']);
    await eraseAll(db);
    await useSet();
    expect(await judge()).toEqual({ kind: 'nothing', why: 'no-accounts' });
    await put(stated(LOCAL, 'Alpenwerk', { employees: '500' }));
    await judge();
    expect(await lines({})).toEqual(['Alpenwerk']);
  });

  it('are ranked by the table while the page of another shows nothing of the kind', async () => {
    await useSet();
    await put(
      stated(LOCAL, 'Hafenbau', { country: 'Germany', employees: '500' }),
      stated(recordKeyText(OTHER), 'Alpenwerk', {}),
    );
    expect(await judge()).toMatchObject({ accounts: 2, todayOf: 1, today: [{ name: 'Hafenbau' }] });
    expect(await lines({ sort: 'next' })).toEqual(['Alpenwerk', 'Hafenbau']);
    expect(await lines({ sort: 'coverage', search: 'alpen' })).toEqual(['Alpenwerk']);
  });
});

describe('the first screen of the last ranking', () => {
  const kept = () => readShown(db, TODAY);
  beforeEach(async () => {
    await useSet();
    await worker.assess(snapshot({ fields: FULL }));
    await judge();
  });

  it('is kept when all are judged', async () => {
    const [judged] = said.filter(({ kind }) => kind === 'judged');
    expect(await kept()).toMatchObject({
      at: `${TODAY}T09:30:00.000Z`,
      screen: { overview: judged?.kind === 'judged' && judged.overview, lines: [{ name: 'Nordwerk' }], length: 1 },
    });
  });

  it.each<[string, () => Promise<unknown>]>([
    ['the data was erased', () => eraseAll(db)],
    [
      'the rep says who they are',
      () => saveRep(db, { firstName: '', name: '', company: '', crmNames: ['Mira Vogel'] }),
    ],
    [
      'another set is in force',
      () => worker.handlers.importSet({ text: JSON.stringify({ ...SET, version: 2 }) }, { host: null, tabId: null }),
    ],
  ])('is not shown once %s', async (_what, change) => {
    await change();
    expect(await kept()).toBeUndefined();
  });

  it('is forgotten when a person is, whom it may name, and not when nobody is', async () => {
    const people = [{ id: CONTACT.id, name: 'Ana Ruiz', title: 'VP Operations', role: null }];
    await worker.assess(snapshot({ fields: FULL, people }));
    await judge();
    await prune(db, '2026-12-01');
    expect(JSON.stringify(await kept())).toContain('Ana Ruiz');
    await prune(db, '2028-01-01');
    expect(await kept()).toBeUndefined();
  });

  it('is forgotten with the last account', async () => {
    await db.records.clear();
    await judge();
    expect(await db.settings.get('territoryShown')).toBeUndefined();
  });
});
