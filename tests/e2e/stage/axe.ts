import axeSource from 'axe-core';
import type { Page } from 'playwright-core';
import { OVERLAY } from './reveal';

/** What axe finds wrong inside the overlay, by rule. */
export async function overlayFaults(page: Page): Promise<string[]> {
  await page.evaluate(axeSource.source);
  return page.evaluate(async (name) => {
    const axe = (globalThis as unknown as { axe: typeof import('axe-core') }).axe;
    const { violations } = await axe.run({ include: [[[name, '.rf']]] } as never, { resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat().join(' ')).join(', ')}`);
  }, OVERLAY);
}

/** What axe finds wrong on a page of ours, by rule. */
export async function pageFaults(page: Page): Promise<string[]> {
  await page.evaluate(axeSource.source);
  return page.evaluate(async () => {
    const axe = (globalThis as unknown as { axe: typeof import('axe-core') }).axe;
    return (await axe.run()).violations.map(({ id }) => id);
  });
}
