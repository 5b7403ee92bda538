import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EDITORS, heldIn, shownIn } from './stage/editors.data';
import { insertScript, into, offered, PART, TEXT, write } from './stage/insert-world';
import { IsolatedWorld } from './stage/isolated';
import { openStage, type Stage } from './stage/stage';

let stage: Stage;
let script: string;
beforeAll(async () => {
  script = await insertScript();
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

/** Presses the words beside the field, which takes focus and selection away from it, as pressing in our panel does. */
const leave = (page: Page): Promise<void> => page.locator('#beside').click();

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
