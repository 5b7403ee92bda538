/** Placeholder until the reader's branch is merged. */
export type DealState = 'open' | 'won' | 'lost' | 'unknown';
