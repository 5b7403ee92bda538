import type { Locator, Page } from 'playwright-core';
import { OVERLAY, reveal } from './reveal';
import { until } from './until';

/** One row of the panel's ledger, as shown. */
export interface ShownRow {
  readonly criterion: string;
  readonly fact: string;
  readonly outcome: string;
  readonly points: string;
}

/** The overlay of a page, as a person sees and uses it. */
export class ShownOverlay {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get host(): Locator {
    return this.page.locator(OVERLAY);
  }

  get badge(): Locator {
    return this.host.locator('button[aria-haspopup=dialog]');
  }

  get panel(): Locator {
    return this.host.getByRole('dialog');
  }

  /** The badge's accessible name now; undefined while there is none. */
  async badgeName(): Promise<string | undefined> {
    await reveal(this.page);
    if ((await this.badge.count()) !== 1) return undefined;
    return (await this.badge.getAttribute('aria-label')) ?? undefined;
  }

  /** The name of the badge as soon as it fits. */
  async waitForBadge(pattern: RegExp): Promise<string> {
    let last: string | undefined;
    return until(`a badge named ${pattern}`, async () => {
      last = await this.badgeName();
      return last !== undefined && pattern.test(last) ? last : undefined;
    }).catch((problem: Error) => {
      throw new Error(`${problem.message}; the badge says ${last ?? 'nothing'}`);
    });
  }

  async openPanel(): Promise<void> {
    await this.badge.click();
    await this.panel.getByRole('heading', { level: 1 }).waitFor();
  }

  /** The ledger's rows, and the score at its foot. */
  async ledger(): Promise<{ readonly rows: readonly ShownRow[]; readonly score: string }> {
    const table = this.panel.getByRole('table');
    const rows: ShownRow[] = [];
    for (const row of await table.locator('tbody tr').all()) {
      const [criterion = '', ...cells] = await row.locator('th,td').allInnerTexts();
      const [fact = '', outcome = '', points = ''] = cells.length === 1 ? ['', '', cells[0] ?? ''] : cells;
      const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
      rows.push({ criterion: oneLine(criterion), fact: oneLine(fact), outcome: oneLine(outcome), points });
    }
    return { rows, score: (await table.locator('tfoot td').innerText()).trim() };
  }

  /** The text of one part of the panel, by its heading. */
  async section(heading: string): Promise<string> {
    const section = this.panel
      .locator('section')
      .filter({ has: this.page.getByRole('heading', { name: heading, exact: true }) });
    return (await section.last().innerText()).trim();
  }
}
