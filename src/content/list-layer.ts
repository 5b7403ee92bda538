import type { Listing, ListingReader, ListingRow } from '../crm/reader';
import { drawRow, type RowBadge } from '../ui/row-badge';
import { ListCounts, moveTo } from './list-counts';
import { type BadgeSize, placeRow, type Room, Rooms, Sights } from './list-places';
import { ShiftWatcher } from './list-shift';
import css from './lists.css?inline';
import { isOnTop } from './placement';

/** Rows that move farther between two frames would have their badges beside other rows for a moment: none is shown then. */
const CALM_PX = 10;
/** Once nothing has moved for so long, what costs more is asked: whether something lies over the rows. */
const QUIET_MS = 120;
const COVERED_MS = 500;
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
  readonly #rooms = new Rooms();
  readonly #counts: ListCounts;
  readonly #inView = new Set<Element>();
  readonly #seen: IntersectionObserver;
  readonly #sized: ResizeObserver;
  readonly #shift = new ShiftWatcher(() => this.frame());
  #bound: ReadonlyMap<Element, Bound> = new Map();
  #drawn = new Map<Element, Drawn>();
  /** Rows in sight that something lies over which our layer does not lie under. */
  #covered: ReadonlySet<Element> = new Set();
  #quiet: ReturnType<typeof setTimeout> | undefined;
  #parts: readonly Element[] = [];
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
    this.#counts = new ListCounts(window, this.#layer, words.counts);
    this.#seen = new IntersectionObserver((entries) => this.#take(entries));
    this.#sized = new ResizeObserver(() => this.#place());
    this.#sized.observe(this.#sentinel);
    const follow = { capture: true, passive: true, signal } as const;
    window.addEventListener('scroll', () => this.frame(), follow);
    window.addEventListener(
      'resize',
      () => {
        this.#counts.forget();
        this.frame();
      },
      follow,
    );
    signal.addEventListener('abort', () => this.#remove());
  }

  #remove(): void {
    this.#window.cancelAnimationFrame(this.#frame);
    clearTimeout(this.#quiet);
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
    this.#follow(parts);
    this.#counts.bind(listings);
    this.frame();
  }

  /** A part that changes its size may move the rows. */
  #follow(parts: readonly Element[]): void {
    if (parts.length === this.#parts.length && parts.every((part, at) => part === this.#parts[at])) return;
    for (const part of this.#parts) this.#sized.unobserve(part);
    for (const part of parts) this.#sized.observe(part);
    this.#parts = parts;
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
    const drawn = [...this.#draw().values()];
    const sizes = drawn.map((each) => this.#sizeOf(each));
    const sights = new Sights(this.#window);
    const places = drawn.map(({ row: { link } }, at) => {
      const bound = this.#bound.get(link);
      const size = sizes[at];
      if (!bound || !size || this.#covered.has(link)) return null;
      bound.room ??= this.#rooms.of(link);
      return placeRow(link, bound.room, size, sights);
    });
    const moveCounts = this.#counts.places();
    const isCalm = this.#isCalm(drawn, places);
    this.#badges.style.visibility = isCalm ? '' : 'hidden';
    for (const [at, { element }] of drawn.entries()) {
      const place = places[at] ?? null;
      if (place) {
        element.classList.toggle('brief', place.form !== 'full');
        element.classList.toggle('over', place.form === 'over');
      }
      moveTo(element, place);
    }
    moveCounts();
    if (!isCalm) this.frame();
    clearTimeout(this.#quiet);
    this.#quiet = setTimeout(() => afterFrame(this.#window, () => this.#look()), QUIET_MS);
  }

  /**
   * Asks what is free beside titles, and what lies over the rows that our layer does not lie under. Such parts stand at the
   * foot of the window, and hit tests are slow: all rows are asked only where the last one is covered.
   */
  #look(): void {
    if (!this.#layer.isConnected) return;
    const links = [...this.#drawn.keys()].filter(
      (link) => this.#drawn.get(link)?.element.style.visibility !== 'hidden',
    );
    const before = [...this.#covered].filter((link) => this.#drawn.has(link));
    const some = [links.at(-1), ...before].filter((link) => link !== undefined);
    const isCovered = some.some((link) => isHidden(link));
    const covered = new Set(isCovered ? [...links, ...before].filter(isHidden) : []);
    const isNews = covered.size !== this.#covered.size || [...covered].some((link) => !this.#covered.has(link));
    this.#covered = covered;
    if (this.#counts.refresh() || isNews) this.frame();
    // Nothing tells when what lies over them goes.
    if (covered.size > 0) this.#quiet = setTimeout(() => this.#look(), COVERED_MS);
    this.#shift.watch(links[0], links[0]?.getBoundingClientRect());
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
    // Not by writing the whole class: each badge that is measured would then be laid out for itself.
    element.classList.remove('brief', 'over');
    const full = element.offsetWidth;
    const brief = (element.firstElementChild as HTMLElement | null)?.offsetWidth ?? full;
    this.#sizes.set(look, { full, brief });
    return { full, brief };
  }

  /** Whether the rows stand where they stood a frame ago, or nearly. */
  #isCalm(drawn: readonly Drawn[], places: readonly ({ readonly top: number } | null)[]): boolean {
    const before = this.#last;
    const at = Math.max(
      0,
      drawn.findIndex(({ row }) => row.link === before?.link),
    );
    const link = drawn[at]?.row.link;
    const top = places[at]?.top;
    this.#last = link && top !== undefined ? { link, top } : undefined;
    return !before || before.link !== link || top === undefined || Math.abs(top - before.top) <= CALM_PX;
  }
}

/** Does what asks for styles or layout once the next frame has made them: a page is not laid out for us before it is for itself. */
export function afterFrame(window: Window, work: () => void): void {
  window.requestAnimationFrame(() => setTimeout(work));
}

/** Whether something lies over the beginning of a link, in its document or over its frame. */
function isHidden(link: Element): boolean {
  const { left, right, top, height } = link.getBoundingClientRect();
  const { ownerDocument: document } = link;
  const x = document.documentElement.dir === 'rtl' ? right - 3 : left + 3;
  return !isOnTop(link, x, top + height / 2);
}
