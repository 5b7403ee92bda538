import { countryCoded, countryNamed } from './country-names';
import { POSTCODES, ZIP_STARTS } from './postcodes.data';
import { isCityOf, isSharedRegionName, type Region, regionsNamed } from './region';

/** What the word behind a city means: a country, and the region where it is one. */
export interface Place {
  readonly country: string;
  readonly region: string | null;
}

/** What stands beside the word: the city before it, the postcode behind it; null where there is none. */
export interface Beside {
  readonly city: string | null;
  readonly postcode: string | null;
}

/** Where "City, ST" is how people write; elsewhere an abbreviation counts only with a city or postcode that fits it. */
export const ABBREVIATING: ReadonlySet<string> = new Set(['US', 'CA', 'AU']);

const byRegion = ({ code, country }: Region): Place => ({ country, region: code });

/** Whether a region's postcodes look like this one. */
function fitsPostcode({ code, country }: Region, postcode: string): boolean {
  if (!POSTCODES[country]?.test(postcode)) return false;
  if (country !== 'US') return true;
  return ZIP_STARTS[code.slice(3)]?.split(' ').some((start) => postcode.startsWith(start)) ?? false;
}

/** The one place among several that all say the same country; undefined when they do not. */
function agreed(places: readonly Place[]): Place | undefined {
  const [first, ...others] = places;
  if (first === undefined || others.some(({ country }) => country !== first.country)) return undefined;
  return others.length === 0 ? first : { country: first.country, region: null };
}

/** The places whose postcodes look like this one. A ZIP code of that very state leaves no room for a country's code. */
function byPostcode(regions: readonly Region[], country: string | undefined, postcode: string): Place[] {
  const fitting = regions.filter((region) => fitsPostcode(region, postcode)).map(byRegion);
  const isZip = fitting.some((place) => place.country === 'US');
  if (isZip || country === undefined || !POSTCODES[country]?.test(postcode)) return fitting;
  return [...fitting, { country, region: null }];
}

/** The places that we know a city of. */
function byCity(regions: readonly Region[], country: string | undefined, city: string): Place[] {
  const known = regions.filter(({ code }) => isCityOf(code, city)).map(byRegion);
  return country !== undefined && isCityOf(country, city) ? [...known, { country, region: null }] : known;
}

/** What the word means by itself. */
function alone(text: string, regions: readonly Region[], byName: string | undefined): Place | 'ambiguous' | undefined {
  const isWord = text.trim().length > 3;
  const country = byName ?? countryCoded(text);
  if (country === undefined && isWord && isSharedRegionName(text)) return 'ambiguous';
  const usual = regions.filter((region) => isWord || byName === undefined || ABBREVIATING.has(region.country));
  const places = [...usual.map(byRegion), ...(country === undefined ? [] : [{ country, region: null }])];
  return places.length === 0 ? undefined : (agreed(places) ?? 'ambiguous');
}

/**
 * What the last word of "City, Word 12345" means: state, country, or code of either. `ambiguous` when it has two meanings
 * and neither the postcode nor a city that we know decides; undefined when it has none.
 */
export function placeNamed(text: string, { city, postcode }: Beside): Place | 'ambiguous' | undefined {
  const regions = regionsNamed(text);
  const byName = countryNamed(text);
  if (byName === null) return 'ambiguous';
  const country = byName ?? countryCoded(text);
  const fitting = postcode === null ? undefined : agreed(byPostcode(regions, country, postcode));
  if (fitting !== undefined) return fitting;
  const known = city === null ? undefined : agreed(byCity(regions, country, city));
  if (known !== undefined) return known;
  // A state whose postcodes look otherwise: one of the two is wrong.
  if (postcode !== null && regions.length > 0) return 'ambiguous';
  return alone(text, regions, byName);
}
