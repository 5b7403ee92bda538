import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Assessment } from '../../../src/domain/assessment/assessment';
import type { RecordKey } from '../../../src/domain/record/record';
import type { Snapshot } from '../../../src/domain/record/snapshot';
import type { KeptPage } from '../../../src/messaging/kept-page';
import type { ReplyTo } from '../../../src/messaging/protocol';
import { Follower, type TabInView, type View } from '../../../src/side-panel/follower';

const HOST = 'acme.lightning.force.com';
const account = (at: number): RecordKey => ({
  crm: 'salesforce',
  org: 'acme',
  object: 'account',
  id: `00100000000000${at}AAA`,
});
const NORD = account(1);
const SUED = account(2);
const urlOf = ({ id }: RecordKey): string => `https://${HOST}/lightning/r/Account/${id}/view`;

const snapshotOf = (record: RecordKey, title = 'Nordwerk'): Snapshot => ({
  record,
  title,
  isPerson: false,
  locale: null,
  fields: [],
  account: null,
  people: [],
  peopleComplete: false,
  deals: [],
  dealsComplete: false,
  touches: [],
});
const pageOf = (record: RecordKey, title?: string): KeptPage => ({
  host: HOST,
  state: 'read',
  snapshot: snapshotOf(record, title),
});

/** A window with one tab in view, what is kept of tabs, and a worker that answers when it is let. */
class Window {
  tab: TabInView | undefined;
  readonly kept = new Map<number, KeptPage>();
  /** What was asked and not answered yet: the title of the page. */
  readonly asked: { readonly title: string; readonly answer: (ok?: boolean) => Promise<void> }[] = [];
  readonly views: View[] = [];
  readonly follower = new Follower({
    tabInView: async () => this.tab,
    keptOf: async (tab) => this.kept.get(tab),
    judge: (_tab, snapshot) =>
      new Promise<ReplyTo<'consider'>>((resolve) => {
        const assessment: Assessment = { kind: 'set-up', record: snapshot.record };
        this.asked.push({
          title: snapshot.title,
          answer: async (ok = true) => {
            resolve(ok ? { ok, assessment } : { ok, reason: 'no-answer' });
            await settled();
          },
        });
      }),
    show: (view) => this.views.push(view),
  });

  async look(tab?: TabInView): Promise<void> {
    if (tab) this.tab = tab;
    void this.follower.look();
    await settled();
  }

  async change(tab: number, page: KeptPage): Promise<void> {
    this.kept.set(tab, page);
    void this.follower.lookAnew();
    await settled();
  }

  async answered(ok = true): Promise<void> {
    await this.asked.shift()?.answer(ok);
  }

  /** What is shown now: the state, and whose it is. */
  get shown(): string {
    const { state, page } = this.views.at(-1) ?? { state: { kind: 'nothing' }, page: null };
    const whose = page === null ? '' : ` of ${page.record.id.slice(13, 15)} in ${page.tab}`;
    return `${state.kind}${whose}`;
  }
}

/** Every promise that can go on has gone on. */
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
};

let window: Window;
beforeEach(() => {
  vi.useFakeTimers();
  window = new Window();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what the side panel follows', () => {
  it.each<[what: string, tab: TabInView | undefined]>([
    ['no tab', undefined],
    ['a page that we may not read, which tells no address', { id: 1 }],
    ['a list of the CRM', { id: 1, url: `https://${HOST}/lightning/o/Account/list` }],
    ['a page of the browser', { id: 1, url: 'about:blank' }],
    ['a record’s address under a host of somebody else', { id: 1, url: urlOf(NORD).replace('force.com', 'example') }],
    ['an address that is none', { id: 1, url: 'https://' }],
  ])('%s: nothing, whatever is kept', async (_what, tab) => {
    window.kept.set(1, pageOf(NORD));
    window.tab = tab;
    await window.look();
    expect([window.shown, window.asked]).toEqual(['hidden', []]);
  });

  it('a record: it is judged as it was read', async () => {
    window.kept.set(1, pageOf(NORD));
    await window.look({ id: 1, url: urlOf(NORD) });
    expect(window.shown).toBe('reading of 01 in 1');
    await window.answered();
    expect(window.shown).toBe('answer of 01 in 1');
    expect(window.views.at(-1)?.page?.snapshot).toEqual(snapshotOf(NORD));
  });

  it('a record that cannot be read: what is missing', async () => {
    window.kept.set(1, { host: HOST, state: 'unreadable', record: NORD, missing: ['name'] });
    await window.look({ id: 1, url: urlOf(NORD) });
    expect(window.views.at(-1)?.state).toEqual({ kind: 'unreadable', missing: ['name'] });
  });

  it('a record whose page is not read yet: nothing of the one before, until it is', async () => {
    window.kept.set(1, pageOf(NORD));
    await window.look({ id: 1, url: urlOf(SUED) });
    expect([window.shown, window.asked]).toEqual(['reading of 02 in 1', []]);
    await window.change(1, pageOf(SUED));
    await window.answered();
    expect(window.shown).toBe('answer of 02 in 1');
  });

  it('a record whose page does not come: that is said, and what comes late is still shown', async () => {
    await window.look({ id: 1, url: urlOf(NORD) });
    vi.advanceTimersByTime(9_999);
    expect(window.shown).toBe('reading of 01 in 1');
    vi.advanceTimersByTime(1);
    expect(window.views.at(-1)?.state).toEqual({ kind: 'unreadable', missing: [] });
    await window.change(1, pageOf(NORD));
    await window.answered();
    expect(window.shown).toBe('answer of 01 in 1');
  });
});

describe('what the side panel does not show', () => {
  beforeEach(async () => {
    window.kept.set(1, pageOf(NORD));
    window.kept.set(2, pageOf(SUED));
    await window.look({ id: 1, url: urlOf(NORD) });
  });

  it('an answer about the tab before', async () => {
    await window.look({ id: 2, url: urlOf(SUED) });
    await window.answered();
    expect(window.shown).toBe('reading of 02 in 2');
    await window.answered();
    expect(window.shown).toBe('answer of 02 in 2');
  });

  it('an answer that comes when no record is in view any more', async () => {
    await window.look({ id: 1, url: `https://${HOST}/lightning/page/home` });
    await window.answered();
    expect(window.shown).toBe('hidden');
  });

  it('an answer to an older page after the answer to the newer one', async () => {
    await window.change(1, pageOf(NORD, 'Nordwerk GmbH'));
    const [older, newer] = window.asked;
    await newer?.answer();
    await older?.answer();
    expect(window.views.at(-1)?.page?.snapshot?.title).toBe('Nordwerk GmbH');
  });

  it('what was erased', async () => {
    await window.answered();
    window.kept.clear();
    void window.follower.lookAnew();
    await settled();
    expect([window.shown, window.views.at(-1)?.page?.snapshot]).toEqual(['reading of 01 in 1', undefined]);
  });

  it('the record before while the one of another tab is asked for', async () => {
    await window.answered();
    await window.look({ id: 2, url: urlOf(SUED) });
    expect(window.shown).toBe('reading of 02 in 2');
  });
});

describe('what the side panel asks', () => {
  beforeEach(async () => {
    window.kept.set(1, pageOf(NORD));
    await window.look({ id: 1, url: urlOf(NORD) });
  });

  it('nothing again while nothing changes', async () => {
    await window.answered();
    await window.look();
    await window.look({ id: 1, url: `${urlOf(NORD)}?tab=details` });
    expect([window.shown, window.asked]).toEqual(['answer of 01 in 1', []]);
  });

  it('again when something changed, and what was answered stands meanwhile', async () => {
    await window.answered();
    await window.change(1, pageOf(NORD, 'Nordwerk GmbH'));
    expect([window.shown, window.asked.map(({ title }) => title)]).toEqual(['answer of 01 in 1', ['Nordwerk GmbH']]);
  });

  it('about the change also where a look came between', async () => {
    await window.answered();
    await window.change(1, pageOf(NORD, 'Nordwerk GmbH'));
    await window.look();
    await window.asked.at(-1)?.answer();
    expect(window.views.at(-1)?.page?.snapshot?.title).toBe('Nordwerk GmbH');
  });

  it('again by itself where no answer comes, five times', async () => {
    for (const pause of [500, 1500, 4000, 10_000, 30_000]) {
      await window.answered(false);
      expect([window.shown, window.asked]).toEqual(['no-answer of 01 in 1', []]);
      await vi.advanceTimersByTimeAsync(pause);
      expect(window.asked).toHaveLength(1);
    }
    await window.answered(false);
    await vi.advanceTimersByTimeAsync(600_000);
    expect([window.shown, window.asked]).toEqual(['no-answer of 01 in 1', []]);
  });

  it('an answer that comes after all is shown', async () => {
    await window.answered(false);
    await vi.advanceTimersByTimeAsync(500);
    await window.answered();
    expect(window.shown).toBe('answer of 01 in 1');
  });

  it('and keeps what stands where it is not answered anew', async () => {
    await window.answered();
    await window.change(1, pageOf(NORD));
    await window.answered(false);
    expect(window.shown).toBe('answer of 01 in 1');
  });
});
