import {
  ACCOUNT_NAMES,
  ACCOUNT_WORDS,
  HEADER_LANGUAGES,
  type HeaderLanguage,
  LOOSE_ADDRESS,
} from './account-columns.data';
import { ACCOUNT_COLUMNS, type AccountColumn, type AccountColumns, type PlainAccountColumn } from './account-table';
import { columnsByName, headingKey, type NamedFields, namedFields, namesOf } from './column-names';
import { headingUnit } from './heading-unit';
import type { Cells } from './table';
import type { CustomColumns } from './table-context';

const namesIn = (language: HeaderLanguage, field: PlainAccountColumn): string[] =>
  ACCOUNT_NAMES[language][field].split('|');

/** How tables of accounts name what we read, in all languages at once. */
export const NAMES_OF_ACCOUNTS: NamedFields<PlainAccountColumn> = namedFields(
  ACCOUNT_COLUMNS.map((field) => [field, HEADER_LANGUAGES.flatMap((language) => namesIn(language, field))]),
  ACCOUNT_WORDS,
);
const LOOSE: ReadonlySet<string> = new Set(LOOSE_ADDRESS.map(headingKey));

/** "Umsatz (Mio. EUR)" is meant by "Umsatz" too. */
function withoutUnit(header: string): readonly string[] {
  const { unit, name } = headingUnit(header);
  return unit === '' ? [] : namesOf(name, NAMES_OF_ACCOUNTS.objects);
}

/** Beside a town or a country of its own, a column called "Address" has the street alone. */
function withStreet(columns: (PlainAccountColumn | null)[], header: Cells): (PlainAccountColumn | null)[] {
  const at = columns.indexOf('address');
  const isApart = columns.includes('city') || columns.includes('country');
  if (at === -1 || !isApart || columns.includes('street')) return columns;
  const isLoose = namesOf(header[at] ?? '', NAMES_OF_ACCOUNTS.objects).some((name) => LOOSE.has(name));
  return isLoose ? columns.with(at, 'street') : columns;
}

/** What the columns of a table of accounts hold by their names, the custom facts of the criteria among them. */
export function accountColumnsByName(header: Cells, customs: CustomColumns): (AccountColumn | null)[] {
  const columns: (AccountColumn | null)[] = withStreet(columnsByName(header, NAMES_OF_ACCOUNTS, withoutUnit), header);
  const names = header.map((each) => namesOf(each, NAMES_OF_ACCOUNTS.objects));
  for (const [field, { label, from }] of customs) {
    const forms = [...(from.salesforce ?? []), label].map(headingKey).filter((form) => form !== '');
    for (const form of forms) {
      if (columns.includes(field)) break;
      const at = columns.findIndex((held, index) => held === null && (names[index] ?? []).includes(form));
      if (at !== -1) columns[at] = field;
    }
  }
  return columns;
}

/** How many of the headings that are read a language has. */
function countIn(language: HeaderLanguage, header: Cells, columns: AccountColumns): number {
  return columns.filter((field, at) => {
    if (field === null || !(field in ACCOUNT_NAMES[language])) return false;
    const forms = namesIn(language, field as PlainAccountColumn).map(headingKey);
    const heading = header[at] ?? '';
    const meant = [...namesOf(heading, NAMES_OF_ACCOUNTS.objects), ...withoutUnit(heading)];
    return meant.some((name) => forms.includes(name));
  }).length;
}

/** The language of a header row, by the headings that are read; null where two fit alike, or none does. */
export function headerLanguage(header: Cells, columns: AccountColumns): HeaderLanguage | null {
  const counts = HEADER_LANGUAGES.map((language) => [language, countIn(language, header, columns)] as const);
  const most = Math.max(...counts.map(([, count]) => count));
  const [first, ...others] = counts.filter(([, count]) => count === most);
  return most === 0 || first === undefined || others.length > 0 ? null : first[0];
}
