import type { BuyingRole, JobFunction, Seniority } from '../criteria/criteria';

/** What a job title says; a null part could not be read with certainty. */
export interface TitleReading {
  readonly seniority: Seniority | null;
  /** Null: could not be read. `['other']`: read, and none of the named ones. */
  readonly functions: readonly JobFunction[] | null;
  /** The words of the title that decided, as written, for "VP + engineering, from 'VP, Eng.'". */
  readonly words: readonly string[];
}

/** Who a contact is. `none`: the title was read and fits no persona. `unknown`: no title, or a part that could change it is unread. */
export type PersonaReading =
  | {
      readonly state: 'persona';
      readonly id: string;
      readonly label: string;
      readonly role: BuyingRole;
      readonly wanted: boolean;
      readonly title: string;
      readonly reading: TitleReading;
    }
  | { readonly state: 'none'; readonly title: string; readonly reading: TitleReading }
  | { readonly state: 'unknown'; readonly title: string | null };

/** A person known at an account: seen in its list, or visited. */
export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
  /** Local day of the last touch by anyone, and by whom; null when none was seen. */
  readonly lastTouch: { readonly day: string; readonly who: string | null } | null;
}

/** One persona of the set with the people seen who hold it. */
export interface CoveredRole {
  readonly personaId: string;
  readonly label: string;
  readonly role: BuyingRole;
  readonly required: boolean;
  readonly people: readonly KnownPerson[];
  /** `missing` only where the list of people is known to be complete. */
  readonly state: 'covered' | 'missing' | 'not-seen';
}

/** Whom to turn to next at an account, with the reason as a code. */
export type NextPerson =
  | {
      readonly state: 'find';
      readonly personaId: string;
      readonly label: string;
      readonly role: BuyingRole;
      readonly why: 'missing' | 'not-seen';
    }
  | {
      readonly state: 'talk-to';
      readonly person: KnownPerson;
      readonly label: string;
      readonly role: BuyingRole;
      readonly why: 'never-touched' | 'longest-untouched';
    }
  | { readonly state: 'none' };
