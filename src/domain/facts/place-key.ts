const PLAIN = /^[A-Za-z ]+$/;
/** Letters that NFKD leaves whole, as people write them on a keyboard that lacks them. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', æ: 'ae', ı: 'i' };

function lettersOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}.'’`´ʻʼ]+/gu, '')
    .toLowerCase()
    .replace(/[ßøłđðæı]/g, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .replace(/[\s\p{Pd},()&/]+/gu, ' ');
}

/**
 * The form in which names of countries and regions are compared, and in which their tables are written: NFKD without
 * marks, in lower case, without dots, apostrophes, hyphens, brackets, "and" and a leading "the"; "St" is "saint".
 */
export function placeKey(text: string): string {
  const letters = PLAIN.test(text) ? text.toLowerCase() : lettersOf(text);
  const bare = letters.replace(/ and /g, ' ').replace(/ {2,}/g, ' ').trim();
  if (bare.startsWith('the ')) return bare.slice(4);
  return bare.startsWith('st ') ? `saint ${bare.slice(3)}` : bare;
}
