import type { Bound, CurrencyWord, QuantityToken } from './quantity-tokens';

/** One number as written, with its sign and units. */
export interface Amount {
  /** More than one only where East Asian units add up. `myriad` is the unit's power of ten, 0 for none. */
  readonly parts: readonly { readonly text: string; readonly myriad: number }[];
  readonly scale: QuantityToken['scale'] | undefined;
  readonly negative: boolean;
  /** The scale stands right behind the numeral. */
  readonly tight: boolean;
  /** "de", "d'" stands before the currency. */
  readonly filled: boolean;
  readonly currencyBehind: boolean;
}

/** The parts of a quantity, every one in a place where it makes sense. */
export interface QuantityParts {
  readonly first: Amount;
  readonly second: Amount | undefined;
  readonly bound: Bound | 'open' | null;
  readonly currencies: readonly CurrencyWord[];
  readonly approximate: boolean;
  readonly dated: boolean;
}

type Role = Exclude<keyof QuantityToken, 'tight'>;

const YEAR = /^(?:19[5-9]|20\d)\d$/;

/** Walks over the tokens; every step takes what it understands or leaves it. */
class Walk {
  private at = 0;
  currencies: CurrencyWord[] = [];
  approximate = false;
  dated = false;
  constructor(private readonly tokens: readonly QuantityToken[]) {}

  get done(): boolean {
    return this.at >= this.tokens.length;
  }

  take(role: Role): QuantityToken | undefined {
    const token = this.tokens[this.at];
    if (token?.[role] === undefined) return undefined;
    this.at++;
    return token;
  }

  takeApproximate(): void {
    if (this.take('approximate')) this.approximate = true;
  }

  /** A currency, perhaps as code and sign (`CAD $5`); with the scale that is written together with it. */
  currency(): QuantityToken | undefined {
    const token = this.take('currency');
    if (token?.currency) this.currencies.push(token.currency);
    const other = token && this.take('currency');
    if (other?.currency) this.currencies.push(other.currency);
    return token;
  }

  amount(): Amount | undefined {
    let negative = this.take('minus') !== undefined;
    let bracket = this.take('opens') !== undefined;
    const before = this.currency();
    if (before && !negative) negative = this.take('minus') !== undefined;
    if (before && !bracket) bracket = this.take('opens') !== undefined;
    let scale = before?.scale ?? (before && this.take('scale')?.scale);
    const numerals = this.numerals();
    if (numerals === undefined || (negative && bracket)) return undefined;
    const behind = this.take('scale');
    if (behind && scale) return undefined;
    if (behind?.currency) this.currencies.push(behind.currency);
    scale ??= behind?.scale;
    const filled = this.take('filler') !== undefined;
    let after = this.currency();
    if (filled && !after) return undefined;
    if (bracket && !this.take('closes')) return undefined;
    if (bracket) after ??= this.currency();
    if (after?.scale && scale) return undefined;
    scale ??= after?.scale;
    return { ...numerals, scale, filled, negative: negative || bracket, currencyBehind: after !== undefined };
  }

  private numerals(): Pick<Amount, 'parts' | 'tight'> | undefined {
    const parts: { text: string; myriad: number }[] = [];
    let tight = false;
    for (let token = this.take('number'); token?.number !== undefined; token = this.take('number')) {
      const myriad = this.take('myriad')?.myriad ?? 0;
      parts.push({ text: token.number, myriad });
      tight = token.tight === true;
      if (myriad === 0) break;
    }
    return parts.length > 0 ? { parts, tight } : undefined;
  }

  /** What may stand at the end: the year, "approx.", a conversion. False when it is none of them. */
  tail(): boolean {
    while (!this.done) {
      if (this.dated || !(this.take('opens') ? this.bracket() : this.year(true))) return false;
    }
    return true;
  }

  private bracket(): boolean {
    if (this.take('closes')) return true;
    const known = this.approximate;
    this.takeApproximate();
    if (this.year(false)) return this.take('closes') !== undefined;
    if (this.approximate && !known) return this.take('closes') !== undefined;
    return this.conversion();
  }

  /** "as of 2024"; in brackets the year alone. */
  private year(needsWord: boolean): boolean {
    const start = this.at;
    const word = this.take('dated');
    const year = this.take('number')?.number ?? '';
    const last = needsWord ? this.done : this.tokens[this.at]?.closes === true;
    this.dated = (word !== undefined || !needsWord) && YEAR.test(year) && last;
    if (!this.dated) this.at = start;
    return this.dated;
  }

  /** The same amount in another currency, as Salesforce shows it: `USD 1,250,000.00 (EUR 1,150,000.00)`. */
  private conversion(): boolean {
    const own = this.currencies;
    this.currencies = [];
    const amount = this.amount();
    const other = this.currencies;
    this.currencies = own;
    const same = other.some((each) => 'code' in each && own.some((one) => 'code' in one && one.code === each.code));
    return amount !== undefined && own.length > 0 && other.length > 0 && !same && this.take('closes') !== undefined;
  }
}

/** What opens or closes a number from behind. */
function boundBehind(walk: Walk): 'open' | 'atMost' | null {
  if (walk.take('open')) return 'open';
  return walk.take('atMostBehind') ? 'atMost' : null;
}

/** Puts tokens in their places; undefined when one has none. `people`: it counts people, whose words may stand anywhere. */
export function parseQuantity(all: readonly QuantityToken[], people: boolean): QuantityParts | undefined {
  const counted = all.some((token) => token.people);
  if (counted && !people) return undefined;
  const walk = new Walk(counted ? all.filter((token) => !token.people) : all);
  if (counted) walk.take('colon');
  walk.takeApproximate();
  const bound = walk.take('bound')?.bound ?? null;
  const between = bound === null && walk.take('between') !== undefined;
  const from = bound === null && !between && walk.take('from') !== undefined;
  if (bound === null) walk.takeApproximate();
  const first = walk.amount();
  if (first === undefined) return undefined;
  const joined = bound === null && walk.take(between ? 'and' : 'range') !== undefined;
  const second = joined ? walk.amount() : undefined;
  if ((joined || between || from) && second === undefined) return undefined;
  const behind = boundBehind(walk);
  if (behind !== null && (bound !== null || joined)) return undefined;
  if (behind !== null) walk.currency();
  if (!walk.tail()) return undefined;
  const { currencies, approximate, dated } = walk;
  return { first, second, bound: behind ?? bound, currencies, approximate, dated };
}
