import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EVERYTHING, MAX_VIEWS, NONE, type SavedView } from '../../../src/domain/territory/query';
import { route, type Sender } from '../../../src/messaging/router';
import { openDatabase, type RightfitDatabase } from '../../../src/storage/database';
import { readViews } from '../../../src/storage/territory';
import { Worker } from '../background/example';

const OWN = { id: 'rightfit', base: 'chrome-extension://rightfit/' };
const PAGE: Sender = { id: 'rightfit', url: 'chrome-extension://rightfit/src/territory/index.html', tab: { id: 2 } };
const CRM: Sender = { id: 'rightfit', url: 'https://acme.lightning.force.com/x', frameId: 0, tab: { id: 1 } };
const view = (name: string): SavedView => ({ name, query: { ...EVERYTHING, owner: 'mine' } });
const many = (count: number): SavedView[] => Array.from({ length: count }, (_each, at) => view(`View ${at}`));

let db: RightfitDatabase;
beforeEach(async () => {
  await Dexie.delete('views');
  db = openDatabase('views');
});
afterEach(() => db.close());

const save = (views: unknown, sender = PAGE) =>
  route({ type: 'saveViews', body: { views } }, sender, OWN, new Worker(db).handlers);

describe('saved views', () => {
  it('are none before any was saved', async () => {
    expect(await readViews(db)).toEqual([]);
  });

  it('are kept as they were, in the place of those before', async () => {
    await save([view('Mine'), view('Also mine')]);
    expect(await save([view('Mine')])).toEqual({ ok: true });
    expect(await readViews(db)).toEqual([view('Mine')]);
  });

  it('of an earlier version filter nothing by what could not be asked for then', async () => {
    const { search, verdict, standing, owner, deal, neglected, sort, reversed, group } = EVERYTHING;
    const query = { search, verdict, standing, owner, deal, neglected, sort, reversed, group };
    await db.settings.put({ key: 'territoryViews', value: [{ name: 'Old', query: { ...query, owner: 'mine' } }] });
    const views = await readViews(db);
    expect(views).toEqual([view('Old')]);
    expect(await save(views)).toEqual({ ok: true });
  });

  it('keep where in the market they look', async () => {
    const query = {
      ...EVERYTHING,
      segment: 'mid',
      country: NONE,
      value: 'high',
      strong: true,
      untouchedDays: 90,
    } as const;
    expect(await save([{ name: 'White space', query }])).toEqual({ ok: true });
    expect(await readViews(db)).toEqual([{ name: 'White space', query }]);
  });

  it.each<[string, unknown, Sender]>([
    ['a page of the CRM', [view('Mine')], CRM],
    ['more than are kept', many(MAX_VIEWS + 1), PAGE],
    ['one without a name', [view('  ')], PAGE],
    ['one with a name that never ends', [view('x'.repeat(61))], PAGE],
    ['one that sorts by what is no column', [{ name: 'x', query: { ...EVERYTHING, sort: 'key' } }], PAGE],
    ['one of days that nobody can choose', [{ name: 'x', query: { ...EVERYTHING, untouchedDays: 31 } }], PAGE],
    ['one that says more than a view', [{ ...view('x'), script: 'x' }], PAGE],
  ])('are not taken from or as %s', async (_what, views, sender) => {
    expect(await save(views, sender)).toMatchObject({ ok: false });
    expect(await readViews(db)).toEqual([]);
  });
});
