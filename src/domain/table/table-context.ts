import type { CriteriaSet, CustomField } from '../criteria/criteria';

/** The custom facts that the criteria declare. */
export type CustomFields = NonNullable<CriteriaSet['fields']>;

/** The same, one by one. */
export type CustomColumns = readonly (readonly [`custom:${string}`, CustomField])[];

/** Those that a column can state, in the order in which the criteria declare them: a field of the CRM says them. */
export function customColumns(fields: CustomFields): CustomColumns {
  const all = Object.entries(fields) as [`custom:${string}`, CustomField][];
  return all.filter(([, { from }]) => from.salesforce?.[0] !== undefined);
}
