import { isOptOut } from '../../src/domain/record/opt-out';
import type { SeenDeal, SeenField, SeenLink, SeenPerson, SeenTouch, Snapshot } from '../../src/domain/record/snapshot';

/** What is true of a fixture's record; of a field there may be more values than one, where its copies disagree. */
export type Truth = Pick<
  Snapshot,
  | 'title'
  | 'isPerson'
  | 'locale'
  | 'fields'
  | 'account'
  | 'people'
  | 'peopleComplete'
  | 'deals'
  | 'dealsComplete'
  | 'touches'
>;

/** What damage may do to one value, because the CRM itself draws it so. */
export interface Forgiven {
  /** The value may be blank: what is left draws blank values. */
  readonly blank: boolean;
  /** The value may be shorter: what was taken out was a part of its text. */
  readonly shorter: boolean;
}

const NOTHING_FORGIVEN: Forgiven = { blank: false, shorter: false };

const sameLink = (a: SeenLink | null, b: SeenLink | null): boolean => a?.id === b?.id && a?.name === b?.name;

/** Whether `part` is `whole` with characters left out; spaces do not count. */
function isPartOf(part: string, whole: string): boolean {
  let at = 0;
  for (const letter of part.replace(/\s/g, '')) {
    at = whole.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function fieldIsTrue(field: SeenField, truth: Truth, forgiven: Forgiven): boolean {
  return truth.fields.some(
    ({ field: known, internal, text, blank }) =>
      known === field.field &&
      (internal === field.internal || !(known === 'custom' || isOptOut(field))) &&
      ((text === field.text && blank === field.blank) ||
        (field.blank && forgiven.blank) ||
        (!field.blank && forgiven.shorter && isPartOf(field.text, text))),
  );
}

/** A cell may have gone; none may be another's. */
const cellIsTrue = (said: string | null, known: string | null): boolean => said === null || said === known;

const personIsTrue = ({ id, name, title, role }: SeenPerson, truth: Truth): boolean =>
  truth.people.some(
    (each) => each.id === id && each.name === name && cellIsTrue(title, each.title) && cellIsTrue(role, each.role),
  );

const dealIsTrue = ({ id, name, stage, owner }: SeenDeal, truth: Truth): boolean =>
  truth.deals.some(
    (each) => each.id === id && each.name === name && cellIsTrue(stage, each.stage) && cellIsTrue(owner, each.owner),
  );

/** A touch may have lost details; none may be another's. */
function touchIsTrue(touch: SeenTouch, truth: Truth): boolean {
  return truth.touches.some(
    (each) =>
      touch.kind === each.kind &&
      touch.subject === each.subject &&
      touch.dayText === each.dayText &&
      touch.section === each.section &&
      (touch.id === null || touch.id === each.id) &&
      (touch.monthText === null || touch.monthText === each.monthText) &&
      (touch.who === null || touch.who === each.who) &&
      (touch.person === null || sameLink(touch.person, each.person)) &&
      (touch.direction === null || touch.direction === each.direction),
  );
}

/** All that a snapshot says and that is not true, as sentences; none where it says less than the truth, or the same. */
export function untruths(said: Snapshot, truth: Truth, forgiven: Forgiven = NOTHING_FORGIVEN): string[] {
  const wrong: string[] = [];
  if (said.title !== truth.title) wrong.push(`the title is "${said.title}"`);
  if (said.isPerson !== truth.isPerson) wrong.push(`it is ${said.isPerson ? 'a person' : 'no person'}`);
  if (said.locale !== null && said.locale !== truth.locale) wrong.push(`the language is ${said.locale}`);
  if (said.account !== null && !sameLink(said.account, truth.account))
    wrong.push(`its account is ${said.account.name}`);
  for (const field of said.fields) {
    if (!fieldIsTrue(field, truth, forgiven)) {
      wrong.push(`${field.field} ${field.internal} is ${field.blank ? 'blank' : `"${field.text}"`}`);
    }
  }
  const slots = said.fields.map((each) =>
    each.field === 'custom' || isOptOut(each) ? `${each.field} ${each.internal}` : each.field,
  );
  if (new Set(slots).size < slots.length) wrong.push('a field is said twice');
  for (const person of said.people) {
    if (!personIsTrue(person, truth)) wrong.push(`there is a person ${JSON.stringify(person)}`);
  }
  if (said.peopleComplete && !(truth.peopleComplete && said.people.length === truth.people.length)) {
    wrong.push('the list of people is whole');
  }
  for (const deal of said.deals) {
    if (!dealIsTrue(deal, truth)) wrong.push(`there is a deal ${JSON.stringify(deal)}`);
  }
  if (said.dealsComplete && !(truth.dealsComplete && said.deals.length === truth.deals.length)) {
    wrong.push('the list of deals is whole');
  }
  for (const touch of said.touches) {
    if (!touchIsTrue(touch, truth)) wrong.push(`there is a touch ${JSON.stringify(touch)}`);
  }
  return wrong;
}
