import type { CriteriaSet, Test } from '../criteria/criteria';
import { STANDINGS } from '../criteria/criteria';
import { testsOf } from '../criteria/used-facts';
import { readCountry } from './country';
import type { FactName } from './fact';
import { INDUSTRIES } from './industries.data';
import { ISO_COUNTRIES } from './iso-countries.data';
import type { NoteKind } from './note';
import { noteKind } from './noted';
import { readRegion } from './region';
import { REGIONS } from './regions.data';

const firstName = (names: string): string => names.split('|')[0] ?? '';

/** The texts that a test of a plain text names. */
function namedBy(test: Test): readonly string[] {
  if (test.kind === 'is') return typeof test.value === 'string' ? [test.value] : [];
  if (test.kind !== 'oneOf') return [];
  return Array.isArray(test.values) ? (test.values as readonly string[]) : Object.keys(test.values);
}

/** In English, as the browser writes them; without those that it does not know, or that two countries share. */
function countryNames(): readonly string[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  return ISO_COUNTRIES.flatMap(([alpha2]) => names.of(alpha2) ?? []).filter(
    (name) => readCountry(name, { field: 'country' }).state === 'known',
  );
}

const FIXED: Readonly<Partial<Record<NoteKind, () => readonly string[]>>> = {
  country: countryNames,
  industry: () => INDUSTRIES.filter(([, parent]) => parent !== null).map(([, , name]) => name),
  region: () =>
    REGIONS.map(([code, , names]) => {
      const name = firstName(names);
      return readRegion(name).state === 'known' ? name : `${name} (${code})`;
    }),
  standing: () => STANDINGS.map((standing) => standing.replace(/_/g, ' ')),
};

/** Answers to offer while one is written, in words that are read back; none where there are too many to list. */
export function noteChoices(fact: FactName, set: CriteriaSet): readonly string[] {
  const kind = noteKind(fact, { customFields: set.fields ?? {} });
  if (kind === 'text') return [...new Set(testsOf(set, fact).flatMap(namedBy))];
  return (kind && FIXED[kind]?.()) ?? [];
}
