import type { Channel } from '../criteria/criteria';
import type { FilledPart, OptOut, PitchOffer, PitchParts } from './pitch';

/** The longest text that is kept, in UTF-16 units: of a subject, and of a body. */
export const MAX_EDIT = { subject: 500, body: 10_000 } as const;

/** The rep's own wording of one pitch for one addressee, as it is kept. */
export interface Draft {
  readonly pitchId: string;
  /** As the pitch was called: the criteria may have it no more. */
  readonly label: string;
  readonly channel: Channel;
  readonly setId: string;
  readonly setVersion: number;
  readonly subject: string | null;
  readonly body: string;
  /** `baseOf` the pitch that was edited. */
  readonly base: string;
  /** Local day. */
  readonly day: string;
}

/** The text of all pieces, a missing name as the template has it: to be looked at, never to be sent. */
export function written(parts: readonly FilledPart[]): string {
  return parts.map((part) => (part.type === 'missing' ? `{{${part.name}}}` : part.text)).join('');
}

/** What an edit started from: equal exactly while neither the template nor what it is filled with has changed. */
export function baseOf({ subject, body }: Pick<PitchParts, 'subject' | 'body'>): string {
  return JSON.stringify([subject && written(subject), written(body)]);
}

/**
 * The offers with the rep's own wording where there is one. An edit of a pitch that is offered here no more comes last,
 * so that nothing that was written is lost; it gives way to nothing but an opt-out.
 */
export function withEdits(
  offers: readonly PitchOffer[],
  drafts: readonly Draft[],
  optOutOf: (channel: Channel) => OptOut,
): readonly PitchOffer[] {
  const byPitch = new Map(drafts.map((draft) => [draft.pitchId, draft]));
  const edited = offers.map((offer): PitchOffer => {
    const draft = byPitch.get(offer.pitchId);
    if (!draft) return offer;
    byPitch.delete(offer.pitchId);
    const { subject, body, day, base } = draft;
    return { ...offer, edit: { subject, body, day, outdated: offer.parts !== null && baseOf(offer.parts) !== base } };
  });
  return [...edited, ...[...byPitch.values()].map((draft) => leftOver(draft, optOutOf(draft.channel)))];
}

function leftOver(draft: Draft, optOut: OptOut): PitchOffer {
  const { pitchId, label, channel, setId, setVersion, subject, body, day } = draft;
  return {
    pitchId,
    label,
    channel,
    cold: null,
    setId,
    setVersion,
    offered: false,
    why: { personaLabel: null, proposition: null, criteria: [] },
    text:
      optOut === 'opted-out'
        ? { state: 'stopped', by: 'opt-out' }
        : { state: 'ready', subject, body, overWords: false },
    parts: null,
    edit: { subject, body, day, outdated: true },
    optOut,
  };
}
