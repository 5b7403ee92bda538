import type { RecordObject } from '../../domain/record/record';
import type { SeenField } from '../../domain/record/snapshot';
import { optOutsOf } from './opt-outs.data';

type Field = SeenField['field'];
/** Field → API name. */
type Table = Readonly<Partial<Record<Field, string>>>;

const COMPANY: Table = {
  website: 'Website',
  industry: 'Industry',
  employees: 'NumberOfEmployees',
  revenue: 'AnnualRevenue',
  rating: 'Rating',
  owner: 'OwnerId',
};

const PERSON: Table = {
  fullName: 'Name',
  firstName: 'FirstName',
  lastName: 'LastName',
  title: 'Title',
  email: 'Email',
  phone: 'Phone',
  mobile: 'MobilePhone',
  doNotCall: 'DoNotCall',
  emailOptOut: 'HasOptedOutOfEmail',
};

const CONTACT: Table = { ...PERSON, department: 'Department', personAddress: 'MailingAddress' };

/**
 * What we know a field as. A field that would be another record's fact is left out: a contact's description and owner
 * are not those of its company, nor is the name of an opportunity the name of an account.
 */
const FIELDS: Readonly<Record<RecordObject, Table>> = {
  account: {
    ...COMPANY,
    name: 'Name',
    address: 'BillingAddress',
    type: 'Type',
    ownership: 'Ownership',
    founded: 'YearStarted',
    description: 'Description',
    parent: 'ParentId',
  },
  contact: CONTACT,
  lead: { ...COMPANY, ...PERSON, name: 'Company', address: 'Address', custom: 'Status' },
  // That a layout can show the last two is *assumed*: lists and reports have them.
  opportunity: {
    stage: 'StageName',
    closeDate: 'CloseDate',
    amount: 'Amount',
    dealOwner: 'OwnerId',
    dealNextStep: 'NextStep',
    isClosed: 'IsClosed',
    isWon: 'IsWon',
  },
};

/** What a company's account has and a person's account has as its own: the number there is the person's. */
const COMPANY_ACCOUNT: Table = { companyPhone: 'Phone' };

/** An account whose layout has one of these is a person. */
export const PERSON_API = /^Person[A-Z]|__pc$/;
/** A field that the customer added, of a package or of a person account. */
const CUSTOM_API = /__p?c$/;

/** Fields that hold `true` or `false`: where they show anything else, it is not the check box that we know. */
export const CHECK_BOXES: ReadonlySet<Field> = new Set<Field>(['doNotCall', 'emailOptOut', 'isClosed', 'isWon']);

/** The field that links a record to its account. */
export const ACCOUNT_LINK: Readonly<Partial<Record<RecordObject, string>>> = {
  account: 'ParentId',
  contact: 'AccountId',
  opportunity: 'AccountId',
};

const named = (table: Table, api: string): Field[] =>
  (Object.keys(table) as Field[]).filter((field) => table[field] === api);

/**
 * What an API name states; several fields where a person account's name is both or one box stops every channel; empty
 * for a field that we do not keep.
 */
export function fieldsOf(object: RecordObject, api: string, isPerson: boolean): readonly Field[] {
  const hasPerson = isPerson || object === 'contact' || object === 'lead';
  if (CUSTOM_API.test(api)) return ['custom', ...(hasPerson ? optOutsOf(api) : [])];
  const own = named(FIELDS[object], api);
  if (object !== 'account') return own;
  // A person account has the contact's fields under their names with `Person` before them, and a few as they are.
  return [...own, ...(isPerson ? named(CONTACT, api.replace(/^Person/, '')) : named(COMPANY_ACCOUNT, api))];
}

/** What the header's name is, where no field states it; of an opportunity, nothing that we keep. */
export function headerFields(object: RecordObject, isPerson: boolean): readonly Field[] {
  if (object === 'account') return isPerson ? ['name', 'fullName'] : ['name'];
  return object === 'opportunity' ? [] : ['fullName'];
}
