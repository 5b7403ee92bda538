import { AMBIGUOUS_COUNTRY_NAMES, COUNTRY_ALIASES } from './country-aliases.data';
import { COUNTRY_NAMES } from './country-names.data';
import { ISO_COUNTRIES } from './iso-countries.data';
import { placeKey } from './place-key';

const CODES: ReadonlySet<string> = new Set(ISO_COUNTRIES.map(([alpha2]) => alpha2));
const LONG_CODES: ReadonlyMap<string, string> = new Map(ISO_COUNTRIES.map(([alpha2, alpha3]) => [alpha3, alpha2]));
const MAX_NAME = 100;

/** Key of a name → its country; null for a name that does not say which. */
type Names = ReadonlyMap<string, string | null>;

function buildNames(): Names {
  const names = new Map<string, string | null>();
  for (const [code, keys] of Object.entries(COUNTRY_NAMES)) for (const key of keys.split('|')) names.set(key, code);
  for (const [code, list] of Object.entries(COUNTRY_ALIASES)) {
    for (const key of list.split('|').map(placeKey)) {
      const other = names.get(key);
      names.set(key, other === undefined || other === code ? code : null);
    }
  }
  for (const name of AMBIGUOUS_COUNTRY_NAMES) names.set(placeKey(name), null);
  return names;
}

let built: Names | undefined;
/** Built when the first name comes: a worker starts often, and reads no country every time. */
function namesByKey(): Names {
  built ??= buildNames();
  return built;
}

/** Every name that is read, by its key, with its country or null; for looking for likeness. */
export function countryKeys(): Iterable<readonly [key: string, code: string | null]> {
  return namesByKey();
}

/** The country that a whole text names by an ISO code, two letters or three, in capitals. */
export function countryCoded(text: string): string | undefined {
  return CODES.has(text) ? text : LONG_CODES.get(text);
}

const keyOf = (text: string): string => (text.length > MAX_NAME ? '' : placeKey(text));

/** The country that a whole text (its `placeKey`, where it is at hand) names in words; null for a name that does not say which, undefined for no name. */
export function countryNamed(text: string, key = keyOf(text)): string | null | undefined {
  return namesByKey().get(key);
}
