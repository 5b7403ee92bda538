import type { Listing, ListingReader, ListingRow } from '../crm/reader';
import { drawRow, type RowBadge } from '../ui/row-badge';
import { type BadgeSize, Frames, placeRow, type Room, roomOf } from './list-places';
import { ShiftWatcher } from './list-shift';
import css from './lists.css?inline';
import { placeBadge } from './placement';

/** Rows that move farther between two frames would have their badges beside other rows for a moment: none is shown then. */
const CALM_PX = 10;
/** More rows are in no viewport. */
const MAX_DRAWN = 120;

/** What is said of one row, and of a whole list; null for nothing. */
export interface ListWords {
  readonly row: (row: ListingRow) => RowBadge | null;
  readonly counts: (rows: readonly ListingRow[]) => string | null;
}

interface Bound {
  readonly row: ListingRow;
  room?: Room;
}

interface Drawn {
  readonly element: HTMLElement;
  readonly row: ListingRow;
  readonly badge: RowBadge;
}

/**
 * Our badges over the rows of a page. The page's elements are looked at and left as they are. The browser says which rows
 * are in view (`IntersectionObserver`), and when the page is laid out in a frame (`ResizeObserver`, on an element of ours
 * that changes its size when we have something to place): so nothing is laid out for us that would not be anyway, and a
 * badge is placed in the same frame as its row, or hidden.
 */
export class ListLayer {
  readonly #window: Window;
  readonly #reader: ListingReader;
  readonly #words: ListWords;
  readonly #layer: HTMLElement;
  readonly #badges: HTMLElement;
  readonly #sentinel: HTMLElement;
  readonly #sizes = new Map<string, BadgeSize>();
  readonly #inView = new Set<Element>();
  readonly #seen: IntersectionObserver;
  readonly #sized: ResizeObserver;
  readonly #shift = new ShiftWatcher(() => this.frame());
  #bound: ReadonlyMap<Element, Bound> = new Map();
  #drawn = new Map<Element, Drawn>();
  #counts: { readonly heading: Element; readonly rows: readonly ListingRow[]; readonly chip: HTMLElement }[] = [];
  #frame = 0;
  #isOdd = false;
  #last: { readonly link: Element; readonly top: number } | undefined;

  constructor(
    window: Window,
    ground: Element,
    label: string,
    reader: ListingReader,
    words: ListWords,
    signal: AbortSignal,
  ) {
    const { document } = window;
    this.#window = window;
    this.#reader = reader;
    this.#words = words;
    this.#layer = document.createElement('div');
    this.#layer.className = 'rows';
    const style = document.createElement('style');
    style.textContent = css;
    this.#badges = document.createElement('div');
    this.#badges.setAttribute('role', 'group');
    this.#badges.setAttribute('aria-label', label);
    this.#sentinel = document.createElement('div');
    this.#sentinel.className = 'sentinel';
    this.#layer.append(style, this.#sentinel, this.#badges);
    ground.prepend(this.#layer);
    this.#seen = new IntersectionObserver((entries) => this.#take(entries));
    this.#sized = new ResizeObserver(() => this.#place());
    this.#sized.observe(this.#sentinel);
    const follow = { capture: true, passive: true, signal } as const;
    window.addEventListener('scroll', () => this.frame(), follow);
    window.addEventListener('resize', () => this.frame(), follow);
    signal.addEventListener('abort', () => this.#remove());
  }

  #remove(): void {
    this.#window.cancelAnimationFrame(this.#frame);
    this.#seen.disconnect();
    this.#sized.disconnect();
    this.#shift.watch(undefined);
    this.#layer.remove();
  }

  /** Rows and lists as they stand now. `parts` are what may change its size and move them. */
  bind(listings: readonly Listing[], parts: readonly Element[]): void {
    const bound = new Map<Element, Bound>();
    for (const { rows } of listings) for (const row of rows) bound.set(row.link, { row });
    for (const link of this.#bound.keys()) {
      if (bound.has(link)) continue;
      this.#seen.unobserve(link);
      this.#inView.delete(link);
    }
    for (const link of bound.keys()) if (!this.#bound.has(link)) this.#seen.observe(link);
    this.#bound = bound;
    this.#sized.disconnect();
    for (const part of [this.#sentinel, ...parts]) this.#sized.observe(part);
    this.#bindCounts(listings);
    this.frame();
  }

  /** One chip for each list whose title stands in the page itself; a screen reader hears it when it says something new. */
  #bindCounts(listings: readonly Listing[]): void {
    const { document } = this.#window;
    const chips = new Map(this.#counts.map(({ heading, chip }) => [heading, chip]));
    const lists = new Map<Element, readonly ListingRow[]>();
    for (const { heading, rows } of listings) {
      if (heading?.ownerDocument === document && rows.length > 1)
        lists.set(heading, [...(lists.get(heading) ?? []), ...rows]);
    }
    this.#counts = [...lists].map(([heading, rows]) => {
      const chip = chips.get(heading) ?? document.createElement('p');
      if (!chip.isConnected) {
        chip.className = 'counts';
        chip.setAttribute('role', 'status');
        this.#layer.append(chip);
      }
      chips.delete(heading);
      return { heading, rows, chip };
    });
    for (const chip of chips.values()) chip.remove();
  }

  #take(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting && this.#bound.has(target)) this.#inView.add(target);
      else this.#inView.delete(target);
    }
    this.frame();
  }

  /** Places everything anew once the next frame is laid out; however often it is called, once per frame. */
  frame(): void {
    if (this.#frame !== 0) return;
    this.#frame = this.#window.requestAnimationFrame(() => {
      this.#frame = 0;
      this.#isOdd = !this.#isOdd;
      this.#sentinel.style.width = this.#isOdd ? '2px' : '1px';
    });
  }

  /** All writes to our own elements that may change their size, then all reads, then the places. */
  #place(): void {
    const drawn = this.#draw();
    const sizes = [...drawn.values()].map((each) => this.#sizeOf(each));
    const frames = new Frames(this.#window);
    const places = [...drawn.values()].map(({ row: { link } }, at) => {
      const bound = this.#bound.get(link);
      const size = sizes[at];
      if (!bound || !size) return null;
      bound.room ??= roomOf(link);
      return placeRow(link, bound.room, size, frames);
    });
    const isCalm = this.#isCalm([...drawn.keys()], places);
    const counts = isCalm ? this.#countPlaces() : [];
    this.#badges.style.visibility = isCalm ? '' : 'hidden';
    for (const [at, { element }] of [...drawn.values()].entries()) {
      const place = places[at];
      element.style.visibility = place ? '' : 'hidden';
      if (!place) continue;
      element.classList.toggle('brief', place.form !== 'full');
      element.classList.toggle('over', place.form === 'over');
      element.style.translate = `${Math.round(place.left)}px ${Math.round(place.top)}px`;
    }
    for (const show of counts) show();
    if (!isCalm) this.frame();
  }

  /** The badges of rows that are in view and still lead to whom they led; the others go. */
  #draw(): ReadonlyMap<Element, Drawn> {
    const next = new Map<Element, Drawn>();
    for (const [link, { row }] of this.#bound) {
      if (!this.#inView.has(link) || next.size === MAX_DRAWN || !link.isConnected) continue;
      if (this.#reader.leadsTo(link) !== row.id) continue;
      const badge = this.#words.row(row);
      if (!badge) continue;
      const before = this.#drawn.get(link);
      const element = before?.element ?? this.#window.document.createElement('span');
      if (before?.badge.name !== badge.name) drawRow(element, badge);
      if (!element.isConnected) this.#badges.append(element);
      next.set(link, { element, row, badge });
    }
    for (const [link, { element }] of this.#drawn) if (!next.has(link)) element.remove();
    this.#drawn = next;
    return next;
  }

  /** Measured once for all badges that look the same. */
  #sizeOf({ element, badge: { letter, words } }: Drawn): BadgeSize {
    const look = [letter, ...words].join('\n');
    const known = this.#sizes.get(look);
    if (known) return known;
    element.className = element.className.replace(/ (?:brief|over)\b/g, '');
    const full = element.offsetWidth;
    const brief = (element.firstElementChild as HTMLElement | null)?.offsetWidth ?? full;
    this.#sizes.set(look, { full, brief });
    return { full, brief };
  }

  /** Whether the rows stand where they stood a frame ago, or nearly. */
  #isCalm(links: readonly Element[], places: readonly ({ readonly top: number } | null)[]): boolean {
    const at = Math.max(0, this.#last ? links.indexOf(this.#last.link) : 0);
    const link = links[at];
    const top = places[at]?.top;
    const before = this.#last;
    this.#last = link && top !== undefined ? { link, top } : undefined;
    return !before || before.link !== link || top === undefined || Math.abs(top - before.top) <= CALM_PX;
  }

  /** Chips are placed as a record's badge is: beside the title, or below it. */
  #countPlaces(): (() => void)[] {
    return this.#counts.map(({ heading, rows, chip }) => {
      const said = this.#words.counts(rows) ?? '';
      if (chip.textContent !== said) chip.textContent = said;
      const place = said !== '' && heading.isConnected ? placeBadge(heading, chip, this.#window) : null;
      return () => {
        chip.style.visibility = place ? 'visible' : 'hidden';
        if (place) chip.style.translate = `${Math.round(place.left)}px ${Math.round(place.top)}px`;
      };
    });
  }
}
