import { Dexie, type Table } from 'dexie';
import type { DayCount, Touch } from '../domain/activity/touch';
import type { DealRecord } from '../domain/assessment/deals';
import type { FactName } from '../domain/facts/fact';
import type { Note } from '../domain/facts/note';
import type { LookRing } from '../domain/health/look';
import type { PersonIndexPart } from '../domain/people/person-index';
import type { PersonPack } from '../domain/people/person-pack';
import type { PersonRecord } from '../domain/people/person-record';
import type { Draft } from '../domain/pitch/edit';
import type { RecordObject } from '../domain/record/record';
import type { KeptField } from '../domain/record/remember';
import type { Mapping } from '../domain/taught/mapping';
import type { BlockPart } from '../domain/territory/block-index';
import type { Pack } from '../domain/territory/pack';

/** One accepted criteria set; every set ever accepted is kept. The text is what was accepted, to the byte. */
export interface SetRow {
  /** SHA-256 of the text's UTF-8 bytes, hexadecimal. */
  readonly fingerprint: string;
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly owner: string | null;
  /** ISO day or instant from which it is in force. */
  readonly effective: string;
  /** ISO instant. */
  readonly acceptedAt: string;
  readonly source: 'file' | 'sample';
  readonly text: string;
}

/** What was last seen of one record. */
export interface RecordRow {
  /** `recordKeyText`. */
  readonly key: string;
  readonly object: RecordObject;
  readonly name: string;
  /** The record key text of the account it belongs to; null for accounts themselves, leads, and where none is named. */
  readonly account: string | null;
  readonly fields: readonly KeptField[];
  /** Local day of the last visit. */
  readonly seenDay: string;
  /** Of accounts and leads: what `blocksOf` said, each behind its org; absent until a version that had them saw the page. */
  readonly blocks?: readonly string[];
}

/** What the rep said of two records, by their key texts, `one` the smaller: whether they are one company. */
export interface CompanyAnswerRow {
  readonly one: string;
  readonly other: string;
  readonly same: boolean;
  /** Local day. */
  readonly day: string;
}

/** A person known at an account, from its list or from a visit; with the row goes all that was kept of them. */
export type PersonRow = PersonRecord;

/** What Rightfit itself sees: a record opened, a pitch copied, inserted into the page, or put into a new e-mail. */
export type TraceKind = 'opened' | 'copied' | 'inserted' | 'mailed';

/** Traces of one day: never a touch. A kind that did not occur has no entry. */
export interface TraceDayRow extends Readonly<Partial<Record<TraceKind, number>>> {
  readonly day: string;
}

/** One trace, kept for the record it belongs to. */
export interface TraceRow {
  readonly id?: number;
  readonly day: string;
  readonly kind: TraceKind;
  readonly record: string;
  readonly pitch: { readonly id: string; readonly setId: string; readonly setVersion: number } | null;
}

/** One field that the user taught. */
export interface MappingRow extends Mapping {
  /** `mappingKey`. */
  readonly key: string;
}

/** What the rep noted of one fact of an account, as written. One note per record and fact. */
export interface NoteRow extends Note {
  /** The account's (or lead's) `recordKeyText`. */
  readonly record: string;
}

/** The rep's own wording of a pitch, by whom it addresses. */
export interface DraftRow extends Draft {
  /** The `recordKeyText` of the person, else of the account. */
  readonly addressee: string;
}

/** An opportunity as a page showed it last. */
export type DealRow = DealRecord;

/** Some accounts of tables; see `imported.ts` for which generation counts. */
export interface PackRow extends Pack {
  readonly generation: number;
}

/** Under what the companies of tables are found. */
export interface BlockRow extends BlockPart {
  readonly generation: number;
}

/** Some people whom tables alone named; see `table-people.ts` for which generation counts. */
export interface PersonPackRow extends PersonPack {
  readonly generation: number;
}

/** Under what the people of packs are found. */
export interface PersonIndexRow extends PersonIndexPart {
  readonly generation: number;
}

/** Where the packs and the parts of the index of a generation begin, in order: asking their tables reads all of them. */
export interface PersonDirectoryRow {
  readonly generation: number;
  readonly packs: readonly string[];
  readonly parts: readonly string[];
}

/** A row of `people` that the last import of contacts changed: as it was, and as the import left it. */
export interface ChangedPersonRow {
  readonly key: string;
  readonly before: PersonRow;
  readonly after: PersonRow;
}

/** One setting of the worker's own; `value` has the shape that its one reader writes. */
export interface SettingRow {
  readonly key: string;
  readonly value: unknown;
}

/** The last looks at pages of one kind; `kind` is `crm/object`. */
export interface PageHealthRow extends LookRing {
  readonly kind: string;
}

/** The tables, with the type of their keys. */
export interface RightfitDatabase extends Dexie {
  readonly sets: Table<SetRow, string>;
  readonly settings: Table<SettingRow, string>;
  readonly records: Table<RecordRow, string>;
  readonly people: Table<PersonRow, string>;
  readonly touches: Table<Touch, string>;
  readonly counters: Table<DayCount & { readonly key: string }, string>;
  readonly traceDays: Table<TraceDayRow, string>;
  readonly traces: Table<TraceRow, number>;
  readonly pageHealth: Table<PageHealthRow, string>;
  readonly mappings: Table<MappingRow, string>;
  readonly notes: Table<NoteRow, [record: string, fact: FactName]>;
  readonly drafts: Table<DraftRow, [addressee: string, pitchId: string]>;
  readonly deals: Table<DealRow, string>;
  readonly importedPacks: Table<PackRow, [generation: number, from: string]>;
  readonly importedBlocks: Table<BlockRow, [generation: number, from: string]>;
  readonly personPacks: Table<PersonPackRow, [generation: number, from: string]>;
  readonly personIndex: Table<PersonIndexRow, [generation: number, from: string]>;
  readonly personDirectory: Table<PersonDirectoryRow, number>;
  readonly changedPeople: Table<ChangedPersonRow, string>;
  readonly companyAnswers: Table<CompanyAnswerRow, [one: string, other: string]>;
}

/** The schema's number; exports carry it. */
export const SCHEMA_VERSION = 2;

/**
 * Opens the extension's one database. Only the worker and our own pages may: IndexedDB opened in a content script
 * belongs to the CRM's origin.
 */
export function openDatabase(name = 'rightfit'): RightfitDatabase {
  const db = new Dexie(name) as RightfitDatabase;
  // What a version adds; the tables of the versions before it keep their rows.
  db.version(1).stores({
    sets: 'fingerprint',
    settings: 'key',
    records: 'key, seenDay',
    people: 'key, account, seenDay',
    touches: 'id, day, [account+day], [person+day]',
    counters: 'key, day',
    traceDays: 'day',
    traces: '++id, day',
  });
  db.version(SCHEMA_VERSION).stores({
    pageHealth: 'kind',
    mappings: 'key, place',
    notes: '[record+fact], record',
    records: 'key, seenDay, *blocks',
    people: 'key, account, seenDay, nameKey, email',
    companyAnswers: '[one+other], one, other',
    drafts: '[addressee+pitchId], addressee',
    deals: 'key, account, seenDay',
    importedPacks: '[generation+from]',
    importedBlocks: '[generation+from]',
    personPacks: '[generation+from], oldest',
    personIndex: '[generation+from]',
    personDirectory: 'generation',
    changedPeople: 'key',
  });
  return db;
}
