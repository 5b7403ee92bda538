/** What of the extension API opens closed roots in Chromium; it hands over the page's own root and runs nothing of the page. */
interface ExtensionDom {
  readonly dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null };
}

/** Firefox puts the same on the element instead (MDN: Element.openOrClosedShadowRoot). */
type Openable = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };

const HTML = 'http://www.w3.org/1999/xhtml';

/**
 * Whether an element can have a native shadow root that matters here: custom elements only, and not SVG's `font-face`.
 * Synthetic shadow (LWC's polyfill) lives in the page's own world: seen from here its hosts have no root, and what they
 * show is nested inside them.
 */
export function isCustom(element: Element): boolean {
  return element.localName.includes('-') && element.namespaceURI === HTML;
}

/** A root that the page keeps closed to itself; null where there is none. */
function closedRoot(element: Openable): ShadowRoot | null {
  const { chrome } = globalThis as { readonly chrome?: ExtensionDom };
  try {
    return chrome?.dom?.openOrClosedShadowRoot?.(element) ?? element.openOrClosedShadowRoot ?? null;
  } catch {
    // Left behind by an update of the extension, the call throws: what is closed then stays unread.
    return null;
  }
}

/** A component class is closed or not for all of its elements, and the browser's call is slow: after so many that were not, no more are asked. */
const ASKED_ENOUGH = 8;
const MAX_NAMES = 2000;
const notClosed = new WeakMap<Document, Map<string, number>>();

function askedOf(page: Document): Map<string, number> {
  const names = notClosed.get(page) ?? new Map<string, number>();
  notClosed.set(page, names);
  return names;
}

/** Whether enough components of a name were asked, and none had a native root of either kind. */
export function isNeverNative(page: Document, name: string): boolean {
  return (askedOf(page).get(name) ?? 0) >= ASKED_ENOUGH;
}

/** The native root of a custom element, open or closed; null where there is none. */
export function nativeRoot(element: Element): ShadowRoot | null {
  const { localName, ownerDocument, shadowRoot } = element;
  const names = askedOf(ownerDocument);
  if (shadowRoot) {
    names.set(localName, Number.NEGATIVE_INFINITY);
    return shadowRoot;
  }
  const asked = names.get(localName) ?? 0;
  if (asked >= ASKED_ENOUGH) return null;
  const closed = closedRoot(element);
  if (closed) names.set(localName, Number.NEGATIVE_INFINITY);
  else if (names.size < MAX_NAMES) names.set(localName, asked + 1);
  return closed;
}
