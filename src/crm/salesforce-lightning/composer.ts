import type { Composer } from '../composers';
import { closestAcross, openScopes, queryAll, type Scope } from '../dom/deep-query';
import { isShownAcross, richWithin } from '../dom/frames';
import {
  CALL_BODY,
  CALL_SUBJECT,
  DOCKED,
  EMAIL_BODIES,
  EMAIL_FIELD,
  EMAIL_FRAME,
  EMAIL_SUBJECTS,
  FORM,
  TASK_ONLY,
} from './composer-selectors';
import { activePages } from './page';
import { HOSTS, LEAF, MODAL } from './selectors';

/** The first element that is shown, by the best selector that finds one. A frame stands for the editor in it. */
function firstShown(scopes: readonly Scope[], selectors: readonly string[]): Element | null {
  for (const selector of selectors) {
    for (const found of queryAll(scopes, selector)) {
      const element = (found.localName === 'iframe' ? richWithin(found) : [found]).find(isShownAcross);
      if (element) return element;
    }
  }
  return null;
}

/** The forms that hold any of some elements, each once. */
function formsOf(elements: readonly Element[], top: Element): Set<Element> {
  return new Set(elements.map((each) => closestAcross(each, FORM) ?? top));
}

function emailIn(form: Element): Composer | undefined {
  const scopes = openScopes(form, HOSTS, LEAF);
  const body = firstShown(scopes, EMAIL_BODIES);
  const subject = firstShown(scopes, EMAIL_SUBJECTS);
  // An editor alone may be a post's or a rich text field's.
  const isEmail = subject !== null || queryAll(scopes, EMAIL_FIELD).length > 0;
  return body && isEmail ? { kind: 'email', subject, body } : undefined;
}

function callIn(form: Element): Composer | undefined {
  const scopes = openScopes(form, HOSTS, LEAF);
  const body = firstShown(scopes, [CALL_BODY]);
  if (!body || queryAll(scopes, TASK_ONLY).length > 0) return undefined;
  return { kind: 'call', subject: firstShown(scopes, [CALL_SUBJECT]), body };
}

/** The windows and the page that are shown, whichever record they are about. */
function placesOf(root: Document): Element[] {
  return [...root.querySelectorAll(`${DOCKED},${MODAL}`), ...activePages(root)];
}

/** The e-mail composers and Log-a-Call forms that are open: windows first, then those of the page shown. Each body once. */
export function salesforceComposers(root: Document): readonly Composer[] {
  const found = new Map<Element, Composer>();
  for (const place of placesOf(root)) {
    const scopes = openScopes(place, HOSTS, LEAF);
    const emails = [...formsOf(queryAll(scopes, `${EMAIL_FIELD},${EMAIL_FRAME}`), place)].map(emailIn);
    const calls = [...formsOf(queryAll(scopes, CALL_BODY), place)].map(callIn);
    for (const each of [...emails, ...calls]) if (each && !found.has(each.body)) found.set(each.body, each);
  }
  return [...found.values()];
}
