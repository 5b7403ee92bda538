import { type NumberSigns, readNumeral } from './number';
import { type Amount, parseQuantity } from './quantity-parts';
import { type Bound, type CurrencyWord, quantityTokens } from './quantity-tokens';
import { ENGLISH_SCALES, SCALE_SCOPES } from './quantity-words.data';
import { AMBIGUOUS, known, type Reading, UNREADABLE } from './reading';

/** A number or range as written, with its bounds and currency words still apart. */
export interface Quantity {
  readonly low: number;
  /** The other end of a range; the same as `low` for a single number. */
  readonly high: number;
  readonly bound: Bound | 'open' | null;
  readonly currencies: readonly CurrencyWord[];
  /** `approximate`: the text says "about". `dated`: it says of which year the number is. */
  readonly note: 'approximate' | 'dated' | null;
}

/** What is known of a quantity besides its text. */
export interface QuantityOptions {
  readonly locale: string | null;
  /** The signs of the page's numbers; null where nothing decides. */
  readonly signs: NumberSigns | null;
  /** It counts people: whole numbers, and words for people may stand with it. */
  readonly people: boolean;
}

interface Context extends QuantityOptions {
  readonly currencies: readonly CurrencyWord[];
}

const ENGLISH: ReadonlySet<string> = new Set(ENGLISH_SCALES);

/** Whether a scale word says here what it says in its own language. */
function isCertain(word: string, amount: Amount, { locale, currencies }: Context): boolean {
  const scope = SCALE_SCOPES[word];
  if (scope === undefined) return true;
  const beside = scope.currencies?.split(' ') ?? [];
  if (currencies.some((each) => 'code' in each && beside.includes(each.code))) return true;
  if (locale !== null)
    return scope.languages.split(' ').some((each) => locale === each || locale.startsWith(`${each}-`));
  // "1,2 billion d'euros" and "3 Bn €" are French, "3 B" is Spanish: English hands leave no space before one letter.
  const apart = !amount.tight && (word.length === 1 || (word.length === 2 && amount.currencyBehind));
  return scope.alone && !amount.filled && !apart;
}

type Unit = Pick<Amount, 'scale'> & { readonly myriad: number };

const unitOf = (amount: Amount): Unit => ({
  scale: amount.scale,
  myriad: amount.parts.length === 1 ? (amount.parts[0]?.myriad ?? 0) : 0,
});

function hintFor(amount: Amount, { scale, myriad }: Unit, { people, signs }: Context): 'any' | 'whole' | 'scaled' {
  if (myriad > 0 || amount.parts.length > 1) return 'scaled';
  if (scale === null) return people ? 'whole' : 'any';
  if (!ENGLISH.has(scale.word)) return 'any';
  // English hands write the letter right behind the number, and the currency before it.
  const english = amount.tight || scale.word.length > 2;
  return english && (signs !== null || !amount.currencyBehind) ? 'scaled' : 'any';
}

function amountValue(amount: Amount, unit: Unit, context: Context): Reading<number> {
  const { scale } = unit;
  if (scale !== null && !isCertain(scale.word, amount, context)) return AMBIGUOUS;
  const hint = hintFor(amount, unit, context);
  let sum = 0;
  let above = Infinity;
  for (const part of amount.parts) {
    const myriad = amount.parts.length === 1 ? unit.myriad : part.myriad;
    // 兆 is a million millions in Japanese and on Taiwan, and a million on the mainland.
    if (myriad === 12 && /^zh(?!.*(?:TW|HK|MO|Hant))/i.test(context.locale ?? '')) return AMBIGUOUS;
    const value = readNumeral(part.text, context.signs, hint, (scale?.exponent ?? 0) + myriad);
    if (value.state !== 'known') return value;
    // 1조 2,000억: what follows is smaller than the unit before it.
    if (value.value >= above) return UNREADABLE;
    above = 10 ** myriad;
    sum += value.value;
  }
  return known(amount.negative && sum > 0 ? -sum : sum);
}

/** "5 to 10 million": the first end takes the unit of the second when it is the smaller numeral; else nothing decides. */
function rangeOf(first: Amount, second: Amount, context: Context): Reading<{ low: number; high: number }> {
  const unit = unitOf(second);
  const high = amountValue(second, unit, context);
  if (high.state !== 'known') return high;
  const own = unitOf(first);
  const bare = own.scale === null && first.parts.every(({ myriad }) => myriad === 0);
  const borrows = bare && (unit.scale !== null || unit.myriad > 0);
  const low = amountValue(first, borrows ? unit : own, context);
  if (low.state !== 'known') return low;
  if (low.value < high.value || (low.value === high.value && !borrows))
    return known({ low: low.value, high: high.value });
  return borrows ? AMBIGUOUS : UNREADABLE;
}

/** Reads a whole text as a quantity. One word that is not understood makes it unreadable. */
export function readQuantity(text: string, options: QuantityOptions): Reading<Quantity> {
  const tokens = quantityTokens(text);
  const parts = tokens && parseQuantity(tokens, options.people);
  if (parts === undefined) return UNREADABLE;
  const { first, second, bound, currencies } = parts;
  const context = { locale: options.locale, signs: options.signs, people: options.people, currencies };
  const note = parts.approximate ? 'approximate' : parts.dated ? 'dated' : null;
  if (second === undefined) {
    const value = amountValue(first, unitOf(first), context);
    return value.state === 'known' ? known({ low: value.value, high: value.value, bound, currencies, note }) : value;
  }
  const ends = rangeOf(first, second, context);
  if (ends.state !== 'known') return ends;
  return known({ low: ends.value.low, high: ends.value.high, bound, currencies, note });
}
