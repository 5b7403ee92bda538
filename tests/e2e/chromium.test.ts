import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CriteriaSet } from '../../src/domain/criteria/criteria';
import { SAMPLE_TEXT } from '../../src/domain/criteria/sample';
import { IDS } from '../demo-crm/data/records';
import { overlayFaults, pageFaults } from './stage/axe';
import { ShownOverlay } from './stage/overlay';
import { OVERLAY } from './stage/reveal';
import { openStage, type Stage } from './stage/stage';
import { until } from './stage/until';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ context: { viewport: { width: 1280, height: 860 }, locale: 'en-US' } });
  await stage.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: stage.demo.url('') });
});
afterAll(() => stage.close());

const account = (name: string, query = ''): string => `/lightning/r/Account/${IDS.account(name)}/view${query}`;

async function opened(path: string): Promise<ShownOverlay> {
  return new ShownOverlay(await stage.open(path));
}

describe('the badge', () => {
  it('says the fit of the account that is open, as its accessible name', async () => {
    const overlay = await opened(account('Otis Worldwide', '?details=first'));
    expect(await overlay.waitForBadge(/of 100/)).toBe("Fit: A, 100 of 100 · Mira's · Sample");
    await overlay.page.close();
  });

  it('stands once, in a closed root that the page cannot open', async () => {
    const page = await stage.open(account('KONE', '?details=first'));
    await page.locator(OVERLAY).waitFor({ state: 'attached' });
    expect(await page.evaluate((name) => document.querySelector(name)?.shadowRoot, OVERLAY)).toBeNull();
    expect(await page.locator(OVERLAY).count()).toBe(1);
    await page.close();
  });

  it.each(['native', 'synthetic'])('reads %s shadow', async (shadow) => {
    const overlay = await opened(account('Siemens', `?details=first&shadow=${shadow}`));
    expect(await overlay.waitForBadge(/of 100/)).toMatch(/^Fit: A, \d+ of 100 · customer · Mira's · Sample$/);
    await overlay.page.close();
  });

  it('reads a page in German the same way', async () => {
    const overlay = await opened(account('Deere & Company', '?details=first&locale=de'));
    expect(await overlay.waitForBadge(/of 100/)).toMatch(/^Fit: A, \d+ of 100/);
    await overlay.page.close();
  });

  it('says that a competitor is disqualified, and why', async () => {
    const overlay = await opened(account('ServiceNow', '?details=first'));
    expect(await overlay.waitForBadge(/disqualified/)).toMatch(/^Fit: disqualified, It sells what we sell/);
    await overlay.page.close();
  });

  it('says that a page which never finishes cannot be read', async () => {
    const overlay = await opened(account('Nike', '?never'));
    expect(await overlay.waitForBadge(/cannot/)).toBe('Fit: cannot read this page');
    await overlay.page.close();
  });

  it('follows in-page navigation, and never shows the record before', async () => {
    const overlay = await opened(account('Caterpillar', '?details=first'));
    const { page } = overlay;
    await overlay.waitForBadge(/^Fit: A/);
    await page.evaluate((id) => {
      const seen: string[] = [];
      Object.assign(globalThis, { seen });
      const look = (): void => {
        const root = document.querySelector('rightfit-overlay')?.shadowRoot;
        const name = root?.querySelector('button[aria-haspopup]')?.getAttribute('aria-label') ?? '';
        if (seen.at(-1) !== name) seen.push(name);
        requestAnimationFrame(look);
      };
      (globalThis as unknown as { demo: { go(id: string): void } }).demo.go(id);
      look();
    }, IDS.account('ServiceNow'));
    await overlay.waitForBadge(/disqualified/);
    const names = await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
    expect(names.filter((name) => /^Fit: A/.test(name))).toEqual([]);
    await page.goBack();
    await overlay.waitForBadge(/^Fit: A/);
    expect(await page.locator(OVERLAY).count()).toBe(1);
    await page.close();
  });

  it('goes where no record is open', async () => {
    const overlay = await opened(account('ABB', '?details=first'));
    await overlay.waitForBadge(/of 100/);
    await overlay.page.getByRole('link', { name: 'Accounts' }).click();
    await until('no badge', async () => ((await overlay.badgeName()) === undefined ? true : undefined));
    await overlay.page.close();
  });

  it('shows markup and bidi marks of a hostile page as text', async () => {
    const overlay = await opened(account('Nestlé', '?details=first&hostile'));
    await overlay.waitForBadge(/of 100/);
    await overlay.openPanel();
    expect(await overlay.panel.getByRole('heading', { level: 1 }).innerText()).toBe(
      '<img src=x onerror=alert(1)> evil "quoted"',
    );
    expect(await overlay.panel.locator('img').count()).toBe(0);
    await overlay.page.close();
  });

  it('stands under the strictest policy of a page', async () => {
    const overlay = await opened(account('Bosch', '?details=first&csp=strict'));
    expect(await overlay.waitForBadge(/of 100/)).toContain('Fit: ');
    await overlay.page.close();
  });
});

describe('remembered facts', () => {
  it('give the same verdict on a second visit where Details is never opened, dated', async () => {
    const first = await opened(account('Union Pacific', '?details=first'));
    const name = await first.waitForBadge(/of 100/);
    await first.page.close();
    const second = await opened(account('Union Pacific'));
    const again = await second.waitForBadge(/facts of/);
    expect(again.split(' · ')[0]).toBe(name.split(' · ')[0]);
    await second.page.close();
  });

  it('give a contact the fit of its account, the person first', async () => {
    const otis = await opened(account('Otis Worldwide', '?details=first'));
    await otis.waitForBadge(/of 100/);
    await otis.page.close();
    const ana = await opened(`/lightning/r/Contact/${IDS.contact('Otis Worldwide')}/view`);
    expect(await ana.waitForBadge(/account/)).toMatch(/^Fit: Economic buyer · A account · facts of /);
    await ana.page.close();
    const abb = await opened(account('ABB', '?details=first'));
    const fit = (await abb.waitForBadge(/of 100/)).split(' · ')[0];
    await abb.page.close();
    const deal = await opened(`/lightning/r/Opportunity/${IDS.opportunity}/view`);
    expect((await deal.waitForBadge(/of 100.*facts of /)).split(' · ')[0]).toBe(fit);
    await deal.page.close();
  });

  it('of an account that was never opened are none: the badge says so', async () => {
    const overlay = await opened(`/lightning/r/Contact/${IDS.contact('Allianz', 1)}/view`);
    expect(await overlay.waitForBadge(/not read/)).toContain('Account not read: open it');
    await overlay.page.close();
  });

  it('judge a lead by its own company', async () => {
    const overlay = await opened(`/lightning/r/Lead/${IDS.lead}/view`);
    expect(await overlay.waitForBadge(/account/)).toMatch(/^Fit: Champion · /);
    await overlay.page.close();
  });
});

describe('the panel', () => {
  let overlay: ShownOverlay;
  beforeAll(async () => {
    overlay = await opened(account('Carrier Global', '?details=first'));
    await overlay.waitForBadge(/of 100/);
    await overlay.openPanel();
  });
  afterAll(() => overlay.page.close());

  it('shows a ledger whose rows sum to the score', async () => {
    const { rows, score } = await overlay.ledger();
    expect(rows).toHaveLength(8);
    expect(rows.reduce((sum, { points }) => sum + Number(points.replace('–', '0')), 0)).toBe(Number(score));
  });

  it('names what is not known and what it could change', async () => {
    expect(await overlay.panel.innerText()).toContain('How many people work here, all countries together?');
  });

  it('copies a message in one click, says so aloud, and counts it as a trace', async () => {
    await overlay.panel.getByRole('button', { name: 'Copy', exact: true }).click();
    await overlay.host.getByRole('status').filter({ hasText: 'Copied: Short note on LinkedIn' }).waitFor();
    expect(await overlay.page.evaluate(() => navigator.clipboard.readText())).toContain('Carrier Global');
  });

  it('closes by Escape, gives the focus back, and opens by its shortcut', async () => {
    await overlay.page.keyboard.press('Escape');
    await until('no panel', async () => ((await overlay.panel.count()) === 0 ? true : undefined));
    const focused = await overlay.page.evaluate(() => document.activeElement?.localName);
    expect(focused).toBe(OVERLAY);
    await overlay.page.keyboard.press('Alt+Shift+KeyF');
    await overlay.panel.waitFor();
  });

  it('copies by its shortcut, but not while the rep is writing', async () => {
    await overlay.page.evaluate(() => navigator.clipboard.writeText('before'));
    await overlay.page.evaluate(() => {
      const input = document.createElement('input');
      document.body.append(input);
      input.focus();
    });
    await overlay.page.keyboard.press('Alt+Shift+KeyC');
    expect(await overlay.page.evaluate(() => navigator.clipboard.readText())).toBe('before');
    await overlay.page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await overlay.page.keyboard.press('Alt+Shift+KeyC');
    await until('a copied message', async () => {
      const text = await overlay.page.evaluate(() => navigator.clipboard.readText());
      return text.includes('Carrier Global') ? text : undefined;
    });
  });
});

describe.each(['light', 'dark'] as const)('accessibility, %s', (colorScheme) => {
  it('axe finds a planted fault in the closed root, and nothing else', async () => {
    const overlay = await opened(account('Philips', '?details=first'));
    const { page } = overlay;
    await page.emulateMedia({ colorScheme });
    await overlay.waitForBadge(/of 100/);
    await overlay.openPanel();
    expect(await overlayFaults(page)).toEqual([]);
    await page.evaluate((name) => {
      const planted = document.createElement('button');
      planted.className = 'planted';
      document.querySelector(name)?.shadowRoot?.querySelector('.rf')?.append(planted);
    }, OVERLAY);
    expect((await overlayFaults(page)).join()).toMatch(/button-name.*planted/);
    await page.close();
  });
});

describe('our own pages', () => {
  async function options(): Promise<Page> {
    const page = await stage.context.newPage();
    await page.goto(stage.ownPage('src/options/index.html'));
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  }

  it('the popup asks once who the rep is, then shows where the touches went, marked partial', async () => {
    const otis = await opened(account('Otis Worldwide', '?details=first'));
    await otis.waitForBadge(/of 100/);
    await until('the timeline in the page', async () =>
      (await otis.page.locator('.pastActivities').count()) > 0 ? true : undefined,
    );
    await otis.page.close();
    const popup = await stage.context.newPage();
    await popup.goto(stage.ownPage('src/popup/index.html'));
    await popup.getByLabel('Mira Vogel').check();
    await popup.getByRole('button', { name: 'That is me' }).click();
    await popup.getByLabel('30 days').check();
    await popup
      .getByText(/touches/)
      .first()
      .waitFor();
    const text = await popup.locator('main').innerText();
    expect(text).toMatch(/partial/i);
    expect(text).toMatch(/\d+ records? opened/);
    expect(await pageFaults(popup)).toEqual([]);
    await popup.reload();
    await popup.getByLabel('30 days').waitFor();
    expect(await popup.getByRole('button', { name: 'That is me' }).count()).toBe(0);
    await popup.close();
  });

  it('the options refuse a file with errors whole, every error named, and the set in force stays', async () => {
    const page = await options();
    await page.getByRole('button', { name: 'Start from the sample' }).click();
    await page.locator('.in-force').getByText('Sample').waitFor();
    const broken = SAMPLE_TEXT.replace('"minKnown": 0.5', '"minKnown": 7').replace('"weight": 30', '"weight": "much"');
    await page
      .getByLabel('Choose a criteria file…')
      .setInputFiles({ name: 'x.criteria.json', mimeType: 'application/json', buffer: Buffer.from(broken) });
    await page.getByText('The file was refused: it has 2 errors.').waitFor();
    const table = await page.getByRole('table').innerText();
    expect(table).toContain('fit.minKnown');
    expect(table).toContain('fit.criteria[0].weight');
    expect(await page.getByText('Sample, version 1, stays in force.').count()).toBe(1);
    expect(await pageFaults(page)).toEqual([]);
    await page.close();
  });

  it('the options accept a good file, pages in view are judged anew by it, and it can be taken along', async () => {
    const overlay = await opened(account('Dow', '?details=first'));
    await overlay.waitForBadge(/Sample/);
    const page = await options();
    const set: CriteriaSet = { ...(JSON.parse(SAMPLE_TEXT) as CriteriaSet), id: 'team', name: 'Team', version: 4 };
    await page.getByLabel('Choose a criteria file…').setInputFiles({
      name: 'team.criteria.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(set)),
    });
    await page.getByText('Team, version 4, is in force now.').waitFor();
    await until('a badge by the new set', async () => {
      const name = await overlay.badgeName();
      return name !== undefined && !name.includes('Sample') ? name : undefined;
    });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export this file' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('Team-v4.criteria.json');
    expect(JSON.parse(readFileSync(join(await download.path()), 'utf8'))).toEqual(set);
    await page.close();
    await overlay.page.close();
  });

  it('everything can be exported and erased', async () => {
    const page = await options();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export everything' }).click(),
    ]);
    const exported = JSON.parse(readFileSync(join(await download.path()), 'utf8'));
    expect(exported).toMatchObject({ rightfitExport: 1 });
    expect(exported.tables.records.length).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Erase everything…' }).click();
    await page.getByRole('button', { name: 'Erase now' }).click();
    await page.getByText('Everything was erased.').waitFor();
    await page.getByText('No criteria are in force.').waitFor();
    await page.close();
  });
});

describe('the worker', () => {
  it('may be killed between any two messages', async () => {
    const overlay = await opened(account('Accenture', '?details=first'));
    await overlay.waitForBadge(/of 100/);
    const session = await stage.context.browser()?.newBrowserCDPSession();
    const { targetInfos = [] } = (await session?.send('Target.getTargets')) ?? {};
    for (const { type, targetId } of targetInfos) {
      if (type === 'service_worker') await session?.send('Target.closeTarget', { targetId });
    }
    await overlay.page.evaluate((id) => {
      (globalThis as unknown as { demo: { go(id: string): void } }).demo.go(id);
    }, IDS.account('ServiceNow'));
    expect(await overlay.waitForBadge(/disqualified/)).toContain('It sells what we sell');
    await overlay.page.close();
  });
});
