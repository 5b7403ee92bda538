import { isCustom, nativeRoot } from './open-root';

/** A tree that one `querySelectorAll` sees whole: the element we began at, or a native shadow root below it. */
export type Scope = Element | ShadowRoot;

/** Elements that one search may look at for shadow roots, so that a hostile page costs a bounded time. */
const MAX_LOOKED_AT = 20_000;
/**
 * `top` and the native shadow roots below it, outermost first.
 * In `top` only elements that match `hosts` are asked for a root, because asking every element of a large page costs
 * more than everything else we do; inside a native root, which is one component's template, every custom element is.
 * `leaf` names components that hold nothing which is searched for: their roots are left out.
 */
export function openScopes(top: Element, hosts: string, leaf?: RegExp): Scope[] {
  const scopes: Scope[] = [top];
  const asked = new Set<string>();
  let left = MAX_LOOKED_AT;
  for (const scope of scopes) {
    for (const element of scope.querySelectorAll(scope === top ? hosts : '*')) {
      if (left-- === 0) return scopes;
      if (!isCustom(element) || leaf?.test(element.localName)) continue;
      const root = asked.has(element.localName) ? element.shadowRoot : nativeRoot(element);
      if (root) scopes.push(root);
      else asked.add(element.localName);
    }
  }
  return scopes;
}

/** All elements that match in any of the scopes; document order within each. */
export function queryAll(scopes: readonly Scope[], selector: string): Element[] {
  return scopes.flatMap((scope) => [...scope.querySelectorAll(selector)]);
}

/**
 * The elements of some trees that any of a reader's selectors asks for, by kind. One walk finds them all; asking for one
 * kind then costs next to nothing, where a walk per selector and tree would be most of what a look costs.
 */
export class Gathered<K extends string> {
  readonly #selectors: Readonly<Record<K, string>>;
  readonly #elements: readonly Element[];
  readonly #found = new Map<K, readonly Element[]>();

  constructor(scopes: readonly Scope[], selectors: Readonly<Record<K, string>>) {
    this.#selectors = selectors;
    this.#elements = queryAll(scopes, Object.values(selectors).join(','));
  }

  /** In document order within each tree. */
  all(kind: K): readonly Element[] {
    const known = this.#found.get(kind);
    if (known) return known;
    const found = this.#elements.filter((element) => element.matches(this.#selectors[kind]));
    this.#found.set(kind, found);
    return found;
  }
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
