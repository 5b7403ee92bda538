import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ISO_COUNTRIES } from '../src/domain/facts/iso-countries.data';
import { CITY_ZONES, REGION_ZONES } from '../src/domain/time/regions-of-zones.data';

const TABLE = join(import.meta.dirname, '../src/domain/time/zones.data.ts');

/** The year whose offsets are compared: zones that differed in an earlier one only are one zone now. */
const YEAR = 2027;

/** Names that the database has given up, as ICU still writes them; every browser we support reads the new ones. */
const RENAMED: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Godthab': 'America/Nuuk',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
};

/** No office keeps these: all of China has Beijing's time by law, and Ukraine one time, Kyiv's. */
const LEFT_OUT: ReadonlySet<string> = new Set(['Asia/Urumqi', 'Europe/Simferopol']);

/** Kosovo has no row of its own in the database. */
const ADDED: Readonly<Record<string, readonly string[]>> = { XK: ['Europe/Belgrade'] };

/** Of zones with one time the one that our other tables name stands for all, or the best known one. */
const NAMED: ReadonlySet<string> = new Set([
  ...[
    'America/Argentina/Buenos_Aires',
    'Asia/Almaty',
    'Asia/Kuala_Lumpur',
    'Asia/Nicosia',
    'Asia/Tashkent',
    'Europe/Berlin',
  ],
  ...Object.values(REGION_ZONES).flatMap((zones) => zones.split(' ')),
  ...Object.keys(CITY_ZONES).map((key) => key.split(' ')[1] ?? ''),
]);

/** A getter in the Node that this is run with, a method in newer ones. */
type ZonedLocale = Intl.Locale & { readonly timeZones?: string[]; getTimeZones?(): string[] };

function zonesOfCountry(country: string): readonly string[] {
  const locale: ZonedLocale = new Intl.Locale(`und-${country}`);
  const zones = ADDED[country] ?? locale.getTimeZones?.() ?? locale.timeZones ?? [];
  return zones.filter((zone) => !LEFT_OUT.has(zone)).map((zone) => RENAMED[zone] ?? zone);
}

/** The offsets of a zone in the middle of every month. */
export function offsetsOf(zone: string): string {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset', year: 'numeric' });
  return Array.from({ length: 12 }, (_each, month) => format.format(Date.UTC(YEAR, month, 15, 12))).join(' ');
}

/** Code → its zones, one for each that differs at some time of the year. */
export function zoneTable(): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, readonly string[]>();
  for (const [country] of ISO_COUNTRIES) {
    const byOffsets = new Map<string, string>();
    for (const zone of zonesOfCountry(country)) {
      const offsets = offsetsOf(zone);
      if (!byOffsets.has(offsets) || NAMED.has(zone)) byOffsets.set(offsets, zone);
    }
    if (byOffsets.size > 0) table.set(country, [...byOffsets.values()]);
  }
  return table;
}

/**
 * Writes the table of time zones by country out of the IANA database that this Node carries:
 * `node scripts/run.mjs scripts/time-zones.ts`.
 */
export function main(): void {
  const rows = [...zoneTable()].map(([country, zones]) => `  ${country}: '${zones.join(' ')}',\n`);
  writeFileSync(
    TABLE,
    `// Written by scripts/time-zones.ts: change that, not this.

/** The release of the IANA time zone database that the table was written from. */
export const ZONES_RELEASE = '${process.versions.tz}';

/**
 * Time zones by ISO 3166-1 alpha-2, parted by spaces: of those that show one time all through ${YEAR} one stands for all.
 * Written down because a browser need not be able to list them. Left out: countries where nobody lives.
 */
export const COUNTRY_ZONES: Readonly<Record<string, string>> = {
${rows.join('')}};
`,
  );
}
