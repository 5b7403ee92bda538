/** What of the extension API opens closed roots in Chromium; it hands over the page's own root and runs nothing of the page. */
interface ExtensionDom {
  readonly dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null };
}

/** Firefox puts the same on the element instead (MDN: Element.openOrClosedShadowRoot). */
type Openable = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };

const HTML = 'http://www.w3.org/1999/xhtml';

/** Whether an element can have a native shadow root that matters here: custom elements only. Chromium throws for SVG's `font-face`. */
export function isCustom(element: Element): boolean {
  return element.localName.includes('-') && element.namespaceURI === HTML;
}

/**
 * The native shadow root of a custom element, open or closed; null where it has none.
 * Synthetic shadow (LWC's polyfill) lives in the page's own world: seen from here its hosts have no root, and what they
 * show is nested inside them.
 */
export function openRoot(element: Element): ShadowRoot | null {
  return isCustom(element) ? (element.shadowRoot ?? closedRoot(element)) : null;
}

/** The closed half of `openRoot`. A call into the browser: worth sparing in loops. */
export function closedRoot(element: Openable): ShadowRoot | null {
  const { chrome } = globalThis as { readonly chrome?: ExtensionDom };
  return chrome?.dom?.openOrClosedShadowRoot?.(element) ?? element.openOrClosedShadowRoot ?? null;
}
