import { rmSync, statSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { ShownOverlay } from '../e2e/stage/overlay';
import { openStage, type Stage } from '../e2e/stage/stage';
import { emptyExtension } from './page/empty-extension';
import { grown, type Kept, kept } from './page/kept';
import { scriptTimes } from './page/trace';

const ELEMENTS = 4500;
const LOADS = 7;
const SWAPS = 50;
const WARM_SWAPS = 20;
const IDLE_MS = 5000;
const STOPS = 5;
const WORKER_IDLE_MS = 31_000;
const START = '/lightning/o/Account/list';
const BARS = {
  loadMs: 3,
  swapMs: 1,
  idleMs: 1,
  badgeMs: 160,
  stoppedMs: 300,
  contentKb: 40,
  heapKb: 300,
  grownKb: 10,
  grownNodes: 5,
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const ms = (value: number): string => `${value.toFixed(2)} ms`;

type Demo = { readonly demo: { swap(at: number): void } };
const swap = (page: Page, at: number): Promise<void> =>
  page.evaluate((index) => (globalThis as unknown as Demo).demo.swap(index), at);

/** Long enough for every part of the demonstration's page to have come. */
const settled = (page: Page): Promise<void> => page.waitForTimeout(700);

interface Time {
  /** Of the extension's script. */
  readonly own: number;
  /** Of the demonstration's own scripts. */
  readonly page: number;
}

interface Cost {
  readonly load: readonly Time[];
  readonly swaps: Time;
  readonly idle: Time;
  readonly warm: Kept;
  readonly end: Kept;
}

const path = (suffix = ''): string => `${START}?details=first&delay=20&size=${ELEMENTS}${suffix}`;

/** Loads, then swaps between the same two records: what grows then, leaks. */
async function costOf(stage: Stage): Promise<Cost> {
  const origins = { own: `chrome-extension://${stage.extensionId}/`, page: stage.demo.url('/') };
  const page = await stage.context.newPage();
  const session = await stage.context.newCDPSession(page);
  const load: Time[] = [];
  for (let at = 0; at < LOADS; at++) {
    await page.goto(stage.demo.url(path()));
    await swap(page, 1);
    const address = page.url();
    load.push(
      await scriptTimes(session, origins, async () => {
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
  const swaps = await scriptTimes(session, origins, async () => {
    for (let at = 0; at < SWAPS; at++) {
      await swap(page, at % 2);
      await page.waitForTimeout(250);
    }
  });
  await settled(page);
  const end = await kept(session);
  const idle = await scriptTimes(session, origins, () => page.waitForTimeout(IDLE_MS));
  await page.close();
  return { load, swaps, idle, warm, end };
}

/** From the first frame in which a field of the record stands to the first in which the badge names its score. */
async function delayOf(page: Page, at: number): Promise<number> {
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
  return page.evaluate(() => (globalThis as unknown as { delay: Promise<number> }).delay);
}

/** Stops the worker as the browser does when nothing was asked of it for half a minute. */
async function stopWorker(stage: Stage): Promise<void> {
  const session = await stage.context.browser()?.newBrowserCDPSession();
  const { targetInfos = [] } = (await session?.send('Target.getTargets')) ?? {};
  for (const { type, targetId } of targetInfos)
    if (type === 'service_worker') await session?.send('Target.closeTarget', { targetId });
}

interface Delays {
  readonly awake: number;
  /** The worker was stopped, and nothing was asked of it for longer than the browser lets it live. */
  readonly stopped: number;
}

async function badgeDelays(stage: Stage): Promise<Delays> {
  const awake: number[] = [];
  const stopped: number[] = [];
  const overlay = new ShownOverlay(
    await stage.open(`/lightning/o/Account/list?details=first&delay=60&shadow=native&size=${ELEMENTS}`),
  );
  const { page } = overlay;
  await swap(page, 4);
  await overlay.waitForBadge(/of 100|known/);
  for (let at = 20; at < 32; at++) {
    awake.push(await delayOf(page, at));
    await settled(page);
  }
  for (let at = 32; at < 32 + STOPS; at++) {
    await page.waitForTimeout(WORKER_IDLE_MS);
    await stopWorker(stage);
    stopped.push(await delayOf(page, at));
    await settled(page);
  }
  await page.close();
  return { awake: median(awake), stopped: median(stopped) };
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

const signed = (value: number, unit = ''): string => `${value < 0 ? '' : '+'}${value.toFixed(0)}${unit}`;
const grownText = ({ heapKb, nodes, listeners }: Kept): string =>
  `${signed(heapKb, ' KB')}, ${signed(nodes)} nodes, ${signed(listeners)} listeners`;

/** Prints one line a figure; false where a bar was missed. */
function report(ours: Cost, empty: Cost, { awake, stopped }: Delays): boolean {
  const load = { own: median(ours.load.map(({ own }) => own)), page: median(ours.load.map(({ page }) => page)) };
  const swapMs = ours.swaps.own / SWAPS;
  const idleMs = (ours.idle.own / IDLE_MS) * 1000;
  const [own, floor] = [grown(ours.warm, ours.end), grown(empty.warm, empty.end)];
  const heapKb = ours.warm.heapKb - empty.warm.heapKb;
  const contentKb = statSync('dist/src/content/main.js').size / 1000;
  const figures: readonly [string, string, string, boolean][] = [
    ['own script per load, median', ms(load.own), `${BARS.loadMs} ms`, load.own <= BARS.loadMs],
    ['  the page itself', ms(load.page), '', true],
    ['own script per swap', ms(swapMs), `${BARS.swapMs} ms`, swapMs <= BARS.swapMs],
    ['own script per idle second', ms(idleMs), `${BARS.idleMs} ms`, idleMs <= BARS.idleMs],
    ['heap over an empty extension', `${heapKb.toFixed(0)} KB`, `${BARS.heapKb} KB`, heapKb <= BARS.heapKb],
    [
      `grown over ${SWAPS} swaps`,
      grownText(own),
      `± ${BARS.grownKb} KB, ± ${BARS.grownNodes} nodes, 0 listeners of the next line`,
      Math.abs(own.heapKb - floor.heapKb) <= BARS.grownKb &&
        Math.abs(own.nodes - floor.nodes) <= BARS.grownNodes &&
        own.listeners === floor.listeners,
    ],
    ['  with the empty extension', grownText(floor), '', true],
    ['badge after the fields stand, median', `${awake.toFixed(0)} ms`, `${BARS.badgeMs} ms`, awake <= BARS.badgeMs],
    ['  with a stopped worker', `${stopped.toFixed(0)} ms`, `${BARS.stoppedMs} ms`, stopped <= BARS.stoppedMs],
    ['content script', `${contentKb.toFixed(1)} KB`, `${BARS.contentKb} KB`, contentKb <= BARS.contentKb],
  ];
  process.stdout.write(`demonstration with ${ELEMENTS} more elements, ${LOADS} loads, ${SWAPS} swaps\n`);
  for (const [name, figure, bar, held] of figures)
    process.stdout.write(`${name.padEnd(38)} ${figure}${bar && `   (bar ${bar}${held ? '' : ': missed'})`}\n`);
  return figures.every(([, , , held]) => held);
}

/** Prints what the built extension costs a record page, against an empty one in the same run. Exit code 1: a bar was missed. */
export async function main(): Promise<number> {
  const folder = await emptyExtension();
  try {
    const empty = await measure(folder, costOf);
    const ours = await measure(undefined, costOf);
    const delays = await measure(undefined, badgeDelays);
    return report(ours, empty, delays) ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
