import type { RecordKey } from '../../domain/record/record';
import { closestAcross, Gathered, isShown, openScopes, queryAll, type Scope } from '../dom/deep-query';
import {
  ACTIVE_CONSOLE_TAB,
  ACTIVE_PAGE,
  CONSOLE_PAGE,
  FIELD_ATTRIBUTE,
  HEADER_OBJECT,
  HOSTS,
  LEAF,
  RECORD_PAGE,
  STANDARD_PAGE,
  WANTED,
} from './selectors';
import { listOwner, OBJECT_NAMES } from './urls';

/** The open record's part of the document: its element, every tree in it that has to be searched by itself, and what they hold. */
export interface RecordPage {
  readonly top: Element;
  readonly scopes: readonly Scope[];
  /** The elements of one kind, in all of the trees. */
  readonly all: (kind: keyof typeof WANTED.lists) => readonly Element[];
  /** Whether an element stands where another record may be shown: in a window over the page, or in a preview. */
  readonly isElsewhere: (element: Element) => boolean;
  /** Whether an element is shown, and the record's own. */
  readonly shows: (element: Element) => boolean;
}

const API_NAME = /^sfdc:RecordField\.(\w+)\.(\w+)$/;

/** Object and field of an element that carries an API name. */
export function apiName(element: Element): { readonly object: string; readonly api: string } | undefined {
  const found = API_NAME.exec(element.getAttribute(FIELD_ATTRIBUTE) ?? '');
  return found?.[1] && found[2] ? { object: found[1].toLowerCase(), api: found[2] } : undefined;
}

const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;

/** The page's language (BCP 47) where it states one. */
export function languageOf(root: Document): string | null {
  const lang = root.documentElement?.lang ?? '';
  return LANGUAGE.test(lang) ? lang : null;
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
  // By class name: the browser keeps these lists between two looks, and a selector would walk the whole document anew.
  let found = [
    ...root.getElementsByClassName(STANDARD_PAGE),
    ...[...root.getElementsByClassName(CONSOLE_PAGE)].filter((each) => each.closest(ACTIVE_CONSOLE_TAB)),
  ];
  if (found.length === 0) found = [...root.querySelectorAll(RECORD_PAGE)];
  if (found.length === 0 && root.body) found = queryAll(openScopes(root.body), `${ACTIVE_PAGE},${RECORD_PAGE}`);
  const shown = found.filter(isShown);
  return shown.filter((page) => !shown.some((other) => other !== page && page.contains(other)));
}

function openPage(top: Element): RecordPage {
  const page = searched(top, HOSTS);
  return page.all('name').length > 0 || page.all('field').length > 0 ? page : searched(top);
}

function searched(top: Element, hosts?: readonly string[]): RecordPage {
  const scopes = openScopes(top, hosts, LEAF);
  const gathered = new Gathered(scopes, WANTED);
  const all: RecordPage['all'] = (kind) => gathered.all(kind);
  // Most pages have neither in them: then nothing is asked what it is part of.
  const { elsewhere } = WANTED.lists;
  const some = all('elsewhere').length > 0 || closestAcross(top, elsewhere) !== null;
  const isElsewhere = (each: Element): boolean => some && closestAcross(each, elsewhere) !== null;
  return { top, scopes, all, isElsewhere, shows: (each) => isShown(each) && !isElsewhere(each) };
}

/** The records whose related lists the page links to: its own, where it has any. A preview vouches for nothing. */
function owners(page: RecordPage): string[] {
  return page.all('ownList').flatMap((link) => (page.isElsewhere(link) ? [] : (listOwner(link) ?? [])));
}

/** False where the page gives away that it shows another record: by the ids it links to, its header, or its fields. */
function belongs(page: RecordPage, record: RecordKey): boolean {
  const ids = owners(page);
  // Lists of a related record (the account of a contact) may stand beside our own; a list of the same object may not stand alone.
  if (!ids.includes(record.id) && ids.some((id) => id.startsWith(record.id.slice(0, 3)))) return false;

  const headers = page
    .all('header')
    .map((layout) => HEADER_OBJECT.exec(layout.localName)?.[1] ?? '')
    .filter((object) => OBJECT_NAMES.has(object));
  if (headers.length > 0) return headers.includes(record.object);

  const objects = new Set(page.all('field').map((field) => apiName(field)?.object ?? ''));
  return objects.has(record.object) || ![...objects].some((object) => OBJECT_NAMES.has(object));
}
