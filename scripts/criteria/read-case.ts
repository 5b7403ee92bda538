import { countriesOf } from '../../src/domain/criteria/country-codes';
import { foldCompanyName } from '../../src/domain/facts/company-name';
import { readCountry } from '../../src/domain/facts/country';
import { readDate } from '../../src/domain/facts/date';
import { readDomain } from '../../src/domain/facts/domain';
import { readEmployees } from '../../src/domain/facts/employees';
import { readIndustry } from '../../src/domain/facts/industry';
import { readMoney } from '../../src/domain/facts/money';
import type { Reading } from '../../src/domain/facts/reading';
import { readTitle } from '../../src/domain/people/title';

/** What is known of a text besides it: `locale=de`, `field=state; city=Atlanta`. */
type Context = ReadonlyMap<string, string>;

function contextOf(text: string): Context {
  return new Map(
    text.split(';').flatMap((part) => {
      const at = part.indexOf('=');
      return at < 1 ? [] : [[part.slice(0, at).trim(), part.slice(at + 1).trim()] as const];
    }),
  );
}

/** A reading in one cell. What was not stated and what could not be read are both null: neither says anything. */
function cellOf<T>(reading: Reading<T>, write: (value: T) => string): string {
  switch (reading.state) {
    case 'known':
      return write(reading.value);
    case 'not-stated':
      return 'null';
    case 'unknown':
      return reading.why === 'ambiguous' ? 'ambiguous' : 'null';
  }
}

/** Digits only, never `1e+21`. */
const digits = (value: number): string => value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 });

function range({ min, max }: { readonly min: number; readonly max: number }): string {
  if (min === max) return digits(min);
  return `${min === -Infinity ? '' : digits(min)}..${max === Infinity ? '' : digits(max)}`;
}

function readRegion(input: string): string {
  const [, group, country] = /^(.+) contains ([A-Z]{2})\?$/.exec(input.trim()) ?? [];
  const codes = countriesOf(groupKey(group ?? input));
  if (codes === undefined) return 'null';
  return country === undefined ? [...codes].sort().join(',') : String(codes.includes(country));
}

/** A group of countries by its everyday name. */
function groupKey(name: string): string {
  return name.trim().toLowerCase() === 'north america' ? '@NA' : `@${name.trim()}`;
}

function readTitleCell(input: string): string {
  const { seniority, functions } = readTitle(input);
  return `${seniority ?? '?'}|${functions ? [...functions].sort().join('+') : '?'}`;
}

/** What is known of the field that held a text. */
interface FieldContext {
  field?: 'country' | 'state';
  city?: string;
  scheme?: 'naics' | 'sic' | 'gics';
}

type ReadInField = (text: string, context: FieldContext) => Reading<string>;
const countryIn: ReadInField = readCountry;
const industryIn: ReadInField = readIndustry;

function fieldOf(context: Context): FieldContext {
  const found: FieldContext = {};
  const field = context.get('field');
  const city = context.get('city');
  if (field === 'country' || field === 'state') found.field = field;
  if (field === 'naics' || field === 'sic' || field === 'gics') found.scheme = field;
  if (city !== undefined) found.city = city;
  return found;
}

const asIs = (text: string): string => text;

const READERS: Readonly<Record<string, (input: string, context: Context) => string>> = {
  money: (input, context) =>
    cellOf(readMoney(input, context.get('locale') ?? null), ({ currency, ...money }) =>
      currency === null ? range(money) : `${range(money)} ${currency}`,
    ),
  employees: (input, context) => cellOf(readEmployees(input, context.get('locale') ?? null), range),
  country: (input, context) => cellOf(countryIn(input, fieldOf(context)), asIs),
  region: readRegion,
  industry: (input, context) => cellOf(industryIn(input, fieldOf(context)), asIs),
  title: readTitleCell,
  domain: (input) => cellOf(readDomain(input), asIs),
  company: (input) => foldCompanyName(input) || 'null',
  date: (input, context) => cellOf(readDate(input, context.get('locale') ?? null), asIs),
};

/** The kinds of text that can be read. */
export const KINDS: readonly string[] = Object.keys(READERS);

/** What one text says, in the notation of the table: `1200000 USD`, `51..200`, `vp|it`, `null`. Undefined: no such kind. */
export function readCase(kind: string, input: string, context: string): string | undefined {
  return Object.hasOwn(READERS, kind) ? READERS[kind]?.(input, contextOf(context)) : undefined;
}
