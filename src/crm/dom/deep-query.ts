import { isCustom, isNeverNative, nativeRoot } from './open-root';

/** A tree that one `querySelectorAll` sees whole: the element we began at, or a native shadow root below it. */
export type Scope = Element | ShadowRoot;

/** Elements that one search may look at for shadow roots, so that a hostile page costs a bounded time. */
const MAX_LOOKED_AT = 20_000;
function* hostsIn(top: Element, hosts: readonly string[]): Iterable<Element> {
  // A selector that is a name alone needs no search once components of that name were found to have no root.
  for (const selector of hosts) if (!isNeverNative(top.ownerDocument, selector)) yield* top.querySelectorAll(selector);
}

/**
 * `top` and the native shadow roots below it, outermost first.
 * In `top` only elements that match one of `hosts` are asked for a root, because asking every element of a large page costs
 * more than everything else we do; inside a native root, which is one component's template, every custom element is.
 * `leaf` names components that hold nothing which is searched for: their roots are left out. Small trees are searched
 * without `hosts`: every custom element is asked.
 */
export function openScopes(top: Element, hosts: readonly string[] = ['*'], leaf?: RegExp): Scope[] {
  const scopes: Scope[] = [top];
  const asked = new Set<string>();
  let left = MAX_LOOKED_AT;
  for (const scope of scopes) {
    for (const element of scope === top ? hostsIn(top, hosts) : scope.querySelectorAll('*')) {
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

/** A selector list taken apart: browsers find one simple selector at a time many times faster than any of a list. */
function parts(selectors: string): readonly string[] {
  // A comma inside of `:is(…)` parts nothing.
  return selectors.split(/,(?![^(]*\))/);
}

/** What a reader looks for, by kind. Made once: `Gathered` asks it of every page. */
export class Wanted<K extends string> {
  readonly lists: Readonly<Record<K, string>>;
  readonly all: string;
  readonly #parts = new Map<K, readonly string[]>();

  constructor(lists: Readonly<Record<K, string>>) {
    this.lists = lists;
    this.all = Object.values(lists).join(',');
  }

  parts(kind: K): readonly string[] {
    const known = this.#parts.get(kind) ?? parts(this.lists[kind]);
    this.#parts.set(kind, known);
    return known;
  }
}

/**
 * The elements of some trees by kind, each kind found when it is first asked for. The outermost tree is large and is
 * searched by simple selectors; native roots are many and small, and are searched once for everything.
 */
export class Gathered<K extends string> {
  readonly #top: Scope | undefined;
  readonly #wanted: Wanted<K>;
  readonly #inner: readonly Element[];
  readonly #found = new Map<K, readonly Element[]>();

  constructor([top, ...inner]: readonly Scope[], wanted: Wanted<K>) {
    this.#top = top;
    this.#wanted = wanted;
    this.#inner = queryAll(inner, wanted.all);
  }

  /** In document order within each tree. */
  all(kind: K): readonly Element[] {
    const known = this.#found.get(kind);
    if (known) return known;
    const inner = this.#inner.filter((element) => element.matches(this.#wanted.lists[kind]));
    const found = [...this.#inTop(kind), ...inner];
    this.#found.set(kind, found);
    return found;
  }

  #inTop(kind: K): Iterable<Element> {
    const found = new Set<Element>();
    const simple = this.#wanted.parts(kind);
    for (const selector of simple) for (const each of this.#top?.querySelectorAll(selector) ?? []) found.add(each);
    // 4: the second follows the first (Node.DOCUMENT_POSITION_FOLLOWING).
    return simple.length === 1 ? found : [...found].sort((a, b) => (a.compareDocumentPosition(b) & 4 ? -1 : 1));
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
