import { type Composer, composersOf } from '../crm/composers';
import { lineOf, oneLine } from '../crm/dom/flat-text';
import type { CrmReader } from '../crm/reader';
import type { Editing } from './edit-target';
import { type Field, fieldOf } from './field';
import { type Insertion, insertText } from './insert';

/** What is inserted: a pitch, or a part of one. */
export interface InsertPart {
  readonly subject: string | null;
  readonly body: string;
}

/**
 * How it turned out. `kept`: a subject stood there already and was left alone. `none`: the place has no such field, or
 * there was nothing for it.
 */
export type Inserted =
  | { readonly state: 'refused' }
  | {
      readonly state: 'inserted';
      readonly subject: Insertion | 'kept' | 'none';
      readonly body: 'inserted' | 'none';
    };

/** A place of the page that a pitch can be inserted into now. */
export interface InsertTarget {
  readonly id: string;
  readonly kind: 'focused' | 'email' | 'call';
  /** What the page calls it, in its own words; null where it says nothing. Of a composer the subject that stands in it. */
  readonly name: string | null;
  /** `line`: a single line, which takes the subject, or the text as one line where there is none. */
  readonly takes: Field['takes'];
  /** Looks again, and writes. Never sends, never presses a button of the page. */
  readonly insert: (part: InsertPart) => Promise<Inserted>;
}

const MAX_NAME = 60;
const MAX_LABELS = 4;

/** Single lines that look something up or take a number, whatever their type says. */
const NO_PROSE = 'input:is([role=combobox],[role=searchbox],[role=spinbutton],[inputmode]:not([inputmode=text]))';

/** What stands beside a required field. */
const REQUIRED = /^[*\s]+|[*\s]+$/g;

function namesOf(element: Element): (string | null)[] {
  const root = element.getRootNode() as Document | ShadowRoot;
  const ids = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/, MAX_LABELS).filter((id) => id !== '');
  const labels = [
    ...ids.map((id) => root.getElementById(id)),
    ...((element as Partial<HTMLInputElement>).labels ?? []),
  ].flatMap((label) => label ?? []);
  const spoken = labels.slice(0, MAX_LABELS).map((label) => lineOf(label, MAX_NAME).replace(REQUIRED, ''));
  const written = ['aria-label', 'title', 'placeholder', 'data-placeholder'].map((name) => element.getAttribute(name));
  return [...spoken, ...written];
}

/** What the page calls a field; of one that fills a frame, what it calls the frame. */
function nameOf(element: Element): string | null {
  const frame = element.ownerDocument.defaultView?.frameElement;
  for (const said of [...namesOf(element), ...(frame ? namesOf(frame) : [])]) {
    const name = oneLine(said ?? '', MAX_NAME);
    if (name !== '') return name;
  }
  return null;
}

async function insertFocused({ element, range }: Editing, { subject, body }: InsertPart): Promise<Inserted> {
  const isSubject = fieldOf(element)?.takes === 'line' && subject !== null;
  const state = await insertText(element, isSubject ? subject : body, range);
  if (state === 'refused') return { state };
  return isSubject ? { state, subject: state, body: 'none' } : { state, subject: 'none', body: state };
}

const textIn = (element: Element): string => (element as HTMLInputElement).value;

async function insertSubject(field: Element | null, subject: string | null): Promise<Insertion | 'kept' | 'none'> {
  if (!field || subject === null || subject.trim() === '') return 'none';
  return textIn(field).trim() === '' ? insertText(field, subject) : 'kept';
}

/** Where the user was in the body; who was not gets the text above what stands there, a signature for the most part. */
function insertBody({ body }: Composer, text: string, editing: Editing | undefined): Promise<Insertion> {
  if (editing && fieldOf(editing.element)?.element === body) return insertText(body, text, editing.range);
  const held = body.localName === 'textarea' ? textIn(body) : (body.textContent ?? '');
  return insertText(body, held.trim() === '' ? text : `${text}\n\n`, 'start');
}

/** The subject first, so that the caret ends behind the text, and undo takes the text back first. */
async function insertComposed(composer: Composer, part: InsertPart, editing: Editing | undefined): Promise<Inserted> {
  const subject = await insertSubject(composer.subject, part.subject);
  const state = await insertBody(composer, part.body, editing);
  if (state === 'inserted') return { state, subject, body: state };
  if (subject === 'inserted' && composer.subject) {
    (composer.subject as HTMLElement).focus();
    composer.subject.ownerDocument.execCommand('undo');
  }
  return { state };
}

/**
 * The places that can be offered now, best first: the composer that the user was writing in, or the field, then the other
 * composers that are open. `crm`: the reader of the page; null on a page that none reads.
 */
export function insertTargets(
  root: Document,
  crm: CrmReader['id'] | null,
  editing: Editing | undefined,
): readonly InsertTarget[] {
  const field = editing && fieldOf(editing.element);
  const composers = crm === null ? [] : composersOf(crm, root).filter(({ body }) => fieldOf(body));
  const isIn = ({ subject, body }: Composer): boolean => field?.element === subject || field?.element === body;
  const own = composers.filter(isIn);
  const targets = [...own, ...composers.filter((each) => !isIn(each))].map((each, at): InsertTarget => {
    const subject = each.subject ? oneLine(textIn(each.subject), MAX_NAME) : '';
    const { kind } = each;
    const insert = (part: InsertPart): Promise<Inserted> => insertComposed(each, part, editing);
    return { id: `${kind}-${at + 1}`, kind, name: subject === '' ? null : subject, takes: 'text', insert };
  });
  if (!field || own.length > 0 || field.element.matches(NO_PROSE)) return targets;
  const insert = (part: InsertPart): Promise<Inserted> => insertFocused(editing, part);
  return [{ id: 'focused', kind: 'focused', name: nameOf(field.element), takes: field.takes, insert }, ...targets];
}
