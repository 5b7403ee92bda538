import type { FactName } from '../facts/fact';
import { INDUSTRIES } from '../facts/industries.data';
import { fold } from '../text/fold';
import type { Report } from './check';
import { countriesOf } from './country-codes';
import { STANDINGS, type Test } from './criteria';
import { type FieldKind, SUITING_TESTS } from './field-kind';
import { dayNumber } from './iso-day';
import type { JsonPath } from './json-path';
import { entriesOf, itemsOf, numberOf, part, textOf } from './unchecked';

interface TestPlace {
  readonly field: FactName;
  readonly kind: FieldKind;
  readonly path: JsonPath;
  readonly report: Report;
}

const INDUSTRY_KEYS: ReadonlySet<string> = new Set(INDUSTRIES.map(([key]) => fold(key)));
const STANDING_NAMES: ReadonlySet<string> = new Set(STANDINGS);

/** What a test must be besides its shape: suited to its field, its values known, its bounds in order. */
export function checkTest(test: unknown, place: TestPlace): void {
  const { kind, path, report } = place;
  const suiting = SUITING_TESTS[kind];
  const testKind = textOf(part(test, 'kind'));
  const isKnown = (name: string): name is Test['kind'] => name in CHECKS;
  if (testKind === undefined || !isKnown(testKind)) return;
  if (!suiting.includes(testKind)) report([...path, 'kind'], 'unsuited_test', suiting.join(', '));
  else CHECKS[testKind](test, place);
}

/** Graded tests have no place where the answer is yes or no: `edge`, degree maps and `perMatch` in a disqualifier. */
export function checkUngraded(test: unknown, path: JsonPath, report: Report): void {
  if (part(test, 'edge') !== undefined) report([...path, 'edge'], 'graded_disqualifier');
  if (part(test, 'perMatch') !== undefined) report([...path, 'perMatch'], 'graded_disqualifier');
  const values = part(test, 'values');
  if (typeof values === 'object' && values !== null && !Array.isArray(values)) {
    report([...path, 'values'], 'graded_disqualifier');
  }
}

const CHECKS: Readonly<Record<Test['kind'], (test: unknown, place: TestPlace) => void>> = {
  oneOf: checkOneOf,
  range: checkRange,
  anyOf: (test, place) => checkNotEmpty(part(test, 'values'), [...place.path, 'values'], place.report),
  keywords: (test, { path, report }) => {
    checkNotEmpty(part(test, 'any'), [...path, 'any'], report);
    checkPhrases(test, 'any', path, report);
    checkPhrases(test, 'none', path, report);
  },
  is: checkIs,
};

function checkNotEmpty(values: unknown, path: JsonPath, report: Report): void {
  if (Array.isArray(values) && values.length === 0) report(path, 'empty_list', '1..');
}

/** A phrase that is only a `*`, or only marks, could never occur. */
function checkPhrases(test: unknown, key: string, path: JsonPath, report: Report): void {
  for (const [index, phrase] of itemsOf(part(test, key)).entries()) {
    const text = textOf(phrase);
    if (text === undefined || text.trim() === '') continue;
    if (fold(text.trim().replace(/\*$/, '')) === '') report([...path, key, index], 'empty_text');
  }
}

function checkOneOf(test: unknown, { field, kind, path, report }: TestPlace): void {
  const values = part(test, 'values');
  const entries = Array.isArray(values)
    ? values.map((value, index) => [index, value] as const)
    : entriesOf(values).map(([key]) => [key, key] as const);
  if (entries.length === 0 && typeof values === 'object' && values !== null) {
    report([...path, 'values'], 'empty_list', '1..');
  }
  for (const [step, value] of entries) {
    const text = textOf(value);
    if (text === undefined || text.trim() === '') continue;
    const at = [...path, 'values', step];
    if (kind === 'country' && countriesOf(text) === undefined) report(at, 'unknown_country', 'DE, US, @DACH, @EU');
    if (kind === 'industry' && !INDUSTRY_KEYS.has(fold(text))) report(at, 'unknown_industry');
    if (field === 'standing' && !STANDING_NAMES.has(fold(text))) report(at, 'not_listed', STANDINGS.join(', '));
  }
}

function checkIs(test: unknown, { field, kind, path, report }: TestPlace): void {
  const value = part(test, 'value');
  const at = [...path, 'value'];
  if (value === undefined || (typeof value === 'object' && value !== null)) return;
  if (kind === 'number' && typeof value !== 'number') report(at, 'not_a_number');
  if (kind === 'boolean' && typeof value !== 'boolean') report(at, 'not_a_flag');
  if (kind !== 'text') return;
  if (typeof value !== 'string') report(at, 'not_text');
  else if (value.trim() === '') report(at, 'empty_text');
  else if (field === 'standing' && !STANDING_NAMES.has(fold(value))) report(at, 'not_listed', STANDINGS.join(', '));
}

function checkRange(test: unknown, { kind, path, report }: TestPlace): void {
  const edge = part(test, 'edge');
  const bounds = {
    min: { value: part(test, 'min'), path: [...path, 'min'] },
    max: { value: part(test, 'max'), path: [...path, 'max'] },
    below: { value: part(edge, 'below'), path: [...path, 'edge', 'below'] },
    above: { value: part(edge, 'above'), path: [...path, 'edge', 'above'] },
  };
  if (bounds.min.value === undefined && bounds.max.value === undefined) report(path, 'range_without_bound', 'min, max');
  const log = part(test, 'scale') === 'log';
  if (log && kind === 'date') report([...path, 'scale'], 'not_listed', 'linear');
  const read = ({ value, path: at }: { value: unknown; path: JsonPath }): number | undefined => {
    const number = kind === 'date' ? dayNumber(textOf(value) ?? '') : numberOf(value);
    const isOther = kind === 'date' ? typeof value === 'number' : typeof value === 'string';
    if (isOther) report(at, kind === 'date' ? 'not_a_day' : 'not_a_number', kind === 'date' ? '2026-03-31' : '');
    if (number !== undefined && log && kind !== 'date' && number <= 0) report(at, 'out_of_range', '> 0');
    return number;
  };
  const [min, max, below, above] = [bounds.min, bounds.max, bounds.below, bounds.above].map(read);
  if (min !== undefined && max !== undefined && min > max)
    report(bounds.max.path, 'out_of_range', `>= ${shown(bounds.min)}`);
  if (bounds.below.value !== undefined) {
    if (bounds.min.value === undefined) report(bounds.below.path, 'edge_without_bound', 'min');
    else if (min !== undefined && below !== undefined && below >= min) {
      report(bounds.below.path, 'out_of_range', `< ${shown(bounds.min)}`);
    }
  }
  if (bounds.above.value !== undefined) {
    if (bounds.max.value === undefined) report(bounds.above.path, 'edge_without_bound', 'max');
    else if (max !== undefined && above !== undefined && above <= max) {
      report(bounds.above.path, 'out_of_range', `> ${shown(bounds.max)}`);
    }
  }
}

/** A bound as it stands in the file: a number, or a day. */
function shown(bound: { readonly value: unknown }): string {
  return String(bound.value);
}
