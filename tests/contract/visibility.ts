/** Elements of the user agent's style sheet that have no box. */
const NEVER_SHOWN: ReadonlySet<string> = new Set('head,script,style,template,title,meta,link,noscript'.split(','));

/** Classes of the Lightning Design System that take the box away. */
const NO_BOX = '[hidden],.slds-hide,.slds-tabs_default__content:not(.slds-show)';

/** The design system keeps the content of a closed section in the page, invisible and see-through. */
const CLOSED_SECTION = '.slds-section:not(.slds-is-open) > .slds-section__content';

const DISPLAY = /(?:^|;)\s*display:\s*([\w-]+)/;
const VISIBILITY = /(?:^|;)\s*visibility:\s*(\w+)/;
const SEE_THROUGH = /(?:^|;)\s*opacity:\s*0(?:\.0*)?\s*(?:;|$)/;

/** What an element's own style says. */
export interface Look {
  /** Nothing in it can be seen. */
  readonly isGone: boolean;
  /** What is in it is shown as if it were not there. */
  readonly isContents: boolean;
  readonly visibility: string | undefined;
}

/** The look of an element, from the rules that fixtures use. */
export function lookOf(element: Element): Look {
  const style = element.getAttribute('style') ?? '';
  const display = DISPLAY.exec(style)?.[1] ?? (element.localName === 'slot' ? 'contents' : 'block');
  return {
    isGone:
      display === 'none' ||
      SEE_THROUGH.test(style) ||
      NEVER_SHOWN.has(element.localName) ||
      element.matches(`${NO_BOX},${CLOSED_SECTION}`),
    isContents: display === 'contents',
    visibility: VISIBILITY.exec(style)?.[1],
  };
}

/** The shadow root of a host, closed ones too. */
export type RootOf = (host: Element) => ShadowRoot | null;

/** The parent in the flat tree; undefined where a shadow host shows no slot for the element, which then has no box. */
function flatParent(element: Element, rootOf: RootOf): Element | Document | undefined {
  const parent = element.parentNode;
  if (!parent) return undefined;
  if (parent.nodeType === 11) return (parent as ShadowRoot).host;
  if (parent.nodeType === 9) return parent as Document;
  const root = rootOf(parent as Element);
  if (!root) return parent as Element;
  const name = element.getAttribute('slot') ?? '';
  return [...root.querySelectorAll('slot')].find((slot) => (slot.getAttribute('name') ?? '') === name);
}

/**
 * What a browser answers to `checkVisibility({ visibilityProperty, opacityProperty })`, without layout, across shadow
 * roots. jsdom has no such method.
 */
export function isVisible(element: Element, rootOf: RootOf, look: (element: Element) => Look): boolean {
  // An element without a box of its own is not visible, whatever is in it.
  if (look(element).isContents) return false;
  let visibility: string | undefined;
  let at: Element | Document | undefined = element;
  while (at && at.nodeType === 1) {
    const own = look(at as Element);
    if (own.isGone) return false;
    visibility ??= own.visibility;
    at = flatParent(at as Element, rootOf);
  }
  return at !== undefined && visibility !== 'hidden' && visibility !== 'collapse';
}
