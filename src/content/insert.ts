import { rangeIn, selectionOf } from './edit-target';
import { type Field, fieldOf } from './field';

/** `refused`: the page does not take it, and nothing of it stands in the field. */
export type Insertion = 'inserted' | 'refused';

/** How long a page may take to show what it was given: some editors draw with the next frame. */
const ARRIVES_WITHIN_MS = 400;
const LOOK_AGAIN_MS = 20;
/** How often what arrived in part is taken back. */
const MAX_UNDONE = 5;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** What a field holds. White space of rich editors is theirs: paragraphs, hard spaces, marks of width zero. */
function contentOf({ kind, element }: Field): string {
  return kind === 'plain' ? element.value : squeezed(element.textContent ?? '');
}

function squeezed(text: string): string {
  return text.replace(/[\s\u200b\u2060\ufeff]+/g, '');
}

/** Asks until the answer is yes, or it is too late. */
async function soon(ask: () => boolean): Promise<boolean> {
  for (let waited = 0; waited < ARRIVES_WITHIN_MS; waited += LOOK_AGAIN_MS) {
    if (ask()) return true;
    await pause(LOOK_AGAIN_MS);
  }
  return ask();
}

/** Takes back what arrived in part or otherwise than it was sent, by the field's own undo. */
async function takeBack(field: Field, before: string): Promise<Insertion> {
  for (let undone = 0; undone < MAX_UNDONE && contentOf(field) !== before; undone++) {
    field.element.ownerDocument.execCommand('undo');
    await pause(0);
  }
  return 'refused';
}

/** Gives a field the focus; false where the page keeps it from having it. */
function focus({ element }: Field): boolean {
  element.ownerDocument.defaultView?.focus();
  element.focus();
  return (element.getRootNode() as Document | ShadowRoot).activeElement === element;
}

/** Inserts at the caret of a field, over what is selected in it. Browsers keep an undo step, and tell the page. */
async function insertPlain(field: Field & { readonly kind: 'plain' }, text: string): Promise<Insertion> {
  const { element } = field;
  const before = element.value;
  const start = element.selectionStart ?? before.length;
  const end = element.selectionEnd ?? start;
  const expected = before.slice(0, start) + text + before.slice(end);
  if (element.maxLength >= 0 && expected.length > element.maxLength) return 'refused';
  if (!focus(field)) return 'refused';
  // Pages that select everything on focus would have it replaced.
  element.setSelectionRange(start, end);
  element.ownerDocument.execCommand('insertText', false, text);
  if (element.value !== expected) return takeBack(field, before);
  // A page that holds the value itself may set it back when its event is over.
  await pause(0);
  return element.value === expected ? 'inserted' : takeBack(field, before);
}

/** Firefox takes the text of a paste by these members alone, and leaves `clipboardData` empty (its ClipboardEvent.webidl). */
interface PasteInit extends ClipboardEventInit {
  readonly dataType: string;
  readonly data: string;
}

/** A paste of plain text, made in the frame in which it is read; undefined where the browser makes none that holds it. */
function pasteOf(view: typeof globalThis, text: string): ClipboardEvent | undefined {
  const clipboardData = new view.DataTransfer();
  const dataType = 'text/plain';
  clipboardData.setData(dataType, text);
  const init: PasteInit = { bubbles: true, cancelable: true, composed: true, clipboardData, dataType, data: text };
  const event = new view.ClipboardEvent('paste', init);
  return event.clipboardData?.getData(dataType) === text ? event : undefined;
}

/** As if typed, in a way that is one step for undo. */
function type(document: Document, view: object, text: string): void {
  // Firefox makes line breaks of those in a text, and a step of each command; others make paragraphs, whose margins vary.
  const pieces = 'mozInnerScreenX' in view ? [text] : text.split('\n');
  for (const [at, piece] of pieces.entries()) {
    if (at > 0) document.execCommand('insertLineBreak');
    if (piece !== '') document.execCommand('insertText', false, piece);
  }
}

/** Puts the caret where it was, and lets the editor notice it before anything is inserted there. */
async function restoreSelection(element: HTMLElement, range: Range | undefined): Promise<void> {
  const selection = selectionOf(element);
  if (!range && !rangeIn(element)) selection?.collapse(element, 0);
  else if (range) {
    selection?.removeAllRanges();
    selection?.addRange(range);
  }
  await pause(LOOK_AGAIN_MS);
}

/** Inserts at the caret of a rich editor, which knows best how: it is given a paste, and only where none listens typed to. */
async function insertRich(
  field: Field & { readonly kind: 'rich' },
  text: string,
  kept: Range | undefined,
): Promise<Insertion> {
  const { element } = field;
  const before = contentOf(field);
  const range = rangeIn(element) ?? (kept && element.contains(kept.commonAncestorContainer) ? kept : undefined);
  if (!focus(field)) return 'refused';
  await restoreSelection(element, range);
  if (!element.isConnected) return 'refused';
  const sent = squeezed(text);
  const expected = before.length - squeezed(rangeIn(element)?.toString() ?? '').length + sent.length;
  const arrived = (): boolean => {
    const now = contentOf(field);
    return now !== before && now.length === expected && now.includes(sent);
  };
  const view = (element.ownerDocument.defaultView ?? globalThis) as typeof globalThis;
  const paste = pasteOf(view, text);
  const isHandled = paste !== undefined && !element.dispatchEvent(paste);
  if (!isHandled) type(element.ownerDocument, view, text);
  return (await soon(arrived)) ? 'inserted' : takeBack(field, before);
}

/**
 * Inserts a text where the caret is or was, over what is selected, and says what the page made of it. It writes by the
 * browser's own editing or as a paste, so that undo takes it back. `kept`: the selection of a rich editor that was left.
 */
export async function insertText(target: Element, text: string, kept?: Range): Promise<Insertion> {
  const field = fieldOf(target);
  if (!field || text.trim() === '') return 'refused';
  const lines = text.replace(/\r\n?/g, '\n');
  if (field.kind === 'rich') return insertRich(field, lines, kept);
  return insertPlain(field, field.takes === 'line' ? lines.replace(/\s*\n\s*/g, ' ') : lines);
}
