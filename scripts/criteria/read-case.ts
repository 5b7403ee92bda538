import { foldCompanyName } from '../../src/domain/facts/company-name';
import { readCountry } from '../../src/domain/facts/country';
import { readDate } from '../../src/domain/facts/date';
import { readDomain } from '../../src/domain/facts/domain';
import { readEmployees } from '../../src/domain/facts/employees';
import { readIndustry } from '../../src/domain/facts/industry';
import type { IndustryScheme } from '../../src/domain/facts/industry-codes';
import { readMoney } from '../../src/domain/facts/money';
import type { Reading } from '../../src/domain/facts/reading';
import { readRegion } from '../../src/domain/facts/region';
import { groupContains, regionGroup } from '../../src/domain/facts/region-group';
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

/** A group of countries by its members, whether it contains one, or a state or province by its code. */
function regionCell(input: string): string {
  const [, group, country] = /^(.+) contains (.+)\?$/.exec(input.trim()) ?? [];
  if (group !== undefined && country !== undefined) return String(groupContains(group, country) ?? null);
  return regionGroup(input)?.join(',') ?? cellOf(readRegion(input), asIs);
}

function readTitleCell(input: string): string {
  const { seniority, functions } = readTitle(input);
  return `${seniority ?? '?'}|${functions ? [...functions].sort().join('+') : '?'}`;
}

/** What is known of the field that held a text. */
interface FieldContext {
  field?: 'country' | 'state';
  city?: string;
  scheme?: IndustryScheme;
}

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
  country: (input, context) => cellOf(readCountry(input, fieldOf(context)), asIs),
  region: regionCell,
  industry: (input, context) => cellOf(readIndustry(input, fieldOf(context)), asIs),
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
