import { type Company, type Evidence, evidenceOf } from '../company/match';
import { readAddress } from '../facts/address';
import { readCountry } from '../facts/country';
import { recordKeyText } from '../record/record';
import type { KeptField } from '../record/remember';
import type { ImportedAccount } from './imported';
import { localKey } from './local-key';
import { inOrder } from './rank';

type Field = Pick<KeptField, 'field' | 'internal'>;

/** One account of a table. */
export interface TableRow {
  /** Salesforce, 18 characters, an account's; null where the table does not say. */
  readonly id: string | null;
  /** The org that the row itself names; null where it is the table's. */
  readonly org: string | null;
  readonly name: string;
  /** What is not blank. */
  readonly fields: readonly (Field & Pick<KeptField, 'text'>)[];
}

/** A table of accounts, read. */
export interface AccountTable {
  readonly org: string;
  /** Local day of which the table is. */
  readonly day: string;
  /** How its numbers and days are written (BCP 47); null where nobody can tell. */
  readonly locale: string | null;
  /** The fields that it has a column for: one that is blank in a row is forgotten there. */
  readonly states: readonly Field[];
  readonly rows: readonly TableRow[];
}

/** What came, or would come, of a table. `unchanged`: nothing but the day on which it was said. */
export interface ImportCounts {
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Rows of an account that another row of the table named: of two with one record's id, the first counts. */
  readonly repeated: number;
  /** Rows without an id, and without a name or domain to know them by. */
  readonly nameless: number;
}

/** All accounts of tables with those of one more, in the order of their keys. */
export interface AccountPlan {
  readonly accounts: readonly ImportedAccount[];
  readonly counts: ImportCounts;
  /** Keys of the accounts that the table names. */
  readonly named: ReadonlySet<string>;
}

const slotOf = ({ field, internal }: Field): string => (internal === '' ? field : `${field}:${internal}`);

/** Asks once for each text. */
function once<T>(ask: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = ask(text);
    known.set(text, answer);
    return answer;
  };
}

/** Reads what identifies companies, each country once. */
function evidenceReader(): (name: string, fields: readonly (Field & { readonly text: string })[]) => Evidence {
  const countryOf = once((text) => {
    const read = readCountry(text, { field: 'country' });
    return read.state === 'known' ? read.value : '';
  });
  const inAddress = once((text) => readAddress(text).country?.value ?? '');
  return (name, fields) => {
    const company: { -readonly [K in keyof Company]: Company[K] } = { name };
    for (const { field, text } of fields) {
      if (field === 'website') company.domain = text;
      else if (field === 'parent') company.parent = text;
      else if (field === 'country') company.country = countryOf(text) || company.country || '';
      else if (field === 'address' && company.country === undefined) company.country = inAddress(text);
    }
    return evidenceOf(company);
  };
}

/** What is kept of an account once a table was read: of each field the newer word, the table's where both are of one day. */
function mergedFields(before: readonly KeptField[], row: TableRow, { day, locale, states }: AccountTable): KeptField[] {
  const kept = new Map(before.map((field) => [slotOf(field), field]));
  for (const field of states) {
    const slot = slotOf(field);
    if ((kept.get(slot)?.day ?? '') <= day) kept.delete(slot);
  }
  for (const { field, internal, text } of row.fields) {
    const slot = slotOf({ field, internal });
    if (!kept.has(slot)) kept.set(slot, { field, internal, text, locale, day });
  }
  return [...kept.values()];
}

const saidIn = (fields: readonly (Field & { readonly text: string })[]): string =>
  JSON.stringify(fields.map((field) => [slotOf(field), field.text]).sort(([a = ''], [b = '']) => inOrder(a, b)));

/** The account's name by the newest word. */
function nameOf(before: ImportedAccount | undefined, row: TableRow, fields: readonly KeptField[]): string {
  return fields.find(({ field }) => field === 'name')?.text ?? (row.name || before?.name || row.id || '');
}

/** Gives rows without an id their keys: the first of a company has the plain one, each that differs another. */
class LocalKeys {
  readonly #org: string;
  readonly #seen = new Map<string, Map<string, string>>();

  constructor(org: string) {
    this.#org = org;
  }

  keyOf(row: TableRow, evidence: Evidence): string | 'repeated' | 'nameless' {
    const first = localKey(this.#org, evidence, 1);
    if (first === undefined) return 'nameless';
    const alike = this.#seen.get(first) ?? new Map<string, string>();
    this.#seen.set(first, alike);
    const said = `${row.name}\u0000${saidIn(row.fields)}`;
    if (alike.has(said)) return 'repeated';
    const key = localKey(this.#org, evidence, alike.size + 1) ?? first;
    alike.set(said, key);
    return key;
  }
}

/** Rows that are read between two looks at the clock. */
const AT_ONCE = 200;

/** What one row makes of the accounts; counts it. */
function takeRow(row: TableRow, table: AccountTable, by: Planning): void {
  const { accounts, counts, evidenceFor, locals, named } = by;
  const own = row.id === null ? evidenceFor(row.name, row.fields) : null;
  const key =
    own === null
      ? recordKeyText({ crm: 'salesforce', org: row.org ?? table.org, object: 'account', id: row.id ?? '' })
      : locals.keyOf(row, own);
  const skip = named.has(key) ? 'repeated' : key;
  if (skip === 'repeated' || skip === 'nameless') {
    counts[skip]++;
    return;
  }
  const old = accounts.get(key);
  const fields = mergedFields(old?.fields ?? [], row, table);
  const name = nameOf(old, row, fields);
  accounts.set(key, { key, name, fields, evidence: evidenceFor(name, fields) });
  named.add(key);
  if (!old) counts.added++;
  else counts[old.name === name && saidIn(old.fields) === saidIn(fields) ? 'unchanged' : 'updated']++;
}

interface Planning {
  readonly accounts: Map<string, ImportedAccount>;
  readonly counts: { -readonly [K in keyof ImportCounts]: number };
  readonly evidenceFor: ReturnType<typeof evidenceReader>;
  readonly locals: LocalKeys;
  readonly named: Set<string>;
}

/**
 * Works out what one more table makes of the accounts of tables. One account is one record id; without one, one domain,
 * else one folded name, so that the same table again changes nothing but days. Nothing is merged here: which accounts
 * are one company is found when they are read (`linkLocals`), and can be undone by a word. Goes on whenever it is asked;
 * each step says what part is done, from 0 to 1.
 */
export function* planAccounts(known: Iterable<ImportedAccount>, table: AccountTable): Generator<number, AccountPlan> {
  const planning: Planning = {
    accounts: new Map(),
    counts: { added: 0, updated: 0, unchanged: 0, repeated: 0, nameless: 0 },
    evidenceFor: evidenceReader(),
    locals: new LocalKeys(table.org),
    named: new Set(),
  };
  for (const account of known) planning.accounts.set(account.key, account);
  for (const [at, row] of table.rows.entries()) {
    takeRow(row, table, planning);
    if (at % AT_ONCE === AT_ONCE - 1) yield at / table.rows.length;
  }
  const { accounts, counts, named } = planning;
  return { accounts: [...accounts.values()].sort((a, b) => inOrder(a.key, b.key)), counts, named };
}
