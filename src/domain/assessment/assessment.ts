import type { MatchReason } from '../company/match';
import type { Channel, Standing } from '../criteria/criteria';
import type { FactName } from '../facts/fact';
import type { FitResult, ShownFact } from '../fit/fit';
import type { OtherPerson } from '../people/coverage';
import type { CoveredRole, LastTouch, NextPerson, PersonaReading, PersonChange } from '../people/people';
import type { Addressee } from '../pitch/addressee';
import type { PitchOffer } from '../pitch/pitch';
import type { PitchRep } from '../pitch/values';
import type { DealState } from '../record/deal';
import type { RecordKey } from '../record/record';

/** The set that an assessment was made with. */
export interface SetSummary {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  /** True for the embedded demonstration set; it is named *Sample* wherever it is named. */
  readonly sample: boolean;
  /** Past its `expires`: goes on working and is shown as stale. */
  readonly stale: boolean;
  /** Bands in the order of the file, of the profile in use. */
  readonly bands: readonly {
    readonly id: string;
    readonly label: string;
    readonly min: number;
    readonly strong: boolean;
  }[];
}

/** A fact with a note: the note is the fact itself, or its `other`. */
export interface NotedFact {
  readonly field: FactName;
  readonly fact: ShownFact;
}

/** Another record of the CRM that is the same company as the account, or may be. */
export interface CompanyRecord {
  readonly object: 'account' | 'lead';
  readonly id: string;
  /** The company's name as that record has it. */
  readonly name: string;
  /** The person that a lead is; null for accounts. */
  readonly person: string | null;
  /** What speaks for and against, by what is known today. */
  readonly why: readonly MatchReason[];
}

/** The account among the other records that are its company. Each list is cut at `MAX_COMPANY_RECORDS`. */
export interface CompanyPart {
  /** The same company by evidence: the people and touches of these count. */
  readonly also: readonly CompanyRecord[];
  /** How many more count than `also` names. */
  readonly more: number;
  /** Not certain, and counted nowhere until the rep says so. */
  readonly ask: readonly CompanyRecord[];
  /** What the rep said, the newest first: these count where `same`, whatever the evidence. */
  readonly said: readonly (CompanyRecord & { readonly same: boolean })[];
}

export const MAX_COMPANY_RECORDS = 5;

/** Whose it is, as the CRM shows it; `mine` is null while the rep has not said who they are. */
export interface Owner {
  readonly name: string;
  readonly mine: boolean | null;
}

/** An opportunity of the account, from its list or its own page. */
export interface Deal {
  readonly id: string;
  readonly name: string;
  readonly stage: string | null;
  readonly state: DealState;
  /** Null where no page showed it. */
  readonly ownerName: string | null;
  /** Whether it is the rep's: by its owner, else by the account's; null while neither is known. */
  readonly mine: boolean | null;
  /** The local day on which it was last seen; null for this page. */
  readonly day: string | null;
}

/** The opportunities of an account. `complete`: its page says that these are all; else there may be more. */
export interface DealsPart {
  readonly deals: readonly Deal[];
  readonly complete: boolean;
}

/** The account behind the record. `not-read`: there is one, and none of its facts are known; `none`: the page names none. */
export type AccountPart =
  | {
      readonly state: 'judged';
      /** The account's own record, or the lead's: notes are kept by it. */
      readonly record: RecordKey;
      readonly name: string;
      readonly fit: FitResult;
      /** The oldest day among the facts that were used and are not on the page now; null when all are. */
      readonly factsOf: string | null;
      /** What the rep noted of the facts that the set asks for, counting or beside what the page says. */
      readonly noted: readonly NotedFact[];
      readonly standing: Standing | null;
      readonly owner: Owner | null;
      /** Those that are not known to be closed first. */
      readonly deals: DealsPart;
      readonly company: CompanyPart;
      /** Over the people of every record that is this company. */
      readonly coverage: readonly CoveredRole[];
      /** Everyone known there who holds no persona, or of whom nobody can say. */
      readonly others: readonly OtherPerson[];
      /** The people known are all there are. */
      readonly listComplete: boolean;
      readonly nextPerson: NextPerson;
    }
  | { readonly state: 'not-read'; readonly name: string | null; readonly url: string | null }
  | { readonly state: 'none' };

/** The person that the page is about, with the last touch by anyone. */
export interface PersonPart {
  readonly name: string;
  readonly persona: PersonaReading;
  readonly lastTouch: LastTouch | null;
  /** None where the page names no account. */
  readonly changes: readonly PersonChange[];
}

/** The one sentence at the head of the panel: a code and what is known for it; the interface has the words. */
export type NextStep =
  | {
      readonly code: 'talk-to';
      /** Null where no pitch suggests one, or all that do are opted out of. */
      readonly channel: Channel | null;
      readonly name: string;
      readonly title: string | null;
      /** Null where the set names no personas. */
      readonly personaLabel: string | null;
      readonly daysUntouched: number | null;
      readonly ask: string | null;
    }
  /** `personaLabel` is null where the set does not say whom to look for. */
  | {
      readonly code: 'find-person';
      readonly personaLabel: string | null;
      /** Why this one: required, and the whole list has nobody, or nobody was seen; null where none is required. */
      readonly why: 'missing' | 'not-seen' | null;
      readonly ask: string | null;
    }
  /** The person's title is not known or could not be read, so nobody can say whether this is a right person. */
  | { readonly code: 'ask-title'; readonly name: string }
  | { readonly code: 'ask-fact'; readonly label: string; readonly ask: string | null }
  /** None of the record's fields is in the page now, and too little is known from before. */
  | { readonly code: 'open-details' }
  | { readonly code: 'leave'; readonly reason: string }
  | { readonly code: 'open-account'; readonly name: string | null }
  | { readonly code: 'look-after-customer'; readonly ownerName: string | null }
  /** Somebody else is at it: `ownerName` is null where no page showed who. */
  | { readonly code: 'deal-of-others'; readonly dealName: string; readonly ownerName: string | null }
  /** The person opted out of every channel that the set has a pitch for. */
  | { readonly code: 'opted-out'; readonly name: string; readonly channels: readonly Channel[] }
  | { readonly code: 'spend-time-elsewhere'; readonly bandLabel: string }
  | { readonly code: 'wrong-person'; readonly personaLabels: readonly string[] };

/** What the worker answers to a snapshot. `set-up`: no criteria set is in force for this host. */
export type Assessment =
  | { readonly kind: 'set-up'; readonly record: RecordKey }
  | {
      readonly kind: 'assessed';
      readonly record: RecordKey;
      readonly title: string;
      readonly set: SetSummary;
      readonly account: AccountPart;
      /** On contacts, leads and person accounts. */
      readonly person: PersonPart | null;
      readonly nextStep: NextStep;
      /** Whom the pitches are for; null where nobody is known. */
      readonly addressee: Addressee | null;
      /** Who writes; empty where not said. */
      readonly rep: PitchRep;
      /** Best first. */
      readonly pitches: readonly PitchOffer[];
    };
