import { type Page, showBy } from './page';
import { type Look, lookOf } from './visibility';

/** A page of which one part at a time can be taken out, cheaply. */
export interface DamagedPage {
  readonly document: Document;
  /** Takes an element out, with all that is in it; answers with what puts it back. */
  takeOut(element: Element): () => void;
}

type Tree = Document | DocumentFragment | Element;

interface Store<K, V> {
  get(key: K): V | undefined;
  set(key: K, value: V): unknown;
}

function madeOnce<K, V>(store: Store<K, V>, key: K, make: () => V): V {
  const known = store.get(key);
  if (known !== undefined) return known;
  const made = make();
  store.set(key, made);
  return made;
}

/**
 * Thousands of readings of one page, each without one of its elements, are too slow with the selectors of jsdom. While
 * nothing but whole elements goes out and comes back, whether an element matches never changes: its attributes and
 * its ancestors stay as they are. So each is asked once, and a query finds what it found before, less what is out.
 */
export function withQuickQueries(page: Page): DamagedPage {
  const { matches } = page.window.Element.prototype;
  const answers = new Map<string, WeakMap<Element, boolean>>();
  const found = new WeakMap<Tree, Map<string, readonly Element[]>>();
  let out: ReadonlySet<Element> = new Set();

  const isMatch = (element: Element, selector: string): boolean => {
    const known = madeOnce(answers, selector, () => new WeakMap<Element, boolean>());
    const before = known.get(element);
    if (before !== undefined) return before;
    const answer = matches.call(element, selector);
    known.set(element, answer);
    return answer;
  };
  const query = (tree: Tree, selector: string): readonly Element[] => {
    const known = madeOnce(found, tree, () => new Map<string, readonly Element[]>());
    const whole = known.get(selector);
    if (whole) return out.size === 0 ? whole : whole.filter((element) => !out.has(element));
    const answer = elementsIn(tree).filter((element) => isMatch(element, selector));
    if (out.size === 0) known.set(selector, answer);
    return answer;
  };
  const looks = new WeakMap<Element, Look>();
  replace(page, isMatch, query);
  showBy(page.window, (element) => madeOnce(looks, element, () => lookOf(element)));
  return {
    document: page.document,
    takeOut(element) {
      const { parentNode: parent, nextSibling: next } = element;
      out = new Set([element, ...elementsIn(element)]);
      element.remove();
      return () => {
        parent?.insertBefore(element, next);
        out = new Set();
      };
    },
  };
}

function elementsIn(tree: Tree, found: Element[] = []): Element[] {
  for (let child = tree.firstElementChild; child; child = child.nextElementSibling) {
    found.push(child);
    elementsIn(child, found);
  }
  return found;
}

function replace(
  { window }: Page,
  isMatch: (element: Element, selector: string) => boolean,
  query: (tree: Tree, selector: string) => readonly Element[],
): void {
  Object.assign(window.Element.prototype, {
    matches(this: Element, selector: string) {
      return isMatch(this, selector);
    },
    closest(this: Element, selector: string) {
      for (let at: Element | null = this; at; at = at.parentElement) if (isMatch(at, selector)) return at;
      return null;
    },
  });
  for (const type of [window.Element, window.Document, window.DocumentFragment]) {
    Object.assign(type.prototype, {
      querySelectorAll(this: Tree, selector: string) {
        return query(this, selector);
      },
      querySelector(this: Tree, selector: string) {
        return query(this, selector)[0] ?? null;
      },
    });
  }
}
