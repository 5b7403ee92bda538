import { ENGLISH, MAX_OTHER_SHARE, MIN_DISTINCT, MIN_ENGLISH_SHARE, MIN_WORDS, OTHERS } from './english.data';
import { FLESCH_KINCAID } from './quality.data';
import { wordsOf } from './words';

const ENGLISH_WORDS: ReadonlySet<string> = new Set(ENGLISH);
const OTHER_WORDS: ReadonlySet<string> = new Set(OTHERS);

/** Whether a text is English beyond doubt. False also where it cannot be told: too short, or two languages. */
export function isEnglish(text: string): boolean {
  const words = wordsOf(text).map((word) => word.toLowerCase());
  if (words.length < MIN_WORDS) return false;
  const english = words.filter((word) => ENGLISH_WORDS.has(word));
  const others = words.filter((word) => OTHER_WORDS.has(word)).length;
  return (
    english.length >= words.length * MIN_ENGLISH_SHARE &&
    others <= words.length * MAX_OTHER_SHARE &&
    new Set(english).size >= MIN_DISTINCT
  );
}

/**
 * The Flesch–Kincaid grade of English sentences, to one decimal; null when they have no words. Only whole sentences should
 * be given: a salutation or a signature counted as one makes every text look easy.
 */
export function fleschKincaid(sentences: readonly string[]): number | null {
  const words = sentences.flatMap(wordsOf);
  if (words.length === 0) return null;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  const { perSentence, perWord, less } = FLESCH_KINCAID;
  const grade = (perSentence * words.length) / sentences.length + (perWord * syllables) / words.length - less;
  return Math.round(grade * 10) / 10;
}

/**
 * Endings that are not heard: the `e` of "site" (but not of "table"), the `ed` of "planned" (but not of "wanted"), the `es`
 * of "sites" (but not of "prices" and "boxes").
 */
const SILENT_END = /(?<=[^aeiouy])(?<![^aeiouy]l)e$|(?<=[^aeiouydt])ed$|(?<=[^aeiouyszxcg])(?<!sh|ch|[^aeiouy]l)es$/;
const VOWELS = /[aeiouy]+/g;
const MARKS = /\p{M}+/gu;

/** Syllables of an English word, by groups of vowels; at least one. What contracts to it (`'re`, `'ve`) adds none. */
export function syllablesOf(word: string): number {
  const [plain = ''] = word.normalize('NFKD').replace(MARKS, '').toLowerCase().split(/['’]/);
  const parts = plain.split(/[^a-z]+/).filter((part) => part.length > 1);
  const counts = parts.map((part) => Math.max(1, part.replace(SILENT_END, '').match(VOWELS)?.length ?? 0));
  return Math.max(
    1,
    counts.reduce((sum, count) => sum + count, 0),
  );
}
