import type { CurrentField } from '../record/remember';
import { DOMAIN_COUNTRIES } from './country-hints.data';
import { readDomain } from './domain';
import { SHARED_HOSTS } from './domain-suffixes.data';
import type { FactMap } from './fact';
import { countryOfPhone } from './phone-country';

/**
 * The country (ISO 3166-1 alpha-2) of a website's ending. Undefined for endings that say nothing, and for names below
 * another one's (`acme.uk.com`). Weaker than any address: a company may sell in a country and sit in another.
 */
export function countryOfDomain(text: string): string | undefined {
  const domain = readDomain(text);
  if (domain.state !== 'known') return undefined;
  const labels = domain.value.split('.');
  const below = labels.slice(1).join('.');
  return SHARED_HOSTS.has(below) ? undefined : DOMAIN_COUNTRIES[labels.at(-1) ?? ''];
}

const HINTS = [
  { field: 'companyPhone', read: countryOfPhone, note: 'country-from-phone' },
  { field: 'website', read: countryOfDomain, note: 'country-from-domain' },
] as const;

/**
 * The facts of an account with a country by weaker evidence, marked by its note, where no field states one: the calling
 * code of its phone, else the ending of its website. Hints that disagree say nothing, and a stated country stands, even
 * one that could not be read.
 */
export function withCountryHint(facts: FactMap, fields: readonly CurrentField[]): FactMap {
  if (facts.has('country')) return facts;
  const hints = HINTS.flatMap(({ field, read, note }) => {
    const found = fields.find((each) => each.field === field);
    const code = found && read(found.text);
    return found && code !== undefined ? [{ code, note, text: found.text, source: found.source }] : [];
  });
  const [first] = hints;
  if (first === undefined || hints.some(({ code }) => code !== first.code)) return facts;
  const { code, text, source, note } = first;
  return new Map([...facts, ['country', { state: 'known', value: { type: 'country', code }, text, source, note }]]);
}
