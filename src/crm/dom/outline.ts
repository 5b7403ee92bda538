import { isShown } from './deep-query';
import { isCustom, nativeRoot } from './open-root';
import { attributeShapes, classShapes, idShape, tagShape } from './outline-rules';

/** How a part of a page is built, without anything that it says. */
export interface Outline {
  /**
   * One line per element, a space of indent per level; `a > b` where `b` is all that `a` holds. An element is
   * `name#id.class[attribute=value]`; `"…"` has text of its own, `(hidden)` is not rendered and not gone into, `×3`
   * stands three times alike. `#open` and `#closed` are native shadow roots; synthetic ones cannot be told from here.
   */
  readonly lines: readonly string[];
  /** Elements that were looked at. */
  readonly elements: number;
  readonly open: number;
  readonly closed: number;
  /** True where the page has more than is shown. */
  readonly cut: boolean;
}

/** How large an outline may become; a page costs a bounded time, whatever it holds. */
export const OUTLINE_LIMITS = { elements: 4000, children: 200, depth: 120, bytes: 52_000 } as const;
/** What a line costs in the report's JSON beside its text: quotes, comma, line break, indent. */
const LINE_BYTES = 8;

/** Nothing of these says how a page is built; and our own overlay is no part of it. */
const LEFT_OUT = 'script,style,link,meta,template,noscript,title,rightfit-overlay';
/** What is inside is another document, or a drawing. */
const NOT_ENTERED = 'iframe,object,embed,canvas,video,audio';

/** How much of what a part stands in is shown. */
const MAX_AROUND = 60;

interface Drawn {
  readonly text: string;
  readonly times: number;
  readonly parts: readonly Drawn[];
}

interface Walk {
  /** The id of the record that is open; empty for none. */
  readonly own: string;
  elements: number;
  open: number;
  closed: number;
  cut: boolean;
}

const MORE: Drawn = { text: '…', times: 1, parts: [] };

function hasOwnText(parent: Element | ShadowRoot): boolean {
  for (const node of parent.childNodes) {
    if (node.nodeType === 3 && /\S/.test((node.nodeValue ?? '').slice(0, 1000))) return true;
  }
  return false;
}

/** Elements without a box of their own (slots) are not hidden: what stands in them shows. */
function isHidden(element: Element): boolean {
  if (isShown(element)) return false;
  const display = element.ownerDocument.defaultView?.getComputedStyle(element).display;
  return display !== 'contents';
}

function textOf(element: Element, { own }: Walk): string {
  const id = idShape(element);
  const classes = classShapes(element).map((token) => `.${token}`);
  const attributes = attributeShapes(element, own).map((attribute) => `[${attribute}]`);
  return [tagShape(element), id === undefined ? '' : `#${id}`, ...classes, ...attributes].join('');
}

function rootOf(element: Element): ShadowRoot | null {
  return isCustom(element) ? nativeRoot(element) : null;
}

function sameDrawn(a: Drawn, b: Drawn): boolean {
  return (
    a.text === b.text && a.parts.length === b.parts.length && a.parts.every((part, at) => sameOrNone(part, b.parts[at]))
  );
}

const sameOrNone = (a: Drawn, b: Drawn | undefined): boolean =>
  b !== undefined && a.times === b.times && sameDrawn(a, b);

/** Neighbours that are built alike are drawn once. */
function collapsed(parts: readonly Drawn[]): Drawn[] {
  const kept: Drawn[] = [];
  for (const part of parts) {
    const last = kept.at(-1);
    if (last && last.text !== '…' && sameDrawn(last, part)) kept[kept.length - 1] = { ...last, times: last.times + 1 };
    else kept.push(part);
  }
  return kept;
}

function drawChildren(parent: Element | ShadowRoot, depth: number, walk: Walk): Drawn[] {
  const drawn: Drawn[] = [];
  let met = 0;
  for (const child of parent.children) {
    if (child.matches(LEFT_OUT)) continue;
    if (met++ === OUTLINE_LIMITS.children || walk.elements >= OUTLINE_LIMITS.elements || depth > OUTLINE_LIMITS.depth) {
      walk.cut = true;
      drawn.push(MORE);
      break;
    }
    drawn.push(draw(child, depth, walk));
  }
  return collapsed(drawn);
}

function drawRoot(root: ShadowRoot, parts: readonly Drawn[], walk: Walk): Drawn {
  const open = root.mode === 'open';
  if (open) walk.open++;
  else walk.closed++;
  const text = open ? '#open' : '#closed';
  return { text: hasOwnText(root) ? `${text} "…"` : text, times: 1, parts };
}

function draw(element: Element, depth: number, walk: Walk): Drawn {
  walk.elements++;
  const text = textOf(element, walk);
  if (isHidden(element)) return { text: `${text} (hidden)`, times: 1, parts: [] };
  const root = rootOf(element);
  const isLeaf = element.matches(NOT_ENTERED);
  const inRoot = root ? [drawRoot(root, drawChildren(root, depth + 2, walk), walk)] : [];
  const parts = isLeaf ? [] : [...inRoot, ...drawChildren(element, depth + 1, walk)];
  return { text: hasOwnText(element) ? `${text} "…"` : text, times: 1, parts };
}

/** An element and everything around it, outermost first, across shadow roots. */
function pathTo(node: Node): Element[] {
  const path: Element[] = [];
  for (let at: Node | null = node; at; at = (at as Partial<ShadowRoot>).host ?? at.parentNode) {
    if (at.nodeType === 1) path.push(at as Element);
  }
  return path.reverse();
}

/** What all of the parts have around them; for none, the document's body. */
function around(root: Document, parts: readonly Node[]): Element[] {
  const [first, ...rest] = parts.filter((part) => part.isConnected).map(pathTo);
  if (!first) return root.body ? pathTo(root.body) : [];
  const differs = first.findIndex((element, at) => rest.some((path) => path[at] !== element));
  return (differs === -1 ? first : first.slice(0, differs)).slice(-MAX_AROUND);
}

/** The element below everything that it stands in; what stands beside those is left out. */
function within(path: readonly Element[], walk: Walk): Drawn[] {
  const [outer, inner] = path;
  if (!outer) return [];
  if (!inner) return [draw(outer, 0, walk)];
  const parts = within(path.slice(1), walk);
  const root = inner.getRootNode();
  const inRoot = inner.parentNode === root && 'host' in root;
  walk.elements++;
  return [{ text: textOf(outer, walk), times: 1, parts: inRoot ? [drawRoot(root as ShadowRoot, parts, walk)] : parts }];
}

function* linesOf(drawn: Drawn, indent: number): Generator<string> {
  let line = ' '.repeat(indent);
  for (let at = drawn; ; ) {
    line += at.times > 1 ? `${at.text} ×${at.times}` : at.text;
    const [only, ...more] = at.parts;
    if (!only || more.length > 0) {
      yield line;
      for (const part of at.parts) yield* linesOf(part, indent + 1);
      return;
    }
    line += ' > ';
    at = only;
  }
}

/**
 * Draws the part of the page that holds `parts`, with what it stands in; the whole page where there are none. `own` is
 * the id of the record that is open, which the outline calls `<this>`.
 */
export function outlineOf(root: Document, parts: readonly Node[], own: string): Outline {
  const walk: Walk = { own, elements: 0, open: 0, closed: 0, cut: false };
  const lines: string[] = [];
  const encoder = new TextEncoder();
  let bytes = 0;
  for (const line of within(around(root, parts), walk).flatMap((drawn) => [...linesOf(drawn, 0)])) {
    bytes += encoder.encode(line).length + LINE_BYTES;
    if (bytes > OUTLINE_LIMITS.bytes) {
      walk.cut = true;
      break;
    }
    lines.push(line);
  }
  const { elements, open, closed, cut } = walk;
  return { lines, elements, open, closed, cut };
}
