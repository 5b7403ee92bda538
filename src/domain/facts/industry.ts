import { fold } from '../text/fold';
import { INDUSTRIES } from './industries.data';
import {
  INDUSTRY_ALIASES,
  NO_INDUSTRY_NAMES,
  SALESFORCE_INDUSTRIES,
  SHARED_INDUSTRY_NAMES,
} from './industry-names.data';
import { isNotStated } from './not-stated';
import { AMBIGUOUS, known, NOT_STATED, type Reading, UNREADABLE } from './reading';

/** Names are compared as words: `&`, "and", commas, slashes and underscores do not count. */
function nameKey(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .split(' ')
    .filter((word) => word !== '' && word !== 'and')
    .join(' ');
}

/** Later entries win: a parent's name yields to the industry that is called the same ("Financial services"). */
const KEYS: ReadonlyMap<string, string> = (() => {
  const keys = new Map<string, string>();
  for (const [key, parent, name] of [...INDUSTRIES].sort((a, b) => Number(a[1] !== null) - Number(b[1] !== null))) {
    keys.set(nameKey(name), key);
    if (parent !== null || !keys.has(nameKey(key))) keys.set(nameKey(key), key);
  }
  for (const [key, names] of Object.entries(INDUSTRY_ALIASES)) {
    for (const name of names.split('|')) keys.set(nameKey(name), key);
  }
  for (const [name, key] of Object.entries(SALESFORCE_INDUSTRIES)) keys.set(nameKey(name), key);
  return keys;
})();

const OWN_KEYS: ReadonlySet<string> = new Set(INDUSTRIES.map(([key]) => key));
const NONE: ReadonlySet<string> = new Set(NO_INDUSTRY_NAMES.map(nameKey));
const SHARED: ReadonlySet<string> = new Set(SHARED_INDUSTRY_NAMES.map(nameKey));

/**
 * Reads the name of an industry as a key of the taxonomy: its key, its English name, Salesforce's picklist, everyday
 * names. A name that covers several industries becomes their parent; "Other" is unreadable, not an industry.
 */
export function readIndustry(text: string): Reading<string> {
  if (isNotStated(text)) return NOT_STATED;
  if (OWN_KEYS.has(text.trim())) return known(text.trim());
  const name = nameKey(text.slice(0, 200));
  const key = NONE.has(name) ? undefined : KEYS.get(name);
  if (key !== undefined) return known(key);
  return SHARED.has(name) ? AMBIGUOUS : UNREADABLE;
}
