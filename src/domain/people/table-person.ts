import { isOptOut } from '../record/opt-out';
import type { CurrentField, KeptField } from '../record/remember';
import { TABLE_OPT_OUTS, TABLE_TEXTS, type TableValue } from '../table/table';
import { emailKey } from './identity';
import { type EarlierValue, inOrgOf, keepPerson, type PersonRecord, type PersonTable } from './person-record';

/** What one table said of a person. */
export interface PersonInTable {
  /** `recordKeyText`. */
  readonly key: string;
  /** The account's record key text. */
  readonly account: string;
  readonly company: string;
  readonly name: string;
  readonly title: string | null;
  readonly fields: readonly TableValue[];
  /** Local day. */
  readonly day: string;
}

/** A person whom a table named. */
export type TablePerson = PersonRecord & { readonly table: PersonTable };

const pageDayOf = ({ table, seenDay }: PersonRecord): string | null => (table ? table.pageDay : seenDay);

/** A page of that day, or anything later, has the last word. */
function isOlder(seen: PersonInTable, before: PersonRecord): boolean {
  const pageDay = pageDayOf(before);
  return before.seenDay > seen.day || (pageDay !== null && pageDay >= seen.day);
}

const ORDER: readonly string[] = [...TABLE_TEXTS, ...TABLE_OPT_OUTS];

/** Fields in one order, by which two states of a person are compared. */
export function inTableOrder<Field extends Pick<KeptField, 'field'>>(fields: readonly Field[]): Field[] {
  return [...fields].sort((a, b) => ORDER.indexOf(a.field) - ORDER.indexOf(b.field));
}

/** Of an older table only an opt-out counts that nothing of its day or a newer one speaks of. */
function withOlder(before: PersonTable, { fields, day }: PersonInTable): PersonTable {
  const newer = new Set<string>(before.fields.filter((kept) => kept.day >= day).map(({ field }) => field));
  const out = fields.filter((value) => isOptOut(value) && value.text === 'true' && !newer.has(value.field));
  const replaced = new Set<string>(out.map(({ field }) => field));
  const rest = before.fields.filter(({ field }) => !replaced.has(field));
  return { ...before, fields: inTableOrder([...rest, ...out.map((value) => keptField(value, day))]) };
}

const keptField = ({ field, text }: TableValue, day: string): KeptField => ({
  field,
  internal: '',
  text,
  locale: null,
  day,
});

/** The table's fields over those of tables before; a field that it has no column for stays as it was. */
function tableOf(before: PersonRecord | undefined, seen: PersonInTable): PersonTable {
  const pageDay = before ? pageDayOf(before) : null;
  const old = before?.table;
  if (old && old.day > seen.day) return withOlder(old, seen);
  const kept = new Map<string, KeptField>((old?.fields ?? []).map((field) => [field.field, field]));
  for (const value of seen.fields) {
    if (value.text === '') kept.delete(value.field);
    else kept.set(value.field, keptField(value, seen.day));
  }
  return { day: seen.day, pageDay, fields: ORDER.flatMap((field) => kept.get(field) ?? []) };
}

/** The person by name, title and account. */
function personOf(before: PersonRecord | undefined, seen: PersonInTable, since: string): PersonRecord {
  const { title, day } = seen;
  if (before && isOlder(seen, before))
    return before.title === null && title !== null ? { ...before, title, titleDay: day } : before;
  // The same day's table corrected: what it said by mistake is no earlier title.
  const isCorrection = before !== undefined && title !== null && (before.titleDay ?? before.seenDay) === day;
  const known = isCorrection ? { ...before, title: null } : before;
  return keepPerson(known, { ...seen, title: title === null ? null : { text: title, day }, own: null }, since);
}

/** The address that the person is found by: their own page's where that is newer, else the table's. */
function emailOf(before: PersonRecord | undefined, seen: PersonInTable, { fields }: PersonTable): string | undefined {
  const stated = fields.find(({ field }) => field === 'email');
  const home = before?.home;
  if (!stated || (home && home.day >= stated.day)) return home && before?.email;
  return inOrgOf(seen, emailKey(stated.text));
}

/**
 * What to keep of a person once a table was read: its word where nothing is newer, and a page of the same day is. `since`
 * as in `keepPerson`.
 */
export function keepFromTable(before: PersonRecord | undefined, seen: PersonInTable, since: string): TablePerson {
  const table = tableOf(before, seen);
  const { email: _email, table: _table, ...person } = personOf(before, seen, since);
  const email = emailOf(before, seen, table);
  return { ...person, ...(email !== undefined && { email }), table };
}

const saidOf = (value: EarlierValue): string =>
  value.kind === 'title' ? `title ${value.title}` : `company ${value.account} ${value.company}`;

const isSameList = <T>(a: readonly T[], b: readonly T[], said: (one: T) => string): boolean =>
  a.length === b.length && a.every((one, at) => said(one) === said(b[at] as T));

/** Whether two states of one person differ in nothing but the days on which it was said. */
export function isSameButDays(a: PersonRecord, b: PersonRecord): boolean {
  return (
    a.account === b.account &&
    (a.company ?? '') === (b.company ?? '') &&
    a.name === b.name &&
    a.title === b.title &&
    a.nameKey === b.nameKey &&
    a.email === b.email &&
    a.home?.account === b.home?.account &&
    a.home?.company === b.home?.company &&
    isSameList(a.earlier ?? [], b.earlier ?? [], saidOf) &&
    isSameList(a.table?.fields ?? [], b.table?.fields ?? [], ({ field, text }) => `${field} ${text}`)
  );
}

/**
 * The fields of a person's own page with the opt-outs of tables: one holds until a page of the same day or a later one
 * speaks of that channel itself. `today` is the day of a field that is on the page now.
 */
export function withTableOptOuts(
  fields: readonly CurrentField[],
  table: PersonTable | undefined,
  today: string,
): readonly CurrentField[] {
  const out = (table?.fields ?? []).filter((field) => isOptOut(field) && field.text === 'true');
  const holding = out.filter(
    ({ field, day }) => !fields.some((shown) => shown.field === field && (shown.source.day ?? today) >= day),
  );
  return [
    ...fields,
    ...holding.map(({ day, ...field }) => ({ ...field, source: { kind: 'remembered' as const, day } })),
  ];
}

/** What tables say of a person whose own page was never read, and the day of the oldest of it; undefined for nothing. */
export function tableFields(
  table: PersonTable | undefined,
): { readonly fields: readonly KeptField[]; readonly day: string } | undefined {
  const fields = table?.fields ?? [];
  const [day] = fields.map((field) => field.day).sort();
  return day === undefined ? undefined : { fields, day };
}
