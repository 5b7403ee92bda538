import type { Assessment, SetSummary } from '../domain/assessment/assessment';
import type { Brief } from '../domain/assessment/brief';
import type { Standing } from '../domain/criteria/criteria';
import type { FileProblem } from '../domain/criteria/problem';
import type { FactName } from '../domain/facts/fact';
import type { NoteReply } from '../domain/facts/note';
import type { Draft } from '../domain/pitch/edit';
import type { PreviewedBand, PreviewedPitch } from '../domain/pitch/preview';
import type { RecordKey } from '../domain/record/record';
import type { Snapshot } from '../domain/record/snapshot';
import type { TaughtCustom, TaughtFact, TaughtField } from '../domain/taught/mapping';
import type { TeachOffer } from '../domain/taught/offer';
import type { ListedColumn, ListedVerdict, SentRow } from '../domain/territory/listed';
import type { SavedView } from '../domain/territory/query';

/** Why a request was not carried out. `busy` and `storage` may be tried again; the rest are final for that request. */
export type Refusal = 'not-allowed' | 'bad-request' | 'storage' | 'busy' | 'no-answer';

export type Reply<T> = ({ readonly ok: true } & T) | { readonly ok: false; readonly reason: Refusal };

/**
 * What a content script may ask. It never reads settings or other records; what it changes is its own org's: traces,
 * taught fields, wordings of pitches, and on the record that it shows notes and which others are its company.
 */
export interface PageProtocol {
  /** Judge what the page shows now, remember it, and record the visit. `visit` is false when the same record is read again. */
  assess: {
    request: { readonly snapshot: Snapshot; readonly visit: boolean };
    /** `taught`: what the user taught of such pages; a page read without it is to be read again. */
    reply: { readonly assessment: Assessment; readonly taught: readonly TaughtField[] };
  };
  /** The record's page is there and cannot be read; `missing` are the reader's codes of what was not found. Once per page. */
  pageUnreadable: {
    request: { readonly record: RecordKey; readonly missing: readonly string[] };
    reply: object;
  };
  /**
   * Judge the page with what the rep asks beyond it: a message for another person seen at the account, facts supposed for
   * a moment. Nothing is kept of it.
   */
  consider: {
    request: {
      readonly snapshot: Snapshot;
      readonly person: RecordKey | null;
      readonly suppositions: readonly { readonly fact: FactName; readonly text: string }[];
    };
    reply: { readonly assessment: Assessment };
  };
  /** A pitch was copied, inserted into the page, or put into a new e-mail, on this record. */
  pitchTaken: {
    request: {
      readonly record: RecordKey;
      readonly how: 'copied' | 'inserted' | 'mailed';
      readonly pitchId: string;
      readonly setId: string;
      readonly setVersion: number;
    };
    reply: object;
  };
  /** Keep the rep's own wording of a pitch for whom it addresses (a person, else the account); null takes the template again. */
  saveDraft: {
    request: {
      readonly record: RecordKey;
      readonly addressee: RecordKey;
      readonly pitch: Pick<Draft, 'pitchId' | 'label' | 'channel' | 'setId' | 'setVersion'>;
      readonly text: Pick<Draft, 'subject' | 'body' | 'base'> | null;
    };
    reply: object;
  };
  /**
   * Note what the rep learned of one fact of an account, as written; null or blank removes the note. With `dry` nothing is
   * stored: the reply says how the text would be read. What cannot be read is not stored either.
   */
  noteFact: {
    request: {
      readonly record: RecordKey;
      readonly fact: FactName;
      readonly text: string | null;
      readonly dry: boolean;
    };
    reply: NoteReply;
  };
  /**
   * Say of two accounts or leads of one org whether they are one company; null takes back what was said. Either may be an
   * account that a table named without a record's id.
   */
  answerCompany: {
    request: { readonly record: RecordKey; readonly other: RecordKey; readonly same: boolean | null };
    reply: object;
  };
  /** A record is about to stand in the page: the worker gets ready. Nothing is asked or kept. */
  wake: { request: object; reply: object };
  /** Put the panel's script into this tab: it is no part of what every page load pays for (decision 0007). */
  openPanel: { request: object; reply: object };
  /** Put the lists' script into this tab: a page is open that has lists, or may have. */
  openLists: { request: object; reply: object };
  /**
   * Judge accounts that rows of a list lead to, by what is known of them and what the rows show. A list is no visit:
   * nothing is kept. Ids without an answer in the reply: nothing is known of them. `bands` are null where no criteria are in
   * force; then nobody is judged.
   */
  judgeRows: {
    request: {
      readonly locale: string | null;
      readonly columns: readonly ListedColumn[];
      readonly rows: readonly SentRow[];
    };
    reply: {
      readonly set: SetSummary | null;
      readonly rows: readonly ListedVerdict[];
    };
  };
  /** Read a field's text as every fact that it could be taught as; changes nothing. */
  offerFacts: {
    request: { readonly record: RecordKey; readonly text: string; readonly locale: string | null };
    reply: { readonly offer: TeachOffer };
  };
  /** The user pointed at a field and said which fact it is: from now on it is, on pages of that object and org. */
  teachField: {
    request: { readonly record: RecordKey; readonly field: TaughtField } & Taught;
    reply: object;
  };
  /** Open the meeting brief of an account or lead that was read, in a tab beside. */
  openBrief: { request: { readonly record: RecordKey }; reply: object };
  /** Open the options page; the overlay itself changes nothing. */
  openOptions: { request: object; reply: object };
}

/**
 * What the panel asks wherever it stands: over the page, or beside it in the side panel, which asks in the name of the tab
 * in view. Looking alone changes nothing; what is kept is what the rep says.
 */
export type PanelProtocol = Pick<
  PageProtocol,
  'consider' | 'pitchTaken' | 'saveDraft' | 'noteFact' | 'answerCompany' | 'openBrief' | 'openOptions'
>;

/** One note beside what the CRM shows, for who corrects the CRM. */
export interface Correction {
  readonly record: RecordKey;
  /** The account's name as last seen. */
  readonly account: string;
  /** The record's page. */
  readonly url: string;
  readonly fact: FactName;
  /** A custom fact's name as the set in force has it; null for the others, which the interface names. */
  readonly label: string | null;
  /** What the page showed last, and on which local day; null where it showed nothing. */
  readonly shown: { readonly text: string; readonly day: string | null } | null;
  readonly noted: string;
  /** Local day. */
  readonly day: string;
}

/** An account or lead that pitches can be tried on. */
export interface PreviewAccount {
  readonly record: RecordKey;
  /** The company's name as last seen. */
  readonly name: string;
  /** The person that a lead is; null for accounts. */
  readonly person: string | null;
  /** Local day. */
  readonly seenDay: string;
}

/** Every pitch of a set as it would be for an account that was seen, and somebody there. */
export interface PitchPreview {
  /** Whose pitches these are; null where no criteria are in force, and then there are none. */
  readonly set: Pick<SetSummary, 'name' | 'version' | 'sample'> | null;
  /** Those seen last, the last day first; `MAX_PREVIEW_ACCOUNTS` at most. */
  readonly accounts: readonly PreviewAccount[];
  /** The account that was tried, as judged by what was last seen of it; null where none was. */
  readonly account: {
    readonly record: RecordKey;
    readonly verdict: PreviewedBand;
    readonly standing: Standing | null;
  } | null;
  /** Who is known at the company of that account. */
  readonly people: readonly { readonly record: RecordKey; readonly name: string; readonly title: string | null }[];
  /** Whom the pitches are for; null for nobody. `personaLabel` is null where they fit no persona, or that is not known. */
  readonly addressee: { readonly record: RecordKey; readonly personaLabel: string | null } | null;
  readonly pitches: readonly PreviewedPitch[];
}

export const MAX_PREVIEW_ACCOUNTS = 50;

export type ImportOutcome =
  | {
      readonly outcome: 'accepted';
      readonly name: string;
      readonly version: number;
      readonly warnings: readonly FileProblem[];
    }
  | { readonly outcome: 'refused'; readonly errors: readonly FileProblem[]; readonly warnings: readonly FileProblem[] };

/** Who the rep is. Empty texts where not said. */
export interface Rep {
  readonly firstName: string;
  readonly name: string;
  readonly company: string;
  /** The names under which the CRM shows this rep's own activity. */
  readonly crmNames: readonly string[];
}

/** Which fact a field is; `custom` says what a custom one is that the criteria do not declare. */
export interface Taught {
  readonly fact: TaughtFact;
  readonly custom: TaughtCustom | null;
}

/** What our own pages (popup, options) may ask on top. */
export interface OwnPagesProtocol {
  /** Accept a criteria file as the set in force, or refuse it whole; the set in force stays. */
  importSet: { request: { readonly text: string }; reply: ImportOutcome };
  /** Put the embedded sample in force by the user's own choice. */
  useSample: { request: object; reply: object };
  /** Put a kept set in force again. */
  useSet: { request: { readonly fingerprint: string }; reply: object };
  saveRep: { request: Rep; reply: object };
  /** Say another fact of a taught field. `taken`: another field is taught as that fact. */
  changeField: {
    request: { readonly key: string } & Taught;
    reply: { readonly outcome: 'changed' | 'missing' | 'taken' };
  };
  /** Forget a taught field, and what was remembered of it. */
  forgetField: { request: { readonly key: string }; reply: object };
  /** Every note, the newest first, beside what its page showed last. */
  listCorrections: { request: object; reply: { readonly corrections: readonly Correction[] } };
  /**
   * All that a meeting with an account or lead needs, as it was last seen; null where it never was. Nothing is kept of the
   * question.
   */
  readBrief: { request: { readonly record: RecordKey }; reply: { readonly brief: Brief | null } };
  /**
   * Try every pitch on an account or lead that was seen, and on a person there (null, or nobody known there: whom the panel
   * would suggest). Null, or a record that was never seen: filled with nothing. Nothing is kept of it.
   */
  previewPitches: {
    request: { readonly record: RecordKey | null; readonly person: RecordKey | null };
    reply: PitchPreview;
  };
  /** A job of this page kept a table: open pages are judged again. */
  tableImported: { request: object; reply: object };
  /** Take back the import that made this generation count; false where it is not the last one. */
  undoImport: { request: { readonly generation: number }; reply: { readonly undone: boolean } };
  /**
   * Take back the import of contacts that made this generation count, with what it changed of people whom pages showed.
   * `seen-since`: a page showed somebody of that table since; nothing was taken back.
   */
  undoContacts: {
    request: { readonly generation: number };
    reply: { readonly outcome: 'undone' | 'not-last' | 'seen-since' };
  };
  /** Forget every account of a table; what their pages showed stays. */
  removeImported: { request: object; reply: object };
  /** Keep these views of the territory, in the place of those before. */
  saveViews: { request: { readonly views: readonly SavedView[] }; reply: object };
  eraseAll: { request: object; reply: object };
}

export type Protocol = PageProtocol & OwnPagesProtocol;
export type MessageName = keyof Protocol;
export type Request<N extends MessageName> = Protocol[N]['request'];
export type ReplyTo<N extends MessageName> = Reply<Protocol[N]['reply']>;

/** A message on the wire. */
export interface Envelope<N extends MessageName = MessageName> {
  readonly type: N;
  readonly body: Request<N>;
  /** A page of ours asks in the name of this tab: as the page that was last read there would, and no more than that. */
  readonly tab?: number;
}
