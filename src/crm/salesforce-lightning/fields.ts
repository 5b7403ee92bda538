import type { RecordObject } from '../../domain/record/record';
import type { SeenField } from '../../domain/record/snapshot';

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

const NAMES: Table = { fullName: 'Name', firstName: 'FirstName', lastName: 'LastName' };

const PERSON: Table = {
  ...NAMES,
  title: 'Title',
  email: 'Email',
  phone: 'Phone',
  mobile: 'MobilePhone',
  doNotCall: 'DoNotCall',
  emailOptOut: 'HasOptedOutOfEmail',
};

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
  contact: { ...PERSON, department: 'Department' },
  lead: { ...COMPANY, ...PERSON, name: 'Company', address: 'Address', custom: 'Status' },
  opportunity: { stage: 'StageName', closeDate: 'CloseDate', amount: 'Amount' },
};

/** The person's half of a person account. A company's account has none of these names, but for `Name` and `Phone`. */
const PERSON_ACCOUNT: Table = {
  ...NAMES,
  title: 'PersonTitle',
  department: 'PersonDepartment',
  email: 'PersonEmail',
  phone: 'Phone',
  mobile: 'PersonMobilePhone',
  doNotCall: 'PersonDoNotCall',
  emailOptOut: 'PersonHasOptedOutOfEmail',
};

/** What a company's account has and a person's account has as its own: the number there is the person's. */
const COMPANY_ACCOUNT: Table = { companyPhone: 'Phone' };

/** An account whose layout has one of these is a person. */
export const PERSON_API = /^Person[A-Z]|__pc$/;
/** A field that the customer added, of a package or of a person account. */
const CUSTOM_API = /__p?c$/;

/** The field that links a record to its account. */
export const ACCOUNT_LINK: Readonly<Partial<Record<RecordObject, string>>> = {
  account: 'ParentId',
  contact: 'AccountId',
  opportunity: 'AccountId',
};

/** What an API name states; two fields where a person account's name is both; empty for a field that we do not keep. */
export function fieldsOf(object: RecordObject, api: string, isPerson: boolean): readonly Field[] {
  if (CUSTOM_API.test(api)) return ['custom'];
  const company = object === 'account' ? COMPANY_ACCOUNT : {};
  return [FIELDS[object], isPerson ? PERSON_ACCOUNT : company].flatMap((table) =>
    (Object.keys(table) as Field[]).filter((field) => table[field] === api),
  );
}

/** What the header's name is, where no field states it; of an opportunity, nothing that we keep. */
export function headerFields(object: RecordObject, isPerson: boolean): readonly Field[] {
  if (object === 'account') return isPerson ? ['name', 'fullName'] : ['name'];
  return object === 'opportunity' ? [] : ['fullName'];
}
