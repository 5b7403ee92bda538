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

/** One word or sign of a quantity, with every part that it may play; its place decides which. */
export interface QuantityToken {
  /** A numeral: digits with their signs. */
  readonly number?: string;
  /** The next word stands right behind the numeral. */
  readonly tight?: boolean;
  readonly scale?: { readonly word: string; readonly exponent: number };
  readonly myriad?: number;
  readonly currency?: CurrencyWord;
  readonly bound?: Bound;
  readonly open?: true;
  readonly atMostBehind?: true;
  readonly range?: true;
  readonly from?: true;
  readonly between?: true;
  readonly and?: true;
  readonly approximate?: true;
  readonly dated?: true;
  readonly filler?: true;
  readonly people?: true;
  readonly minus?: true;
  readonly colon?: true;
  readonly opens?: true;
  readonly closes?: true;
}

/** Phrases by their words: what the way to here means, and how it may go on. */
interface Phrases {
  token?: QuantityToken;
  readonly next: Map<string, Phrases>;
}

const ALL: Phrases = { next: new Map() };
const CODES: ReadonlyMap<string, QuantityToken> = new Map(
  [...CURRENCY_CODES].map((code) => [code, { currency: { code } }] as const),
);
const MAX_LENGTH = 120;
const PLAIN_WORD = /^[!-~]+$/;

const wordKey = (piece: string): string => (PLAIN_WORD.test(piece) ? piece.toLowerCase() : fold(piece));

function mean(phrases: readonly string[], token: (phrase: string) => QuantityToken): void {
  for (const phrase of phrases) {
    let at = ALL;
    for (const piece of cutPieces(plainDigits(phrase))?.texts ?? []) {
      const next = at.next.get(wordKey(piece)) ?? { next: new Map() };
      at.next.set(wordKey(piece), next);
      at = next;
    }
    at.token = { ...at.token, ...token(phrase) };
  }
}

mean(Object.keys(SCALE_WORDS), (word) => ({ scale: { word, exponent: SCALE_WORDS[word] ?? 0 } }));
mean(Object.keys(MYRIADS), (word) => ({ myriad: MYRIADS[word] ?? 0 }));
for (const [code, list] of [...Object.entries(CURRENCY_SIGNS), ...Object.entries(CURRENCY_NAMES)])
  mean(list.split('|'), () => ({ currency: { code } }));
mean(Object.keys(SHARED_SIGNS), (word) => ({ currency: { shared: word } }));
for (const [word, { exponent, currency }] of Object.entries(SCALED_CURRENCIES))
  mean([word], () => ({ scale: { word, exponent }, currency: { code: currency } }));
for (const bound of ['below', 'atMost', 'above', 'atLeast'] as const) mean(BOUND_WORDS[bound], () => ({ bound }));
mean(OPEN_WORDS, () => ({ open: true }));
mean(AT_MOST_BEHIND, () => ({ atMostBehind: true }));
mean(RANGE_WORDS, () => ({ range: true }));
mean(FROM_WORDS, () => ({ from: true }));
mean(BETWEEN_WORDS, () => ({ between: true }));
mean(AND_WORDS, () => ({ and: true }));
mean(APPROXIMATE_WORDS, () => ({ approximate: true }));
mean(DATED_WORDS, () => ({ dated: true }));
mean(FILLER_WORDS, () => ({ filler: true }));
mean(PEOPLE_WORDS, () => ({ people: true }));
mean(['-'], () => ({ minus: true }));
mean([':'], () => ({ colon: true }));
mean(['('], () => ({ opens: true }));
mean([')'], () => ({ closes: true }));

/** The longest phrase that begins at a piece, and how many pieces it takes. */
function phraseAt(pieces: readonly string[], start: number): { token: QuantityToken; length: number } | undefined {
  let found: { token: QuantityToken; length: number } | undefined;
  let phrases: Phrases | undefined = ALL;
  for (let at = start; at < pieces.length; at++) {
    phrases = phrases.next.get(wordKey(pieces[at] ?? ''));
    if (phrases === undefined) break;
    if (phrases.token !== undefined) found = { token: phrases.token, length: at - start + 1 };
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
      tokens.push({ number: piece, tight: tight[at] ?? false });
      at++;
      continue;
    }
    const phrase = phraseAt(texts, at);
    if (phrase !== undefined) {
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
