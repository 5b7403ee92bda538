import type { Evidence } from '../company/match';

/** Longer names are cut: a key is an index entry. */
const MAX_LENGTH = 80;

const safe = (text: string): string => text.replaceAll('/', ' ').slice(0, MAX_LENGTH);

/** What an account without a record's id is known by: its domain, else its folded name; undefined without either. */
function identityOf({ domain, name }: Evidence): string | undefined {
  if (domain !== null) return safe(domain);
  return name === '' ? undefined : safe(name);
}

/**
 * The key of an account that a table named without a record's id: the same company by domain, else by folded name, has
 * the same key in every table of an org. `nth` (from 1) tells rows of one table apart that share it and differ.
 */
export function localKey(org: string, evidence: Evidence, nth: number): string | undefined {
  const identity = identityOf(evidence);
  return identity === undefined ? undefined : `salesforce/${org}/account/~${identity}${nth > 1 ? `~${nth}` : ''}`;
}
