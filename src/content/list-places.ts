import { closestAcross } from '../crm/dom/deep-query';

/** Where one row's badge stands, in pixels of the viewport, and how much of it there is room for. */
export interface RowPlace {
  readonly left: number;
  readonly top: number;
  /** `over`: the name fills its cell, and the badge covers its end. */
  readonly form: 'full' | 'brief' | 'over';
}

/** A badge's widths, with its words and without them. */
export interface BadgeSize {
  readonly full: number;
  readonly brief: number;
}

/** Where a badge has room: the cell of a table, or what holds a card's title. */
const ROOM = 'td,th,h3,h4,li';
const GAP = 6;
const EDGE = 4;
/** Cells that can be edited have their button at their end. */
const BUTTON = 28;
const BADGE_HEIGHT = 18;

/** What cuts a list: elements that scroll or hide what stands out of them, and a heading that stays over its rows. */
interface Cut {
  readonly by: readonly Element[];
  readonly head: Element | null;
}

/** What stays of a row while it is bound, so that it is found once. */
export interface Room {
  readonly within: Element;
  readonly reserve: number;
  readonly cut: Cut;
}

const parentOf = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? (element.parentNode as Partial<ShadowRoot> | null)?.host ?? null;

/** Finds the rooms beside links; what rows of one table share is found once. No layout is read. */
export class Rooms {
  readonly #cuts = new WeakMap<Element, Cut>();

  of(link: Element): Room {
    const within = closestAcross(link, ROOM) ?? link;
    const list = closestAcross(within, 'table') ?? parentOf(within) ?? within;
    const cut = this.#cuts.get(list) ?? cutOf(list);
    this.#cuts.set(list, cut);
    return { within, reserve: within.querySelector('button') ? BUTTON : EDGE, cut };
  }
}

function cutOf(list: Element): Cut {
  const by: Element[] = [];
  const view = list.ownerDocument.defaultView;
  for (let at: Element | null = list; at && view; at = parentOf(at)) {
    const { overflowX, overflowY } = view.getComputedStyle(at);
    if (overflowX !== 'visible' || overflowY !== 'visible') by.push(at);
  }
  return { by, head: list.querySelector('thead') };
}

interface Sight {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** What can be seen of lists and frames now: read once for each, however many rows are in it. */
export class Sights {
  readonly #window: Window;
  readonly #cuts = new Map<Cut, Sight>();
  /** One for each document: a browser keeps every one right at each change of the page. */
  readonly #ranges = new Map<Document, Range>();
  readonly #frames = new Map<Document, { readonly left: number; readonly top: number }>();

  constructor(window: Window) {
    this.#window = window;
  }

  /** Where a document begins in the viewport. */
  origin(document: Document): { readonly left: number; readonly top: number } {
    const known = this.#frames.get(document);
    if (known) return known;
    const frame = document === this.#window.document ? undefined : document.defaultView?.frameElement;
    const { left, top } = frame?.getBoundingClientRect() ?? { left: 0, top: 0 };
    this.#frames.set(document, { left, top });
    return { left, top };
  }

  /** Where the text of an element stands, however wide the element is. */
  text(element: Element): DOMRect {
    const { ownerDocument: document } = element;
    const range = this.#ranges.get(document) ?? document.createRange();
    this.#ranges.set(document, range);
    range.selectNodeContents(element);
    return range.getBoundingClientRect();
  }

  /** The part of its own viewport in which a list's rows can be seen. */
  of(cut: Cut, { defaultView }: Document): Sight {
    const known = this.#cuts.get(cut);
    if (known) return known;
    const { innerWidth = 0, innerHeight = 0 } = defaultView ?? {};
    const sight = { top: 0, right: innerWidth, bottom: innerHeight, left: 0 };
    for (const element of cut.by) {
      const rect = element.getBoundingClientRect();
      sight.top = Math.max(sight.top, rect.top);
      sight.right = Math.min(sight.right, rect.right);
      sight.bottom = Math.min(sight.bottom, rect.bottom);
      sight.left = Math.max(sight.left, rect.left);
    }
    if (cut.head) sight.top = Math.max(sight.top, cut.head.getBoundingClientRect().bottom);
    this.#cuts.set(cut, sight);
    return sight;
  }
}

/**
 * Beside the end of the name, inside its cell. Two layout reads: to be called for rows in view, when the page is laid out.
 * Null where the name is scrolled away or cut: a badge would hang over the edge that cuts it.
 */
export function placeRow(
  link: Element,
  { within, reserve, cut }: Room,
  size: BadgeSize,
  sights: Sights,
): RowPlace | null {
  const { ownerDocument: document } = link;
  const name = sights.text(link);
  const cell = within.getBoundingClientRect();
  if (name.width === 0 || cell.width === 0) return null;
  const sight = sights.of(cut, document);
  if (name.top < sight.top || name.bottom > sight.bottom) return null;
  const rtl = document.documentElement.dir === 'rtl';
  const begin = rtl ? name.left - GAP : name.right + GAP;
  const end = rtl ? Math.max(cell.left, sight.left) + reserve : Math.min(cell.right, sight.right) - reserve;
  const room = rtl ? begin - end : end - begin;
  const form = room >= size.full ? 'full' : room >= size.brief ? 'brief' : 'over';
  const width = form === 'full' ? size.full : size.brief;
  const near = form === 'over' ? (rtl ? end : end - width) : rtl ? begin - width : begin;
  if (near < Math.max(cell.left, sight.left) || near + width > sight.right) return null;
  const origin = sights.origin(document);
  const middle = name.top + name.height / 2;
  return { left: origin.left + near, top: origin.top + middle - BADGE_HEIGHT / 2, form };
}
