import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { IDS } from '../../tests/demo-crm/data/records';
import { ShownOverlay } from '../../tests/e2e/stage/overlay';
import type { Stage } from '../../tests/e2e/stage/stage';
import { until } from '../../tests/e2e/stage/until';

/** Says one line of what was seen. */
export type Report = (line: string) => void;

const COMPANY = 'Otis Worldwide';
const REP = 'Mira Vogel';

class Walk {
  readonly #stage: Stage;
  readonly #report: Report;
  readonly #folder: string;
  #step = 0;

  constructor(stage: Stage, folder: string, report: Report) {
    this.#stage = stage;
    this.#folder = folder;
    this.#report = report;
  }

  async #picture(page: Page, name: string): Promise<void> {
    this.#step++;
    await page.screenshot({ path: join(this.#folder, `${this.#step}-${name}.png`), animations: 'disabled' });
  }

  async account(): Promise<Page> {
    const page = await this.#stage.open(`/lightning/r/Account/${IDS.account(COMPANY)}/view`);
    const overlay = new ShownOverlay(page);
    await overlay.waitForBadge(/^Fit: /);
    await this.#picture(page, 'account');
    await page.getByRole('tab', { name: 'Details' }).click();
    const badge = await overlay.waitForBadge(/^Fit: [A-Z], \d+ of 100/);
    await page.getByRole('tab', { name: 'Related' }).click();
    this.#report(`record   ${COMPANY}`);
    this.#report(`verdict  ${badge}`);
    await this.#picture(page, 'badge');
    await overlay.openPanel();
    await this.#ledger(overlay);
    await this.#picture(page, 'panel');
    return page;
  }

  async #ledger(overlay: ShownOverlay): Promise<void> {
    const { rows, score } = await overlay.ledger();
    this.#report(`score    ${score}`);
    let sum = 0;
    for (const { criterion, fact, outcome, points } of rows) {
      this.#report(`         ${points.padStart(4)}  ${outcome.padEnd(8)} ${criterion} (${fact})`);
      sum += Number(points.replace('–', '0'));
    }
    if (sum !== Number(score)) throw new Error(`the rows of the ledger sum to ${sum}, not to ${score}`);
  }

  async contact(page: Page): Promise<void> {
    await page.getByRole('link', { name: 'Ana Ruiz' }).first().click();
    const overlay = new ShownOverlay(page);
    this.#report(`contact  ${await overlay.waitForBadge(/Economic buyer · A account/)}`);
    await this.#picture(page, 'contact');
  }

  async pitch(page: Page): Promise<void> {
    const overlay = new ShownOverlay(page);
    if ((await overlay.panel.count()) === 0) await overlay.openPanel();
    await overlay.panel.getByRole('button', { name: 'Copy', exact: true }).click();
    const said = overlay.host.getByRole('status').filter({ hasText: /^Copied: / });
    await said.waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    if (copied.trim() === '') throw new Error('the clipboard is empty after a pitch was copied');
    this.#report(`pitch    ${(await said.innerText()).trim()}`);
    for (const line of copied.split('\n')) this.#report(`         ${line}`);
    await this.#picture(page, 'pitch-copied');
  }

  async popup(): Promise<void> {
    const popup = await this.#stage.context.newPage();
    await popup.setViewportSize({ width: 400, height: 640 });
    await popup.goto(this.#stage.ownPage('src/popup/index.html'));
    await popup.getByLabel(REP).check();
    await popup.getByRole('button', { name: 'That is me' }).click();
    await popup.getByLabel('30 days').check();
    const mix = await until('the activity mix', async () => {
      const text = await popup.locator('main').innerText();
      return /\d+ touches/.test(text) ? text : undefined;
    });
    this.#report('mix');
    for (const line of mix.split('\n')) if (line.trim() !== '') this.#report(`         ${line}`);
    await this.#picture(popup, 'popup');
    await popup.close();
  }
}

/**
 * The main job, step by step in a browser: account → badge → panel → contact → pitch copied → popup. Saves a picture of
 * each step under `folder`, reports what it saw, and throws with a sentence for what did not appear.
 */
export async function walk(stage: Stage, folder: string, report: Report): Promise<void> {
  await mkdir(folder, { recursive: true });
  await stage.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: stage.demo.url('') });
  const steps = new Walk(stage, folder, report);
  const page = await steps.account();
  await steps.contact(page);
  await steps.pitch(page);
  await steps.popup();
}
