/** Scripts that put no space between words; one sign counts as one word there. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’.,/-](?=[\p{L}\p{N}]))*/gu;

/** The words of a text in order: `don't`, `3.5` and `follow-up` are one each; punctuation alone is none. */
export function wordsOf(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/** How many words a text has, for `maxWords`, as `wordsOf` parts them. */
export function countWords(text: string): number {
  return wordsOf(text).length;
}
