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
import { decideLocale, type NumberLocale } from './number-locale';
import { readPlainNumber } from './plain-number';
import { known, mapReading, NOT_STATED, type Reading } from './reading';
import { readStanding } from './standing';

/** A field of an account as it counts now: on the page, or remembered. */
export type AccountText = CurrentField & { readonly field: AccountField | 'custom' };

/** How a page's texts are read. */
export interface ReadingContext {
  /** The language of the page that showed them; numbers and days are read by it unless the page's numbers contradict it. */
  readonly locale: string | null;
  /** The locale by which the CRM writes numbers, where it states one. */
  readonly crmLocale?: string | null;
  readonly customFields: Readonly<Record<`custom:${string}`, CustomField>>;
  readonly crm: 'salesforce';
}

/** A value with what is to be said of how it was read. */
interface Noted {
  readonly value: FactValue;
  readonly note?: FactNote | undefined;
}

type ReadText = (text: string, page: NumberLocale) => Reading<Noted>;

const asValue = (value: FactValue): Reading<Noted> => known({ value });
const asNumber = ({ min, max, note }: { min: number; max: number; note?: FactNote }): Reading<Noted> =>
  known({ value: { type: 'number', min, max }, note });
const asText: ReadText = (text) => (isNotStated(text) ? NOT_STATED : asValue({ type: 'text', text }));

/** Readings as fact values. */
const READERS = {
  text: asText,
  number: (text, { locale, signs }) => mapReading(readPlainNumber(text, locale, signs), asNumber),
  money: (text, { locale, signs }) =>
    mapReading(readMoney(text, locale, signs), ({ min, max, currency, note }) =>
      known({ value: { type: 'money', min, max, currency }, note }),
    ),
  boolean: (text) => mapReading(readBoolean(text), (value) => asValue({ type: 'boolean', value })),
  list: (text) => mapReading(readList(text), (items) => asValue({ type: 'list', items })),
  // Who writes numbers otherwise than the page's language writes days otherwise too.
  date: (text, { locale, contradicted }) =>
    mapReading(readDate(text, contradicted ? null : locale), (day) => asValue({ type: 'date', day })),
} as const satisfies Readonly<Record<CustomField['type'], ReadText>>;

/** The fields that say one fact each; the address says three, the type two. */
const SINGLE: Readonly<Partial<Record<AccountField, { readonly fact: FactName; readonly read: ReadText }>>> = {
  name: { fact: 'name', read: asText },
  website: {
    fact: 'domain',
    read: (text) => mapReading(readDomain(text), (domain) => asValue({ type: 'text', text: domain })),
  },
  industry: {
    fact: 'industry',
    read: (text) => mapReading(readIndustry(text), (key) => asValue({ type: 'industry', key })),
  },
  employees: {
    fact: 'employees',
    read: (text, { locale, signs }) => mapReading(readEmployees(text, locale, signs), asNumber),
  },
  revenue: { fact: 'revenue', read: READERS.money },
  type: { fact: 'type', read: asText },
  rating: { fact: 'rating', read: asText },
  ownership: { fact: 'ownership', read: asText },
  founded: {
    fact: 'founded',
    read: (text) => mapReading(readFounded(text), (year) => asNumber({ min: year, max: year })),
  },
  description: { fact: 'description', read: asText },
  parent: { fact: 'parent', read: asText },
  owner: { fact: 'owner', read: asText },
};

type Evidence = Pick<CurrentField, 'text' | 'source'>;

/** A reading with its evidence; undefined when nothing was stated. */
function factOf(reading: Reading<Noted>, { text, source }: Evidence): Fact | undefined {
  if (reading.state === 'not-stated') return undefined;
  if (reading.state === 'unknown') return { state: 'unknown', why: reading.why, text, source };
  const { value, note } = reading.value;
  return { state: 'known', value, text, source, ...(note !== undefined && { note }) };
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

type CustomText = readonly [name: FactName, type: CustomField['type'], field: AccountText];

/** A custom field is read once, by the first internal name of its list that the page or memory has. */
function customTexts(fields: readonly AccountText[], context: ReadingContext): CustomText[] {
  const declared = Object.entries(context.customFields);
  if (declared.length === 0) return [];
  const byName = new Map(fields.flatMap((each) => (each.internal === '' ? [] : [[each.internal, each] as const])));
  return declared.flatMap(([name, { type, from }]): CustomText[] => {
    const field = (from[context.crm] ?? []).map((each) => byName.get(each)).find((each) => each !== undefined);
    return field ? [[name as FactName, type, field]] : [];
  });
}

const isNumeric = (type: CustomField['type']): boolean => type === 'number' || type === 'money';

/** How this page writes numbers, by all of its numeric fields together. */
function numbersOf(
  fields: readonly AccountText[],
  customs: readonly CustomText[],
  context: ReadingContext,
): NumberLocale {
  const plain = fields.filter(({ field }) => field === 'employees' || field === 'revenue');
  const custom = customs.flatMap(([, type, field]) => (isNumeric(type) ? [field] : []));
  return decideLocale({
    crmLocale: context.crmLocale ?? null,
    htmlLang: context.locale,
    otherNumbers: [...plain, ...custom].map(({ text }) => text),
  });
}

/**
 * Reads the fields of one account as facts, each with the text that says it. What was not stated has no entry; what was
 * stated and could not be read with certainty is `unknown`, with its text.
 */
export function readAccountFacts(fields: readonly AccountText[], context: ReadingContext): FactMap {
  const customs = customTexts(fields, context);
  const page = numbersOf(fields, customs, context);
  const facts = new Map<FactName, Fact>();
  const add = (name: FactName, fact: Fact | undefined): void => void (fact && facts.set(name, fact));
  for (const field of fields) {
    const single = field.field === 'custom' ? undefined : SINGLE[field.field];
    if (single) add(single.fact, factOf(single.read(field.text, page), field));
    if (field.field === 'address') for (const [name, fact] of addressFacts(field)) add(name, fact);
    if (field.field === 'type') {
      const note = 'standing-from-type';
      const standing = mapReading(readStanding(field.text), (text) =>
        known<Noted>({ value: { type: 'text', text }, note }),
      );
      add('standing', factOf(standing, field));
    }
  }
  for (const [name, type, field] of customs) add(name, factOf(READERS[type](field.text, page), field));
  return facts;
}
