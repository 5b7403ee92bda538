import { fold } from '../text/fold';
import { PLACEHOLDERS } from './placeholders.data';

const WORDS: ReadonlySet<string> = new Set(PLACEHOLDERS);
/** Only signs that stand for nothing: dashes, dots, question marks, white space. */
const EMPTY_SIGNS = /^[\s\p{Pd}._?…/\\]*$/u;
/** Hidden by the CRM's encryption: a run of mask signs, among separators and the few characters left to see. */
const MASK_SIGNS = /^[\s\d().+-]*[*•●∙█▪](?:[\s().+-]*[*•●∙█▪])+[\s\d().+-]*$/u;
const MASK_X = /^[\s().+-]*x(?:[\s().+-]*x){2,}[\s\d().+-]*$/iu;

/** Whether a text stands for "no value": blank, "-", "-None-", "n/a" in the languages we read, or masked ("****", "XXX-XX-1234"). */
export function isNotStated(text: string): boolean {
  if (EMPTY_SIGNS.test(text)) return true;
  if (text.length <= 60 && (MASK_SIGNS.test(text) || MASK_X.test(text))) return true;
  const bare = fold(text).replace(/^[\s\p{Pd}<([]+|[\s\p{Pd}>)\].]+$/gu, '');
  return WORDS.has(bare) || WORDS.has(fold(text));
}
