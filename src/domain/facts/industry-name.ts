import { fold } from '../text/fold';

/** Most text is, once its accents are gone, and is told apart from the rest many times faster. */
const ASCII = /^[ -~]*$/;
/** All that is not of a word, nor the bar between two names. */
const BREAKS = /[^\p{L}\p{N}|]+/gu;
const ASCII_BREAKS = /[^a-z0-9|]+/g;
/** Words for "and" do not count, but at the start of a name, where "E-Learning" has one. */
const CONJUNCTIONS = / (?:and|und|et|y|e|ed|en)(?![^ |])/g;

/**
 * The words of an industry's name that count, parted by one space: without case, accents, signs and words for "and"
 * ("Hospital & Health Care" and "HOSPITAL_HEALTH_CARE" have the same). Of several names parted by `|`, the words of each.
 */
export function industryWords(names: string): string {
  const folded = ASCII.test(names) ? names.toLowerCase() : fold(names).replaceAll('ß', 'ss');
  const plain = folded.replace(ASCII.test(folded) ? ASCII_BREAKS : BREAKS, ' ');
  return plain.trim().replace(CONJUNCTIONS, '');
}

/** The form in which names of industries are compared, without spaces: "Health Care" is "Healthcare". */
export function industryNameKey(names: string): string {
  return industryWords(names).replaceAll(' ', '');
}
