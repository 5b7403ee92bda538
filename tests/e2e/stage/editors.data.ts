import type { Page } from 'playwright-core';
import QUILL from 'quill/dist/quill.js?raw';

/** What people write in on pages, from a plain text area to an editor with a model of its own. */
export interface Editor {
  readonly what: string;
  readonly html: string;
  /** What is in it, as its user sees it. */
  readonly read: (page: Page) => Promise<string>;
}

export const heldIn = (page: Page): Promise<string> => page.locator('#field').inputValue();
export const shownIn = async (page: Page): Promise<string> =>
  (await page.locator('#field').innerText()).replace(/\n$/, '');

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

export const EDITORS: readonly Editor[] = [
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
