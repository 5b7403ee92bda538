/** Scripts that put no space between words; one sign counts as one word there. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’.,/-](?=[\p{L}\p{N}]))*/gu;

/** Words of a text, for `maxWords`: `don't`, `3.5` and `follow-up` are one each; punctuation alone is none. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}
