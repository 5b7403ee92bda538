import { fold } from '../text/fold';
import { PLACEHOLDERS } from './placeholders.data';

const WORDS: ReadonlySet<string> = new Set(PLACEHOLDERS);
/** Only signs that stand for nothing: dashes, dots, question marks, white space. */
const EMPTY_SIGNS = /^[\s\p{Pd}._?…/\\]*$/u;
/** Hidden by the CRM's encryption: a run of mask signs, among separators and the few characters left to see. */
const MASK_SIGNS = /^[\s\d().+-]*[*•●∙█▪](?:[\s().+-]*[*•●∙█▪])+[\s\d().+-]*$/u;
const MASKS = /[*•●∙█▪xX]/;
const DIGIT = /[0-9]/;
const MASK_X = /^[\s().+-]*x(?:[\s().+-]*x){2,}[\s\d().+-]*$/iu;

/** The longest words that stand for nothing, with the signs around them. */
const LONGEST_WORDS = 100;

/** A digit and no mask sign: most texts that hold a value are known as one at a glance. */
const holdsNumber = (text: string): boolean => DIGIT.test(text) && !MASKS.test(text);

/** Whether a text stands for "no value": blank, "-", "-None-", "n/a" in the languages we read, or masked ("****", "XXX-XX-1234"). */
export function isNotStated(text: string): boolean {
  if (text.length <= LONGEST_WORDS && holdsNumber(text)) return false;
  if (EMPTY_SIGNS.test(text)) return true;
  if (text.length <= 60 && (MASK_SIGNS.test(text) || MASK_X.test(text))) return true;
  if (text.length > LONGEST_WORDS) return false;
  const bare = fold(text).replace(/^[\s\p{Pd}<([]+|[\s\p{Pd}>)\].]+$/gu, '');
  return WORDS.has(bare) || WORDS.has(fold(text));
}
