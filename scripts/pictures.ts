import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { IDS } from '../tests/demo-crm/data/records';
import { ShownOverlay } from '../tests/e2e/stage/overlay';
import { openStage, type Stage } from '../tests/e2e/stage/stage';

const FOLDER = resolve('icons/pictures');
const COMPANY = 'Otis Worldwide';

const save = async (page: Page, name: string): Promise<void> => {
  await page.screenshot({ path: join(FOLDER, `${name}.png`), animations: 'disabled' });
};

async function record(stage: Stage, path: string, badge: RegExp, name: string): Promise<void> {
  const overlay = new ShownOverlay(await stage.open(path));
  await overlay.waitForBadge(badge);
  await overlay.openPanel();
  await save(overlay.page, name);
  await overlay.page.close();
}

/** Opens an account as a rep would, until all of it stands. */
async function see(stage: Stage, company: string, query: string): Promise<void> {
  const page = await stage.open(`/lightning/r/Account/${IDS.account(company)}/view${query}`);
  await page.locator('.pastActivities').waitFor();
  await new ShownOverlay(page).waitForBadge(/of 100|known/);
  await page.close();
}

/** What gives the popup something to show: facts stand under one tab of the demonstration, people under the other. */
async function visit(stage: Stage): Promise<void> {
  for (const company of ['KONE', 'Siemens', 'Nike', 'Allianz', 'Carrier Global', 'Deere & Company', 'Accenture']) {
    for (const query of ['?details=first', '']) await see(stage, company, query);
  }
}

async function popup(stage: Stage): Promise<void> {
  const page = await stage.context.newPage();
  await page.setViewportSize({ width: 380, height: 640 });
  await page.goto(stage.ownPage('src/popup/index.html'));
  await page.getByLabel('Mira Vogel').check();
  await page.getByRole('button', { name: 'That is me' }).click();
  await page.getByLabel('30 days').check();
  await page.getByText('right account and right person').waitFor();
  await save(page, 'popup');
  await page.close();
}

async function options(stage: Stage): Promise<void> {
  const page = await stage.context.newPage();
  await page.setViewportSize({ width: 900, height: 640 });
  await page.goto(stage.ownPage('src/options/index.html'));
  await page.getByRole('button', { name: 'Start from the sample' }).click();
  await page.locator('.in-force').getByText('Sample').waitFor();
  await save(page, 'options');
  await page.close();
}

/** `npm run pictures`: makes the pictures of the README anew, from the built extension on the demonstration. */
export async function main(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const stage = await openStage({ context: { viewport: { width: 1100, height: 700 }, locale: 'en-US' } });
  try {
    // Its people stand under the other tab: seen once, they are known.
    await see(stage, COMPANY, '');
    await record(stage, `/lightning/r/Account/${IDS.account(COMPANY)}/view?details=first`, /of 100/, 'panel');
    await record(stage, `/lightning/r/Contact/${IDS.contact(COMPANY)}/view`, /Economic buyer/, 'contact');
    await visit(stage);
    await popup(stage);
    await options(stage);
  } finally {
    await stage.close();
  }
}
