import type { RecordObject } from '../../domain/record/record';
import type { SeenField } from '../../domain/record/snapshot';

type Field = SeenField['field'];

/**
 * What we know a field as, by API name. A field that is another record's fact is left out: a contact's description and
 * owner are not those of its company, nor is the name of an opportunity the name of an account.
 */
const FIELDS: Readonly<Record<RecordObject, ReadonlyMap<string, Field>>> = {
  account: new Map<string, Field>([
    ['Name', 'name'],
    ['Website', 'website'],
    ['Industry', 'industry'],
    ['NumberOfEmployees', 'employees'],
    ['AnnualRevenue', 'revenue'],
    ['BillingAddress', 'address'],
    ['Type', 'type'],
    ['Rating', 'rating'],
    ['Ownership', 'ownership'],
    ['YearStarted', 'founded'],
    ['Description', 'description'],
    ['ParentId', 'parent'],
    ['OwnerId', 'owner'],
  ]),
  contact: new Map<string, Field>([
    ['Name', 'fullName'],
    ['FirstName', 'firstName'],
    ['LastName', 'lastName'],
    ['Title', 'title'],
    ['Department', 'department'],
    ['Email', 'email'],
    ['Phone', 'phone'],
    ['MobilePhone', 'mobile'],
    ['DoNotCall', 'doNotCall'],
    ['HasOptedOutOfEmail', 'emailOptOut'],
  ]),
  lead: new Map<string, Field>([
    ['Name', 'fullName'],
    ['FirstName', 'firstName'],
    ['LastName', 'lastName'],
    ['Title', 'title'],
    ['Email', 'email'],
    ['Phone', 'phone'],
    ['MobilePhone', 'mobile'],
    ['DoNotCall', 'doNotCall'],
    ['HasOptedOutOfEmail', 'emailOptOut'],
    ['Company', 'name'],
    ['Website', 'website'],
    ['Industry', 'industry'],
    ['NumberOfEmployees', 'employees'],
    ['AnnualRevenue', 'revenue'],
    ['Address', 'address'],
    ['Rating', 'rating'],
    ['OwnerId', 'owner'],
    ['Status', 'custom'],
  ]),
  opportunity: new Map<string, Field>([
    ['StageName', 'stage'],
    ['CloseDate', 'closeDate'],
    ['Amount', 'amount'],
  ]),
};

/** Fields of a person account that are the person's; on a company's account page these names do not occur, but for `Phone`. */
const PERSON_ACCOUNT: ReadonlyMap<string, Field> = new Map<string, Field>([
  ['Name', 'fullName'],
  ['FirstName', 'firstName'],
  ['LastName', 'lastName'],
  ['PersonTitle', 'title'],
  ['PersonDepartment', 'department'],
  ['PersonEmail', 'email'],
  ['Phone', 'phone'],
  ['PersonMobilePhone', 'mobile'],
  ['PersonDoNotCall', 'doNotCall'],
  ['PersonHasOptedOutOfEmail', 'emailOptOut'],
]);

/** What the header's name is, where no field states it. */
const HEADER: Readonly<Record<RecordObject, readonly Field[]>> = {
  account: ['name'],
  contact: ['fullName'],
  lead: ['fullName'],
  opportunity: [],
};

/** The field that links a record to its account. */
export const ACCOUNT_LINK: Readonly<Record<RecordObject, string | null>> = {
  account: 'ParentId',
  contact: 'AccountId',
  lead: null,
  opportunity: 'AccountId',
};

/** An account whose layout has one of these is a person. */
export const PERSON_API = /^Person[A-Z]|__pc$/;

/** What an API name states; more than one where a person account's name is both; empty for a field we do not keep. */
export function fieldsOf(object: RecordObject, api: string, isPerson: boolean): readonly Field[] {
  const known = [FIELDS[object].get(api), isPerson ? PERSON_ACCOUNT.get(api) : undefined].filter(
    (field) => field !== undefined,
  );
  return known.length === 0 && /__p?c$/.test(api) ? ['custom'] : known;
}

export function headerFields(object: RecordObject, isPerson: boolean): readonly Field[] {
  return isPerson ? [...HEADER[object], 'fullName'] : HEADER[object];
}
