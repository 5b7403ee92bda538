import { fold } from './fold';

const WORD = /[\p{L}\p{N}]/u;
/** Scripts that write words without spaces, so that a word's edge cannot be seen. */
const NO_BOUNDS =
  /[\p{Script_Extensions=Han}\p{Script_Extensions=Hiragana}\p{Script_Extensions=Katakana}\p{Script_Extensions=Hangul}\p{Script_Extensions=Thai}]/u;
/** Folding takes Hangul apart: a vowel or final sound here continues the syllable before it. */
const INSIDE_SYLLABLE = /[\u1160-\u11ff]/;

function lastCharacter(text: string, end: number): string {
  if (end <= 0) return '';
  const start = end > 1 && /[\udc00-\udfff]/.test(text.charAt(end - 1)) ? end - 2 : end - 1;
  return text.slice(start, end);
}

function firstCharacter(text: string, start: number): string {
  const code = text.codePointAt(start);
  return code === undefined ? '' : String.fromCodePoint(code);
}

/** Whether a phrase may end (or begin) between these two characters; the text's edge counts as a bound. */
function isBound(inside: string, outside: string): boolean {
  return !WORD.test(outside) || NO_BOUNDS.test(inside) || NO_BOUNDS.test(outside);
}

/**
 * Prepares one keyword entry for many texts. The predicate takes **folded** text (`fold`), not the text as written.
 * An entry is a literal phrase bounded by non-letters and non-digits, with no bound beside Han, Kana, Hangul or Thai;
 * a trailing `*` drops the bound behind it (criteria file, section 2). An entry without a character never occurs.
 */
export function compileKeyword(entry: string): (foldedText: string) => boolean {
  const open = entry.trimEnd().endsWith('*');
  const phrase = fold(open ? entry.trimEnd().slice(0, -1) : entry);
  if (phrase === '') return () => false;
  const first = firstCharacter(phrase, 0);
  const last = lastCharacter(phrase, phrase.length);
  return (text) => {
    for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + 1)) {
      const end = at + phrase.length;
      const after = firstCharacter(text, end);
      if (!isBound(first, lastCharacter(text, at))) continue;
      if (open || (isBound(last, after) && !INSIDE_SYLLABLE.test(after))) return true;
    }
    return false;
  };
}

/** Whether one keyword entry occurs in a text as written; for one entry against many texts use `compileKeyword`. */
export function matchesKeyword(entry: string, text: string): boolean {
  return compileKeyword(entry)(fold(text));
}
