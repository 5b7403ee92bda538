/** What the page's script knows for the panel's. */
interface Kept {
  /** What the user wrote to last; undefined before that, and once it is gone. */
  readonly last: () => Element | undefined;
  readonly life: AbortSignal;
}

/** Both scripts run in the same world of the same page: what the first saw, the second finds here. */
const KEPT = Symbol.for('rightfit.editing');

type World = { [KEPT]?: Kept };

/** Pressing a button or a check box of the page does not change where the user was writing. */
const WRITTEN_IN = 'textarea,iframe,[contenteditable],input:not([type]),input[type=text]';

/**
 * For the content script: remembers from now on where the user writes. It looks at nothing but the event, and holds on to
 * no element: a page that is gone can be forgotten. Our own overlay has a closed root, so that none of its fields is met.
 */
export function rememberEditing(window: Window, life: AbortSignal): void {
  let last: WeakRef<Element> | undefined;
  const enter = (to: EventTarget | null | undefined): void => {
    if ((to as Element | null)?.matches?.(WRITTEN_IN)) last = new WeakRef(to as Element);
  };
  window.addEventListener('focusin', (event) => enter(event.composedPath()[0]), { capture: true, signal: life });
  // Who goes into a frame leaves the window, and its document says which frame it was; in Firefox a moment later.
  const left = (): void => {
    let active = window.document.activeElement;
    while (active?.shadowRoot) active = active.shadowRoot.activeElement;
    enter(active);
  };
  window.addEventListener('blur', () => setTimeout(left), { signal: life });
  (globalThis as World)[KEPT] = { last: () => last?.deref(), life };
}

/** Where the user was writing in the page last. */
export interface Editing {
  /** A field, a rich editor, or the frame that one is in; nobody has checked that it can be written to. */
  readonly element: Element;
  /** What was selected in a rich editor when it was left; fields and frames keep their selection themselves. */
  readonly range: Range | undefined;
}

/** The selection of the tree that an element is in: in Chromium every shadow root has one of its own. */
export function selectionOf(element: Element): Selection | null {
  const root = element.getRootNode() as Partial<Document>;
  return root.getSelection ? root.getSelection() : element.ownerDocument.getSelection();
}

/** A copy of what is selected in an element; undefined where the selection is elsewhere. */
export function rangeIn(element: Element): Range | undefined {
  const selection = selectionOf(element);
  const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
  return range && element.contains(range.commonAncestorContainer) ? range.cloneRange() : undefined;
}

/**
 * For the panel's script, which is there before anything in the panel can be pressed: from now on the selection of a rich
 * editor is kept when it is left, for it is the page's one selection, and the next press anywhere may take it away.
 * Returns where the user was writing last.
 */
export function keepSelections(window: Window): () => Editing | undefined {
  const kept = (globalThis as World)[KEPT];
  const ranges = new WeakMap<Element, Range>();
  const keep = (): void => {
    const element = kept?.last();
    const range = element && rangeIn(element);
    if (element && range) ranges.set(element, range);
  };
  keep();
  if (kept) {
    const on = { capture: true, passive: true, signal: kept.life };
    window.addEventListener('focusout', keep, on);
    // By a press Firefox moves the selection before the focus.
    window.addEventListener('pointerdown', keep, on);
  }
  return () => {
    const element = kept?.last();
    return element && { element, range: ranges.get(element) };
  };
}
