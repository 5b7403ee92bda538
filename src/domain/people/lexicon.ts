import type { JobFunction, Seniority } from '../criteria/criteria';
import { fold } from '../text/fold';

/** `?`: it says that there is one, and not which. An empty part says nothing. */
type SeniorityPart = Seniority | '?' | '';
type FunctionPart = JobFunction | `${JobFunction}+${JobFunction}` | '?' | '';

/**
 * The words of one language by what they say, as `seniority|functions`; phrases are parted by commas. `(x)` is a letter
 * or ending that may be absent, `[x|y]` one that may be either: "leiter(in)", "técnic[o|a]".
 */
export type Lexicon = Readonly<Partial<Record<`${SeniorityPart}|${FunctionPart}`, string>>>;

/** What a phrase says. `?`: that there is one, and not which. */
export interface Sense {
  readonly seniority: SeniorityPart;
  readonly functions: readonly (JobFunction | '?')[];
}

/** Written instead of "and" in every language, so that "R&D", "R and D" and "F und E" are looked up alike. */
export const AND = '&';
const CONNECTORS: ReadonlySet<string> = new Set(['and', 'und', 'u', 'et', 'y', 'e', 'ed']);

/** One written word as it is compared: folded, "ß" as "ss"; a connecting word is `AND`. */
export function comparedWord(raw: string): string {
  const folded = /^[a-z]+$/i.test(raw) ? raw.toLowerCase() : fold(raw).replaceAll('ß', 'ss');
  return CONNECTORS.has(folded) ? AND : folded;
}

/** Each spelling that "leiter(in)" or "técnic[o|a]" stands for. */
function spellings(phrase: string): string[] {
  if (!phrase.includes('(') && !phrase.includes('[')) return [phrase];
  const found = /\(([^()]*)\)|\[([^[\]]*)\]/.exec(phrase);
  if (!found) return [phrase];
  const choices = found[1] === undefined ? (found[2] ?? '').split('|') : ['', found[1]];
  const rest = phrase.slice(found.index + found[0].length);
  return choices.flatMap((choice) => spellings(`${phrase.slice(0, found.index)}${choice}${rest}`));
}

const WORD = /[\p{L}\p{N}\p{M}]+|[&+]/gu;
/** Most phrases are plain words; thousands of them are compared before the first title is read. */
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
const connected = (word: string): string => (CONNECTORS.has(word) ? AND : word);

const compared = (phrase: string): string => {
  if (PLAIN.test(phrase)) return phrase.includes(' ') ? phrase.split(' ').map(connected).join(' ') : connected(phrase);
  return words(phrase);
};

const words = (phrase: string): string =>
  Array.from(phrase.match(WORD) ?? [], (word) => (word === '+' ? AND : comparedWord(word))).join(' ');

/** A phrase as titles may spell it, compared: umlauts in one letter or two, and Dutch "en" ("and") as the others'. */
function comparedSpellings(phrase: string): string[] {
  const own = [compared(phrase)];
  if (PLAIN.test(phrase) && !phrase.includes(' en ')) return own[0]?.startsWith(AND) ? [] : own;
  if (/[äöü]/.test(phrase))
    own.push(compared(phrase.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue')));
  if (phrase.includes(' en ')) own.push(compared(phrase.replaceAll(' en ', ` ${AND} `)));
  return own.filter((each) => !each.startsWith(AND));
}

/** The same phrase under two keys says both: its functions add up, and two seniorities leave it open which. */
function merged(a: Sense | undefined, b: Sense): Sense {
  if (!a) return b;
  const functions = [...new Set([...a.functions, ...b.functions])];
  if (a.seniority === '' || b.seniority === '' || a.seniority === b.seniority)
    return { seniority: a.seniority || b.seniority, functions };
  return { seniority: '?', functions };
}

/** The phrases of a lexicon in the form in which titles are compared, each with its sense. */
export function phrasesOf(lexicon: Lexicon): Map<string, Sense> {
  const senses = new Map<string, Sense>();
  for (const [key, list] of Object.entries(lexicon)) {
    const [seniority = '', functions = ''] = key.split('|') as [SeniorityPart, string];
    const sense = { seniority, functions: functions === '' ? [] : (functions.split('+') as (JobFunction | '?')[]) };
    const written = list.split(',').flatMap((phrase) => spellings(phrase.trim()));
    for (const phrase of new Set(written.flatMap(comparedSpellings)))
      senses.set(phrase, merged(senses.get(phrase), sense));
  }
  return senses;
}
