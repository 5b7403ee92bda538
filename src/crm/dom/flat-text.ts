import { isCustom, nativeRoot } from './open-root';

/** What one piece of a page shows. */
export interface FlatReading {
  /** Lines separated by `\n`, each trimmed, none empty; control and bidi characters removed; cut at the limit. */
  readonly text: string;
  /** Every element met on the way, in flat-tree order, noise left out. */
  readonly elements: readonly Element[];
  /** True where something was left out: a button, an icon, assistive text. */
  readonly skipped: boolean;
}

/** Never part of a value: code, drawings, controls, labels, help, text for screen readers alone, what is hidden, and our own overlay. */
const NOISE =
  'script,style,template,svg,button,label,legend,.slds-form-element__label,lightning-button-icon,lightning-icon,lightning-primitive-icon,lightning-helptext,' +
  'lightning-static-map,iframe,.slds-assistive-text,.assistiveText,.visually-hidden,.sr-only,.slds-hide,[hidden],' +
  '[aria-hidden=true],[style*="display:none"],[style*="display: none"],[role=tooltip],rightfit-overlay';

/** Elements that stand on lines of their own, whatever the style sheet says. */
const BLOCK = /^(?:address|article|br|dd|div|dl|dt|h[1-6]|hr|li|ol|p|pre|section|table|tr|ul)$/;

/** Bidi controls and marks, zero-width and other invisible characters; joiners stay, because words of some languages need them. */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is being removed
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;

function holdsSomething(element: Element): boolean {
  return element.firstElementChild !== null || /\S/.test(element.firstChild?.nodeValue ?? '');
}

/** What an element shows as children: a shadow root instead of the light ones, what was put into a slot instead of the slot. */
function flatChildren(element: Element): Node[] {
  if (element.localName === 'slot') {
    // Synthetic slots have nothing assigned: their content is nested in them.
    const assigned = (element as HTMLSlotElement).assignedNodes({ flatten: true });
    if (assigned.length > 0) return assigned;
  }
  let holder: Element | ShadowRoot = element;
  if (isCustom(element)) {
    // A closed root is asked for only where nothing else stands: the call is slow, and what is slotted shows itself.
    holder = element.shadowRoot ?? (holdsSomething(element) ? null : nativeRoot(element)) ?? element;
  }
  return childrenOf(holder);
}

function childrenOf(holder: Node): Node[] {
  const children: Node[] = [];
  for (let child = holder.firstChild; child; child = child.nextSibling) children.push(child);
  return children;
}

/** What a form control says: a check box `true` or `false`, anything else its value. Undefined for all other elements. */
function controlText(element: Element): string | undefined {
  switch (element.localName) {
    case 'input': {
      const { type, checked, value } = element as HTMLInputElement;
      return type === 'checkbox' ? String(checked) : type === 'password' || type === 'hidden' ? '' : value;
    }
    case 'textarea':
      return (element as HTMLTextAreaElement).value;
    case 'select':
      return (element as HTMLSelectElement).selectedOptions[0]?.text ?? '';
    default:
      return undefined;
  }
}

/** No real value is nested as deep; a page could nest without end, and recursion cannot. */
const MAX_DEPTH = 300;

/** Reads the flat tree under `top` (which itself may be of any kind); stops once `limit` characters stand. */
export function readFlat(top: Element, limit: number): FlatReading {
  const elements: Element[] = [];
  let raw = '';
  let skipped = false;
  const visit = (node: Node, depth: number): void => {
    // Twice the limit, since spaces and invisible characters still go.
    if (raw.length > limit * 2) return;
    if (node.nodeType === 3) raw += (node.nodeValue ?? '').slice(0, limit * 2).replace(/[ \t\n\r\f]+/g, ' ');
    if (node.nodeType !== 1) return;
    const element = node as Element;
    if (depth > MAX_DEPTH || (element !== top && element.matches(NOISE))) {
      skipped = true;
      return;
    }
    elements.push(element);
    const block = BLOCK.test(element.localName);
    if (block) raw += '\n';
    const control = controlText(element);
    if (control !== undefined) raw += control;
    else for (const child of flatChildren(element)) visit(child, depth + 1);
    if (block) raw += '\n';
  };
  visit(top, 0);
  return { text: clean(raw, limit), elements, skipped };
}

function clean(raw: string, limit: number): string {
  const text = raw
    .replace(INVISIBLE, '')
    .split(/[\n\r\v\f\u2028\u2029]+/)
    .map((line) => line.replace(/[ \t]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
  if (text.length <= limit) return text;
  // Never half of a surrogate pair.
  return text.slice(0, limit).replace(/[\ud800-\udbff]$/, '');
}

/** A text as one line, cleaned as what elements show is. */
export function oneLine(text: string, limit: number): string {
  return clean(text.slice(0, limit * 2), limit).replaceAll('\n', ' ');
}

const NOT_PLAIN = `${NOISE},slot,input,textarea,select,img,br`;

/**
 * The text of an element in which every text counts, as one line: for tables with hundreds of cells. Undefined where some of
 * it may not, or more may stand in a native root. The element must not be in a tree with such roots.
 */
export function plainLine(element: Element, limit: number): string | undefined {
  return element.querySelector(NOT_PLAIN) === null ? plainText(element, limit) : undefined;
}

/** Letters of Latin languages, digits, signs, single spaces: nothing to clean but the ends. */
const CLEAN = /^ ?[!-~\u00a1-\u00ac\u00ae-\u024f\u20ac]+(?: [!-~\u00a1-\u00ac\u00ae-\u024f\u20ac]+)* ?$/;

/** The text of an element that is known to have nothing in it that does not count. */
export function plainText(element: Element, limit: number): string {
  const text = element.textContent ?? '';
  return text.length < 100 && CLEAN.test(text) ? text.trim() : oneLine(text, limit);
}

/** The text of an element that holds one line, such as a name. */
export function lineOf(element: Element, limit: number): string {
  // Most names and subjects are an element with text alone.
  if (element.childElementCount === 0 && !isCustom(element) && controlText(element) === undefined)
    return oneLine(element.textContent ?? '', limit);
  return readFlat(element, limit).text.replaceAll('\n', ' ');
}
