import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { IDS } from '../demo-crm/data/records';
import { overlayFaults, pageFaults } from './stage/axe';
import { ShownOverlay } from './stage/overlay';
import { openStage, type Stage } from './stage/stage';
import { until } from './stage/until';

const OTIS = 'Otis Worldwide';
/** A contact that the demonstration does not have. */
const NELE = '003Rf0000000901IAA';

/** An account that nobody opened. */
const ELSEWHERE = '001Rf0000000999IAA';

const HEADER = 'Contact ID\tFull Name\tPosition held\tAccount Name\tEmail\tE-mail opt-out\tDo Not Call';
const rows = (...lines: readonly (readonly string[])[]): string =>
  [HEADER, ...lines.map((cells) => cells.join('\t')), 'Total\t\t\t\t\t\t', ''].join('\n');
const OF_NELE = [NELE, 'Nele Falk', 'Chief Operating Officer', 'OTIS Worldwide Corp.', 'nele@otis.example', '0', '1'];
const TABLE = rows(
  OF_NELE,
  ['', 'Udo Rast', 'Buyer', OTIS, '', '', ''],
  ['00QRf0000000182MAA', 'Lia Lead', 'Buyer', OTIS, '', '', ''],
  ['003Rf0000000902IAA', 'Piet Boom', 'Buyer', 'Nobody Ever Saw Inc.', '', '', ''],
);

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ context: { viewport: { width: 1280, height: 900 }, locale: 'en-US' } });
  stage.context.setDefaultTimeout(10_000);
});
afterAll(() => stage.close());

/** The section of the options where tables are brought along. */
class Tables {
  readonly page: Page;
  readonly section: Locator;

  private constructor(page: Page) {
    this.page = page;
    const heading = page.getByRole('heading', { name: 'Accounts and contacts from a table', exact: true });
    this.section = page.locator('section').filter({ has: heading });
  }

  static async open(): Promise<Tables> {
    const page = await stage.context.newPage();
    await page.goto(stage.ownPage('src/options/index.html'));
    const shown = new Tables(page);
    await shown.section.locator('p').first().waitFor();
    return shown;
  }

  get paste(): Locator {
    return this.section.getByLabel(/^Or paste rows/);
  }

  get import(): Locator {
    return this.section.getByRole('button', { name: 'Import', exact: true });
  }

  /** What the section says, as soon as it says this. */
  async says(pattern: RegExp): Promise<string> {
    return until(`the section says ${pattern}`, async () => {
      const said = (await this.section.innerText()).replace(/\s+/g, ' ');
      return pattern.test(said) ? said : undefined;
    });
  }

  async file(name: string, buffer: Buffer): Promise<void> {
    await this.section.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer });
  }
}

async function account(): Promise<ShownOverlay> {
  const overlay = new ShownOverlay(await stage.open(`/lightning/r/Account/${IDS.account(OTIS)}/view?details=first`));
  await overlay.waitForBadge(/of 100/);
  return overlay;
}

describe('a table of contacts, before any record was opened', () => {
  it('has no org to belong to, and cannot be brought along', async () => {
    const tables = await Tables.open();
    await tables.paste.fill(TABLE);
    await tables.says(/Which CRM these contacts are of is not known yet\./);
    expect(await tables.import.count()).toBe(0);
    await tables.page.close();
  });
});

describe('a table of contacts', () => {
  let tables: Tables;
  beforeAll(async () => {
    await (await account()).page.close();
    tables = await Tables.open();
  });
  afterAll(() => tables.page.close());

  it('is read as it is pasted, and nothing is kept yet', async () => {
    await tables.paste.fill(TABLE);
    const said = await tables.says(/To be added: 1\. To be updated: 0\. Unchanged: 0\./);
    expect(said).toContain('Nele Falk · OTIS Worldwide Corp. nele@otis.example · Do not call');
    expect(said).toContain('3 rows are left out:');
    for (const reason of ['1: no Contact ID', '1: the ID is no contact’s', '1: account not seen: open it once'])
      expect(said).toContain(reason);
    expect(said).toContain('One more row is no contact');
  });

  it('says how each column is read, and can be put right by keyboard alone', async () => {
    const title = tables.section.getByLabel('Position held');
    expect(await title.inputValue()).toBe('');
    await title.focus();
    await tables.page.keyboard.type('Title');
    await tables.says(/Nele Falk · Chief Operating Officer · OTIS/);
    const hasFocus = () => tables.import.evaluate((button) => button === document.activeElement);
    // The other columns, and the parts of the day.
    for (let at = 0; at < 12 && !(await hasFocus()); at++) await tables.page.keyboard.press('Tab');
    expect(await hasFocus()).toBe(true);
  });

  it.each(['light', 'dark'] as const)('has nothing that axe finds wrong, in the %s', async (colorScheme) => {
    await tables.page.emulateMedia({ colorScheme });
    expect(await pageFaults(tables.page)).toEqual([]);
  });

  it('fits a narrow window', async () => {
    await tables.page.setViewportSize({ width: 360, height: 700 });
    expect(await tables.page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await tables.page.setViewportSize({ width: 1280, height: 900 });
  });

  it('is imported, and says what came of it', async () => {
    await tables.import.press('Enter');
    const said = await tables.says(/Added: 1\. Updated: 0\. Unchanged: 0\./);
    expect(said).toContain('3 rows are left out:');
    expect(await tables.page.evaluate(() => document.activeElement?.textContent)).toContain('Added: 1.');
    expect(await tables.paste.inputValue()).toBe('');
  });

  it('again is read by the columns of last time, and changes nothing', async () => {
    await tables.paste.fill(TABLE);
    await tables.says(/Unchanged: 1\./);
    expect(await tables.section.getByLabel('Position held').inputValue()).toBe('title');
    await tables.section.getByRole('button', { name: 'Discard' }).click();
    await tables.import.waitFor({ state: 'detached' });
  });

  it('without a Contact ID cannot be imported, and says so', async () => {
    await tables.paste.fill('First Name\tLast Name\nNele\tFalk');
    await tables.says(/No column is the Contact ID/);
    expect(await tables.import.isDisabled()).toBe(true);
  });

  it.each([
    ['no-header.csv', '003Rf0000000901IAA,Nele Falk\n', /No row names the columns/],
    ['contacts.xlsx', 'PK\u0003\u0004', /This is a workbook/],
  ])('%s is refused with a reason', async (name, content, reason) => {
    await tables.file(name, Buffer.from(content));
    await tables.says(reason);
    expect(await tables.import.count()).toBe(0);
  });

  it('larger than any is refused with a reason', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tables-'));
    const file = join(folder, 'large.csv');
    writeFileSync(file, '');
    truncateSync(file, 64 * 1024 * 1024 + 1);
    await tables.section.locator('input[type=file]').setInputFiles(file);
    await tables.says(/larger than 64 MB/);
    expect(await tables.import.count()).toBe(0);
    rmSync(folder, { recursive: true });
  });

  it('is read from a file in another language and encoding', async () => {
    await tables.file('kontakte.csv', readFileSync('tests/fixtures/tables/german-semicolon.csv'));
    expect(await tables.says(/2 rows are left out: 2: account not seen/)).toContain('Jördis Müßig · Leiterin Einkauf');
    expect(await tables.import.isDisabled()).toBe(true);
  });

  it('of the largest size is imported', async () => {
    const header = HEADER.replace('Account Name', 'Account ID');
    const many = Array.from({ length: 20_000 }, (_each, at) =>
      [`003Rf00000${String(30_000 + at).padStart(5, '0')}`, `Nele Falk ${at}`, 'Buyer', ELSEWHERE, '', '0', '0'].join(
        '\t',
      ),
    );
    await tables.file('large.tsv', Buffer.from([header, ...many].join('\n')));
    await tables.says(/To be added: 20,000\./);
    await tables.import.click();
    await tables.says(/Added: 20,000\./);
  });

  it('can be taken back while no page showed anybody of it', async () => {
    await tables.says(/Contacts, last: large\.tsv, .+ \(20,000 new, 0 changed\)\./);
    await tables.section.getByRole('button', { name: 'Undo the last import of contacts' }).click();
    const said = await tables.says(/The last import of contacts is taken back\./);
    expect(said).toContain('(1 new, 0 changed)');
    expect(said).not.toContain('Undo the last import of contacts');
  });
});

describe('the account, after its contact was imported', () => {
  let overlay: ShownOverlay;
  beforeAll(async () => {
    overlay = await account();
    await overlay.openPanel();
  });
  afterAll(() => overlay.page.close());

  it('is covered by who is in no list of it', async () => {
    expect(await overlay.panel.innerText()).toContain('Nele Falk');
  });

  it('has messages for them, which say where what is known comes from', async () => {
    await overlay.panel.getByRole('button', { name: /Nele Falk/ }).click();
    const said = await until('the message is for Nele', async () => {
      const text = await overlay.section('Message');
      return text.includes('For Nele Falk') ? text : undefined;
    });
    expect(said).toMatch(/From a table of .+: their own page was never opened/);
    expect(await overlayFaults(overlay.page)).toEqual([]);
  });
});
