import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SAMPLE_TEXT } from '../../src/domain/criteria/sample';
import { IDS } from '../demo-crm/data/records';
import { pageFaults } from './stage/axe';
import type { TableAccount } from './stage/import-entry';
import { bundled } from './stage/isolated';
import { ShownOverlay } from './stage/overlay';
import { openStage, type Stage } from './stage/stage';

const COMPANIES = ['Caterpillar', 'Walmart', 'Otis Worldwide', 'Siemens', 'ServiceNow'];
/** By the sample: two strong ones first, the competitor last. */
const RANKED = ['Otis Worldwide', 'Caterpillar', 'Siemens', 'Walmart', 'ServiceNow'];

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await openStage({ context: { viewport: { width: 1280, height: 860 }, locale: 'en-US' } });
  stage.context.setDefaultTimeout(10_000);
});
afterAll(() => stage.close());

const grid = () => page.getByRole('grid');
const judged = () => page.locator('table[aria-busy="false"]').waitFor();
const links = () => grid().getByRole('link');
const active = () => grid().locator('.line-active');
const names = async (): Promise<string[]> => (await links().allInnerTexts()).map((name) => name.trim());

/** Waits until the table has so many accounts. */
const shows = (count: number) =>
  page
    .locator('.line-found')
    .getByText(count === 1 ? '1 account found' : `${count} accounts found`)
    .waitFor();

describe('the territory', () => {
  it('says what to do while no account is known', async () => {
    page = await stage.context.newPage();
    await page.goto(stage.ownPage('src/territory/index.html'));
    await page.getByRole('heading', { name: 'No criteria are in force' }).waitFor();
    expect(await page.getByRole('button', { name: 'Options' }).count()).toBe(1);
    expect(await pageFaults(page)).toEqual([]);
    await page.close();
  });

  it('opens from the popup with every account that was opened, the best first', async () => {
    for (const company of COMPANIES) {
      for (const query of ['?details=first', '']) {
        const seen = await stage.open(`/lightning/r/Account/${IDS.account(company)}/view${query}`);
        await seen.locator('.pastActivities').waitFor();
        await new ShownOverlay(seen).waitForBadge(/of 100|known|disqualified/);
        await seen.close();
      }
    }
    const popup = await stage.context.newPage();
    await popup.goto(stage.ownPage('src/popup/index.html'));
    const opening = stage.context.waitForEvent('page');
    await popup.getByRole('link', { name: 'Territory' }).click();
    page = await opening;
    await popup.close();
    await judged();
    await shows(COMPANIES.length);
    expect(await names()).toEqual(RANKED);
    expect(await page.locator('.counts').innerText()).toMatch(
      /^3 A, 1 C, 1 disqualified of 5 accounts known on this device\s+Sample/,
    );
  });

  it('has today’s work above, each with its next step', async () => {
    const today = page.locator('.today').getByRole('listitem');
    expect(await today.allInnerTexts()).toEqual([expect.stringMatching(/^A\s*100\s+Caterpillar\s+Find the .*\.$/)]);
  });

  it('leads to the record', async () => {
    expect(await links().first().getAttribute('href')).toBe(
      `https://rightfit-demo-dev-ed.develop.lightning.force.com/lightning/r/Account/${IDS.account('Otis Worldwide')}/view`,
    );
  });

  it('finds by name as one types, and by fit', async () => {
    await page.getByRole('searchbox', { name: 'Search by name' }).fill('OTIS');
    await shows(1);
    expect(await names()).toEqual(['Otis Worldwide']);
    await page.getByRole('searchbox').fill('no such account');
    await page.getByText('No account is like that.').waitFor();
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.getByRole('combobox', { name: 'Fit' }).selectOption('disqualified');
    await shows(1);
    expect(await names()).toEqual(['ServiceNow']);
    await page.getByRole('button', { name: 'Show all' }).click();
    await shows(COMPANIES.length);
  });

  it('sorts by a column, and the other way round', async () => {
    const header = page.getByRole('columnheader', { name: 'Account' });
    await header.getByRole('button').click();
    await page.locator('th[aria-sort="ascending"]', { hasText: 'Account' }).waitFor();
    await expect.poll(names).toEqual(RANKED.toSorted());
    await header.getByRole('button').click();
    await expect.poll(names).toEqual(RANKED.toSorted().reverse());
    expect(await header.getAttribute('aria-sort')).toBe('descending');
  });

  it('keeps a view under a name, over a reload, and forgets it when told', async () => {
    await page.getByLabel('Name of this view').fill('Backwards');
    await page.getByRole('button', { name: 'Save view' }).click();
    await page.getByText('View saved.').waitFor();
    await page.reload();
    await judged();
    await expect.poll(names).toEqual(RANKED);
    await page.getByRole('button', { name: 'Backwards', exact: true }).click();
    await expect.poll(names).toEqual(RANKED.toSorted().reverse());
    await page.getByRole('button', { name: 'Remove the view Backwards' }).click();
    await page.getByText('View removed.').waitFor();
    expect(await page.getByRole('button', { name: 'Backwards', exact: true }).count()).toBe(0);
  });

  it('groups, with the count of each group', async () => {
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.getByLabel('Group by').selectOption('verdict');
    const heads = grid().locator('.line-group');
    await expect.poll(() => heads.allInnerTexts()).toEqual(['A (3)', 'C (1)', 'disqualified (1)']);
    expect(await grid().getAttribute('aria-rowcount')).toBe('9');
    expect(await pageFaults(page)).toEqual([]);
  });

  it('is moved through and opened by the keyboard alone', async () => {
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(names).toEqual(RANKED);
    await grid().focus();
    await page.keyboard.press('End');
    expect(await active().getByRole('link').innerText()).toBe('ServiceNow');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    expect(await active().getByRole('link').innerText()).toBe('Caterpillar');
    expect(await grid().getAttribute('aria-activedescendant')).toBe(await active().getAttribute('id'));
    const opening = stage.context.waitForEvent('page');
    await page.keyboard.press('Enter');
    const record = await opening;
    await record.waitForURL(`**/lightning/r/Account/${IDS.account('Caterpillar')}/view`);
    await record.close();
  });

  it('hands out what is shown as a table', async () => {
    await page.getByRole('combobox', { name: 'Fit' }).selectOption('C');
    await shows(1);
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export as CSV' }).click();
    const file = await downloading;
    expect(file.suggestedFilename()).toMatch(/^rightfit-territory-\d{4}-\d{2}-\d{2}\.csv$/);
    const text = await readFile(await file.path(), 'utf8');
    expect(text).toMatch(/^\ufeff"Account","Fit","Score",.*\r\n"Walmart","C",43,90,"high",.*\r\n$/);
    await page.getByText('1 row exported.').waitFor();
  });

  it('says in the same words whose it is once the rep has said who they are', async () => {
    const popup = await stage.context.newPage();
    await popup.goto(stage.ownPage('src/popup/index.html'));
    await popup.getByLabel('Mira Vogel').check();
    await popup.getByRole('button', { name: 'That is me' }).click();
    await popup.getByText('Which name is yours').waitFor({ state: 'detached' });
    await popup.close();
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.getByRole('button', { name: 'Judge again' }).click();
    await page.getByLabel('Owner').selectOption('others');
    await expect.poll(names).toEqual(['Caterpillar']);
    expect(await page.locator('.today').innerText()).toContain('No strong account was left alone.');
  });

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['dark', 360],
  ] as const)('has no fault for axe in the %s, nothing cut off at %d pixels', async (colorScheme, width) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    expect(await pageFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});

describe('accounts of a table in the territory', () => {
  const DEMO = 'salesforce/rightfit-demo-dev-ed.develop/account';
  const fields = { industry: 'Machinery', employees: '20,000', country: 'Germany', revenue: '$2,000,000,000' };
  const TABLE: readonly TableAccount[] = [
    { key: `${DEMO}/~nordwerk.example`, fields: { ...fields, name: 'Nordwerk' } },
    { key: `${DEMO}/001000000000009AAA`, fields: { ...fields, name: 'Alpenwerk', type: 'Competitor' } },
    { key: `${DEMO}/${IDS.account('Walmart')}`, fields: { ...fields, name: 'Walmart Stores' } },
  ];
  const importAll = async (): Promise<void> => {
    await page.evaluate(await bundled('tests/e2e/stage/import-entry.ts'));
    await page.evaluate(
      (accounts) =>
        (globalThis as unknown as { importAccounts(all: typeof accounts): Promise<void> }).importAccounts(accounts),
      TABLE,
    );
  };

  it('are listed with those that were opened, each once, by the name of their page', async () => {
    await page.setViewportSize({ width: 1280, height: 860 });
    await importAll();
    await page.reload();
    await judged();
    await shows(COMPANIES.length + 2);
    expect(await grid().innerText()).not.toContain('Walmart Stores');
    expect(await page.locator('.counts').innerText()).toMatch(/^4 A, 1 C, 2 disqualified of 7 accounts/);
  });

  it('lead to their record where a table named it, and say so where none did', async () => {
    expect(await links().filter({ hasText: 'Alpenwerk' }).getAttribute('href')).toContain('/001000000000009AAA/view');
    const local = grid().locator('tbody tr').filter({ hasText: 'Nordwerk' });
    expect(await local.innerText()).toContain('not linked to a record yet');
    expect(await local.getByRole('link').count()).toBe(0);
    expect(await page.locator('.today').innerText()).toMatch(/Nordwerk\s+not linked to a record yet/);
    expect(await pageFaults(page)).toEqual([]);
  });

  it('are handed out with words instead of an address where they have none', async () => {
    await page.getByRole('searchbox').fill('nordwerk');
    await shows(1);
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export as CSV' }).click();
    const text = await readFile(await (await downloading).path(), 'utf8');
    expect(text).toMatch(/\r\n"Nordwerk","A",.*,"not linked to a record yet"\r\n$/);
    await page.getByRole('button', { name: 'Show all' }).click();
  });

  it('are judged again by themselves when the criteria change elsewhere', async () => {
    const set = JSON.parse(SAMPLE_TEXT);
    const text = JSON.stringify({ ...set, id: 'north', name: 'North team', fit: { ...set.fit, disqualifiers: [] } });
    const options = await stage.context.newPage();
    await options.goto(stage.ownPage('src/options/index.html'));
    await options
      .locator('input[type=file]')
      .first()
      .setInputFiles({
        name: 'north.json',
        mimeType: 'application/json',
        buffer: Buffer.from(text),
      });
    await page.locator('.counts', { hasText: 'North team' }).waitFor();
    await options.close();
    await judged();
    expect(await page.locator('.counts').innerText()).not.toContain('disqualified');
  });

  it('show the last ranking at the next opening before all is judged again', async () => {
    const kept = () =>
      page.evaluate(
        () =>
          new Promise<string>((resolve, reject) => {
            const opened = indexedDB.open('rightfit');
            opened.onerror = () => reject(opened.error);
            opened.onsuccess = () => {
              const read = opened.result.transaction('settings').objectStore('settings').get('territoryShown');
              read.onsuccess = () => resolve(JSON.stringify(read.result));
            };
          }),
      );
    await expect.poll(kept).toMatch(/North team.*Nordwerk/);
    // The job never answers here: what is shown is what was kept.
    const next = await stage.context.newPage();
    await next.addInitScript(() => {
      Object.assign(globalThis, {
        Worker: class {
          postMessage() {}
        },
      });
    });
    await next.goto(stage.ownPage('src/territory/index.html'));
    await next.locator('.counts', { hasText: /As of .* judged again/ }).waitFor();
    expect(await next.getByRole('grid').innerText()).toContain('Nordwerk');
    expect(await next.getByRole('grid').getAttribute('aria-busy')).toBe('true');
    expect(await pageFaults(next)).toEqual([]);
    await next.close();
  });
});
