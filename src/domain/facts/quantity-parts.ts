import { type Bound, type CurrencyWord, type QuantityToken, ROLE, type Role, type Scale } from './quantity-tokens';

/** One number as written, with its sign and units. */
export interface Amount {
  /** More than one only where East Asian units add up. `myriad` is the unit's power of ten, 0 for none. */
  readonly parts: readonly { readonly text: string; readonly myriad: number }[];
  readonly scale: Scale | null;
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

  private get closesNext(): boolean {
    return ((this.tokens[this.at]?.roles ?? 0) & ROLE.closes) !== 0;
  }

  take(role: Role): QuantityToken | undefined {
    const token = this.tokens[this.at];
    if (token === undefined || (token.roles & role) === 0) return undefined;
    this.at++;
    return token;
  }

  /** Whether the next token plays a part; then it is taken. */
  skip(role: Role): boolean {
    return this.take(role) !== undefined;
  }

  takeApproximate(): void {
    if (this.skip(ROLE.approximate)) this.approximate = true;
  }

  /** A currency, perhaps as code and sign (`CAD $5`); with the scale that is written together with it. */
  currency(): QuantityToken | undefined {
    const token = this.take(ROLE.currency);
    if (token?.currency) this.currencies.push(token.currency);
    const other = token && this.take(ROLE.currency);
    if (other?.currency) this.currencies.push(other.currency);
    return token;
  }

  amount(): Amount | undefined {
    let negative = this.skip(ROLE.minus);
    let bracket = this.skip(ROLE.opens);
    const before = this.currency();
    if (before && !negative) negative = this.skip(ROLE.minus);
    if (before && !bracket) bracket = this.skip(ROLE.opens);
    let scale = before ? (before.scale ?? this.take(ROLE.scale)?.scale ?? null) : null;
    const parts: { text: string; myriad: number }[] = [];
    const tight = this.numerals(parts);
    if (parts.length === 0 || (negative && bracket)) return undefined;
    const behind = this.take(ROLE.scale);
    if (behind && scale) return undefined;
    if (behind?.currency) this.currencies.push(behind.currency);
    scale ??= behind?.scale ?? null;
    const filled = this.skip(ROLE.filler);
    let after = this.currency();
    if (filled && !after) return undefined;
    if (bracket && !this.skip(ROLE.closes)) return undefined;
    if (bracket) after ??= this.currency();
    if (after?.scale && scale) return undefined;
    scale ??= after?.scale ?? null;
    return { parts, tight, scale, filled, negative: negative || bracket, currencyBehind: after !== undefined };
  }

  /** Takes one numeral, or several that East Asian units add up; whether the last stands close to what follows. */
  private numerals(parts: { text: string; myriad: number }[]): boolean {
    let tight = false;
    for (let token = this.take(ROLE.number); token !== undefined; token = this.take(ROLE.number)) {
      const myriad = this.take(ROLE.myriad)?.myriad ?? 0;
      parts.push({ text: token.number, myriad });
      tight = token.tight;
      if (myriad === 0) break;
    }
    return tight;
  }

  /** What may stand at the end: the year, "approx.", a conversion. False when it is none of them. */
  tail(): boolean {
    while (!this.done) {
      if (this.dated || !(this.skip(ROLE.opens) ? this.bracket() : this.year(true))) return false;
    }
    return true;
  }

  private bracket(): boolean {
    if (this.skip(ROLE.closes)) return true;
    const known = this.approximate;
    this.takeApproximate();
    if (this.year(false)) return this.skip(ROLE.closes);
    if (this.approximate && !known) return this.skip(ROLE.closes);
    return this.conversion();
  }

  /** "as of 2024"; in brackets the year alone. */
  private year(needsWord: boolean): boolean {
    const start = this.at;
    const word = this.skip(ROLE.dated);
    const year = this.take(ROLE.number)?.number ?? '';
    const last = needsWord ? this.done : this.closesNext;
    this.dated = (word || !needsWord) && YEAR.test(year) && last;
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
    return amount !== undefined && own.length > 0 && other.length > 0 && !same && this.skip(ROLE.closes);
  }
}

/** What opens or closes a number from behind. */
function boundBehind(walk: Walk): 'open' | 'atMost' | null {
  if (walk.skip(ROLE.open)) return 'open';
  return walk.skip(ROLE.atMostBehind) ? 'atMost' : null;
}

const isPeople = ({ roles }: QuantityToken): boolean => (roles & ROLE.people) !== 0;

/** Puts tokens in their places; undefined when one has none. `people`: it counts people, whose words may stand anywhere. */
export function parseQuantity(all: readonly QuantityToken[], people: boolean): QuantityParts | undefined {
  const counted = all.some(isPeople);
  if (counted && !people) return undefined;
  const walk = new Walk(counted ? all.filter((token) => !isPeople(token)) : all);
  if (counted) walk.skip(ROLE.colon);
  walk.takeApproximate();
  const bound = walk.take(ROLE.bound)?.bound ?? null;
  const between = bound === null && walk.skip(ROLE.between);
  const from = bound === null && !between && walk.skip(ROLE.from);
  if (bound === null) walk.takeApproximate();
  const first = walk.amount();
  if (first === undefined) return undefined;
  const joined = bound === null && walk.skip(between ? ROLE.and : ROLE.range);
  const second = joined ? walk.amount() : undefined;
  if ((joined || between || from) && second === undefined) return undefined;
  const behind = boundBehind(walk);
  if (behind !== null && (bound !== null || joined)) return undefined;
  if (behind !== null) walk.currency();
  if (!walk.tail()) return undefined;
  const { currencies, approximate, dated } = walk;
  return { first, second, bound: behind ?? bound, currencies, approximate, dated };
}
