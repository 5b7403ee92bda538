import axeSource from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixtureOf } from '../../scripts/new-fixture';
import { openPage } from '../contract/page';
import { IDS, RECORDS } from '../demo-crm/data/records';
import { ShownOverlay } from './stage/overlay';
import { OVERLAY } from './stage/reveal';
import { openStage, type Stage } from './stage/stage';

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

/** What axe finds wrong, by rule: inside the overlay, or on the whole page where it is ours. */
async function faults(page: Page, inOverlay: boolean): Promise<string[]> {
  await page.evaluate(axeSource.source);
  return page.evaluate(
    async ([name, within]) => {
      const axe = (globalThis as unknown as { axe: typeof import('axe-core') }).axe;
      const { violations } = await axe.run((within ? { include: [[[name, '.rf']]] } : document) as never);
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat().join(' ')).join(', ')}`,
      );
    },
    [OVERLAY, inOverlay] as const,
  );
}

/** Everything that the page shows of a record, and of the people and activities beside it. */
function valuesOn(id: string): string[] {
  const record = RECORDS.get(id);
  if (!record) throw new Error(`${id} is no record`);
  const texts = (value: unknown): string[] =>
    typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [String(value)];
  const names = [
    record.name,
    ...record.lists.flatMap(({ rows }) => rows.map(({ name }) => name)),
    ...record.activities.map(({ who }) => who.name),
  ];
  return [
    ...texts([
      record.id,
      record.fields.map(({ value }) => value),
      record.lists.map(({ rows }) => rows),
      record.activities,
    ]),
    ...names.flatMap((name) => name.split(' ')),
  ].filter((text) => text.length > 3 && !/^(?:true|false|null|call|email|meeting|task)$/.test(text));
}

/** Whether a part of the overlay is not covered by another. */
function isOnTop(page: Page, selector: string): Promise<boolean> {
  return page.evaluate(
    ([name, part]) => {
      const root = document.querySelector(name)?.shadowRoot;
      const element = root?.querySelector(part);
      const { left = 0, top = 0, width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
      return width > 0 && root?.elementFromPoint(left + width / 2, top + height / 2) === element;
    },
    [OVERLAY, selector] as const,
  );
}

async function copyReport(overlay: ShownOverlay): Promise<{ readonly shown: string; readonly copied: string }> {
  await overlay.panel.getByRole('button', { name: 'Copy page report…' }).click();
  const preview = overlay.panel.getByRole('region', { name: 'This is all that is copied:' });
  const shown = await preview.innerText();
  await overlay.panel.getByRole('button', { name: 'Copy report' }).click();
  await overlay.host.getByRole('status').filter({ hasText: 'Page report copied.' }).waitFor();
  expect(await isOnTop(overlay.page, '.toast')).toBe(true);
  return { shown, copied: await overlay.page.evaluate(() => navigator.clipboard.readText()) };
}

describe('a layout that is not known', () => {
  it.each(['synthetic', 'native'])(
    'is said on the badge and explained in the panel, and can be reported: %s shadow',
    async (shadow) => {
      const overlay = await opened(account('Otis Worldwide', `?broken&details=first&shadow=${shadow}`));
      expect(await overlay.waitForBadge(/cannot/)).toBe('Fit: cannot read this page');
      await overlay.openPanel();
      expect(await overlay.panel.innerText()).toContain('Not found: the name, the fields.');
      const { shown, copied } = await copyReport(overlay);
      expect(shown.trim()).toBe(copied);
      const report = JSON.parse(copied);
      expect(report).toMatchObject({
        rightfitPageReport: 1,
        extension: '0.1.0',
        language: 'en-US',
        reader: 'salesforce-lightning',
        address: '/lightning/r/Account/<this>/view',
        missing: ['name', 'fields'],
        cut: false,
      });
      expect(report.browser).toMatch(/^Chrome \d+$/);
      expect(report.shadowRoots.open > 0).toBe(shadow === 'native');
      for (const { api } of RECORDS.get(IDS.account('Otis Worldwide'))?.fields ?? [])
        expect(copied).toContain(`[data-target-selection-name=sfdc:LayoutField.Account.${api}]`);
      expect(copied).toContain('[slot=recordTitle]');
      expect(valuesOn(IDS.account('Otis Worldwide')).filter((value) => copied.includes(value))).toEqual([]);
      expect(await faults(overlay.page, true)).toEqual([]);
      await overlay.page.close();
    },
  );
});

describe('page health, in the options', () => {
  async function section(): Promise<{ readonly page: Page; readonly text: string }> {
    const page = await stage.context.newPage();
    await page.goto(stage.ownPage('src/options/index.html'));
    const part = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Page health' }) });
    await part.waitFor();
    return { page, text: await part.innerText() };
  }

  async function visit(path: string, badge: RegExp): Promise<void> {
    const overlay = await opened(path);
    await overlay.waitForBadge(badge);
    await overlay.page.close();
  }

  it('says nothing alarming when every field was found, and what could not be read', async () => {
    await visit(account('KONE', '?details=first'), /of 100/);
    const { page, text } = await section();
    expect(text).toMatch(
      /^Page health\s+Account pages\s+1 of the last 2 could not be read at all\s+All \d+ fields that your criteria use were found on the last page\./,
    );
    await page.close();
  });

  it('names the fields of pages whose Details were never opened, and how to proceed', async () => {
    for (const name of ['Siemens', 'Bosch', 'Allianz']) await visit(account(name), /not enough known/);
    await visit(`/lightning/r/Contact/${IDS.contact('KONE')}/view`, /account/);
    const { page, text } = await section();
    expect(text).toMatch(/Employees,.*: not found on 3 of the last 4\n/);
    expect(text).toContain('the Details tab was not opened');
    expect(text.indexOf('Account pages')).toBeLessThan(text.indexOf('Contact pages'));
    expect(text).toMatch(/Contact pages\s+All 3 fields that your criteria use were found on the last page\./);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await faults(page, false)).toEqual([]);
    }
    await page.close();
  });
});

describe('a report of a page that can be read', () => {
  it.each(['synthetic', 'native'])(
    'becomes a fixture in which the reader finds the same fields: %s shadow',
    async (shadow) => {
      const overlay = await opened(account('Otis Worldwide', `?details=first&shadow=${shadow}`));
      await overlay.waitForBadge(/of 100/);
      await overlay.openPanel();
      const { copied } = await copyReport(overlay);
      await overlay.page.close();
      const { html, expected } = fixtureOf(copied);
      expect(openPage(html).document.querySelectorAll('h1')).toHaveLength(shadow === 'native' ? 0 : 1);
      const { read } = JSON.parse(expected);
      expect(read).toMatchObject({ state: 'read', snapshot: { record: { object: 'account' }, locale: 'en-US' } });
      const found = read.snapshot.fields.map(({ internal }: { internal: string }) => internal).filter(Boolean);
      const apis = RECORDS.get(IDS.account('Otis Worldwide'))?.fields.map(({ api }) => api);
      expect(found).toEqual(apis);
      expect(read.snapshot.touches.length).toBeGreaterThan(3);
    },
  );
});
