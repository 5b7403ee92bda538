import { mineOf } from '../../domain/activity/is-mine';
import type { Touch } from '../../domain/activity/touch';
import {
  type Brief,
  type BriefPerson,
  type BriefTouch,
  type FittingProposition,
  inOrderOfRole,
  MAX_BRIEF_TOUCHES,
} from '../../domain/assessment/brief';
import { isDealOfOthers } from '../../domain/assessment/deals';
import type { CriteriaSet } from '../../domain/criteria/criteria';
import { DISQUALIFIED } from '../../domain/fit/fit';
import type { KnownPerson } from '../../domain/people/people';
import { readPersona } from '../../domain/people/persona';
import { choosePitches, type PitchSituation } from '../../domain/pitch/choose';
import { type RecordKey, recordKeyText } from '../../domain/record/record';
import { readNewestTouches } from '../../storage/activity';
import { readRecord } from '../../storage/records';
import { readRep, type StoredRep } from '../../storage/rep';
import type { ActiveSet } from '../active-set';
import type { WorkerContext } from '../context';
import { AS_IT_IS, judgePage } from './judge-page';
import { pageWithoutFields } from './page-without-fields';

const personOf = (person: KnownPerson, { personas = [] }: CriteriaSet): BriefPerson => ({
  ...person,
  persona: readPersona(personas, person.title),
});

/** Everyone seen at the company: who holds a persona, and who holds none. */
const seenAt = ({ coverage, others }: Brief['assessment']['account']): KnownPerson[] => [
  ...coverage.flatMap(({ people }) => people),
  ...others,
];

const touchOf = ({ day, kind, subject, who, personName }: Touch, { crmNames }: StoredRep): BriefTouch => ({
  day,
  kind,
  subject,
  who,
  personName,
  mine: mineOf(who, crmNames),
});

/** The proposition of the best pitch that has one; none for an account that the criteria rule out. */
function fitting(set: CriteriaSet, situation: PitchSituation): FittingProposition | null {
  if (situation.fit?.verdict === DISQUALIFIED) return null;
  for (const { proposition, cold } of choosePitches(set, situation)) {
    if (!proposition) continue;
    return { claim: proposition.claim, proof: proposition.proof ?? null, source: proposition.source ?? null, cold };
  }
  return null;
}

function propositionsOf(
  set: CriteriaSet,
  { fit, standing, deals }: Brief['assessment']['account'],
): Brief['propositions'] {
  const shared = { fit, standing, dealOfOthers: deals.deals.some(isDealOfOthers) };
  return [...(set.personas ?? []).map(({ id }) => id), null].map((personaId) => ({
    personaId,
    proposition: fitting(set, { ...shared, personaId }),
  }));
}

/** A person account is a person too, and stands in no list of people. */
function personAccount({ record, person }: Brief['assessment']): KnownPerson[] {
  if (!person || record.object !== 'account') return [];
  const { name, persona, lastTouch, changes } = person;
  return [{ id: recordKeyText(record), name, title: persona.title, lastTouch, role: null, changes }];
}

/**
 * The brief of an account or lead as it was last seen; null where it never was. Judging remembers what it judged: the
 * caller holds the transaction, and undoes it.
 */
export async function briefOf(
  context: WorkerContext,
  record: RecordKey,
  active: ActiveSet,
  today: string,
): Promise<Brief | null> {
  const { db } = context;
  const { set } = active;
  const row = await readRecord(db, recordKeyText(record));
  if (!row) return null;
  const { assessment, companyKeys } = await judgePage(context, pageWithoutFields(record, row), active, AS_IT_IS, today);
  const { account } = assessment;
  if (account.state !== 'judged') return null;
  const judged = { ...assessment, account };
  const people = [...seenAt(account), ...personAccount(judged)].map((person) => personOf(person, set));
  const touches = await readNewestTouches(db, companyKeys, MAX_BRIEF_TOUCHES);
  const rep = await readRep(db);
  return {
    assessment: judged,
    people: inOrderOfRole(people),
    touches: touches.map((touch) => touchOf(touch, rep)),
    propositions: propositionsOf(set, judged.account),
  };
}
