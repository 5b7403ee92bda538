import type { CriteriaSet } from '../criteria/criteria';
import { fieldKind, isCustomFact } from '../criteria/field-kind';
import { SINGLE_FACTS } from '../facts/account-facts';
import type { FactName } from '../facts/fact';
import type { QuickFact } from '../fit/quick';
import { ACCOUNT_FIELDS } from '../record/snapshot';
import type { Mapping } from '../taught/mapping';
import { once } from './once';
import { type Column, firstOf } from './pack-columns';
import type { PackReaders } from './pack-readers';
import { signsWith } from './text-memo';

const ACCOUNT: ReadonlySet<string> = new Set([...ACCOUNT_FIELDS, 'custom']);
const NUMBERS: ReadonlySet<string> = new Set(['employees', 'revenue']);

/** Whether a column's field is the account's own; columns of other fields can only be taught. */
export const isOfAccount = ({ field }: Column): boolean => ACCOUNT.has(field);

/** The facts of one account, each at the place of its name, with the days on which they were stated. */
export interface FactsRead {
  readonly facts: (QuickFact | undefined)[];
  readonly days: (string | null)[];
}

/**
 * What may state one fact of the account at a place; true where it does, and it is put there. `signs` by locale, as in
 * `text-memo.ts`.
 */
type Source = (at: number, signs: readonly number[], into: FactsRead, slot: number) => boolean;

function put(fact: QuickFact | null | undefined, { day }: Pick<Column, 'day'>, into: FactsRead, slot: number): boolean {
  if (!fact) return false;
  into.facts[slot] = fact;
  into.days[slot] = day;
  return true;
}

/** How the accounts of a pack are read whose fields came in these locales, in the order in which they came. */
export interface PackPlan {
  /** For each fact what may state it, what counts most first. */
  readonly sources: readonly (readonly Source[])[];
  /** By locale: of each list of columns, the first that has a text says how numbers are written. */
  readonly numeric: readonly (readonly (readonly Column[])[])[];
}

/** What plans are made of. */
export interface PlanParts {
  readonly set: Pick<CriteriaSet, 'fields'>;
  readonly readers: PackReaders;
  /** Of the accounts' own place. */
  readonly mappings: readonly Mapping[];
  readonly columns: readonly Column[];
}

/** Whether the reading of a fact depends on how its page writes numbers. */
export function readsNumbers(name: FactName, { fields }: Pick<CriteriaSet, 'fields'>): boolean {
  const kind = fieldKind(name, fields);
  return kind === 'number' || kind === 'money' || kind === 'date';
}

/** The columns that may hold a custom field, as `readAccountFacts` chooses: by the order of its list, of one name the last. */
function customColumns(name: FactName, group: readonly Column[], { fields }: Pick<CriteriaSet, 'fields'>): Column[] {
  const field = fields && isCustomFact(name) && Object.hasOwn(fields, name) ? fields[name] : undefined;
  const names = (field?.from.salesforce ?? []).filter((internal) => internal !== '');
  return names.flatMap((wanted) => group.filter(({ internal }) => internal === wanted).reverse());
}

/** The columns whose field states a fact by itself. */
const singleColumns = (name: FactName, group: readonly Column[]): Column[] =>
  group.filter(({ field }) =>
    name === 'standing' ? field === 'type' : field !== 'custom' && singleFact(field) === name,
  );

const singleFact = (field: string): FactName | undefined =>
  Object.hasOwn(SINGLE_FACTS, field) ? SINGLE_FACTS[field as keyof typeof SINGLE_FACTS] : undefined;

function taughtSources(name: FactName, { mappings, columns, readers }: PlanParts): Source[] {
  const own = mappings.filter(({ fact, internal }) => fact === name && internal !== '').reverse();
  return own.map((mapping) => {
    const found = columns.filter(({ internal }) => internal === mapping.internal);
    const read = once((locale: string | null) => readers.taught(mapping, locale));
    return (at, _signs, into, slot) => {
      const column = firstOf(found, at);
      return column !== undefined && put(read(column.locale)(column.text(at), 0), column, into, slot);
    };
  });
}

/** What states a fact in one language: its custom field, a field of its own (the last counts), the address. */
function languageSources(name: FactName, group: readonly Column[], nth: number, parts: PlanParts): Source[] {
  const { set, readers } = parts;
  const [locale = null] = group.map((column) => column.locale);
  const read = readers.named(name, locale);
  const byNumbers = readsNumbers(name, set);
  const from = (column: Column | undefined, at: number, signs: readonly number[], into: FactsRead, slot: number) => {
    const text = column?.text(at) ?? '';
    return (
      column !== undefined && text !== '' && put(read(text, byNumbers ? (signs[nth] ?? 0) : 0), column, into, slot)
    );
  };
  const customs = customColumns(name, group, set);
  const custom: Source = (at, signs, into, slot) => from(firstOf(customs, at), at, signs, into, slot);
  const isPlace = name === 'country' || name === 'region' || name === 'city';
  const addresses = isPlace ? group.filter(({ field }) => field === 'address') : [];
  return [
    ...(customs.length === 0 ? [] : [custom]),
    ...singleColumns(name, group)
      .reverse()
      .map(
        (column): Source =>
          (at, signs, into, slot) =>
            from(column, at, signs, into, slot),
      ),
    ...addresses.map(
      (column): Source =>
        (at, _signs, into, slot) => {
          const text = column.text(at);
          return text !== '' && put(readers.places(text).get(name), column, into, slot);
        },
    ),
  ];
}

/** A country by what hints at it, where both agree. */
function hintSource({ columns, readers }: PlanParts): Source {
  const phones = columns.filter(({ field }) => field === 'companyPhone');
  const websites = columns.filter(({ field }) => field === 'website');
  return (at, _signs, into, slot) => {
    const [phone, website] = [firstOf(phones, at), firstOf(websites, at)];
    const byPhone = phone ? readers.phone(phone.text(at)) : null;
    const byWebsite = website ? readers.website(website.text(at)) : null;
    const code = byPhone ?? byWebsite;
    const stated = byPhone === null ? website : phone;
    if (code === null || !stated || (byWebsite !== null && byWebsite !== code)) return false;
    return put(readers.hinted(code), stated, into, slot);
  };
}

/** Plans the reading of accounts whose fields came in these locales; a later one counts over an earlier one. */
export function packPlan(names: readonly FactName[], order: readonly (string | null)[], parts: PlanParts): PackPlan {
  const groups = order.map((locale) => parts.columns.filter((each) => isOfAccount(each) && each.locale === locale));
  const customs = Object.keys(parts.set.fields ?? {}) as FactName[];
  const numericCustoms = customs.filter((name) => {
    const kind = fieldKind(name, parts.set.fields);
    return kind === 'number' || kind === 'money';
  });
  return {
    sources: names.map((name) => [
      ...taughtSources(name, parts),
      ...groups
        .flatMap((group, nth) => [languageSources(name, group, nth, parts)])
        .reverse()
        .flat(),
      ...(name === 'country' ? [hintSource(parts)] : []),
    ]),
    numeric: groups.map((group) => [
      ...group.filter(({ field }) => NUMBERS.has(field)).map((column) => [column]),
      ...numericCustoms.map((name) => customColumns(name, group, parts.set)),
    ]),
  };
}

/** By which signs the account's numbers are written in each of its locales. */
export function signsAt({ numeric }: PackPlan, at: number, signs: number[]): void {
  for (let nth = 0; nth < numeric.length; nth++) {
    let own = 0;
    for (const columns of numeric[nth] ?? []) {
      const column = firstOf(columns, at);
      if (column) own = signsWith(own, column.text(at));
    }
    signs[nth] = own;
  }
}
