import type { FieldKind } from '../criteria/field-kind';
import type { FactName } from './fact';
import type { ShownValue } from './shown-value';

/** The longest answer that can be noted, in characters. */
export const MAX_NOTE_TEXT = 300;

/** The rep's answer to the question for one fact, as written; it is read anew each time, by the readers of the page. */
export interface Note {
  readonly fact: FactName;
  readonly text: string;
  /** The language of the interface when it was written: numbers and days are read by it. */
  readonly locale: string;
  /** Local day. */
  readonly day: string;
}

/** How an answer has to be written: the kind of its fact, and the three that are read in their own way. */
export type NoteKind = FieldKind | 'domain' | 'region' | 'standing' | 'year';

/** How an answer is read, and how it has to be written. */
export interface NoteReply {
  readonly kind: NoteKind;
  readonly reading:
    | { readonly state: 'known'; readonly value: ShownValue }
    | { readonly state: 'not-stated' }
    | { readonly state: 'unknown'; readonly why: 'unreadable' | 'ambiguous' };
  /** Answers to offer, in words that are read back; sent with a blank text only. */
  readonly choices: readonly string[];
}
