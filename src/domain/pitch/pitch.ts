import type { Channel } from '../criteria/criteria';

/** Why a pitch was chosen: codes, and the criteria behind its proposition. */
export interface PitchWhy {
  readonly personaLabel: string | null;
  readonly propositionClaim: string | null;
  /** Labels of the matched criteria that the proposition asks for. */
  readonly criteria: readonly string[];
}

/** What one inserted value rests on. `name` is the template name, `text` the value as inserted. */
export interface PitchSource {
  readonly name: string;
  readonly text: string;
  readonly fallback: boolean;
}

/** One pitch for this page, with its text or what stops it. */
export interface PitchOffer {
  readonly pitchId: string;
  readonly label: string;
  readonly channel: Channel;
  /**
   * The account is a customer, partner or competitor, and this pitch was not written for that standing: it stands
   * behind those that were, and is never the first suggestion.
   */
  readonly cold: boolean;
  readonly setId: string;
  readonly setVersion: number;
  readonly why: PitchWhy;
  /** `stopped`: it has no text to copy. `missing` are template names without a value; `opt-out`, `disqualified`: not offered at all. */
  readonly text:
    | {
        readonly state: 'ready';
        readonly subject: string | null;
        readonly body: string;
        readonly sources: readonly PitchSource[];
        /** The body has more words than the pitch's `maxWords` allows; it is offered all the same, and says so. */
        readonly overWords: boolean;
      }
    | { readonly state: 'stopped'; readonly by: 'missing'; readonly missing: readonly string[] }
    | { readonly state: 'stopped'; readonly by: 'opt-out' };
  /** `unseen`: the page does not show whether this person opted out of the channel. */
  readonly optOut: 'clear' | 'unseen' | 'opted-out' | 'not-asked';
}
