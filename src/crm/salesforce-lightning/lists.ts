import type { RecordKey } from '../../domain/record/record';
import type { SeenLink, Snapshot } from '../../domain/record/snapshot';
import { fold } from '../../domain/text/fold';
import { closestAcross, openScopes, queryAll, type Scope } from '../dom/deep-query';
import { lineOf } from '../dom/flat-text';
import { type Column, OWNER, ROLE, STAGE, TITLE } from './columns.data';
import type { RecordPage } from './page';
import { DEAL_LIST, LIST_CARD, LIST_ROW, PEOPLE_LIST, ROW_HEADING, ROW_LINK, WANTED } from './selectors';
import { linkedId, listOwner } from './urls';

/** What lists of one kind show together; `complete` where one says how many it has, shows them all, and no other has more. */
interface Listed<K extends string> {
  readonly rows: readonly (SeenLink & Readonly<Record<K, string | null>>)[];
  readonly complete: boolean;
}

const MAX_TEXT = 300;
const CONTACT = '003';
const OPPORTUNITY = '006';
/** `Contacts (3)`; `(3+)` is a list that has more, and matches nothing. */
const COUNT = /\((\d+)\)$/;

/** What the page's related lists say: of an account its people and deals, of an opportunity its people and their roles. */
export function listsOf(
  page: RecordPage,
  record: RecordKey,
): Pick<Snapshot, 'people' | 'peopleComplete' | 'deals' | 'dealsComplete'> {
  const people = listed(page, record, PEOPLE_LIST, CONTACT, { title: TITLE, role: ROLE });
  const deals = listed(page, record, DEAL_LIST, OPPORTUNITY, { stage: STAGE, owner: OWNER });
  return {
    // A role in the list of an account is another thing: what a contact is there, not in one deal.
    people: record.object === 'account' ? people.rows.map((row) => ({ ...row, role: null })) : people.rows,
    peopleComplete: people.complete,
    deals: deals.rows,
    dealsComplete: deals.complete,
  };
}

/** The rows of the record's own lists of one kind. What stands in two rows is one, with the first text that is shown. */
function listed<K extends string>(
  page: RecordPage,
  record: RecordKey,
  relationship: RegExp,
  prefix: string,
  columns: Readonly<Record<K, Column>>,
): Listed<K> {
  const rows = new Map<string, SeenLink & Record<K, string | null>>();
  let whole = -1;
  const { busy } = WANTED.lists;
  for (const list of page.all('ownList')) {
    if (listOwner(list) !== record.id || !relationship.test(list.getAttribute('href') ?? '')) continue;
    const card = closestAcross(list, LIST_CARD);
    if (!card || !page.shows(card)) continue;
    const seen = rowsIn(card, prefix);
    for (const [row, link] of seen) {
      const scopes = openScopes(row);
      const known = rows.get(link.id);
      const texts = {} as Record<K, string | null>;
      for (const key in columns) texts[key] = known?.[key] ?? textIn(scopes, columns[key]);
      rows.set(link.id, { ...link, ...texts });
    }
    // While a list loads, it may count what it has so far.
    const isBusy = closestAcross(card, busy) ?? card.querySelector(busy);
    const count = COUNT.exec(lineOf(list, MAX_TEXT))?.[1];
    if (!isBusy && Number(count) === seen.size) whole = Math.max(whole, seen.size);
  }
  return { rows: [...rows.values()], complete: whole >= rows.size };
}

/** The rows of one list, each with the record that its heading leads to. */
function rowsIn(card: Element, prefix: string): ReadonlyMap<Element, SeenLink> {
  const rows = new Map<Element, SeenLink>();
  for (const link of queryAll(openScopes(card), ROW_LINK)) {
    const id = linkedId(link);
    // The link may stand in a root of its own, below the heading's.
    const row = closestAcross(link, ROW_HEADING) && closestAcross(link, LIST_ROW);
    const name = lineOf(link, MAX_TEXT);
    if (id?.startsWith(prefix) && row && row !== card && name && !rows.has(row)) rows.set(row, { id, name });
  }
  return rows;
}

/** What a row shows in a column: the cell of that name, or the text beside the label of a card. */
function textIn(scopes: readonly Scope[], { names, labels }: Column): string | null {
  const cells = names.flatMap((name) => queryAll(scopes, `[data-col-key-value^="${name}-"]`));
  const label = queryAll(scopes, 'dt').find((each) => labels.has(fold(lineOf(each, MAX_TEXT)).replace(/ ?:$/, '')));
  const beside = label?.nextElementSibling;
  const cell = cells[0] ?? (beside?.localName === 'dd' ? beside : undefined);
  return (cell && lineOf(cell, MAX_TEXT)) || null;
}
