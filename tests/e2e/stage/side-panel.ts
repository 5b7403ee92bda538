import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import axeSource from 'axe-core';
import type { Page as Tab } from 'playwright-core';
import puppeteer, { type Page } from 'puppeteer-core';
import type { Stage } from './stage';
import { until } from './until';

const PATH = 'src/side-panel/index.html';

/** The parts of a panel that shows an assessment, over the page and beside it. */
export const PARTS = '.scroll > div > section';

/**
 * The browser's own side panel, opened as a rep does: by a click in the popup, here in a tab. Playwright drives the tabs and
 * does not see it (it is a page of no tab): a second driver comes to the same browser for it.
 */
export class ShownSidePanel {
  readonly page: Page;
  readonly close: () => Promise<void>;

  private constructor(page: Page, close: () => Promise<void>) {
    this.page = page;
    this.close = close;
  }

  /** Opened in the window of `tab`, which is in view again afterwards. */
  static async open(stage: Stage, tab: Tab): Promise<ShownSidePanel> {
    const popup = await stage.context.newPage();
    await popup.goto(stage.ownPage('src/popup/index.html'));
    await popup.getByRole('button', { name: 'Side panel' }).click();
    await until('the popup to close', async () => popup.isClosed() || undefined);
    await tab.bringToFront();
    const [port] = (await readFile(join(stage.profile, 'DevToolsActivePort'), 'utf8')).split('\n');
    const url = stage.ownPage(PATH);
    const browser = await puppeteer.connect({
      browserURL: `http://127.0.0.1:${port}`,
      defaultViewport: null,
      targetFilter: (target) => target.type() === 'browser' || target.url() === url,
    });
    const target = await browser.waitForTarget((each) => each.url() === url && each.type() === 'page');
    const page = await target.page();
    if (!page) throw new Error('The side panel is no page.');
    return new ShownSidePanel(page, () => browser.disconnect());
  }

  /** Everything that it says now. */
  text(): Promise<string> {
    return this.page.evaluate(() => document.body.innerText);
  }

  /** The name at its head; with no record in view, ours. */
  async heading(): Promise<string> {
    return this.page.evaluate(() => document.querySelector('h1')?.innerText ?? '');
  }

  /** What it says as soon as that fits. */
  async waitFor(pattern: RegExp): Promise<string> {
    return this.#until(`${pattern}`, async (text) => (pattern.test(text) ? text : undefined));
  }

  /** What it says once it is about this record, or about none: then it is headed by our own name. */
  async waitForHeading(name: string): Promise<string> {
    return this.#until(`the heading "${name}"`, async (text) => ((await this.heading()) === name ? text : undefined));
  }

  async #until(what: string, fits: (text: string) => Promise<string | undefined>): Promise<string> {
    let last = '';
    return until(`${what} in the side panel`, async () => {
      last = await this.text();
      return fits(last);
    }).catch((problem: Error) => {
      throw new Error(`${problem.message}; it says: ${last}`);
    });
  }

  /** The parts of the panel, as they read. */
  sections(): Promise<string[]> {
    return this.page.evaluate(
      (parts) => [...document.querySelectorAll<HTMLElement>(parts)].map(({ innerText }) => innerText),
      PARTS,
    );
  }

  /** Presses what has this role and name. */
  press(role: 'button' | 'link', name: string): Promise<void> {
    return this.page.locator(`::-p-aria([name="${name}"][role="${role}"])`).click();
  }

  /** What axe finds wrong, by rule. */
  async faults(): Promise<string[]> {
    await this.page.evaluate(axeSource.source);
    return this.page.evaluate(async () => {
      const axe = (globalThis as unknown as { axe: typeof import('axe-core') }).axe;
      const { violations } = await axe.run();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
    });
  }
}
