import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_HOST } from '../../src/domain/criteria/demo-host';
import { salesforceOrg } from '../../src/domain/record/salesforce';
import { IDS } from '../demo-crm/data/records';
import { pageFaults } from './stage/axe';
import { ShownOverlay } from './stage/overlay';
import { openStage, type Stage } from './stage/stage';

const COMPANY = 'Otis Worldwide';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ context: { viewport: { width: 1280, height: 860 }, locale: 'en-US' } });
  stage.context.setDefaultTimeout(10_000);
});
afterAll(() => stage.close());

/** The page of an account; its facts stand under one tab of the demonstration, its people under the other. */
async function opened(query: string, badge: RegExp): Promise<ShownOverlay> {
  const overlay = new ShownOverlay(await stage.open(`/lightning/r/Account/${IDS.account(COMPANY)}/view${query}`));
  await overlay.page.locator('.pastActivities').waitFor();
  await overlay.waitForBadge(badge);
  return overlay;
}

const part = (page: Page, heading: string) =>
  page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name: heading, exact: true }) });

const people = (page: Page) => part(page, 'Who attends').getByRole('checkbox');

/** What the clipboard holds, pasted into a field that is there for that alone. */
async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.body.appendChild(document.createElement('textarea'));
    field.id = 'pasted';
    field.focus();
  });
  await page.keyboard.press('Control+V');
  const field = page.locator('#pasted');
  const text = await field.inputValue();
  await field.evaluate((each) => each.remove());
  return text;
}

/** The address of the tab on the left of a page of ours. */
const tabBefore = (page: Page): Promise<string | undefined> =>
  page.evaluate(async () => {
    interface Tab {
      readonly index: number;
      readonly url?: string;
    }
    const { tabs } = (
      globalThis as unknown as {
        readonly chrome: { readonly tabs: { getCurrent(): Promise<Tab>; query(all: object): Promise<Tab[]> } };
      }
    ).chrome;
    const { index } = await tabs.getCurrent();
    return (await tabs.query({})).find((tab) => tab.index === index - 1)?.url;
  });

describe('the meeting brief', () => {
  let page: Page;

  it('opens beside the account that is open', async () => {
    await (await opened('?details=first', /of 100/)).page.close();
    const overlay = await opened('', /of 100.*facts of/);
    const other = await stage.open('/');
    await overlay.page.bringToFront();
    await overlay.openPanel();
    const opening = stage.context.waitForEvent('page');
    await overlay.panel.getByRole('button', { name: 'Meeting brief' }).click();
    page = await opening;
    await page.getByRole('heading', { level: 1, name: COMPANY }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/src/brief/index.html');
    expect(await page.title()).toBe(`Meeting brief: ${COMPANY}`);
    expect(await tabBefore(page)).toContain('/lightning/r/Account/');
    await overlay.page.close();
    await other.close();
  });

  it('says the fit, the next step, what to ask, the touches, and what fits', async () => {
    const head = await page.locator('header').innerText();
    expect(head).toContain('A, 100 of 100; 100% of the weight is known.');
    expect(head).toMatch(/Standing: prospect[\s\S]*Owner: Mira Vogel[\s\S]*As last seen on \w+ \d+/);
    expect(await part(page, 'Next step').innerText()).toMatch(/\S+.*\.$/);
    expect(await part(page, 'Last touches').getByRole('listitem').count()).toBeGreaterThan(0);
    expect(await page.locator('footer').innerText()).toMatch(/^Criteria: Sample.*, version \d+$/);
    expect(await pageFaults(page)).toEqual([]);
  });

  it('begins with nobody there, and every required role missing', async () => {
    expect(await people(page).count()).toBeGreaterThan(1);
    expect(await part(page, 'Who attends').getByRole('checkbox', { checked: true }).count()).toBe(0);
    expect(await part(page, 'Who attends').innerText()).toMatch(/Missing\nEconomic buyer – seen, but not attending: /);
  });

  it('takes by the keyboard who attends', async () => {
    await people(page).first().focus();
    await page.keyboard.press('Space');
    expect(await people(page).first().isChecked()).toBe(true);
    expect(await part(page, 'Who attends').innerText()).not.toContain('Economic buyer – seen');
    expect(await part(page, 'What fits').innerText()).toContain('Economic buyer: ');
    expect(await pageFaults(page)).toEqual([]);
  });

  it('copies those who attend and nobody else, and says so', async () => {
    const [first = '', second = ''] = await part(page, 'Who attends').locator('label bdi.name').allInnerTexts();
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByRole('status').filter({ hasText: 'Copied.' }).waitFor();
    const text = await pasted(page);
    expect(text.split('\n')[0]).toBe(COMPANY);
    const lines = text.split('\n');
    expect(lines.filter((line) => line.startsWith(`- ${first}, `))).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith(`- ${second}, `))).toHaveLength(0);
    expect(lines.at(-2)).toMatch(/^Criteria: Sample/);
  });

  it('prints those who attend and nothing that can be pressed, on one page', async () => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const names = part(page, 'Who attends').locator('label bdi.name');
    expect(await names.filter({ visible: true }).count()).toBe(1);
    expect(await page.locator('button, input').filter({ visible: true }).count()).toBe(0);
    const colours = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.documentElement);
      return [color, backgroundColor];
    });
    expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    await page.locator('input:checked').evaluate((box: HTMLInputElement) => box.click());
    expect(await part(page, 'Who attends').innerText()).toContain('Nobody is ticked.');
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: false })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.emulateMedia({ media: null, colorScheme: null });
  });

  it.each([1280, 360])('has no fault for axe in the dark, nothing cut off at %d pixels', async (width) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width, height: 800 });
    expect(await pageFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  it.each([
    ['a record that was never read', `salesforce/${salesforceOrg(DEMO_HOST)}/account/${IDS.account('Nike')}`],
    ['an address that names none', '<img src=x onerror=alert(1)>'],
  ])('says in a sentence that it knows nothing of %s', async (_what, record) => {
    await page.goto(`${stage.ownPage('src/brief/index.html')}?record=${encodeURIComponent(record)}`);
    await page.getByText('Nothing is known of this account on this device.').waitFor();
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await page.locator('img').count()).toBe(0);
    expect(await pageFaults(page)).toEqual([]);
  });
});
