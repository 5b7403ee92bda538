import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUILT, openStage, type Stage } from './stage/stage';

const ACCOUNTS = 3000;
const WORKER_KILLS = 80;
const PAGE_CLOSES = 20;
/** A page of ours that asks nothing of the database by itself while it stands. */
const PAGE = 'src/options/index.html';

let stage: Stage;
let script: string;
let observer: Page;
beforeAll(async () => {
  const assets = await readdir(join(BUILT, 'assets'));
  script = `/assets/${assets.find((file) => /^tables\.worker.*\.js$/.test(file))}`;
  stage = await openStage();
  observer = await stage.context.newPage();
  await observer.goto(stage.ownPage(PAGE));
});
afterAll(() => stage.close());

/** A table whose every account says of which round it is. */
const tableOf = (round: number): string => {
  const rows = Array.from({ length: ACCOUNTS }, (_, at) => {
    const id = `001${String(at).padStart(12, '0')}`;
    return `${id},Company ${at},https://company${at}.com,${round}`;
  });
  return ['Account ID,Account Name,Website,Employees', ...rows].join('\n');
};

/** Runs an import in a worker of its own, as the options do; ends it after so many milliseconds, or lets it come to its end. */
function importIn(page: Page, text: string, killAfterMs: number | null): Promise<{ kept: boolean; tookMs: number }> {
  return page.evaluate(
    async ({ url, table, killAfter }) => {
      const worker = new Worker(url, { type: 'module' });
      const start = performance.now();
      const step = (message: object): Promise<{ kind: string; table?: { columns: { accounts: unknown } } }> =>
        new Promise((resolve) => {
          worker.onmessage = ({ data }) => data.kind !== 'progress' && resolve(data);
          worker.postMessage(message);
        });
      const whole = async (): Promise<boolean> => {
        const opened = await step({ kind: 'open', id: 1, source: { from: 'text', text: table }, today: '2026-11-12' });
        await step({ kind: 'read', id: 2, table: 'accounts', columns: opened.table?.columns.accounts });
        await step({ kind: 'plan', id: 3, org: 'acme', day: '2026-11-12' });
        return (await step({ kind: 'keep', id: 4, file: null, now: '2026-11-12T08:00:00Z' })).kind === 'kept';
      };
      const killed = killAfter === null ? null : new Promise<boolean>((end) => setTimeout(() => end(false), killAfter));
      const kept = await (killed === null ? whole() : Promise.race([whole(), killed]));
      worker.terminate();
      return { kept, tookMs: performance.now() - start };
    },
    { url: script, table: text, killAfter: killAfterMs },
  );
}

/** What is stored: how many accounts count, in how many packs, and of which rounds their texts are. */
function stored(page: Page): Promise<{ accounts: number; rows: number; rounds: string[] }> {
  return page.evaluate(async () => {
    const opening = indexedDB.open('rightfit');
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const ask = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const read = db.transaction(['settings', 'importedPacks']);
    const state = (await ask(read.objectStore('settings').get('imported')))?.value ?? { generation: 0, accounts: 0 };
    const packs = (await ask(read.objectStore('importedPacks').getAll())).filter(
      ({ generation }) => generation === state.generation,
    );
    db.close();
    const rounds = new Set<string>();
    let rows = 0;
    for (const { keys, columns } of packs) {
      rows += keys.split('\u001f').length;
      const employees = columns.filter(({ field }: { field: string }) => field === 'employees');
      for (const { texts } of employees) for (const text of texts.split('\u001f')) rounds.add(text);
    }
    return { accounts: state.accounts, rows, rounds: [...rounds] };
  });
}

/** Whatever is stored is one whole table: that of the round before, or this one's. */
async function isWhole(before: string | undefined, now: string): Promise<string> {
  const { accounts, rows, rounds } = await stored(observer);
  expect({ accounts, rows, rounds: rounds.length }).toEqual({ accounts: ACCOUNTS, rows: ACCOUNTS, rounds: 1 });
  const [round = ''] = rounds;
  expect([before, now]).toContain(round);
  return round;
}

describe('an import that is ended at any moment', () => {
  let wholeMs = 0;
  let round = 1;
  let counting = '1';
  /** Any moment of an import; every other one lies in its last third, where it is written. */
  let turn = 0;
  const moment = (): number => {
    const part = ++turn % 2 === 0 ? Math.random() : 0.67 + Math.random() * 0.43;
    return part * wholeMs;
  };

  it('is kept when it comes to its end', async () => {
    const first = await importIn(observer, tableOf(round), null);
    expect(first.kept).toBe(true);
    expect(await isWhole(undefined, '1')).toBe('1');
    round++;
    // The second one finds accounts to compare with, as all that follow do.
    const again = await importIn(observer, tableOf(round), null);
    wholeMs = again.tookMs;
    counting = await isWhole(undefined, '2');
  });

  it(`is all there or not at all, ${WORKER_KILLS} times with its worker killed`, async () => {
    for (let kill = 0; kill < WORKER_KILLS; kill++) {
      round++;
      await importIn(observer, tableOf(round), moment());
      counting = await isWhole(counting, String(round));
    }
  }, 240_000);

  it(`is all there or not at all, ${PAGE_CLOSES} times with its page closed`, async () => {
    for (let close = 0; close < PAGE_CLOSES; close++) {
      round++;
      const page = await stage.context.newPage();
      await page.goto(stage.ownPage(PAGE));
      const running = importIn(page, tableOf(round), null).catch(() => null);
      await page.waitForTimeout(moment());
      await page.close();
      await running;
      counting = await isWhole(counting, String(round));
    }
  }, 240_000);

  it('leaves nothing of what was ended once another one comes to its end', async () => {
    round++;
    expect((await importIn(observer, tableOf(round), null)).kept).toBe(true);
    const packs = await observer.evaluate(async () => {
      const opening = indexedDB.open('rightfit');
      const db = await new Promise<IDBDatabase>((resolve) => {
        opening.onsuccess = () => resolve(opening.result);
      });
      const counting = db.transaction('importedPacks').objectStore('importedPacks').getAllKeys();
      const keys = await new Promise<IDBValidKey[]>((resolve) => {
        counting.onsuccess = () => resolve(counting.result);
      });
      db.close();
      return new Set(keys.map((key) => (key as [number, string])[0])).size;
    });
    // The one that counts, and the one that it took the place of.
    expect(packs).toBe(2);
  });
});
