import { ASSISTANTS, GERMAN_ASSISTANTS, OF } from './offices.data';
import type { TitleReading } from './people';
import { type Saying, sayingsOf } from './phrases';
import { functionsOf } from './title-functions';
import { isOffice, seniorityOf } from './title-seniority';
import { cleaned, presentWords, type Word, wordsOf } from './title-words';
import { EASTERN_WORDS } from './words/eastern.data';

/** What is longer is no title: it stays unread. */
const MAX_TITLE = 300;
const UNREAD: TitleReading = { seniority: null, functions: null, words: [] };

/** Chinese and Japanese titles: what occurs in them. */
function easternReading(title: string): TitleReading | undefined {
  let rest = title;
  const said = EASTERN_WORDS.filter(([phrase]) => {
    const occurs = rest.includes(phrase);
    if (occurs) rest = rest.replace(phrase, ' ');
    return occurs;
  });
  if (said.length === 0) return undefined;
  const seniorities = new Set(said.flatMap(([, { seniority }]) => seniority ?? []));
  const functions = new Set(said.flatMap(([, { function: each }]) => each ?? []));
  const [seniority = null] = seniorities.size === 1 ? seniorities : [];
  return {
    seniority,
    functions: functions.size === 0 ? null : [...functions],
    words: said.map(([phrase]) => phrase),
  };
}

/** A body that somebody assists: an office, or what stands for a house's head ("Direction", "Gerencia"). */
const isAssisted = (saying: Saying): boolean => isOffice(saying) || saying.functions.includes('executive');

/** Somebody's assistant is staff of the office, whoever that is: the word that says so. */
function assistantIn(words: readonly Word[], said: readonly Saying[]): Word | undefined {
  return words.find(({ word }, at) => {
    if (!ASSISTANTS.has(word)) return false;
    const next = words.findIndex((each, index) => index > at && !OF.has(each.word));
    const between = words.slice(at + 1, next === -1 ? words.length : next);
    if (between.some((each) => each.word === 'to')) return true;
    const assisted = said.find((each) => each.at >= at + 1 && isAssisted(each));
    const own = said.find((each) => each.at <= at && each.end > at);
    if (own?.functions.includes('admin') && own.seniority === 'staff' && assisted && !words[assisted.at]?.parted)
      return true;
    const follows = assisted?.at === next && (between.length > 0 || GERMAN_ASSISTANTS.has(word));
    return follows || (own?.end === at + 1 && said.some((each) => isOffice(each) && each.end === at));
  });
}

/** What stands behind "to" or "office of" is somebody else's office. */
function ownWords(words: readonly Word[]): readonly Word[] {
  const end = words.findIndex(({ word }, at) => word === 'to' || (word === 'office' && words[at + 1]?.word === 'of'));
  return end > 0 ? words.slice(0, end) : words;
}

/**
 * Reads a job title by tables of words in seven languages (and a few Chinese and Japanese ones): the longest phrase at
 * each place counts, the highest office of several is the seniority, and every function named is kept. What no table
 * knows, and what may mean several things, leaves that part null: never a guess. Of an office that is no longer held, and
 * of more than 300 characters, nothing is read.
 */
export function readTitle(title: string): TitleReading {
  if (title.length > MAX_TITLE) return UNREAD;
  const eastern = easternReading(title);
  if (eastern) return eastern;
  const text = cleaned(title);
  const all = presentWords(wordsOf(text));
  if (!all) return UNREAD;
  const written = ({ start }: Word, { end }: Word): string => text.slice(start, end);
  const assistant = all.some(({ word }) => ASSISTANTS.has(word)) ? assistantIn(all, sayingsOf(all)) : undefined;
  if (assistant) return { seniority: 'staff', functions: ['admin'], words: [written(assistant, assistant)] };
  const words = ownWords(all);
  const said = sayingsOf(words);
  const decided = said
    .filter(({ seniority, functions }) => seniority !== '' || functions.length > 0)
    .map(({ at, end }) => text.slice(words[at]?.start, words[end - 1]?.end));
  // Alone it is a firm's partner; beside other words, what is done with partners.
  if (words.length === 1 && words[0]?.word === 'partner')
    return { seniority: 'owner', functions: ['executive'], words: decided };
  return { seniority: seniorityOf(said, words), functions: functionsOf(said, words), words: decided };
}
