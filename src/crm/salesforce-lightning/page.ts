import type { RecordKey, RecordObject } from '../../domain/record/record';
import { closestAcross, isShown, openScopes, queryAll, type Scope } from '../dom/deep-query';
import {
  ACTIVE_PAGE,
  FIELD,
  FIELD_ATTRIBUTE,
  HEADER_OBJECT,
  HOSTS,
  LAYOUT,
  MODAL,
  NAME,
  OTHER_RECORD,
  OWN_LIST_LINK,
  RECORD_PAGE,
} from './selectors';
import { listOwner } from './urls';

/** The open record's part of the document: its element, and every tree in it that has to be searched by itself. */
export interface RecordPage {
  readonly top: Element;
  readonly scopes: readonly Scope[];
}

const ANYTHING = '*';
const API_NAME = /^sfdc:RecordField\.(\w+)\.(\w+)$/;

/** Object and field of an element that carries an API name. */
export function apiName(element: Element): { readonly object: string; readonly api: string } | undefined {
  const found = API_NAME.exec(element.getAttribute(FIELD_ATTRIBUTE) ?? '');
  return found?.[1] && found[2] ? { object: found[1].toLowerCase(), api: found[2] } : undefined;
}

/** Where what stands on the page may be another record's: in a window over it, or in the part that shows a related one. */
const ELSEWHERE = `${MODAL},${OTHER_RECORD}`;

/** Shown, and the record's own. */
export function onPage(element: Element): boolean {
  return isShown(element) && !closestAcross(element, ELSEWHERE);
}

/**
 * The page that shows `record`, or undefined: none is open, more than one could be meant, or the one that is there
 * is still that of the record before.
 */
export function recordPage(root: Document, record: RecordKey): RecordPage | undefined {
  const pages = activePages(root).map(openPage);
  const mine = pages.length > 1 ? pages.filter((page) => owners(page).includes(record.id)) : pages;
  const page = mine[0];
  return mine.length === 1 && page && belongs(page, record) ? page : undefined;
}

/** The pages that are shown, whosever they are; innermost only. */
export function activePages(root: Document): Element[] {
  let found = [...root.querySelectorAll(ACTIVE_PAGE)];
  if (found.length === 0) found = [...root.querySelectorAll(RECORD_PAGE)];
  if (found.length === 0 && root.body)
    found = queryAll(openScopes(root.body, ANYTHING), `${ACTIVE_PAGE},${RECORD_PAGE}`);
  const shown = found.filter(isShown);
  return shown.filter((page) => !shown.some((other) => other !== page && page.contains(other)));
}

function openPage(top: Element): RecordPage {
  const scopes = openScopes(top, HOSTS);
  const stands = scopes.some((scope) => scope.querySelector(`${NAME},${FIELD}`));
  return { top, scopes: stands ? scopes : openScopes(top, ANYTHING) };
}

/** The records whose related lists the page links to: its own, where it has any. A preview vouches for nothing. */
function owners(page: RecordPage): string[] {
  return queryAll(page.scopes, OWN_LIST_LINK).flatMap((link) =>
    closestAcross(link, ELSEWHERE) ? [] : (listOwner(link) ?? []),
  );
}

const OBJECTS: ReadonlySet<string> = new Set<RecordObject>(['account', 'contact', 'lead', 'opportunity']);

/** False where the page gives away that it shows another record: by the ids it links to, its header, or its fields. */
function belongs(page: RecordPage, record: RecordKey): boolean {
  const ids = owners(page);
  // Lists of a related record (the account of a contact) may stand beside our own; a list of the same object may not stand alone.
  if (!ids.includes(record.id) && ids.some((id) => id.startsWith(record.id.slice(0, 3)))) return false;

  const headers = queryAll(page.scopes, LAYOUT)
    .map((layout) => HEADER_OBJECT.exec(layout.localName)?.[1] ?? '')
    .filter((object) => OBJECTS.has(object));
  if (headers.length > 0) return headers.includes(record.object);

  const objects = new Set(queryAll(page.scopes, FIELD).map((field) => apiName(field)?.object ?? ''));
  return objects.has(record.object) || ![...objects].some((object) => OBJECTS.has(object));
}
