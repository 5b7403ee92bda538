import { decimalSignOf } from '../facts/number-locale';
import type { HeaderLanguage } from './account-columns.data';
import type { AccountColumns } from './account-table';
import type { Cells } from './table';
import type { CustomFields } from './table-context';

/**
 * By what a table's numbers and days are read, and why: its cells say so; they do not, and the language of its header
 * does; nothing does; or its cells contradict each other. Without a locale what is ambiguous is unknown.
 */
export interface TableLocale {
  readonly locale: string | null;
  readonly why: 'cells' | 'header' | 'unclear' | 'contradictory';
  /** The first cell that says so, or the first two that contradict each other. */
  readonly cells: readonly string[];
}

type Sign = '.' | ',';
type Order = 'dmy' | 'mdy';

/** A way of writing: its decimal sign and its order of day and month; null where it is written in both orders. */
type Way = readonly [locale: string, decimals: Sign, order: Order | null];

/** Unicode CLDR. English alone says no order: `readDate` has 3/10/2025 ambiguous by it. */
const OWN: Readonly<Record<HeaderLanguage, readonly Way[]>> = {
  en: [['en', '.', null]],
  de: [
    ['de', ',', 'dmy'],
    ['de-CH', '.', 'dmy'],
  ],
  fr: [['fr', ',', 'dmy']],
  es: [
    ['es', ',', 'dmy'],
    ['es-MX', '.', 'dmy'],
  ],
  it: [
    ['it', ',', 'dmy'],
    ['it-CH', '.', 'dmy'],
  ],
  pt: [['pt', ',', 'dmy']],
  nl: [['nl', ',', 'dmy']],
};
/** Where the cells are written otherwise than the header's language is: any way that writes so. */
const ANY: readonly Way[] = [
  ['en', '.', null],
  ['en-US', '.', 'mdy'],
  ['en-GB', '.', 'dmy'],
  ['de', ',', 'dmy'],
];

const LONGEST = 40;
const GROUPED = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/;
/** One sign before three digits, perhaps with a currency around it: a group, or decimals. */
const CONTESTED = /^\P{N}{0,5}\d{1,3}([.,])\d{3}\P{N}{0,5}$/u;
const DAY = /^(\d{1,2})([./-])(\d{1,2})\2(?:\d{4}|\d{2})(?:[ ,T]|$)/;

const otherSign = (sign: string | undefined): Sign => (sign === '.' ? ',' : '.');

/** The order that a numeric day is certain about. */
function orderIn(cell: string): Order | undefined {
  const [, first, , second] = DAY.exec(cell) ?? [];
  const [one, two] = [Number(first), Number(second)];
  if (one > 12 && one <= 31 && two <= 12) return 'dmy';
  return two > 12 && two <= 31 && one <= 12 ? 'mdy' : undefined;
}

/** What the cells of a table say of how it is written, row by row. */
export class LocaleEvidence {
  readonly #whole: ReadonlySet<number>;
  readonly #numeric: ReadonlySet<number>;
  readonly #signs = new Map<Sign, string>();
  readonly #orders = new Map<Order, string>();
  /** The signs that are decimal ones unless they group. */
  readonly #contested = new Set<Sign>();

  constructor(columns: AccountColumns, customs: CustomFields) {
    const at = (is: (field: string) => boolean): Set<number> =>
      new Set(columns.flatMap((field, index) => (field !== null && is(field) ? [index] : [])));
    const typeOf = (field: string): string | undefined => customs[field as keyof CustomFields]?.type;
    this.#whole = at((field) => field === 'employees');
    this.#numeric = at((field) => field === 'revenue' || typeOf(field) === 'number' || typeOf(field) === 'money');
  }

  /** Days count wherever they stand; numbers only where amounts do: a version and a coordinate say nothing. */
  take(row: Cells): void {
    for (let at = 0; at < row.length; at++) {
      const cell = row[at] ?? '';
      if (cell.length < 4 || cell.length > LONGEST) continue;
      if (this.#whole.has(at)) this.#takeWhole(cell.trim());
      else if (this.#numeric.has(at)) this.#takeNumber(cell.trim());
      else this.#takeDay(cell.trim());
    }
  }

  #say<T>(said: Map<T, string>, what: T, cell: string): void {
    if (!said.has(what)) said.set(what, cell);
  }

  /** People are whole: a sign before three digits groups them. */
  #takeWhole(cell: string): void {
    const sign = GROUPED.exec(cell)?.[1];
    if (sign !== undefined) this.#say(this.#signs, otherSign(sign), cell);
  }

  #takeNumber(cell: string): void {
    const sign = decimalSignOf(cell);
    if (sign !== undefined) this.#say(this.#signs, sign, cell);
    else if (CONTESTED.test(cell)) this.#contested.add(cell.includes('.') ? '.' : ',');
  }

  #takeDay(cell: string): void {
    const order = orderIn(cell);
    if (order !== undefined) this.#say(this.#orders, order, cell);
  }

  /** Decides, with the language of the header where the cells leave something open. */
  decide(language: HeaderLanguage | null): TableLocale {
    const cells = [...this.#signs.values(), ...this.#orders.values()];
    const clash = [this.#signs, this.#orders].find((said) => said.size > 1);
    if (clash) return { locale: null, why: 'contradictory', cells: [...clash.values()] };
    const [sign] = this.#signs.keys();
    const [order] = this.#orders.keys();
    const own = language === null ? undefined : OWN[language][0];
    const isOpen = sign === undefined && this.#contested.size > 0;
    // "1.234" alone may be a thousand and more: the language decides where it groups so, else nothing does.
    if (isOpen && (own === undefined || this.#contested.has(own[1])))
      return { locale: null, why: 'unclear', cells: [] };
    if (cells.length === 0 && own === undefined) return { locale: null, why: 'unclear', cells };
    const asked = isOpen ? own?.[1] : sign;
    const fits = ([, decimals, ordered]: Way): boolean =>
      (asked === undefined || decimals === asked) && (order === undefined || ordered === order);
    const found = [...(language === null ? [] : OWN[language]), ...ANY].find(fits);
    if (!found) return { locale: null, why: 'contradictory', cells };
    return { locale: found[0], why: cells.length === 0 ? 'header' : 'cells', cells: cells.slice(0, 1) };
  }
}
