import { fieldKind } from '../criteria/field-kind';
import type { Fact, FactMap, FactName, FactValue } from './fact';
import { type NotedValue, readNotedText, type TextContext } from './fact-text';
import type { Note, NoteKind } from './note';
import { MAX_NOTE_TEXT } from './note';
import { known, mapReading, type Reading, UNREADABLE } from './reading';
import { noteRelation } from './same-value';

const OWN_KINDS: Readonly<Partial<Record<FactName, NoteKind>>> = {
  domain: 'domain',
  region: 'region',
  standing: 'standing',
  founded: 'year',
};

/** Undefined for a custom field that the set does not declare. */
export function noteKind(fact: FactName, { customFields }: Pick<TextContext, 'customFields'>): NoteKind | undefined {
  return OWN_KINDS[fact] ?? fieldKind(fact, customFields);
}

/**
 * Reads an answer as the page would be read. An amount without a currency is unreadable here: it would count as known and
 * judge nothing.
 */
export function readNote(fact: FactName, text: string, context: TextContext): Reading<FactValue> {
  return mapReading(readAnswer(fact, text, context), ({ value }) => known(value));
}

/** The same, with what is to be said of how it was read. */
function readAnswer(fact: FactName, text: string, context: TextContext): Reading<NotedValue> {
  if (text.length > MAX_NOTE_TEXT) return UNREADABLE;
  return mapReading(readNotedText(fact, text, context), (read) =>
    read.value.type === 'money' && read.value.currency === null ? UNREADABLE : known(read),
  );
}

/** Facts with the rep's notes among them, and the notes that have served. */
export interface NotedFacts {
  readonly facts: FactMap;
  /** The page shows now what was noted: nothing is left to say of these notes, and they can go. */
  readonly served: readonly FactName[];
}

function noted(note: Note, customFields: TextContext['customFields']): Fact | undefined {
  const reading = readAnswer(note.fact, note.text, { locale: note.locale, customFields });
  const evidence = { text: note.text, source: { kind: 'noted', day: note.day } } as const;
  if (reading.state === 'known') {
    const { value, note: said } = reading.value;
    return { state: 'known', value, ...evidence, ...(said !== undefined && { note: said }) };
  }
  return reading.state === 'unknown' ? { state: 'unknown', why: reading.why, ...evidence } : undefined;
}

const beside = (fact: Fact, { text, source }: Fact): Fact => ({ ...fact, other: { text, source } });

/** One note against the same fact from elsewhere: the fact that counts, or that the note has served. */
function settle(note: Fact, fact: Fact): Fact | 'served' {
  if (note.state === 'unknown') return beside(fact, note);
  if (fact.state === 'unknown') return beside(note, fact);
  const relation = noteRelation(note.value, fact.value);
  if (fact.source.kind !== 'page') return relation === 'nothing' ? note : beside(note, fact);
  switch (relation) {
    case 'nothing':
      return 'served';
    case 'detail':
      return beside(note, fact);
    case 'differs':
      return beside(fact, note);
  }
}

/**
 * Puts notes among the facts by the order of sources: page now, noted, remembered, imported. What could not be read gives
 * way to what can, whatever its source; where two sources differ, the one that does not count stands beside the other.
 * A note that the page agrees with has served. A note on a field that the set no longer declares waits.
 */
export function withNotes(
  facts: FactMap,
  notes: readonly Note[],
  customFields: TextContext['customFields'],
): NotedFacts {
  const all = new Map(facts);
  const served: FactName[] = [];
  for (const each of notes) {
    if (noteKind(each.fact, { customFields }) === undefined) continue;
    const note = noted(each, customFields);
    const fact = facts.get(each.fact);
    const settled = note && fact ? settle(note, fact) : note;
    if (settled === 'served') served.push(each.fact);
    else if (settled) all.set(each.fact, settled);
  }
  return { facts: all, served };
}
