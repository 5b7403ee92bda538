import type { CustomField } from '../criteria/criteria';
import type { CurrentField } from '../record/remember';
import type { AccountField } from '../record/snapshot';
import { type AddressPart, readAddress } from './address';
import type { Evidence, Fact, FactMap, FactName, FactNote, FactValue } from './fact';
import { type NotedValue, readNotedText, type TextContext } from './fact-text';
import { isNotStated } from './not-stated';
import { decideLocale, type NumberLocale } from './number-locale';
import { known, mapReading, type Reading } from './reading';

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

/** The fields that say one fact each; the address says three where they have no field of their own, the type two. */
export const SINGLE_FACTS: Readonly<Partial<Record<AccountField, FactName>>> = {
  name: 'name',
  website: 'domain',
  industry: 'industry',
  employees: 'employees',
  revenue: 'revenue',
  country: 'country',
  region: 'region',
  city: 'city',
  type: 'type',
  rating: 'rating',
  ownership: 'ownership',
  founded: 'founded',
  description: 'description',
  parent: 'parent',
  owner: 'owner',
};

const named = (internal: string): Pick<Evidence, 'internal'> => (internal === '' ? {} : { internal });

/** A reading with its evidence; undefined when nothing was stated. */
export function factOf(
  reading: Reading<NotedValue>,
  { text, source, internal }: Pick<CurrentField, 'text' | 'source' | 'internal'>,
): Fact | undefined {
  const evidence: Evidence = { text, source, ...named(internal) };
  if (reading.state === 'not-stated') return undefined;
  if (reading.state === 'unknown') return { state: 'unknown', why: reading.why, ...evidence };
  const { value, note } = reading.value;
  return { state: 'known', value, ...evidence, ...(note !== undefined && { note }) };
}

/** The facts that an address says; the region and the city that it does not say are undefined, an unread country is unknown. */
export function addressFacts({
  text,
  source,
  internal,
}: Pick<AccountText, 'text' | 'source' | 'internal'>): [FactName, Fact | undefined][] {
  if (isNotStated(text)) return [];
  const evidence = { source, ...named(internal) };
  const { country, region, city } = readAddress(text);
  const fact = (found: AddressPart | null, value: (code: string) => FactValue, note: FactNote): Fact | undefined =>
    found ? { state: 'known', value: value(found.value), text: found.text, ...evidence, note } : undefined;
  const asFactText = (code: string): FactValue => ({ type: 'text', text: code });
  return [
    [
      'country',
      fact(country, (code) => ({ type: 'country', code }), 'country-from-address') ?? {
        state: 'unknown',
        why: 'unreadable',
        text: text.replace(/\n/g, ', '),
        ...evidence,
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
  const { locale, customFields } = context;
  const page: TextContext = { locale, customFields, numbers: numbersOf(fields, customs, context) };
  const facts = new Map<FactName, Fact>();
  const add = (name: FactName, fact: Fact | undefined): void => void (fact && facts.set(name, fact));
  for (const field of fields) {
    const single = field.field === 'custom' ? undefined : SINGLE_FACTS[field.field];
    if (single) add(single, factOf(readNotedText(single, field.text, page), field));
    if (field.field === 'type') {
      const standing = mapReading(readNotedText('standing', field.text, page), ({ value }) =>
        known<NotedValue>({ value, note: 'standing-from-type' }),
      );
      add('standing', factOf(standing, field));
    }
  }
  // Parts of an address count where no field states them by itself.
  for (const field of fields) {
    if (field.field !== 'address') continue;
    for (const [name, fact] of addressFacts(field)) if (!facts.has(name)) add(name, fact);
  }
  for (const [name, , field] of customs) add(name, factOf(readNotedText(name, field.text, page), field));
  return facts;
}
