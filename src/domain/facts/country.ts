import { fold } from '../text/fold';
import { COUNTRY_ALIASES } from './country-aliases.data';
import { COUNTRY_NAMES } from './country-names.data';
import { isNotStated } from './not-stated';
import { AMBIGUOUS, known, NOT_STATED, type Reading, UNREADABLE } from './reading';

/** Names are compared without case, accents, dots, apostrophes, hyphens and a leading "the". */
function nameKey(text: string): string {
  return fold(text)
    .replace(/[.'’`´]/gu, '')
    .replace(/[\s\p{Pd},()]+/gu, ' ')
    .trim()
    .replace(/^the /, '');
}

const CODES: ReadonlySet<string> = new Set(COUNTRY_NAMES.map(([alpha2]) => alpha2));
const LONG_CODES: ReadonlyMap<string, string> = new Map(COUNTRY_NAMES.map(([alpha2, alpha3]) => [alpha3, alpha2]));

/** A name that two countries claim is kept with null: it does not say which. */
const NAMES: ReadonlyMap<string, string | null> = (() => {
  const names = new Map<string, string | null>();
  const add = (code: string, list: string) => {
    for (const name of list.split('|')) {
      const key = nameKey(name);
      if (key === '') continue;
      const other = names.get(key);
      names.set(key, other === undefined || other === code ? code : null);
    }
  };
  for (const [code, , list] of COUNTRY_NAMES) add(code, list);
  for (const [code, list] of Object.entries(COUNTRY_ALIASES)) add(code, list);
  return names;
})();

/** Whether a text is an ISO 3166-1 alpha-2 code in use, exactly as ISO writes it. */
export function isCountryCode(text: string): boolean {
  return CODES.has(text);
}

/** The country that a whole text names in words; undefined for codes, unknown names, and names that two countries share. */
export function countryNamed(text: string): string | undefined {
  return text.length > 100 ? undefined : (NAMES.get(nameKey(text)) ?? undefined);
}

/**
 * Reads the text of a field that holds a country: an ISO code in capitals, or a name in the languages we read.
 * Never by likeness: "Austria" and "Australia" differ by two letters. In an address use `readAddress`, where
 * "CA" and "Georgia" are more often states.
 */
export function readCountry(text: string): Reading<string> {
  if (isNotStated(text)) return NOT_STATED;
  const bare = text.trim();
  if (/^[A-Z]{2}$/.test(bare) && CODES.has(bare)) return known(bare);
  const long = /^[A-Z]{3}$/.test(bare) ? LONG_CODES.get(bare) : undefined;
  if (long !== undefined) return known(long);
  const named = countryNamed(bare);
  if (named !== undefined) return known(named);
  return NAMES.get(nameKey(bare)) === null ? AMBIGUOUS : UNREADABLE;
}
