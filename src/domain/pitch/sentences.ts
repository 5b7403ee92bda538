import type { FilledPart } from './pitch';
import { dotEnds } from './sentence-end';

/** A value as it stands in a filled text. */
export type ValuePart = Extract<FilledPart, { type: 'value' }>;

/** One sentence of a filled text, trimmed, as written. */
export interface Sentence {
  readonly text: string;
  /** What was inserted in it, each value once, in order: what the sentence rests on. None: the author's own words. */
  readonly values: readonly ValuePart[];
  /** Names that have no value here; a sentence with one has a hole and cannot be said. */
  readonly missing: readonly string[];
}

/** Values that may hold whole sentences of their own. Every other one is a name or a figure, and its dots end nothing. */
const PROSE: ReadonlySet<string> = new Set(['proposition.claim', 'proposition.proof', 'account.description']);

/** Marks that end a sentence with what closes behind them, or a line's end. */
const MARKS = /([.?!…。？！]+)["'”’»›)\]]*|[\n\r\v\f\u0085\u2028\u2029]/gu;
const ENDS_CLOSED = /[.?!…。？！]["'”’»›)\]]*$/u;
const ASKS = /[?？]["'”’»›)\]!！]*$/u;
const WIDE_MARK = /[。？！]/u;

/** A piece with the half-open range of the whole text that it fills; a missing name fills none. */
interface Placed {
  readonly part: FilledPart;
  readonly from: number;
  readonly to: number;
}

/**
 * The sentences of a filled text in order. A line's end ends one too, so that a salutation stands by itself. Joined, they
 * hold every character of the text but the white space between them.
 */
export function sentencesOf(parts: readonly FilledPart[]): readonly Sentence[] {
  const text = textWithGaps(parts);
  const placed = place(parts);
  const sentences: Sentence[] = [];
  let from = 0;
  for (const to of [...endsOf(text, placed), text.length]) {
    const inside = placed.filter((each) => overlaps(each, from, to, text.length));
    const trimmed = text.slice(from, to).trim();
    const missing = inside.flatMap(({ part }) => (part.type === 'missing' ? [part.name] : []));
    if (trimmed !== '' || missing.length > 0)
      sentences.push({ text: trimmed, values: distinctValues(inside), missing: [...new Set(missing)] });
    from = to;
  }
  return sentences;
}

/** The text that the pieces make; a missing name leaves nothing. */
export function textWithGaps(parts: readonly FilledPart[]): string {
  return parts.map((part) => (part.type === 'missing' ? '' : part.text)).join('');
}

/** Whether a sentence is a question. */
export function asks({ text }: Sentence): boolean {
  return ASKS.test(text);
}

/** Whether a sentence has a mark at its end: a salutation, a signature and a line of a list have none. */
export function isClosed({ text }: Sentence): boolean {
  return ENDS_CLOSED.test(text);
}

function place(parts: readonly FilledPart[]): readonly Placed[] {
  const placed: Placed[] = [];
  let from = 0;
  for (const part of parts) {
    const to = from + (part.type === 'missing' ? 0 : part.text.length);
    placed.push({ part, from, to });
    from = to;
  }
  return placed;
}

/** A missing name has no width: it belongs to the range that it stands in or, at the very end, closes. */
function overlaps({ part, from, to }: Placed, start: number, end: number, length: number): boolean {
  if (part.type === 'missing') return from >= start && (from < end || end === length);
  return from < end && to > start;
}

function distinctValues(placed: readonly Placed[]): readonly ValuePart[] {
  const distinct = new Map<string, ValuePart>();
  for (const { part } of placed) {
    if (part.type !== 'value') continue;
    const key = JSON.stringify([part.name, part.text, part.fallback]);
    if (!distinct.has(key)) distinct.set(key, part);
  }
  return [...distinct.values()];
}

/** Where sentences end, short of the text's own end. */
function endsOf(text: string, placed: readonly Placed[]): readonly number[] {
  const fixed = placed.filter(({ part }) => part.type === 'value' && !PROSE.has(part.name));
  const ends: number[] = [];
  let next = 0;
  for (const match of text.matchAll(MARKS)) {
    const end = match.index + match[0].length;
    while ((fixed[next]?.to ?? Number.POSITIVE_INFINITY) <= match.index) next += 1;
    const mark = match[1] ?? '';
    if (end < text.length && (mark === '' || markEnds(text, match.index, mark, end, fixed[next], fixed[next - 1])))
      ends.push(end);
  }
  return ends;
}

/**
 * Whether the marks from `at` on end a sentence. `around` is the value that does not end before `at`, `before` the one that
 * does. Marks inside a name ("Acme Inc.", "Yahoo!") belong to it; one directly behind it is the author's full stop.
 */
function markEnds(
  text: string,
  at: number,
  mark: string,
  end: number,
  around: Placed | undefined,
  before: Placed | undefined,
): boolean {
  const own = around !== undefined && around.from <= at ? mark.slice(around.to - at) : mark;
  if (own === '') return false;
  const closed = /^\s/u.test(text.slice(end, end + 1));
  if (!closed) return WIDE_MARK.test(own);
  return mark !== '.' || before?.to === at || dotEnds(text, at);
}
