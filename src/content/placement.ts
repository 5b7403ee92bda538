import { closestAcross } from '../crm/dom/deep-query';

/** Where the badge stands, in pixels of the viewport; null where it must not be seen now. */
export interface Place {
  readonly left: number;
  readonly top: number;
}

const GAP = 8;
const EDGE = 4;

/** Whether the point shows the anchor (or what holds it), and not a window over the page. A link has a `host` too: its address's. */
export function isOnTop(anchor: Element, x: number, y: number): boolean {
  const hit = anchor.ownerDocument.elementFromPoint(x, y);
  if (!hit) return false;
  for (let at: Node | null = anchor; at; at = at.parentNode ?? (at as Partial<ShadowRoot>).host ?? null) {
    if (at === hit) return true;
  }
  return anchor.contains(hit);
}

const CONTROL = 'a,button,input,select,textarea,[role=button],[role=tab]';

/** What lies lowest in the page's own trees at a point, whatever of ours stands over it. */
function hitBelow(own: Element, x: number, y: number): Element | undefined {
  let hit: Element | undefined;
  for (let root: Document | ShadowRoot | null = own.ownerDocument; root; root = hit?.shadowRoot ?? null) {
    const inner: Element | undefined = root
      .elementsFromPoint(x, y)
      .find((each) => each !== own && each.getRootNode() === root);
    if (!inner) break;
    hit = inner;
  }
  return hit;
}

/** Whether the far end of the badge would lie on something of the page that can be pressed. */
function coversControl(own: Element, x: number, y: number): boolean {
  const hit = hitBelow(own, x, y);
  return hit !== undefined && closestAcross(hit, CONTROL) !== null;
}

function textRect(element: Element): DOMRect {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
}

/**
 * Beside the end of the name; below it where there is no room, or where a button of the page stands. One layout read of
 * the page and one of our own badge: to be called once per frame at most. Null while the name is out of view or covered.
 */
export function placeBadge(anchor: Element, badge: HTMLElement, view: Window): Place | null {
  const name = anchor.getBoundingClientRect();
  const { innerWidth, innerHeight } = view;
  if (name.width === 0 || name.bottom < 0 || name.top > innerHeight) return null;
  const { offsetWidth: width, offsetHeight: height } = badge;
  const rtl = view.document.documentElement.dir === 'rtl';
  const besideOf = ({ left, right }: DOMRect): number => (rtl ? left - GAP - width : right + GAP);
  if (!isOnTop(anchor, Math.min(name.left + 3, innerWidth - 1), Math.min(name.top + name.height / 2, innerHeight - 1)))
    return null;
  const { host } = badge.getRootNode() as ShadowRoot;
  const middle = name.top + name.height / 2;
  const isFree = (left: number): boolean =>
    left >= EDGE && left + width <= innerWidth - EDGE && !coversControl(host, rtl ? left : left + width, middle);
  if (isFree(besideOf(name))) return { left: besideOf(name), top: middle - height / 2 };
  // A heading may be as wide as its line; then the end of its text counts.
  const text = textRect(anchor);
  if (text.width > 0 && isFree(besideOf(text))) return { left: besideOf(text), top: middle - height / 2 };
  const below = rtl ? name.right - width : name.left;
  return { left: Math.max(EDGE, Math.min(below, innerWidth - width - EDGE)), top: name.bottom + 2 };
}
