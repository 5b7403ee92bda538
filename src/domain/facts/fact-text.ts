import type { CustomField } from '../criteria/criteria';
import { isCustomFact } from '../criteria/field-kind';
import { readBoolean } from './boolean';
import { readCountry } from './country';
import { readDate } from './date';
import { readDomain } from './domain';
import { readEmployees } from './employees';
import type { FactName, FactNote, FactValue, PlainFactName } from './fact';
import { readFounded } from './founded';
import { readIndustry } from './industry';
import { readList } from './list';
import { readMoney } from './money';
import { isNotStated } from './not-stated';
import { signsOf } from './number';
import type { NumberLocale } from './number-locale';
import { readPlainNumber } from './plain-number';
import { known, mapReading, NOT_STATED, type Reading, UNREADABLE } from './reading';
import { readRegion } from './region';
import { readStanding } from './standing';

/** What the reading of a single fact's text depends on. */
export interface TextContext {
  /** The language of who wrote it: numbers and days are read by it; null where nobody says. */
  readonly locale: string | null;
  /** How the numbers of the page are written, where that was decided by more than its language. */
  readonly numbers?: NumberLocale;
  readonly customFields: Readonly<Record<`custom:${string}`, CustomField>>;
}

/** A value with what is to be said of how it was read. */
export interface NotedValue {
  readonly value: FactValue;
  readonly note?: FactNote | undefined;
}

type ReadText = (text: string, page: NumberLocale) => Reading<NotedValue>;

const value = (read: FactValue): Reading<NotedValue> => known({ value: read });
const number = ({ min, max, note }: { min: number; max: number; note?: FactNote }): Reading<NotedValue> =>
  known({ value: { type: 'number', min, max }, note });
const text = (reading: Reading<string>): Reading<NotedValue> =>
  mapReading(reading, (found) => value({ type: 'text', text: found }));
const asText: ReadText = (written) => (isNotStated(written) ? NOT_STATED : value({ type: 'text', text: written }));

/** By the type of a custom field. */
const BY_TYPE = {
  text: asText,
  number: (written, { locale, signs }) => mapReading(readPlainNumber(written, locale, signs), number),
  money: (written, { locale, signs }) =>
    mapReading(readMoney(written, locale, signs), ({ min, max, currency, note }) =>
      known({ value: { type: 'money', min, max, currency }, note }),
    ),
  boolean: (written) => mapReading(readBoolean(written), (read) => value({ type: 'boolean', value: read })),
  list: (written) => mapReading(readList(written), (items) => value({ type: 'list', items })),
  // Who writes numbers otherwise than the page's language writes days otherwise too.
  date: (written, { locale, contradicted }) =>
    mapReading(readDate(written, contradicted ? null : locale), (day) => value({ type: 'date', day })),
} as const satisfies Readonly<Record<CustomField['type'], ReadText>>;

const BY_NAME: Readonly<Record<PlainFactName, ReadText>> = {
  name: asText,
  domain: (written) => text(readDomain(written)),
  industry: (written) => mapReading(readIndustry(written), (key) => value({ type: 'industry', key })),
  employees: (written, { locale, signs }) => mapReading(readEmployees(written, locale, signs), number),
  revenue: BY_TYPE.money,
  country: (written) =>
    mapReading(readCountry(written, { field: 'country' }), (code) => value({ type: 'country', code })),
  region: (written) => text(readRegion(written)),
  city: asText,
  type: asText,
  standing: (written) => text(readStanding(written)),
  rating: asText,
  ownership: asText,
  founded: (written) => mapReading(readFounded(written), (year) => number({ min: year, max: year })),
  technologies: BY_TYPE.list,
  description: asText,
  parent: asText,
  owner: asText,
  openOpportunity: BY_TYPE.boolean,
};

const pageOf = ({ locale, numbers }: Pick<TextContext, 'locale' | 'numbers'>): NumberLocale =>
  numbers ?? { locale, signs: signsOf(locale), contradicted: false };

/** The types of custom fields, in the order in which they are offered. */
export const FIELD_TYPES = Object.keys(BY_TYPE) as readonly CustomField['type'][];

/** Reads the text of a custom field by its type. */
export function readTypedText(type: CustomField['type'], written: string, locale: string | null): Reading<NotedValue> {
  return BY_TYPE[type](written, pageOf({ locale }));
}

/**
 * Reads a text that states one fact and nothing else: a field of a page, a cell of a table, an answer that was noted.
 * Unreadable for a custom field that is not declared.
 */
export function readNotedText(name: FactName, written: string, context: TextContext): Reading<NotedValue> {
  const page = pageOf(context);
  if (!isCustomFact(name)) return BY_NAME[name](written, page);
  const field = Object.hasOwn(context.customFields, name) ? context.customFields[name] : undefined;
  return field ? BY_TYPE[field.type](written, page) : UNREADABLE;
}
