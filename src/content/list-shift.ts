/**
 * Tells when an element has moved in the viewport, whatever moved it: a message above the list, a pane that opened. The
 * browser watches a root that is cut to the element (its margins leave nothing else), so that nothing is asked by us.
 */
export class ShiftWatcher {
  readonly #onMoved: () => void;
  #observer: IntersectionObserver | undefined;

  constructor(onMoved: () => void) {
    this.#onMoved = onMoved;
  }

  /** Watches an element that stands at `rect` now; undefined: none. */
  watch(element: Element | undefined, rect?: DOMRect): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    const view = element?.ownerDocument.defaultView;
    if (!element || !rect || !view) return;
    const px = (value: number): string => `${-Math.max(0, Math.floor(value))}px`;
    const { innerWidth, innerHeight } = view;
    const rootMargin = [rect.top, innerWidth - rect.right, innerHeight - rect.bottom, rect.left].map(px).join(' ');
    let isFirst = true;
    // The first answer says where it stands; each further one that it stands elsewhere.
    this.#observer = new IntersectionObserver(
      () => {
        if (!isFirst) this.#onMoved();
        isFirst = false;
      },
      { rootMargin, threshold: [0, 0.25, 0.5, 0.75, 0.9, 1] },
    );
    this.#observer.observe(element);
  }
}
