import { placeKey } from '../facts/place-key';
import { CITY_ZONES, REGION_ZONES } from './regions-of-zones.data';
import { COUNTRY_ZONES } from './zones.data';

/** A place as far as it is known: the values of the facts, not the texts as shown. */
export interface KnownPlace {
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** ISO 3166-2, as `region.ts` reads it; one of another country is passed over. */
  readonly region: string | null;
  /** As shown. It narrows down what region or country leave open, and nothing else. */
  readonly city?: string | null;
}

/**
 * The IANA time zones that a place may be in, of which no two show the same time all year; none where nothing is known of
 * it. Several mean that it cannot be told: all of them are to be shown, or none.
 */
export function zonesOf({ country, region, city = null }: KnownPlace): readonly string[] {
  if (country === null || !Object.hasOwn(COUNTRY_ZONES, country)) return [];
  const inCountry = region?.startsWith(`${country}-`) ? region : null;
  if (inCountry !== null && Object.hasOwn(REGION_ZONES, inCountry)) return narrowed(REGION_ZONES, inCountry, city);
  return narrowed(COUNTRY_ZONES, country, city);
}

function narrowed(table: Readonly<Record<string, string>>, place: string, city: string | null): readonly string[] {
  const zones = (table[place] ?? '').split(' ');
  if (zones.length === 1 || city === null || city.length > MAX_CITY) return zones;
  const key = placeKey(city);
  const own = zones.filter((zone) => citiesOf(`${place} ${zone}`).some((name) => placeKey(name) === key));
  return own.length === 1 ? own : zones;
}

const MAX_CITY = 60;

function citiesOf(key: string): readonly string[] {
  return Object.hasOwn(CITY_ZONES, key) ? (CITY_ZONES[key] ?? '').split('|') : [];
}
