import { readNumeral } from './number';
import { type Bound, type QuantityToken, quantityTokens } from './quantity-tokens';
import { ENGLISH_SCALES, LONG_SCALE_WORDS } from './quantity-words.data';
import { AMBIGUOUS, known, type Reading, UNREADABLE } from './reading';

/** A number or range as written, with its bounds and currency words still apart. */
export interface Quantity {
  readonly low: number;
  /** The other end of a range; the same as `low` for a single number. */
  readonly high: number;
  readonly bound: Bound | 'open' | null;
  readonly currencies: readonly NonNullable<QuantityToken['currency']>[];
}

/** What is known of a quantity besides its text. */
export interface QuantityOptions {
  readonly locale: string | null;
  /** It counts people: whole numbers, and words for people may stand with it. */
  readonly people: boolean;
}

interface Amount {
  readonly numerals: readonly { readonly text: string; readonly myriad: number }[];
  readonly scale: QuantityToken['scale'] | undefined;
  readonly negative: boolean;
}

/** Walks over the tokens; every step takes what it understands or leaves it. */
class Walk {
  private at = 0;
  readonly currencies: NonNullable<QuantityToken['currency']>[] = [];
  constructor(private readonly tokens: readonly QuantityToken[]) {}

  get done(): boolean {
    return this.at >= this.tokens.length;
  }

  take(accept: (token: QuantityToken) => boolean): QuantityToken | undefined {
    const token = this.tokens[this.at];
    if (token === undefined || !accept(token)) return undefined;
    this.at++;
    return token;
  }

  currency(): void {
    const token = this.take((next) => next.currency !== undefined);
    if (token?.currency) this.currencies.push(token.currency);
  }

  amount(): Amount | undefined {
    const negative = this.take((next) => next.text === '-') !== undefined;
    this.currency();
    const numerals: { text: string; myriad: number }[] = [];
    for (let token = this.number(); token !== undefined; token = this.number()) {
      const myriad = this.take((next) => next.myriad !== undefined)?.myriad ?? 0;
      numerals.push({ text: token, myriad });
      if (myriad === 0) break;
    }
    if (numerals.length === 0) return undefined;
    const scale = this.take((next) => next.scale !== undefined)?.scale;
    this.take((next) => next.filler === true);
    this.currency();
    return { numerals, scale, negative };
  }

  private number(): string | undefined {
    return this.take((token) => token.number !== undefined)?.number;
  }
}

function hasLongScale(scale: QuantityToken['scale'], locale: string | null): boolean {
  if (scale === undefined || locale === null || /^en(?:-|$)/i.test(locale)) return false;
  return LONG_SCALE_WORDS.includes(scale.word);
}

/** 1조 2,000억: every unit smaller than the one before it, and nothing but units when there are several. */
function fallingUnits(numerals: Amount['numerals']): boolean {
  return numerals.every((part, index) => index === 0 || part.myriad < (numerals[index - 1]?.myriad ?? 0));
}

function amountValue(amount: Amount, scale: Amount['scale'], options: QuantityOptions): Reading<number> {
  if (hasLongScale(scale, options.locale)) return AMBIGUOUS;
  if (!fallingUnits(amount.numerals)) return UNREADABLE;
  // 兆 is a million millions in Japanese and on Taiwan, and a million on the mainland.
  if (amount.numerals.some((part) => part.myriad === 12) && /^zh(?!.*(TW|HK|MO|Hant))/i.test(options.locale ?? ''))
    return AMBIGUOUS;
  const myriads = amount.numerals.some((part) => part.myriad > 0);
  const groups = myriads || (scale !== undefined && ENGLISH_SCALES.includes(scale.word));
  const hint = groups ? 'scaled' : options.people && scale === undefined ? 'whole' : 'any';
  let sum = 0;
  for (const part of amount.numerals) {
    const value = readNumeral(part.text, options.locale, hint, (scale?.exponent ?? 0) + part.myriad);
    if (value.state !== 'known') return value;
    sum += value.value;
  }
  return known(amount.negative ? -sum : sum);
}

/** "5 to 10 million": the first end takes the unit of the second when it is the smaller numeral; else nothing decides. */
function rangeOf(first: Amount, second: Amount, options: QuantityOptions): Reading<{ low: number; high: number }> {
  const high = amountValue(second, second.scale, options);
  if (high.state !== 'known') return high;
  const borrows = first.scale === undefined && second.scale !== undefined;
  const low = amountValue(first, borrows ? second.scale : first.scale, options);
  if (low.state !== 'known') return low;
  if (low.value <= high.value) return known({ low: low.value, high: high.value });
  return borrows ? AMBIGUOUS : UNREADABLE;
}

/** Reads a whole text as a quantity. One word that is not understood makes it unreadable. */
export function readQuantity(text: string, options: QuantityOptions): Reading<Quantity> {
  const tokens = quantityTokens(text);
  if (tokens === undefined) return UNREADABLE;
  const counted = tokens.some((token) => token.people);
  if (counted && !options.people) return UNREADABLE;
  const walk = new Walk(tokens.filter((token) => !token.people || token.number !== undefined));
  if (counted) walk.take((token) => token.text === ':');
  const bound = walk.take((token) => token.bound !== undefined)?.bound ?? null;
  const between = bound === null && walk.take((token) => token.between === true) !== undefined;
  const first = walk.amount();
  if (first === undefined) return UNREADABLE;
  const joined = walk.take((token) => (between ? token.and === true : token.range === true)) !== undefined;
  const second = joined ? walk.amount() : undefined;
  if ((joined || between) && second === undefined) return UNREADABLE;
  const open = walk.take((token) => token.open === true) !== undefined;
  walk.currency();
  if (!walk.done || (open && (bound !== null || joined)) || (bound !== null && joined)) return UNREADABLE;
  const ends =
    second === undefined ? single(amountValue(first, first.scale, options)) : rangeOf(first, second, options);
  if (ends.state !== 'known') return ends;
  return known({ ...ends.value, bound: open ? 'open' : bound, currencies: walk.currencies });
}

function single(value: Reading<number>): Reading<{ low: number; high: number }> {
  return value.state === 'known' ? known({ low: value.value, high: value.value }) : value;
}
