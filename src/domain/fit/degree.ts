import { countriesOf } from '../criteria/country-codes';
import type { CriteriaSet, Test } from '../criteria/criteria';
import type { FactValue } from '../facts/fact';
import { INDUSTRIES } from '../facts/industries.data';
import { fold } from '../text/fold';
import { compileKeyword } from '../text/keyword';
import { compileRange, dayNumber, rangeDegree } from './range';

/** Why a fact that was read has no degree all the same. */
export type NoDegree = 'no-rate' | 'open-end' | 'ambiguous' | 'unreadable';

/** The degree of match, 0..1, of one fact. */
export type DegreeOf = (value: FactValue) => number | NoDegree;

const EPSILON = 1e-9;

/** Degrees within 1e-9 of 0 or 1 become it. */
export function settled(degree: number): number {
  if (Math.abs(degree) <= EPSILON) return 0;
  return Math.abs(degree - 1) <= EPSILON ? 1 : degree;
}

type Degrees = ReadonlyMap<string, number>;

function raise(degrees: Map<string, number>, key: string, degree: number): void {
  degrees.set(key, Math.max(degrees.get(key) ?? 0, degree));
}

type Entries = readonly (readonly [string, number])[];

function countryDegrees(entries: Entries): Degrees {
  const degrees = new Map<string, number>();
  for (const [value, degree] of entries) for (const code of countriesOf(value) ?? []) raise(degrees, code, degree);
  return degrees;
}

/** A parent holds for its children; a fact that is broader than the value (its parent) holds at half the degree. */
function industryDegrees(entries: Entries): Degrees {
  const degrees = new Map<string, number>();
  for (const [entry, degree] of entries) {
    const value = fold(entry);
    raise(degrees, value, degree);
    for (const [key, parent] of INDUSTRIES) {
      if (parent === value) raise(degrees, key, degree);
      if (key === value && parent !== null) raise(degrees, parent, degree / 2);
    }
  }
  return degrees;
}

function textDegrees(entries: Entries): Degrees {
  const degrees = new Map<string, number>();
  for (const [value, degree] of entries) raise(degrees, fold(value), degree);
  return degrees;
}

function oneOf(values: readonly string[] | Readonly<Record<string, number>>): DegreeOf {
  const entries: Entries = Array.isArray(values)
    ? values.map((value: string) => [value, 1] as const)
    : Object.entries(values as Readonly<Record<string, number>>);
  const texts = textDegrees(entries);
  const countries = countryDegrees(entries);
  const industries = industryDegrees(entries);
  return (value) => {
    switch (value.type) {
      case 'country':
        return countries.get(value.code) ?? 0;
      case 'industry':
        return industries.get(value.key) ?? 0;
      case 'text':
        return texts.get(fold(value.text)) ?? 0;
      case 'list':
        return value.items.reduce((best, item) => Math.max(best, texts.get(fold(item)) ?? 0), 0);
      default:
        return 'unreadable';
    }
  };
}

function range(test: Extract<Test, { kind: 'range' }>, { currency, rates }: CriteriaSet): DegreeOf {
  const compiled = compileRange(test);
  const rateOf = new Map(Object.entries(rates ?? {}));
  if (currency !== undefined) rateOf.set(currency, 1);
  const over = (min: number, max: number): number | NoDegree => rangeDegree(compiled, min, max) ?? 'open-end';
  return (value) => {
    switch (value.type) {
      case 'number':
        return over(value.min, value.max);
      case 'date':
        return over(dayNumber(value.day), dayNumber(value.day));
      case 'money': {
        const rate = value.currency === null ? undefined : rateOf.get(value.currency);
        return rate === undefined ? 'no-rate' : over(value.min * rate, value.max * rate);
      }
      default:
        return 'unreadable';
    }
  };
}

function anyOf({ values, perMatch = 1 }: Extract<Test, { kind: 'anyOf' }>): DegreeOf {
  const wanted = new Set(values.map(fold));
  return (value) => {
    if (value.type !== 'list') return 'unreadable';
    const present = new Set(value.items.map(fold));
    let matches = 0;
    for (const each of wanted) if (present.has(each)) matches++;
    return Math.min(1, matches * perMatch);
  };
}

function keywords(test: Extract<Test, { kind: 'keywords' }>): DegreeOf {
  const any = test.any.map(compileKeyword);
  const none = (test.none ?? []).map(compileKeyword);
  return (value) => {
    if (value.type !== 'text' && value.type !== 'list') return 'unreadable';
    const texts = value.type === 'text' ? [fold(value.text)] : value.items.map(fold);
    const occurs = (keyword: (text: string) => boolean): boolean => texts.some(keyword);
    return any.some(occurs) && !none.some(occurs) ? 1 : 0;
  };
}

function is({ value: wanted }: Extract<Test, { kind: 'is' }>): DegreeOf {
  const folded = typeof wanted === 'string' ? fold(wanted) : undefined;
  return (value) => {
    switch (value.type) {
      case 'text':
        return folded === undefined ? 'unreadable' : Number(fold(value.text) === folded);
      case 'boolean':
        return typeof wanted === 'boolean' ? Number(value.value === wanted) : 'unreadable';
      case 'number':
        if (typeof wanted !== 'number') return 'unreadable';
        if (wanted < value.min || wanted > value.max) return 0;
        return value.min === value.max ? 1 : 'ambiguous';
      default:
        return 'unreadable';
    }
  };
}

/** Prepares one test for many facts: everything that depends on the file alone is done once. */
export function compileTest(test: Test, set: CriteriaSet): DegreeOf {
  switch (test.kind) {
    case 'oneOf':
      return oneOf(test.values);
    case 'range':
      return range(test, set);
    case 'anyOf':
      return anyOf(test);
    case 'keywords':
      return keywords(test);
    case 'is':
      return is(test);
  }
}
