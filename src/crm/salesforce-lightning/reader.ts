import type { RecordKey } from '../../domain/record/record';
import type { TaughtField } from '../../domain/taught/mapping';
import { closestAcross, isShown, queryAll, type Scope } from '../dom/deep-query';
import type { CrmReader, PageRead } from '../reader';
import { shownFields, taughtByLabel } from './labelled';
import { activePages, onPage, type RecordPage, recordPage } from './page';
import { peopleOf } from './people';
import { accountLink, rowsOf, seenFields } from './rows';
import { BODY_PART, BUSY, DETAILS_OPEN, EDITING, HEADER_PART, LAZY, NAME, PAGE_PART, SIDE_PART } from './selectors';
import { touchesOf } from './timeline';
import { recordOfUrl } from './urls';
import { type FieldValue, readValue } from './values';

/** Observing more would cost more than it shows. */
const MAX_WATCHED = 150;
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;

/** Salesforce Lightning Experience: account, contact, lead, opportunity and person account. */
export const salesforceLightning: CrmReader = {
  id: 'salesforce-lightning',
  recordAt: recordOfUrl,
  read,
  shown(root, record) {
    const page = recordPage(root, record);
    return page && !isEdited(page) ? shownFields(page, record) : [];
  },
  anchor(root, record) {
    const page = recordPage(root, record);
    return page && (nameElement(page) ?? queryAll(page.scopes, 'h1').find(onPage));
  },
  watch: (root, record) => ({ roots: watched(root, record).slice(0, MAX_WATCHED) }),
};

const isEdited = (page: RecordPage): boolean => queryAll(page.scopes, EDITING).some(onPage);

function read(root: Document, record: RecordKey, taught: readonly TaughtField[]): PageRead {
  const page = recordPage(root, record);
  if (!page) return { state: 'not-ready', why: 'loading' };
  if (isEdited(page)) return { state: 'not-ready', why: 'editing' };

  const header = headerName(page);
  const rows = rowsOf(page, record, header);
  const title = (header ?? rows.values.get('Name'))?.text.replaceAll('\n', ' ');
  if (rows.values.size === 0 && isLoading(page)) return { state: 'not-ready', why: 'loading' };
  if (!title) {
    if (!hasStarted(page)) return { state: 'not-ready', why: 'loading' };
    return { state: 'layout-unknown', missing: rows.values.size === 0 ? ['name', 'fields'] : ['name'] };
  }
  const { people, complete } = peopleOf(page, record);
  const locale = root.documentElement.lang;
  return {
    state: 'read',
    snapshot: {
      record,
      title,
      isPerson: rows.isPerson,
      locale: LANGUAGE.test(locale) ? locale : null,
      fields: [...seenFields(rows, record, header, taught), ...taughtByLabel(page, record, taught)],
      account: accountLink(rows, record),
      people,
      peopleComplete: complete,
      touches: touchesOf(page),
    },
  };
}

function nameElement(page: RecordPage): Element | undefined {
  return queryAll(page.scopes, NAME).find(onPage);
}

function headerName(page: RecordPage): FieldValue | undefined {
  const element = nameElement(page);
  const value = element && readValue(element);
  return value?.text ? value : undefined;
}

/** No field stands, and some should soon: the Details tab is open, or a part that may hold them is busy. */
function isLoading(page: RecordPage): boolean {
  const aside = `${LAZY},${SIDE_PART}`;
  return (
    queryAll(page.scopes, DETAILS_OPEN).some(onPage) ||
    queryAll(page.scopes, BUSY).some(
      (busy) => onPage(busy) && !closestAcross(busy, aside) && !busy.querySelector(aside),
    )
  );
}

/** Some part of the page is rendered: before, that a name is missing says nothing. */
function hasStarted(page: RecordPage): boolean {
  return queryAll(page.scopes, PAGE_PART).some(isShown);
}

/**
 * While the record stands, the parts that show it. While its page builds up, that page. While another record's page is
 * still shown, what holds the pages, because the next one is put beside it. Native roots are observed by themselves.
 */
function watched(root: Document, record: RecordKey): Scope[] {
  const page = recordPage(root, record);
  if (!page) {
    return activePages(root).map((top) => {
      const holder = top.parentElement;
      return holder && holder !== root.body && holder !== root.documentElement ? holder : top;
    });
  }
  const headers = queryAll(page.scopes, HEADER_PART);
  const bodies = queryAll(page.scopes, BODY_PART);
  if (headers.length === 0 || bodies.length === 0) return page.scopes.slice();
  const parts = [...headers, ...bodies, ...queryAll(page.scopes, SIDE_PART)];
  return [...outermost(parts), ...page.scopes.slice(1)];
}

function outermost(parts: readonly Element[]): Element[] {
  return parts.filter((part) => !parts.some((other) => other !== part && other.contains(part)));
}
