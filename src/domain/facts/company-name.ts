import { BEGINNINGS, CAPITAL_FORMS, ENDINGS, JOINED_FORMS } from './legal-forms.data';

const MAX_LENGTH = 300;
/** "Acme Holding S.A. de C.V. (Mexico) Ltd. & Co. KG": no name carries more forms than this. */
const MAX_FORMS = 4;
const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe', ı: 'i', ё: 'е' };

const ASCII = /^[\0-\x7f]*$/;

/** Accents off Latin and Greek letters; other scripts keep their marks, which are letters there. */
function plainLetters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/([\p{Script=Latin}\p{Script=Greek}])\u0345?[\u0300-\u036f]+/gu, '$1')
    .normalize('NFC')
    .replace(/[ßøłđæœıё]/g, (letter) => LETTERS[letter] ?? letter);
}

/** Wide and circled forms (`Ａ`, `㈱`) as plain ones. */
function plainWidth(text: string): string {
  return text.replace(/[\u2100-\u214f\u3200-\u33ff\uff00-\uffef]+/g, (wide) => wide.normalize('NFKC'));
}

/** Forms written against the name (`株式会社日立製作所`) are set apart, as long as something of the name is left. */
function withoutJoined(text: string): string {
  let rest = text.trim();
  for (let round = 0; round < MAX_FORMS; round++) {
    const form = JOINED_FORMS.find(
      (each) => rest.length > each.length && (rest.startsWith(each) || rest.endsWith(each)),
    );
    if (form === undefined) return rest;
    const cut = rest.startsWith(form) ? rest.slice(form.length) : rest.slice(0, -form.length);
    if (!/[\p{L}\p{N}]/u.test(cut)) return rest;
    rest = cut.trim();
  }
  return rest;
}

const INITIALS = /(?<![\p{L}\p{N}])\p{L}(?:(?:\. ?|\/)\p{L}(?![\p{L}\p{N}]))+\.?/gu;

/** The words of a name, still in its own case; initials with dots or slashes are one word in capitals (`s.r.o.` is `SRO`). */
function wordsOf(text: string): string[] {
  if (/^[A-Za-z0-9 ]+$/.test(text)) return text.trim().split(/ +/);
  const joined = /[./]/.test(text)
    ? text.replace(INITIALS, (found) => ` ${found.replace(/[./ ]/g, '').toUpperCase()} `)
    : text;
  return joined
    .replace(/['’`´"″“”„]/g, '')
    .replace(/(gmbh|ag|ug|kg|se|ohg)&(?=co)/gi, '$1 & ')
    .replace(/([\p{L}]) ?\+ ?(?=\p{L})/gu, '$1 & ')
    .replace(/[^\p{L}\p{N}\p{M}&]+/gu, ' ')
    .trim()
    .split(' ');
}

/** Whether these words, lower-cased, are a form; one that is also a word has to be written as one. */
function isForm(forms: ReadonlySet<string>, words: readonly string[]): boolean {
  const key = words.join(' ').toLowerCase();
  if (!forms.has(key)) return false;
  return !CAPITAL_FORMS.has(key) || /\p{L}.*\p{Lu}/u.test(words.join(''));
}

/** The words that forms end (or begin) with, and how many words the longest of those forms has. */
function edgesOf(forms: ReadonlySet<string>, edge: 0 | -1): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  for (const words of [...forms].map((form) => form.split(' '))) {
    const word = words.at(edge) ?? '';
    longest.set(word, Math.max(longest.get(word) ?? 0, words.length));
  }
  return longest;
}

const LAST_WORDS = edgesOf(ENDINGS, -1);
const FIRST_WORDS = edgesOf(BEGINNINGS, 0);

/** How many words at an end are a form, the longest there; never all of them. */
function formLength(words: readonly string[], forms: ReadonlySet<string>, atEnd: boolean): number {
  const edge = words.at(atEnd ? -1 : 0)?.toLowerCase() ?? '';
  const longest = (atEnd ? LAST_WORDS : FIRST_WORDS).get(edge) ?? 0;
  for (let count = Math.min(longest, words.length - 1); count > 0; count--) {
    if (isForm(forms, atEnd ? words.slice(-count) : words.slice(0, count))) return count;
  }
  return 0;
}

const JOINING: ReadonlySet<string> = new Set(['&', 'and', 'und', 'et', 'the']);

/** Takes forms off both ends, with what joined them, and leaves at least one word. */
function withoutForms(all: readonly string[]): readonly string[] {
  let words = all;
  for (let round = 0; round < MAX_FORMS; round++) {
    const before = words;
    const last = words.at(-1)?.toLowerCase() ?? '';
    if (words.length > 1 && JOINING.has(last)) words = words.slice(0, -1);
    if (words.length > 1 && words[0]?.toLowerCase() === 'the') words = words.slice(1);
    words = words.slice(0, words.length - formLength(words, ENDINGS, true));
    words = words.slice(formLength(words, BEGINNINGS, false));
    if (words === before || words.length === before.length) return words;
  }
  return words;
}

/**
 * The form in which names of companies are compared: without legal forms, punctuation, accents, case and "The"; `&` stays.
 * For matching only; what is shown is what the page said. Never empty, unless the text is blank: "Company Inc" keeps a word.
 */
export function foldCompanyName(text: string): string {
  const start = text.slice(0, MAX_LENGTH);
  const isAscii = ASCII.test(start);
  const cut = isAscii ? start : plainLetters(plainWidth(start));
  const words = withoutForms(wordsOf(isAscii ? cut : withoutJoined(cut)));
  const lower = words.join(' ').toLowerCase();
  const name = isAscii ? lower : plainLetters(lower);
  return name === '' ? cut.trim().toLowerCase() : name;
}
