import { phrasesOf, type Sense } from './lexicon';
import { DUTCH, DUTCH_ENDINGS } from './words/dutch.data';
import { ENGLISH } from './words/english.data';
import { FRENCH } from './words/french.data';
import { GERMAN, GERMAN_ENDINGS } from './words/german.data';
import { ITALIAN } from './words/italian.data';
import { PORTUGUESE } from './words/portuguese.data';
import { SPANISH } from './words/spanish.data';

/** One bit for each language of the titles. */
export const BIT = { english: 1, german: 2, dutch: 4, french: 8, spanish: 16, portuguese: 32, italian: 64 } as const;
/** Each of them. */
export const BITS: readonly number[] = Object.values(BIT);
/** Where the last of two nouns is the head ("Sales Manager"); in the others it is the first ("Directeur des ventes"). */
export const HEAD_LAST: number = BIT.english | BIT.german | BIT.dutch;

const LEXICONS = [
  [BIT.english, ENGLISH],
  [BIT.german, GERMAN],
  [BIT.dutch, DUTCH],
  [BIT.french, FRENCH],
  [BIT.spanish, SPANISH],
  [BIT.portuguese, PORTUGUESE],
  [BIT.italian, ITALIAN],
] as const;

/** What a phrase says in one language. */
export interface Entry {
  readonly language: number;
  readonly sense: Sense;
}

/** All lexicons by phrase, in the form in which titles are compared. */
export interface Dictionary {
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
  /** How many words the longest phrase has that begins with a word. */
  readonly longest: ReadonlyMap<string, number>;
  /** In which languages a single word occurs, as bits. */
  readonly vocabulary: ReadonlyMap<string, number>;
  /** The endings of compounds by their last two letters, the longest first. */
  readonly endings: ReadonlyMap<string, readonly (readonly [string, Sense])[]>;
}

function compoundEndings(): Dictionary['endings'] {
  const endings = new Map<string, (readonly [string, Sense])[]>();
  for (const each of [...phrasesOf(GERMAN_ENDINGS), ...phrasesOf(DUTCH_ENDINGS)]) {
    const alike = [...(endings.get(each[0].slice(-2)) ?? []), each];
    endings.set(
      each[0].slice(-2),
      alike.sort(([a], [b]) => b.length - a.length),
    );
  }
  return endings;
}

function build(): Dictionary {
  const entries = new Map<string, readonly Entry[]>();
  const longest = new Map<string, number>();
  const vocabulary = new Map<string, number>();
  for (const [language, lexicon] of LEXICONS) {
    // Most phrases share their sense with others, and then the whole entry.
    const alone = new Map<Sense, readonly Entry[]>();
    for (const [phrase, sense] of phrasesOf(lexicon)) {
      const known = entries.get(phrase);
      const own = alone.get(sense) ?? [{ language, sense }];
      alone.set(sense, own);
      entries.set(phrase, known ? [...known, ...own] : own);
      const words = phrase.split(' ');
      const [first = ''] = words;
      longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
      for (const word of words) {
        const languages = vocabulary.get(word) ?? 0;
        // "Community manager" is said in French too, which makes "manager" no French word.
        const isBorrowed = (languages & BIT.english) !== 0 && word !== phrase;
        if (!isBorrowed) vocabulary.set(word, languages | language);
      }
    }
  }
  return { entries, longest, vocabulary, endings: compoundEndings() };
}

let built: Dictionary | undefined;

/** Built when the first title is read: most pages show none, and it takes longer than a title does. */
export function dictionary(): Dictionary {
  built ??= build();
  return built;
}
