import { COUNTRY_GROUPS } from '../facts/country-groups.data';
import { ISO_COUNTRIES } from '../facts/iso-countries.data';

/** ISO 3166-1 alpha-2, and XK for Kosovo. */
const COUNTRY_CODES: ReadonlySet<string> = new Set(ISO_COUNTRIES.map(([code]) => code));

const GROUPS = new Map(Object.entries(COUNTRY_GROUPS));

/**
 * The ISO codes that an entry of a criteria file stands for: one for a code, several for a group such as `@DACH`.
 * Case does not matter. Undefined when there is no such country or group.
 */
export function countriesOf(entry: string): readonly string[] | undefined {
  const name = entry.trim().toUpperCase();
  return COUNTRY_CODES.has(name) ? [name] : GROUPS.get(name);
}
