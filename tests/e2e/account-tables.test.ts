import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { IDS } from '../demo-crm/data/records';
import { pageFaults } from './stage/axe';
import { ShownOverlay } from './stage/overlay';
import { openStage, type Stage } from './stage/stage';
import { until } from './stage/until';

const FOLDER = 'tests/fixtures/tables/accounts';
const folder = mkdtempSync(join(tmpdir(), 'tables-'));
/** A file of its own: content that the browser is handed by the test would keep the page busy. */
function fileOf(text: string): string {
  const file = join(folder, 'large.csv');
  writeFileSync(file, text);
  return file;
}

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await openStage({ context: { viewport: { width: 1280, height: 900 }, locale: 'en-US' } });
  stage.context.setDefaultTimeout(10_000);
  const record = await stage.open(`/lightning/r/Account/${IDS.account('Otis Worldwide')}/view?details=first`);
  await new ShownOverlay(record).waitForBadge(/of 100/);
  await record.close();
  page = await stage.context.newPage();
  await page.goto(stage.ownPage('src/options/index.html'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await stage.close();
});

const section = () =>
  page.locator('section').filter({ has: page.getByRole('heading', { name: 'Accounts and contacts from a table' }) });
const says = (pattern: RegExp): Promise<string> =>
  until(`the section says ${pattern}`, async () => {
    const said = (await section().innerText()).replace(/\s+/g, ' ');
    return pattern.test(said) ? said : undefined;
  });

const bring = (file: string): Promise<void> => section().locator('input[type=file]').setInputFiles(file);

/** Has something copied as lists are: a text, and the same as HTML. */
async function copy(text: string, html: string): Promise<void> {
  await page.evaluate((copied) => void Object.assign(globalThis, { copied }), { text, html });
}

async function paste(): Promise<void> {
  await section()
    .locator('textarea')
    .evaluate((element) => {
      const area = element as HTMLTextAreaElement;
      const { copied } = globalThis as unknown as { copied: { text: string; html: string } };
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', copied.html);
      area.select();
      area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
      area.value = copied.text;
      area.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
}

describe('a table of accounts', () => {
  it('is told from one of contacts, and says what each column was read as', async () => {
    await bring(`${FOLDER}/german-excel.csv`);
    const said = await says(/3 accounts can be read\./);
    expect(said).toContain('Numbers and days are read as in German: a cell says 1.234.');
    expect(said).toContain('1.234 → 1,234 employees');
    expect(said).toContain('12.500.000,50 EUR → EUR 12,500,000.5');
    expect(said).toContain('One more row is no account');
    expect(await section().getByLabel('The rows are').inputValue()).toBe('accounts');
  });

  it('has nothing that axe finds wrong', async () => {
    expect(await pageFaults(page)).toEqual([]);
  });

  it('is read anew when a column holds something else', async () => {
    await section().getByLabel('Branche').selectOption({ label: 'not read' });
    await until('no industry was read', async () => !(await section().innerText()).includes('Machinery') || undefined);
    await says(/3 accounts can be read\./);
  });

  it('says which rows are left out', async () => {
    await bring(`${FOLDER}/half-blank.csv`);
    expect(await says(/4 accounts can be read\./)).toContain('2: neither a name nor an ID (row 4, 8)');
  });

  it('copied from a list view has the ids behind its links', async () => {
    await copy('Zephyr Airlines', readFileSync(`${FOLDER}/list-view.html`, 'utf8'));
    await paste();
    await says(/3 accounts can be read\./);
    expect(await section().getByLabel('Account Name ID').inputValue()).toBe('accountId');
    expect(await section().innerText()).toContain('001Rf0000000901IAA');
  });

  it('of two thousand rows from a list view is read whole', async () => {
    const list = readFileSync(`${FOLDER}/list-view.html`, 'utf8');
    const row = /<tr><td><span>1<[^\n]*/.exec(list)?.[0] ?? '';
    const rows = Array.from({ length: 2000 }, (_, at) => row.replaceAll('Zephyr', `Zephyr ${at}`));
    await copy('Zephyr', list.replace(row, rows.join('\n')));
    await paste();
    await says(/2,002 accounts can be read\./);
  });

  it('can be cancelled while it is read', async () => {
    const rows = Array.from({ length: 99_000 }, (_, at) => `Zinc ${at},Spain`);
    await bring(fileOf(['Account Name,Country', ...rows].join('\n')));
    await section()
      .getByRole('button', { name: /Cancel|Discard/ })
      .click();
    await until(
      'nothing is read',
      async () => !(await section().innerText()).includes('Reading the table') || undefined,
    );
    expect(await section().getByRole('button', { name: 'Discard' }).count()).toBe(0);
  });
});
