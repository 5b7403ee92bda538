import { ABBREVIATIONS, type Abbreviations, AFTER_ORDINAL } from './abbreviations.data';

const words = (list: string): readonly string[] => list.split(' ');
const allOf = (kind: keyof Abbreviations): ReadonlySet<string> =>
  new Set(Object.values(ABBREVIATIONS).flatMap((each) => words(each[kind])));

const INSIDE = allOf('inside');
const LAST = allOf('last');
const BEFORE_DIGIT = allOf('beforeDigit');
const ORDINAL_NOUNS: ReadonlySet<string> = new Set(words(AFTER_ORDINAL));

/** Longer than every abbreviation: what is farther back or ahead cannot matter. */
const NEAR = 24;
const LETTER = /^\p{L}\p{M}*$/u;
const LETTERS = /^\p{L}(?:\.\p{L})+$/u;
const ACRONYM = /^\p{Lu}{2,}$/u;
const ORDINAL = /^\d{1,2}$/;
const OPENS_SENTENCE = /^[\s"'“„«‹¿¡([]*[\p{Lu}\p{Lt}\p{Lo}]/u;
const NEXT_WORD = /^\s*(\p{L}*)/u;

/**
 * Whether a single dot with white space behind it closes a sentence: not behind an abbreviation, an initial or an ordinal.
 * `at` is where the dot stands in the whole text.
 */
export function dotEnds(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - NEAR), at);
  const after = text.slice(at + 1, at + 1 + NEAR);
  const written = before.slice(before.search(/[^\s"'“„«([]*$/u));
  const word = written.toLowerCase();
  if (ORDINAL.test(word)) return ordinalEnds(before, word, after);
  // "So do I." is the one letter that is a word at the end of sentences.
  if (LETTER.test(word)) return written === 'I' || after.trim() === '';
  if (INSIDE.has(word) && !ACRONYM.test(written)) return after.trim() === '';
  if (BEFORE_DIGIT.has(word)) return !/^\s*\d/.test(after);
  if (LAST.has(word) || LETTERS.test(word)) return after.trim() === '' || OPENS_SENTENCE.test(after);
  return true;
}

/** "1. First" opens a line of a list; "am 1. Juli" goes on; "We opened 12. Then" does not. */
function ordinalEnds(before: string, word: string, after: string): boolean {
  const opensLine = /(?:^|[\r\n])\s*$/.test(before.slice(0, before.length - word.length));
  const next = NEXT_WORD.exec(after)?.[1] ?? '';
  if (next === '') return true;
  return !opensLine && /^\p{Lu}/u.test(next) && !ORDINAL_NOUNS.has(next.toLowerCase());
}
