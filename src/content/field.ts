import { focusedWithin, isRich, isShownAcross } from '../crm/dom/frames';

/** Something of the page that a text can be written to. `takes`: a single line, or as many as there are. */
export type Field =
  | {
      readonly kind: 'plain';
      readonly takes: 'line' | 'text';
      readonly element: HTMLInputElement | HTMLTextAreaElement;
    }
  | { readonly kind: 'rich'; readonly takes: 'text'; readonly element: HTMLElement };

/** By name: an element of a frame is none of this window's classes. */
function isPlain(element: Element): element is HTMLInputElement | HTMLTextAreaElement {
  if (element.localName === 'textarea') return true;
  return element.localName === 'input' && (element as HTMLInputElement).type === 'text';
}

/**
 * The field that an element is, or the one with the focus in the frame that it is. Undefined for everything else: what is
 * gone, not shown, locked, or made for something that is not a text (a password, a number, a date, an address, a search).
 */
export function fieldOf(outer: Element): Field | undefined {
  const element = focusedWithin(outer);
  if (!element?.isConnected || !isShownAcross(element)) return undefined;
  if (isPlain(element)) {
    const isLocked =
      element.readOnly || element.matches(':disabled') || element.getAttribute('aria-readonly') === 'true';
    if (isLocked) return undefined;
    return { kind: 'plain', takes: element.localName === 'input' ? 'line' : 'text', element };
  }
  if (!isRich(element) || element.getAttribute('aria-readonly') === 'true') return undefined;
  return { kind: 'rich', takes: 'text', element: element as HTMLElement };
}
