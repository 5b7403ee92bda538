import { rmSync, statSync } from 'node:fs';
import type { CDPSession, Page } from 'playwright-core';
import { ShownOverlay } from '../e2e/stage/overlay';
import { openStage, type Stage } from '../e2e/stage/stage';
import { emptyExtension } from './page/empty-extension';
import { type ScriptTime, scriptTime } from './page/trace';

const ELEMENTS = 4500;
const LOADS = 7;
const SWAPS = 50;
const WARM_SWAPS = 10;
const START = '/lightning/o/Account/list';
const BARS = { loadMs: 3, swapMs: 1, badgeMs: 160, contentKb: 40, heapKb: 10, nodes: 5 };

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const ms = (value: number): string => `${value.toFixed(2)} ms`;

type Demo = { readonly demo: { swap(at: number): void } };
const swap = (page: Page, at: number): Promise<void> =>
  page.evaluate((index) => (globalThis as unknown as Demo).demo.swap(index), at);

/** Long enough for every part of the demonstration's page to have come. */
const settled = (page: Page): Promise<void> => page.waitForTimeout(700);

interface Kept {
  readonly heapKb: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** What the page holds after garbage was collected. */
async function kept(session: CDPSession): Promise<Kept> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { heapKb: usedSize / 1024, nodes, listeners: jsEventListeners };
}

interface Cost {
  readonly load: readonly ScriptTime[];
  readonly swaps: ScriptTime;
  readonly warm: Kept;
  readonly end: Kept;
}

const path = (suffix = ''): string => `${START}?details=first&delay=20&size=${ELEMENTS}${suffix}`;

/** Loads, then swaps between the same two records: what grows then, leaks. */
async function costOf(stage: Stage): Promise<Cost> {
  const origin = `chrome-extension://${stage.extensionId}/`;
  const page = await stage.context.newPage();
  const session = await stage.context.newCDPSession(page);
  const load: ScriptTime[] = [];
  for (let at = 0; at < LOADS; at++) {
    await page.goto(stage.demo.url(path()));
    await swap(page, 1);
    const address = page.url();
    load.push(
      await scriptTime(session, origin, async () => {
        await page.goto(address);
        await settled(page);
      }),
    );
  }
  for (let at = 0; at < WARM_SWAPS; at++) {
    await swap(page, at % 2);
    await settled(page);
  }
  const warm = await kept(session);
  const swaps = await scriptTime(session, origin, async () => {
    for (let at = 0; at < SWAPS; at++) {
      await swap(page, at % 2);
      await page.waitForTimeout(250);
    }
  });
  await settled(page);
  const end = await kept(session);
  await page.close();
  return { load, swaps, warm, end };
}

/** From the first frame in which a field of the record stands to the first in which the badge names its score. */
async function badgeDelay(stage: Stage): Promise<number> {
  const delays: number[] = [];
  const overlay = new ShownOverlay(
    await stage.open(`/lightning/o/Account/list?details=first&delay=60&shadow=native&size=${ELEMENTS}`),
  );
  const { page } = overlay;
  await swap(page, 4);
  await overlay.waitForBadge(/of 100|known/);
  for (let at = 20; at < 32; at++) {
    await page.evaluate((index) => {
      const own = globalThis as unknown as Demo & { delay: Promise<number> };
      const fieldStands = (root: ParentNode): boolean =>
        [...root.querySelectorAll('*')].some(
          (each) =>
            (each as HTMLElement).dataset.targetSelectionName || (each.shadowRoot && fieldStands(each.shadowRoot)),
        );
      const badge = (): string | null | undefined =>
        document.querySelector('rightfit-overlay')?.shadowRoot?.querySelector('button')?.getAttribute('aria-label');
      own.delay = new Promise((resolve) => {
        let stood = 0;
        const look = (now: number): void => {
          const active = document.querySelector('.lafPageHost.active');
          if (stood === 0 && active && fieldStands(active)) stood = now;
          if (stood > 0 && badge()) resolve(now - stood);
          else requestAnimationFrame(look);
        };
        own.demo.swap(index);
        requestAnimationFrame(look);
      });
    }, at);
    delays.push(await page.evaluate(() => (globalThis as unknown as { delay: Promise<number> }).delay));
    await settled(page);
  }
  await page.close();
  return median(delays);
}

async function measure<T>(extension: string | undefined, work: (stage: Stage) => Promise<T>): Promise<T> {
  const stage = await openStage({
    ...(extension && { extension }),
    context: { viewport: { width: 1280, height: 900 } },
  });
  try {
    return await work(stage);
  } finally {
    await stage.close();
  }
}

function report(ours: Cost, empty: Cost, badgeMs: number): boolean {
  const load = {
    calls: median(ours.load.map((each) => each.callsMs)),
    sampled: median(ours.load.map((each) => each.sampledMs)),
  };
  const perSwap = { calls: ours.swaps.callsMs / SWAPS, sampled: ours.swaps.sampledMs / SWAPS };
  const grown = (cost: Cost): Kept => ({
    heapKb: cost.end.heapKb - cost.warm.heapKb,
    nodes: cost.end.nodes - cost.warm.nodes,
    listeners: cost.end.listeners - cost.warm.listeners,
  });
  const [own, floor] = [grown(ours), grown(empty)];
  const contentKb = statSync('dist/src/content/main.js').size / 1000;
  process.stdout.write(`record page of the demonstration with ${ELEMENTS} more elements, ${LOADS} loads, ${SWAPS} swaps
  own script per load (median)     ${ms(load.calls)} in calls, ${ms(load.sampled)} sampled   (bar ${BARS.loadMs} ms)
  own script per swap              ${ms(perSwap.calls)} in calls, ${ms(perSwap.sampled)} sampled   (bar ${BARS.swapMs} ms)
  heap over an empty extension     ${(ours.warm.heapKb - empty.warm.heapKb).toFixed(0)} KB
  grown over ${SWAPS} swaps           ${own.heapKb.toFixed(1)} KB, ${own.nodes} nodes, ${own.listeners} listeners
  the same, empty extension        ${floor.heapKb.toFixed(1)} KB, ${floor.nodes} nodes, ${floor.listeners} listeners   (bar ± ${BARS.heapKb} KB, ± ${BARS.nodes} nodes of it)
  badge after the fields stand     ${badgeMs.toFixed(0)} ms (median)   (bar ${BARS.badgeMs} ms)
  content script                   ${contentKb.toFixed(1)} KB   (bar ${BARS.contentKb} KB)
`);
  return (
    load.calls <= BARS.loadMs &&
    perSwap.calls <= BARS.swapMs &&
    badgeMs <= BARS.badgeMs &&
    contentKb <= BARS.contentKb &&
    Math.abs(own.heapKb - floor.heapKb) <= BARS.heapKb &&
    Math.abs(own.nodes - floor.nodes) <= BARS.nodes &&
    own.listeners - floor.listeners <= 0
  );
}

/** Prints what the built extension costs a record page, against an empty one in the same run. Exit code 1: a bar was missed. */
export async function main(): Promise<number> {
  const folder = await emptyExtension();
  try {
    const empty = await measure(folder, costOf);
    const ours = await measure(undefined, costOf);
    const badgeMs = await measure(undefined, badgeDelay);
    return report(ours, empty, badgeMs) ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
