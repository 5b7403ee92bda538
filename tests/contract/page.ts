import { JSDOM } from 'jsdom';
import { isVisible, type Look, lookOf } from './visibility';

/**
 * A fixture's page as a browser would hold it. Three things stand in the file that a parser does not make:
 * - `<template shadowrootmode="open|closed">` is the shadow root of the element around it;
 * - `data-fixture-repeat="20000"` repeats the element's text, so that long texts need no long files.
 */
export interface Page {
  readonly document: Document;
  /** The document's own window: nothing of it is global. */
  readonly window: JSDOM['window'];
  /** Every shadow root, open and closed. */
  readonly roots: readonly ShadowRoot[];
}

const closedRoots = new WeakMap<Element, ShadowRoot>();
const rootOf = (host: Element): ShadowRoot | null => host.shadowRoot ?? closedRoots.get(host) ?? null;

// What the extension API of Chromium opens, and the only thing that readers may know of it.
Object.assign(globalThis, { chrome: { dom: { openOrClosedShadowRoot: rootOf } } });

function attachRoots(within: Document | ShadowRoot, roots: ShadowRoot[]): void {
  for (const template of within.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const host = template.parentElement;
    const mode = template.getAttribute('shadowrootmode');
    if (!host || (mode !== 'open' && mode !== 'closed')) throw new Error('a shadow root needs a host and a mode');
    const root = host.attachShadow({ mode });
    root.append(template.content);
    template.remove();
    if (mode === 'closed') closedRoots.set(host, root);
    roots.push(root);
    attachRoots(root, roots);
  }
}

function repeatTexts(document: Document): void {
  for (const element of document.querySelectorAll('[data-fixture-repeat]')) {
    element.textContent = element.textContent.repeat(Number(element.getAttribute('data-fixture-repeat')));
    element.removeAttribute('data-fixture-repeat');
  }
}

/** Gives the elements of a window the method of browsers that says whether they are shown. */
export function showBy({ Element }: JSDOM['window'], look: (element: Element) => Look): void {
  Element.prototype.checkVisibility = function checkVisibility(this: Element): boolean {
    return isVisible(this, rootOf, look);
  };
}

/** Parses a fixture. Every page has a window of its own. */
export function openPage(html: string): Page {
  const { window } = new JSDOM(html, { url: 'https://page.example/' });
  showBy(window, lookOf);
  const { document } = window;
  const roots: ShadowRoot[] = [];
  attachRoots(document, roots);
  repeatTexts(document);
  return { document, window, roots };
}

/** All that can be taken out of a page: every element of it and of its shadow roots, in document order within each. */
export function elementsOf({ document, roots }: Page): Element[] {
  return [document, ...roots].flatMap((tree) => [...tree.querySelectorAll('*')]);
}

/** The page as text, shadow roots with it, and the state that controls hold beside their attributes. */
export function serialise(page: Page): string {
  const trees = page.roots.map((root) => root.innerHTML);
  const controls = elementsOf(page).flatMap((element) =>
    element.localName === 'input' || element.localName === 'textarea'
      ? [`${(element as HTMLInputElement).value}|${(element as HTMLInputElement).checked}`]
      : [],
  );
  return [page.document.documentElement?.outerHTML ?? '', ...trees, ...controls].join('\n');
}

/** The text of an element and of the shadow roots in it, noise included. */
export function wholeText(node: Node): string {
  const root = node.nodeType === 1 ? rootOf(node as Element) : null;
  if (node.nodeType === 3) return node.nodeValue ?? '';
  return [...(root?.childNodes ?? []), ...node.childNodes].map(wholeText).join('');
}

/** A text as one line. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
