import { readAddress } from './address';
import { countryCoded, countryNamed } from './country-names';
import { countryMistyped } from './country-typo';
import { isNotStated } from './not-stated';
import { placeNamed } from './place';
import { placeKey } from './place-key';
import { AMBIGUOUS, known, NOT_STATED, type Reading, UNREADABLE } from './reading';
import { isCityOf, isListedCity, isSharedRegionName, regionsNamed } from './region';

/** What is known of the place where a text stood. */
export interface CountryContext {
  /** The field's own meaning: a state field means a state. Without it a text that is both is ambiguous. */
  readonly field?: 'country' | 'state';
  readonly city?: string;
}

const MAX_LENGTH = 500;
/** Shorter names of states are also words and press abbreviations ("Miss.", "Wash."). */
const NAMED_ALONE = 5;

/** A text that is a country's name or code, weighed against the states of that name. */
function readNamed(code: string, text: string, key: string, { field, city }: CountryContext): Reading<string> {
  const regions = regionsNamed(text, key);
  if (regions.length === 0) return known(code);
  const elsewhere = regions.filter(({ country }) => country !== code);
  if (elsewhere.length === 0) return known(code);
  if (city !== undefined) {
    const place = placeNamed(text, { city, postcode: null });
    const isElsewhere = elsewhere.some((region) => isCityOf(region.code, city));
    if (field === 'country') return isElsewhere && !isCityOf(code, city) ? AMBIGUOUS : known(code);
    return place === undefined || place === 'ambiguous' ? AMBIGUOUS : known(place.country);
  }
  const isUsual = elsewhere.some(({ country }) => country === 'US' || country === 'CA' || country === 'AU');
  return field === 'country' || !isUsual ? known(code) : AMBIGUOUS;
}

/** The text of a state field: the country that alone has such a state, or whose city stands beside it. */
function readFromState(text: string, city: string | undefined): Reading<string> {
  const regions = regionsNamed(text);
  const country = countryNamed(text) ?? countryCoded(text);
  if (city !== undefined) {
    const fitting = new Set(regions.filter(({ code }) => isCityOf(code, city)).map((region) => region.country));
    const [only] = fitting;
    if (fitting.size === 1 && only !== undefined) return known(only);
    // A city that we know from the country of that name, and not from the state.
    if (country !== undefined && isCityOf(country, city)) return AMBIGUOUS;
  }
  const countries = new Set(regions.map((region) => region.country));
  const [only] = countries;
  if (only === undefined) return text.length > 3 && country !== undefined ? known(country) : UNREADABLE;
  return countries.size > 1 || isSharedRegionName(text) ? AMBIGUOUS : known(only);
}

/** A state by its full name where a country should stand. */
function readFromRegion(text: string): Reading<string> | undefined {
  const regions = regionsNamed(text);
  const [region] = regions;
  if (region === undefined || placeKey(text).length < NAMED_ALONE) return undefined;
  return regions.length > 1 || isSharedRegionName(text) ? AMBIGUOUS : known(region.country);
}

/**
 * Reads a country (ISO 3166-1 alpha-2) from a code in capitals, a name in any of the languages of our table, a state, an
 * address, or a name mistyped by one letter. What is a country and a state at once ("Georgia", "CA") is the country in a
 * country field, the state in a state field, and ambiguous where the field is not known and no city decides.
 */
export function readCountry(text: string, context: CountryContext = {}): Reading<string> {
  const bare = text.length > MAX_LENGTH ? '' : text.trim();
  if (bare === '') return text.length > MAX_LENGTH ? UNREADABLE : NOT_STATED;
  if (bare.length <= 4 && isNotStated(bare)) return NOT_STATED;
  if (context.field === 'state') return isNotStated(bare) ? NOT_STATED : readFromState(bare, context.city);
  const key = placeKey(bare);
  const named = countryNamed(bare, key);
  const code = named ?? countryCoded(bare);
  if (code !== undefined) return readNamed(code, bare, key, context);
  if (named === null) return AMBIGUOUS;
  if (isNotStated(bare)) return NOT_STATED;
  if (/[,\n]/.test(bare)) {
    const { country } = readAddress(bare);
    return country ? known(country.value) : UNREADABLE;
  }
  const region = readFromRegion(bare);
  if (region !== undefined) return region;
  const mistyped = isListedCity(bare) ? undefined : countryMistyped(key);
  return mistyped === undefined ? UNREADABLE : known(mistyped);
}
