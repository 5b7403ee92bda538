import type { Assessment } from '../domain/assessment/assessment';

/** What the overlay shows of the page that is open. */
export type OverlayState =
  /** No record page is open. */
  | { readonly kind: 'hidden' }
  | { readonly kind: 'reading' }
  /** `missing` names what was looked for; empty while the page never finished. */
  | { readonly kind: 'unreadable'; readonly missing: readonly string[] }
  | { readonly kind: 'no-answer' }
  | { readonly kind: 'answer'; readonly assessment: Assessment };

/** An assessment that judged something. */
export type Assessed = Extract<Assessment, { kind: 'assessed' }>;
export type JudgedAccount = Extract<Assessed['account'], { state: 'judged' }>;

/** The assessment in a state, where there is one. */
export function assessedIn(state: OverlayState): Assessed | null {
  return state.kind === 'answer' && state.assessment.kind === 'assessed' ? state.assessment : null;
}
