import { CITIES } from './cities.data';
import { isNotStated } from './not-stated';
import { placeKey } from './place-key';
import { AMBIGUOUS, known, NOT_STATED, type Reading, UNREADABLE } from './reading';
import { REGIONS, SHARED_REGION_NAMES } from './regions.data';

/** A state, province or nation. `code` is ISO 3166-2, `country` ISO 3166-1 alpha-2. */
export interface Region {
  readonly code: string;
  readonly country: string;
}

const CODES: ReadonlySet<string> = new Set(REGIONS.map(([code]) => code));
const BY_NAME = new Map<string, Region[]>();
const BY_CODE = new Map<string, Region>();
const MAX_NAME = 60;
for (const [code, abbreviation, names] of REGIONS) {
  const region = { code, country: code.slice(0, 2) };
  const add = (key: string): void => void BY_NAME.set(key, [...(BY_NAME.get(key) ?? []), region]);
  for (const name of new Set(names.split('|').map(placeKey))) add(name);
  // Capitals: no key of a name has any.
  if (abbreviation !== '') add(abbreviation);
  BY_CODE.set(code, region);
}

const SHARED: ReadonlySet<string> = new Set(SHARED_REGION_NAMES.map(placeKey));
const CITY_PLACES: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const places = new Map<string, Set<string>>();
  for (const [place, names] of Object.entries(CITIES)) {
    for (const key of names.split('|').map(placeKey)) places.set(key, (places.get(key) ?? new Set()).add(place));
  }
  return places;
})();

const isAbbreviation = (text: string): boolean => /^[A-Z]{2,3}$/.test(text);

const NONE: readonly Region[] = [];

/**
 * Every region that a text can name, in any country; `key` is its `placeKey`, where that is at hand. Abbreviations count in
 * capitals only, as addresses write them.
 */
export function regionsNamed(text: string, key = text.length > MAX_NAME ? '' : placeKey(text)): readonly Region[] {
  const bare = text.trim();
  const short = isAbbreviation(bare);
  const named = bare.length === 2 && !short ? NONE : (BY_NAME.get(key) ?? NONE);
  const abbreviated = short ? (BY_NAME.get(bare) ?? NONE) : NONE;
  if (named.length === 0 || abbreviated.length === 0) return named.length === 0 ? abbreviated : named;
  return [...new Set([...named, ...abbreviated])];
}

/** The region that a text names in a country that is known: by name, abbreviation, or the letters of its ISO code. */
export function regionIn(country: string, text: string): Region | undefined {
  const bare = text.trim();
  const found = regionsNamed(bare).filter((region) => region.country === country);
  if (found.length > 0) return found.length === 1 ? found[0] : undefined;
  return BY_CODE.get(bare.startsWith(`${country}-`) ? bare : `${country}-${bare}`);
}

/** Whether a region's name, as written, is also one of another country, so that alone it does not say which. */
export function isSharedRegionName(text: string): boolean {
  return SHARED.has(placeKey(text)) || new Set(regionsNamed(text).map(({ country }) => country)).size > 1;
}

/** Whether a city of this name stands in our short list under a region (ISO 3166-2) or a country (ISO 3166-1). */
export function isCityOf(place: string, city: string): boolean {
  return CITY_PLACES.get(placeKey(city))?.has(place) ?? false;
}

/** Whether our short list has a city of this name at all. Most cities are not in it. */
export function isListedCity(city: string): boolean {
  return CITY_PLACES.has(placeKey(city));
}

/** `Berlin (DE-BE)`: a name that others bear too, with its code. */
const WITH_CODE = /\(([A-Z]{2}-[A-Z0-9]{1,3})\)$/;

/**
 * Reads the text of a fact that holds a state or province: its name or abbreviation, its ISO 3166-2 code, or both. A name
 * that another country has too says nothing without its code.
 */
export function readRegion(text: string): Reading<string> {
  if (isNotStated(text)) return NOT_STATED;
  if (text.length > 100) return UNREADABLE;
  const bare = text.trim();
  const code = WITH_CODE.exec(bare)?.[1] ?? bare.toUpperCase();
  if (CODES.has(code)) return known(code);
  const [region, ...others] = regionsNamed(text);
  if (region === undefined) return UNREADABLE;
  return others.length === 0 && !isSharedRegionName(text) ? known(region.code) : AMBIGUOUS;
}
