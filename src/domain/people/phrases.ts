import type { JobFunction } from '../criteria/criteria';
import { BIT, BITS, dictionary, type Entry, HEAD_LAST } from './dictionary';
import { AND, type Sense } from './lexicon';
import { CHIEF_OF } from './offices.data';
import type { Word } from './title-words';

type InLanguages = Sense & { readonly languages: number };

/** What a phrase of the title says, from which of its words, in which languages. */
export interface Saying extends Sense {
  /** Of the first word, and behind the last one. */
  readonly at: number;
  readonly end: number;
  readonly languages: number;
}

/** A word of another language than the title's is still read, but not an abbreviation: "ad" is an office in Italian only. */
const SHORTEST_FOREIGN = 4;

/** The languages that know most of the words, as bits. */
function languagesOf(words: readonly Word[]): number {
  const { vocabulary } = dictionary();
  const masks = words.map(({ word }) => vocabulary.get(word) ?? 0);
  let most = 0;
  let languages = 0;
  for (const bit of BITS) {
    const known = masks.reduce((sum, mask) => sum + (mask & bit ? 1 : 0), 0);
    languages = known > most ? bit : known === most ? languages | bit : languages;
    most = Math.max(most, known);
  }
  return languages;
}

const sameFunctions = (a: Sense, b: Sense): boolean =>
  a.functions.length === b.functions.length && a.functions.every((each) => b.functions.includes(each));

/** The title's own languages, else English, which all of them borrow from, else any that knows the phrase. */
function entriesIn(languages: number, entries: readonly Entry[], isShort: boolean): readonly Entry[] {
  const known = entries.reduce((all, { language }) => all | language, 0);
  const isEnglish = (known & BIT.english) !== 0;
  if (isShort && !isEnglish && (languages & BIT.english) !== 0) return [];
  const read = known & languages || (isEnglish ? BIT.english : isShort ? 0 : known);
  return read === known ? entries : entries.filter(({ language }) => (language & read) !== 0);
}

/** A phrase that means something else in another language that the title may be in leaves that part open. */
function senseOf(phrase: string, languages: number): InLanguages | undefined {
  const entries = dictionary().entries.get(phrase);
  if (!entries) return undefined;
  const senses = entriesIn(languages, entries, phrase.length < SHORTEST_FOREIGN);
  const [first] = senses;
  if (!first) return undefined;
  const known = senses.reduce((all, { language }) => all | language, 0);
  if (senses.every(({ sense }) => sense === first.sense)) return { ...first.sense, languages: known };
  return {
    seniority: senses.every(({ sense }) => sense.seniority === first.sense.seniority) ? first.sense.seniority : '?',
    functions: senses.every(({ sense }) => sameFunctions(sense, first.sense)) ? first.sense.functions : ['?'],
    languages: known,
  };
}

/** The function that the first part of a compound names, with or without the letters that join it. */
function stemFunctions(stem: string): readonly (JobFunction | '?')[] | undefined {
  for (const link of ['', 's', 'es', 'n', 'en']) {
    if (!stem.endsWith(link)) continue;
    const entries = dictionary().entries.get(link === '' ? stem : stem.slice(0, -link.length));
    const pure = entries?.find(({ language, sense }) => (language & HEAD_LAST) !== 0 && sense.seniority === '');
    if (pure) return pure.sense.functions;
  }
  return undefined;
}

/** "Vertriebsleiter", "inkoopmanager": the stem names the function. A head of we know not what may be of any rank. */
function compoundSense(word: string): InLanguages | undefined {
  const endings = dictionary().endings.get(word.slice(-2)) ?? [];
  const found = endings.find(([ending]) => word.length > ending.length + 1 && word.endsWith(ending));
  if (!found) return undefined;
  const [ending, { seniority }] = found;
  const functions = stemFunctions(word.slice(0, -ending.length));
  const rank = functions === undefined && seniority === 'director' ? '?' : seniority;
  return { seniority: rank, functions: functions ?? ['?'], languages: BIT.german | BIT.dutch };
}

/** "Chief Information Security Officer": what stands between the two says the functions. */
function chiefAt(words: readonly Word[], at: number): Saying | undefined {
  if (words[at]?.word !== 'chief') return undefined;
  const length = words.slice(at, at + LONGEST_CHIEF).findIndex(({ word }) => word === 'officer') + 1;
  if (length < 3) return undefined;
  const said = words
    .slice(at + 1, at + length - 1)
    .map(({ word }) => word)
    .join(' ');
  const functions = Object.hasOwn(CHIEF_OF, said)
    ? [CHIEF_OF[said]]
    : said.split(` ${AND} `).map((each) => CHIEF_OF[each]);
  const known = functions.flatMap((each) => (each === undefined ? [] : [each]));
  return {
    seniority: 'c_level',
    functions: known.length === functions.length ? [...new Set(known)] : ['?'],
    at,
    end: at + length,
    languages: BIT.english,
  };
}
const LONGEST_CHIEF = 7;

/** The longest phrase that begins here and is known. */
function sayingAt(words: readonly Word[], at: number, languages: number): Saying | undefined {
  const chief = chiefAt(words, at);
  if (chief) return chief;
  const first = words[at]?.word ?? '';
  const longest = words.slice(at, at + (dictionary().longest.get(first) ?? 0));
  const parted = longest.findIndex((word, index) => index > 0 && word.parted !== null);
  const tried = (parted === -1 ? longest : longest.slice(0, parted)).map(({ word }) => word);
  for (; tried.length > 0; tried.pop()) {
    const sense = senseOf(tried.join(' '), languages);
    if (sense) return { ...sense, at, end: at + tried.length };
  }
  const compound = compoundSense(first);
  return compound && { ...compound, at, end: at + 1 };
}

/** What the words say, in their order; what no lexicon knows says nothing. */
export function sayingsOf(words: readonly Word[]): Saying[] {
  const languages = languagesOf(words);
  const said: Saying[] = [];
  for (let at = 0; at < words.length; ) {
    const saying = sayingAt(words, at, languages);
    if (saying) said.push(saying);
    at = saying?.end ?? at + 1;
  }
  return said;
}
