import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CriteriaSet } from '../../src/domain/criteria/criteria';
import { SAMPLE } from '../../src/domain/criteria/sample.data';
import { IDS } from '../demo-crm/data/records';
import { overlayFaults } from './stage/axe';
import { ShownOverlay } from './stage/overlay';
import { OVERLAY } from './stage/reveal';
import { openStage, type Stage } from './stage/stage';
import { until } from './stage/until';

/** The sample, with a pitch that waits for a name and one that anybody may be called with. */
const SET: CriteriaSet = {
  ...SAMPLE,
  id: 'north-team',
  name: 'North team',
  pitches: [
    ...(SAMPLE.pitches ?? []),
    {
      id: 'waits',
      label: 'Letter that waits',
      channel: 'email',
      subject: 'Hello {{contact.firstName}}',
      body: 'Dear {{contact.firstName}}, how many sites has {{account.name}} in {{account.city|"your region"}}?',
    },
    { id: 'anybody', label: 'Call for anybody', channel: 'call', body: 'May I ask how {{account.name}} plans visits?' },
  ],
};

let stage: Stage;

/** Puts a criteria set in force, and says who the rep is, as our own pages do. */
async function setUp(crmNames: readonly string[]): Promise<void> {
  const page = await stage.context.newPage();
  await page.goto(stage.ownPage('src/options/index.html'));
  const say = (type: string, body: object): Promise<unknown> =>
    page.evaluate(
      (message) =>
        (
          globalThis as unknown as { chrome: { runtime: { sendMessage(m: unknown): Promise<unknown> } } }
        ).chrome.runtime.sendMessage(message),
      { type, body },
    );
  expect(await say('importSet', { text: JSON.stringify(SET) })).toMatchObject({ ok: true, outcome: 'accepted' });
  const rep = { firstName: 'Mira', name: 'Mira Vogel', company: 'Fieldline', crmNames };
  expect(await say('saveRep', rep)).toEqual({ ok: true });
  await page.close();
}

beforeAll(async () => {
  stage = await openStage({ context: { viewport: { width: 1280, height: 900 }, locale: 'en-US' } });
  stage.context.setDefaultTimeout(10_000);
  await stage.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: stage.demo.url('') });
  await setUp(['Mira Vogel']);
});
afterAll(() => stage.close());

const account = (name: string, query = ''): string => `/lightning/r/Account/${IDS.account(name)}/view${query}`;
const contact = (name: string, at = 0): string => `/lightning/r/Contact/${IDS.contact(name, at)}/view`;

async function opened(path: string, badge: RegExp): Promise<ShownOverlay> {
  const overlay = new ShownOverlay(await stage.open(path));
  await overlay.waitForBadge(badge);
  return overlay;
}

async function withPanel(path: string, badge: RegExp): Promise<ShownOverlay> {
  const overlay = await opened(path, badge);
  await overlay.page.keyboard.press('Alt+Shift+KeyF');
  await overlay.panel.getByRole('heading', { level: 1 }).waitFor();
  return overlay;
}

/** What was seen of the account before: its facts. */
async function visit(name: string): Promise<void> {
  const overlay = await opened(account(name, '?details=first'), /of 100/);
  await overlay.page.close();
}

const clipboard = ({ page }: ShownOverlay): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

async function copied(overlay: ShownOverlay, button: string): Promise<string> {
  await overlay.page.evaluate(() => navigator.clipboard.writeText('nothing yet'));
  await overlay.panel.getByRole('button', { name: button, exact: true }).click();
  return until(`a text copied by ${button}`, async () => {
    const text = await clipboard(overlay);
    return text === 'nothing yet' ? undefined : text;
  });
}

/** What axe finds wrong, in the light and in the dark. */
async function faults({ page }: ShownOverlay): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    found.push(...(await overlayFaults(page)).map((fault) => `${colorScheme}: ${fault}`));
  }
  return found;
}

const step = async ({ panel }: ShownOverlay): Promise<string> => (await panel.locator('.step').innerText()).trim();
/** Whom step and message are for, once the page's people and its timeline have come: until then it may be another. */
async function suggested(overlay: ShownOverlay): Promise<string> {
  await overlay.page.locator('.pastActivities li').first().waitFor();
  return until('a step and a message for one person', async () => {
    const [to, next] = [await overlay.panel.locator('.to').allInnerTexts(), await step(overlay)];
    const name = /^For ([^,]+),/.exec(to[0] ?? '')?.[1];
    return name !== undefined && next.includes(name) && /untouched|touched today/.test(next) ? name : undefined;
  });
}

const tab = (overlay: ShownOverlay, name: string) => overlay.panel.getByRole('tab', { name });
const card = ({ panel }: ShownOverlay) => panel.getByRole('tabpanel');

function focused({ page }: ShownOverlay): Promise<string> {
  return page.evaluate((name) => {
    const active = document.querySelector(name)?.shadowRoot?.activeElement;
    return active
      ? `${active.localName} ${active.textContent?.trim()}`.trim()
      : (document.activeElement?.localName ?? '');
  }, OVERLAY);
}

describe('a contact', () => {
  let overlay: ShownOverlay;
  beforeAll(async () => {
    await visit('Otis Worldwide');
    overlay = await withPanel(contact('Otis Worldwide'), /account/);
  });
  afterAll(() => overlay.page.close());

  it('begins with the next step, and the fit stands second', async () => {
    expect(await step(overlay)).toMatch(/^Write to Ana Ruiz, VP Operations: Economic buyer, \d+ days? untouched\./);
    const sections = await overlay.panel.locator('section > .sentence').allInnerTexts();
    expect(sections[1]).toMatch(/^A, 100 of 100/);
  });

  it('says by which rule the persona was found', async () => {
    expect(await overlay.section('People')).toContain('VP + operations, read from “VP · Operations”');
  });

  it('gives the e-mail to copy together and apart', async () => {
    const [subject, body] = [await copied(overlay, 'Copy subject'), await copied(overlay, 'Copy text')];
    expect(subject).toBe('First-visit fixes at Otis Worldwide');
    expect(body).toMatch(/^Hello there,\n\nhow often does a technician of Otis Worldwide/);
    expect(await copied(overlay, 'Copy')).toBe(`${subject}\n\n${body}`);
  });

  it('opens a new e-mail only to the address that the link shows', async () => {
    const link = card(overlay).getByRole('link', { name: 'New e-mail to ana.ruiz@example.com' });
    const href = (await link.getAttribute('href')) ?? '';
    expect(href).toMatch(
      /^mailto:ana\.ruiz@example\.com\?subject=First-visit%20fixes%20at%20Otis%20Worldwide&body=Hello%20there/,
    );
  });

  it('keeps names as tokens for a sequence', async () => {
    await card(overlay).getByText('Copy for a sequence').click();
    await card(overlay).getByLabel('Tool').selectOption('Outreach');
    expect(await copied(overlay, 'Copy with its names')).toMatch(
      /^First-visit fixes at \{\{account\.name\}\}\n\nHello \{\{first_name\}\},/,
    );
  });

  it('shows sentence by sentence what it rests on, and what could be better', async () => {
    await card(overlay).getByText('Why this message').click();
    await card(overlay).locator('.sentences > li').first().waitFor();
    const sentences = await card(overlay).locator('.sentences > li').allInnerTexts();
    expect(sentences.find((each) => each.startsWith('At Nordlift'))).toContain(
      'the proof: Reference story Nordlift, 2025',
    );
    expect(await card(overlay).locator('.quality').innerText()).toMatch(/good/);
    expect(await faults(overlay)).toEqual([]);
  });

  it('goes from one message to the next by the arrow keys', async () => {
    await tab(overlay, 'First e-mail to operations').focus();
    await overlay.page.keyboard.press('ArrowRight');
    expect(await focused(overlay)).toContain('button First call to operations');
    expect(await tab(overlay, 'First call to operations').getAttribute('aria-selected')).toBe('true');
  });

  it('shows a call as a card: number, local time there, why, proof, question, voicemail', async () => {
    await tab(overlay, 'First call to operations').click();
    const text = (await card(overlay).innerText()).replaceAll('\u202f', ' ');
    expect(text).toContain('(555) 0200-0100');
    expect(text).toMatch(/\d{1,2}:\d{2} [AP]M there/);
    const rows = await card(overlay).locator('dl.call > div').allInnerTexts();
    expect(rows.map((row) => row.split('\n')[0])).toEqual(['Why', 'Proof', 'Ask', 'Voicemail']);
    expect(rows[0]?.split(/\s+/).length).toBeLessThanOrEqual(31);
    expect(rows[3]).toContain('Mira Vogel of Fieldline here.');
    expect(await faults(overlay)).toEqual([]);
  });

  it('takes a name that is not known for this once', async () => {
    await tab(overlay, 'Letter that waits').click();
    expect(await card(overlay).innerText()).toContain('Waits for what is not known: first name');
    expect(await faults(overlay)).toEqual([]);
    await card(overlay).getByLabel('For this once, first name').fill('Ana');
    expect(await copied(overlay, 'Copy')).toBe(
      'Hello Ana\n\nDear Ana, how many sites has Otis Worldwide in Farmington?',
    );
  });
});

describe('the rep’s own words', () => {
  it('are written in place, kept for this person, and given back to the template', async () => {
    await visit('Otis Worldwide');
    const overlay = await withPanel(contact('Otis Worldwide'), /account/);
    await card(overlay).getByRole('button', { name: 'Edit' }).click();
    const body = card(overlay).getByLabel('Text', { exact: true });
    expect(await focused(overlay)).toContain('textarea');
    await body.fill('My own words.');
    expect(await faults(overlay)).toEqual([]);
    await overlay.page.keyboard.press('Escape');
    await until('the focus on Edit', async () => ((await focused(overlay)) === 'button Edit' ? true : undefined));
    expect(await overlay.panel.isVisible()).toBe(true);
    await card(overlay).getByText('Your words of').waitFor();
    await overlay.page.close();

    const again = await withPanel(contact('Otis Worldwide'), /account/);
    expect(await copied(again, 'Copy')).toBe('First-visit fixes at Otis Worldwide\n\nMy own words.');
    await again.page.keyboard.press('Escape');
    await again.page.evaluate(() => navigator.clipboard.writeText('nothing yet'));
    await again.page.keyboard.press('Alt+Shift+KeyC');
    await until('the edited text', async () => ((await clipboard(again)).endsWith('My own words.') ? true : undefined));
    await again.openPanel();
    await card(again).getByRole('button', { name: 'Back to the template' }).click();
    await card(again).getByText('how often does a technician').waitFor();
    await again.page.close();
    const last = await withPanel(contact('Otis Worldwide'), /account/);
    expect(await copied(last, 'Copy text')).toMatch(/^Hello there/);
    await last.page.close();
  });
});

describe('an opt-out', () => {
  it('stops its channel, and says so', async () => {
    await visit('Otis Worldwide');
    // Jonas Novak is not to be called.
    const overlay = await withPanel(contact('Otis Worldwide', 3), /account/);
    await tab(overlay, 'Call for anybody').click();
    expect(await card(overlay).innerText()).toBe('Stopped: do not call.');
    expect(await card(overlay).getByRole('button').count()).toBe(0);
    expect(await faults(overlay)).toEqual([]);
    await overlay.page.close();
  });
});

describe('what if', () => {
  let overlay: ShownOverlay;
  beforeAll(async () => {
    overlay = await withPanel(account('Otis Worldwide', '?details=first'), /of 100/);
  });
  afterAll(() => overlay.page.close());

  it('shows score and band as they would be, marked, and nothing can be taken along', async () => {
    const badge = await overlay.badgeName();
    await overlay.panel.getByRole('button', { name: 'What if …' }).click();
    await overlay.panel.getByLabel('Fact', { exact: true }).selectOption({ label: 'Employees' });
    await overlay.panel.getByLabel('What if Employees were').fill('10');
    await overlay.page.keyboard.press('Enter');
    const bar = overlay.panel.locator('.what-if');
    await bar.waitFor();
    expect((await bar.innerText()).replace(/\s+/g, ' ')).toContain('What if Employees: 10 A, 100 would become A, 80.');
    expect((await overlay.ledger()).score).toBe('80');
    expect(await overlay.panel.getByRole('button', { name: 'Copy', exact: true }).count()).toBe(0);
    expect(await overlay.badgeName()).toBe(badge);
    expect(await faults(overlay)).toEqual([]);
  });

  it('goes back to what is', async () => {
    await overlay.panel.getByRole('button', { name: 'Back to what is' }).click();
    await until('the score as it is', async () => ((await overlay.ledger()).score === '100' ? true : undefined));
    await overlay.page.reload();
    expect(await overlay.waitForBadge(/of 100/)).toContain('A, 100 of 100');
  });
});

describe('an account', () => {
  it('has its message for the next person, and for another one on a click', async () => {
    await visit('Otis Worldwide');
    const overlay = await withPanel(account('Otis Worldwide'), /of 100/);
    const name = await suggested(overlay);
    const other = name === 'Ana Ruiz' ? 'Dmitri Marchetti' : 'Ana Ruiz';
    await overlay.panel.getByRole('button', { name: new RegExp(`Message.*${other}|${other}.*Message`) }).click();
    await overlay.panel.locator('.to').filter({ hasText: other }).waitFor();
    expect(await step(overlay)).toContain(other);
    expect(await faults(overlay)).toEqual([]);
    await overlay.page.close();
  });

  it('with a colleague’s open deal has nothing suggested, and says with whom to speak', async () => {
    const seen = await opened(account('Deere & Company', '?details=first'), /of 100/);
    await seen.page.close();
    const overlay = await withPanel(account('Deere & Company'), /of 100/);
    await until('the deal', async () => (/Jonas Falk has an open deal/.test(await step(overlay)) ? true : undefined));
    expect(await overlay.panel.getByRole('tabpanel').count()).toBe(0);
    expect(await overlay.panel.getByRole('tablist').locator('..').innerText()).toContain(
      'every message would be a cold one',
    );
    expect(await faults(overlay)).toEqual([]);
    await overlay.page.close();
  });
});

describe('an opportunity', () => {
  it('shows the fit of its account, who plays a part, and the message for them', async () => {
    await visit('ABB');
    const overlay = await withPanel(`/lightning/r/Opportunity/${IDS.opportunity}/view`, /of 100/);
    await until('the people of the deal', async () =>
      /on the deal/.test(await overlay.section('People')) ? true : undefined,
    );
    const name = /For ([^,·]+)/.exec(await overlay.panel.locator('.to').innerText())?.[1]?.trim() ?? 'nobody';
    expect(await step(overlay)).not.toContain('have an open deal');
    expect(await overlay.section('People')).toContain(name);
    expect(await overlay.panel.locator('.facts-line').innerText()).toContain('Proposal/Price Quote');
    expect(await faults(overlay)).toEqual([]);
    await overlay.page.close();
  });
});

describe('a message is inserted', () => {
  it('into the e-mail that stands open, on a click', async () => {
    await visit('Otis Worldwide');
    const overlay = await withPanel(`${contact('Otis Worldwide')}?composer=email`, /account/);
    await card(overlay).getByRole('button', { name: 'Insert into the open e-mail' }).click();
    await overlay.host.getByText('Inserted. Undo takes it back.').waitFor();
    const frame = overlay.page.frameLocator('iframe[title="CK Editor Container"]').frameLocator('iframe');
    expect(await frame.locator('body').innerText()).toContain('how often does a technician of Otis Worldwide');
    await overlay.page.close();
  });

  it('where the rep wrote last, and the page’s undo takes it back', async () => {
    await visit('Otis Worldwide');
    const overlay = new ShownOverlay(await stage.open(`${contact('Otis Worldwide')}?composer=call`));
    await overlay.waitForBadge(/account/);
    const comments = overlay.page.locator('textarea').first();
    await comments.click();
    await comments.pressSequentially('Spoke. ');
    await overlay.badge.click();
    await overlay.panel.getByRole('heading', { level: 1 }).waitFor();
    await tab(overlay, 'First call to operations').click();
    await card(overlay)
      .getByRole('button', { name: /^Insert into/ })
      .first()
      .click();
    await until('the text', async () =>
      (await comments.inputValue()).includes('You answer for operations') ? true : undefined,
    );
    expect(await comments.inputValue()).toMatch(/^Spoke\. You answer for operations at Otis Worldwide/);
    await comments.press('Control+KeyZ');
    expect(await comments.inputValue()).toBe('Spoke. ');
    await overlay.page.close();
  });
});

describe('by keyboard alone', () => {
  /** Tab, until what has the focus says so. */
  async function tabTo(overlay: ShownOverlay, pattern: RegExp): Promise<void> {
    for (let at = 0; at < 80; at++) {
      if (pattern.test(await focused(overlay))) return;
      await overlay.page.keyboard.press('Tab');
    }
    throw new Error(`never came to ${pattern}; it is on ${await focused(overlay)}`);
  }

  it('a message is chosen, edited, copied and given back', async () => {
    await visit('Otis Worldwide');
    const overlay = await withPanel(contact('Otis Worldwide'), /account/);
    const { keyboard } = overlay.page;
    await tabTo(overlay, /^button First e-mail to operations/);
    await keyboard.press('ArrowRight');
    await keyboard.press('ArrowRight');
    expect(await focused(overlay)).toMatch(/^button Short note on LinkedIn/);
    await tabTo(overlay, /^button Edit$/);
    await keyboard.press('Enter');
    expect(await focused(overlay)).toMatch(/^textarea/);
    await keyboard.press('Control+KeyA');
    await keyboard.type('A short note.');
    await keyboard.press('Escape');
    await until('the focus on Edit', async () => ((await focused(overlay)) === 'button Edit' ? true : undefined));
    await overlay.page.evaluate(() => navigator.clipboard.writeText('nothing yet'));
    await keyboard.press('Shift+Tab');
    expect(await focused(overlay)).toBe('button Copy');
    await keyboard.press('Enter');
    await until('the note', async () => ((await clipboard(overlay)) === 'A short note.' ? true : undefined));
    await keyboard.press('Shift+Tab');
    expect(await focused(overlay)).toBe('button Back to the template');
    await keyboard.press('Enter');
    await card(overlay).getByText('one question and no sale').first().waitFor();
    await overlay.page.close();
  });

  it('a fact is supposed, and what is comes back', async () => {
    const overlay = await withPanel(account('Otis Worldwide', '?details=first'), /of 100/);
    const { keyboard } = overlay.page;
    await tabTo(overlay, /^button What if …$/);
    await keyboard.press('Enter');
    expect(await focused(overlay)).toMatch(/^input/);
    await keyboard.type('Retail');
    await keyboard.press('Enter');
    await overlay.panel.locator('.what-if').waitFor();
    await until('the focus on the way in', async () =>
      (await focused(overlay)) === 'button What if …' ? true : undefined,
    );
    await overlay.panel.getByRole('button', { name: 'Back to what is' }).focus();
    await keyboard.press('Enter');
    await overlay.panel.locator('.what-if').waitFor({ state: 'detached' });
    await overlay.page.close();
  });

  it('a message for somebody else, inserted where the rep was writing', async () => {
    await visit('Otis Worldwide');
    const overlay = await withPanel(`${account('Otis Worldwide')}?composer=call`, /of 100/);
    const { keyboard } = overlay.page;
    const comments = overlay.page.locator('textarea').first();
    await keyboard.press('Escape');
    await comments.focus();
    await keyboard.type('Spoke. ');
    await overlay.badge.focus();
    await keyboard.press('Enter');
    await overlay.panel.getByRole('heading', { level: 1 }).waitFor();
    const name = await suggested(overlay);
    await tabTo(overlay, /^button Message/);
    await overlay.panel
      .getByRole('button', { name: /^Message/ })
      .and(overlay.panel.locator('[aria-pressed=false]'))
      .first()
      .focus();
    await keyboard.press('Enter');
    await overlay.panel.locator('.to').filter({ hasNotText: name }).waitFor();
    await tab(overlay, 'Call for anybody').focus();
    await keyboard.press('Enter');
    await tabTo(overlay, /^button Insert into/);
    await keyboard.press('Enter');
    await until('the text', async () =>
      (await comments.inputValue()).startsWith('Spoke. May I ask') ? true : undefined,
    );
    // The focus is where the text is: the page's undo is at hand.
    await keyboard.press('Control+KeyZ');
    expect(await comments.inputValue()).toBe('Spoke. ');
    await overlay.page.close();
  });
});
