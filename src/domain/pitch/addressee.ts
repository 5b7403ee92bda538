import type { PersonaReading } from '../people/people';
import type { RecordKey } from '../record/record';

/** A number to call, as the CRM shows it. */
export interface PhoneNumber {
  readonly kind: 'phone' | 'mobile' | 'company';
  readonly text: string;
  /** The time zones that it may ring in (IANA), one or several; empty where nothing says where it is. */
  readonly zones: readonly string[];
}

/** Whom the pitches of a page are for. */
export interface Addressee {
  readonly record: RecordKey;
  readonly name: string;
  readonly title: string | null;
  readonly persona: PersonaReading;
  /** As the CRM shows it; it is checked before it becomes part of a link. */
  readonly email: string | null;
  /** Best first. */
  readonly phones: readonly PhoneNumber[];
  readonly optOut: { readonly email: boolean | null; readonly call: boolean | null };
  /** The page is theirs, the rep chose them, or they come next. */
  readonly by: 'page' | 'chosen' | 'next';
  /** The local day on which their own page was last seen, null where it is this one or was never opened. */
  readonly seenDay: string | null;
  /** Their own page was read, now or before: what it does not state is not there. */
  readonly wasRead: boolean;
}
