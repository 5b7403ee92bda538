import { type AccountText, readAccountFacts } from '../facts/account-facts';
import { readAddress } from '../facts/address';
import type { Fact, FactMap, FactName } from '../facts/fact';
import { countryOfPhone } from '../facts/phone-country';
import { type ShownValue, shownValue } from '../facts/shown-value';
import type { AccountColumn, AccountColumns, TableAccount, TableFact } from './account-table';
import type { CustomFields } from './table-context';

/** What a column was read as. */
export interface ColumnReading {
  readonly at: number;
  readonly field: AccountColumn;
  /** How many of the accounts that were looked at state it, and how many of those texts can be read. */
  readonly filled: number;
  readonly readable: number;
  /** The first ones that differ: as written, and as read. */
  readonly examples: readonly { readonly text: string; readonly value: ShownValue }[];
  /** The first that cannot be read, as written. */
  readonly unreadable: readonly string[];
}

/** What the columns were read as, over so many accounts. */
export interface ColumnReadings {
  readonly columns: readonly ColumnReading[];
  readonly looked: number;
}

/** Of more accounts than this, a sample is looked at. */
export const MAX_READ_ALL = 10_000;
const SAMPLE = 2000;
const MAX_EXAMPLES = 3;
const MAX_UNREADABLE = 2;

/** The accounts by which columns are told: all, or a sample that is spread evenly. */
export function readingSample(accounts: readonly TableAccount[]): readonly TableAccount[] {
  if (accounts.length <= MAX_READ_ALL) return accounts;
  const step = accounts.length / SAMPLE;
  return Array.from({ length: SAMPLE }, (_, at) => accounts[Math.floor(at * step)]).filter(
    (each) => each !== undefined,
  );
}

/** The fact that a field's text states, where it is not called as the column is. */
const FACT_OF: Readonly<Partial<Record<AccountColumn, FactName>>> = { website: 'domain' };

interface Counts {
  filled: number;
  readable: number;
  examples: { text: string; value: ShownValue }[];
  unreadable: string[];
}

const asText = (text: string): ShownValue => ({ type: 'text', text });

/** What one text of a column was read as; undefined where it could not be. */
function shownOf(column: AccountColumn, text: string, fact: Fact | undefined): ShownValue | undefined {
  if (column === 'companyPhone') {
    const country = countryOfPhone(text);
    return country === undefined ? asText(text) : { type: 'country', code: country };
  }
  // The columns beside an address are surer and say its facts: it is read alone.
  if (column === 'address') {
    const { country } = readAddress(text);
    return country === null ? undefined : { type: 'country', code: country.value };
  }
  return fact?.state === 'known' ? shownValue(fact.value) : undefined;
}

/** What the columns of a table of accounts were read as, account by account. */
export class ReadingCounter {
  readonly #columns: readonly (readonly [at: number, column: AccountColumn, internal: string])[];
  readonly #counts: ReadonlyMap<AccountColumn, Counts>;
  readonly #customs: CustomFields;
  readonly #locale: string | null;
  #looked = 0;

  constructor(columns: AccountColumns, customs: CustomFields, locale: string | null) {
    this.#columns = columns.flatMap((column, at) =>
      column === null ? [] : [[at, column, customs[column as keyof CustomFields]?.from.salesforce?.[0] ?? ''] as const],
    );
    this.#counts = new Map(
      this.#columns.map(([, column]) => [column, { filled: 0, readable: 0, examples: [], unreadable: [] }]),
    );
    this.#customs = customs;
    this.#locale = locale;
  }

  take({ id, fields }: TableAccount): void {
    this.#looked++;
    const facts = this.#facts(fields);
    for (const [, column, internal] of this.#columns) {
      const counts = this.#counts.get(column);
      const text = column === 'accountId' ? (id ?? undefined) : textOf(fields, column, internal);
      if (counts === undefined || text === undefined) continue;
      const fact = facts.get(FACT_OF[column] ?? (column as FactName));
      count(counts, text, column === 'accountId' ? asText(text) : shownOf(column, text, fact));
    }
  }

  read(): ColumnReadings {
    const columns = this.#columns.flatMap(([at, field]): ColumnReading[] => {
      const counts = this.#counts.get(field);
      return counts === undefined || isPart(field) ? [] : [{ at, field, ...counts }];
    });
    return { columns, looked: this.#looked };
  }

  #facts(fields: readonly TableFact[]): FactMap {
    const source = { kind: 'imported', day: null } as const;
    const texts = fields.map((each): AccountText => ({ ...each, locale: this.#locale, source }));
    const context = { locale: this.#locale, customFields: this.#customs, crm: 'salesforce' } as const;
    return readAccountFacts(texts, context);
  }
}

/** Columns that are part of another one's text. */
const isPart = (column: AccountColumn): boolean =>
  column === 'currency' || column === 'street' || column === 'postcode';

function textOf(fields: readonly TableFact[], column: AccountColumn, internal: string): string | undefined {
  const found =
    internal === ''
      ? fields.find(({ field }) => field === column)
      : fields.find((each) => each.field === 'custom' && each.internal === internal);
  return found?.text;
}

function count(counts: Counts, text: string, value: ShownValue | undefined): void {
  counts.filled++;
  if (value === undefined) {
    if (counts.unreadable.length < MAX_UNREADABLE && !counts.unreadable.includes(text)) counts.unreadable.push(text);
    return;
  }
  counts.readable++;
  if (counts.examples.length < MAX_EXAMPLES && !counts.examples.some((each) => each.text === text))
    counts.examples.push({ text, value });
}
