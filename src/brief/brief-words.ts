import {
  type Brief,
  type BriefPerson,
  type BriefTouch,
  type MissingRole,
  missingRoles,
  type OfferedProposition,
  propositionsFor,
  questionsOf,
} from '../domain/assessment/brief';
import type { FitResult } from '../domain/fit/fit';
import { isolated } from '../ui/isolated';
import { factLabel, verdictWords } from '../ui/panel-words';
import { touchWords as lastTouchWords } from '../ui/people-words';
import { relationWords } from '../ui/relation-words';
import { keyOf, type Say } from '../ui/say';
import { stepWords } from '../ui/step-words';

/** Somebody who may attend, in words. */
export interface PersonWords {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
  /** Who they are, and since when nobody spoke with them. */
  readonly about: string;
  readonly attends: boolean;
}

/** A brief in words, part by part in its order: the page and the copied text say the same. */
export interface BriefWords {
  readonly name: string;
  readonly fit: string;
  /** Standing, owner, deals, and as of when. */
  readonly relation: readonly string[];
  readonly step: string;
  readonly people: readonly PersonWords[];
  readonly missing: readonly string[];
  /** False where the criteria require no role. */
  readonly requiresRoles: boolean;
  readonly questions: readonly { readonly text: string; readonly decides: boolean }[];
  readonly touches: readonly { readonly day: string; readonly what: string }[];
  readonly fits: readonly { readonly claim: string; readonly behind: readonly string[] }[];
  /** Why nothing fits, where nothing does. */
  readonly fitsNone: string;
  readonly criteria: string;
}

function roleWords({ persona }: BriefPerson, { t }: Say): string {
  if (persona.state === 'none') return t('badge_not_wanted');
  if (persona.state === 'unknown') return t(persona.title === null ? 'badge_title_unknown' : 'brief_title_unread');
  const role = t(keyOf('role', persona.role));
  const isSaid = persona.label.toLowerCase() === role.toLowerCase();
  return isSaid ? persona.label : t('brief_role', persona.label, role);
}

const personWords = (person: BriefPerson, attending: ReadonlySet<string>, say: Say): PersonWords => ({
  id: person.id,
  name: person.name,
  title: person.title,
  about: `${roleWords(person, say)}, ${lastTouchWords(person.lastTouch, say)}`,
  attends: attending.has(person.id),
});

function missingWords({ label, seen }: MissingRole, { t, list }: Say): string {
  if (seen.length === 0) return t('brief_missing_not_seen', label);
  return t('brief_missing_seen', label, list(seen.map(({ name }) => isolated(name))));
}

function questionWords(fit: FitResult, say: Say): BriefWords['questions'] {
  return questionsOf(fit).map(({ field, row, ask, decides }) => ({
    text: ask ?? say.t('step_fact', row?.label ?? factLabel(field, fit, say)),
    decides,
  }));
}

function touchWords(
  { day, kind, subject, who, personName, mine }: BriefTouch,
  say: Say,
): BriefWords['touches'][number] {
  const { t } = say;
  const kinds = { call: 'brief_call', email: 'brief_email', meeting: 'brief_meeting' } as const;
  const details = [
    ...(personName === null ? [] : [t('brief_with', isolated(personName))]),
    ...(mine === true ? [t('brief_by_you')] : who === null ? [] : [t('brief_by', isolated(who))]),
  ];
  const what = t('brief_touch', t(kinds[kind]), isolated(subject));
  return { day: say.day(day), what: details.length === 0 ? what : t('deal_named', what, details.join(', ')) };
}

function fitsWords(
  { claim, proof, source, cold, personaLabels }: OfferedProposition,
  say: Say,
): BriefWords['fits'][number] {
  const { t, list } = say;
  return {
    claim: personaLabels.length === 0 ? claim : t('brief_fits_for', list(personaLabels), claim),
    behind: [
      ...(proof === null ? [] : [t('brief_proof', proof)]),
      ...(source === null ? [] : [t('brief_source', source)]),
      ...(cold === null ? [] : [t(cold === 'deal' ? 'pitch_cold_deal' : 'brief_cold')]),
    ],
  };
}

function fitsNoneWords({ propositions }: Brief, attending: ReadonlySet<string>, { t }: Say): string {
  const depends = attending.size === 0 && propositions.some(({ proposition }) => proposition !== null);
  return t(depends ? 'brief_fits_depends' : 'brief_fits_none');
}

/** The name of the set; the embedded one is always marked *Sample*. */
function criteriaWords({ name, version, sample, stale }: Brief['assessment']['set'], { t }: Say): string {
  const mark = t('page_sample');
  const named = sample && name !== mark ? `${mark} – ${isolated(name)}` : isolated(name);
  const said = t('brief_set', named, String(version));
  return stale ? `${said}, ${t('panel_stale')}` : said;
}

/** What the brief is about: a lead may name no company, and its page is headed by the person. */
export function accountName({ account, title }: Brief['assessment']): string {
  return account.name.trim() === '' ? title : account.name;
}

/** A brief in words, for those who attend (record key texts). */
export function briefWords(brief: Brief, attending: ReadonlySet<string>, say: Say): BriefWords {
  const { account, set, nextStep } = brief.assessment;
  const { fit, factsOf, coverage } = account;
  return {
    name: accountName(brief.assessment),
    fit: verdictWords(fit, set.bands, say).join(' '),
    relation: [
      ...relationWords(account, say),
      ...(factsOf === null ? [] : [say.t('brief_last_seen', say.day(factsOf))]),
    ],
    // Whether its Details were ever open is not remembered.
    step: nextStep.code === 'open-details' ? say.t('brief_details') : stepWords(nextStep, say).sentence,
    people: brief.people.map((person) => personWords(person, attending, say)),
    missing: missingRoles(coverage, brief.people, attending).map((role) => missingWords(role, say)),
    requiresRoles: coverage.some(({ required }) => required),
    questions: questionWords(fit, say),
    touches: brief.touches.map((touch) => touchWords(touch, say)),
    fits: propositionsFor(brief, attending).map((each) => fitsWords(each, say)),
    fitsNone: fitsNoneWords(brief, attending, say),
    criteria: criteriaWords(set, say),
  };
}
