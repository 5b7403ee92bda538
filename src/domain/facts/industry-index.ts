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

/** A table's word for a key of the taxonomy; null where the name covers industries of several parents. */
export type IndustryClaim = readonly [name: string, key: string | null];

function claimsOf(table: Readonly<Record<string, string>>): readonly IndustryClaim[] {
  return Object.entries(table).flatMap(([key, names]) => names.split('|').map((name) => [name, key] as const));
}

/** Every name of every table. A name stands more than once when several tables have it. */
export const INDUSTRY_CLAIMS: readonly IndustryClaim[] = [
  ...INDUSTRIES.map(([key, , name]) => [name, key] as const),
  ...INDUSTRIES.map(([key]) => [key, key] as const),
  ...SHARED_INDUSTRY_NAMES.map((name) => [name, null] as const),
  ...Object.values(CODED_INDUSTRIES).flatMap((entries) => entries.map(({ title, key }) => [title, key] as const)),
  ...[CRM_INDUSTRIES, LINKEDIN_INDUSTRIES, ENGLISH_INDUSTRIES].flatMap(claimsOf),
  ...[GERMAN_INDUSTRIES, FRENCH_INDUSTRIES, SPANISH_INDUSTRIES].flatMap(claimsOf),
  ...[PORTUGUESE_INDUSTRIES, ITALIAN_INDUSTRIES, DUTCH_INDUSTRIES].flatMap(claimsOf),
].filter(([name]) => name !== '');

/** What each name reads as, by `industryNameKey`; null where tables disagree and no decision stands, and where all say so. */
export const INDUSTRY_NAMES: ReadonlyMap<string, string | null> = (() => {
  const names = new Map<string, string | null>();
  for (const [name, key] of INDUSTRY_CLAIMS) {
    const folded = industryNameKey(name);
    const other = names.get(folded);
    names.set(folded, other === undefined || other === key ? key : null);
  }
  for (const [name, key] of Object.entries(INDUSTRY_DECISIONS)) names.set(industryNameKey(name), key);
  return names;
})();
