import { salesforceId18 } from '../../domain/record/salesforce';
import { closestAcross, isShown, openScopes, queryAll, type Scope } from '../dom/deep-query';
import { lineOf } from '../dom/flat-text';
import type { Listing, ListingLook, ListingReader, ListingRow } from '../reader';
import { type FactColumn, factColumns, fieldsIn } from './listing-columns';
import {
  CARD,
  CARD_LINK,
  HEADING_CELL,
  LISTING,
  LISTING_HOSTS,
  NOT_LISTED,
  REPORT_FRAME,
  TITLES,
} from './listing-selectors';
import { activePages, languageOf } from './page';
import { ROW_LINK } from './selectors';
import { linkedId, objectOfId, recordOfUrl } from './urls';

const MAX_TABLES = 20;
const MAX_ROWS = 1000;
const MAX_WATCHED = 150;
const MAX_NAME = 300;
/** The page of one related list. */
const RELATED_PATH = /^\/lightning\/r\/(?:\w+\/)?(\w{15,18})\/related\//;

/** A tree with lists in it: whether some of it may stand in native roots, and whether its columns may be facts. */
interface Part {
  readonly scopes: readonly Scope[];
  readonly hasFacts: boolean;
}

/** Accounts in list views, search results, related lists and reports of Salesforce Lightning. */
export const salesforceListings: ListingReader = {
  leadsTo: accountOf,
  look(root, url) {
    const record = recordOfUrl(url)?.id;
    const own = record ?? salesforceId18(RELATED_PATH.exec(url.pathname)?.[1] ?? '');
    const tops = activePages(root);
    const parts = tops.flatMap((top): Part[] => [
      { scopes: openScopes(top, LISTING_HOSTS), hasFacts: true },
      ...reportsIn(top).map((body) => ({ scopes: [body], hasFacts: false })),
    ]);
    const found = parts.flatMap((part) => listingsIn(part, own));
    const listings = found.map(({ listing }) => listing);
    return { locale: languageOf(root), listings, watch: watchedOf(parts, found, record !== undefined) };
  },
};

/** On a record's page only its lists; on others all of it, since a list may come. */
function watchedOf(parts: readonly Part[], found: readonly Found[], isRecord: boolean): ListingLook['watch'] {
  const all = isRecord ? found.map(({ within }) => within) : parts.flatMap(({ scopes }) => scopes);
  return [...new Set(all)].slice(0, MAX_WATCHED);
}

function accountOf(link: Element): string | undefined {
  const id = linkedId(link);
  return id && objectOfId(id) === 'account' ? id : undefined;
}

/** The reports that a page shows: their frames are of the page's own origin. */
function reportsIn(top: Element): Element[] {
  return [...top.querySelectorAll<HTMLIFrameElement>(REPORT_FRAME)].flatMap((frame) => {
    try {
      return frame.contentDocument?.body ?? [];
    } catch {
      return [];
    }
  });
}

interface Found {
  readonly listing: Listing;
  /** What holds the list, its rows coming and going. */
  readonly within: Element;
}

function listingsIn({ scopes, hasFacts }: Part, own: string | undefined): Found[] {
  const isDeep = scopes.length > 1;
  const tables = queryAll(scopes, 'table').slice(0, MAX_TABLES);
  const found = tables.flatMap((table) => {
    if (!isShown(table) || closestAcross(table, NOT_LISTED)) return [];
    return foundIn(table, scopes, tableRows(table, isDeep, hasFacts, own));
  });
  return [...found, ...cardsIn(scopes, own)];
}

function foundIn(part: Element, scopes: readonly Scope[], rows: readonly ListingRow[]): Found[] {
  if (rows.length === 0) return [];
  const within = closestAcross(part, LISTING) ?? part;
  return [{ listing: { heading: headingOf([within]) ?? headingOf(scopes), rows }, within }];
}

/** The title of what holds a list, else of the page: in native roots the one does not see the other. */
function headingOf(scopes: readonly Scope[]): Element | undefined {
  for (const title of TITLES) {
    const found = queryAll(scopes, title).find((each) => isShown(each) && lineOf(each, MAX_NAME) !== '');
    if (found) return found;
  }
  return undefined;
}

/** The first link in `part` that leads to an account; in native tables the links stand in roots of their own. */
function accountLink(part: Element, isDeep: boolean): { readonly link: Element; readonly id: string } | undefined {
  const links = isDeep ? queryAll(openScopes(part), ROW_LINK) : part.querySelectorAll(ROW_LINK);
  for (const link of links) {
    const id = accountOf(link);
    if (id) return { link, id };
  }
  return undefined;
}

/** What rows said when they were read last: most looks at a long list find most of its rows as they were. */
const lastRead = new WeakMap<Element, { readonly text: string; readonly read: ListingRow }>();

function unchanged(row: Element, own: string | undefined): ListingRow | undefined {
  const last = lastRead.get(row);
  if (!last || last.read.id === own || last.text !== row.textContent) return undefined;
  const { link, id } = last.read;
  return row.contains(link) && accountOf(link) === id ? last.read : undefined;
}

function tableRows(table: Element, isDeep: boolean, hasFacts: boolean, own: string | undefined): ListingRow[] {
  const rows: ListingRow[] = [];
  const head = table.querySelector('thead tr');
  let columns: readonly FactColumn[] | undefined;
  for (const row of [...table.querySelectorAll('tbody tr')].slice(0, MAX_ROWS)) {
    const before = isDeep ? undefined : unchanged(row, own);
    if (before) {
      rows.push(before);
      continue;
    }
    const heading = row.querySelector(HEADING_CELL);
    const named = heading && accountLink(heading, isDeep);
    // A list of other records: the account stands in one of its columns, and the others are not its facts.
    const found = named ?? accountLink(row, isDeep);
    const name = found && found.id !== own ? lineOf(found.link, MAX_NAME) : '';
    if (!found || name === '') continue;
    if (named && hasFacts) columns ??= factColumns(row, head);
    const read = { ...found, name, fields: named && hasFacts ? fieldsIn(row, columns ?? [], isDeep) : [] };
    rows.push(read);
    if (!isDeep) lastRead.set(row, { text: row.textContent ?? '', read });
  }
  return rows;
}

/** Related lists as cards: they have labels alone, so that a card says who it is about and no fact. */
function cardsIn(scopes: readonly Scope[], own: string | undefined): Found[] {
  const lists = new Map<Element, ListingRow[]>();
  for (const card of queryAll(scopes, CARD).slice(0, MAX_ROWS)) {
    const link = queryAll(openScopes(card), CARD_LINK)[0];
    const id = link && accountOf(link);
    const name = link && id !== own ? lineOf(link, MAX_NAME) : '';
    if (!link || !id || !name || !isShown(card)) continue;
    const within = closestAcross(card, LISTING) ?? card;
    lists.set(within, [...(lists.get(within) ?? []), { link, id, name, fields: [] }]);
  }
  return [...lists].flatMap(([within, rows]) => foundIn(within, scopes, rows));
}
