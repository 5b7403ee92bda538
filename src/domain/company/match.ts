import { foldCompanyName } from '../facts/company-name';
import { readDomain } from '../facts/domain';
import { editDistance } from '../text/edit-distance';
import { GENERIC_WORDS } from './generic-words.data';

/** What is known of one account, for finding out whether another one is the same company. Empty texts are not known. */
export interface Company {
  /** `recordKeyText` of its record. */
  readonly recordKey?: string;
  /** As shown. */
  readonly name: string;
  /** Website, domain or e-mail address, as shown. */
  readonly domain?: string;
  /** The parent account's name, as shown. */
  readonly parent?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
}

/** What speaks for or against two accounts being one company. A code; the interface has the sentence. */
export type MatchReason =
  | 'same-record'
  | 'same-name'
  | 'name-variant'
  | 'different-name'
  | 'same-domain'
  | 'different-domain'
  | 'same-parent'
  | 'parent-and-child'
  | 'same-country'
  | 'different-country';

/** `ask` where both are possible: nothing is merged on a guess. */
export interface CompanyMatch {
  readonly verdict: 'same' | 'ask' | 'different';
  readonly why: readonly MatchReason[];
}

/** A company as it is compared; null for what is not known. */
export interface Evidence {
  /** The folded name without spaces, "and" as "&": equal for spellings of one name. */
  readonly name: string;
  /** The name without words that only tell parts of a group apart; the whole name where nothing else is left. */
  readonly core: string;
  readonly domain: string | null;
  readonly parent: string | null;
  readonly country: string | null;
}

/** Shorter names are too easily another company's with one letter changed. */
const MIN_TYPO_LENGTH = 7;

const squeeze = (words: readonly string[]): string => words.map((word) => (word === 'and' ? '&' : word)).join('');

function spelling(name: string): string {
  return squeeze(foldCompanyName(name).split(' '));
}

/** Prepares a company for many comparisons. A free mail provider or a page on a site of profiles is no domain. */
export function evidenceOf({ name, domain, parent, country }: Company): Evidence {
  const words = foldCompanyName(name).split(' ');
  const core = words.filter((word) => !GENERIC_WORDS.has(word));
  const site = domain === undefined ? undefined : readDomain(domain);
  return {
    name: squeeze(words),
    core: squeeze(core.length > 0 ? core : words),
    domain: site?.state === 'known' ? site.value : null,
    parent: parent === undefined || parent.trim() === '' ? null : spelling(parent),
    country: country || null,
  };
}

type NameRelation = 'same' | 'typo' | 'variant' | 'different';

function nameRelation(a: Evidence, b: Evidence): NameRelation {
  // A blank name is known of nobody.
  if (a.name === '' || b.name === '') return 'different';
  if (a.name === b.name) return 'same';
  const isLong = Math.min(a.name.length, b.name.length) >= MIN_TYPO_LENGTH;
  // "Studio 54" and "Studio 55" are no misspelling of each other.
  if (isLong && !/\d/.test(a.name + b.name) && editDistance(a.name, b.name, 1) <= 1) return 'typo';
  return a.core === b.core ? 'variant' : 'different';
}

/** Equal, unequal, or not to be said because one is not known. */
function relation(a: string | null, b: string | null): 'same' | 'different' | null {
  if (a === null || b === null) return null;
  return a === b ? 'same' : 'different';
}

interface Relations {
  readonly name: NameRelation;
  readonly domain: 'same' | 'different' | null;
  readonly parent: 'same' | 'different' | null;
  readonly country: 'same' | 'different' | null;
  readonly isLineage: boolean;
}

/** One table of evidence, read from the top; the reasons are given apart. */
function verdictOf({ name, domain, parent, country, isLineage }: Relations): CompanyMatch['verdict'] {
  // A subsidiary is an account of its own, linked by its parent.
  if (isLineage) return name === 'same' ? 'ask' : 'different';
  if (domain === 'same') {
    const isOneName = name === 'same' || name === 'typo';
    return isOneName && country !== 'different' && parent !== 'different' ? 'same' : 'ask';
  }
  if (domain === 'different') return name === 'same' || (name === 'variant' && parent === 'same') ? 'ask' : 'different';
  if (name === 'different') return 'different';
  const isPlaced = country === 'same' || (parent === 'same' && country === null);
  return name === 'same' && isPlaced && parent !== 'different' ? 'same' : 'ask';
}

function reasonsOf({ name, domain, parent, country, isLineage }: Relations): MatchReason[] {
  const byName = {
    same: 'same-name',
    typo: 'name-variant',
    variant: 'name-variant',
    different: 'different-name',
  } as const;
  const why: MatchReason[] = [byName[name]];
  if (domain !== null) why.push(domain === 'same' ? 'same-domain' : 'different-domain');
  if (isLineage) why.push('parent-and-child');
  if (parent === 'same') why.push('same-parent');
  if (country !== null) why.push(country === 'same' ? 'same-country' : 'different-country');
  return why;
}

const isChild = (child: Evidence, of: Evidence): boolean => child.parent !== null && child.parent === of.name;

function relationsOf(a: Evidence, b: Evidence): Relations {
  const parent = relation(a.parent, b.parent);
  return {
    name: nameRelation(a, b),
    domain: relation(a.domain, b.domain),
    parent,
    country: relation(a.country, b.country),
    // Two children of "Acme Inc" that are called Acme themselves are siblings, if not one.
    isLineage: parent !== 'same' && (isChild(a, b) || isChild(b, a)),
  };
}

/** Whether what is known of two companies, beside their records, makes them one; see `matchCompanies`. */
export function isSameCompany(a: Evidence, b: Evidence): boolean {
  return verdictOf(relationsOf(a, b)) === 'same';
}

/** Compares what is known of two companies beside their records; see `matchCompanies`. */
export function matchEvidence(a: Evidence, b: Evidence): CompanyMatch {
  const relations = relationsOf(a, b);
  return { verdict: verdictOf(relations), why: reasonsOf(relations) };
}

/**
 * Whether two accounts are one company, with every reason for and against. The order of the two does not matter. One
 * record is one company; so are one name and one domain, and one name and one country (or parent) where a domain is
 * missing. The same name with another domain, the same domain with another name, and a name alone are questions.
 */
export function matchCompanies(a: Company, b: Company): CompanyMatch {
  if (a.recordKey && a.recordKey === b.recordKey) return { verdict: 'same', why: ['same-record'] };
  return matchEvidence(evidenceOf(a), evidenceOf(b));
}
