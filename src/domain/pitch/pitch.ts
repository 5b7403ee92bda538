import type { Channel } from '../criteria/criteria';
import type { FactSource } from '../facts/fact';

/** Why a pitch was chosen: codes, and the criteria behind its proposition. */
export interface PitchWhy {
  readonly personaLabel: string | null;
  /** What it claims, what backs that, and where it can be checked. */
  readonly proposition: {
    readonly claim: string;
    readonly proof: string | null;
    readonly source: string | null;
  } | null;
  /** Labels of the matched criteria that the proposition asks for. */
  readonly criteria: readonly string[];
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

/** The pieces of a pitch; of the voicemail, null where the pitch has none of its own. */
export interface PitchParts {
  readonly subject: readonly FilledPart[] | null;
  readonly body: readonly FilledPart[];
  readonly voicemail: readonly FilledPart[] | null;
}

/** The rep's own wording of a pitch for one addressee. It stands until the rep takes it back. */
export interface PitchEdit {
  readonly subject: string | null;
  readonly body: string;
  /** Local day. */
  readonly day: string;
  /** The template or what it is filled with has changed since. */
  readonly outdated: boolean;
}

/**
 * Why a pitch is a cold one here: the account is a customer, partner or competitor, or somebody else has an open deal
 * there, and the pitch was not written for that. It stands behind all others and is never the first suggestion.
 */
export type Coldness = 'standing' | 'deal';

/** One pitch for this page, with its text or what stops it. */
export interface PitchOffer {
  readonly pitchId: string;
  readonly label: string;
  readonly channel: Channel;
  readonly cold: Coldness | null;
  readonly setId: string;
  readonly setVersion: number;
  /** False: the criteria offer it here no more, and it is shown because the rep has edited it. */
  readonly offered: boolean;
  readonly why: PitchWhy;
  /**
   * As the template is filled. `stopped`: it has no text to copy, because names are `missing` or the person opted out of
   * the channel.
   */
  readonly text:
    | {
        readonly state: 'ready';
        readonly subject: string | null;
        readonly body: string;
        /** The body has more words than the pitch's `maxWords` allows; it is offered all the same, and says so. */
        readonly overWords: boolean;
      }
    | { readonly state: 'stopped'; readonly by: 'missing'; readonly missing: readonly string[] }
    | { readonly state: 'stopped'; readonly by: 'opt-out' };
  /** Null where the person opted out, or the criteria have the pitch no more. */
  readonly parts: PitchParts | null;
  readonly edit: PitchEdit | null;
  /** `unseen`: the page does not show whether this person opted out of the channel. */
  readonly optOut: OptOut;
}

/** Whether somebody may be addressed by a channel; `not-asked` where nobody is addressed, and of LinkedIn. */
export type OptOut = 'clear' | 'unseen' | 'opted-out' | 'not-asked';
