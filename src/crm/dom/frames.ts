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

/** What the user writes to in the frames that an element is the outermost of, as the focus stands in each; the element itself where it is none. */
export function focusedWithin(element: Element): Element | null {
  let at: Element | null = element;
  for (let depth = 0; at?.localName === 'iframe'; depth++) {
    if (depth === MAX_FRAMES) return null;
    const inner = documentIn(at);
    if (!inner) return null;
    // A body that is edited is also what a document without any focus answers.
    at = inner.activeElement ?? inner.body;
  }
  return at;
}

/** The rich editor in a frame, or in a frame in it; null where there is none. */
export function richWithin(frame: Element, depth = 0): Element | null {
  const inner = documentIn(frame);
  if (!inner?.body || depth === MAX_FRAMES) return null;
  if (isRich(inner.body)) return inner.body;
  const found = inner.querySelector('[contenteditable]:not([contenteditable=false])');
  if (found) return found;
  for (const each of inner.querySelectorAll('iframe')) {
    const rich = richWithin(each, depth + 1);
    if (rich) return rich;
  }
  return null;
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
