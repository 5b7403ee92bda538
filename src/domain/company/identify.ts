import { type FactMap, isWeakNote } from '../facts/fact';
import type { Company } from './match';

/** A company with the key text of its record. */
export type Identified = Company & { readonly recordKey: string };

/** What identifies a company; a country by weaker evidence does not. */
export function companyFrom(key: string, name: string, facts: FactMap, email: string | undefined): Identified {
  const [domain, parent, country] = [facts.get('domain'), facts.get('parent'), facts.get('country')];
  const site = domain?.state === 'known' && domain.value.type === 'text' ? domain.value.text : email;
  return {
    recordKey: key,
    name,
    ...(site !== undefined && { domain: site }),
    ...(parent?.state === 'known' && { parent: parent.text }),
    ...(country?.state === 'known' &&
      country.value.type === 'country' &&
      !isWeakNote(country.note) && { country: country.value.code }),
  };
}
