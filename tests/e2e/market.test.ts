import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Seeder } from '../bench/territory/seed';
import { pageFaults } from './stage/axe';
import { openStage, type Stage } from './stage/stage';

/** Every second one was touched, one each day back to 58 days ago. */
const ACCOUNTS = 120;

let stage: Stage;
let page: Page;
beforeAll(async () => {
  const context = { viewport: { width: 1280, height: 900 }, locale: 'en-US', timezoneId: 'UTC' };
  stage = await openStage({ context });
  stage.context.setDefaultTimeout(10_000);
  page = await stage.context.newPage();
  await page.goto(stage.ownPage('src/territory/index.html'));
  await page.locator('.empty').waitFor();
  await (await Seeder.in(page)).seed(ACCOUNTS);
  await page.reload();
  await market().waitFor();
});
afterAll(() => stage.close());

const market = () => page.locator('.market');
const sentence = () => market().getByRole('status').innerText();
const table = () => page.getByRole('table', { name: /^Accounts by/ });
const chips = () => page.getByRole('list', { name: 'Only these' }).getByRole('button').allInnerTexts();
const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());

/** Waits until the table of accounts has so many. */
const shows = (count: number) =>
  page
    .locator('.line-found')
    .getByText(count === 1 ? '1 account found' : `${count} accounts found`, { exact: true })
    .waitFor();

/** The numbers of a line: accounts, touched, strong, white space. */
async function numbers(name: string): Promise<number[]> {
  const line = table()
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name }) });
  const texts = await line.locator('.market-number').allInnerTexts();
  return texts.map((text) => Number.parseInt(text, 10));
}

describe('the market', () => {
  it('says in a sentence how much of it was reached', async () => {
    expect(await sentence()).toMatch(
      /^24 of 120 accounts touched in the last 90 days \(20%\); \d+ strong accounts are untouched\.$/,
    );
  });

  it('shows the strong accounts that nobody touched, and lets each condition go', async () => {
    const untouched = Number(/(\d+) strong/.exec(await sentence())?.[1]);
    await page.getByRole('button', { name: 'Show the untouched strong ones' }).click();
    await shows(untouched);
    expect(await focused()).toBe('All accounts');
    expect(await chips()).toEqual(['Strong accounts ×']);
    await page.getByRole('button', { name: 'Remove: Strong accounts' }).click();
    await shows(96);
    await page.getByLabel('Not touched in').selectOption('');
    await shows(ACCOUNTS);
  });

  it('opens by the keyboard, by industry where the criteria have no segments', async () => {
    await market().locator('summary').focus();
    await page.keyboard.press('Enter');
    await table().waitFor();
    expect(await page.getByRole('combobox', { name: 'Accounts by' }).locator('option').allInnerTexts()).toEqual([
      'Industry',
      'Country',
      'Fit',
      'Value',
    ]);
    expect(await table().getByRole('row').first().innerText()).toMatch(/Industry\s+Picture\s+Accounts\s+Touched/);
  });

  it('has all accounts in its lines, what is not known in a line of its own', async () => {
    const total = async (): Promise<number> => {
      const accounts = await table().locator('tbody tr td.market-number:nth-child(3)').allInnerTexts();
      return accounts.reduce((sum, text) => sum + Number(text), 0);
    };
    expect(await total()).toBe(ACCOUNTS);
    const before = await table().getByRole('row').count();
    await page.getByRole('button', { name: /^Show all \d+$/ }).click();
    expect(await table().getByRole('row').count()).toBeGreaterThan(before);
    expect(await total()).toBe(ACCOUNTS);
    expect(await table().getByRole('rowheader').last().innerText()).toBe('not known');
    await page.getByRole('button', { name: 'Show the largest 10' }).click();
    expect(await table().getByRole('row').count()).toBe(before);
  });

  it('has the same in words for each bar as in numbers', async () => {
    const [accounts, touched, , white] = await numbers('Machinery');
    const line = table()
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: 'Machinery' }) });
    expect(await line.getByRole('img').getAttribute('aria-label')).toBe(
      `${accounts} accounts: ${touched} touched, ${white} white space`,
    );
  });

  it('shows the accounts of a line, and those of its white space', async () => {
    const [accounts = 0, , , white = 0] = await numbers('Machinery');
    expect(white).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Show Machinery in the table of accounts' }).press('Enter');
    await shows(accounts);
    expect(await chips()).toEqual(['Industry: Machinery ×']);
    await page.getByRole('button', { name: /^Show the white space of Machinery/ }).click();
    await shows(white);
    expect(await chips()).toEqual(['Industry: Machinery ×', 'Strong accounts ×']);
    expect(await page.getByLabel('Not touched in').inputValue()).toBe('90');
  });

  it('is in a saved view, over a reload', async () => {
    const [, , , white = 0] = await numbers('Machinery');
    await page.getByLabel('Name of this view').fill('White space');
    await page.getByRole('button', { name: 'Save view' }).click();
    await page.getByText('View saved.').waitFor();
    await page.reload();
    await market().waitFor();
    await shows(ACCOUNTS);
    await page.getByRole('button', { name: 'White space', exact: true }).click();
    await shows(white);
    expect(await chips()).toEqual(['Industry: Machinery ×', 'Strong accounts ×']);
  });

  it('has fewer touched in fewer days', async () => {
    await market().locator('summary').click();
    await page.getByRole('combobox', { name: 'Touched in the last' }).selectOption('30');
    await market().getByText('8 of 120 accounts touched in the last 30 days (7%)').waitFor();
  });

  it.each([
    ['Country', 'United States', 'Country: United States ×'],
    ['Value', 'none said', 'Value: none said ×'],
  ])('shows the accounts of a line by %s', async (by, name, chip) => {
    await page.getByRole('combobox', { name: 'Accounts by' }).selectOption(by);
    const [accounts = 0] = await numbers(name);
    expect(accounts).toBeGreaterThan(0);
    await page.getByRole('button', { name: `Show ${name} in the table of accounts` }).click();
    await shows(accounts);
    expect(await chips()).toEqual([chip]);
  });

  it('shows the accounts of a band by the filter that is there', async () => {
    await page.getByRole('combobox', { name: 'Accounts by' }).selectOption('Fit');
    const [accounts = 0] = await numbers('not enough known');
    await page.getByRole('button', { name: 'Show not enough known in the table of accounts' }).click();
    await shows(accounts);
    expect(await page.getByRole('combobox', { name: 'Fit', exact: true }).inputValue()).toBe('not-enough-known');
  });

  it('says which fact would settle most, and how much is not known of each', async () => {
    const part = page.locator('.market-part').filter({ has: page.getByRole('heading', { name: 'What is not known' }) });
    const [first] = await part.getByRole('rowheader').allInnerTexts();
    const line = await part.getByRole('row').nth(1).locator('.market-number').allInnerTexts();
    const [missing, unreadable, , settles] = line.map((text) => Number.parseInt(text, 10));
    expect(settles).toBeGreaterThan(0);
    expect(await part.locator('p').first().innerText()).toBe(
      `${first}: not known for ${Number(missing) + Number(unreadable)} accounts; knowing it would settle ${settles} of them.`,
    );
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
