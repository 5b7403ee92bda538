import { closedRoot, isCustom } from './open-root';

/** A tree that one `querySelectorAll` sees whole: the element we began at, or a native shadow root below it. */
export type Scope = Element | ShadowRoot;

/** Elements that one search may look at for shadow roots, so that a hostile page costs a bounded time. */
const MAX_LOOKED_AT = 20_000;

/**
 * `top` and the native shadow roots below it, outermost first.
 * In `top` only elements that match `hosts` are asked for a root, because asking every element of a large page costs
 * more than everything else we do; inside a native root, which is one component's template, every custom element is.
 */
export function openScopes(top: Element, hosts: string): Scope[] {
  const scopes: Scope[] = [top];
  // A component class is closed or not for all of its elements, and the browser call is slow: ask once per name.
  const neverClosed = new Set<string>();
  let left = MAX_LOOKED_AT;
  for (const scope of scopes) {
    for (const element of scope.querySelectorAll(scope === top ? hosts : '*')) {
      if (left-- === 0) return scopes;
      if (!isCustom(element)) continue;
      let root = element.shadowRoot;
      if (!root && !neverClosed.has(element.localName)) {
        root = closedRoot(element);
        if (!root) neverClosed.add(element.localName);
      }
      if (root) scopes.push(root);
    }
  }
  return scopes;
}

/** All elements that match in any of the scopes; document order within each. */
export function queryAll(scopes: readonly Scope[], selector: string): Element[] {
  return scopes.flatMap((scope) => [...scope.querySelectorAll(selector)]);
}

/** `closest` that goes on from a shadow root to its host. */
export function closestAcross(element: Element, selector: string): Element | null {
  let at: Element | null | undefined = element;
  while (at) {
    const found: Element | null = at.closest(selector);
    if (found) return found;
    at = (at.getRootNode() as Partial<ShadowRoot>).host;
  }
  return null;
}

/** Whether the element is rendered and not see-through, by its own style and its ancestors', across shadow roots. No layout. */
export function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}
