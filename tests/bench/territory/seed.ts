import type { Page } from 'playwright-core';
import { COMPANIES } from '../../demo-crm/data/companies.data';
import { bundled } from '../../e2e/stage/isolated';
import type { SeedCompany } from './seed-entry';

const WHOLE = COMPANIES.map(
  ({ name, website, industry, employees, revenue }): SeedCompany => ({ name, website, industry, employees, revenue }),
);

interface Seeding {
  readonly territory: {
    readonly seed: (companies: readonly SeedCompany[], count: number) => Promise<void>;
    readonly useSet: (weight: number) => Promise<void>;
    readonly forget: () => Promise<void>;
  };
}

/** The extension's own storage, in one of its own pages. */
export class Seeder {
  readonly #page: Page;

  private constructor(page: Page) {
    this.#page = page;
  }

  static async in(page: Page): Promise<Seeder> {
    await page.evaluate(await bundled('tests/bench/territory/seed-entry.ts'));
    return new Seeder(page);
  }

  /** Fills the database with accounts of a table, people and touches. */
  async seed(count: number): Promise<void> {
    await this.#page.evaluate(
      ([companies, wanted]) => (globalThis as unknown as Seeding).territory.seed(companies, wanted),
      [WHOLE, count] as const,
    );
  }

  /** Puts a set in force; each weight is another one. */
  async useSet(weight: number): Promise<void> {
    await this.#page.evaluate((wanted) => (globalThis as unknown as Seeding).territory.useSet(wanted), weight);
  }

  /** Forgets the first screen that was kept. */
  async forget(): Promise<void> {
    await this.#page.evaluate(() => (globalThis as unknown as Seeding).territory.forget());
  }
}
