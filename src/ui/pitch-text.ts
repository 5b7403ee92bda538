import type { PitchOffer } from '../domain/pitch/pitch';

/** What a message says: of a call or a note there is no subject. */
export interface MessageText {
  readonly subject: string | null;
  readonly body: string;
}

/** Puts a text on the clipboard, for one pitch. */
export type Copy = (pitch: PitchOffer, text: string) => void;

/** What a pitch says: in the rep's own wording where there is one; null where it is stopped. */
export function pitchText({ text, edit }: PitchOffer): MessageText | null {
  if (text.state === 'stopped' && text.by === 'opt-out') return null;
  return edit ?? (text.state === 'ready' ? text : null);
}

/** Subject and body in one, as they are copied together. */
export function wholeText({ subject, body }: MessageText): string {
  return subject === null ? body : `${subject}\n\n${body}`;
}

/** The first message that may be suggested by itself: it has a text, and is no cold pitch here. */
export function suggestedPitch(pitches: readonly PitchOffer[]): PitchOffer | null {
  return pitches.find((pitch) => pitch.cold === null && pitchText(pitch) !== null) ?? null;
}
