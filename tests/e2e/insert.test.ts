import type { Locator, Page } from 'playwright-core';
import QUILL from 'quill/dist/quill.js?raw';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { IDS } from '../demo-crm/data/records';
import { bundled, IsolatedWorld } from './stage/isolated';
import { openStage, type Stage } from './stage/stage';
import { until } from './stage/until';

const TEXT = 'Hi Ana,\n\n1,200 technicians, <b>one</b> plan.\nShall we talk?';
const PART = { subject: 'A plan for 1,200 technicians', body: TEXT };

let stage: Stage;
let script: string;
beforeAll(async () => {
  script = await bundled('tests/e2e/stage/insert-entry.ts');
  stage = await openStage({ extension: null, context: { viewport: { width: 1280, height: 860 }, locale: 'en-US' } });
  stage.context.setDefaultTimeout(10_000);
});
afterAll(() => stage.close());

/** What the page itself notices. */
const WATCH = `
  window.seen = [];
  addEventListener('input', () => seen.push('input'), true);
  addEventListener('change', () => seen.push('change'), true);`;

/** A page of its own under the stage's address, with a text to press beside the field. */
async function open(body: string): Promise<{ page: Page; world: IsolatedWorld }> {
  const page = await stage.context.newPage();
  const url = stage.demo.url('/lightning/plain');
  await page.route(url, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><meta charset="utf-8"><script>${WATCH}</script><p id="beside">Some words beside it</p>${body}`,
    }),
  );
  await page.goto(url);
  return { page, world: await IsolatedWorld.open(page, script) };
}

const write = (world: IsolatedWorld, text: string): Promise<unknown> => world.call('insertWorld.write', text);
const offered = (world: IsolatedWorld): Promise<unknown> => world.call('insertWorld.offered');
const into = (world: IsolatedWorld, kind: string, part: object): Promise<unknown> =>
  world.call('insertWorld.into', kind, part);

/** Presses the words beside the field, which takes focus and selection away from it, as pressing in our panel does. */
const leave = (page: Page): Promise<void> => page.locator('#beside').click();

interface Editor {
  readonly what: string;
  readonly html: string;
  /** What is in it, as its user sees it. */
  readonly read: (page: Page) => Promise<string>;
}

const heldIn = (page: Page): Promise<string> => page.locator('#field').inputValue();
const shownIn = async (page: Page): Promise<string> => (await page.locator('#field').innerText()).replace(/\n$/, '');

/** Its history puts everything of one second into one step, unless told otherwise: here a step is what was done at once. */
const quill = (page: Page): Promise<string> =>
  page.evaluate(() => (globalThis as unknown as { quill: { getText(): string } }).quill.getText().replace(/\n$/, ''));

/** As a framework that holds the value itself: it draws its own state again at every event. */
const CONTROLLED = `<textarea id="field"></textarea><script>
  const field = document.querySelector('#field');
  const own = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value');
  let tracked = '';
  Object.defineProperty(field, 'value', { get: () => own.get.call(field), set: (to) => { tracked = to; own.set.call(field, to); } });
  field.addEventListener('input', () => {
    const now = own.get.call(field);
    if (now !== tracked) { tracked = now; window.state = now; }
    if (own.get.call(field) !== window.state) own.set.call(field, window.state);
  });
</script>`;

const EDITORS: readonly Editor[] = [
  { what: 'a text area', html: '<textarea id="field" rows="8"></textarea>', read: heldIn },
  { what: "a framework's text area", html: CONTROLLED, read: heldIn },
  { what: 'an editable element', html: '<div id="field" contenteditable="true"></div>', read: shownIn },
  {
    what: 'an editable element that keeps spaces',
    html: '<div id="field" contenteditable="plaintext-only" style="white-space:pre-wrap"></div>',
    read: shownIn,
  },
  {
    what: 'an editable element in a shadow tree',
    html: `<x-editor></x-editor><script>
      document.querySelector('x-editor').attachShadow({ mode: 'open' }).innerHTML = '<div id="field" contenteditable="true"></div>';
    </script>`,
    read: shownIn,
  },
  {
    what: 'Quill',
    html: `<div id="quill"></div><script>${QUILL.replaceAll('</script', '<\\/script')}</script>
      <script>window.quill = new Quill('#quill', { modules: { history: { delay: 0 } } }); quill.root.id = 'field'; quill.on('text-change', () => seen.push('input'));</script>`,
    read: quill,
  },
];

describe.each(EDITORS)('$what', ({ html, read }) => {
  let page: Page;
  let world: IsolatedWorld;
  const field = (): Locator => page.locator('#field');

  beforeAll(async () => {
    ({ page, world } = await open(html));
  });
  afterAll(() => page.close());

  it('takes a text with its line breaks, and the page notices', async () => {
    await field().click();
    await leave(page);
    expect(await write(world, TEXT)).toBe('inserted');
    expect(await read(page)).toBe(TEXT);
    expect(await page.evaluate('seen')).toContain('input');
  });

  it('loses it again by undo, and has it back by redo', async () => {
    await page.keyboard.press('Control+z');
    expect(await read(page)).toBe('');
    await page.keyboard.press('Control+Shift+Z');
    expect(await read(page)).toBe(TEXT);
    await page.keyboard.press('Control+z');
  });

  it('takes it where the caret was', async () => {
    await field().click();
    await page.keyboard.type('Before after');
    for (let at = 0; at < 5; at++) await page.keyboard.press('ArrowLeft');
    await leave(page);
    expect(await write(world, 'and ')).toBe('inserted');
    expect(await read(page)).toBe('Before and after');
    await page.keyboard.type('just ');
    expect(await read(page)).toBe('Before and just after');
  });

  it('takes it over what was selected', async () => {
    await field().click();
    await page.keyboard.press('Control+End');
    for (let at = 0; at < 5; at++) await page.keyboard.press('Shift+ArrowLeft');
    await leave(page);
    expect(await write(world, 'one\ntwo')).toBe('inserted');
    expect(await read(page)).toBe('Before and just one\ntwo');
    await page.keyboard.press('Control+z');
    expect(await read(page)).toBe('Before and just after');
  });
});

describe('what a field makes of it', () => {
  interface Case {
    readonly what: string;
    readonly html: string;
    readonly text: string;
    readonly outcome: 'inserted' | 'refused' | 'nothing written to';
    readonly holds: string;
  }
  const CASES: readonly Case[] = [
    {
      what: 'a single line takes the text as one line',
      html: '<input id="field">',
      text: 'one\r\n\n two',
      outcome: 'inserted',
      holds: 'one two',
    },
    {
      what: 'a text that would be cut off is refused',
      html: '<textarea id="field" maxlength="10">12345</textarea>',
      text: '678901',
      outcome: 'refused',
      holds: '12345',
    },
    {
      what: 'a text that just fits is not',
      html: '<textarea id="field" maxlength="10">12345</textarea>',
      text: '67890',
      outcome: 'inserted',
      holds: '1234567890',
    },
    {
      what: 'a page that changes it has refused, and keeps what it held',
      html: `<textarea id="field">own</textarea><script>field.addEventListener('input', () => setTimeout(() => field.value = 'own'))</script>`,
      text: 'text',
      outcome: 'refused',
      holds: 'own',
    },
    {
      what: 'a page that selects everything on focus loses nothing',
      html: `<textarea id="field">own</textarea><script>field.addEventListener('focus', () => field.select())</script>`,
      text: ' text',
      outcome: 'inserted',
      holds: 'own text',
    },
    {
      what: 'a field that was locked since is refused',
      html: `<textarea id="field">own</textarea><script>field.addEventListener('blur', () => field.readOnly = true)</script>`,
      text: 'text',
      outcome: 'refused',
      holds: 'own',
    },
    {
      what: 'a password is no target',
      html: '<input id="field" type="password">',
      text: 'a',
      outcome: 'nothing written to',
      holds: '',
    },
    {
      what: 'a search is no target',
      html: '<input id="field" type="search">',
      text: 'a',
      outcome: 'nothing written to',
      holds: '',
    },
    {
      what: 'a locked field is no target',
      html: '<textarea id="field" readonly>own</textarea>',
      text: 'a',
      outcome: 'refused',
      holds: 'own',
    },
  ];

  it.each(CASES)('$what', async ({ html, text, outcome, holds }) => {
    const { page, world } = await open(html);
    await page.locator('#field').click();
    await page.keyboard.press('End');
    await leave(page);
    expect(await write(world, text)).toBe(outcome);
    expect(await heldIn(page)).toBe(holds);
    await page.close();
  });

  it('a field that is gone is no longer offered', async () => {
    const { page, world } = await open('<label>Reply <textarea id="field"></textarea></label>');
    await page.locator('#field').click();
    await leave(page);
    expect(await offered(world)).toEqual(['focused, Reply, text']);
    await page.evaluate(() => document.querySelector('#field')?.remove());
    expect(await offered(world)).toEqual([]);
    await page.close();
  });

  it('a field that looks something up is not offered', async () => {
    const { page, world } = await open('<input id="field" role="combobox" aria-label="Search contacts">');
    await page.locator('#field').click();
    await leave(page);
    expect(await offered(world)).toEqual([]);
    await page.close();
  });

  it('an editor that takes a paste and drops it is left as it was', async () => {
    const { page, world } = await open(
      `<div id="field" contenteditable="true">own</div><script>field.addEventListener('paste', (e) => e.preventDefault())</script>`,
    );
    await page.locator('#field').click();
    await leave(page);
    expect(await write(world, TEXT)).toBe('refused');
    expect(await shownIn(page)).toBe('own');
    await page.close();
  });

  it('an editor that sets quotation marks its own way has taken it', async () => {
    const { page, world } = await open(
      `<div id="field" contenteditable="true"></div><script>
        field.addEventListener('paste', (event) => {
          event.preventDefault();
          const text = event.clipboardData.getData('text/plain').replaceAll('"', '\u201d');
          requestAnimationFrame(() => document.execCommand('insertText', false, text));
        });
      </script>`,
    );
    await page.locator('#field').click();
    await leave(page);
    expect(await write(world, 'We said "soon".')).toBe('inserted');
    expect(await shownIn(page)).toBe('We said \u201dsoon\u201d.');
    await page.close();
  });

  it('an editor that takes half of it has refused, and loses that half', async () => {
    const { page, world } = await open(
      `<div id="field" contenteditable="true">own</div><script>
        field.addEventListener('paste', (event) => {
          event.preventDefault();
          document.execCommand('insertText', false, event.clipboardData.getData('text/plain').slice(0, 6));
        });
      </script>`,
    );
    await page.locator('#field').click();
    await leave(page);
    expect(await write(world, TEXT)).toBe('refused');
    expect(await shownIn(page)).toBe('own');
    await page.close();
  });

  it('a page that hears of changes when the field is left hears of this one', async () => {
    const { page, world } = await open('<textarea id="field"></textarea>');
    await page.locator('#field').click();
    await leave(page);
    expect(await write(world, TEXT)).toBe('inserted');
    await leave(page);
    expect(await page.evaluate('[...new Set(seen)]')).toEqual(['input', 'change']);
    await page.close();
  });

  it('a single line is given the subject, where there is one', async () => {
    const { page, world } = await open('<input id="field" aria-label="Title of the\nnote">');
    await page.locator('#field').click();
    expect(await offered(world)).toEqual(['focused, Title of the note, line']);
    expect(await into(world, 'focused', PART)).toEqual({ state: 'inserted', subject: 'inserted', body: 'none' });
    expect(await heldIn(page)).toBe(PART.subject);
    await page.close();
  });
});

/** An account of the demonstration with a form open, and what is needed to write to it. */
async function openForm(kind: 'email' | 'call', query = ''): Promise<{ page: Page; world: IsolatedWorld }> {
  const page = await stage.open(`/lightning/r/Account/${IDS.account('KONE')}/view?composer=${kind}&delay=10${query}`);
  const world = await IsolatedWorld.open(page, script);
  await until('the form', async () => {
    const [first = ''] = (await offered(world)) as readonly string[];
    return first.startsWith(kind) ? true : undefined;
  });
  return { page, world };
}

const pressed = (page: Page): Promise<number> => page.locator('[data-pressed]').count();

describe.each(['', '&shadow=native', '&console'])("the demonstration's forms%s", (query) => {
  it('an e-mail gets its subject and its text, above the signature, and undo takes back the text first', async () => {
    const { page, world } = await openForm('email', query);
    const subject = page.getByPlaceholder('Enter Subject...');
    const body = page.frameLocator('iframe[title="CK Editor Container"]').frameLocator('iframe').locator('body');
    expect(await offered(world)).toEqual(['email, null, text']);
    expect(await into(world, 'email', PART)).toEqual({ state: 'inserted', subject: 'inserted', body: 'inserted' });
    expect(await subject.inputValue()).toBe(PART.subject);
    expect(await body.innerText()).toBe(`${TEXT}\n\nKind regards`);
    await page.keyboard.press('Control+z');
    expect(await body.innerText()).toBe('Kind regards');
    expect(await subject.inputValue()).toBe(PART.subject);
    expect(await pressed(page)).toBe(0);
    await page.close();
  });

  it('an e-mail is written where the user was in it, and a subject that stands there is kept', async () => {
    const { page, world } = await openForm('email', query);
    await page.getByPlaceholder('Enter Subject...').fill('My own words');
    const body = page.frameLocator('iframe[title="CK Editor Container"]').frameLocator('iframe').locator('body');
    await body.click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(', Ben');
    await page.locator('.demo-note').click();
    expect(await offered(world)).toEqual(['email, My own words, text']);
    expect(await into(world, 'email', { subject: 'Ours', body: ' and Eve' })).toEqual({
      state: 'inserted',
      subject: 'kept',
      body: 'inserted',
    });
    expect(await body.innerText()).toBe('Kind regards, Ben and Eve');
    expect(await page.getByPlaceholder('Enter Subject...').inputValue()).toBe('My own words');
    await page.close();
  });

  it('a logged call gets its comments, and keeps its subject', async () => {
    const { page, world } = await openForm('call', query);
    expect(await offered(world)).toEqual(['call, Call, text']);
    expect(await into(world, 'call', PART)).toEqual({ state: 'inserted', subject: 'kept', body: 'inserted' });
    expect(await page.getByLabel('Comments').inputValue()).toBe(TEXT);
    await page.keyboard.press('Control+z');
    expect(await page.getByLabel('Comments').inputValue()).toBe('');
    expect(await pressed(page)).toBe(0);
    await page.close();
  });
});

it('a form on the page of a record that was visited before is not offered', async () => {
  const { page, world } = await openForm('call');
  await page.evaluate((id) => {
    (globalThis as unknown as { demo: { go(id: string): void } }).demo.go(id);
  }, IDS.account('Schindler'));
  await page.getByLabel('Comments').nth(1).waitFor();
  expect(await offered(world)).toEqual(['call, Call, text']);
  expect(await into(world, 'call', PART)).toMatchObject({ state: 'inserted' });
  expect(await page.getByLabel('Comments').nth(1).inputValue()).toBe(TEXT);
  expect(await page.getByLabel('Comments').nth(0).inputValue()).toBe('');
  await page.close();
});
