import type { FactName } from '../facts/fact';
import { DISQUALIFIED, NOT_ENOUGH_KNOWN } from '../fit/fit';
import type { Declared, Report } from './check';
import { checkTest, checkUngraded } from './check-tests';
import { fieldKind, isCustomFact, isPlainFact } from './field-kind';
import type { JsonPath } from './json-path';
import { itemsOf, numberOf, part, textOf } from './unchecked';

const MAX_CRITERIA = 200;
const MIN_BANDS = 2;
const MAX_BANDS = 6;

/** Section 2: `fit`, the profiles with a `fit` of their own, and the value rules. */
export function checkAllFit(document: unknown, declared: Declared, report: Report): void {
  const profiles = itemsOf(part(document, 'profiles'));
  checkFit(part(document, 'fit'), ['fit'], declared, report);
  for (const [index, profile] of profiles.entries()) {
    checkConditions(part(profile, 'when'), ['profiles', index, 'when'], declared, report);
    checkFit(part(profile, 'fit'), ['profiles', index, 'fit'], declared, report);
  }
  for (const [index, rule] of itemsOf(part(document, 'value')).entries()) {
    checkConditions(part(rule, 'when'), ['value', index, 'when'], declared, report);
  }
  const fits = [part(document, 'fit'), ...profiles.map((profile) => part(profile, 'fit'))];
  const criteria = fits.reduce<number>((sum, fit) => sum + itemsOf(part(fit, 'criteria')).length, 0);
  if (criteria > MAX_CRITERIA) report(['fit', 'criteria'], 'too_many_criteria', `1..${MAX_CRITERIA}`);
}

function checkFit(fit: unknown, path: JsonPath, declared: Declared, report: Report): void {
  checkBands(part(fit, 'bands'), [...path, 'bands'], report);
  const criteria = part(fit, 'criteria');
  for (const [index, criterion] of itemsOf(criteria).entries()) {
    const at = [...path, 'criteria', index];
    if (part(criterion, 'id') === 'limit') report([...at, 'id'], 'reserved_id');
    if (part(criterion, 'weight') === 0) report([...at, 'weight'], 'zero_weight', '-100..-1, 1..100');
    checkCondition(criterion, at, declared, report);
  }
  const weights = itemsOf(criteria).map((criterion) => numberOf(part(criterion, 'weight')) ?? 0);
  if (Array.isArray(criteria) && !weights.some((weight) => weight > 0)) {
    report([...path, 'criteria'], 'no_positive_weight', '1..100');
  }
  for (const [index, disqualifier] of itemsOf(part(fit, 'disqualifiers')).entries()) {
    const at = [...path, 'disqualifiers', index];
    checkCondition(disqualifier, at, declared, report);
    checkUngraded(part(disqualifier, 'test'), [...at, 'test'], report);
  }
}

function checkBands(bands: unknown, path: JsonPath, report: Report): void {
  if (!Array.isArray(bands)) return;
  if (bands.length < MIN_BANDS || bands.length > MAX_BANDS) report(path, 'band_count', `${MIN_BANDS}..${MAX_BANDS}`);
  let above: number | undefined;
  for (const [index, band] of bands.entries()) {
    const id = part(band, 'id');
    if (id === DISQUALIFIED || id === NOT_ENOUGH_KNOWN) report([...path, index, 'id'], 'reserved_id');
    const min = numberOf(part(band, 'min'));
    if (min === undefined) continue;
    if (above !== undefined && min >= above) report([...path, index, 'min'], 'bands_not_falling', `< ${above}`);
    if (index === bands.length - 1 && min !== 0) report([...path, index, 'min'], 'last_band', '0');
    above = min;
  }
}

function checkConditions(when: unknown, path: JsonPath, declared: Declared, report: Report): void {
  for (const [index, condition] of itemsOf(when).entries())
    checkCondition(condition, [...path, index], declared, report);
}

/** A field and the test on it, wherever the two stand together. */
function checkCondition(holder: unknown, path: JsonPath, declared: Declared, report: Report): void {
  const field = textOf(part(holder, 'field'));
  if (field === undefined || !(isPlainFact(field) || isCustomFact(field))) return;
  const kind = fieldKind(field, declared.fields);
  if (kind === undefined) {
    report([...path, 'field'], 'undeclared_field', Object.keys(declared.fields).join(', '));
    return;
  }
  checkTest(part(holder, 'test'), { field: field satisfies FactName, kind, path: [...path, 'test'], report });
  if (kind === 'money' && !declared.hasCurrency) report([...path, 'field'], 'no_currency', 'currency');
}
