import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { IDS } from '../demo-crm/data/records';
import { pageFaults } from './stage/axe';
import { ShownOverlay } from './stage/overlay';
import { openStage, type Stage } from './stage/stage';

const ADDRESS = 'https://rightfit-demo-dev-ed.develop.lightning.force.com/lightning/page/home';
const HEADER = 'Account ID\tAccount Name\tWebsite\tIndustry\tEmployees\tBilling Country';

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await openStage({ context: { viewport: { width: 1280, height: 900 }, locale: 'en-US' } });
  stage.context.setDefaultTimeout(10_000);
  page = await stage.context.newPage();
});
afterAll(() => stage.close());

const tables = () => page.locator('#tables');
const button = (name: string) => page.getByRole('button', { name, exact: true });
const names = async (): Promise<string[]> =>
  (await page.getByRole('grid').locator('[role=gridcell]:first-child, td:first-child').allInnerTexts()).map((name) =>
    name.replace('not linked to a record yet', '').trim(),
  );

async function paste(rows: readonly (readonly string[])[]): Promise<void> {
  await tables()
    .locator('textarea')
    .fill([HEADER, ...rows.map((row) => row.join('\t'))].join('\n'));
}

async function judged(accounts: number): Promise<void> {
  await page.locator('table.grid[aria-busy="false"]').waitFor();
  await page
    .locator('.line-found')
    .getByText(accounts === 1 ? '1 account found' : `${accounts} accounts found`)
    .waitFor();
}

const OTIS = [IDS.account('Otis Worldwide'), 'Otis Worldwide', 'www.otis.com', 'Machinery', '72000', 'United States'];
const KONE = [IDS.account('KONE'), 'KONE', 'www.kone.com', 'Machinery', '60000', 'Finland'];
const ROWS = [
  OTIS,
  KONE,
  ['', 'OTIS WORLDWIDE', 'https://otis.com', '', '', ''],
  ['', 'Kone', '', 'Elevators', '', ''],
  ['', 'Hafenbau AG', 'hafenbau.de', 'Construction', '900', 'Germany'],
];

describe('accounts that nobody opened', () => {
  it('are brought in from the territory, of the CRM whose address is said', async () => {
    await page.goto(stage.ownPage('src/territory/index.html'));
    await page.getByRole('link', { name: 'Bring accounts in…' }).click();
    await tables().locator('textarea').waitFor();
    await paste(ROWS);
    await page.getByText('Say which CRM these accounts are of.').waitFor();
    expect(await button('Import').isDisabled()).toBe(true);
    await page.getByLabel('Address of your CRM').fill('https://crm.example.com/x');
    await page.getByText('This is no address of Salesforce Lightning').waitFor();
    await page.getByLabel('Address of your CRM').fill(ADDRESS);
    await page.getByText('5 new, 0 changed, 0 as they were.').waitFor();
    expect(await pageFaults(page)).toEqual([]);
    await button('Import').click();
    await page.getByText('Imported: 5 new, 0 changed, 0 as they were.').waitFor();
    await tables().getByText('5 accounts are known from tables.').waitFor();
  });

  it('stand in the territory, each company once, and ask where that is not certain', async () => {
    await page.getByRole('link', { name: 'See the territory' }).click();
    await judged(4);
    expect((await names()).sort()).toEqual(['Hafenbau AG', 'KONE', 'Kone', 'Otis Worldwide']);
    await page.getByText('1 pair to decide').waitFor();
    await page.getByText('1 row counts as another account').waitFor();
    expect(await pageFaults(page)).toEqual([]);
  });

  it('are one account once the rep says so, and two again once that is taken back', async () => {
    await button('Same company').click();
    await judged(3);
    await page.getByText('2 rows count as another account').click();
    await page.getByRole('button', { name: 'Count apart' }).last().click();
    await judged(4);
    await page.getByText(/You said of 1 pair/).click();
    await button('Take back').click();
    await judged(3);
  });

  it('judge their pages where the page itself says nothing of it', async () => {
    const record = new ShownOverlay(await stage.open(`/lightning/r/Account/${IDS.account('KONE')}/view`));
    await record.waitForBadge(/of 100/);
    await record.openPanel();
    expect(await record.page.evaluate(() => document.querySelectorAll('rightfit-overlay').length)).toBe(1);
    await record.page.close();
  });

  it('are updated by another table, and never doubled', async () => {
    await page.goto(stage.ownPage('src/options/index.html#tables'));
    await paste([[...OTIS.slice(0, 4), '73000', 'United States'], KONE]);
    await page.getByText('0 new, 1 changed, 1 as they were.').waitFor();
    await button('Import').click();
    await page.getByText('Imported: 0 new, 1 changed, 1 as they were.').waitFor();
    await tables().getByText('5 accounts are known from tables.').waitFor();
  });

  it('come back as they were when the last import is taken back', async () => {
    await button('Undo the last import').click();
    await page.getByText('The last import is taken back.').waitFor();
    await paste([[...OTIS.slice(0, 4), '72000', 'United States']]);
    await page.getByText('0 new, 0 changed, 1 as they were.').waitFor();
    await button('Discard').click();
    expect(await button('Undo the last import').count()).toBe(0);
  });

  it('are all removed on a second word, and what pages showed stays', async () => {
    await button('Remove accounts of tables').click();
    await page.getByText(/What tables said of 5 accounts is removed/).waitFor();
    await page.locator('.sure').getByRole('button', { name: 'Remove accounts of tables' }).click();
    await page.getByText('Accounts of tables are removed.').waitFor();
    await page.goto(stage.ownPage('src/territory/index.html'));
    await judged(1);
    await page.getByRole('grid').getByText('KONE').waitFor();
    expect(await names()).toEqual(['KONE']);
  });
});
