import { closestAcross } from '../crm/dom/deep-query';
import { isOnTop } from './placement';

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
export const BADGE_HEIGHT = 18;

/** What stays of a row while it is bound, so that it is found once. */
export interface Room {
  readonly within: Element;
  readonly reserve: number;
  readonly text: Range;
}

/** The room beside a link. No layout. */
export function roomOf(link: Element): Room {
  const within = closestAcross(link, ROOM) ?? link;
  const text = link.ownerDocument.createRange();
  text.selectNodeContents(link);
  return { within, reserve: within.querySelector('button') ? BUTTON : EDGE, text };
}

/** Where the documents of frames begin in the viewport, and whether each is in sight: asked once per drawing. */
export class Frames {
  readonly #window: Window;
  readonly #known = new Map<
    Document,
    { readonly left: number; readonly top: number; readonly frame: Element | null }
  >();

  constructor(window: Window) {
    this.#window = window;
  }

  of(document: Document) {
    const known = this.#known.get(document);
    if (known) return known;
    const frame = document === this.#window.document ? null : (document.defaultView?.frameElement ?? null);
    const { left, top } = frame?.getBoundingClientRect() ?? { left: 0, top: 0 };
    const found = { left, top, frame };
    this.#known.set(document, found);
    return found;
  }
}

/**
 * Beside the end of the name, inside its cell. Two layout reads and one or two hit tests: to be called for rows in view, when
 * the page is laid out. Null where the name is scrolled away or covered.
 */
export function placeRow(
  link: Element,
  { within, reserve, text }: Room,
  size: BadgeSize,
  frames: Frames,
): RowPlace | null {
  const { ownerDocument: document } = link;
  const name = text.getBoundingClientRect();
  const cell = within.getBoundingClientRect();
  if (name.width === 0 || cell.width === 0) return null;
  const { left, top, frame } = frames.of(document);
  const rtl = document.documentElement.dir === 'rtl';
  const middle = name.top + name.height / 2;
  const x = rtl ? Math.min(name.right, cell.right) - 3 : Math.max(name.left, cell.left) + 3;
  if (!isOnTop(link, x, middle) || (frame && !isOnTop(frame, left + x, top + middle))) return null;
  const begin = rtl ? name.left - GAP : name.right + GAP;
  const end = rtl ? cell.left + reserve : cell.right - reserve;
  const room = rtl ? begin - end : end - begin;
  const form = room >= size.full ? 'full' : room >= size.brief ? 'brief' : 'over';
  const width = form === 'full' ? size.full : size.brief;
  const near = form === 'over' ? (rtl ? end : end - width) : rtl ? begin - width : begin;
  return { left: left + near, top: top + middle - BADGE_HEIGHT / 2, form };
}
