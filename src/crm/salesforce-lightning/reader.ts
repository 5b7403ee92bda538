import type { RecordKey } from '../../domain/record/record';
import type { TaughtField } from '../../domain/taught/mapping';
import { closestAcross, isShown, type Scope } from '../dom/deep-query';
import type { CrmReader, PageRead } from '../reader';
import { shownFields, taughtByLabel } from './labelled';
import { listsOf } from './lists';
import { activePages, languageOf, type RecordPage, recordPage } from './page';
import { accountLink, rowsOf, seenFields } from './rows';
import { ACCOUNT_LISTS, RELATED_LISTS, WANTED } from './selectors';
import { touchesOf } from './timeline';
import { recordOfUrl } from './urls';
import { type FieldValue, readValue } from './values';

/** Observing more would cost more than it shows. */
const MAX_WATCHED = 150;

/** Salesforce Lightning Experience: account, contact, lead, opportunity and person account. */
export const salesforceLightning: CrmReader = {
  id: 'salesforce-lightning',
  recordAt: recordOfUrl,
  shown(root, record) {
    const page = recordPage(root, record);
    return page && !isEdited(page) ? shownFields(page, record) : [];
  },
  look(root, record, taught = []) {
    const page = recordPage(root, record);
    if (!page)
      return {
        read: { state: 'not-ready', why: 'loading' },
        anchor: undefined,
        lists: false,
        watch: pageHolders(root),
      };
    const name = page.all('name').find(page.shows);
    return {
      read: readPage(root, page, record, name, taught),
      anchor:
        name ?? page.all('heading').find((each) => page.shows(each) && closestAcross(each, WANTED.lists.headerPart)),
      lists: page.all('ownList').some((each) => ACCOUNT_LISTS.test(each.getAttribute('href') ?? '')),
      watch: partsOf(page).slice(0, MAX_WATCHED),
    };
  },
};

const isEdited = (page: RecordPage): boolean => page.all('editing').some(page.shows);

function readPage(
  root: Document,
  page: RecordPage,
  record: RecordKey,
  name: Element | undefined,
  taught: readonly TaughtField[],
): PageRead {
  if (isEdited(page)) return { state: 'not-ready', why: 'editing' };

  const header = headerName(name);
  const rows = rowsOf(page, record, header);
  const title = (header ?? rows.values.get('Name'))?.text.replaceAll('\n', ' ');
  if (rows.values.size === 0 && isLoading(page)) return { state: 'not-ready', why: 'loading' };
  if (!title) {
    if (!hasStarted(page)) return { state: 'not-ready', why: 'loading' };
    return { state: 'layout-unknown', missing: rows.values.size === 0 ? ['name', 'fields'] : ['name'] };
  }
  return {
    state: 'read',
    snapshot: {
      record,
      title,
      isPerson: rows.isPerson,
      locale: languageOf(root),
      fields: [...seenFields(rows, record, header, taught), ...taughtByLabel(page, record, taught)],
      account: accountLink(rows, record),
      ...listsOf(page, record),
      touches: touchesOf(page),
    },
  };
}

function headerName(element: Element | undefined): FieldValue | undefined {
  const value = element && readValue(element);
  return value?.text ? value : undefined;
}

/** No field stands, and some should soon: the Details tab is open, or a part that may hold them is busy. */
function isLoading(page: RecordPage): boolean {
  const aside = `${RELATED_LISTS},${WANTED.lists.sidePart}`;
  return (
    page.all('detailsOpen').some(page.shows) ||
    page.all('busy').some((busy) => page.shows(busy) && !closestAcross(busy, aside) && !busy.querySelector(aside))
  );
}

/** Some part of the page is rendered: before, that a name is missing says nothing. */
function hasStarted(page: RecordPage): boolean {
  return page.all('pagePart').some(isShown);
}

/** While another record's page is still shown: what holds the pages, because the next one is put beside it. */
function pageHolders(root: Document): Scope[] {
  return activePages(root).map((top) => {
    const holder = top.parentElement;
    return holder && holder !== root.body && holder !== root.documentElement ? holder : top;
  });
}

/** While the record stands, the parts that show it; while its page builds up, that page. Native roots are observed by themselves. */
function partsOf(page: RecordPage): Scope[] {
  const headers = page.all('headerPart');
  const bodies = page.all('bodyPart');
  if (headers.length === 0 || bodies.length === 0) return page.scopes.slice();
  const parts = [...headers, ...bodies, ...page.all('sidePart')];
  return [...outermost(parts), ...page.scopes.slice(1)];
}

function outermost(parts: readonly Element[]): Element[] {
  return parts.filter((part) => !parts.some((other) => other !== part && other.contains(part)));
}
