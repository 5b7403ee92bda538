import { statSync } from 'node:fs';
import type { CDPSession, Page } from 'playwright-core';
import { reveal } from '../e2e/stage/reveal';
import { openStage, type Stage } from '../e2e/stage/stage';
import { scriptTimes } from './page/trace';

const ROWS = 200;
const LOADS = 5;
const LOADED_MS = 3500;
const IDLE_MS = 5000;
const SCROLLED_PX = 2400;
const LIST = `/lightning/o/Account/list?filterName=AllAccounts&delay=300&rows=${ROWS}`;
const BARS = { badgesMs: 250, ownMs: 8, idleMs: 1, contentKb: 40 };

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const ms = (value: number): string => `${value.toFixed(1)} ms`;

interface Stood {
  readonly rows: number;
  readonly badges: number;
}

/**
 * In the page, before its own scripts: when the rows stood, and when their badges did, in the frames' own time. Rows that
 * are put into a page stand there with the frame after, once it is laid out.
 */
function watchFrames(rows: number): void {
  const own = globalThis as unknown as { stood: Partial<Stood> };
  own.stood = {};
  const badges = (): number =>
    [...(document.querySelector('rightfit-overlay')?.shadowRoot?.querySelectorAll<HTMLElement>('.row') ?? [])].filter(
      ({ style }) => style.translate !== '' && style.visibility !== 'hidden',
    ).length;
  // Synthetic shadow roots are there for the page's own world alone, in which this runs.
  const inside = (root: ParentNode | null | undefined, tag: string): ShadowRoot | null | undefined =>
    root?.querySelector(tag)?.shadowRoot;
  const stand = (): number =>
    inside(inside(document, 'lst-object-home'), 'lightning-datatable')?.querySelectorAll('tbody tr').length ?? 0;
  let isThere = false;
  const look = (now: number): void => {
    const { stood } = own;
    if (stood.rows === undefined && isThere) own.stood = { rows: now };
    isThere ||= stand() >= rows;
    if (own.stood.rows !== undefined && badges() > 10) own.stood = { ...own.stood, badges: now };
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function stoodIn(page: Page): Promise<Stood> {
  for (;;) {
    const stood = await page.evaluate(() => (globalThis as unknown as { stood: Partial<Stood> }).stood);
    if (stood.rows !== undefined && stood.badges !== undefined) return stood as Stood;
    await page.waitForTimeout(250);
  }
}

/** The list is opened within the page, since the debugger has to hand over our closed root before. */
async function delays(stage: Stage): Promise<number[]> {
  const found: number[] = [];
  const page = await stage.context.newPage();
  for (let at = 0; at <= LOADS; at++) {
    await page.goto(stage.demo.url(`/lightning/page/home?filterName=AllAccounts&delay=1500&rows=${ROWS}`));
    await reveal(page);
    await page.evaluate(watchFrames, ROWS);
    await page.evaluate(() =>
      (globalThis as unknown as { demo: { open(path: string): void } }).demo.open('/lightning/o/Account/list'),
    );
    const { rows, badges } = await stoodIn(page);
    // The first one starts the worker and compiles the scripts.
    if (at > 0) found.push(badges - rows);
  }
  await page.close();
  return found;
}

interface Time {
  readonly own: number;
  readonly page: number;
}

async function during(session: CDPSession, stage: Stage, work: () => Promise<void>): Promise<Time> {
  const origins = { own: `chrome-extension://${stage.extensionId}/`, page: stage.demo.url('/') };
  return scriptTimes(session, origins, work);
}

interface Costs {
  readonly loads: readonly Time[];
  readonly scroll: Time;
  readonly idle: Time;
}

async function costs(stage: Stage): Promise<Costs> {
  const page = await stage.context.newPage();
  const session = await stage.context.newCDPSession(page);
  const loads: Time[] = [];
  for (let at = 0; at < LOADS; at++) {
    loads.push(
      await during(session, stage, async () => {
        await page.goto(stage.demo.url(LIST));
        await page.waitForTimeout(LOADED_MS);
      }),
    );
  }
  await page.mouse.move(400, 400);
  const scroll = await during(session, stage, async () => {
    for (let at = 0; at < SCROLLED_PX / 60; at++) {
      await page.mouse.wheel(0, 60);
      await page.waitForTimeout(30);
    }
    await page.waitForTimeout(300);
  });
  await page.waitForTimeout(2000);
  const idle = await during(session, stage, () => page.waitForTimeout(IDLE_MS));
  await page.close();
  return { loads, scroll, idle };
}

/** Prints what badges in a list of 200 rows cost the page. Exit code 1: a bar was missed. */
export async function main(): Promise<number> {
  const stage = await openStage({ context: { viewport: { width: 1280, height: 900 } } });
  try {
    const delay = median(await delays(stage));
    const { loads, scroll, idle } = await costs(stage);
    const own = median(loads.map((each) => each.own));
    const idleMs = (idle.own / IDLE_MS) * 1000;
    const kb = (file: string): number => statSync(`dist/src/content/${file}`).size / 1000;
    const figures: readonly [string, string, string, boolean][] = [
      ['badges after the rows stand, median', ms(delay), `${BARS.badgesMs} ms`, delay <= BARS.badgesMs],
      ['own script in sum, load and badges', ms(own), `${BARS.ownMs} ms`, own <= BARS.ownMs],
      ['  the page itself', ms(median(loads.map((each) => each.page))), '', true],
      [`own script while ${SCROLLED_PX} px are scrolled`, ms(scroll.own), '', true],
      ['own script per idle second', ms(idleMs), `${BARS.idleMs} ms`, idleMs <= BARS.idleMs],
      ['content script', `${kb('main.js').toFixed(1)} KB`, `${BARS.contentKb} KB`, kb('main.js') <= BARS.contentKb],
      ["the lists' script", `${kb('lists.js').toFixed(1)} KB`, '', true],
    ];
    process.stdout.write(`list view of ${ROWS} rows, ${LOADS} loads\n`);
    for (const [name, figure, bar, held] of figures)
      process.stdout.write(`${name.padEnd(40)} ${figure}${bar && `   (bar ${bar}${held ? '' : ': missed'})`}\n`);
    return figures.every(([, , , held]) => held) ? 0 : 1;
  } finally {
    await stage.close();
  }
}
