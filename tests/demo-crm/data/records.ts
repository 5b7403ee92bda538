import { DEMO_HOST } from '../../../src/domain/criteria/demo-host';
import { salesforceId18 } from '../../../src/domain/record/salesforce';
import { COMPANIES, type Company } from './companies.data';
import { ACTIVITIES, FIRST_NAMES, LAST_NAMES, OTHER_PLACES, OWNERS, ROLES, TITLES } from './people.data';

export const HOST = DEMO_HOST;

export type ObjectName = 'Account' | 'Contact' | 'Lead' | 'Opportunity';

/** How a field's value is shown. */
export type Field =
  | {
      readonly kind: 'text' | 'url' | 'email' | 'phone' | 'longtext';
      readonly api: string;
      readonly label: string;
      readonly value: string;
    }
  | {
      readonly kind: 'number' | 'currency' | 'plain-number';
      readonly api: string;
      readonly label: string;
      readonly value: number | null;
    }
  | { readonly kind: 'checkbox'; readonly api: string; readonly label: string; readonly value: boolean }
  | { readonly kind: 'address'; readonly api: string; readonly label: string; readonly value: Address }
  | {
      readonly kind: 'name';
      readonly api: string;
      readonly label: string;
      readonly value: { readonly first: string; readonly last: string };
    }
  | {
      readonly kind: 'lookup';
      readonly api: string;
      readonly label: string;
      readonly value: { readonly id: string; readonly name: string } | null;
    };

export interface Address {
  readonly street: string;
  readonly city: string;
  readonly province: string;
  readonly postalCode: string;
  readonly country: string;
}

/** One row of a timeline; days count back from today. */
export interface Activity {
  readonly id: string;
  readonly kind: 'call' | 'email' | 'meeting' | 'task';
  readonly subject: string;
  readonly daysAgo: number;
  readonly who: { readonly id: string; readonly name: string };
  readonly person: { readonly id: string; readonly name: string };
}

/** One row of a related list: its record, and what stands in the columns. */
export interface ListedRecord {
  readonly id: string;
  readonly name: string;
  readonly cells: readonly string[];
}

/** A related list. */
export interface RelatedList {
  readonly label: string;
  /** The relationship's API name. */
  readonly relationship: string;
  readonly nameLabel: string;
  readonly columns: readonly { readonly api: string; readonly label: string }[];
  readonly rows: readonly ListedRecord[];
}

/** One record with everything that its page shows. */
export interface DemoRecord {
  readonly id: string;
  readonly object: ObjectName;
  readonly name: string;
  /** For people: the parts of the name. */
  readonly personName: { readonly first: string; readonly last: string } | null;
  readonly highlights: readonly string[];
  /** Fields that the header's strip alone shows, where no field has an internal name. */
  readonly stripOnly?: readonly { readonly label: string; readonly value: number }[];
  readonly fields: readonly Field[];
  readonly lists: readonly RelatedList[];
  readonly activities: readonly Activity[];
}

function id(prefix: string, number: number): string {
  const short = `${prefix}Rf00000${String(number).padStart(5, '0')}`;
  const made = salesforceId18(short);
  if (made === undefined) throw new Error(`${short} is no id`);
  return made;
}

const accountId = (at: number): string => id('001', at + 1);
const contactId = (account: number, at: number): string => id('003', (account + 1) * 10 + at);

const user = (name: string) => ({ id: id('005', OWNERS.indexOf(name) + 1), name });
const TYPES = ['Prospect', 'Prospect', 'Prospect', 'Customer - Direct', 'Prospect', 'Channel Partner / Reseller', ''];
const STACKS = ['Salesforce;SAP', 'Salesforce', '', 'Oracle;ServiceNow'];
const RATINGS = ['Hot', 'Warm', '', 'Cold'];
const pick = <T>(list: readonly T[], at: number): T => {
  const item = list[at % list.length];
  if (item === undefined) throw new Error('an empty list');
  return item;
};

const ownerOf = (at: number): string => pick([OWNERS[0], OWNERS[0], OWNERS[1], OWNERS[0], OWNERS[2]] as string[], at);
const typeOf = (company: Company, at: number): string =>
  company.name === 'ServiceNow' ? 'Competitor' : at === 0 ? 'Prospect' : pick(TYPES, at);
const peopleCount = (at: number): number => (at === 0 ? 4 : 2 + (at % 4));

interface Person {
  readonly id: string;
  readonly first: string;
  readonly last: string;
  readonly title: string;
}

function personAt(account: number, at: number): Person {
  return {
    id: contactId(account, at),
    first: pick(FIRST_NAMES, account * 5 + at * 3),
    last: pick(LAST_NAMES, account * 3 + at * 7),
    title: account === 0 ? pick(TITLES, at) : pick(TITLES, account * 4 + at),
  };
}

const fullName = ({ first, last }: { first: string; last: string }): string => `${first} ${last}`;

function activitiesOf(account: number, people: readonly Person[]): Activity[] {
  const some = account === 0 ? ACTIVITIES : ACTIVITIES.filter((_each, at) => (at + account) % 3 === 0);
  return some.map(([kind, subject, daysAgo], at) => {
    const person = pick(people, at);
    return {
      id: id(kind === 'meeting' ? '00U' : kind === 'email' ? '02s' : '00T', (account + 1) * 10 + at),
      kind,
      subject,
      daysAgo: daysAgo < 0 ? daysAgo : daysAgo + (account % 5) * (account === 0 ? 0 : 4),
      who: user(at % 4 === 3 ? pick(OWNERS, account + 1) : pick(OWNERS, 0)),
      person: { id: person.id, name: fullName(person) },
    };
  });
}

const lookupOwner = (at: number): Field => ({
  kind: 'lookup',
  api: 'OwnerId',
  label: 'Owner',
  value: user(ownerOf(at)),
});

function addressIn(place: string): Address {
  const [city = '', province = '', country = ''] = place.split('|').map((part) => part.trim());
  return { street: '1 Main Street', city, province, postalCode: province === '' ? '' : '00000', country };
}

/** The deals of the demonstration, by the place of their account in the list of companies: whose each is. */
const DEALS: ReadonlyMap<number, string> = new Map([
  [8, pick(OWNERS, 0)],
  [2, pick(OWNERS, 1)],
]);
const STAGE = 'Proposal/Price Quote';
const dealId = (account: number): string => id('006', account + 1);
const dealName = (account: number): string => `${pick(COMPANIES, account).name} – first region`;

function contactList(people: readonly Person[]): RelatedList {
  return {
    label: 'Contacts',
    relationship: 'Contacts',
    nameLabel: 'Contact Name',
    columns: [{ api: 'Title', label: 'Title' }],
    rows: people.map((person) => ({ id: person.id, name: fullName(person), cells: [person.title] })),
  };
}

function dealList(account: number): RelatedList {
  const owner = DEALS.get(account);
  return {
    label: 'Opportunities',
    relationship: 'Opportunities',
    nameLabel: 'Opportunity Name',
    columns: [
      { api: 'StageName', label: 'Stage' },
      { api: 'OwnerId', label: 'Owner' },
    ],
    rows: owner === undefined ? [] : [{ id: dealId(account), name: dealName(account), cells: [STAGE, owner] }],
  };
}

function roleList(account: number): RelatedList {
  const people = ROLES.map((role, at) => ({ role, person: personAt(account, at) }));
  return {
    label: 'Contact Roles',
    relationship: 'OpportunityContactRoles',
    nameLabel: 'Contact Name',
    columns: [
      { api: 'Role', label: 'Role' },
      { api: 'Contact.Title', label: 'Title' },
    ],
    rows: people.map(({ role, person }) => ({ id: person.id, name: fullName(person), cells: [role, person.title] })),
  };
}

function account(company: Company, at: number): DemoRecord {
  const people = Array.from({ length: peopleCount(at) }, (_each, index) => personAt(at, index));
  return {
    id: accountId(at),
    object: 'Account',
    name: company.name,
    personName: null,
    highlights: ['Type', 'Phone', 'Website', 'OwnerId', 'Industry'],
    stripOnly: [{ label: 'Technicians', value: 400 + at * 35 }],
    fields: [
      { kind: 'text', api: 'Name', label: 'Account Name', value: company.name },
      lookupOwner(at),
      { kind: 'text', api: 'Type', label: 'Type', value: typeOf(company, at) },
      { kind: 'url', api: 'Website', label: 'Website', value: `https://${company.website}` },
      { kind: 'text', api: 'Industry', label: 'Industry', value: company.industry },
      { kind: 'number', api: 'NumberOfEmployees', label: 'Employees', value: company.employees },
      { kind: 'currency', api: 'AnnualRevenue', label: 'Annual Revenue', value: company.revenue },
      { kind: 'plain-number', api: 'YearStarted', label: 'Year Started', value: company.founded },
      { kind: 'text', api: 'Rating', label: 'Rating', value: pick(RATINGS, at) },
      { kind: 'text', api: 'Ownership', label: 'Ownership', value: at % 3 === 2 ? '' : 'Public' },
      { kind: 'phone', api: 'Phone', label: 'Phone', value: `(555) 01${String(at).padStart(2, '0')}-0100` },
      {
        kind: 'address',
        api: 'BillingAddress',
        label: 'Billing Address',
        value: addressIn(company.place),
      },
      {
        kind: 'text',
        api: 'Service_Regions__c',
        label: 'Service Regions',
        value: at % 2 === 0 ? 'North;South;Abroad' : '',
      },
      { kind: 'number', api: 'Sales_Reps__c', label: 'Sales Reps', value: at % 4 === 3 ? null : 40 + at * 7 },
      { kind: 'text', api: 'Tech_Stack__c', label: 'Tech Stack', value: pick(STACKS, at) },
      { kind: 'longtext', api: 'Description', label: 'Description', value: company.description },
    ],
    lists: [contactList(people), dealList(at)],
    activities: activitiesOf(at, people),
  };
}

function contact(company: Company, at: number, index: number): DemoRecord {
  const person = personAt(at, index);
  const people = Array.from({ length: peopleCount(at) }, (_each, each) => personAt(at, each));
  const email = `${person.first}.${person.last}@example.com`.toLowerCase();
  return {
    id: person.id,
    object: 'Contact',
    name: fullName(person),
    personName: person,
    highlights: ['Title', 'AccountId', 'Phone', 'Email'],
    fields: [
      { kind: 'name', api: 'Name', label: 'Name', value: person },
      { kind: 'lookup', api: 'AccountId', label: 'Account Name', value: { id: accountId(at), name: company.name } },
      { kind: 'text', api: 'Title', label: 'Title', value: person.title },
      { kind: 'text', api: 'Department', label: 'Department', value: '' },
      { kind: 'phone', api: 'Phone', label: 'Phone', value: `(555) 02${String(index).padStart(2, '0')}-0100` },
      { kind: 'email', api: 'Email', label: 'Email', value: email },
      { kind: 'checkbox', api: 'DoNotCall', label: 'Do Not Call', value: (at + index) % 7 === 3 },
      { kind: 'checkbox', api: 'HasOptedOutOfEmail', label: 'Email Opt Out', value: (at + index) % 9 === 4 },
      {
        kind: 'address',
        api: 'MailingAddress',
        label: 'Mailing Address',
        value: addressIn(index === 0 ? company.place : pick(OTHER_PLACES, at + index)),
      },
    ],
    lists: [],
    activities: activitiesOf(at, people).filter((activity) => activity.person.id === person.id),
  };
}

function opportunity(at: number): DemoRecord {
  const company = pick(COMPANIES, at);
  const name = dealName(at);
  return {
    id: dealId(at),
    object: 'Opportunity',
    name,
    personName: null,
    highlights: ['AccountId', 'CloseDate', 'Amount'],
    fields: [
      { kind: 'text', api: 'Name', label: 'Opportunity Name', value: name },
      { kind: 'lookup', api: 'AccountId', label: 'Account Name', value: { id: accountId(at), name: company.name } },
      { kind: 'lookup', api: 'OwnerId', label: 'Opportunity Owner', value: user(DEALS.get(at) ?? pick(OWNERS, 0)) },
      { kind: 'text', api: 'StageName', label: 'Stage', value: STAGE },
      { kind: 'text', api: 'NextStep', label: 'Next Step', value: 'Agree on the pilot region' },
      { kind: 'text', api: 'CloseDate', label: 'Close Date', value: '12/18/2026' },
      { kind: 'currency', api: 'Amount', label: 'Amount', value: 180000 },
    ],
    lists: [roleList(at)],
    activities: [],
  };
}

function lead(): DemoRecord {
  const person = { first: 'Nadia', last: 'Quist' };
  return {
    id: id('00Q', 1),
    object: 'Lead',
    name: fullName(person),
    personName: person,
    highlights: ['Company', 'Title', 'Phone'],
    fields: [
      { kind: 'name', api: 'Name', label: 'Name', value: person },
      { kind: 'text', api: 'Company', label: 'Company', value: 'Harbour Lifts (invented)' },
      { kind: 'text', api: 'Title', label: 'Title', value: 'Operations Manager' },
      { kind: 'text', api: 'Industry', label: 'Industry', value: 'Machinery' },
      { kind: 'number', api: 'NumberOfEmployees', label: 'No. of Employees', value: 1200 },
      { kind: 'phone', api: 'Phone', label: 'Phone', value: '(555) 0300-0100' },
    ],
    lists: [],
    activities: [],
  };
}

/** A lead at a company that the demonstration has as an account too, under a spelling of its name. */
function leadOf(at: number, person: DemoRecord['personName'] & object, company: string, website: string): DemoRecord {
  return {
    ...lead(),
    id: id('00Q', at),
    name: fullName(person),
    personName: person,
    fields: [
      { kind: 'name', api: 'Name', label: 'Name', value: person },
      { kind: 'text', api: 'Company', label: 'Company', value: company },
      { kind: 'text', api: 'Title', label: 'Title', value: 'VP Field Service' },
      { kind: 'url', api: 'Website', label: 'Website', value: `https://${website}` },
    ],
  };
}

/** Every record of the demonstration, by id. */
export const RECORDS: ReadonlyMap<string, DemoRecord> = new Map(
  [
    ...COMPANIES.map(account),
    ...COMPANIES.flatMap((company, at) =>
      Array.from({ length: peopleCount(at) }, (_each, index) => contact(company, at, index)),
    ),
    ...[...DEALS.keys()].map(opportunity),
    lead(),
    leadOf(2, { first: 'Sana', last: 'Virtue' }, 'KONE Oyj', 'www.kone.com'),
    leadOf(3, { first: 'Piet', last: 'Amsel' }, 'Bosch GmbH', 'www.bosch-parts.example.com'),
  ].map((record) => [record.id, record]),
);

/** Records by what they show, for tests: `account.Walmart`, the first contact of each, one of every other kind. */
export const IDS = {
  account: (name: string): string => accountId(COMPANIES.findIndex((company) => company.name === name)),
  contact: (name: string, at = 0): string =>
    contactId(
      COMPANIES.findIndex((company) => company.name === name),
      at,
    ),
  /** The demonstration's rep's, of Otis. */
  opportunity: dealId(8),
  /** A colleague's, of Deere. */
  opportunityOfColleague: dealId(2),
  lead: id('00Q', 1),
  /** At KONE by another spelling and the same website. */
  leadOfKone: id('00Q', 2),
  /** At a Bosch with another website. */
  leadOfBosch: id('00Q', 3),
};

export const recordPath = (record: { readonly id: string; readonly object: ObjectName }): string =>
  `/lightning/r/${record.object}/${record.id}/view`;
