import type { Page } from 'playwright-core';
import { OVERLAY, reveal } from './reveal';
import { until } from './until';

/** One badge in a list, as a person sees it, and the account of the row that it stands in. */
export interface ShownBadge {
  /** What it says, the account's name first. */
  readonly said: string;
  /** The name beside which it stands; undefined where none is. */
  readonly beside: string | undefined;
}

interface Box {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

const boxesOf = (elements: Element[]): Box[] =>
  elements
    .filter((each) => getComputedStyle(each).visibility === 'visible')
    .map((each) => {
      const { left, top, bottom } = each.getBoundingClientRect();
      return { text: each.getAttribute('aria-label') ?? (each.textContent ?? '').trim(), left, top, bottom };
    });

/** The badges in the lists of a page, from top to bottom, each with the name left of it in its row. */
export async function rowBadges(page: Page): Promise<readonly ShownBadge[]> {
  await reveal(page);
  const badges = await page.locator(`${OVERLAY} .row`).evaluateAll(boxesOf);
  const links = await page.locator('tr a[href*="/Account/"]').evaluateAll(boxesOf);
  return badges
    .sort((a, b) => a.top - b.top)
    .map(({ text, left, top, bottom }) => {
      const middle = (top + bottom) / 2;
      const row = links.filter((link) => link.top <= middle && middle <= link.bottom && link.left < left);
      return { said: text, beside: row.sort((a, b) => b.left - a.left)[0]?.text };
    });
}

/** Badges that stand beside a name which is not theirs. */
export const strangers = (badges: readonly ShownBadge[]): readonly ShownBadge[] =>
  badges.filter(({ said, beside }) => beside === undefined || !said.startsWith(`${beside}: `));

/** The badges once there are some, and they are what is expected of them. */
export async function waitForRows(
  page: Page,
  what: string,
  isExpected: (badges: readonly ShownBadge[]) => boolean = (badges) => badges.length > 0,
): Promise<readonly ShownBadge[]> {
  let last: readonly ShownBadge[] = [];
  return until(what, async () => {
    last = await rowBadges(page);
    return isExpected(last) && strangers(last).length === 0 ? last : undefined;
  }).catch((problem: Error) => {
    throw new Error(`${problem.message}; shown: ${JSON.stringify(last.slice(0, 5))}`);
  });
}

/** What is said beside the titles of lists. */
export async function countsSaid(page: Page): Promise<readonly string[]> {
  await reveal(page);
  const chips = page.locator(`${OVERLAY} .counts`);
  return (await chips.evaluateAll(boxesOf)).map(({ text }) => text);
}
