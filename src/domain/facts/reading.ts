/** How one text can turn out when it is read as a fact. Guessing is an error: what is not certain is `unknown`. */
export type Reading<T> =
  | { readonly state: 'known'; readonly value: T }
  /** Blank, a placeholder such as "n/a", or masked. */
  | { readonly state: 'not-stated' }
  | { readonly state: 'unknown'; readonly why: 'unreadable' | 'ambiguous' };

export const NOT_STATED = { state: 'not-stated' } as const;
export const UNREADABLE = { state: 'unknown', why: 'unreadable' } as const;
/** The text has two sensible readings and nothing decides between them. */
export const AMBIGUOUS = { state: 'unknown', why: 'ambiguous' } as const;

/** A reading that is certain. */
export function known<T>(value: T): Reading<T> {
  return { state: 'known', value };
}

/** Makes one reading out of another; what is not known stays as it is. */
export function mapReading<T, U>(reading: Reading<T>, make: (value: T) => Reading<U>): Reading<U> {
  return reading.state === 'known' ? make(reading.value) : reading;
}
