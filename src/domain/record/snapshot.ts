import type { RecordKey } from './record';

/**
 * Facts of a company that a page or a table can state. `address` is read into country, region and city later, and gives way
 * to fields of their own; `companyPhone` only hints.
 */
export const ACCOUNT_FIELDS = [
  'name',
  'website',
  'industry',
  'employees',
  'revenue',
  'address',
  'country',
  'region',
  'city',
  'companyPhone',
  'type',
  'rating',
  'ownership',
  'founded',
  'description',
  'parent',
  'owner',
] as const;

/**
 * What a page can state of a person. The opt-outs hold `true` or `false` as text, and may be stated by several fields of
 * the CRM: see `opt-out.ts`. `personAddress` is where the person is reached by post, which may be another place than the
 * company's.
 */
export const PERSON_FIELDS = [
  'fullName',
  'firstName',
  'lastName',
  'title',
  'department',
  'email',
  'phone',
  'mobile',
  'doNotCall',
  'emailOptOut',
  'personAddress',
] as const;

/**
 * What a page can state of an opportunity. `isClosed` and `isWon` hold `true` or `false` as text. `dealOwner` is whose
 * deal it is, which says nothing of who owns its account.
 */
export const DEAL_FIELDS = ['stage', 'closeDate', 'amount', 'dealOwner', 'dealNextStep', 'isClosed', 'isWon'] as const;

export type AccountField = (typeof ACCOUNT_FIELDS)[number];
export type PersonField = (typeof PERSON_FIELDS)[number];
export type DealField = (typeof DEAL_FIELDS)[number];

/** Where on the page a text stood: a field found by its internal name, the header strip, the header's name, a list. */
export type FieldPlace = 'field' | 'highlights' | 'header' | 'list';

/**
 * One field as the page showed it; never a parsed value.
 * A field that is not in the page now has no entry at all: that is different from `blank`, which the page showed as empty.
 */
export interface SeenField {
  /** What we know the field as; `custom` for any other field of the CRM, found by `internal` alone. */
  readonly field: AccountField | PersonField | DealField | 'custom';
  /** The CRM's own, language-independent name, for example `NumberOfEmployees` or `ARR__c`; empty for the header's name. */
  readonly internal: string;
  /** Of a field that the user taught and the page shows without an internal name: the label that it stands under. */
  readonly label?: string | undefined;
  /** The text as shown, lines separated by `\n`, cut at `MAX_FIELD_TEXT` characters; empty when blank. */
  readonly text: string;
  readonly blank: boolean;
  readonly place: FieldPlace;
}

export const MAX_FIELD_TEXT = 4000;

/** A label that is longer is none. */
export const MAX_LABEL_TEXT = 120;

/** A link from this record to another one of the same CRM. */
export interface SeenLink {
  readonly id: string;
  readonly name: string;
}

/** A person in a related list: of an account, or of an opportunity, whose list says what part they play in it. */
export interface SeenPerson {
  readonly id: string;
  readonly name: string;
  /** Null where the list does not show it. */
  readonly title: string | null;
  /** The part in the opportunity, as the list shows it; null where it does not, and on an account's page. */
  readonly role: string | null;
}

/** An opportunity in the related list of its account. */
export interface SeenDeal {
  readonly id: string;
  readonly name: string;
  /** As the list shows it; null where it does not. */
  readonly stage: string | null;
  /**
   * Whose deal it is, as the list shows it; null where it does not. Salesforce's own column shows the user's alias, of
   * at most eight characters: a text that may be one and is not known as the rep's says nothing of whose deal it is.
   */
  readonly owner: string | null;
}

/** One row of an activity timeline, as shown. */
export interface SeenTouch {
  /** The CRM's id of the activity, or null where its link shows none. */
  readonly id: string | null;
  readonly kind: 'call' | 'email' | 'meeting' | 'task';
  readonly subject: string;
  /** As shown: "Today", "Oct 3", "3. Okt. 2025"; often without a year. */
  readonly dayText: string;
  readonly section: 'past' | 'upcoming';
  /** The month heading above it, as shown, or null. */
  readonly monthText: string | null;
  /** Who acted, as shown; null where the row does not say. */
  readonly who: string | null;
  /** The person it was with. */
  readonly person: SeenLink | null;
  /** E-mail: who sent it, us or them; null where the row does not tell. */
  readonly direction: 'out' | 'in' | null;
}

/** What one page said of one record, once: text as shown and where it stood. Plain data that crosses to the worker. */
export interface Snapshot {
  readonly record: RecordKey;
  /** The record's name as the header shows it. */
  readonly title: string;
  /** True for a person account. */
  readonly isPerson: boolean;
  /** The page's language (BCP 47) where it states one. */
  readonly locale: string | null;
  readonly fields: readonly SeenField[];
  /** The account that a contact, lead or opportunity belongs to, or an account's parent. */
  readonly account: SeenLink | null;
  readonly people: readonly SeenPerson[];
  /** True only where the page itself says that its list of people is whole. */
  readonly peopleComplete: boolean;
  /** The opportunities that an account's page lists; an opportunity's own page says its deal in `fields`. */
  readonly deals: readonly SeenDeal[];
  /** True only where the page itself says that its list of opportunities is whole; that may be a list of none. */
  readonly dealsComplete: boolean;
  readonly touches: readonly SeenTouch[];
}
