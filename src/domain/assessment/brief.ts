import type { Touch } from '../activity/touch';
import type { FactName } from '../facts/fact';
import type { FitResult } from '../fit/fit';
import { type UnknownFact, unknownFacts } from '../fit/unknown-facts';
import type { CoveredRole, KnownPerson, PersonaReading } from '../people/people';
import type { Coldness } from '../pitch/pitch';
import type { AccountPart, Assessment } from './assessment';

/** Somebody seen at the company, on any of its records. */
export interface BriefPerson extends KnownPerson {
  readonly persona: PersonaReading;
}

type BriefAccount = Extract<AccountPart, { readonly state: 'judged' }>;

/** A touch of the company; `mine` as of `LastTouch`. */
export interface BriefTouch extends Pick<Touch, 'day' | 'kind' | 'subject' | 'who' | 'personName'> {
  readonly mine: boolean | null;
}

/** What fits somebody: the proposition of the first pitch that stands on one. `cold`: no pitch on it was written for this. */
export interface FittingProposition {
  readonly claim: string;
  readonly proof: string | null;
  readonly source: string | null;
  readonly cold: Coldness | null;
}

/** All that a meeting with a judged account needs, as it was last seen. Who attends is not part of it: the page asks. */
export interface Brief {
  readonly assessment: Extract<Assessment, { readonly kind: 'assessed' }> & { readonly account: BriefAccount };
  /** As `inOrderOfRole`. */
  readonly people: readonly BriefPerson[];
  /** The newest first. */
  readonly touches: readonly BriefTouch[];
  /** One entry per persona of the set, and one (`personaId` null) for nobody in particular; null where nothing fits. */
  readonly propositions: readonly {
    readonly personaId: string | null;
    readonly proposition: FittingProposition | null;
  }[];
}

/** Those who hold a wanted persona first, those whose title fits none last; among equals by name. */
export function inOrderOfRole(people: readonly BriefPerson[]): BriefPerson[] {
  const rank = ({ persona }: BriefPerson): number => {
    if (persona.state === 'persona') return persona.wanted ? 0 : 2;
    return persona.state === 'unknown' ? 1 : 3;
  };
  return people.toSorted((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name));
}

export const MAX_BRIEF_TOUCHES = 10;
export const MAX_BRIEF_QUESTIONS = 8;

/** A persona that the account has to be won with, and nobody of those who attend holds. */
export interface MissingRole {
  readonly label: string;
  /** Who was seen to hold it and does not attend; empty where nobody was seen who does. */
  readonly seen: readonly KnownPerson[];
}

/**
 * Which required personas nobody of the attending (record key texts) holds, in the order of the set. What is not required
 * is not missed.
 */
export function missingRoles(
  coverage: readonly Pick<CoveredRole, 'personaId' | 'label' | 'required'>[],
  people: readonly BriefPerson[],
  attending: ReadonlySet<string>,
): MissingRole[] {
  return coverage
    .filter(({ required }) => required)
    .map(({ personaId, label }) => ({
      label,
      seen: people.filter(({ persona }) => persona.state === 'persona' && persona.id === personaId),
    }))
    .filter(({ seen }) => !seen.some(({ id }) => attending.has(id)));
}

/** One thing to ask: one answer settles every criterion on that fact. */
export interface BriefQuestion extends UnknownFact {
  readonly field: FactName;
  /** As the criteria word it; null where they do not. */
  readonly ask: string | null;
}

/** What to ask, the deciding facts first, each fact once, at most `MAX_BRIEF_QUESTIONS`. */
export function questionsOf(fit: Pick<FitResult, 'ledger' | 'deciding'>): BriefQuestion[] {
  const unknown = unknownFacts(fit);
  const fields = [...new Set(unknown.map(({ field }) => field))].slice(0, MAX_BRIEF_QUESTIONS);
  return fields.flatMap((field) => {
    const ofField = unknown.filter((each) => each.field === field);
    const best = ofField.find(({ row }) => row !== null && row.ask !== null) ?? ofField[0];
    return best ? [{ ...best, ask: best.row?.ask ?? null }] : [];
  });
}

/** A proposition with the personas among the attending that it fits; none: it fits nobody in particular. */
export interface OfferedProposition extends FittingProposition {
  readonly personaLabels: readonly string[];
}

/**
 * What fits those who attend, each proposition once, in the order of the set's personas; where it fits none of them, what
 * fits nobody in particular.
 */
export function propositionsFor(
  { people, propositions }: Pick<Brief, 'people' | 'propositions'>,
  attending: ReadonlySet<string>,
): OfferedProposition[] {
  const labels = new Map<string, string>();
  for (const { id, persona } of people)
    if (persona.state === 'persona' && attending.has(id)) labels.set(persona.id, persona.label);
  const offered = new Map<string, OfferedProposition>();
  for (const { personaId, proposition } of propositions) {
    const label = personaId === null ? undefined : labels.get(personaId);
    if (!proposition || label === undefined) continue;
    const personaLabels = [...(offered.get(proposition.claim)?.personaLabels ?? []), label];
    offered.set(proposition.claim, { ...proposition, personaLabels });
  }
  if (offered.size > 0) return [...offered.values()];
  const general = propositions.find(({ personaId }) => personaId === null)?.proposition;
  return general ? [{ ...general, personaLabels: [] }] : [];
}
