import type { PitchOffer } from '../domain/pitch/pitch';

/** What is put on the clipboard, and for which pitch. */
export type CopyPart = 'all' | 'subject' | 'body';
export type Copy = (pitch: PitchOffer, part: CopyPart) => void;

/** The first message that may be suggested by itself: ready, and written for this standing. */
export function suggestedPitch(pitches: readonly PitchOffer[]): PitchOffer | null {
  return pitches.find(({ text, cold }) => text.state === 'ready' && !cold) ?? null;
}

/** A pitch's text; null where it is stopped. */
export function pitchText({ text }: PitchOffer, part: CopyPart): string | null {
  if (text.state !== 'ready') return null;
  if (part === 'subject') return text.subject;
  return part === 'body' || text.subject === null ? text.body : `${text.subject}\n\n${text.body}`;
}
