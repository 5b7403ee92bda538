import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { IDS } from '../demo-crm/data/records';
import { overlayFaults } from './stage/axe';
import { ShownOverlay } from './stage/overlay';
import { OVERLAY } from './stage/reveal';
import { openStage, type Stage } from './stage/stage';
import { until } from './stage/until';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ context: { viewport: { width: 1280, height: 860 }, locale: 'en-US' } });
  stage.context.setDefaultTimeout(10_000);
});
afterAll(() => stage.close());

/** By its shortcut: the badge moves while the page's parts arrive, and a click can miss it. */
async function opened(path: string): Promise<ShownOverlay> {
  const overlay = new ShownOverlay(await stage.open(path));
  await overlay.waitForBadge(/of 100|account/);
  await overlay.page.keyboard.press('Alt+Shift+KeyF');
  await overlay.panel.getByRole('heading', { level: 1 }).waitFor();
  return overlay;
}

const account = (name: string): string => `/lightning/r/Account/${IDS.account(name)}/view?details=first`;

async function readLead(id: string): Promise<void> {
  const overlay = await opened(`/lightning/r/Lead/${id}/view`);
  await overlay.page.close();
}

const lines = (overlay: ShownOverlay): Locator => overlay.panel.locator('.companies li');
const people = (overlay: ShownOverlay): Promise<string> => overlay.panel.locator('.people').innerText();

function lineSays(overlay: ShownOverlay, pattern: RegExp): Promise<string> {
  return until(`a line saying ${pattern}`, async () => {
    const said = (await lines(overlay).allInnerTexts()).join(' | ').replace(/\s+/g, ' ');
    return pattern.test(said) ? said : undefined;
  });
}

function focused({ page }: ShownOverlay): Promise<string | undefined> {
  return page.evaluate((name) => document.querySelector(name)?.shadowRoot?.activeElement?.textContent?.trim(), OVERLAY);
}

function focusComesTo(overlay: ShownOverlay, button: string): Promise<true> {
  return until(`the focus on ${button}`, async () => ((await focused(overlay)) === button ? true : undefined));
}

const press = (overlay: ShownOverlay, name: string): Promise<void> =>
  lines(overlay).getByRole('button', { name, exact: true }).press('Enter');

describe('a lead at the company of an account', () => {
  let overlay: ShownOverlay;
  beforeAll(async () => {
    await readLead(IDS.leadOfKone);
    overlay = await opened(account('KONE'));
  });
  afterAll(() => overlay.page.close());

  it('counts there, and the panel says why', async () => {
    await lineSays(
      overlay,
      /^Also in the CRM as KONE Oyj \(lead Sana Virtue; same name, same web domain\)\. Its people count here\. ?Not the same$/,
    );
    expect(await people(overlay)).toContain('Sana Virtue');
    expect(await overlayFaults(overlay.page)).toEqual([]);
  });

  it('counts no more once the rep says that it is another company', async () => {
    await press(overlay, 'Not the same');
    await lineSays(overlay, /^You said: another company than KONE Oyj/);
    expect(await people(overlay)).not.toContain('Sana Virtue');
    await focusComesTo(overlay, 'Undo');
    await overlay.host.getByRole('status').filter({ hasText: 'Noted.' }).waitFor();
  });

  it('counts again when that is taken back', async () => {
    await press(overlay, 'Undo');
    await lineSays(overlay, /^Also in the CRM as KONE Oyj/);
    expect(await people(overlay)).toContain('Sana Virtue');
    await focusComesTo(overlay, 'Not the same');
  });
});

describe('a lead at a company of the same name with another website', () => {
  it('is asked about, and counts when the rep says that it is the same, also after a reload', async () => {
    await readLead(IDS.leadOfBosch);
    const overlay = await opened(account('Bosch'));
    await lineSays(
      overlay,
      /^Is Bosch GmbH \(lead Piet Amsel; same name, another web domain\) the same company\? ?Same ?Different$/,
    );
    expect(await people(overlay)).not.toContain('Piet Amsel');
    expect(await overlayFaults(overlay.page)).toEqual([]);
    await press(overlay, 'Same');
    await lineSays(overlay, /^You said: the same company as Bosch GmbH .* ?Undo$/);
    await focusComesTo(overlay, 'Undo');
    await overlay.page.reload();
    await overlay.waitForBadge(/of 100/);
    await overlay.page.keyboard.press('Alt+Shift+KeyF');
    await lineSays(overlay, /^You said: the same company as Bosch GmbH/);
    expect(await people(overlay)).toContain('Piet Amsel');
    await overlay.page.close();
  });
});
