/** A completed call, sent e-mail or held meeting in the CRM's own log. */
export interface Touch {
  /** The CRM's id, else made of day, kind, person, account and folded subject, so that one activity counts once. */
  readonly id: string;
  readonly kind: 'call' | 'email' | 'meeting';
  /** Local day, `2026-11-12`. */
  readonly day: string;
  readonly subject: string;
  /** Who acted, as the CRM shows it; null where it does not say. */
  readonly who: string | null;
  /** Record key texts. */
  readonly account: string | null;
  readonly person: string | null;
  readonly personName: string | null;
  /** As judged on the day it was stored, with the set that judged; null where it was not known. */
  readonly band: string | null;
  readonly strong: boolean | null;
  readonly persona: string | null;
  readonly wanted: boolean | null;
  readonly setId: string | null;
  readonly setVersion: number | null;
  readonly source: 'timeline' | 'import';
}

/** Touches of one day with the same reading, counted. The activity mix is read from these alone. */
export interface DayCount {
  readonly day: string;
  /** Folded name of who acted; empty where the CRM does not say. */
  readonly who: string;
  readonly kind: Touch['kind'];
  readonly band: string | null;
  readonly strong: boolean | null;
  readonly persona: string | null;
  readonly wanted: boolean | null;
  readonly touches: number;
}

/** A cell of the matrix accounts × people; they sum to all touches. */
export interface MixMatrix {
  readonly accounts: readonly ('strong' | 'other' | 'unknown')[];
  readonly people: readonly ('wanted' | 'other' | 'unknown')[];
  /** `cells[account][person]`, counts. */
  readonly cells: readonly (readonly number[])[];
}

/** The rep's own touches of a period. Every breakdown sums to `touches`. */
export interface ActivityMix {
  /** First and last local day, inclusive. */
  readonly from: string;
  readonly to: string;
  readonly touches: number;
  /** Right account and right person. */
  readonly rightRight: number;
  /** Band id, `disqualified`, `not-enough-known`, or null for not known → touches; in the order of the set, null last. */
  readonly byBand: readonly { readonly id: string | null; readonly touches: number }[];
  /** Persona id, `none`, or null for not known → touches. */
  readonly byPersona: readonly { readonly id: string | null; readonly touches: number }[];
  readonly matrix: MixMatrix;
}
