import type { CustomField } from '../criteria/criteria';
import { isCustomFact } from '../criteria/field-kind';
import { readBoolean } from './boolean';
import { readCountry } from './country';
import { readDate } from './date';
import { readDomain } from './domain';
import { readEmployees } from './employees';
import type { FactName, FactValue, PlainFactName } from './fact';
import { readFounded } from './founded';
import { readIndustry } from './industry';
import { readList } from './list';
import { readMoney } from './money';
import { isNotStated } from './not-stated';
import { readPlainNumber } from './plain-number';
import { known, mapReading, NOT_STATED, type Reading, UNREADABLE } from './reading';
import { readRegion } from './region';
import { readStanding } from './standing';

/** What the reading of a single fact's text depends on. */
export interface TextContext {
  /** The language of who wrote it: numbers and days are read by it; null where nobody says. */
  readonly locale: string | null;
  readonly customFields: Readonly<Record<`custom:${string}`, CustomField>>;
}

type ReadText = (text: string, locale: string | null) => Reading<FactValue>;

const asText: ReadText = (text) => (isNotStated(text) ? NOT_STATED : known({ type: 'text', text }));

/** How the text of a custom field is read, by its type. */
export const READ_TYPE = {
  text: asText,
  number: (text, locale) => mapReading(readPlainNumber(text, locale), (value) => known({ type: 'number', ...value })),
  money: (text, locale) => mapReading(readMoney(text, locale), (value) => known({ type: 'money', ...value })),
  boolean: (text) => mapReading(readBoolean(text), (value) => known({ type: 'boolean', value })),
  list: (text) => mapReading(readList(text), (items) => known({ type: 'list', items })),
  date: (text, locale) => mapReading(readDate(text, locale), (day) => known({ type: 'date', day })),
} as const satisfies Readonly<Record<CustomField['type'], ReadText>>;

const text = (reading: Reading<string>): Reading<FactValue> =>
  mapReading(reading, (found) => known({ type: 'text', text: found }));

const BY_NAME: Readonly<Record<PlainFactName, ReadText>> = {
  name: asText,
  domain: (written) => text(readDomain(written)),
  industry: (written) => mapReading(readIndustry(written), (key) => known({ type: 'industry', key })),
  employees: (written, locale) =>
    mapReading(readEmployees(written, locale), (value) => known({ type: 'number', ...value })),
  revenue: READ_TYPE.money,
  country: (written) => mapReading(readCountry(written), (code) => known({ type: 'country', code })),
  region: (written) => text(readRegion(written)),
  city: asText,
  type: asText,
  standing: (written) => text(readStanding(written)),
  rating: asText,
  ownership: asText,
  founded: (written) => mapReading(readFounded(written), (year) => known({ type: 'number', min: year, max: year })),
  technologies: READ_TYPE.list,
  description: asText,
  parent: asText,
  owner: asText,
  openOpportunity: READ_TYPE.boolean,
};

/**
 * Reads a text that states one fact and nothing else: a field of a page, a cell of a table, an answer that was noted.
 * Unreadable for a custom field that is not declared.
 */
export function readFactText(name: FactName, written: string, context: TextContext): Reading<FactValue> {
  if (!isCustomFact(name)) return BY_NAME[name](written, context.locale);
  const field = Object.hasOwn(context.customFields, name) ? context.customFields[name] : undefined;
  return field ? READ_TYPE[field.type](written, context.locale) : UNREADABLE;
}
