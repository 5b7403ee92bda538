import { fold } from '../text/fold';
import { CURRENCY_CODES, CURRENCY_SIGNS, SHARED_SIGNS } from './currencies.data';
import { plainDigits } from './number';
import {
  AND_WORDS,
  BETWEEN_WORDS,
  BOUND_WORDS,
  FILLER_WORDS,
  MYRIADS,
  OPEN_WORDS,
  PEOPLE_WORDS,
  RANGE_WORDS,
  SCALE_WORDS,
} from './quantity-words.data';

export type Bound = keyof typeof BOUND_WORDS;

/** One word or sign of a quantity, with every part that it may play; its place decides which. */
export interface QuantityToken {
  readonly text: string;
  /** A numeral: digits with their signs. */
  readonly number?: string;
  readonly scale?: { readonly word: string; readonly exponent: number };
  readonly myriad?: number;
  /** An ISO code, or a key of the shared signs. */
  readonly currency?: { readonly code: string } | { readonly shared: string };
  readonly bound?: Bound;
  readonly open?: boolean;
  readonly range?: boolean;
  readonly between?: boolean;
  readonly and?: boolean;
  readonly filler?: boolean;
  readonly people?: boolean;
}

type Meaning = Omit<QuantityToken, 'text' | 'number'>;

const MEANINGS = new Map<string, Meaning>();

function mean(words: readonly string[], meaning: (word: string) => Meaning): void {
  for (const word of words) MEANINGS.set(fold(word), { ...MEANINGS.get(fold(word)), ...meaning(word) });
}

mean(Object.keys(SCALE_WORDS), (word) => ({ scale: { word, exponent: SCALE_WORDS[word] ?? 0 } }));
mean(Object.keys(MYRIADS), (word) => ({ myriad: MYRIADS[word] ?? 0 }));
mean(Object.keys(CURRENCY_SIGNS), (word) => ({ currency: { code: CURRENCY_SIGNS[word] ?? '' } }));
mean(Object.keys(SHARED_SIGNS), (word) => ({ currency: { shared: word } }));
for (const bound of ['below', 'atMost', 'above', 'atLeast'] as const) mean(BOUND_WORDS[bound], () => ({ bound }));
mean(OPEN_WORDS, () => ({ open: true }));
mean(RANGE_WORDS, () => ({ range: true }));
mean(BETWEEN_WORDS, () => ({ between: true }));
mean(AND_WORDS, () => ({ and: true }));
mean(FILLER_WORDS, () => ({ filler: true }));
mean(PEOPLE_WORDS, () => ({ people: true }));

const PIECE =
  /\d(?:[\d.,'’ʼ`´_٫٬]*\d| \d{3}(?!\d))*|[千천万萬만億亿억兆조]|[dD]['’]|(?:(?![千천万萬만億亿억兆조])[\p{L}\p{M}])*\$|(?:(?![千천万萬만億亿억兆조])[\p{L}\p{M}])+|\.{2,3}|[<>]=|[^\s.]/gu;
const LONGEST_PHRASE = 3;
const MAX_LENGTH = 120;

function meaningOf(pieces: readonly string[]): Meaning | undefined {
  const text = pieces.join(' ');
  if (pieces.length === 1 && CURRENCY_CODES.has(text)) return { currency: { code: text } };
  return MEANINGS.get(fold(text.replace('’', "'")));
}

/**
 * Takes a quantity apart. Undefined as soon as one word is not understood: then the whole text is not.
 * Lines are not joined: a text of several lines is no quantity.
 */
export function quantityTokens(text: string): readonly QuantityToken[] | undefined {
  const plain = plainDigits(text);
  if (plain.length > MAX_LENGTH || plain.includes('\n')) return undefined;
  const pieces = plain.match(PIECE) ?? [];
  const tokens: QuantityToken[] = [];
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at] ?? '';
    if (/^\d/.test(piece)) {
      tokens.push({ text: piece, number: piece });
      at++;
      continue;
    }
    const taken = phraseAt(pieces, at);
    if (taken === undefined) return undefined;
    tokens.push(taken.token);
    at += taken.length;
  }
  return tokens;
}

function phraseAt(pieces: readonly string[], at: number): { token: QuantityToken; length: number } | undefined {
  for (let length = Math.min(LONGEST_PHRASE, pieces.length - at); length > 0; length--) {
    const phrase = pieces.slice(at, at + length);
    const meaning = meaningOf(phrase);
    if (meaning !== undefined) return { token: { text: phrase.join(' '), ...meaning }, length };
  }
  return undefined;
}
