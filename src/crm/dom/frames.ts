/** A page may put frames into frames; no editor does it more often. */
const MAX_FRAMES = 4;

/** The document in a frame of the same origin; null for every other element, and for a frame that may not be looked into. */
function documentIn(element: Element): Document | null {
  if (element.localName !== 'iframe') return null;
  try {
    return (element as HTMLIFrameElement).contentDocument;
  } catch {
    // Chromium answers null for a document of another origin, other browsers may throw.
    return null;
  }
}

/** Whether an element is a rich editor's outermost one. A document in design mode is edited as a whole: its body is. */
export function isRich(element: Element): boolean {
  const { ownerDocument: document } = element;
  if (document.designMode === 'on') return element === document.body;
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable.toLowerCase() !== 'false';
}

/** The rich editors in a frame and in the frames in it, outermost document first. */
export function richWithin(frame: Element, depth = 0): Element[] {
  const inner = documentIn(frame);
  if (!inner?.body || depth === MAX_FRAMES) return [];
  if (isRich(inner.body)) return [inner.body];
  const own = inner.querySelectorAll('[contenteditable]:not([contenteditable=false])');
  return [...own, ...[...inner.querySelectorAll('iframe')].flatMap((each) => richWithin(each, depth + 1))];
}

/** What the user writes to, or wrote to, in a frame; the element itself where it is none. Null where that cannot be told. */
export function focusedWithin(element: Element, depth = 0): Element | null {
  if (element.localName !== 'iframe') return element;
  const inner = documentIn(element);
  if (!inner?.body || depth === MAX_FRAMES) return null;
  const active = inner.activeElement;
  if (active && (active !== inner.body || isRich(active))) return focusedWithin(active, depth + 1);
  // A document forgets the frame in it that had the focus when that is left; where one editor is in it, it was that one.
  const [only, ...more] = richWithin(element);
  return only && more.length === 0 ? only : null;
}

/** Whether an element is shown, and every frame that it stands in. */
export function isShownAcross(element: Element): boolean {
  let at: Element | null | undefined = element;
  for (let depth = 0; at; depth++) {
    if (depth > MAX_FRAMES || !at.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
    at = at.ownerDocument.defaultView?.frameElement;
  }
  return true;
}
