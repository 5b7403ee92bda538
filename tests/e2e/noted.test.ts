import axeSource from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { IDS } from '../demo-crm/data/records';
import { ShownOverlay } from './stage/overlay';
import { OVERLAY } from './stage/reveal';
import { openStage, type Stage } from './stage/stage';
import { until } from './stage/until';

const EMPLOYEES = 'NumberOfEmployees';
const SIZE = 'Large enough to need planning';
const QUESTION = 'How many people work here, all countries together?';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ context: { viewport: { width: 1280, height: 860 }, locale: 'en-US' } });
  stage.context.setDefaultTimeout(10_000);
});
afterAll(() => stage.close());

/** An account on its Details tab whose page shows these numbers instead of its own; null for a blank field. */
function account(name: string, numbers: Readonly<Record<string, number | null>>): string {
  const asked = Object.entries(numbers).map(([api, value]) => `&number=${api}:${value ?? ''}`);
  return `/lightning/r/Account/${IDS.account(name)}/view?details=first${asked.join('')}`;
}

/** By its shortcut: the badge moves while the page's parts arrive, and a click can miss it. */
async function openPanel({ page, panel }: ShownOverlay): Promise<void> {
  await page.keyboard.press('Alt+Shift+KeyF');
  await panel.getByRole('heading', { level: 1 }).waitFor();
}

async function opened(path: string): Promise<ShownOverlay> {
  const overlay = new ShownOverlay(await stage.open(path));
  await overlay.waitForBadge(/of 100|account/);
  await openPanel(overlay);
  return overlay;
}

async function rowOf(overlay: ShownOverlay, criterion: string): Promise<string> {
  const row = (await overlay.ledger()).rows.find((each) => each.criterion === criterion);
  return row ? `${row.fact} | ${row.outcome}` : 'no such row';
}

const unknown = (overlay: ShownOverlay): Locator => overlay.panel.locator('.unknown > li');
const form = (overlay: ShownOverlay): Locator => overlay.panel.locator('form');
const evidence = (overlay: ShownOverlay): Locator => overlay.panel.locator('.evidence');

/** Waits until the row says so: a note is judged by the worker, and drawn when its answer comes. */
function rowSays(overlay: ShownOverlay, criterion: string, pattern: RegExp): Promise<string> {
  return until(`"${criterion}" saying ${pattern}`, async () => {
    const row = await rowOf(overlay, criterion);
    return pattern.test(row) ? row : undefined;
  });
}

async function openEvidence(overlay: ShownOverlay, text: string): Promise<string> {
  await overlay.panel.locator('.fact-open').filter({ hasText: text }).click();
  return (await evidence(overlay).innerText()).replace(/\s+/g, ' ').trim();
}

/** What has the focus inside the closed root, in a word or two. */
function focused(page: Page): Promise<string> {
  return page.evaluate((name) => {
    const active = document.querySelector(name)?.shadowRoot?.activeElement;
    return active
      ? `${active.localName} ${active.textContent?.trim()}`.trim()
      : (document.activeElement?.localName ?? '');
  }, OVERLAY);
}

async function killWorker(): Promise<void> {
  const session = await stage.context.browser()?.newBrowserCDPSession();
  const { targetInfos = [] } = (await session?.send('Target.getTargets')) ?? {};
  for (const { type, targetId } of targetInfos)
    if (type === 'service_worker') await session?.send('Target.closeTarget', { targetId });
}

/** What axe finds wrong inside the overlay, by rule. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axeSource.source);
  return page.evaluate(async (name) => {
    const axe = (globalThis as unknown as { axe: typeof import('axe-core') }).axe;
    const { violations } = await axe.run({ include: [[[name, '.rf']]] } as never, { resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat().join(' ')).join(', ')}`);
  }, OVERLAY);
}

describe('an answer that was noted', () => {
  let overlay: ShownOverlay;
  afterAll(() => overlay.page.close());

  it('is asked for first where it decides the verdict', async () => {
    overlay = await opened(account('ABB', { [EMPLOYEES]: null }));
    expect(await overlay.waitForBadge(/of 100/)).toMatch(/^Fit: A, 93 of 100/);
    const first = await unknown(overlay).first().innerText();
    expect(first).toContain(SIZE);
    expect(first).toContain(QUESTION);
  });

  it('is read while it is written, and not kept while it cannot be read', async () => {
    await unknown(overlay).first().getByRole('button', { name: 'Note answer' }).click();
    await form(overlay).getByLabel(QUESTION).fill('a few');
    await form(overlay)
      .getByText(/Cannot be read: write a number or a range/i)
      .waitFor();
    await form(overlay).getByRole('button', { name: 'Save' }).click();
    expect(await form(overlay).getByLabel(QUESTION).getAttribute('aria-invalid')).toBe('true');
    await form(overlay).getByLabel(QUESTION).fill('201 to 400');
    await form(overlay).getByText('Read as 201–400 employees').waitFor();
    expect(await faults(overlay.page)).toEqual([]);
  });

  it('changes the verdict, and is marked in badge and ledger', async () => {
    await form(overlay).getByRole('button', { name: 'Save' }).click();
    expect(await overlay.waitForBadge(/^Fit: B/)).toContain('noted by you');
    expect(await rowSays(overlay, SIZE, /noted by you/)).toMatch(/^201 to 400 .*noted by you, \w+ \d+ \| miss/);
    expect(await focused(overlay.page)).toMatch(/^button 201 to 400/);
    await overlay.host.getByRole('status').filter({ hasText: 'Noted.' }).waitFor();
  });

  it('says how it was read', async () => {
    expect(await openEvidence(overlay, '201 to 400')).toMatch(
      /Read as 201–400 employees Noted by you on \w+ \d+ Change answer Remove note/,
    );
  });

  it('outlives the page and the worker', async () => {
    await killWorker();
    await overlay.page.reload();
    await overlay.waitForBadge(/^Fit: B.*noted by you/);
    await openPanel(overlay);
    expect(await rowOf(overlay, SIZE)).toMatch(/201 to 400 .*noted by you/);
  });

  it('counts on the page of a contact of the account', async () => {
    const contact = await opened(`/lightning/r/Contact/${IDS.contact('ABB')}/view`);
    await contact.waitForBadge(/B account.*noted by you/);
    await contact.page.close();
  });

  it('stands on the list of what to correct in the CRM', async () => {
    const page = await stage.context.newPage();
    await page.goto(stage.ownPage('src/options/index.html'));
    const row = page.locator('.corrections tbody tr');
    await row.waitFor();
    expect((await row.innerText()).split('\t').slice(0, 4)).toEqual(['ABB', 'Employees', 'nothing', '201 to 400']);
    expect(await row.getByRole('link').getAttribute('href')).toContain(
      `/lightning/r/Account/${IDS.account('ABB')}/view`,
    );
    await page.evaluate(axeSource.source);
    const wrong = await page.evaluate(async () => {
      const axe = (globalThis as unknown as { axe: typeof import('axe-core') }).axe;
      return (await axe.run()).violations.map(({ id }) => id);
    });
    expect(wrong).toEqual([]);
    await page.close();
  });

  it('yields to the page where that shows another value, and both are shown', async () => {
    await overlay.page.goto(stage.demo.url(account('ABB', { [EMPLOYEES]: 105000 })));
    expect(await overlay.waitForBadge(/^Fit: A/)).not.toContain('noted by you');
    await openPanel(overlay);
    expect(await rowSays(overlay, SIZE, /105,000/)).toMatch(/^105,000 .*you noted “201 to 400” on \w+ \d+ \| match/);
    expect(await openEvidence(overlay, '105,000')).toMatch(
      /Read as 105,000 employees From the page, field NumberOfEmployees you noted “201 to 400”/i,
    );
  });

  it('goes when it is removed', async () => {
    await evidence(overlay).getByRole('button', { name: 'Remove note' }).click();
    await rowSays(overlay, SIZE, /^105,000 \| match/);
    expect(await focused(overlay.page)).toMatch(/^button 105,000/);
  });
});

describe('a note that the page agrees with', () => {
  it('has served, and does not come back', async () => {
    const overlay = await opened(account('KONE', { [EMPLOYEES]: null }));
    await overlay.panel.locator('.unknown').getByRole('button', { name: 'Note answer' }).first().click();
    await form(overlay).getByLabel(QUESTION).fill('60k');
    await form(overlay).getByText('Read as 60,000 employees').waitFor();
    await overlay.page.keyboard.press('Enter');
    await rowSays(overlay, SIZE, /60k .*noted by you/);
    await overlay.page.goto(stage.demo.url(account('KONE', { [EMPLOYEES]: 60000 })));
    await overlay.waitForBadge(/^Fit: A, \d+ of 100(?!.*noted)/);
    await openPanel(overlay);
    expect(await rowOf(overlay, SIZE)).toBe('60,000 | match');
    await overlay.page.goto(stage.demo.url(account('KONE', { [EMPLOYEES]: 70000 })));
    await overlay.waitForBadge(/^Fit: A/);
    await openPanel(overlay);
    expect(await rowSays(overlay, SIZE, /70,000/)).toBe('70,000 | match');
    await overlay.page.close();
  });
});

describe('a fact that only a disqualifier asks for', () => {
  it('can be noted, and shows where it can be changed', async () => {
    const overlay = await opened(account('Bosch', { [EMPLOYEES]: null }));
    await unknown(overlay).filter({ hasText: 'Standing' }).getByRole('button', { name: 'Note answer' }).click();
    await form(overlay).getByLabel('Standing').fill('competitor');
    await overlay.page.keyboard.press('Enter');
    await overlay.waitForBadge(/disqualified, It sells what we sell.*noted by you/);
    const noted = overlay.panel.locator('.also-noted');
    expect(await noted.innerText()).toMatch(/Standing: competitor\s+Noted by you on/);
    await noted.getByRole('button', { name: 'Remove note' }).click();
    await overlay.waitForBadge(/^Fit: B/);
    await overlay.page.close();
  });
});

describe('by the keyboard alone', () => {
  it('an answer is noted, changed, left and removed', async () => {
    const overlay = await opened(account('Honeywell', { [EMPLOYEES]: null }));
    const { page } = overlay;
    await until('the focus on the button', async () => {
      await page.keyboard.press('Tab');
      return (await focused(page)) === 'button Note answer' ? true : undefined;
    });
    await page.keyboard.press('Enter');
    await until('the focus in the field', async () => ((await focused(page)) === 'input' ? true : undefined));
    await page.keyboard.type('12');
    await page.keyboard.press('Escape');
    await until('the button again', async () => ((await focused(page)) === 'button Note answer' ? true : undefined));
    expect(await overlay.panel.count()).toBe(1);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Alt+Shift+KeyF');
    expect(await overlay.panel.count()).toBe(1);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('90000');
    await page.keyboard.press('Enter');
    await overlay.waitForBadge(/noted by you/);
    await until('the focus on the fact', async () => (/^button 90000/.test(await focused(page)) ? true : undefined));
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('button Change answer');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('button Remove note');
    await page.keyboard.press('Enter');
    await overlay.waitForBadge(/^Fit: A, 91 of 100(?!.*noted)/);
    await until('the focus on the question', async () =>
      (await focused(page)) === 'button Note answer' ? true : undefined,
    );
    await page.close();
  });
});
