/** ASCII words with single spaces between them. */
/** Combining Diacritical Marks (Unicode block): the accents of European languages. */
const LATIN_MARKS = /[\u0300-\u036f]+/g;
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/**
 * The form in which two texts are compared everywhere: NFKD, marks removed, lower case, white space collapsed and
 * trimmed (criteria file, section 1). For matching only; what is shown is what the page said.
 */
export function fold(text: string): string {
  // Nothing in ASCII decomposes: most texts need no more than lower case.
  if (PLAIN.test(text)) return text.toLowerCase();
  // Latin accents first: when they are gone, little is left for the slower tests of all scripts.
  const plain = text.normalize('NFKD').replace(LATIN_MARKS, '').toLowerCase();
  if (PLAIN.test(plain)) return plain;
  return plain
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim();
}
