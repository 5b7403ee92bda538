import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KeptPages } from '../../../src/background/kept-pages';
import { type HostOfTab, route } from '../../../src/messaging/router';
import { openDatabase, type RightfitDatabase } from '../../../src/storage/database';
import { exportAll } from '../../../src/storage/export';
import { ACCOUNT, CONTACT, employees, HOST, SET, snapshot, Worker } from './example';

/** An area as the browser's own: what is put in comes out as a copy, and there is room for so many characters. */
class Area {
  readonly #items = new Map<string, string>();
  readonly #room: number;

  constructor(room = Number.POSITIVE_INFINITY) {
    this.#room = room;
  }

  async get(key: string): Promise<Record<string, unknown>> {
    const text = this.#items.get(key);
    return text === undefined ? {} : { [key]: JSON.parse(text) };
  }

  async set(items: Record<string, unknown>): Promise<void> {
    const next = new Map(this.#items);
    for (const [key, value] of Object.entries(items)) next.set(key, JSON.stringify(value));
    if ([...next.values()].join('').length > this.#room) throw new Error('quota exceeded');
    for (const [key, text] of next) this.#items.set(key, text);
  }

  async remove(keys: string | string[]): Promise<void> {
    for (const key of [keys].flat()) this.#items.delete(key);
  }

  get keys(): readonly string[] {
    return [...this.#items.keys()].sort();
  }
}

const read = (title: string) => ({ host: HOST, state: 'read', snapshot: snapshot({ title }) }) as const;
const titled = (title: string) => expect.objectContaining({ snapshot: expect.objectContaining({ title }) });

describe('what is kept of the pages in the tabs', () => {
  it('is what was read last in each', async () => {
    const pages = new KeptPages(new Area());
    await pages.keep(1, read('Nordwerk'));
    await pages.keep(2, read('Südwerk'));
    await pages.keep(1, read('Nordwerk GmbH'));
    expect(await pages.of(1)).toEqual(titled('Nordwerk GmbH'));
    expect(await pages.of(2)).toEqual(titled('Südwerk'));
    expect(await pages.of(3)).toBeUndefined();
  });

  it('goes with its tab, and others stay', async () => {
    const pages = new KeptPages(new Area());
    await pages.keep(1, read('Nordwerk'));
    await pages.keep(2, read('Südwerk'));
    await pages.forget(1);
    expect([await pages.of(1), await pages.of(2)]).toEqual([undefined, titled('Südwerk')]);
  });

  it('is of twenty tabs at most: the one read longest ago goes first', async () => {
    const pages = new KeptPages(new Area());
    for (let tab = 1; tab <= 20; tab++) await pages.keep(tab, read(`Account ${tab}`));
    await pages.keep(1, read('Account 1 again'));
    await pages.keep(21, read('Account 21'));
    const kept = await Promise.all(Array.from({ length: 21 }, (_, at) => pages.of(at + 1)));
    expect(kept.flatMap((page, at) => (page ? [] : [at + 1]))).toEqual([2]);
  });

  it('is complete however many pages are read at once', async () => {
    const area = new Area();
    const pages = new KeptPages(area);
    await Promise.all([1, 2, 3].map((tab) => pages.keep(tab, read(`Account ${tab}`))));
    await pages.forgetAll();
    expect(area.keys).toEqual([]);
  });

  it('is the page in view alone where the browser has no more room', async () => {
    const pages = new KeptPages(new Area(1000));
    await pages.keep(1, read('N'.repeat(500)));
    await pages.keep(2, read('S'.repeat(500)));
    expect([await pages.of(1), await pages.of(2)]).toEqual([undefined, titled('S'.repeat(500))]);
  });

  it('is nothing where a page is too large by itself, and the next is kept again', async () => {
    const pages = new KeptPages(new Area(1000));
    await pages.keep(1, read('N'.repeat(2000)));
    expect(await pages.of(1)).toBeUndefined();
    await pages.keep(1, read('Nordwerk'));
    expect(await pages.of(1)).toEqual(titled('Nordwerk'));
  });

  it('survives the worker', async () => {
    const area = new Area();
    await new KeptPages(area).keep(1, read('Nordwerk'));
    const next = new KeptPages(area);
    expect(await next.of(1)).toEqual(titled('Nordwerk'));
    await next.forgetAll();
    expect(area.keys).toEqual([]);
  });
});

describe('the panel beside a page', () => {
  const own = { id: 'rightfit', base: 'chrome-extension://rightfit/' };
  const sidePanel = { id: 'rightfit', url: 'chrome-extension://rightfit/src/side-panel/index.html' };
  const PAGE = snapshot({ fields: [employees('500')] });
  let db: RightfitDatabase;
  let worker: Worker;

  beforeEach(async () => {
    db = openDatabase('beside');
    await db.delete();
    await db.open();
    worker = new Worker(db);
    await worker.handlers.importSet({ text: JSON.stringify(SET) }, { host: null, tabId: null });
  });
  afterEach(() => db.close());

  const hostOf: HostOfTab = async (tab) => worker.pages.get(tab)?.host ?? null;
  const ask = (type: string, body: object, tab?: unknown) =>
    route(tab === undefined ? { type, body } : { type, body, tab }, sidePanel, own, worker.handlers, hostOf);
  const consider = { snapshot: PAGE, person: null, suppositions: [] };

  it('has the page as it was read last, with the host that the browser named', async () => {
    await worker.assess(PAGE);
    expect(worker.pages.get(1)).toEqual({ host: HOST, state: 'read', snapshot: PAGE });
  });

  it('has a page that could not be read as such', async () => {
    await worker.handlers.pageUnreadable({ record: ACCOUNT, missing: ['name'] }, { host: HOST, tabId: 1 });
    expect(worker.pages.get(1)).toEqual({ host: HOST, state: 'unreadable', record: ACCOUNT, missing: ['name'] });
  });

  it.each([
    ['a page that speaks for another org', { ...ACCOUNT, org: 'other' }],
    ['a page that names an id that is none', { ...ACCOUNT, id: '001000000000001AAB' }],
  ])('has nothing of %s', async (_what, record) => {
    const asker = { host: HOST, tabId: 1 };
    await worker.handlers.assess({ snapshot: snapshot({ record }), visit: true }, asker);
    await worker.handlers.pageUnreadable({ record, missing: ['name'] }, asker);
    expect(worker.pages.size).toBe(0);
  });

  it('has pages before any criteria are in force: they are judged once some are', async () => {
    await worker.handlers.eraseAll({}, { host: null, tabId: null });
    expect(await worker.assess(PAGE)).toMatchObject({ kind: 'set-up' });
    expect(worker.pages.get(1)).toMatchObject({ snapshot: PAGE });
  });

  it('has nothing more once everything is erased', async () => {
    await worker.assess(PAGE);
    await worker.handlers.eraseAll({}, { host: null, tabId: null });
    expect(worker.pages.size).toBe(0);
  });

  it('says what the panel over the page says, and keeps nothing of looking', async () => {
    const assessment = await worker.assess(PAGE);
    const kept = await exportAll(db);
    expect(await ask('consider', consider, 1)).toEqual({ ok: true, assessment });
    expect(await exportAll(db)).toBe(kept);
  });

  it('notes for the account in view, and opens the brief beside its tab', async () => {
    await worker.assess(PAGE);
    const note = { record: ACCOUNT, fact: 'country', text: 'Germany', dry: false };
    expect(await ask('noteFact', note, 1)).toMatchObject({ ok: true, reading: { state: 'known' } });
    expect(await ask('consider', consider, 1)).toMatchObject({
      assessment: { account: { noted: [expect.objectContaining({ field: 'country' })] } },
    });
    await ask('openBrief', { record: ACCOUNT }, 1);
    expect(worker.opened).toEqual([`salesforce/acme/account/${ACCOUNT.id} beside 1`]);
  });

  const refused = { ok: false, reason: 'not-allowed' };
  const elsewhere = { record: { ...CONTACT, org: 'other' }, how: 'copied', pitchId: 'p', setId: 's', setVersion: 1 };
  it.each([
    ['of a tab in which no page was read', 'consider', consider, 2],
    ['of what is no tab', 'consider', consider, '1'],
    ['without the name of a tab', 'consider', consider, undefined],
    ['of another org than the tab’s', 'pitchTaken', elsewhere, 1],
    ['for more than a page may ask, in the name of one', 'eraseAll', {}, 1],
  ])('may not ask %s', async (_what, type, body, tab) => {
    await worker.assess(PAGE);
    expect(await ask(type, body, tab)).toEqual(refused);
  });

  it('is our own page: one of the CRM may not speak for another tab', async () => {
    await worker.assess(PAGE);
    const page = { id: 'rightfit', url: `https://${HOST}/lightning`, frameId: 0, tab: { id: 2 } };
    const message = { type: 'consider', body: consider, tab: 1 };
    expect(await route(message, page, own, worker.handlers, hostOf)).toEqual(refused);
  });
});
