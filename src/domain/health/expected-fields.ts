import type { CriteriaSet, FitRules } from '../criteria/criteria';
import { isPlainFact } from '../criteria/field-kind';
import type { FactName, PlainFactName } from '../facts/fact';
import type { AccountField, SeenField, Snapshot } from '../record/snapshot';

/**
 * A field that a record page is expected to show: the record's name, a lead's company, the account behind a contact or
 * opportunity, a person's title, a field of a company, or a custom fact of the criteria file.
 */
export type PageField = 'name' | 'company' | 'account' | 'title' | CompanyField | `custom:${string}`;

/** One field that is expected, and what of a snapshot shows it. */
export interface ExpectedField {
  readonly field: PageField;
  readonly shows: (seen: SeenField) => boolean;
}

/** Countries, regions and cities stand in addresses on the pages that we read. */
type CompanyField = Exclude<AccountField, 'name' | 'companyPhone' | 'country' | 'region' | 'city'>;

/** The page's field that each fact is read from; the facts that are not here are read from no page. */
export const FIELD_OF_FACT: Readonly<Partial<Record<PlainFactName, CompanyField>>> = {
  domain: 'website',
  industry: 'industry',
  employees: 'employees',
  revenue: 'revenue',
  country: 'address',
  region: 'address',
  city: 'address',
  type: 'type',
  standing: 'type',
  rating: 'rating',
  ownership: 'ownership',
  founded: 'founded',
  description: 'description',
  parent: 'parent',
  owner: 'owner',
};

/** What the page of a lead says of its company; an account's page says all of it. */
export const LEAD_FIELDS: ReadonlySet<CompanyField> = new Set<CompanyField>([
  'website',
  'industry',
  'employees',
  'revenue',
  'address',
  'rating',
  'owner',
]);

function factsOfRules({ criteria, disqualifiers = [] }: FitRules): FactName[] {
  return [...criteria, ...disqualifiers].map(({ field }) => field);
}

/** Every fact that a set asks for, each once, in the order of the file. */
export function factsUsed(set: CriteriaSet): readonly FactName[] {
  const { profiles = [], value = [] } = set;
  const conditions = [...profiles, ...value].flatMap(({ when }) => when.map(({ field }) => field));
  return [...new Set([...factsOfRules(set.fit), ...profiles.flatMap(({ fit }) => factsOfRules(fit)), ...conditions])];
}

const plain = (field: Exclude<SeenField['field'], 'custom'>, as?: PageField): ExpectedField => ({
  field: as ?? (field as PageField),
  shows: (seen) => seen.field === field,
});

function companyFields(set: CriteriaSet): ExpectedField[] {
  const fields = new Map<PageField, ExpectedField>();
  for (const fact of factsUsed(set)) {
    if (isPlainFact(fact)) {
      const field = FIELD_OF_FACT[fact];
      if (field) fields.set(field, plain(field));
      continue;
    }
    const names = set.fields?.[fact]?.from.salesforce ?? [];
    const shows = ({ field, internal }: SeenField): boolean => field === 'custom' && names.includes(internal);
    if (names.length > 0) fields.set(fact, { field: fact, shows });
  }
  return [...fields.values()];
}

/**
 * The fields, the name apart, that the record's page should show for `set` to judge it: what the criteria ask for and a
 * page of that kind can say, and the title where there are personas. Facts that no page says are not expected.
 */
export function expectedFields({ record, isPerson }: Snapshot, set: CriteriaSet): readonly ExpectedField[] {
  const person = (set.personas ?? []).length > 0 ? [plain('title')] : [];
  switch (record.object) {
    case 'account':
      return [...(isPerson ? person : []), ...companyFields(set)];
    case 'lead': {
      const company = companyFields(set).filter(
        ({ field }) => field.startsWith('custom:') || LEAD_FIELDS.has(field as CompanyField),
      );
      return [...person, plain('name', 'company'), ...company];
    }
    case 'contact':
      return person;
    case 'opportunity':
      return [];
  }
}
