/** Where the badge stands, in pixels of the viewport; null where it must not be seen now. */
export interface Place {
  readonly left: number;
  readonly top: number;
}

const GAP = 8;
const EDGE = 4;

/** Whether the point shows the anchor (or what holds it), and not a window over the page. */
export function isOnTop(anchor: Element, x: number, y: number): boolean {
  const hit = anchor.ownerDocument.elementFromPoint(x, y);
  if (!hit) return false;
  for (let at: Node | null = anchor; at; at = (at as Partial<ShadowRoot>).host ?? at.parentNode) {
    if (at === hit) return true;
  }
  return anchor.contains(hit);
}

/**
 * Beside the end of the name; below it where there is no room. One layout read of the page and one of our own badge: to
 * be called once per frame at most. Null while the name is out of view or covered.
 */
export function placeBadge(anchor: Element, badge: HTMLElement, view: Window): Place | null {
  const name = anchor.getBoundingClientRect();
  const { innerWidth, innerHeight } = view;
  if (name.width === 0 || name.bottom < 0 || name.top > innerHeight) return null;
  const { offsetWidth: width, offsetHeight: height } = badge;
  const rtl = view.document.documentElement.dir === 'rtl';
  const textEnd = rtl ? name.left : name.right;
  const beside = rtl ? textEnd - GAP - width : textEnd + GAP;
  if (!isOnTop(anchor, Math.min(name.left + 3, innerWidth - 1), Math.min(name.top + name.height / 2, innerHeight - 1)))
    return null;
  if (beside >= EDGE && beside + width <= innerWidth - EDGE) {
    return { left: beside, top: name.top + (name.height - height) / 2 };
  }
  const below = rtl ? name.right - width : name.left;
  return { left: Math.max(EDGE, Math.min(below, innerWidth - width - EDGE)), top: name.bottom + 2 };
}
