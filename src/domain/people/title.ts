import type { JobFunction, Seniority } from '../criteria/criteria';
import { fold } from '../text/fold';
import { COMPOUND_ENDINGS, COMPOUND_STEMS, EASTERN_WORDS, FUNCTION_WORDS } from './functions.data';
import type { TitleReading } from './people';
import { CHIEF_OF, OFFICES, SENIORITY_WORDS } from './seniority.data';

/** One word of a title, as written and as compared. */
interface Word {
  readonly raw: string;
  readonly word: string;
  /** A comma, slash or dash stands before it: no phrase goes across. */
  readonly apart: boolean;
}

/** What one phrase of a title says. `functions` null: it says that there is one, and not which. */
interface Saying {
  readonly seniority?: Seniority | null;
  readonly functions?: readonly JobFunction[] | null;
}

const MAX_TITLE = 200;
const LONGEST_PHRASE = 4;
/** The highest office of several counts; an office outranks ownership ("Founder & CEO"). */
const RANK: readonly Seniority[] = ['c_level', 'owner', 'vp', 'director', 'manager', 'junior', 'senior', 'staff'];

function table<T extends string>(words: Readonly<Partial<Record<T, string>>>): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const [meaning, list] of Object.entries(words) as [T, string][])
    for (const word of list.split('|')) found.set(fold(word), [...(found.get(fold(word)) ?? []), meaning]);
  return found;
}

const SENIORITY_OF = table(SENIORITY_WORDS);
const FUNCTION_OF = table(FUNCTION_WORDS);
const STEM_OF = table<JobFunction>(COMPOUND_STEMS);
const ENDINGS = Object.keys(COMPOUND_ENDINGS).sort((a, b) => b.length - a.length);

/** Phrases whose words mean something else together: never their parts. */
const WHOLE: Readonly<Record<string, Saying>> = {
  'chief of staff': { seniority: null, functions: ['executive'] },
  'general counsel': { seniority: null, functions: ['legal'] },
  'executive director': { seniority: null, functions: ['executive'] },
  'non executive director': { seniority: null, functions: ['executive'] },
  'general manager': { seniority: null, functions: null },
  'executive chef': { seniority: 'staff', functions: ['hospitality'] },
  'head chef': { seniority: 'staff', functions: ['hospitality'] },
  'sous chef': { seniority: 'staff', functions: ['hospitality'] },
  'chef de cuisine': { seniority: 'staff', functions: ['hospitality'] },
  'head teacher': { seniority: 'manager', functions: ['education'] },
  'product owner': { seniority: 'staff', functions: ['product'] },
  'process owner': { seniority: null, functions: null },
  'hr business partner': { seniority: 'staff', functions: ['hr'] },
  'people partner': { seniority: 'staff', functions: ['hr'] },
  'business partner': { seniority: 'staff', functions: null },
  'chief engineer': { seniority: 'senior', functions: ['engineering'] },
  'chief architect': { seniority: 'senior', functions: ['engineering'] },
  'staff engineer': { seniority: 'senior', functions: ['engineering'] },
  'software architect': { seniority: 'staff', functions: ['engineering'] },
  'account executive': { seniority: 'staff', functions: ['sales'] },
  'sales executive': { seniority: 'staff', functions: ['sales'] },
  'team lead': { seniority: null },
  'assistant manager': { seniority: null },
  'assistant director': { seniority: null },
  'deputy manager': { seniority: 'manager' },
};

/** Behind these words stands somebody else's office: "Assistant to the CEO", "Office of the President". */
const OF_ANOTHER = /^(?:to|office of)$/;
const ASSISTS =
  /^(?:assistant|assistenz|assistent|assistentin|assistente|asistente|assistante|secretary|secretaire|sekretarin|sekretar|secretaresse)$/;

function wordsOf(title: string): Word[] {
  const joined = title
    .slice(0, MAX_TITLE)
    .replace(/\b(\p{L})\.(?=\p{L}\b)/gu, '$1')
    .replace(/\s&\s/g, ' and ');
  return [...joined.matchAll(/([^\p{L}\p{N}\p{M}]*)([\p{L}\p{N}\p{M}]+(?:[&+][\p{L}\p{N}]+)*)/gu)].flatMap(
    ([, before = '', raw = '']) => {
      const apart = /[,/|;:()·•]|\s[\p{Pd}]\s/u.test(before);
      const word = fold(raw);
      if (!/[&+]/.test(word) || FUNCTION_OF.has(word)) return [{ raw, word, apart }];
      return raw.split(/[&+]/).map((piece) => ({ raw: piece, word: fold(piece), apart: true }));
    },
  );
}

/** "Chief Information Security Officer": what stands between the two says the function. */
function chiefAt(words: readonly Word[], at: number): { saying: Saying; length: number } | undefined {
  if (words[at]?.word !== 'chief') return undefined;
  const end = words.slice(at + 1, at + 5).findIndex(({ word }) => word === 'officer');
  if (end < 1) return { saying: { seniority: null }, length: 1 };
  const between = words.slice(at + 1, at + 1 + end).map(({ word }) => word);
  const said = CHIEF_OF[between.join(' ')] as JobFunction | undefined;
  return { saying: { seniority: 'c_level', functions: said === undefined ? null : [said] }, length: end + 2 };
}

/** "Vertriebsleiter", "inkoopmanager": a known stem before a known ending. */
function compound(word: string): Saying | undefined {
  const ending = ENDINGS.find((each) => word.length > each.length && word.endsWith(each));
  if (ending === undefined) return undefined;
  const seniority = COMPOUND_ENDINGS[ending];
  const functions = STEM_OF.get(word.slice(0, -ending.length));
  return seniority && functions ? { seniority, functions } : undefined;
}

/** "Product manager", "Softwareentwickler": the phrase names the function, its last word or its ending the seniority. */
function lastWordSeniority(phrase: string): Seniority | undefined {
  const last = phrase.slice(phrase.lastIndexOf(' ') + 1);
  const ending = ENDINGS.find((each) => last.length > each.length && last.endsWith(each));
  return SENIORITY_OF.get(last)?.[0] ?? (ending === undefined ? undefined : COMPOUND_ENDINGS[ending]);
}

function sayingOf(phrase: string): Saying | undefined {
  if (Object.hasOwn(WHOLE, phrase)) return WHOLE[phrase];
  if (Object.hasOwn(OFFICES, phrase)) {
    const said = OFFICES[phrase] as JobFunction | '';
    return { seniority: 'c_level', functions: said === '' ? null : [said] };
  }
  const functions = FUNCTION_OF.get(phrase);
  const seniority = SENIORITY_OF.get(phrase)?.[0] ?? (functions && lastWordSeniority(phrase));
  if (seniority === undefined && functions === undefined) return compound(phrase);
  return { ...(seniority !== undefined && { seniority }), ...(functions !== undefined && { functions }) };
}

/** The longest phrase that means something here. */
function phraseAt(words: readonly Word[], at: number): { saying: Saying; length: number } | undefined {
  const chief = chiefAt(words, at);
  const nextApart = words.findIndex(({ apart }, index) => apart && index > at);
  const room = (nextApart === -1 ? words.length : nextApart) - at;
  for (let length = Math.min(LONGEST_PHRASE, room); length > 0; length--) {
    const phrase = words
      .slice(at, at + length)
      .map(({ word }) => word)
      .join(' ');
    if (chief && length <= chief.length && !Object.hasOwn(WHOLE, phrase)) return chief;
    const saying = sayingOf(phrase);
    if (saying) return { saying, length };
  }
  return undefined;
}

interface Said extends Saying {
  readonly raw: string;
}

function sayings(words: readonly Word[]): Said[] {
  const said: Said[] = [];
  for (let at = 0; at < words.length; ) {
    const found = phraseAt(words, at);
    if (found)
      said.push({
        ...found.saying,
        raw: words
          .slice(at, at + found.length)
          .map(({ raw }) => raw)
          .join(' '),
      });
    at += found?.length ?? 1;
  }
  return said;
}

/** Chinese and Japanese titles: what occurs in them. */
function easternSayings(title: string): Said[] {
  let rest = title;
  return EASTERN_WORDS.flatMap(([phrase, { seniority, function: said }]) => {
    if (!rest.includes(phrase)) return [];
    rest = rest.replace(phrase, ' ');
    return [{ raw: phrase, ...(seniority && { seniority }), ...(said && { functions: [said] }) }];
  });
}

function seniorityOf(said: readonly Said[]): Seniority | null {
  if (said.some(({ seniority }) => seniority === null)) return null;
  return RANK.find((rank) => said.some(({ seniority }) => seniority === rank)) ?? null;
}

/** What an office of the whole house says yields to what the rest of the title names: "Founder, Sales". */
function functionsOf(said: readonly Said[]): readonly JobFunction[] | null {
  if (said.some(({ functions }) => functions === null)) return null;
  const all = new Set(said.flatMap(({ functions }) => functions ?? []));
  return all.size === 0 ? null : [...all];
}

/** Somebody's assistant is staff of the office, whoever that is. */
function assistantOf(words: readonly Word[], said: readonly Said[]): TitleReading | undefined {
  const at = words.findIndex(({ word }) => ASSISTS.test(word));
  const assists = words
    .slice(at + 1)
    .some(({ word }) => OF_ANOTHER.test(word) || /^(?:der|des|du|de|do|da|del|della|van)$/.test(word));
  const high = said.some(({ seniority }) => seniority === 'c_level');
  const named = FUNCTION_OF.get(
    words
      .map(({ word }) => word)
      .slice(Math.max(0, at - 1), at + 1)
      .join(' '),
  )?.includes('admin');
  if (at === -1 || !(assists || high || named)) return undefined;
  return { seniority: 'staff', functions: ['admin'], words: [words[at]?.raw ?? ''] };
}

/**
 * Reads a job title by ordered tables of words in seven languages (and a few Chinese and Japanese ones): the longest
 * phrase at each place counts, the highest office of several is the seniority, and every function named is kept. What no
 * table knows leaves that part null: never a guess.
 */
export function readTitle(title: string): TitleReading {
  const words = wordsOf(title);
  const cut = words.findIndex(
    ({ word }, at) => OF_ANOTHER.test(word) || (word === 'office' && words[at + 1]?.word === 'of'),
  );
  const own = cut > 0 ? words.slice(0, cut) : words;
  const eastern = easternSayings(title);
  const said = eastern.length > 0 ? eastern : sayings(own);
  const assistant = assistantOf(words, said);
  if (assistant) return assistant;
  if (words.length === 1 && words[0]?.word === 'partner') {
    return { seniority: 'owner', functions: ['executive'], words: [words[0].raw] };
  }
  return { seniority: seniorityOf(said), functions: functionsOf(said), words: said.map(({ raw }) => raw) };
}
