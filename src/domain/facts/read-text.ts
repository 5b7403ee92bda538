import type { CustomField } from '../criteria/criteria';
import { isPlainFact } from '../criteria/field-kind';
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
import { regionNamed } from './region';
import { readStanding } from './standing';

/** Reads one field's text; `locale` is the language of the page that showed it. */
type ReadText = (text: string, locale: string | null) => Reading<FactValue>;

const asText: ReadText = (text) => (isNotStated(text) ? NOT_STATED : known({ type: 'text', text }));

/** How the text of a custom field is read, by the type that its declaration states. */
export const READ_TYPE = {
  text: asText,
  number: (text, locale) => mapReading(readPlainNumber(text, locale), (value) => known({ type: 'number', ...value })),
  money: (text, locale) => mapReading(readMoney(text, locale), (value) => known({ type: 'money', ...value })),
  boolean: (text) => mapReading(readBoolean(text), (value) => known({ type: 'boolean', value })),
  list: (text) => mapReading(readList(text), (items) => known({ type: 'list', items })),
  date: (text, locale) => mapReading(readDate(text, locale), (day) => known({ type: 'date', day })),
} as const satisfies Readonly<Record<CustomField['type'], ReadText>>;

const readRegion: ReadText = (text) => {
  if (isNotStated(text)) return NOT_STATED;
  const region = text.length > 100 ? undefined : regionNamed(text, null);
  return region ? known({ type: 'text', text: region.code }) : UNREADABLE;
};

/** How a field that holds one fact and nothing else is read, by the fact. An address holds three: it has no entry. */
export const READ_FACT: Readonly<Record<PlainFactName, ReadText>> = {
  name: asText,
  domain: (text) => mapReading(readDomain(text), (domain) => known({ type: 'text', text: domain })),
  industry: (text) => mapReading(readIndustry(text), (key) => known({ type: 'industry', key })),
  employees: (text, locale) => mapReading(readEmployees(text, locale), (value) => known({ type: 'number', ...value })),
  revenue: READ_TYPE.money,
  country: (text) => mapReading(readCountry(text), (code) => known({ type: 'country', code })),
  region: readRegion,
  city: asText,
  type: asText,
  standing: (text) => mapReading(readStanding(text), (standing) => known({ type: 'text', text: standing })),
  rating: asText,
  ownership: asText,
  founded: (text) => mapReading(readFounded(text), (year) => known({ type: 'number', min: year, max: year })),
  technologies: READ_TYPE.list,
  description: asText,
  parent: asText,
  owner: asText,
  openOpportunity: READ_TYPE.boolean,
};

/** Reads a field's text as a fact; `type` is that of a custom one, and not looked at for the others. */
export function readAs(
  fact: FactName,
  type: CustomField['type'],
  text: string,
  locale: string | null,
): Reading<FactValue> {
  return isPlainFact(fact) ? READ_FACT[fact](text, locale) : READ_TYPE[type](text, locale);
}
