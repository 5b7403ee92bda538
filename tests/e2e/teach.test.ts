import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CriteriaSet } from '../../src/domain/criteria/criteria';
import { parseCriteria } from '../../src/domain/criteria/parse';
import { IDS } from '../demo-crm/data/records';
import { overlayFaults, pageFaults } from './stage/axe';
import { ShownOverlay } from './stage/overlay';
import { openStage, type Stage } from './stage/stage';
import { until } from './stage/until';

/** A set whose facts no standard field states. */
const SET: CriteriaSet = {
  format: 1,
  id: 'field-team',
  name: 'Field team',
  version: 3,
  issued: '2026-01-01',
  fit: {
    minKnown: 0,
    bands: [
      { id: 'A', label: 'A', min: 60 },
      { id: 'B', label: 'B', min: 0 },
    ],
    criteria: [
      { id: 'size', label: 'Size', field: 'employees', weight: 20, test: { kind: 'range', min: 100 } },
      { id: 'techs', label: 'Technicians', field: 'custom:technicians', weight: 50, test: { kind: 'range', min: 100 } },
      {
        id: 'stack',
        label: 'Stack',
        field: 'technologies',
        weight: 30,
        test: { kind: 'anyOf', values: ['Salesforce'] },
      },
    ],
  },
  fields: { 'custom:technicians': { label: 'Technicians', type: 'number', from: {} } },
};

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ context: { viewport: { width: 1280, height: 860 }, locale: 'en-US' } });
  const page = await options();
  await page.getByLabel('Choose a criteria file…').setInputFiles({
    name: 'field.criteria.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(SET)),
  });
  await page.getByText('Field team, version 3, is in force now.').waitFor();
  await page.close();
});
afterAll(() => stage.close());

const account = (name: string, query = '?details=first'): string =>
  `/lightning/r/Account/${IDS.account(name)}/view${query}`;

async function options(): Promise<Page> {
  const page = await stage.context.newPage();
  await page.goto(stage.ownPage('src/options/index.html'));
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

async function opened(path: string): Promise<ShownOverlay> {
  const overlay = new ShownOverlay(await stage.open(path));
  await overlay.waitForBadge(/of 100|not enough/);
  await overlay.openPanel();
  return overlay;
}

const bar = (overlay: ShownOverlay): Locator => overlay.host.getByRole('dialog', { name: /^Point at a value/ });
const form = (overlay: ShownOverlay): Locator => overlay.host.getByRole('dialog', { name: 'Teach a field' });
const outline = (overlay: ShownOverlay): Locator => overlay.host.locator('.outline');

async function startTeaching(overlay: ShownOverlay): Promise<void> {
  await overlay.panel.getByRole('button', { name: 'Teach a field' }).click();
  await bar(overlay).waitFor();
}

/** Moves the pointer over an element of the page, as a hand does. */
async function pointAt(overlay: ShownOverlay, target: Locator): Promise<{ readonly x: number; readonly y: number }> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error('not in view');
  const at = { x: box.x + Math.min(20, box.width / 2), y: box.y + box.height / 2 };
  await overlay.page.mouse.move(at.x - 3, at.y);
  await overlay.page.mouse.move(at.x, at.y);
  await until('the outline around the pointer', async () => {
    const drawn = (await outline(overlay).count()) === 1 ? await outline(overlay).boundingBox() : null;
    if (!drawn || at.x < drawn.x || at.x > drawn.x + drawn.width) return undefined;
    return at.y >= drawn.y && at.y <= drawn.y + drawn.height ? true : undefined;
  });
  return at;
}

const strip = (overlay: ShownOverlay, label: string): Locator =>
  overlay.page.locator('.active records-highlights-details-item').filter({ hasText: label });
const row = (overlay: ShownOverlay, label: string): Locator =>
  overlay.page.locator('.active records-record-layout-item').filter({ hasText: label });

interface FactAndOutcome {
  readonly fact: string;
  readonly outcome: string;
}

async function ledgerRow(overlay: ShownOverlay, criterion: string): Promise<FactAndOutcome> {
  await overlay.panel.getByRole('table').waitFor();
  const { rows } = await overlay.ledger();
  const { fact, outcome } = rows.find((each) => each.criterion === criterion) ?? { fact: 'no row', outcome: 'no row' };
  return { fact, outcome };
}

/** The row of a criterion as soon as it has an outcome. */
async function waitForRow(overlay: ShownOverlay, criterion: string, outcome: string): Promise<FactAndOutcome> {
  return until(`${criterion}: ${outcome}`, async () => {
    const row = await ledgerRow(overlay, criterion);
    return row.outcome === outcome ? row : undefined;
  });
}

describe('teaching a field', () => {
  it('by pointing: a value that has a label alone counts in the ledger, and after a reload still', async () => {
    const overlay = await opened(account('Otis Worldwide'));
    expect(await ledgerRow(overlay, 'Technicians')).toEqual({ fact: 'not seen', outcome: 'unknown' });
    await startTeaching(overlay);
    const at = await pointAt(overlay, strip(overlay, 'Technicians'));
    expect(await outline(overlay).innerText()).toBe('Technicians');
    await overlay.page.mouse.click(at.x, at.y);
    await form(overlay).waitFor();
    expect(await form(overlay).innerText()).toContain('400');
    await form(overlay).getByLabel('Which fact is it?').selectOption({ label: 'Technicians' });
    await form(overlay).getByText('Read as: 400').waitFor();
    await form(overlay).getByRole('button', { name: 'Save' }).click();
    const taught = { fact: '400 taught: Technicians', outcome: 'match' };
    expect(await waitForRow(overlay, 'Technicians', 'match')).toEqual(taught);
    await overlay.page.reload();
    await overlay.waitForBadge(/of 100/);
    await overlay.openPanel();
    expect(await waitForRow(overlay, 'Technicians', 'match')).toEqual(taught);
    await overlay.page.close();
  });

  it('by keyboard alone: a custom field by its internal name', async () => {
    const overlay = await opened(account('Otis Worldwide'));
    const { keyboard } = overlay.page;
    await row(overlay, 'Tech Stack').waitFor();
    await overlay.panel.getByRole('button', { name: 'Teach a field' }).focus();
    await keyboard.press('Enter');
    await bar(overlay).waitFor();
    await keyboard.press('Enter');
    const list = overlay.host.getByRole('listbox');
    await list.waitFor();
    const options = await list.getByRole('option').allInnerTexts();
    const at = options.findIndex((text) => text.startsWith('Tech Stack'));
    for (let step = 0; step < at; step++) await keyboard.press('ArrowDown');
    expect(await outline(overlay).innerText()).toBe('Tech Stack');
    await keyboard.press('Enter');
    await form(overlay).getByText('Tech_Stack__c').waitFor();
    await keyboard.press('Tab');
    await keyboard.type('Technologies');
    await form(overlay).getByText('Read as: Salesforce · SAP').waitFor();
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    expect((await waitForRow(overlay, 'Stack', 'match')).fact).toContain('taught: Tech Stack');
    await overlay.page.close();
  });

  it('is read on every other account, and remembered where the page does not show it', async () => {
    const deere = await opened(account('Deere & Company'));
    expect((await waitForRow(deere, 'Technicians', 'match')).fact).toBe('470 taught: Technicians');
    await deere.page.close();
    const otis = await opened(account('Otis Worldwide', ''));
    expect((await waitForRow(otis, 'Stack', 'match')).fact).toMatch(/^Salesforce;SAP taught: Tech Stack · seen /);
    await otis.page.close();
  });

  it('a text that cannot be read as the fact is said so, and counts as unknown', async () => {
    const overlay = await opened(account('Deere & Company'));
    await startTeaching(overlay);
    const at = await pointAt(overlay, strip(overlay, 'Industry'));
    await overlay.page.mouse.click(at.x, at.y);
    await form(overlay).getByLabel('Which fact is it?').selectOption('new');
    await form(overlay).getByLabel('It holds').selectOption('number');
    await form(overlay).getByText('This cannot be read as “A number”.').waitFor();
    expect(await form(overlay).innerText()).toContain('custom:industry');
    await form(overlay).getByRole('button', { name: 'Cancel' }).click();
    await overlay.panel.getByRole('table').waitFor();
    await overlay.page.close();
  });
});

describe('the options', () => {
  const fields = (page: Page): Locator => page.locator('.taught > li');

  it('list what was taught, change it, and give it to the team as a file that is in order', async () => {
    const page = await options();
    expect((await fields(page).allInnerTexts()).map((text) => text.replace(/\s+/g, ' '))).toEqual([
      expect.stringMatching(/^Technicians → Technicians found by its label · accounts of \S+ · A number · /),
      expect.stringMatching(/^Tech Stack → Technologies Tech_Stack__c · accounts of /),
    ]);
    await page.getByRole('button', { name: 'Change Tech Stack' }).click();
    expect(await pageFaults(page)).toEqual([]);
    await page.getByLabel('Which fact is it?').selectOption({ label: 'A new field…' });
    await page.getByLabel('Name of the field').fill('Systems in use');
    await page.getByLabel('It holds').selectOption({ label: 'A list' });
    await page.locator('.taught-form').getByRole('button', { name: 'Save' }).click();
    await fields(page).filter({ hasText: 'Systems in use' }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Add to the criteria file' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('Field-team-v3-fields.criteria.json');
    const text = readFileSync(join(await download.path()), 'utf8');
    expect(parseCriteria(text)).toMatchObject({ ok: true, warnings: [], set: { version: 3 } });
    expect(JSON.parse(text).fields['custom:tech_stack']).toEqual({
      label: 'Systems in use',
      type: 'list',
      from: { salesforce: ['Tech_Stack__c'] },
    });
    await page.getByText('Its version is still 3: raise it before you share the file.').waitFor();
    await page.getByText('One field is not in it').waitFor();
    expect(await pageFaults(page)).toEqual([]);
    await page.close();
  });

  it('remove a field: what it stated is gone, on the page in view and for good', async () => {
    const overlay = await opened(account('Otis Worldwide'));
    await waitForRow(overlay, 'Technicians', 'match');
    const page = await options();
    await page.getByRole('button', { name: 'Remove Technicians' }).click();
    await page.getByRole('button', { name: 'Remove Tech Stack' }).click();
    await page.getByText('No field was taught.').waitFor();
    expect((await waitForRow(overlay, 'Technicians', 'unknown')).fact).toBe('not seen');
    await overlay.page.reload();
    await overlay.waitForBadge(/of 100/);
    await overlay.openPanel();
    expect((await waitForRow(overlay, 'Technicians', 'unknown')).fact).toBe('not seen');
    await page.close();
    await overlay.page.close();
  });
});

describe('while pointing', () => {
  it('a click does not reach the link under the pointer, and the page is not written to', async () => {
    const overlay = await opened(account('KONE'));
    const { page } = overlay;
    const address = page.url();
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(globalThis, { seen });
      for (const type of ['click', 'mousedown', 'pointerdown'])
        document.addEventListener(type, ({ target }) => seen.push((target as Element).localName), true);
      new MutationObserver((records) => {
        for (const { type, target } of records) seen.push(`${type} ${target.nodeName}`);
      }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    });
    await startTeaching(overlay);
    await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen.splice(0));
    const at = await pointAt(overlay, row(overlay, 'Owner').locator('a'));
    await page.mouse.click(at.x, at.y);
    await form(overlay).waitFor();
    expect(page.url()).toBe(address);
    expect(await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)).toEqual([]);
    await page.close();
  });

  it('the page’s own scripts choose nothing', async () => {
    const overlay = await opened(account('KONE'));
    await startTeaching(overlay);
    const { x: clientX, y: clientY } = await pointAt(overlay, strip(overlay, 'Technicians'));
    await overlay.page.evaluate(
      (at) => {
        for (const type of ['pointerdown', 'mousedown', 'click'])
          document
            .elementFromPoint(at.clientX, at.clientY)
            ?.dispatchEvent(new MouseEvent(type, { ...at, bubbles: true, composed: true }));
        dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
      },
      { clientX, clientY },
    );
    expect(await bar(overlay).count()).toBe(1);
    // Had one of them counted, pointing would be over.
    const at = await pointAt(overlay, strip(overlay, 'Industry'));
    await overlay.page.mouse.click(at.x, at.y);
    await form(overlay).waitFor();
    expect(await form(overlay).locator('dd').first().innerText()).toBe('Industry');
    await overlay.page.close();
  });

  it('native shadow roots are pointed into as well', async () => {
    const overlay = await opened(account('KONE', '?details=first&shadow=native'));
    await startTeaching(overlay);
    await pointAt(overlay, strip(overlay, 'Technicians'));
    expect(await outline(overlay).innerText()).toBe('Technicians');
    await pointAt(overlay, row(overlay, 'Account Name'));
    expect(await outline(overlay).innerText()).toBe('Account Name');
    await overlay.page.close();
  });

  it('a tab of the page opens, and what it shows can be pointed at', async () => {
    const overlay = await opened(account('KONE', ''));
    await startTeaching(overlay);
    await overlay.page.getByRole('tab', { name: 'Details' }).click();
    await pointAt(overlay, row(overlay, 'Sales Reps'));
    expect(await outline(overlay).innerText()).toBe('Sales Reps');
    await overlay.page.close();
  });

  it('Escape brings the panel back, from the page and from the form; the next click is the page’s again', async () => {
    const overlay = await opened(account('KONE'));
    await startTeaching(overlay);
    await pointAt(overlay, strip(overlay, 'Technicians'));
    await overlay.page.keyboard.press('Escape');
    await overlay.panel.getByRole('table').waitFor();
    expect(await outline(overlay).count()).toBe(0);
    await startTeaching(overlay);
    const at = await pointAt(overlay, strip(overlay, 'Technicians'));
    await overlay.page.mouse.click(at.x, at.y);
    await form(overlay).waitFor();
    await overlay.page.keyboard.press('Escape');
    await overlay.panel.getByRole('table').waitFor();
    await overlay.page.getByRole('link', { name: 'Accounts' }).click();
    await until('the list of accounts', async () => (overlay.page.url().includes('/o/Account') ? true : undefined));
    await overlay.page.close();
  });

  it('another record ends it', async () => {
    const overlay = await opened(account('KONE'));
    await startTeaching(overlay);
    await overlay.page.evaluate((id) => {
      (globalThis as unknown as { demo: { go(id: string): void } }).demo.go(id);
    }, IDS.account('ABB'));
    await until('no bar', async () => ((await bar(overlay).count()) === 0 ? true : undefined));
    await overlay.page.close();
  });

  it('hostile labels and values are text', async () => {
    const overlay = await opened(account('Nestlé', '?details=first&hostile'));
    await startTeaching(overlay);
    const at = await pointAt(overlay, strip(overlay, '<i>Technicians</i>'));
    expect(await outline(overlay).innerText()).toBe('<i>Technicians</i>');
    await overlay.page.mouse.click(at.x, at.y);
    await form(overlay).waitFor();
    expect(await form(overlay).innerText()).toContain('<img src=x onerror=alert(1)> evil "quoted"');
    expect(await form(overlay).locator('img,i').count()).toBe(0);
    await overlay.page.close();
  });
});

describe.each(['light', 'dark'] as const)('accessibility, %s', (colorScheme) => {
  it('axe finds nothing in the panel, the bar, the list and the form', async () => {
    const overlay = await opened(account('Philips'));
    const { page } = overlay;
    await page.emulateMedia({ colorScheme });
    await startTeaching(overlay);
    expect(await overlayFaults(page)).toEqual([]);
    await bar(overlay).getByRole('button', { name: 'Choose from a list' }).click();
    await overlay.host.getByRole('listbox').waitFor();
    expect(await overlayFaults(page)).toEqual([]);
    await overlay.page.keyboard.press('Enter');
    await form(overlay).getByLabel('Which fact is it?').selectOption('new');
    expect(await overlayFaults(page)).toEqual([]);
    await page.close();
  });
});
