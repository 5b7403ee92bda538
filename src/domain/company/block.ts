import { type Company, evidenceOf } from './match';

/**
 * The keys under which a company can be found: two that share none are never one. By the name without words that tell
 * parts of a group apart, and by the registrable domain; none for a company without a name.
 */
export function blocksOf(company: Company): string[] {
  if (company.name.trim() === '') return [];
  const { core, domain } = evidenceOf(company);
  return [...(domain === null ? [] : [`domain/${domain}`]), ...(core === '' ? [] : [`name/${core}`])];
}
