import type { BuyingRole, JobFunction, Seniority } from '../criteria/criteria';

/** What a job title says; a null part could not be read with certainty. */
export interface TitleReading {
  readonly seniority: Seniority | null;
  /** Null: could not be read. `['other']`: read, and none of the named ones. */
  readonly functions: readonly JobFunction[] | null;
  /** The words of the title that decided, as written, for "VP + engineering, from 'VP, Eng.'". */
  readonly words: readonly string[];
}

/** What of a persona's `when` held, and by what; null and empty for what it does not ask for. */
export interface PersonaRule {
  readonly seniority: Seniority | null;
  /** Those of the persona that the title was read as. */
  readonly functions: readonly JobFunction[];
  /** The entry of `titleAny`, as the criteria file has it. */
  readonly phrase: string | null;
}

/** The parts of a title that could not be read and would have decided. */
export type UnreadPart = 'seniority' | 'functions' | 'both';

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
      readonly by: PersonaRule;
    }
  | { readonly state: 'none'; readonly title: string; readonly reading: TitleReading }
  | { readonly state: 'unknown'; readonly title: null }
  | {
      readonly state: 'unknown';
      readonly title: string;
      readonly unread: UnreadPart;
      /** The personas that it can still be, heaviest first; it is none that is not named. */
      readonly mayBe: readonly { readonly id: string; readonly label: string }[];
    };

/** The last touch with a person by anyone. */
export interface LastTouch {
  /** Local day. */
  readonly day: string;
  /** As the CRM shows it; null where it does not say. */
  readonly who: string | null;
  /** Whether it was the rep's own; null where nobody can say. */
  readonly mine: boolean | null;
}

/**
 * What is to be noticed of a person: another title or company before, on the day when it was last seen, or another
 * record that is alike. `also` by name at another company is a namesake: nobody says that it is the same person.
 */
export type PersonChange =
  | { readonly kind: 'title'; readonly before: string; readonly day: string }
  | { readonly kind: 'company'; readonly before: string; readonly day: string }
  | {
      readonly kind: 'also';
      readonly how: 'email' | 'name';
      /** Whether the other record is at the same company. */
      readonly here: boolean;
      readonly name: string;
      /** The other record's company; null where it is not known. */
      readonly company: string | null;
      readonly title: string | null;
      /** Local day on which it was last seen. */
      readonly day: string;
      /** Its `recordKeyText`. */
      readonly record: string;
    };

/** A person known at an account: seen in its list, or visited. */
export interface KnownPerson {
  /** `recordKeyText`. */
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
  /** Null when none was seen. */
  readonly lastTouch: LastTouch | null;
  /** On a deal's page: the role that the deal names, as shown; null elsewhere, and for who is not on the deal. */
  readonly role: string | null;
  readonly changes: readonly PersonChange[];
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
