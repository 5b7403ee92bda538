import type { FactName } from '../facts/fact';

/** The criteria file, format 1, as types; `docs` of every key: the JSON Schema that `criteria schema` prints. */
export interface CriteriaSet {
  readonly format: 1;
  readonly id: string;
  readonly name: string;
  readonly version: number;
  /** ISO day or instant. */
  readonly issued: string;
  readonly effective?: string | undefined;
  readonly expires?: string | undefined;
  readonly owner?: string | undefined;
  readonly why?: string | undefined;
  readonly currency?: string | undefined;
  /** 1 unit of the key in `currency`. */
  readonly rates?: Readonly<Record<string, number>> | undefined;
  readonly note?: string | undefined;
  readonly fit: FitRules;
  readonly profiles?: readonly Profile[] | undefined;
  readonly value?: readonly ValueRule[] | undefined;
  readonly personas?: readonly Persona[] | undefined;
  readonly propositions?: readonly Proposition[] | undefined;
  readonly pitches?: readonly PitchTemplate[] | undefined;
  readonly activity?: ActivityRules | undefined;
  readonly fields?: Readonly<Record<`custom:${string}`, CustomField>> | undefined;
}

/** Section 2: what is judged, and how a score becomes a band. */
export interface FitRules {
  readonly minKnown?: number | undefined;
  readonly bands: readonly Band[];
  readonly criteria: readonly Criterion[];
  readonly disqualifiers?: readonly Disqualifier[] | undefined;
  readonly note?: string | undefined;
}

/** A named interval of the score, from `min` up to the next band. `strong`: these are the right accounts. */
export interface Band {
  readonly id: string;
  readonly label: string;
  readonly min: number;
  readonly strong?: boolean | undefined;
  readonly note?: string | undefined;
}

/** One test of one fact. A negative weight is a penalty; `ask` is the question to say aloud when the fact is unknown. */
export interface Criterion {
  readonly id: string;
  readonly label: string;
  readonly field: FactName;
  readonly weight: number;
  readonly test: Test;
  readonly why?: string | undefined;
  readonly ask?: string | undefined;
  readonly note?: string | undefined;
}

/** A test that rules an account out when it holds for certain; an unknown fact never does. */
export interface Disqualifier {
  readonly id: string;
  readonly label: string;
  readonly field: FactName;
  readonly test: Test;
  readonly reason: string;
  readonly note?: string | undefined;
}

/** A test that a profile or a value rule asks for: it holds at degree 1 only. */
export interface Condition {
  readonly field: FactName;
  readonly test: Test;
  readonly note?: string | undefined;
}

/** A segment that is judged by its own fit; the first whose every condition holds is used. */
export interface Profile {
  readonly id: string;
  readonly label: string;
  readonly when: readonly Condition[];
  readonly fit: FitRules;
  readonly note?: string | undefined;
}

/** The value segment, the first whose every condition holds. It stands beside the fit and never in it. */
export interface ValueRule {
  readonly id: 'high' | 'medium' | 'low';
  readonly when: readonly Condition[];
  readonly play?: string | undefined;
  readonly note?: string | undefined;
}

export type Test = OneOfTest | RangeTest | AnyOfTest | KeywordsTest | IsTest;

/** The degree of the best entry that holds; a list gives each entry degree 1. */
export interface OneOfTest {
  readonly kind: 'oneOf';
  readonly values: readonly string[] | Readonly<Record<string, number>>;
  readonly note?: string | undefined;
}

/** 1 between the bounds, both inclusive, falling to 0 at the edges; edges are values of the fact, not widths. */
export interface RangeTest {
  readonly kind: 'range';
  /** A number; for a custom date an ISO day. */
  readonly min?: number | string | undefined;
  readonly max?: number | string | undefined;
  readonly edge?:
    | { readonly below?: number | string | undefined; readonly above?: number | string | undefined }
    | undefined;
  readonly scale?: 'linear' | 'log' | undefined;
  readonly note?: string | undefined;
}

/** `perMatch` for each value that a list holds, at most 1. */
export interface AnyOfTest {
  readonly kind: 'anyOf';
  readonly values: readonly string[];
  readonly perMatch?: number | undefined;
  readonly note?: string | undefined;
}

/** 1 when a phrase of `any` and none of `none` occurs. */
export interface KeywordsTest {
  readonly kind: 'keywords';
  readonly any: readonly string[];
  readonly none?: readonly string[] | undefined;
  readonly note?: string | undefined;
}

/** 1 when equal: texts folded, numbers and booleans as they are. */
export interface IsTest {
  readonly kind: 'is';
  readonly value: string | number | boolean;
  readonly note?: string | undefined;
}

export const BUYING_ROLES = ['economic_buyer', 'champion', 'technical_buyer', 'user', 'influencer', 'blocker'] as const;
export type BuyingRole = (typeof BUYING_ROLES)[number];

export const JOB_FUNCTIONS = [
  'executive',
  'engineering',
  'it',
  'data',
  'security',
  'product',
  'design',
  'operations',
  'supply_chain',
  'procurement',
  'finance',
  'legal',
  'compliance',
  'hr',
  'marketing',
  'sales',
  'partnerships',
  'customer_success',
  'admin',
  'research',
  'education',
  'medical',
  'hospitality',
  'military',
  'other',
] as const;
export type JobFunction = (typeof JOB_FUNCTIONS)[number];

export const SENIORITIES = ['owner', 'c_level', 'vp', 'director', 'manager', 'senior', 'staff', 'junior'] as const;
export type Seniority = (typeof SENIORITIES)[number];

export const STANDINGS = ['prospect', 'customer', 'former_customer', 'partner', 'competitor', 'other'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Section 3: a kind of person, recognised by the title. All given parts of `when` must hold. */
export interface Persona {
  readonly id: string;
  readonly label: string;
  readonly role: BuyingRole;
  readonly weight: number;
  readonly required?: boolean | undefined;
  /** Default true, false for blockers. */
  readonly wanted?: boolean | undefined;
  readonly when: {
    readonly functions?: readonly JobFunction[] | undefined;
    readonly seniority?: readonly Seniority[] | undefined;
    readonly titleAny?: readonly string[] | undefined;
    readonly note?: string | undefined;
  };
  readonly note?: string | undefined;
}

/** Section 4: what is claimed, what backs it, and when it may be said. */
export interface Proposition {
  readonly id: string;
  readonly claim: string;
  readonly proof?: string | undefined;
  readonly source?: string | undefined;
  readonly priority?: number | undefined;
  readonly when?:
    | {
        readonly personas?: readonly string[] | undefined;
        readonly criteria?: readonly string[] | undefined;
        readonly bands?: readonly string[] | undefined;
        readonly note?: string | undefined;
      }
    | undefined;
  readonly note?: string | undefined;
}

export type Channel = 'email' | 'call' | 'linkedin';

/** Section 4: the message for one channel, with names in double braces. */
export interface PitchTemplate {
  readonly id: string;
  readonly label: string;
  readonly channel: Channel;
  readonly persona?: string | undefined;
  readonly proposition?: string | undefined;
  readonly when?:
    | {
        readonly standing?: readonly Standing[] | undefined;
        readonly bands?: readonly string[] | undefined;
        readonly note?: string | undefined;
      }
    | undefined;
  readonly subject?: string | undefined;
  readonly body: string;
  /** Of calls: what to say to a voicemail box. */
  readonly voicemail?: string | undefined;
  readonly maxWords?: number | undefined;
  readonly note?: string | undefined;
}

/** Section 5: what the activity mix is held against. */
export interface ActivityRules {
  readonly targetMix?: Readonly<Record<string, number>> | undefined;
  readonly results?: readonly ResultRule[] | undefined;
  readonly codes?: readonly CodeRule[] | undefined;
  readonly stripPrefixes?: readonly string[] | undefined;
  readonly funnel?: { readonly connected: number; readonly interested: number; readonly deal: number } | undefined;
  readonly costPerTouch?: number | undefined;
  readonly staleAfterDays?: number | undefined;
  readonly minSample?: number | undefined;
  readonly campaigns?: readonly Campaign[] | undefined;
  readonly note?: string | undefined;
}

/** What a touch led to: by the values of the CRM's own result field first, by subject codes second. */
export interface ResultRule {
  readonly id: string;
  readonly label: string;
  readonly stage: 'connected' | 'interested' | 'deal' | 'none';
  readonly from: readonly string[];
  readonly codes?: readonly string[] | undefined;
  readonly note?: string | undefined;
}

/** One code of the team's subject-line convention. */
export interface CodeRule {
  readonly code: string;
  readonly meaning: string;
  readonly kind: 'call' | 'email' | 'meeting' | 'other';
  readonly note?: string | undefined;
}

/** A named group of high-value accounts, by domain, name or record id. */
export interface Campaign {
  readonly id: string;
  readonly name: string;
  readonly accounts: readonly string[];
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly note?: string | undefined;
}

/** Section 6: a custom fact and, by CRM, the internal names it is read from, the first that is there. */
export interface CustomField {
  readonly label: string;
  readonly type: 'text' | 'number' | 'money' | 'boolean' | 'list' | 'date';
  readonly from: Readonly<Record<string, readonly string[]>>;
  readonly note?: string | undefined;
}
