import type { Channel } from '../criteria/criteria';
import type { FactSource } from '../facts/fact';

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

/**
 * A piece of a filled text, in order. A value is inserted once, as plain text, and knows where it comes from: `source` is
 * null for what is no fact of the account (the person, the rep, the proposition, a fallback). A missing name has no value
 * and no fallback; a text with one is stopped until somebody gives it a value.
 */
export type FilledPart =
  | { readonly type: 'text'; readonly text: string }
  | {
      readonly type: 'value';
      readonly name: string;
      readonly text: string;
      readonly fallback: boolean;
      readonly source: FactSource | null;
    }
  | { readonly type: 'missing'; readonly name: string };

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
