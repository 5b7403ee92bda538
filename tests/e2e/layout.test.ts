import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { IDS } from '../demo-crm/data/records';
import { ShownOverlay } from './stage/overlay';
import { openStage, type Stage } from './stage/stage';
import { until } from './stage/until';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ context: { locale: 'en-US' } });
});
afterAll(() => stage.close());

interface View {
  readonly width: number;
  readonly height: number;
  readonly query?: string;
  readonly company?: string;
}

async function shown({ width, height, query = '', company = 'Siemens' }: View): Promise<ShownOverlay> {
  const page = await stage.context.newPage();
  await page.setViewportSize({ width, height });
  await page.goto(stage.demo.url(`/lightning/r/Account/${IDS.account(company)}/view?details=first${query}`));
  const overlay = new ShownOverlay(page);
  await overlay.waitForBadge(/of 100/);
  await until('a badge in its place', async () => ((await overlay.badge.isVisible()) ? true : undefined));
  return overlay;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

async function boxOf(what: { boundingBox(): Promise<Box | null> }): Promise<Box> {
  const box = await what.boundingBox();
  if (!box) throw new Error('not in sight');
  return box;
}

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const nameOn = ({ page }: ShownOverlay) => page.locator('[slot=primaryField]').first();

describe('the badge stands beside the name', () => {
  it('on its right where the page runs from left to right', async () => {
    const overlay = await shown({ width: 1280, height: 860 });
    const [name, badge] = [await boxOf(nameOn(overlay)), await boxOf(overlay.badge)];
    expect(badge.x - (name.x + name.width)).toBeLessThan(16);
    expect(Math.abs(badge.y + badge.height / 2 - (name.y + name.height / 2))).toBeLessThan(4);
    await overlay.page.close();
  });

  it('on its left where the page runs from right to left', async () => {
    const overlay = await shown({ width: 1280, height: 860, query: '&dir=rtl' });
    const [name, badge] = [await boxOf(nameOn(overlay)), await boxOf(overlay.badge)];
    const gap = name.x - (badge.x + badge.width);
    expect(gap).toBeGreaterThanOrEqual(0);
    expect(gap).toBeLessThan(16);
    await overlay.page.close();
  });

  it('but never over a button of the page', async () => {
    const overlay = await shown({ width: 420, height: 800 });
    const badge = await boxOf(overlay.badge);
    const buttons = await overlay.page.getByRole('button', { name: /^(Follow|Edit|Change Owner)$/ }).all();
    expect(buttons).toHaveLength(3);
    for (const button of buttons) expect(overlap(badge, await boxOf(button))).toBe(false);
    await overlay.page.close();
  });

  it('and follows it when the page scrolls', async () => {
    const overlay = await shown({ width: 1000, height: 400 });
    const before = await boxOf(nameOn(overlay));
    await overlay.page.mouse.wheel(0, 60);
    await until('a page that has scrolled', async () =>
      (await boxOf(nameOn(overlay))).y <= before.y - 60 ? true : undefined,
    );
    await until('a badge that has followed', async () => {
      const [name, badge] = [await boxOf(nameOn(overlay)), await boxOf(overlay.badge)];
      return Math.abs(badge.y + badge.height / 2 - (name.y + name.height / 2)) < 4 ? true : undefined;
    });
    await overlay.page.close();
  });
});

describe('the panel', () => {
  it.each([
    ['a wide window', 1600, 900],
    ['a window at 200 % zoom', 640, 430],
    ['a narrow window', 360, 700],
  ])('lies whole within %s, its text with it', async (_, width, height) => {
    const overlay = await shown({ width, height });
    await overlay.openPanel();
    const panel = await boxOf(overlay.panel);
    expect(panel.x).toBeGreaterThanOrEqual(0);
    expect(panel.y).toBeGreaterThanOrEqual(0);
    expect(panel.x + panel.width).toBeLessThanOrEqual(width);
    expect(panel.y + panel.height).toBeLessThanOrEqual(height);
    const wide = await overlay.panel.locator('.scroll').evaluate((scroll) => scroll.scrollWidth > scroll.clientWidth);
    expect(wide).toBe(false);
    await overlay.page.close();
  });

  it('is opened, walked through and closed by keyboard alone', async () => {
    const overlay = await shown({ width: 1280, height: 860 });
    const { keyboard } = overlay.page;
    await overlay.badge.focus();
    await keyboard.press('Enter');
    await overlay.panel.waitFor();
    const reached: string[] = [];
    while (reached.at(-1) !== 'Options' && reached.length < 60) {
      await keyboard.press('Tab');
      reached.push(
        await overlay.panel.evaluate((panel) => {
          const active = (panel.getRootNode() as ShadowRoot).activeElement;
          return (active?.textContent || active?.getAttribute('aria-label')) ?? '';
        }),
      );
    }
    expect(reached).toEqual(expect.arrayContaining(['Copy', 'Why this message', 'Options']));
    await keyboard.press('Escape');
    await overlay.panel.waitFor({ state: 'detached' });
    await overlay.page.close();
  });

  it('confirms a copy where it can be seen, over everything else', async () => {
    const overlay = await shown({ width: 1280, height: 860 });
    await stage.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: stage.demo.url('') });
    await overlay.openPanel();
    await overlay.panel.getByRole('button', { name: 'Copy', exact: true }).click();
    const toast = overlay.host.getByRole('status');
    await toast.filter({ hasText: 'Copied' }).waitFor();
    const box = await boxOf(toast);
    const top = await toast.evaluate(
      (own, [x, y]) => (own.getRootNode() as ShadowRoot).elementFromPoint(x, y) === own,
      [box.x + box.width / 2, box.y + box.height / 2] as [number, number],
    );
    expect(top).toBe(true);
    await overlay.page.close();
  });
});

describe('a press on the badge', () => {
  it('counts although the badge is drawn anew before the release', async () => {
    const overlay = await shown({ width: 1280, height: 860, company: 'KONE' });
    const { page } = overlay;
    const { x, y, width, height } = await boxOf(overlay.badge);
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    await overlay.badge.evaluate((badge) =>
      badge.replaceChildren(...[...badge.childNodes].map((each) => each.cloneNode(true))),
    );
    await page.mouse.up();
    await overlay.panel.waitFor();
    await page.close();
  });
});
