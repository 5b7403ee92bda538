import {
  cityAndAbbreviation,
  countryOfPrefix,
  isBritish,
  isPostcodeOf,
  isStatePostcode,
  type Line,
  looksLikeCity,
  partsOf,
  splitPostcode,
} from './address-line';
import { countryCoded, countryNamed } from './country-names';
import { isNotStated } from './not-stated';
import { plainDigits } from './number';
import { ABBREVIATING, placeNamed } from './place';
import { isCityOf, regionIn, regionsNamed } from './region';

/** One part of an address: what it was read as, and the words of the address that say so. */
export interface AddressPart {
  readonly value: string;
  readonly text: string;
}

/** Parts that are certain; null for the others. `country` is ISO 3166-1, `region` ISO 3166-2. */
export interface Address {
  readonly country: AddressPart | null;
  readonly region: AddressPart | null;
  readonly city: AddressPart | null;
}

const NOTHING: Address = { country: null, region: null, city: null };
const MAX_LINES = 8;
const MAX_LENGTH = 500;
/** Where a postcode's town that bears the name of a region lies in it: the town is the region, or its capital. */
const TOWNS_OF_THEIR_REGION: ReadonlySet<string> = new Set(['DE', 'AT', 'CH', 'NL', 'JP']);

const part = (value: string, text: string): AddressPart => ({ value, text: text.trim() });
const cityOf = (text: string | undefined): AddressPart | null =>
  text !== undefined && looksLikeCity(text) ? part(text, text) : null;

type Within = Pick<Address, 'region' | 'city'>;

/** The town of a line with a postcode and nothing else. */
function town(country: string, text: string): Within {
  const region = TOWNS_OF_THEIR_REGION.has(country) ? regionIn(country, text) : undefined;
  return { region: region ? part(region.code, text) : null, city: cityOf(text) };
}

/** Region and city from the lines above a country, nearest last. `text` of a state alone is a region, never a city. */
function within(country: string, above: readonly string[]): Within {
  const last = above.at(-1);
  if (last === undefined) return { region: null, city: null };
  const { parts, postcode }: Line = splitPostcode(last, (text) => isPostcodeOf(country, text));
  const state = parts.at(-1);
  if (state === undefined) return postcode === null ? { region: null, city: null } : regionAlone(country, above.at(-2));
  const short = cityAndAbbreviation(state, country);
  if (short) {
    const [city, text] = short;
    const region = regionIn(country, text);
    return { region: region ? part(region.code, text) : null, city: cityOf(city) };
  }
  if (parts.length === 1 && postcode !== null && countsAsTown(country, state)) return town(country, state);
  const region = regionIn(country, state);
  if (region) {
    const before = parts.at(-2) ?? (above.length > 2 ? above.at(-2) : undefined);
    return { region: part(region.code, state), city: cityOf(before) };
  }
  // "City, Something": without a known region beside it, the first part may as well be a street.
  const isStreetBefore = parts.length === 2 && postcode !== null && /\d/.test(parts[0] ?? '');
  return { region: null, city: isStreetBefore ? cityOf(state) : null };
}

/** Beside its postcode a name is a town, unless it is a state of a country that writes the state there. */
function countsAsTown(country: string, text: string): boolean {
  return TOWNS_OF_THEIR_REGION.has(country) || regionIn(country, text) === undefined;
}

function regionAlone(country: string, text: string | undefined): Within {
  const region = text === undefined ? undefined : regionIn(country, text);
  return { region: region && text !== undefined ? part(region.code, text) : null, city: null };
}

/** Without a country: the state behind the city says which, with its postcode or a city that we know. */
function fromState(lines: readonly string[]): Address {
  const last = lines.at(-1) ?? '';
  const { parts, postcode } = splitPostcode(last, (text) => isStatePostcode(text) || isBritish(text));
  if (postcode !== null && isBritish(postcode)) {
    return { country: part('GB', postcode), region: null, city: parts.length === 1 ? cityOf(parts[0]) : null };
  }
  const end = parts.at(-1);
  if (end === undefined) return NOTHING;
  const short = parts.length > 1 && regionsNamed(end).length > 0 ? null : cityAndAbbreviation(end, null);
  const text = short ? short[1] : end;
  const before = short ? short[0] : (parts.at(-2) ?? lines.at(-2));
  // A word alone is more often a street or a city than a state, and "TOWER SW" without a postcode may be anything.
  if (before === undefined || (short && postcode === null)) return NOTHING;
  const place = placeNamed(text, { city: before, postcode });
  if (place === undefined || place === 'ambiguous') return NOTHING;
  const isState = place.region !== null;
  return {
    country: part(place.country, text),
    region: place.region === null ? null : part(place.region, text),
    city: isState || isCityOf(place.country, before) ? cityOf(before) : null,
  };
}

/** Whether a country's name or code stands on a line, and nothing else. */
function countryOf(line: string): string | undefined {
  return countryNamed(line) ?? countryCoded(line);
}

/** A last line that names a country and, in another one, a state: "Georgia", "CA". The city above it decides. */
function fromTwoMeanings(country: string, lines: readonly string[]): Address {
  const last = lines.at(-1) ?? '';
  const above = lines.slice(0, -1);
  const { parts, postcode } = splitPostcode(above.at(-1) ?? '', (text) => isPostcodeOf(country, text));
  const city = parts.at(-1) ?? null;
  const place = placeNamed(last, { city, postcode });
  const stated = fromState(above).country?.value;
  if (place === undefined || place === 'ambiguous') {
    // "Toronto, ON" above "CA" has said Canada already.
    return stated === country ? { country: part(country, last), ...within(country, above) } : NOTHING;
  }
  if (place.region === null) {
    const inside = within(country, above);
    const known = city !== null && isCityOf(country, city) ? cityOf(city) : null;
    return { country: part(country, last), region: inside.region, city: inside.city ?? known };
  }
  return { country: part(place.country, last), region: part(place.region, last), city: cityOf(city ?? undefined) };
}

function linesOf(text: string): string[] {
  const lines = text
    .split('\n')
    .map((line) => plainDigits(line).replace(/\s+/g, ' ').replace(/,\s*$/, '').trim())
    .filter((line) => line !== '');
  const last = lines.at(-1);
  if (last === undefined || countryNamed(last) !== undefined) return lines;
  const parts = partsOf(last);
  const end = parts.at(-1);
  // "…, Springfield, IL 62701, USA" in one line: its commas are its lines, once it ends with a country.
  return parts.length > 1 && end !== undefined && countryOf(end) !== undefined
    ? [...lines.slice(0, -1), ...parts]
    : lines;
}

/**
 * Reads an address as a CRM shows it, line by line, or in one line with commas: the country last, the city before it.
 * Only what is certain: an end that is no country, and no state that its postcode or city confirms, leaves all unknown.
 */
export function readAddress(text: string): Address {
  if (text.length > MAX_LENGTH || isNotStated(text)) return NOTHING;
  const lines = linesOf(text);
  const last = lines.at(-1);
  if (last === undefined || lines.length > MAX_LINES) return NOTHING;
  const country = lines.length > 1 || last.length > 2 || countryNamed(last) ? countryOf(last) : undefined;
  if (country !== undefined) {
    const elsewhere = regionsNamed(last).filter((region) => region.country !== country);
    if (elsewhere.some((region) => last.length > 3 || ABBREVIATING.has(region.country)))
      return lines.length > 1 ? fromTwoMeanings(country, lines) : NOTHING;
    return { country: part(country, last), ...within(country, lines.slice(0, -1)) };
  }
  const prefixed = countryOfPrefix(last);
  if (prefixed !== undefined) return { country: part(prefixed, last), ...within(prefixed, [last]) };
  return fromState(lines);
}
