import { FACT_NAMES, type FactName, type PlainFactName } from '../facts/fact';
import type { CriteriaSet, CustomField, Test } from './criteria';

/** What a fact is made of, which decides the tests that suit it and how a cell of a table is read. */
export type FieldKind = CustomField['type'] | 'country' | 'industry';

const PLAIN_KINDS: Readonly<Record<PlainFactName, FieldKind>> = {
  name: 'text',
  domain: 'text',
  industry: 'industry',
  employees: 'number',
  revenue: 'money',
  country: 'country',
  region: 'text',
  city: 'text',
  type: 'text',
  standing: 'text',
  rating: 'text',
  ownership: 'text',
  founded: 'number',
  technologies: 'list',
  description: 'text',
  parent: 'text',
  owner: 'text',
  openOpportunity: 'boolean',
};

/** The tests that suit each kind of fact (criteria file, section 2). */
export const SUITING_TESTS: Readonly<Record<FieldKind, readonly Test['kind'][]>> = {
  text: ['oneOf', 'keywords', 'is'],
  country: ['oneOf'],
  industry: ['oneOf'],
  list: ['oneOf', 'anyOf', 'keywords'],
  number: ['range', 'is'],
  money: ['range'],
  date: ['range'],
  boolean: ['is'],
};

const PLAIN_NAMES: ReadonlySet<string> = new Set(FACT_NAMES);

/** Whether a text is one of the fixed fact names; custom fields are not. */
export function isPlainFact(name: string): name is PlainFactName {
  return PLAIN_NAMES.has(name);
}

/** Whether a text has the form of a custom field's name, declared or not. */
export function isCustomFact(name: string): name is `custom:${string}` {
  return name.startsWith('custom:');
}

/** Undefined for a custom field that the set does not declare. */
export function fieldKind(field: FactName, fields: CriteriaSet['fields']): FieldKind | undefined {
  if (isPlainFact(field)) return PLAIN_KINDS[field];
  return fields && Object.hasOwn(fields, field) ? fields[field]?.type : undefined;
}
