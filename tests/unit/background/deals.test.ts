import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Deal } from '../../../src/domain/assessment/assessment';
import type { RecordKey } from '../../../src/domain/record/record';
import type { SeenDeal, SeenField, Snapshot } from '../../../src/domain/record/snapshot';
import { openDatabase, type RightfitDatabase } from '../../../src/storage/database';
import { ACCOUNT, CONTACT, employees, field, SET, snapshot, Worker } from './example';

const OWN_PAGE = { host: null, tabId: null };
const PILOT: RecordKey = { ...ACCOUNT, object: 'opportunity', id: '006000000000001AAA' };

const OPEN = {
  id: 'open',
  label: 'Open deal',
  field: 'openOpportunity',
  weight: 10,
  test: { kind: 'is', value: true },
} as const;

let db: RightfitDatabase;
let worker: Worker;

beforeEach(async () => {
  db = openDatabase('background');
  await db.delete();
  await db.open();
  worker = new Worker(db);
  await worker.handlers.importSet({ text: JSON.stringify(SET) }, OWN_PAGE);
  await worker.handlers.saveRep({ firstName: '', name: '', company: '', crmNames: ['Mira Vogel'] }, OWN_PAGE);
});
afterEach(() => db.close());

const listed = (over: Partial<SeenDeal> = {}): SeenDeal => ({
  id: PILOT.id,
  name: 'Pilot',
  stage: 'Prospecting',
  owner: null,
  ...over,
});

const accountPage = (deals: readonly SeenDeal[], over: Partial<Snapshot> = {}): Snapshot =>
  snapshot({ fields: [employees('1,200')], deals, ...over });

const dealPage = (fields: readonly SeenField[]): Snapshot =>
  snapshot({ record: PILOT, title: 'Pilot', account: { id: ACCOUNT.id, name: 'Nordwerk' }, fields });

async function dealsOn(page: Snapshot): Promise<readonly Deal[]> {
  const { account } = await worker.judged(page);
  if (account.state !== 'judged') throw new Error(account.state);
  return account.deals.deals;
}

const ownedBy = (name: string): SeenField => field('owner', 'OwnerId', name);

describe('whose a deal is', () => {
  const cases: readonly [what: string, deal: SeenDeal, accountOwner: string | null, mine: boolean | null][] = [
    ['the rep’s by its owner', listed({ owner: 'Mira Vogel' }), null, true],
    ['a colleague’s by its owner', listed({ owner: 'Priya Nair' }), 'Mira Vogel', false],
    ['the account owner’s where the list does not say', listed(), 'Mira Vogel', true],
    ['a colleague’s where the account is', listed(), 'Priya Nair', false],
    ['not known where nothing says', listed(), null, null],
    ['the account owner’s where the list shows an alias', listed({ owner: 'pnair' }), 'Mira Vogel', true],
  ];
  it.each(cases)('%s', async (_what, deal, owner, mine) => {
    const page = accountPage([deal], { fields: [employees('1,200'), ...(owner === null ? [] : [ownedBy(owner)])] });
    expect((await dealsOn(page)).map((each) => each.mine)).toEqual([mine]);
  });

  it('what its own page says, though the list shows an alias later', async () => {
    await worker.judged(accountPage([]));
    await worker.judged(
      dealPage([field('dealOwner', 'OwnerId', 'Priya Nair'), field('stage', 'StageName', 'Our stage 3')]),
    );
    const [deal] = await dealsOn(accountPage([listed({ owner: 'pnair', stage: 'Our stage 3' })]));
    expect(deal).toMatchObject({ ownerName: 'Priya Nair', mine: false, state: 'unknown' });
  });
});

describe('a deal of others', () => {
  it('holds back every message that was not written for it, and is spoken about first', async () => {
    const { pitches, nextStep } = await worker.judged(accountPage([listed({ owner: 'Priya Nair' })]));
    expect(pitches.every(({ cold }) => cold === 'deal')).toBe(true);
    expect(nextStep).toEqual({ code: 'deal-of-others', dealName: 'Pilot', ownerName: 'Priya Nair' });
  });

  it('that is over holds back nothing', async () => {
    const { pitches } = await worker.judged(accountPage([listed({ owner: 'Priya Nair', stage: 'Closed Lost' })]));
    expect(pitches.every(({ cold }) => cold === null)).toBe(true);
  });

  it('that its page says is closed, though its stage does not, holds back nothing', async () => {
    await worker.judged(accountPage([]));
    await worker.judged(dealPage([field('stage', 'StageName', 'Done'), field('isClosed', 'IsClosed', 'true')]));
    const { pitches } = await worker.judged(accountPage([listed({ owner: 'Priya Nair', stage: 'Done' })]));
    expect(pitches.every(({ cold }) => cold === null)).toBe(true);
  });
});

describe('the deals that are remembered', () => {
  it('are those of other pages too, with their day', async () => {
    await worker.judged(accountPage([listed()]));
    const later = new Worker(db, '2026-11-20');
    const { account } = await later.judged(snapshot({}));
    expect(account.state === 'judged' && account.deals).toMatchObject({
      complete: false,
      deals: [{ name: 'Pilot', day: '2026-11-12' }],
    });
  });

  it('have their day on another page of the same day, and none on the page that shows them', async () => {
    const [onPage] = await dealsOn(accountPage([listed()]));
    const onContact = snapshot({ record: CONTACT, title: 'Ana Ruiz', account: { id: ACCOUNT.id, name: 'Nordwerk' } });
    const [elsewhere] = await dealsOn(onContact);
    expect([onPage?.day, elsewhere?.day]).toEqual([null, '2026-11-12']);
  });

  it('are forgotten when the whole list has them no more', async () => {
    await worker.judged(accountPage([listed()]));
    expect(await dealsOn(accountPage([], { dealsComplete: true }))).toEqual([]);
  });

  it('stand while a list is not whole', async () => {
    await worker.judged(accountPage([listed()]));
    expect(await dealsOn(accountPage([]))).toHaveLength(1);
  });
});

describe('whether there is an open opportunity', () => {
  const withTest = { ...SET, fit: { ...SET.fit, criteria: [...SET.fit.criteria, OPEN] } };
  const cases: readonly [what: string, page: Snapshot, outcome: string][] = [
    ['is yes where one is open', accountPage([listed()]), 'match'],
    ['is no where the whole list has none', accountPage([], { dealsComplete: true }), 'miss'],
    [
      'is no where all of the whole list are over',
      accountPage([listed({ stage: 'Closed Won' })], { dealsComplete: true }),
      'miss',
    ],
    ['is not known while the list may have more', accountPage([]), 'unknown'],
    [
      'is not known of a stage that a team made up',
      accountPage([listed({ stage: 'Stage 3' })], { dealsComplete: true }),
      'unknown',
    ],
  ];
  it.each(cases)('%s', async (_what, page, outcome) => {
    await worker.handlers.importSet({ text: JSON.stringify({ ...withTest, version: 2 }) }, OWN_PAGE);
    const { account } = await worker.judged(page);
    const row = account.state === 'judged' ? account.fit.ledger.find(({ id }) => id === 'open') : undefined;
    expect(row?.outcome).toBe(outcome);
  });
});
