import type { SeenLink, SeenTouch } from '../../domain/record/snapshot';
import { isShown } from '../dom/deep-query';
import { lineOf, readFlat } from '../dom/flat-text';
import type { RecordPage } from './page';
import { DAY, HEADING, PAST, SUBJECT, TASK_BOX } from './selectors';
import { linkedId } from './urls';

const MAX_TEXT = 500;
const MAX_ROWS = 200;
const USER = '005';

type Kind = SeenTouch['kind'];

/** Icon symbols of the timeline (Lightning Design System, standard sprite). */
const ICON_KINDS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['log_a_call', 'call'],
  ['call', 'call'],
  ['email', 'email'],
  ['event', 'meeting'],
  ['task', 'task'],
]);
/** The row's class says the activity's type. A `Task` may be a call as well: there the icon decides. */
const CLASS_KINDS: readonly (readonly [RegExp, Kind])[] = [
  [/^(?:LogA)?Call$/, 'call'],
  [/^(?:List)?Email(?:Message)?$/, 'email'],
  [/^Event$/, 'meeting'],
];
const ID_KINDS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['00U', 'meeting'],
  ['02s', 'email'],
]);

/** How the timeline's sentences call the signed-in user, by language of the page. */
const SELF: ReadonlySet<string> = new Set('you,sie,du,vous,usted,tú,você,u,je,lei,tu,ty,вы'.split(','));

/** The rows of the page's timeline, in its order; rows that do not say what and when are left out. */
export function touchesOf(page: RecordPage): SeenTouch[] {
  return page
    .all('touch')
    .slice(0, MAX_ROWS)
    .flatMap((row) => touchOf(row) ?? []);
}

function touchOf(row: Element): SeenTouch | undefined {
  const link = row.querySelector(SUBJECT);
  const day = row.querySelector(DAY);
  const subject = link ? lineOf(link, MAX_TEXT) : '';
  const dayText = day ? lineOf(day, MAX_TEXT) : '';
  const id = link ? (linkedId(link) ?? null) : null;
  const kind = kindOf(row, id);
  if (!subject || !dayText || !kind || !isShown(row)) return undefined;
  const isPast = row.closest(PAST) !== null;
  const { who, person, personFirst } = actorsOf(row);
  return {
    id,
    kind,
    subject,
    dayText,
    section: isPast ? 'past' : 'upcoming',
    monthText: isPast ? monthOf(row) : null,
    who,
    person,
    direction: kind !== 'email' || !who || !person ? null : personFirst ? 'in' : 'out',
  };
}

/** Undefined where nothing says for certain what the row is: a task without icon and check box may be a call. */
function kindOf(row: Element, id: string | null): Kind | undefined {
  for (const use of row.querySelectorAll('use')) {
    const href = use.getAttribute('href') ?? use.getAttribute('xlink:href') ?? '';
    const kind = ICON_KINDS.get(href.slice(href.indexOf('#') + 1));
    if (kind) return kind;
  }
  const named = CLASS_KINDS.find(([pattern]) => [...row.classList].some((token) => pattern.test(token)))?.[1];
  return named ?? ID_KINDS.get(id?.slice(0, 3) ?? '') ?? (row.querySelector(TASK_BOX) ? 'task' : undefined);
}

interface Actors {
  readonly who: string | null;
  readonly person: SeenLink | null;
  readonly personFirst: boolean;
}

/** The sentence under the subject: "Mira Beispiel had a task with Ada Example", "You sent an email to Ada Example". */
function actorsOf(row: Element): Actors {
  let user: Element | undefined;
  let with_: Element | undefined;
  for (const link of row.querySelectorAll(`a[href]:not(${SUBJECT})`)) {
    const prefix = linkedId(link)?.slice(0, 3);
    if (prefix === USER) user ??= link;
    else if (prefix === '003' || prefix === '00Q') with_ ??= link;
  }
  const id = with_ && linkedId(with_);
  const name = with_ ? lineOf(with_, MAX_TEXT) : '';
  const person = id && name ? { id, name } : null;
  const userName = user ? lineOf(user, MAX_TEXT) : '';
  if (user && userName) {
    // 4: the user's link follows the person's (Node.DOCUMENT_POSITION_FOLLOWING).
    return { who: userName, person, personFirst: ((with_?.compareDocumentPosition(user) ?? 0) & 4) !== 0 };
  }
  const sentence = with_?.parentElement ? readFlat(with_.parentElement, MAX_TEXT).text : '';
  const first = /^\p{L}+/u.exec(sentence)?.[0].toLowerCase() ?? '';
  return { who: SELF.has(first) && !name.toLowerCase().startsWith(first) ? 'You' : null, person, personFirst: false };
}

/** The heading right above the row's group. Only a neighbour counts: past another group it would be that group's month. */
function monthOf(row: Element): string | null {
  for (let at: Element | null = row; at && !at.matches(PAST); at = at.parentElement) {
    const above = at.previousElementSibling;
    if (!above || above.localName === 'li') continue;
    const heading = above.matches(HEADING) ? above : above.querySelector(HEADING);
    return (heading && !above.querySelector('li') && lineOf(heading, MAX_TEXT)) || null;
  }
  return null;
}
