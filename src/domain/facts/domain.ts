import {
  CLOSED_TOP_LEVELS,
  COUNTRY_TOP_LEVELS,
  DEEPER_SUFFIXES,
  FREE_MAIL,
  GENERIC_TOP_LEVELS,
  PLACE_SECOND_LEVELS,
  PRIVATE_TOP_LEVELS,
  PROFILE_NAMES,
  PROFILE_SITES,
  SECOND_LEVELS,
  SHARED_HOSTS,
  USUAL_SECOND_LEVELS,
} from './domain-suffixes.data';
import { isNotStated } from './not-stated';
import { AMBIGUOUS, known, mapReading, NOT_STATED, type Reading, UNREADABLE } from './reading';

const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const TOP_LEVEL = /^(?:[a-z]{2,24}|xn--[a-z0-9-]{2,59})$/;

const wordsOf = (table: Readonly<Record<string, string>>): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(Object.entries(table).map(([top, words]) => [top, new Set(words.split(' '))]));
const SECONDS = wordsOf(SECOND_LEVELS);
const PLACES = wordsOf(PLACE_SECOND_LEVELS);

interface Site {
  readonly host: string;
  readonly hasPath: boolean;
}

const MAX_LENGTH = 2000;
/** Most websites: a host, with or without its scheme. No placeholder looks like it. */
const PLAIN_SITE = /^(?:https?:\/\/)?((?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24})\/?$/i;

/** Host and path of an address as people write it; international names in their ASCII form. */
function siteOf(text: string): Site | undefined {
  const bare = text.trim();
  if (/[\s,;|<>"]/.test(bare)) return undefined;
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(bare)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') return undefined;
  // user@host behind a scheme is a known trick to show one host and mean another
  if (scheme !== undefined && bare.includes('@')) return undefined;
  const url = parseUrl(scheme === undefined ? `http://${bare.replace(/^\/\//, '')}` : bare);
  if (url === undefined) return undefined;
  return { host: url.hostname.replace(/\.$/, ''), hasPath: url.pathname.length > 1 || url.search !== '' };
}

function parseUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

/** How many labels a name under a country's domain has; null where that is not certain. */
function labelsUnderCountry(labels: readonly string[], top: string): number | null {
  const second = labels.at(-2) ?? '';
  if (DEEPER_SUFFIXES.has(`${second}.${top}`)) return null;
  if (SECONDS.get(top)?.has(second)) return 3;
  const names = labels[0] === 'www' ? labels.length - 1 : labels.length;
  const isDeep = names > 2 && (second.length <= 2 || CLOSED_TOP_LEVELS.has(top));
  const isPlace = names > 2 && PLACES.get(top)?.has(second) === true;
  return USUAL_SECOND_LEVELS.includes(second) || isDeep || isPlace ? null : 2;
}

/** The host, of those that give their customers names, that this one is below (or is itself). */
function sharedHostOf(labels: readonly string[]): readonly string[] | undefined {
  for (const count of [2, 3]) {
    const host = labels.slice(-count);
    if (labels.length >= count && SHARED_HOSTS.has(host.join('.'))) return host;
  }
  return undefined;
}

/**
 * The registrable domain of a host name: what its owner bought. Known by lists of top and second levels, not by the whole
 * public suffix list; where the lists are silent, the answer is `ambiguous`.
 */
function registrableDomain(host: string): Reading<string> {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.');
  const top = labels.at(-1) ?? '';
  if (labels.length < 2 || !labels.every((label) => LABEL.test(label)) || !TOP_LEVEL.test(top)) return UNREADABLE;
  if (PRIVATE_TOP_LEVELS.includes(top)) return UNREADABLE;
  const shared = sharedHostOf(labels);
  if (shared !== undefined) return takeLabels(labels, shared.length + 1);
  if (COUNTRY_TOP_LEVELS.has(top)) {
    const count = labelsUnderCountry(labels, top);
    return count === null ? AMBIGUOUS : takeLabels(labels, count);
  }
  if (top.startsWith('xn--')) return labels.length === 2 || labels[0] === 'www' ? takeLabels(labels, 2) : AMBIGUOUS;
  if (!GENERIC_TOP_LEVELS.has(top)) return AMBIGUOUS;
  // Under .name people buy "john.smith.name" as well as "smith.name".
  return top === 'name' && labels.length > 2 ? AMBIGUOUS : takeLabels(labels, 2);
}

function takeLabels(labels: readonly string[], count: number): Reading<string> {
  const taken = labels.slice(-count);
  const ownName = taken[0];
  return taken.length === count && ownName !== 'www' ? known(taken.join('.')) : UNREADABLE;
}

function isProfileSite(domain: string): boolean {
  return PROFILE_SITES.has(domain) || PROFILE_NAMES.has(domain.split('.')[0] ?? '');
}

/**
 * Reads a website (or an e-mail address) as the registrable domain of the company, in ASCII.
 * A free mail provider, or a page on a site of profiles, is not the company's: unreadable.
 */
export function readDomain(text: string): Reading<string> {
  if (text.length > MAX_LENGTH) return UNREADABLE;
  const plain = text.length <= 300 ? PLAIN_SITE.exec(text.trim())?.[1] : undefined;
  if (plain === undefined && isNotStated(text)) return NOT_STATED;
  const site = plain === undefined ? siteOf(text) : { host: plain.toLowerCase(), hasPath: false };
  if (site === undefined) return UNREADABLE;
  return mapReading(registrableDomain(site.host), (domain) => {
    if (FREE_MAIL.has(domain) || FREE_MAIL.has(site.host)) return UNREADABLE;
    const isOwnHome = !site.hasPath && (site.host === domain || site.host === `www.${domain}`);
    return isProfileSite(domain) && !isOwnHome ? UNREADABLE : known(domain);
  });
}
