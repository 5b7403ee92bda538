/** ASCII words with single spaces between them. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/**
 * The form in which two texts are compared everywhere: NFKD, marks removed, lower case, white space collapsed and
 * trimmed (criteria file, section 1). For matching only; what is shown is what the page said.
 */
export function fold(text: string): string {
  // Nothing in ASCII decomposes: most texts need no more than lower case.
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim();
}
