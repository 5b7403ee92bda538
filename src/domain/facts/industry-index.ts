import { INDUSTRIES } from './industries.data';
import { CODED_INDUSTRIES } from './industry-codes';
import { CRM_INDUSTRIES } from './industry-crm.data';
import { INDUSTRY_DECISIONS, SHARED_INDUSTRY_NAMES } from './industry-decisions.data';
import { DUTCH_INDUSTRIES } from './industry-dutch.data';
import { ENGLISH_INDUSTRIES } from './industry-english.data';
import { FRENCH_INDUSTRIES } from './industry-french.data';
import { GERMAN_INDUSTRIES } from './industry-german.data';
import { ITALIAN_INDUSTRIES } from './industry-italian.data';
import { LINKEDIN_INDUSTRIES } from './industry-linkedin.data';
import { industryNameKey } from './industry-name';
import { PORTUGUESE_INDUSTRIES } from './industry-portuguese.data';
import { SPANISH_INDUSTRIES } from './industry-spanish.data';

/** A key of the taxonomy and names that read as it, parted by `|`; null where they cover industries of several parents. */
export type IndustryNames = readonly [key: string | null, names: string];

/** Every name of every table. A name stands more than once when several tables have it. */
export const INDUSTRY_NAMES: readonly IndustryNames[] = [
  ...INDUSTRIES.map(([key, , name]) => [key, `${key}|${name}`] as const),
  [null, SHARED_INDUSTRY_NAMES.join('|')],
  ...Object.values(CODED_INDUSTRIES).flatMap((entries) => entries.map(({ key, title }) => [key, title] as const)),
  ...[CRM_INDUSTRIES, LINKEDIN_INDUSTRIES, ENGLISH_INDUSTRIES].flatMap(Object.entries<string>),
  ...[GERMAN_INDUSTRIES, FRENCH_INDUSTRIES, SPANISH_INDUSTRIES].flatMap(Object.entries<string>),
  ...[PORTUGUESE_INDUSTRIES, ITALIAN_INDUSTRIES, DUTCH_INDUSTRIES].flatMap(Object.entries<string>),
];

/** What each name reads as, by `industryNameKey`; null where it is shared, and where tables disagree and no decision stands. */
export const INDUSTRY_BY_NAME: ReadonlyMap<string, string | null> = (() => {
  const index = new Map<string, string | null>();
  for (const [key, names] of INDUSTRY_NAMES) {
    for (const name of industryNameKey(names).split('|')) {
      const other = index.get(name);
      index.set(name, other === undefined || other === key ? key : null);
    }
  }
  for (const [name, key] of Object.entries(INDUSTRY_DECISIONS)) index.set(industryNameKey(name), key);
  index.delete('');
  return index;
})();
