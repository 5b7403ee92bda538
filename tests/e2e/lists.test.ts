import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listedAccounts } from '../demo-crm/data/listed';
import { IDS } from '../demo-crm/data/records';
import { overlayFaults } from './stage/axe';
import { ShownOverlay } from './stage/overlay';
import { OVERLAY, reveal } from './stage/reveal';
import { countsSaid, rowBadges, strangers, waitForRows } from './stage/row-badges';
import { openStage, type Stage } from './stage/stage';
import { until } from './stage/until';

const VIEWPORT = { width: 1280, height: 860 };
const ACCOUNTS = '/lightning/o/Account/list?filterName=AllAccounts';
const CONTACTS = '/lightning/o/Contact/list?filterName=AllContacts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ context: { viewport: VIEWPORT, locale: 'en-US' } });
});
afterAll(() => stage.close());

/** What the demonstration's list does on its own, for tests. */
type List = HTMLElement & {
  order(field: string, direction: string): void;
  replace(from: number, to: number): void;
  tell(text: string): void;
};
const inList = (page: Page, work: (list: List) => void): Promise<void> =>
  page.locator('lst-object-home').evaluate(work as (list: HTMLElement | SVGElement) => void);

const counted = (page: Page): Promise<readonly string[]> =>
  until('a count', async () => {
    const said = await countsSaid(page);
    return said.length > 0 ? said : undefined;
  });

const names = (from: number, to: number): string[] =>
  listedAccounts(to)
    .slice(from)
    .map(({ accountName }) => accountName);

async function stopWorker(): Promise<void> {
  const session = await stage.context.browser()?.newBrowserCDPSession();
  const { targetInfos = [] } = (await session?.send('Target.getTargets')) ?? {};
  for (const { type, targetId } of targetInfos)
    if (type === 'service_worker') await session?.send('Target.closeTarget', { targetId });
}

describe('a list view of accounts', () => {
  it('says beside each account what its row tells of it, and in its title how many of each there are', async () => {
    const page = await stage.open(ACCOUNTS);
    const [first] = await waitForRows(page, 'badges in the list');
    expect(first).toEqual({
      said: 'Otis Worldwide: A, 100 of 100 · partial: 75% of the weight is known here · from the columns of this list',
      beside: 'Otis Worldwide',
    });
    expect(await counted(page)).toEqual(['19 A, 11 B, 6 C, 14 not enough known of 50 shown · Sample']);
    await page.close();
  });

  it.each(['native', 'synthetic'])('has badges in %s shadow', async (shadow) => {
    const page = await stage.open(`${ACCOUNTS}&shadow=${shadow}`);
    const badges = await waitForRows(page, 'badges', (all) => all.length > 15);
    expect(badges[0]?.said).toMatch(/^Otis Worldwide: A, 100 of 100/);
    await page.close();
  });

  it('says nothing of an account of which nothing is known', async () => {
    const page = await stage.open(`${ACCOUNTS}&rows=80`);
    await waitForRows(page, 'badges');
    await inList(page, (list) => list.replace(61, 78));
    const badges = await waitForRows(page, 'badges of the last rows', (all) => all[0]?.beside?.includes('61') === true);
    expect(badges.map(({ beside }) => beside)).toEqual(names(61, 78).filter((name) => !/(?:63|70|77) /.test(name)));
    await page.close();
  });

  it('never has the badge of another row: sorted, on the next page, scrolled, moved, filtered', async () => {
    const page = await stage.open(`${ACCOUNTS}&rows=100`);
    await waitForRows(page, 'badges');
    await inList(page, (list) => list.order('Name', 'desc'));
    const last = [...names(0, 100)].sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))[0];
    await waitForRows(page, 'badges in the other order', (all) => all[0]?.beside === last);
    await inList(page, (list) => list.replace(20, 50));
    await waitForRows(page, 'badges of the next page', (all) => all[0]?.beside === names(20, 21)[0]);
    await page.mouse.move(400, 400);
    await page.mouse.wheel(0, 200);
    await waitForRows(page, 'badges after scrolling', (all) => all.length > 5 && all[0]?.beside !== names(20, 21)[0]);
    await inList(page, (list) => list.tell('This org is in maintenance tonight.'));
    await waitForRows(page, 'badges in rows that moved', (all) => all.length > 5);
    await page.setViewportSize({ width: 900, height: 700 });
    await waitForRows(page, 'badges in a smaller window', (all) => all.length > 5);
    await page.close();
  });

  it('has no badge in a frame in which a row shows another account already', async () => {
    const page = await stage.open(`${ACCOUNTS}&virtual&rows=200`);
    const seen = new ShownOverlay(page);
    await stage.open(`/lightning/r/Account/${IDS.account('Siemens')}/view?details=first`).then(async (record) => {
      await new ShownOverlay(record).waitForBadge(/of 100/);
      await record.close();
    });
    await seen.page.reload();
    await waitForRows(page, 'the badge of an account that was opened', (all) =>
      all.some(({ beside }) => beside === 'Siemens'),
    );
    await page.evaluate(watchEveryFrame, OVERLAY);
    await page.mouse.move(400, 400);
    for (const step of [3, 40, 90, 300, -20, -400, 29, -42]) {
      await page.mouse.wheel(0, step);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    }
    const { frames, shown, wrong } = await page.evaluate(() => (globalThis as unknown as Watched).watched);
    expect(wrong).toEqual([]);
    // So many frames at least had badges that could have been wrong; a busy machine shows fewer.
    expect(frames).toBeGreaterThan(6);
    expect(shown).toBeGreaterThan(3);
    await page.close();
  });
});

type Watched = { watched: { frames: number; shown: number; wrong: string[] } };

/** In the page: after every frame, each badge that is shown is held against the name at its height. */
function watchEveryFrame(overlay: string): void {
  const watched = { frames: 0, shown: 0, wrong: [] as string[] };
  (globalThis as unknown as Watched).watched = watched;
  const check = (): void => {
    watched.frames++;
    for (const badge of document.querySelector(overlay)?.shadowRoot?.querySelectorAll('.row') ?? []) {
      if (getComputedStyle(badge).visibility !== 'visible') continue;
      watched.shown++;
      const { top, bottom } = badge.getBoundingClientRect();
      const middle = (top + bottom) / 2;
      const beside = [...document.querySelectorAll('.demo-scroller a')].find((link) => {
        const rect = link.getBoundingClientRect();
        return rect.top <= middle && middle <= rect.bottom;
      });
      const said = badge.getAttribute('aria-label') ?? '';
      if (!beside || !said.startsWith(`${beside.textContent}: `))
        watched.wrong.push(`${said} by ${beside?.textContent}`);
    }
  };
  const loop = (): void => {
    setTimeout(check);
    requestAnimationFrame(loop);
  };
  requestAnimationFrame(loop);
}

describe('other lists', () => {
  it('of search results are judged by the columns whose label is certain', async () => {
    const page = await stage.open('/lightning/search?term=o');
    const badges = await waitForRows(page, 'badges in the results', (all) => all.length === 5);
    expect(badges[0]?.said).toMatch(/^Otis Worldwide: A, 100 of 100 · partial: 50%/);
    await page.close();
  });

  it('of contacts and reports show accounts that were opened, with the day, and no column of theirs', async () => {
    const record = new ShownOverlay(
      await stage.open(`/lightning/r/Account/${IDS.account('Walmart')}/view?details=first`),
    );
    await record.waitForBadge(/Fit/);
    await record.page.close();
    const list = await stage.open(`${CONTACTS}&rows=40`);
    const isWalmart = (all: readonly { readonly beside: string | undefined }[]) =>
      all.some(({ beside }) => beside === 'Walmart');
    const badges = await waitForRows(list, 'badges in the list of contacts', isWalmart);
    expect(badges.find(({ beside }) => beside === 'Walmart')?.said).toMatch(/^Walmart: .* · facts of /);
    expect(badges.every(({ said }) => !said.includes('columns'))).toBe(true);
    await list.close();
    const report = await stage.open('/lightning/r/Report/00ORf0000000001AAA/view');
    await until('the badge in the report', async () => {
      const all = await rowBadges(report);
      return all.some(({ said }) => said.startsWith('Walmart: ')) || undefined;
    });
    const link = await report.frameLocator('iframe').getByRole('link', { name: 'Walmart', exact: true }).boundingBox();
    const badge = await report.locator(`${OVERLAY} .row[aria-label^="Walmart: "]`).boundingBox();
    expect(badge && link && Math.abs(badge.y + badge.height / 2 - (link.y + link.height / 2))).toBeLessThan(3);
    expect(badge && link && badge.x - (link.x + link.width)).toBeLessThan(10);
    await report.close();
  });
});

describe('going about', () => {
  it('from the list to a record and back leaves no badge behind, and finds them again', async () => {
    const page = await stage.open(ACCOUNTS);
    await waitForRows(page, 'badges');
    await page.getByRole('link', { name: 'Siemens', exact: true }).click();
    await new ShownOverlay(page).waitForBadge(/Fit/);
    expect(await rowBadges(page)).toEqual([]);
    expect(await countsSaid(page)).toEqual([]);
    await page.goBack();
    await waitForRows(page, 'badges again', (all) => all.length > 15);
    expect(await page.locator(OVERLAY).count()).toBe(1);
    await page.close();
  });

  it('with a worker that was stopped', async () => {
    const page = await stage.open(ACCOUNTS);
    await waitForRows(page, 'badges');
    await stopWorker();
    await inList(page, (list) => list.replace(30, 45));
    await waitForRows(page, 'badges of other rows', (all) => all[0]?.beside === names(30, 31)[0]);
    await page.close();
  });
});

describe('as a guest', () => {
  it('leaves the list as it is without us', async () => {
    const alone = await openStage({ extension: null, context: { viewport: VIEWPORT, locale: 'en-US' } });
    const htmlOf = async (page: Page): Promise<string> => {
      await page.getByRole('link', { name: 'Siemens', exact: true }).waitFor();
      return page.locator('.lafPageHost').evaluate((page) => page.outerHTML.replace(/[\w-]*\d+(?:-\d+)*/g, ''));
    };
    const [ours, theirs] = [await stage.open(ACCOUNTS), await alone.open(ACCOUNTS)];
    await waitForRows(ours, 'badges');
    expect(await htmlOf(ours)).toBe(await htmlOf(theirs));
    expect(await ours.evaluate(() => [...document.body.children].map(({ localName }) => localName))).toEqual([
      ...(await theirs.evaluate(() => [...document.body.children].map(({ localName }) => localName))),
      OVERLAY,
    ]);
    await Promise.all([ours.close(), alone.close()]);
  });

  it('takes no key and no focus', async () => {
    const page = await stage.open(ACCOUNTS);
    await waitForRows(page, 'badges');
    await page.keyboard.press('Tab');
    const stops = new Set<string>();
    for (let at = 0; at < 30; at++) {
      stops.add(await page.evaluate(() => document.activeElement?.localName ?? ''));
      await page.keyboard.press('Tab');
    }
    expect(stops.has(OVERLAY)).toBe(false);
    await page.close();
  });

  it('has no fault that axe finds', async () => {
    const page = await stage.open(ACCOUNTS);
    await waitForRows(page, 'badges');
    await counted(page);
    await reveal(page);
    expect(await overlayFaults(page)).toEqual([]);
    expect(strangers(await rowBadges(page))).toEqual([]);
    await page.close();
  });
});
