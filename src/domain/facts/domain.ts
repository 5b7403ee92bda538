import {
  FREE_MAIL,
  PRIVATE_TOP_LEVELS,
  PROFILE_SITES,
  SECOND_LEVELS,
  SHARED_HOSTS,
  USUAL_SECOND_LEVELS,
} from './domain-suffixes.data';
import { isNotStated } from './not-stated';
import { AMBIGUOUS, known, mapReading, NOT_STATED, type Reading, UNREADABLE } from './reading';

const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const TOP_LEVEL = /^(?:[a-z]{2,24}|xn--[a-z0-9-]{2,59})$/;

interface Site {
  readonly host: string;
  readonly hasPath: boolean;
}

/** Host and path of an address as people write it; international names in their ASCII form. */
function siteOf(text: string): Site | undefined {
  const bare = text.trim();
  if (bare.length > 2000 || /[\s,;|<>"]/.test(bare)) return undefined;
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

/**
 * The registrable domain of a host name: what its owner bought. Known by a list of second levels, not by the whole public
 * suffix list; where the list is silent and the second level looks like a registry's, the answer is `ambiguous`.
 */
export function registrableDomain(host: string): Reading<string> {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.');
  const top = labels.at(-1) ?? '';
  if (labels.length < 2 || !labels.every((label) => LABEL.test(label)) || !TOP_LEVEL.test(top)) return UNREADABLE;
  if (PRIVATE_TOP_LEVELS.includes(top)) return UNREADABLE;
  const shared = SHARED_HOSTS.find((suffix) => host === suffix || host.endsWith(`.${suffix}`));
  if (shared !== undefined) return takeLabels(labels, shared.split('.').length + 1);
  if (top.length !== 2) return takeLabels(labels, 2);
  const second = labels.at(-2) ?? '';
  if (SECOND_LEVELS[top]?.split(' ').includes(second)) return takeLabels(labels, 3);
  const rest = labels[0] === 'www' ? labels.length - 1 : labels.length;
  if (USUAL_SECOND_LEVELS.includes(second) || (rest > 2 && second.length <= 2)) return AMBIGUOUS;
  return takeLabels(labels, 2);
}

function takeLabels(labels: readonly string[], count: number): Reading<string> {
  const taken = labels.slice(-count);
  const ownName = taken[0];
  return taken.length === count && ownName !== 'www' ? known(taken.join('.')) : UNREADABLE;
}

/**
 * Reads a website (or an e-mail address) as the registrable domain of the company.
 * A free mail provider, or a page on a site of profiles, is not the company's: unreadable.
 */
export function readDomain(text: string): Reading<string> {
  if (isNotStated(text)) return NOT_STATED;
  const site = siteOf(text);
  if (site === undefined) return UNREADABLE;
  return mapReading(registrableDomain(site.host), (domain) => {
    if (FREE_MAIL.has(domain)) return UNREADABLE;
    const onProfileSite = PROFILE_SITES.includes(domain);
    const ownHome = !site.hasPath && /^(?:www\.)?[^.]+\.[^.]+$/.test(site.host);
    return onProfileSite && !ownHome ? UNREADABLE : known(domain);
  });
}
