import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { IDS } from '../demo-crm/data/records';
import { pageFaults } from './stage/axe';
import { ShownOverlay } from './stage/overlay';
import { openStage, type Stage } from './stage/stage';
import { until } from './stage/until';

const OTIS = 'Otis Worldwide';
const NONE_IN_FORCE = 'No criteria are in force here, so there are no messages to try.';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ context: { viewport: { width: 1100, height: 900 }, locale: 'en-US' } });
  stage.context.setDefaultTimeout(10_000);
});
afterAll(() => stage.close());

async function visit(path: string, badge: RegExp): Promise<void> {
  const overlay = new ShownOverlay(await stage.open(path));
  await overlay.waitForBadge(badge);
  await overlay.page.close();
}

/** The section of the options where messages are tried. */
class Messages {
  readonly page: Page;
  readonly section: Locator;

  private constructor(page: Page) {
    this.page = page;
    const heading = page.getByRole('heading', { name: 'Messages', exact: true });
    this.section = page.locator('section').filter({ has: heading });
  }

  static async open(stage: Stage): Promise<Messages> {
    const page = await stage.context.newPage();
    await page.goto(stage.ownPage('src/options/index.html'));
    const shown = new Messages(page);
    await shown.section.locator('p').first().waitFor();
    return shown;
  }

  get account(): Locator {
    return this.section.getByLabel('Try them on');
  }

  get person(): Locator {
    return this.section.getByLabel('For', { exact: true });
  }

  pitch(label: string): Locator {
    return this.section.getByRole('listitem').filter({ has: this.page.getByText(label, { exact: true }) });
  }

  /** A message with its text, opened. */
  async opened(label: string): Promise<Locator> {
    const pitch = this.pitch(label);
    await pitch.locator('summary').click();
    await pitch.locator('.message-text').waitFor();
    return pitch;
  }

  /** The line that says what the messages were tried on, as soon as it fits. */
  triedOn(pattern: RegExp): Promise<string> {
    return until(`tried on ${pattern}`, async () => {
      const said = await this.section.getByRole('status').innerText();
      return pattern.test(said) ? said : undefined;
    });
  }

  /** The label of the chosen option. */
  async chosen(select: Locator): Promise<string> {
    return select.evaluate((element) => (element as HTMLSelectElement).selectedOptions[0]?.label ?? '');
  }
}

const oneLine = async (shown: Locator): Promise<string> => (await shown.innerText()).replace(/\s+/g, ' ').trim();

describe('the messages, where no criteria are in force', () => {
  it('are none to try', async () => {
    const messages = await Messages.open(stage);
    expect(await messages.section.innerText()).toContain(NONE_IN_FORCE);
    await messages.page.close();
  });
});

describe('the messages on the demonstration, where no criteria are in force', () => {
  it('are those of the sample, on its accounts alone', async () => {
    const other = await openStage();
    try {
      const overlay = new ShownOverlay(
        await other.open(`/lightning/r/Account/${IDS.account(OTIS)}/view?details=first`),
      );
      await overlay.waitForBadge(/of 100/);
      const messages = await Messages.open(other);
      expect(await messages.triedOn(/^As last seen/)).toContain('A; prospect.');
      await messages.account.selectOption({ label: 'No account' });
      await messages.section.getByText(NONE_IN_FORCE).waitFor();
      await messages.account.selectOption({ index: 1 });
      await messages.triedOn(/^As last seen/);
    } finally {
      await other.close();
    }
  });
});

describe('the messages of the sample, where no account was opened', () => {
  it('stand with open names, and nobody says that they would be offered', async () => {
    const messages = await Messages.open(stage);
    await messages.page.getByRole('button', { name: 'Start from the sample' }).click();
    await messages.triedOn(/^Tried on nothing/);
    expect(await messages.account.count()).toBe(0);
    const letter = messages.pitch('First e-mail to operations');
    expect(await oneLine(letter)).toBe('First e-mail to operations E-mail');
    await messages.opened('First e-mail to operations');
    expect(await letter.locator('.missing-name').allInnerTexts()).toEqual(['{{account.name}}', '{{account.name}}']);
    expect(await letter.locator('.fallback').allInnerTexts()).toEqual([
      'there',
      'so many',
      'Best regards',
      'Fieldline',
    ]);
    await messages.page.close();
  });
});

describe('the messages, tried on Otis and Ana Ruiz', () => {
  let messages: Messages;
  beforeAll(async () => {
    await visit(`/lightning/r/Account/${IDS.account('KONE')}/view?details=first`, /of 100/);
    await visit(`/lightning/r/Account/${IDS.account(OTIS)}/view?details=first`, /of 100/);
    await visit(`/lightning/r/Contact/${IDS.contact(OTIS)}/view`, /account/);
    await visit(`/lightning/r/Contact/${IDS.contact(OTIS, 2)}/view`, /account/);
    messages = await Messages.open(stage);
  });
  afterAll(() => messages.page.close());

  it('can be tried on no account, and on one again', async () => {
    await messages.account.selectOption({ label: 'No account' });
    await messages.triedOn(/^Tried on nothing/);
    await messages.account.selectOption({ index: 1 });
    await messages.triedOn(/^As last seen/);
  });

  it('are chosen by keyboard alone', async () => {
    await messages.account.focus();
    await messages.page.keyboard.type('Otis');
    await messages.triedOn(/prospect/);
    expect(await messages.chosen(messages.account)).toMatch(/^Otis Worldwide · /);
    await messages.page.keyboard.press('Tab');
    await messages.page.keyboard.type('Greta');
    await messages.triedOn(/Technical buyer/);
    await messages.page.keyboard.press('Home');
    expect(await messages.triedOn(/Economic buyer/)).toBe('As last seen: A; prospect. Read as: Economic buyer.');
    expect(await messages.chosen(messages.person)).toBe('Ana Ruiz · VP Operations');
  });

  it('say which are offered', async () => {
    expect(await messages.section.locator('summary').allInnerTexts()).toHaveLength(9);
    expect(await oneLine(messages.pitch('First e-mail to operations'))).toMatch(/ E-mail offered here$/);
    expect(await oneLine(messages.pitch('E-mail to IT'))).toMatch(/ E-mail not here$/);
  });

  it('show their text with what was inserted, and what could be better', async () => {
    const letter = messages.pitch('First e-mail to operations');
    await letter.locator('summary').focus();
    await messages.page.keyboard.press('Enter');
    await letter.locator('.body').waitFor();
    expect(await letter.locator('.value').allInnerTexts()).toEqual([
      OTIS,
      OTIS,
      '72,000',
      'technicians arrive with the right part and finish at the first visit',
      'At Nordlift, an invented elevator company, first-visit fixes rose from 71 % to 86 % in nine months.',
    ]);
    expect(await letter.locator('.fallback').allInnerTexts()).toEqual(['there', 'Best regards', 'Fieldline']);
    const said = await oneLine(letter);
    expect(said).toContain('Would be offered here.');
    expect(said).toMatch(/\d+ checks are good: A fact about this account\.? .*\d\d words\./);
  });

  it('say why they are not offered, in the words of the criteria', async () => {
    const other = await messages.opened('E-mail to IT');
    expect(await oneLine(other)).toContain('Not here, because it is for Technical buyer.');
    const customers = await messages.opened('E-mail to a customer');
    expect(await oneLine(customers)).toContain('Not here, because it asks for the standing customer.');
  });

  it('stay open when another person is chosen, and are filled anew', async () => {
    await messages.person.selectOption({ label: 'Greta Petrova · Chief Information Officer' });
    await messages.triedOn(/Technical buyer/);
    expect(await oneLine(messages.pitch('E-mail to IT'))).toContain(
      'Would be offered here. Fieldline beside your systems Hello there,',
    );
    await messages.person.selectOption({ label: 'Ana Ruiz · VP Operations' });
    await messages.triedOn(/Economic buyer/);
  });

  it('have who writes in them as soon as it is said', async () => {
    const { page } = messages;
    await page.getByLabel('First name').fill('Mira');
    await page.getByRole('button', { name: 'Save' }).click();
    const letter = messages.pitch('First e-mail to operations');
    await letter
      .locator('.value')
      .filter({ hasText: /^Mira$/ })
      .waitFor();
  });

  it.each(['light', 'dark'] as const)('have nothing that axe finds wrong, in the %s', async (colorScheme) => {
    await messages.page.emulateMedia({ colorScheme });
    expect(await pageFaults(messages.page)).toEqual([]);
  });

  it('fit a narrow window', async () => {
    await messages.page.setViewportSize({ width: 360, height: 700 });
    const width = await messages.page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(360);
  });
});
