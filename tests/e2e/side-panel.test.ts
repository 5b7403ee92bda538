import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { IDS } from '../demo-crm/data/records';
import { ShownOverlay } from './stage/overlay';
import { PARTS, ShownSidePanel } from './stage/side-panel';
import { openStage, type Stage } from './stage/stage';
import { until } from './stage/until';

/** The account's page, with its people and its timeline; its fields stand on another tab of it. */
const account = (name: string): string => `/lightning/r/Account/${IDS.account(name)}/view`;
const details = (name: string): string => `${account(name)}?details=first`;
const IDLE = /Open an account, contact, lead or opportunity in your CRM/;

let stage: Stage;
/** The tab of the CRM that is in view, unless a test says otherwise. */
let tab: Page;
let side: ShownSidePanel;

beforeAll(async () => {
  stage = await openStage({ seconded: true, context: { viewport: { width: 1280, height: 900 }, locale: 'en-US' } });
  stage.context.setDefaultTimeout(10_000);
  await stage.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: stage.demo.url('') });
  for (const name of ['Otis Worldwide', 'KONE', 'Schindler']) await (await opened(details(name))).close();
  tab = await opened(account('Otis Worldwide'));
  side = await ShownSidePanel.open(stage, tab);
});
afterAll(async () => {
  await side?.close();
  await stage.close();
});

async function opened(path: string): Promise<Page> {
  const page = await stage.open(path);
  await new ShownOverlay(page).waitForBadge(/of 100/);
  return page;
}

/** Goes on in the page, without a load. */
const go = (page: Page, to: string): Promise<void> =>
  page.evaluate((id) => (globalThis as unknown as { demo: { go(id: string): void } }).demo.go(id), to);

/** "2 records opened · 1 message taken along". */
async function traces(): Promise<string> {
  const popup = await stage.context.newPage();
  await popup.goto(stage.ownPage('src/popup/index.html'));
  const line = await popup.locator('.traces p').innerText();
  await popup.close();
  await tab.bringToFront();
  return line;
}

async function stopWorker(): Promise<void> {
  const session = await stage.context.browser()?.newBrowserCDPSession();
  const { targetInfos = [] } = (await session?.send('Target.getTargets')) ?? {};
  const workers = targetInfos.filter(({ type }) => type === 'service_worker');
  expect(workers).toHaveLength(1);
  for (const { targetId } of workers) await session?.send('Target.closeTarget', { targetId });
}

const score = (): Promise<string> =>
  side.page.evaluate(() => document.querySelector<HTMLElement>('.ledger tfoot td')?.innerText.trim() ?? '');

describe('the side panel', () => {
  it('says of an account what the panel over the page says', async () => {
    const overlay = new ShownOverlay(tab);
    await tab.keyboard.press('Alt+Shift+KeyF');
    await overlay.panel.getByRole('heading', { level: 1 }).waitFor();
    await side.waitForHeading('Otis Worldwide');
    await tab.locator('.pastActivities li').first().waitFor();
    // As they read: beside the page the ledger has other lines.
    const words = (parts: readonly string[]): string[] => parts.map((part) => part.replace(/\s+/g, ' '));
    const parts = await until('the same parts in both', async () => {
      const over = words(await overlay.panel.locator(PARTS).allInnerTexts());
      return JSON.stringify(over) === JSON.stringify(words(await side.sections())) ? over : undefined;
    });
    expect(parts.length).toBeGreaterThanOrEqual(5);
    expect(parts.join('\n')).toMatch(/A, 100 of 100.*Ana Ruiz/s);
    expect(await score()).toBe('100');
    await tab.keyboard.press('Alt+Shift+KeyF');
  });

  it('offers nothing that needs the page, and everything else', async () => {
    const text = await side.text();
    expect(text).not.toMatch(/Teach a field|page report|Does the page show|Insert/);
    expect(text).toMatch(/Meeting brief/);
    expect(text).toMatch(/Options/);
    expect(await side.page.evaluate(() => document.querySelector('[role=dialog], .close'))).toBeNull();
  });

  it('follows to another record, and takes no focus for it', async () => {
    await go(tab, IDS.account('Schindler'));
    const text = await side.waitForHeading('Schindler');
    expect(text).not.toContain('Otis Worldwide');
    expect(await side.page.evaluate(() => document.activeElement?.localName)).toBe('body');
    await go(tab, IDS.contact('Otis Worldwide', 0));
    await side.waitForHeading('Ana Ruiz');
    await go(tab, IDS.account('Otis Worldwide'));
    await side.waitForHeading('Otis Worldwide');
  });

  it('shows nothing of a record once none is in view', async () => {
    await go(tab, '/lightning/o/Account/list');
    expect(await side.waitFor(IDLE)).not.toContain('Otis Worldwide');
    expect(await side.heading()).toBe('Rightfit');
    await go(tab, IDS.account('Otis Worldwide'));
    await side.waitForHeading('Otis Worldwide');
  });

  it('says of a page that cannot be read what is missing, and where its report is made', async () => {
    await tab.goto(stage.demo.url(`${account('Otis Worldwide')}?broken`));
    const text = await side.waitFor(/Not found: the name, the fields\./);
    expect(text).toContain('click the badge on the page');
    expect(text).not.toContain('A, 100 of 100');
    await tab.goto(stage.demo.url(account('Otis Worldwide')));
    await side.waitFor(/A, 100 of 100/);
  });

  it('switches with the tab, at once and without a visit to be counted', async () => {
    const other = await opened(account('KONE'));
    await side.waitForHeading('KONE');
    const before = await traces();
    await side.waitForHeading('Otis Worldwide');
    await other.bringToFront();
    await side.waitForHeading('KONE');
    await side.waitFor(/93 of 100/);
    await other.close();
    await tab.bringToFront();
    await side.waitForHeading('Otis Worldwide');
    await side.waitFor(/of 100/);
    expect(await traces()).toBe(before);
  });

  it('stays with its own window', async () => {
    const session = await stage.context.browser()?.newBrowserCDPSession();
    const [elsewhere] = await Promise.all([
      stage.context.waitForEvent('page'),
      session?.send('Target.createTarget', { url: stage.demo.url(account('KONE')), newWindow: true }),
    ]);
    await new ShownOverlay(elsewhere).waitForBadge(/of 100/);
    await go(elsewhere, IDS.account('Schindler'));
    await new ShownOverlay(elsewhere).waitForBadge(/of 100/);
    expect(await side.heading()).toBe('Otis Worldwide');
    await elsewhere.close();
  });
});

describe('what can be done there', () => {
  it('a value is supposed, and what is comes back', async () => {
    await side.press('button', 'What if …');
    const fact = await side.page.waitForSelector('.what-if-form select');
    await fact?.select('employees');
    await side.page.locator('.what-if-form input').fill('10');
    await side.page.keyboard.press('Enter');
    expect((await side.waitFor(/would become/)).replace(/\s+/g, ' ')).toContain('A, 100 would become A, 80.');
    expect(await score()).toBe('80');
    await side.press('button', 'Back to what is');
    await until('the score as it is', async () => ((await score()) === '100' ? true : undefined));
  });

  it('what was supposed ends with the record', async () => {
    await side.press('button', 'What if …');
    await (await side.page.waitForSelector('.what-if-form select'))?.select('employees');
    await side.page.locator('.what-if-form input').fill('10');
    await side.page.keyboard.press('Enter');
    await side.waitFor(/would become/);
    await go(tab, IDS.account('Schindler'));
    await side.waitForHeading('Schindler');
    await go(tab, IDS.account('Otis Worldwide'));
    await side.waitForHeading('Otis Worldwide');
    expect(await side.waitFor(/of 100/)).not.toContain('would become');
  });

  it('a message is copied, said aloud, and counted', async () => {
    await tab.evaluate(() => navigator.clipboard.writeText('nothing yet'));
    await side.press('button', 'Copy');
    await side.waitFor(/copied/i);
    const status = await side.page.evaluate(() => document.querySelector('[role=status].toast')?.textContent);
    expect(status).toMatch(/copied/i);
    await tab.bringToFront();
    expect(await tab.evaluate(() => navigator.clipboard.readText())).toMatch(/Otis Worldwide/);
    expect(await traces()).toMatch(/1 message taken along/);
  });

  it('by keyboard alone, with the focus always in sight', async () => {
    const focused = (): Promise<string> =>
      side.page.evaluate(() => {
        const active = document.activeElement;
        const isRinged = active !== null && getComputedStyle(active).outlineStyle !== 'none';
        return `${active?.localName} ${active?.textContent?.trim()}${isRinged ? '' : ', not in sight'}`;
      });
    // The tab was left for the popup and came back: until its record stands there is nothing to reach.
    await side.waitFor(/of 100/);
    await side.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const passed: string[] = [];
    for (let presses = 0; presses < 40 && passed.at(-1) !== 'button Copy'; presses++) {
      await side.page.keyboard.press('Tab');
      passed.push(await focused());
    }
    expect(passed.at(-1)).toBe('button Copy');
    expect(passed.filter((each) => each.endsWith('not in sight'))).toEqual([]);
    await side.page.keyboard.press('Enter');
    await side.waitFor(/Copied:/);
  });

  it('a message for somebody else', async () => {
    const to = (): Promise<string> =>
      side.page.evaluate(() => document.querySelector<HTMLElement>('.to')?.innerText ?? '');
    const first = await to();
    await side.page.locator('.person-message[aria-pressed=false]').click();
    const second = await until('somebody else', async () => ((await to()) === first ? undefined : await to()));
    expect(second).toMatch(/^For /);
  });

  it('an answer is noted: the badge in the page says so too', async () => {
    await go(tab, IDS.account('KONE'));
    await side.waitForHeading('KONE');
    await side.page.locator('.step .note-open').click();
    await side.page.locator('.step .note-form input').fill('60,000');
    await side.page.keyboard.press('Enter');
    await side.waitFor(/noted by you|Noted/i);
    expect(await new ShownOverlay(tab).waitForBadge(/noted/)).toMatch(/noted/);
  });

  it('the brief opens beside the tab in view', async () => {
    const brief = stage.context.waitForEvent('page');
    await side.press('button', 'Meeting brief');
    const page = await brief;
    await page.getByRole('heading', { level: 1, name: 'KONE' }).waitFor();
    await side.waitFor(IDLE);
    await page.close();
    await tab.bringToFront();
    await side.waitForHeading('KONE');
  });

  it('goes on where the worker was stopped in between', async () => {
    await stopWorker();
    await side.press('button', 'What if …');
    await (await side.page.waitForSelector('.what-if-form select'))?.select('employees');
    await side.page.locator('.what-if-form input').fill('10');
    await side.page.keyboard.press('Enter');
    await side.waitFor(/would become/);
    await stopWorker();
    await go(tab, IDS.account('Otis Worldwide'));
    await side.waitForHeading('Otis Worldwide');
  });

  it('erased is erased, and what is open is read anew', async () => {
    const options = await stage.context.newPage();
    await options.goto(stage.ownPage('src/options/index.html'));
    await options.getByRole('button', { name: 'Erase everything…' }).click();
    await options.getByRole('button', { name: 'Erase now' }).click();
    await options.getByText('Everything was erased.').waitFor();
    await options.close();
    await tab.bringToFront();
    await side.waitForHeading('Otis Worldwide');
    // Its fields stand on another tab of the page: what was known of them is gone.
    expect(await side.waitFor(/not seen\s+unknown/)).not.toMatch(/of 100/);
  });
});

describe('how it stands there', () => {
  it.each([
    ['light', 360],
    ['dark', 360],
    ['light', 240],
  ] as const)('is without a fault in the %s, %d px wide', async (scheme, width) => {
    await side.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await side.page.setViewport({ width, height: 765 });
    await go(tab, IDS.contact('Otis Worldwide', 0));
    await side.waitForHeading('Ana Ruiz');
    await side.waitFor(/Copy/);
    expect(await side.faults()).toEqual([]);
    const wide = await side.page.evaluate(() =>
      [...document.querySelectorAll('.scroll *, .head *, .foot *')]
        .filter((each) => each.getBoundingClientRect().right > innerWidth + 1)
        .map(({ className, localName }) => `${localName} ${className}`),
    );
    expect(wide).toEqual([]);
    await go(tab, '/lightning/page/home');
    await side.waitFor(IDLE);
    expect(await side.faults()).toEqual([]);
  });
});
