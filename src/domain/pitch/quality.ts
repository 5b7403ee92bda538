import type { Channel } from '../criteria/criteria';
import { LINKEDIN_NOTE_CHARS } from './channel-limits.data';
import { fleschKincaid, isEnglish } from './english';
import { lengthOf } from './note-length';
import type { FilledPart } from './pitch';
import {
  ACRONYMS,
  CHECKS_OF,
  FIRST_WORDS,
  MAX_EXCLAMATIONS,
  MAX_GRADE,
  MAX_LINKS,
  MAX_SENTENCE_WORDS,
  NO_FACT,
  type QualityId,
  SUBJECT_WORDS,
  WE,
  WORDS,
  YOU,
} from './quality.data';
import { asks, isClosed, type Sentence, sentencesOf, textWithGaps, type ValuePart } from './sentences';
import { countWords, wordsOf } from './words';

/** `not-measured`: the check has no answer for this text; that is no fault of it. */
export type QualityState = 'good' | 'advice' | 'not-measured';

/** A count between two bounds, both of them allowed. */
interface Bounded {
  readonly found: number;
  readonly low: number;
  readonly high: number;
}

/** One check of a pitch with what it counted. Codes and numbers: the interface has the sentence. All but the first are advice. */
export type QualityCheck = { readonly state: QualityState } & (
  | { readonly id: 'unresolved-name'; readonly names: readonly string[] }
  | ({ readonly id: 'words' | 'subject-words' | 'one-question' } & Bounded)
  | { readonly id: 'note-length'; readonly found: number; readonly free: number; readonly premium: number }
  /** `sentence` is the first of the longest, as written; null where none is too long. */
  | { readonly id: 'sentence-length'; readonly found: number; readonly high: number; readonly sentence: string | null }
  | { readonly id: 'grade'; readonly found: number | null; readonly high: number }
  | { readonly id: 'you-first'; readonly you: number; readonly we: number }
  /** `names` are the template names of the facts that the text says, each once. */
  | { readonly id: 'account-fact'; readonly names: readonly string[] }
  | { readonly id: 'links'; readonly found: number; readonly high: number }
  | { readonly id: 'shouting'; readonly words: readonly string[]; readonly exclamations: number }
);

/** A pitch as it would be sent. */
export interface QualityInput {
  readonly channel: Channel;
  /** The first message to this person: its bounds on words are narrower. */
  readonly first: boolean;
  readonly subject: string | null;
  /** May have been changed by hand since it was filled. */
  readonly body: string;
  /** What the body was filled from. */
  readonly parts: readonly FilledPart[];
  /** The same of the subject; a fact in it counts, and so does a missing name. */
  readonly subjectParts?: readonly FilledPart[];
}

/** What every check looks at, read once. */
interface Reading extends QualityInput {
  readonly all: readonly FilledPart[];
  readonly sentences: readonly Sentence[];
  /** Values that are not the author's own words and still stand in the text. */
  readonly pageValues: readonly ValuePart[];
  readonly english: boolean;
}

/** The checks of the pitch's channel, in the order to show them. */
export function checkQuality(input: QualityInput): readonly QualityCheck[] {
  const { subject, body, parts, subjectParts = [] } = input;
  const all = [...subjectParts, ...parts];
  const whole = `${subject ?? ''}\n${body}`;
  const values = all.filter((part) => part.type === 'value');
  const reading: Reading = {
    ...input,
    all,
    // A body changed by hand has no pieces any more.
    sentences: sentencesOf(textWithGaps(parts) === body ? parts : [{ type: 'text', text: body }]),
    pageValues: values.filter((value) => isOfPage(value) && value.text.trim() !== '' && whole.includes(value.text)),
    english: isEnglish(body),
  };
  return CHECKS_OF[input.channel].map((id) => CHECKS[id](reading));
}

function isOfPage({ name, fallback }: ValuePart): boolean {
  return !fallback && !name.startsWith('proposition.');
}

const within = (id: 'words' | 'subject-words' | 'one-question', found: number, low: number, high: number) =>
  ({ id, state: state(found >= low && found <= high), found, low, high }) as const;

const state = (good: boolean): QualityState => (good ? 'good' : 'advice');

const CHECKS: Readonly<Record<QualityId, (reading: Reading) => QualityCheck>> = {
  'unresolved-name': ({ all }) => {
    const names = new Set(all.flatMap((part) => (part.type === 'missing' ? [part.name] : [])));
    return { id: 'unresolved-name', state: state(names.size === 0), names: [...names] };
  },
  words: ({ body, first }) => {
    const { low, high } = first ? FIRST_WORDS : WORDS;
    return within('words', countWords(body), low, high);
  },
  'note-length': ({ body }) => {
    const found = lengthOf(body);
    return { id: 'note-length', state: state(found <= LINKEDIN_NOTE_CHARS.free), found, ...LINKEDIN_NOTE_CHARS };
  },
  'subject-words': ({ subject }) =>
    within('subject-words', countWords(subject ?? ''), SUBJECT_WORDS.low, SUBJECT_WORDS.high),
  'one-question': ({ sentences }) => within('one-question', sentences.filter(asks).length, 1, 1),
  'sentence-length': checkSentences,
  grade: checkGrade,
  'you-first': checkYou,
  'account-fact': checkFacts,
  links: ({ body }) => {
    const found = body.match(LINK)?.length ?? 0;
    return { id: 'links', state: state(found <= MAX_LINKS), found, high: MAX_LINKS };
  },
  shouting: checkShouting,
};

/** What a mail program makes a link of by itself. A domain alone is the name of a company more often. */
const LINK = /(?:\bhttps?:\/\/|\bwww\.)\S+/giu;
const CAPITALS = /^[\p{Lu}\p{N}-]+$/u;
const CAPITAL = /\p{Lu}/gu;
const EXCLAMATION = /[!！]/gu;
const MIN_SHOUTED = 4;

function checkSentences({ sentences }: Reading): QualityCheck {
  const counts = sentences.map(({ text }) => countWords(text));
  const found = Math.max(0, ...counts);
  const longest = found > MAX_SENTENCE_WORDS ? sentences[counts.indexOf(found)] : undefined;
  return {
    id: 'sentence-length',
    state: state(longest === undefined),
    found,
    high: MAX_SENTENCE_WORDS,
    sentence: longest?.text ?? null,
  };
}

function checkGrade({ english, sentences }: Reading): QualityCheck {
  const found = english ? fleschKincaid(sentences.filter(isClosed).map(({ text }) => text)) : null;
  return {
    id: 'grade',
    state: found === null ? 'not-measured' : state(found <= MAX_GRADE),
    found,
    high: MAX_GRADE,
  };
}

function checkYou({ english, body }: Reading): QualityCheck {
  const words = wordsOf(body.toLowerCase()).map((word) => word.split(/['’]/)[0] ?? '');
  const you = words.filter((word) => YOU.has(word)).length;
  const we = words.filter((word) => WE.has(word)).length;
  return { id: 'you-first', state: english ? state(you >= we) : 'not-measured', you, we };
}

/**
 * The company's own name is no fact about it: every template has it, and a letter with nothing else could have been sent to
 * any other company.
 */
function checkFacts({ pageValues }: Reading): QualityCheck {
  const facts = pageValues.filter(
    ({ name }) => name.startsWith('custom:') || (name.startsWith('account.') && !NO_FACT.has(name)),
  );
  const names = [...new Set(facts.map(({ name }) => name))];
  return { id: 'account-fact', state: state(names.length > 0), names };
}

/** What the page wrote in capitals is a name, and not the author's voice. */
function checkShouting({ subject, body, pageValues }: Reading): QualityCheck {
  const text = `${subject ?? ''}\n${body}`;
  const named = new Set(pageValues.flatMap((value) => wordsOf(value.text)));
  const inNames = pageValues.reduce((sum, value) => sum + (value.text.match(EXCLAMATION)?.length ?? 0), 0);
  const words = wordsOf(text).filter((word) => isShouted(word) && !named.has(word) && !ACRONYMS.has(word));
  const exclamations = Math.max(0, (text.match(EXCLAMATION)?.length ?? 0) - inNames);
  return {
    id: 'shouting',
    state: state(words.length === 0 && exclamations <= MAX_EXCLAMATIONS),
    words: [...new Set(words)],
    exclamations,
  };
}

function isShouted(word: string): boolean {
  return CAPITALS.test(word) && (word.match(CAPITAL)?.length ?? 0) >= MIN_SHOUTED;
}
