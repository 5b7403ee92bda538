import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEMO_HOST } from '../../../src/domain/criteria/demo-host';
import { salesforceOrg } from '../../../src/domain/record/salesforce';
import { isHead } from '../../../src/domain/territory/arrange';
import { EVERYTHING } from '../../../src/domain/territory/query';
import { territoryJob } from '../../../src/jobs/territory';
import type { FromJob } from '../../../src/jobs/territory-messages';
import { openDatabase, type RightfitDatabase } from '../../../src/storage/database';
import { readAccounts } from '../../../src/storage/territory';
import { ACCOUNT, address, CONTACT, employees, field, SET, snapshot, Worker } from '../background/example';

const TODAY = '2026-11-12';
const OTHER = { ...ACCOUNT, id: '001000000000002AAA' };
const FULL = [employees('500'), address('Berlin\nGermany')];

let db: RightfitDatabase;
let worker: Worker;
let said: FromJob[];
let ask: ReturnType<typeof territoryJob>;
beforeEach(async () => {
  await Dexie.delete('territory');
  db = openDatabase('territory');
  worker = new Worker(db, TODAY);
  said = [];
  ask = territoryJob(
    db,
    (message) => void said.push(message),
    () => 0,
  );
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

  it('draws the market when it is asked for, and nothing of one before accounts are judged', async () => {
    await useSet();
    await ask({ kind: 'market', days: 30 });
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
        unknown: [
          { fact: 'standing', missing: 2, unreadable: 0, settles: 1 },
          { fact: 'employees', missing: 1, unreadable: 0, settles: 1 },
        ],
      },
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

describe('accounts in portions', () => {
  it('come each once, with what belongs to them alone', async () => {
    await useSet();
    for (const nth of [1, 2, 3, 4, 5]) {
      const record = { ...ACCOUNT, id: `00100000000000${nth}AAA` };
      const people = [{ id: `00300000000000${nth}AAA`, name: `Ana ${nth}`, title: null, role: null }];
      await worker.assess(snapshot({ record, title: `Account ${nth}`, fields: FULL, people }));
    }
    const seen: string[] = [];
    for await (const { accounts } of readAccounts(db, 2))
      seen.push(...accounts.map(({ name, people }) => `${name}: ${people.map((each) => each.name).join()}`));
    expect(seen).toEqual([1, 2, 3, 4, 5].map((nth) => `Account ${nth}: Ana ${nth}`));
  });
});
