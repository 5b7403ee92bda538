import { type Company, type Evidence, evidenceOf } from './match';

/** The keys under which a company is found by its evidence; none for one without a name. */
export function blocksOfEvidence({ name, core, domain }: Evidence): string[] {
  if (name === '') return [];
  return [...(domain === null ? [] : [`domain/${domain}`]), ...(core === '' ? [] : [`name/${core}`])];
}

/**
 * The keys under which a company can be found: two that share none are never one. By the name without words that tell
 * parts of a group apart, and by the registrable domain; none for a company without a name.
 */
export function blocksOf(company: Company): string[] {
  return company.name.trim() === '' ? [] : blocksOfEvidence(evidenceOf(company));
}
