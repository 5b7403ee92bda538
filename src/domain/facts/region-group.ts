import { COUNTRY_GROUPS } from './country-groups.data';
import { countryCoded, countryNamed } from './country-names';
import { placeKey } from './place-key';

/** What people call the groups besides their names in a criteria file. "Asia" and "Europe" are left out: no group is them. */
const GROUP_NAMES: Readonly<Record<string, string>> = {
  '@ANZ': 'ANZ|Australia and New Zealand|Australasia',
  '@APAC': 'APAC|Asia Pacific|Asia-Pacific|Asia/Pacific',
  '@BALTICS': 'Baltics|Baltic States|Baltic Countries|Baltikum|Pays baltes',
  '@BENELUX': 'Benelux|Benelux Countries',
  '@DACH': 'DACH|D-A-CH|D/A/CH|DACH Region',
  '@EEA': 'EEA|European Economic Area|EWR',
  '@EFTA': 'EFTA|European Free Trade Association',
  '@EMEA': 'EMEA|Europe, Middle East and Africa|Europe, the Middle East and Africa',
  '@EU': 'EU|European Union|Europäische Union|Union européenne|Unión Europea|EU27|EU-27',
  '@GCC': 'GCC|Gulf Cooperation Council|Gulf States|GCC Countries',
  '@IBERIA': 'Iberia|Iberian Peninsula',
  '@LATAM': 'LATAM|Latin America|Lateinamerika|América Latina|Latinoamérica',
  '@MENA': 'MENA|Middle East and North Africa',
  '@NA': 'North America|NORAM|NAMER|Nordamerika',
  '@NORDICS': 'Nordics|Nordic Countries|Nordic Region|Nordic|Norden',
  '@UKI': 'UKI|UK&I|UK and Ireland|United Kingdom and Ireland|UK & Ireland',
};

const BY_NAME: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(COUNTRY_GROUPS).flatMap(([group, members]) => {
    const sorted = [...members].sort();
    return [group, ...(GROUP_NAMES[group] ?? '').split('|')].map((name) => [placeKey(name), sorted] as const);
  }),
);

/**
 * The countries (ISO 3166-1 alpha-2, sorted) of a group that sales teams name, such as "Nordics" or `@DACH`: as they use the
 * word, not as geography does ("North America" is Canada and the United States). Undefined for every other name.
 */
export function regionGroup(name: string): readonly string[] | undefined {
  return name.length > 60 ? undefined : BY_NAME.get(placeKey(name));
}

/** Whether a group has a country, by its code or name; undefined when either is not known. */
export function groupContains(group: string, country: string): boolean | undefined {
  const members = regionGroup(group);
  const bare = country.trim();
  const code = countryCoded(bare) ?? countryNamed(bare) ?? undefined;
  return members === undefined || code === undefined ? undefined : members.includes(code);
}
