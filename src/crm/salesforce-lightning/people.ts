import type { RecordKey } from '../../domain/record/record';
import type { SeenPerson } from '../../domain/record/snapshot';
import { closestAcross, openScopes, queryAll } from '../dom/deep-query';
import { lineOf } from '../dom/flat-text';
import type { RecordPage } from './page';
import { LIST_CARD, LIST_ROW, ROW_HEADING, ROW_LINK, TITLE_CELL, TITLE_LABELS } from './selectors';
import { linkedId, listOwner } from './urls';

/** The people in an account's related lists; `complete` where a list says how many it has and shows them all. */
export interface People {
  readonly people: readonly SeenPerson[];
  readonly complete: boolean;
}

const MAX_NAME = 300;
const CONTACT = '003';
const ANYTHING = ['*'];
/** `Contacts (3)`; `(3+)` is a list that has more, and matches nothing. */
const COUNT = /\((\d+)\)$/;

/** The people of an account; nobody on pages of other records. A person in two lists is one, with the title that is shown. */
export function peopleOf(page: RecordPage, record: RecordKey): People {
  const people = new Map<string, SeenPerson>();
  let complete = false;
  if (record.object !== 'account') return { people: [], complete };
  for (const link of page.all('peopleList')) {
    const card = listOwner(link) === record.id ? closestAcross(link, LIST_CARD) : null;
    if (!card || !page.shows(card)) continue;
    const rows = peopleIn(card);
    const count = COUNT.exec(lineOf(link, MAX_NAME))?.[1];
    complete ||= count !== undefined && Number(count) === rows.size;
    for (const [id, person] of rows) {
      const seen = people.get(id);
      if (!seen?.title) people.set(id, person);
    }
  }
  return { people: [...people.values()], complete };
}

function peopleIn(card: Element): ReadonlyMap<string, SeenPerson> {
  const scopes = openScopes(card, ANYTHING);
  const people = new Map<string, SeenPerson>();
  for (const link of queryAll(scopes, ROW_LINK)) {
    const id = linkedId(link);
    // The link may stand in a root of its own, below the heading's.
    const row = closestAcross(link, ROW_HEADING) && closestAcross(link, LIST_ROW);
    const name = lineOf(link, MAX_NAME);
    if (!id?.startsWith(CONTACT) || !row || row === card || !name || people.has(id)) continue;
    people.set(id, { id, name, title: titleIn(row), role: null });
  }
  return people;
}

/** The title that a row shows: the cell of that column, or the text beside the label of a card. */
function titleIn(row: Element): string | null {
  const scopes = openScopes(row, ANYTHING);
  const labelled = queryAll(scopes, 'dt').find((label) =>
    TITLE_LABELS.has(
      lineOf(label, MAX_NAME)
        .replace(/\s*[:：]$/, '')
        .toLowerCase(),
    ),
  )?.nextElementSibling;
  const cell = queryAll(scopes, TITLE_CELL)[0] ?? (labelled?.localName === 'dd' ? labelled : undefined);
  return (cell && lineOf(cell, MAX_NAME)) || null;
}
