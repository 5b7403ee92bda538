import { rangeIn, selectionOf } from './edit-target';
import { type Field, fieldOf } from './field';

/** `refused`: the page did not take it as it is, and what of it stood in the field was taken back. */
export type Insertion = 'inserted' | 'refused';

/**
 * Where in a field: where the caret is, undefined; the selection of a rich editor that was left, which counts where the
 * editor has none now; or before everything that stands in it.
 */
export type Place = Range | 'start' | undefined;

/** How long a page may take to show what it was given: some editors draw with the next frame. */
const ARRIVES_WITHIN_MS = 400;
const LOOK_AGAIN_MS = 20;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** What a field holds. Of rich editors the letters and digits: spaces, quotation marks and dashes they set as they like. */
function contentOf({ kind, element }: Field): string {
  return kind === 'plain' ? element.value : letters(element.textContent ?? '');
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Asks until the answer is yes, or it is too late. */
async function soon(ask: () => boolean): Promise<boolean> {
  for (let waited = 0; waited < ARRIVES_WITHIN_MS; waited += LOOK_AGAIN_MS) {
    if (ask()) return true;
    await pause(LOOK_AGAIN_MS);
  }
  return ask();
}

/** Takes back what arrived otherwise than it was sent, by the field's own undo. Once: a second step would be the user's own. */
async function takeBack(field: Field, before: string): Promise<Insertion> {
  if (contentOf(field) === before) return 'refused';
  field.element.ownerDocument.execCommand('undo');
  await pause(0);
  return 'refused';
}

/** Gives a field the focus; false where the page keeps it from having it. */
function focus({ element }: Field): boolean {
  element.ownerDocument.defaultView?.focus();
  element.focus();
  return (element.getRootNode() as Document | ShadowRoot).activeElement === element;
}

/** Inserts at the caret of a field, over what is selected in it. Browsers keep an undo step, and tell the page. */
async function insertPlain(field: Field & { readonly kind: 'plain' }, text: string, at: Place): Promise<Insertion> {
  const { element } = field;
  const before = element.value;
  const start = at === 'start' ? 0 : (element.selectionStart ?? before.length);
  const end = at === 'start' ? 0 : (element.selectionEnd ?? start);
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
async function restoreSelection(element: HTMLElement, at: Place): Promise<void> {
  const selection = selectionOf(element);
  if (typeof at === 'object' && element.contains(at.commonAncestorContainer)) {
    selection?.removeAllRanges();
    selection?.addRange(at);
  } else if (at === 'start' || !rangeIn(element)) selection?.collapse(element, 0);
  await pause(LOOK_AGAIN_MS);
}

/** Inserts at the caret of a rich editor, which knows best how: it is given a paste, and only where none listens typed to. */
async function insertRich(field: Field & { readonly kind: 'rich' }, text: string, at: Place): Promise<Insertion> {
  const { element } = field;
  const before = contentOf(field);
  const range = at === 'start' ? at : (rangeIn(element) ?? at);
  if (!focus(field)) return 'refused';
  await restoreSelection(element, range);
  if (!element.isConnected) return 'refused';
  const raw = element.textContent;
  const sent = letters(text);
  const expected = before.length - letters(rangeIn(element)?.toString() ?? '').length + sent.length;
  const arrived = (): boolean => {
    const now = contentOf(field);
    return element.textContent !== raw && now.length === expected && now.includes(sent);
  };
  const view = (element.ownerDocument.defaultView ?? globalThis) as typeof globalThis;
  const paste = pasteOf(view, text);
  const isHandled = paste !== undefined && !element.dispatchEvent(paste);
  if (!isHandled) type(element.ownerDocument, view, text);
  return (await soon(arrived)) ? 'inserted' : takeBack(field, before);
}

/**
 * Inserts a text where the caret is or was, over what is selected, and says what the page made of it. It writes by the
 * browser's own editing or as a paste, so that undo takes it back.
 */
export async function insertText(target: Element, text: string, at?: Place): Promise<Insertion> {
  const field = fieldOf(target);
  if (!field || text.trim() === '') return 'refused';
  const lines = text.replace(/\r\n?/g, '\n');
  if (field.kind === 'rich') return insertRich(field, lines, at);
  return insertPlain(field, field.takes === 'line' ? lines.replace(/\s*\n\s*/g, ' ') : lines, at);
}
