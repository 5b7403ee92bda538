import { fold } from '../text/fold';
import { CURRENCY_CODES, CURRENCY_SIGNS, SCALED_CURRENCIES, SHARED_SIGNS } from './currencies.data';
import { CURRENCY_NAMES } from './currency-names.data';
import { plainDigits } from './number';
import { cutPieces } from './quantity-pieces';
import {
  AND_WORDS,
  APPROXIMATE_WORDS,
  AT_MOST_BEHIND,
  BETWEEN_WORDS,
  BOUND_WORDS,
  DATED_WORDS,
  FILLER_WORDS,
  FROM_WORDS,
  MYRIADS,
  OPEN_WORDS,
  PEOPLE_WORDS,
  RANGE_WORDS,
  SCALE_WORDS,
} from './quantity-words.data';

export type Bound = keyof typeof BOUND_WORDS;

/** An ISO code, or a key of the shared signs. */
export type CurrencyWord = { readonly code: string } | { readonly shared: string };

/** The parts that a word or sign can play, one bit each: a word may play several, and its place decides which. */
export const ROLE = {
  number: 1 << 0,
  scale: 1 << 1,
  myriad: 1 << 2,
  currency: 1 << 3,
  bound: 1 << 4,
  open: 1 << 5,
  atMostBehind: 1 << 6,
  range: 1 << 7,
  from: 1 << 8,
  between: 1 << 9,
  and: 1 << 10,
  approximate: 1 << 11,
  dated: 1 << 12,
  filler: 1 << 13,
  people: 1 << 14,
  minus: 1 << 15,
  colon: 1 << 16,
  opens: 1 << 17,
  closes: 1 << 18,
} as const;

export type Role = (typeof ROLE)[keyof typeof ROLE];

/** A word before a number or behind it that stands for a power of ten. */
export interface Scale {
  readonly word: string;
  readonly exponent: number;
}

/** One word or sign of a quantity. All have the same shape, for speed; what a token does not say is null or 0. */
export interface QuantityToken {
  /** Bits of `ROLE`. */
  readonly roles: number;
  /** A numeral: digits with their signs. Empty for a word. */
  readonly number: string;
  /** The next word stands right behind the numeral. */
  readonly tight: boolean;
  readonly scale: Scale | null;
  /** The power of ten of an East Asian unit. */
  readonly myriad: number;
  readonly currency: CurrencyWord | null;
  readonly bound: Bound | null;
}

const BLANK: QuantityToken = {
  roles: 0,
  number: '',
  tight: false,
  scale: null,
  myriad: 0,
  currency: null,
  bound: null,
};

/** Written out: this is made for every numeral. */
const numeralToken = (number: string, tight: boolean): QuantityToken => ({
  roles: ROLE.number,
  number,
  tight,
  scale: null,
  myriad: 0,
  currency: null,
  bound: null,
});

/** Phrases by their words: what the way to here means, and how it may go on. */
interface Phrases {
  token: QuantityToken | null;
  /** How many pieces lead here. */
  readonly length: number;
  readonly next: Map<string, Phrases>;
}

const ALL: Phrases = { token: null, length: 0, next: new Map() };
const CODES: ReadonlyMap<string, QuantityToken> = new Map(
  [...CURRENCY_CODES].map((code) => [code, { ...BLANK, roles: ROLE.currency, currency: { code } }] as const),
);
const MAX_LENGTH = 120;
const PLAIN_WORD = /^[!-~]+$/;

const wordKey = (piece: string): string => (PLAIN_WORD.test(piece) ? piece.toLowerCase() : fold(piece));

/** What a phrase says adds to what it says elsewhere: "de" stands before a currency, and opens "de 5 a 10". */
function mean(role: Role, phrases: readonly string[], says?: (phrase: string) => Partial<QuantityToken>): void {
  for (const phrase of phrases) {
    let at = ALL;
    for (const piece of cutPieces(plainDigits(phrase))?.texts ?? []) {
      const next = at.next.get(wordKey(piece)) ?? { token: null, length: at.length + 1, next: new Map() };
      at.next.set(wordKey(piece), next);
      at = next;
    }
    at.token = { ...BLANK, ...at.token, ...says?.(phrase), roles: (at.token?.roles ?? 0) | role };
  }
}

mean(ROLE.scale, Object.keys(SCALE_WORDS), (word) => ({ scale: { word, exponent: SCALE_WORDS[word] ?? 0 } }));
mean(ROLE.myriad, Object.keys(MYRIADS), (word) => ({ myriad: MYRIADS[word] ?? 0 }));
for (const [code, list] of [...Object.entries(CURRENCY_SIGNS), ...Object.entries(CURRENCY_NAMES)])
  mean(ROLE.currency, list.split('|'), () => ({ currency: { code } }));
mean(ROLE.currency, Object.keys(SHARED_SIGNS), (word) => ({ currency: { shared: word } }));
for (const [word, { exponent, currency }] of Object.entries(SCALED_CURRENCIES)) {
  mean(ROLE.scale, [word], () => ({ scale: { word, exponent } }));
  mean(ROLE.currency, [word], () => ({ currency: { code: currency } }));
}
for (const bound of ['below', 'atMost', 'above', 'atLeast'] as const)
  mean(ROLE.bound, BOUND_WORDS[bound], () => ({ bound }));
mean(ROLE.open, OPEN_WORDS);
mean(ROLE.atMostBehind, AT_MOST_BEHIND);
mean(ROLE.range, RANGE_WORDS);
mean(ROLE.from, FROM_WORDS);
mean(ROLE.between, BETWEEN_WORDS);
mean(ROLE.and, AND_WORDS);
mean(ROLE.approximate, APPROXIMATE_WORDS);
mean(ROLE.dated, DATED_WORDS);
mean(ROLE.filler, FILLER_WORDS);
mean(ROLE.people, PEOPLE_WORDS);
mean(ROLE.minus, ['-']);
mean(ROLE.colon, [':']);
mean(ROLE.opens, ['(']);
mean(ROLE.closes, [')']);

/** Most words and all signs are in the table as they are written. */
const step = (phrases: Phrases, piece: string): Phrases | undefined =>
  phrases.next.get(piece) ?? phrases.next.get(wordKey(piece));

/** The longest phrase that begins at a piece. */
function phraseAt(pieces: readonly string[], start: number): Phrases | undefined {
  let found: Phrases | undefined;
  let phrases = step(ALL, pieces[start] ?? '');
  for (let at = start + 1; phrases !== undefined; at++) {
    if (phrases.token !== null) found = phrases;
    phrases = phrases.next.size > 0 && at < pieces.length ? step(phrases, pieces[at] ?? '') : undefined;
  }
  return found;
}

/** `M$`, `k$`: a scale and its dollar in one. */
function scaledDollar(piece: string): readonly QuantityToken[] | undefined {
  if (piece.length < 2 || !piece.endsWith('$')) return undefined;
  const scale = phraseAt([piece.slice(0, -1)], 0)?.token;
  const dollar = phraseAt(['$'], 0)?.token;
  return scale?.scale && dollar ? [scale, dollar] : undefined;
}

/**
 * Takes a quantity apart. Undefined as soon as one word is not understood: then the whole text is not.
 * A text longer than 120 characters is no quantity.
 */
export function quantityTokens(text: string): QuantityToken[] | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const pieces = cutPieces(plainDigits(text));
  if (pieces === undefined) return undefined;
  const { texts, tight } = pieces;
  const tokens: QuantityToken[] = [];
  for (let at = 0; at < texts.length; ) {
    const piece = texts[at] ?? '';
    const code = piece.charCodeAt(0);
    if (code >= 48 && code <= 57) {
      tokens.push(numeralToken(piece, tight[at] ?? false));
      at++;
      continue;
    }
    const phrase = phraseAt(texts, at);
    if (phrase?.token) {
      tokens.push(phrase.token);
      at += phrase.length;
      continue;
    }
    const iso = CODES.get(piece);
    const parts = iso === undefined ? scaledDollar(piece) : [iso];
    if (parts === undefined) return undefined;
    tokens.push(...parts);
    at++;
  }
  return tokens;
}
