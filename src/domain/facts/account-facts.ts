import type { CustomField } from '../criteria/criteria';
import type { CurrentField } from '../record/remember';
import type { AccountField } from '../record/snapshot';
import { type AddressPart, readAddress } from './address';
import { readBoolean } from './boolean';
import { readDate } from './date';
import { readDomain } from './domain';
import { readEmployees } from './employees';
import type { Fact, FactMap, FactName, FactNote, FactValue } from './fact';
import { readFounded } from './founded';
import { readIndustry } from './industry';
import { readList } from './list';
import { readMoney } from './money';
import { isNotStated } from './not-stated';
import { readPlainNumber } from './plain-number';
import { known, mapReading, NOT_STATED, type Reading } from './reading';
import { readStanding } from './standing';

/** A field of an account as it counts now: on the page, or remembered. */
export type AccountText = CurrentField & { readonly field: AccountField | 'custom' };

/** How a page's texts are read. */
export interface ReadingContext {
  /** The language of the page that showed them; numbers and days are read by it. */
  readonly locale: string | null;
  readonly customFields: Readonly<Record<`custom:${string}`, CustomField>>;
  readonly crm: 'salesforce';
}

type ReadText = (text: string, locale: string | null) => Reading<FactValue>;

const asText: ReadText = (text) => (isNotStated(text) ? NOT_STATED : known({ type: 'text', text }));

/** Readings as fact values. */
const READERS = {
  text: asText,
  number: (text, locale) => mapReading(readPlainNumber(text, locale), (value) => known({ type: 'number', ...value })),
  money: (text, locale) => mapReading(readMoney(text, locale), (value) => known({ type: 'money', ...value })),
  boolean: (text) => mapReading(readBoolean(text), (value) => known({ type: 'boolean', value })),
  list: (text) => mapReading(readList(text), (items) => known({ type: 'list', items })),
  date: (text, locale) => mapReading(readDate(text, locale), (day) => known({ type: 'date', day })),
} as const satisfies Readonly<Record<CustomField['type'], ReadText>>;

/** The fields that say one fact each; the address says three, the type two. */
const SINGLE: Readonly<Partial<Record<AccountField, { readonly fact: FactName; readonly read: ReadText }>>> = {
  name: { fact: 'name', read: asText },
  website: {
    fact: 'domain',
    read: (text) => mapReading(readDomain(text), (domain) => known({ type: 'text', text: domain })),
  },
  industry: {
    fact: 'industry',
    read: (text) => mapReading(readIndustry(text), (key) => known({ type: 'industry', key })),
  },
  employees: {
    fact: 'employees',
    read: (text, locale) => mapReading(readEmployees(text, locale), (value) => known({ type: 'number', ...value })),
  },
  revenue: { fact: 'revenue', read: READERS.money },
  type: { fact: 'type', read: asText },
  rating: { fact: 'rating', read: asText },
  ownership: { fact: 'ownership', read: asText },
  founded: {
    fact: 'founded',
    read: (text) => mapReading(readFounded(text), (year) => known({ type: 'number', min: year, max: year })),
  },
  description: { fact: 'description', read: asText },
  parent: { fact: 'parent', read: asText },
  owner: { fact: 'owner', read: asText },
};

type Evidence = Pick<CurrentField, 'text' | 'source'>;

/** A reading with its evidence; undefined when nothing was stated. */
function factOf(reading: Reading<FactValue>, { text, source }: Evidence, note?: FactNote): Fact | undefined {
  if (reading.state === 'not-stated') return undefined;
  if (reading.state === 'unknown') return { state: 'unknown', why: reading.why, text, source };
  return { state: 'known', value: reading.value, text, source, ...(note !== undefined && { note }) };
}

function addressFacts({ text, source }: AccountText): [FactName, Fact | undefined][] {
  if (isNotStated(text)) return [];
  const { country, region, city } = readAddress(text);
  const fact = (found: AddressPart | null, value: (code: string) => FactValue, note: FactNote): Fact | undefined =>
    found ? { state: 'known', value: value(found.value), text: found.text, source, note } : undefined;
  const asFactText = (code: string): FactValue => ({ type: 'text', text: code });
  return [
    [
      'country',
      fact(country, (code) => ({ type: 'country', code }), 'country-from-address') ?? {
        state: 'unknown',
        why: 'unreadable',
        text: text.replace(/\n/g, ', '),
        source,
      },
    ],
    ['region', fact(region, asFactText, 'region-from-address')],
    ['city', fact(city, asFactText, 'city-from-address')],
  ];
}

/** A custom field is read once, by the first internal name of its list that the page or memory has. */
function customFacts(fields: readonly AccountText[], context: ReadingContext): [FactName, Fact | undefined][] {
  const byName = new Map(fields.flatMap((each) => (each.internal === '' ? [] : [[each.internal, each] as const])));
  return Object.entries(context.customFields).map(([name, { type, from }]) => {
    const names = from[context.crm] ?? [];
    const field = names.map((each) => byName.get(each)).find((each) => each !== undefined);
    const fact = field && factOf(READERS[type](field.text, context.locale), field);
    return [name as FactName, fact];
  });
}

/**
 * Reads the fields of one account as facts, each with the text that says it. What was not stated has no entry; what was
 * stated and could not be read with certainty is `unknown`, with its text.
 */
export function readAccountFacts(fields: readonly AccountText[], context: ReadingContext): FactMap {
  const found: [FactName, Fact | undefined][] = [];
  for (const field of fields) {
    const single = field.field === 'custom' ? undefined : SINGLE[field.field];
    if (single) found.push([single.fact, factOf(single.read(field.text, context.locale), field)]);
    if (field.field === 'address') found.push(...addressFacts(field));
    if (field.field === 'type') {
      const standing = mapReading(readStanding(field.text), (text) => known<FactValue>({ type: 'text', text }));
      found.push(['standing', factOf(standing, field, 'standing-from-type')]);
    }
  }
  found.push(...customFacts(fields, context));
  return new Map(found.flatMap(([name, fact]) => (fact ? [[name, fact] as const] : [])));
}
