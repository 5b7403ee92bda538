import type { FilledPart } from './pitch';
import { asks, isClosed, type Sentence, sentencesOf } from './sentences';
import { countWords } from './words';

/** A reason to call is said in one breath: two sentences of ordinary length. */
export const MAX_REASON_WORDS = 30;

/** What a call pitch is made of. */
export interface CallPitch {
  /** The filled body. A sentence with a missing name is not said. */
  readonly parts: readonly FilledPart[];
  readonly proposition: { readonly claim: string; readonly proof?: string | undefined } | null;
  /** The question of the fact that would decide most, of the ledger; null where none is open. */
  readonly ask: string | null;
  /** The filled text of the pitch's own voicemail; null where it has none. */
  readonly voicemail: string | null;
  /** Who calls, from the options; empty where not said. */
  readonly rep: { readonly name: string; readonly company: string };
}

/** What to say, one thing after the other; null where nothing is known to say. */
export interface CallCard {
  readonly reason: string | null;
  readonly proof: string | null;
  readonly question: string | null;
  readonly voicemail: string | null;
}

/** The card of a call, all of it in the words of the criteria file: nothing is cut inside a sentence and nothing is made up. */
export function callCard({ parts, proposition, ask, voicemail, rep }: CallPitch): CallCard {
  const sentences = sentencesOf(parts);
  const reason = reasonOf(sentences, proposition?.claim ?? null);
  const proof = said(proposition?.proof);
  const question = sentences.find((sentence) => asks(sentence) && isWhole(sentence))?.text ?? said(ask);
  return { reason, proof, question, voicemail: said(voicemail) ?? composed(rep, reason, proof) };
}

function isWhole({ missing }: Sentence): boolean {
  return missing.length === 0;
}

/** What leads to the first question; where the body opens with it, what follows. A salutation is no reason. */
function reasonOf(sentences: readonly Sentence[], claim: string | null): string | null {
  const spoken = sentences.filter((sentence) => isWhole(sentence) && !sentence.text.endsWith(','));
  const asked = spoken.findIndex(asks);
  const before = asked < 0 ? spoken : spoken.slice(0, asked);
  const statements = before.length > 0 ? before : spoken.filter((sentence) => !asks(sentence));
  const reason: string[] = [];
  let words = 0;
  for (const { text } of statements) {
    words += countWords(text);
    if (words > MAX_REASON_WORDS) break;
    reason.push(text);
  }
  if (reason.length > 0) return reason.join(' ');
  const short = said(claim);
  return short !== null && countWords(short) <= MAX_REASON_WORDS ? short : null;
}

/** "Name, company. Reason. Proof." in any language: names and the sentences of the file, and no word of ours. */
function composed(rep: CallPitch['rep'], reason: string | null, proof: string | null): string | null {
  if (reason === null && proof === null) return null;
  const caller = [rep.name.trim(), rep.company.trim()].filter((each) => each !== '').join(', ');
  return [caller, reason ?? '', proof ?? '']
    .filter((each) => each !== '')
    .map(closed)
    .join(' ');
}

/** A proof may be what the claim says already; a claim is written without a full stop. */
function closed(text: string): string {
  return isClosed({ text, values: [], missing: [] }) ? text : `${text}.`;
}

function said(text: string | null | undefined): string | null {
  const bare = text?.trim() ?? '';
  return bare === '' ? null : bare;
}
