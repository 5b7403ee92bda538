import { fold } from '../text/fold';
import { isNotStated } from './not-stated';
import { AMBIGUOUS, known, NOT_STATED, type Reading, UNREADABLE } from './reading';
import { REGIONS } from './regions.data';

const nameKey = (text: string): string =>
  fold(text)
    .replace(/[.\s\p{Pd}]+/gu, ' ')
    .trim();

interface Region {
  readonly code: string;
  readonly country: string;
}

const CODES: ReadonlySet<string> = new Set(REGIONS.map(([code]) => code));
const BY_NAME = new Map<string, Region[]>();
for (const [code, abbreviation, names] of REGIONS) {
  const region = { code, country: code.slice(0, 2) };
  const add = (key: string): void => void BY_NAME.set(key, [...(BY_NAME.get(key) ?? []), region]);
  for (const name of new Set(names.split('|').map(nameKey))) add(name);
  if (abbreviation !== '') add(abbreviation);
}

/** Every state or province that is called so. Two-letter abbreviations count in capitals only. */
function regionsNamed(text: string): readonly Region[] {
  const bare = text.trim();
  return [...(BY_NAME.get(nameKey(bare)) ?? []), ...(/^[A-Z]{2,3}$/.test(bare) ? (BY_NAME.get(bare) ?? []) : [])];
}

/**
 * The state or province that a text names, in a country that is known or, with null, in any: then only where one country
 * alone has it.
 */
export function regionNamed(text: string, country: string | null): Region | undefined {
  const fitting = regionsNamed(text).filter((region) => country === null || region.country === country);
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Reads the text of a fact that holds a state or province: its name or abbreviation, or its ISO 3166-2 code. */
export function readRegion(text: string): Reading<string> {
  if (isNotStated(text)) return NOT_STATED;
  if (text.length > 100) return UNREADABLE;
  const code = text.trim().toUpperCase();
  if (CODES.has(code)) return known(code);
  const [region, ...others] = regionsNamed(text);
  if (region === undefined) return UNREADABLE;
  return others.length === 0 ? known(region.code) : AMBIGUOUS;
}
