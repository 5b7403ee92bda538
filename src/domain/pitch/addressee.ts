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
  /**
   * Where what is said of them comes from: their own page, which is this one; their own page as it was seen last (what
   * neither states is not there); a table of contacts; else no more than the account's list shows.
   */
  readonly from: 'page' | 'record' | 'table' | 'list';
  /** The local day on which their own page was last seen, or of the table; null for this page and for a list. */
  readonly seenDay: string | null;
}
