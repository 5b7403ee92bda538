import type { Page } from 'playwright-core';
import { openStage, type Stage } from '../e2e/stage/stage';
import { seed } from './territory/seed';

const SIZES = [10_000, 100_000] as const;
const BARS = {
  10000: { scoreMs: 200, paintMs: 300 },
  100000: { scoreMs: 2000, paintMs: 300 },
} as const;
const FRAMES_PER_SECOND = 50;
const LONGEST_TASK_MS = 50;
const SCROLL_MS = 3000;
/** A hard turn of the wheel, at every frame. */
const SCROLL_PX = 200;
const TYPED = 'otis 99';

/** What one territory took, in milliseconds but for the frames. */
interface Times {
  /** Judging alone, as the job measured it. */
  readonly score: number;
  /** From the start of navigation to the frame that shows the first rows. */
  readonly paint: number;
  /** From the start of navigation until all accounts are judged: reading and judging. */
  readonly whole: number;
  /** The longest stretch in which the page could answer nobody, while it was judged, scrolled and searched. */
  readonly blocked: number;
  readonly frames: number;
  /** From the last letter of a search to its rows. */
  readonly search: number;
}

/** Runs in the page before its own scripts: notes when the first row was painted, and tasks that block. */
const WATCH = `
globalThis.paintedAt = 0;
globalThis.blocked = [];
new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => globalThis.blocked.push(duration)))
  .observe({ type: 'longtask', buffered: true });
const look = () => {
  if (document.querySelector('tbody a')) requestAnimationFrame(() => { globalThis.paintedAt = performance.now(); });
  else requestAnimationFrame(look);
};
requestAnimationFrame(look);
`;

interface Watched {
  readonly paintedAt: number;
  readonly blocked: readonly number[];
}

/** Frames in a second while the table is scrolled from its start to far below. */
function scrolled(page: Page): Promise<number> {
  return page.evaluate(
    ({ lasting, by }) => {
      const grid = document.querySelector('table.grid');
      return new Promise<number>((resolve) => {
        const start = performance.now();
        let frames = 0;
        const turn = (now: number): void => {
          frames++;
          if (grid) grid.scrollTop += by;
          if (now - start < lasting) requestAnimationFrame(turn);
          else resolve((frames * 1000) / (now - start));
        };
        requestAnimationFrame(turn);
      });
    },
    { lasting: SCROLL_MS, by: SCROLL_PX },
  );
}

/** Frames in a second of a page that has nothing to do: what this machine can show at most. */
function idle(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        let frames = 0;
        const turn = (now: number): void => {
          frames++;
          if (now - start < 1000) requestAnimationFrame(turn);
          else resolve((frames * 1000) / (now - start));
        };
        requestAnimationFrame(turn);
      }),
  );
}

async function searched(page: Page): Promise<number> {
  await page.getByRole('searchbox').fill(TYPED.slice(0, -1));
  await page.waitForTimeout(500);
  return page.evaluate((typed) => {
    const input = document.querySelector<HTMLInputElement>('input[type=search]');
    const found = (): string => document.querySelector('.line-found p')?.textContent ?? '';
    return new Promise<number>((resolve) => {
      const before = found();
      const start = performance.now();
      if (input) input.value = typed;
      input?.dispatchEvent(new Event('input', { bubbles: true }));
      const look = (): void => {
        if (found() === before) requestAnimationFrame(look);
        else resolve(performance.now() - start);
      };
      requestAnimationFrame(look);
    });
  }, TYPED);
}

async function timesOf(stage: Stage): Promise<Times & { readonly idle: number }> {
  const page = await stage.context.newPage();
  await page.addInitScript(WATCH);
  await page.goto(stage.ownPage('src/territory/index.html'));
  await page.locator('table[aria-busy="false"]').waitFor({ timeout: 120_000 });
  const whole = await page.evaluate(() => performance.getEntriesByName('territory: whole')[0]?.startTime ?? Number.NaN);
  const score = await page.evaluate(() => performance.getEntriesByName('territory: judged')[0]?.duration ?? Number.NaN);
  const atRest = await idle(page);
  const frames = await scrolled(page);
  const search = await searched(page);
  const { paintedAt, blocked } = await page.evaluate(() => {
    const own = globalThis as unknown as Watched;
    return { paintedAt: own.paintedAt, blocked: own.blocked };
  });
  await page.close();
  return { score, paint: paintedAt, whole, blocked: Math.max(0, ...blocked), frames, search, idle: atRest };
}

const ms = (value: number): string => `${value.toFixed(0)} ms`;

/** Prints one line a figure; false where a bar was missed. */
function report(size: (typeof SIZES)[number], times: Awaited<ReturnType<typeof timesOf>>): boolean {
  const { scoreMs, paintMs } = BARS[size];
  const figures: readonly [string, string, string, boolean][] = [
    ['judging', ms(times.score), `under ${scoreMs} ms`, times.score < scoreMs],
    ['first rows painted', ms(times.paint), `${paintMs} ms`, times.paint <= paintMs],
    ['all read, judged and ranked', ms(times.whole), '', true],
    ['longest task of the page', ms(times.blocked), `${LONGEST_TASK_MS} ms`, times.blocked <= LONGEST_TASK_MS],
    ['frames a second, scrolling', times.frames.toFixed(0), `${FRAMES_PER_SECOND}`, times.frames >= FRAMES_PER_SECOND],
    ['  at rest', times.idle.toFixed(0), '', true],
    ['a letter more to search by', ms(times.search), '', true],
  ];
  process.stdout.write(`${size.toLocaleString('en')} accounts\n`);
  for (const [name, figure, bar, held] of figures)
    process.stdout.write(`  ${name.padEnd(30)} ${figure}${bar && `   (bar ${bar}${held ? '' : ': missed'})`}\n`);
  return figures.every(([, , , held]) => held);
}

/**
 * Prints what a territory of 10,000 and of 100,000 accounts costs in a real browser, from its own database. Exit code 1: a
 * bar was missed.
 */
export async function main(): Promise<number> {
  let held = true;
  for (const size of SIZES) {
    const stage = await openStage({ context: { viewport: { width: 1440, height: 900 } } });
    try {
      const page = await stage.context.newPage();
      await page.goto(stage.ownPage('src/territory/index.html'));
      await page.locator('.empty').waitFor();
      await seed(page, size);
      await page.close();
      // The first opening compiles the scripts; a rep's Monday is not the first.
      await timesOf(stage);
      held = report(size, await timesOf(stage)) && held;
    } finally {
      await stage.close();
    }
  }
  return held ? 0 : 1;
}
