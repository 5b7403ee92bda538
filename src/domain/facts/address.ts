import { countryNamed, isCountryCode } from './country';
import { isNotStated } from './not-stated';
import { plainDigits } from './number';
import { regionNamed } from './region';

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

/** `City, ST 12345`, `City, ON M5V 2T6`, `Sydney NSW 2000`. */
const CITY_STATE_POSTCODE =
  /^(.+?),? +([A-Za-z.\u00c0-\u024f -]{2,40}?),? +(\d{5}(?:-\d{4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d|\d{4})$/u;
const CITY_STATE = /^([^,]+), *([^,\d]+)$/;
/** `80333 München`, `1016 AA Amsterdam`, `D-80333 München`, `100 05 Stockholm`. */
const POSTCODE_CITY = /^(?:[A-Z]{1,2}-)?\d{3,5}(?: ?\d{2}(?= ))?(?: [A-Z]{2}(?= ))? +(\D{2,60})$/u;
const POSTCODE_FORMS: Readonly<Record<string, RegExp>> = {
  US: /^\d{5}(?:-\d{4})?$/,
  CA: /^[A-Z]\d[A-Z] ?\d[A-Z]\d$/,
  AU: /^\d{4}$/,
};

function countryOf(line: string): string | undefined {
  const named = countryNamed(line);
  if (named !== undefined) return named;
  return isCountryCode(line) ? line : undefined;
}

interface Place {
  readonly city: string;
  readonly region: string | null;
}

/** The line of the city in the order that this line uses. */
function placeOf(line: string): (Place & { readonly postcode: string | null }) | undefined {
  const full = CITY_STATE_POSTCODE.exec(line);
  if (full) return { city: full[1] ?? '', region: full[2] ?? '', postcode: full[3] ?? '' };
  const short = CITY_STATE.exec(line);
  if (short) return { city: short[1] ?? '', region: short[2] ?? '', postcode: null };
  const city = POSTCODE_CITY.exec(line)?.[1];
  return city === undefined ? undefined : { city, region: null, postcode: null };
}

const part = (value: string, text: string): AddressPart => ({ value, text: text.trim() });

/** With the country on its own line: region by its abbreviation or name in that country, city beside it. */
function within(country: string, line: string | undefined): Pick<Address, 'region' | 'city'> {
  const place = line === undefined ? undefined : placeOf(line);
  if (!place) return { region: null, city: null };
  const named = place.region === null ? undefined : regionNamed(place.region, country);
  const region = named && place.region !== null ? part(named.code, place.region) : null;
  // "City, Something": without a known region beside it, the first part may as well be a street.
  const city = place.region === null || region ? part(place.city.trim(), place.city) : null;
  return { region, city };
}

/** Without a country: a state and a postcode of the same country say which, or a name that only one country has as its state. */
function fromState(line: string): Address {
  const place = placeOf(line);
  if (!place?.region) return NOTHING;
  const { region: text, postcode, city } = place;
  const countries = Object.keys(POSTCODE_FORMS).filter((country) => POSTCODE_FORMS[country]?.test(postcode ?? ''));
  const candidates = countries.flatMap((country) => regionNamed(text, country) ?? []);
  const [region] = candidates;
  if (candidates.length !== 1 || !region) return NOTHING;
  return {
    country: part(region.country, text),
    region: part(region.code, text),
    city: part(city.trim(), city),
  };
}

/**
 * Reads an address as a CRM shows it, line by line: the country alone on the last line, the city above it. Only what is
 * certain: a last line that is no country, and no state with its postcode, leaves the country unknown.
 */
export function readAddress(text: string): Address {
  if (isNotStated(text)) return NOTHING;
  const lines = text
    .split('\n')
    .map((line) => plainDigits(line).replace(/,$/, '').trim())
    .filter((line) => line !== '');
  const last = lines.at(-1);
  if (last === undefined || lines.length > MAX_LINES || text.length > 500) return NOTHING;
  const country = lines.length > 1 || last.length > 2 ? countryOf(last) : undefined;
  // "Georgia" and "CA" on the last line of an address are a state as often as a country.
  if (country !== undefined && (lines.length === 1 || regionNamed(last, 'US') === undefined)) {
    return { country: part(country, last), ...within(country, lines.at(-2)) };
  }
  return fromState(last);
}
