import type { CustomField } from '../criteria/criteria';
import { FACT_NAMES, type PlainFactName } from '../facts/fact';
import type { RecordKey, RecordObject } from '../record/record';
import type { CurrentField } from '../record/remember';
import { fold } from '../text/fold';

/** How a taught field is found on a page: by its internal name where it has one, else by its label. */
export interface TaughtField {
  /** For example `ARR__c`; empty where the page shows none. */
  readonly internal: string;
  /** As shown when it was taught, in the language of that page. */
  readonly label: string;
}

/** The facts that a field can be taught as. The name is the header's: it says which record is open. */
export const TAUGHT_FACTS = FACT_NAMES.filter((name) => name !== 'name') as readonly Exclude<PlainFactName, 'name'>[];
export type TaughtFact = Exclude<PlainFactName, 'name'> | `custom:${string}`;

/** What the user says of a custom fact that the criteria do not declare. */
export interface TaughtCustom {
  readonly label: string;
  readonly type: CustomField['type'];
}

/** One field that the user taught: on every page of its place it states this fact. */
export interface Mapping extends TaughtField {
  /** `placeText` of the pages that it is read on. */
  readonly place: string;
  readonly fact: TaughtFact;
  /** For a custom fact, what it is where the criteria set does not declare it; null for the fixed facts. */
  readonly custom: TaughtCustom | null;
  /** Local day on which it was taught or last changed. */
  readonly day: string;
}

/** The objects whose own page states facts of a company; elsewhere a field would be another record's fact. */
const TAUGHT_OBJECTS: ReadonlySet<RecordObject> = new Set<RecordObject>(['account', 'lead']);

/** Whether fields can be taught on pages of an object. */
export function isTeachable(object: RecordObject): boolean {
  return TAUGHT_OBJECTS.has(object);
}

/** The pages that share their fields: those of one object in one org. Two orgs may use one name for two things. */
export function placeText({ crm, org, object }: Pick<RecordKey, 'crm' | 'org' | 'object'>): string {
  return `${crm}/${org}/${object}`;
}

/** One mapping per fact and place: two fields would contradict each other, and nothing could decide between them. */
export function mappingKey({ place, fact }: Pick<Mapping, 'place' | 'fact'>): string {
  return `${place}/${fact}`;
}

/** Whether a field is the one that was taught. */
export function isTaught(
  { internal, label }: TaughtField,
  field: Pick<CurrentField, 'field' | 'internal' | 'label'>,
): boolean {
  if (internal !== '') return field.internal === internal;
  return field.label !== undefined && fold(field.label) === fold(label);
}
