import type { SeenField } from '../../domain/record/snapshot';
import { fold } from '../../domain/text/fold';

type Field = Exclude<SeenField['field'], 'custom'>;

/**
 * Columns of a list of accounts by the field's API name, which tables carry as the first part of `data-col-key-value`.
 * Left out: what is another record's or no fact, such as `Owner.Alias`, which is no name. That lists name the last ones so
 * is *assumed*.
 */
export const COLUMN_FIELDS: ReadonlyMap<string, Field> = new Map<string, Field>([
  ['Website', 'website'],
  ['Industry', 'industry'],
  ['NumberOfEmployees', 'employees'],
  ['AnnualRevenue', 'revenue'],
  ['Type', 'type'],
  ['Rating', 'rating'],
  ['Ownership', 'ownership'],
  ['YearStarted', 'founded'],
  ['Phone', 'companyPhone'],
  ['BillingCountry', 'country'],
  ['BillingState', 'region'],
  ['BillingCity', 'city'],
  ['BillingCountryCode', 'country'],
  ['BillingStateCode', 'region'],
  ['Owner.Name', 'owner'],
  ['Parent.Name', 'parent'],
]);

const labelled = (field: string, labels: string): [string, string][] =>
  labels.split('|').map((label) => [fold(label), field]);

/**
 * Aura's tables name no field; what counts is the column's label, where no other column has it too. English: the labels of
 * the product; German, French and Spanish *assumed*. Left out, as a customer's own field may well be called so: "Type",
 * "Status", "Region", "Country", "City".
 */
export const COLUMN_LABELS: ReadonlyMap<string, string> = new Map([
  ...labelled('Website', 'website|site web|sitio web'),
  ...labelled('Industry', 'industry|branche|secteur d’activité|sector'),
  ...labelled('NumberOfEmployees', 'employees|mitarbeiter|employés|empleados'),
  ...labelled('AnnualRevenue', 'annual revenue|jahresumsatz|chiffre d’affaires annuel|ingresos anuales'),
  ...labelled('Ownership', 'ownership|eigentümerschaft'),
  ...labelled('YearStarted', 'year started|gründungsjahr'),
  ...labelled('BillingCountry', 'billing country|rechnungsland'),
  ...labelled('BillingState', 'billing state/province'),
  ...labelled('BillingCity', 'billing city|rechnungsort'),
]);
