import type { Listing, ListingRow } from '../crm/reader';
import { placeBadge } from './placement';

interface Chip {
  readonly heading: Element;
  readonly rows: readonly ListingRow[];
  readonly element: HTMLElement;
  /** From the heading; undefined until it was found out what is free beside it. */
  offset?: Point | undefined;
}

interface Point {
  readonly left: number;
  readonly top: number;
}

/** Moves one of our elements; null hides it. */
export function moveTo(element: HTMLElement, place: Point | null): void {
  element.style.visibility = place ? '' : 'hidden';
  if (place) element.style.translate = `${Math.round(place.left)}px ${Math.round(place.top)}px`;
}

/** What is said beside the titles of lists: one chip each, which a screen reader hears when it says something new. */
export class ListCounts {
  readonly #window: Window;
  readonly #layer: Element;
  readonly #say: (rows: readonly ListingRow[]) => string | null;
  #chips: readonly Chip[] = [];

  constructor(window: Window, layer: Element, say: (rows: readonly ListingRow[]) => string | null) {
    this.#window = window;
    this.#layer = layer;
    this.#say = say;
  }

  /** The lists that stand in the page itself with a title and more than one row. */
  bind(listings: readonly Listing[]): void {
    const { document } = this.#window;
    const lists = new Map<Element, readonly ListingRow[]>();
    for (const { heading, rows } of listings) {
      if (heading?.ownerDocument === document && rows.length > 1)
        lists.set(heading, [...(lists.get(heading) ?? []), ...rows]);
    }
    const before = new Map(this.#chips.map((chip) => [chip.heading, chip]));
    this.#chips = [...lists].map(([heading, rows]) => {
      const known = before.get(heading);
      before.delete(heading);
      return { heading, rows, element: known?.element ?? this.#made(), offset: known?.offset };
    });
    for (const { element } of before.values()) element.remove();
  }

  #made(): HTMLElement {
    const element = this.#window.document.createElement('p');
    element.className = 'counts';
    element.setAttribute('role', 'status');
    element.dir = 'auto';
    element.style.visibility = 'hidden';
    this.#layer.append(element);
    return element;
  }

  /** What was free beside the titles need not be any more. */
  forget(): void {
    for (const chip of this.#chips) chip.offset = undefined;
  }

  /** Where the chips stand now: one layout read each. Moves them when it is called back, after all reads. */
  places(): () => void {
    const places = this.#chips.map(({ heading, offset }) => {
      const { left, top, width } = heading.getBoundingClientRect();
      return offset && width > 0 ? { left: left + offset.left, top: top + offset.top } : null;
    });
    return () => {
      for (const [at, { element }] of this.#chips.entries()) moveTo(element, places[at] ?? null);
    };
  }

  /** Says what there is to say, and finds out what is free beside the titles. True where something has to be placed anew. */
  refresh(): boolean {
    let isNews = false;
    for (const chip of this.#chips) {
      const said = this.#say(chip.rows) ?? '';
      const { heading, element, offset } = chip;
      if (element.textContent === said && (offset || said === '')) continue;
      element.textContent = said;
      // Beside the title as a record's badge stands beside its name, or below it.
      const place = said === '' ? null : placeBadge(heading, element, this.#window);
      const { left, top } = heading.getBoundingClientRect();
      chip.offset = place ? { left: place.left - left, top: place.top - top } : undefined;
      isNews ||= chip.offset !== offset;
    }
    return isNews;
  }
}
