import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { IDS } from '../demo-crm/data/records';
import { insertScript, into, offered, PART, TEXT } from './stage/insert-world';
import { IsolatedWorld } from './stage/isolated';
import { openStage, type Stage } from './stage/stage';
import { until } from './stage/until';

let stage: Stage;
let script: string;
beforeAll(async () => {
  script = await insertScript();
  stage = await openStage({ extension: null, context: { viewport: { width: 1280, height: 860 }, locale: 'en-US' } });
  stage.context.setDefaultTimeout(10_000);
});
afterAll(() => stage.close());

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
