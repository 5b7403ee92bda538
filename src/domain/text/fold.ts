/**
 * The form in which two texts are compared everywhere: NFKD, marks removed, lower case, white space collapsed and
 * trimmed (criteria file, section 1). For matching only; what is shown is what the page said.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim();
}
