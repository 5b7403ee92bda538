import type { Assessment } from '../../domain/assessment/assessment';
import { nextStep } from '../../domain/assessment/next-step';
import { judge } from '../../domain/fit/judge';
import { lookAt } from '../../domain/health/look';
import { offerPitches } from '../../domain/pitch/offer';
import { recordKeyText } from '../../domain/record/record';
import type { Snapshot } from '../../domain/record/snapshot';
import { placeText, type TaughtField } from '../../domain/taught/mapping';
import { localDay } from '../../domain/time/local-day';
import type { Handlers } from '../../messaging/router';
import { addTouches, addTrace, readLastTouch } from '../../storage/activity';
import { readMappings } from '../../storage/mappings';
import { saveLook } from '../../storage/page-health';
import { readRep } from '../../storage/rep';
import { type ActiveSet, activeSet } from '../active-set';
import { companyOf } from '../assess/company';
import { withNotedFacts } from '../assess/noted-facts';
import { accountPart, personPart, pitchPerson, standingOf, summaryOf } from '../assess/parts';
import { knownPeople, personasOf, rememberPeople } from '../assess/people';
import { readSubject } from '../assess/subject';
import { touchesOf } from '../assess/touches';
import type { WorkerContext } from '../context';
import { ownsRecord } from '../owns-record';

/** Judges one snapshot and remembers it. The caller holds the transaction. */
async function assessment(
  { db }: WorkerContext,
  snapshot: Snapshot,
  active: ActiveSet,
  today: string,
): Promise<Assessment> {
  const { set, compiled } = active;
  const rep = await readRep(db);
  const subject = await withNotedFacts(db, await readSubject(db, snapshot, set, today), set);
  const facts = subject.account?.facts ?? null;
  const fit = facts && judge(compiled, facts);
  const summary = summaryOf(active, fit, today);
  const company = await companyOf(db, snapshot, subject, set);
  const people = await rememberPeople(db, snapshot, subject, company, today);
  const personas = personasOf(set, people, subject);
  await addTouches(db, touchesOf(snapshot, subject, { set, bands: summary.bands, fit, personas, today }));
  const known = await knownPeople(db, snapshot, subject, company, people, rep, today);
  const account = accountPart(subject.account, fit, company.part, known, active, rep);
  const lastTouch = subject.person && (await readLastTouch(db, recordKeyText(subject.person.key)));
  const person = personPart(subject.person, lastTouch, known, rep);
  const standing = facts && standingOf(facts);
  const pitches = offerPitches({ set, fit, facts: facts ?? new Map(), standing, rep, ...pitchPerson(subject.person) });
  const fieldsShown = snapshot.record.object !== 'account' || snapshot.fields.some(({ place }) => place === 'field');
  const step = nextStep({ set, bands: summary.bands, account, person, pitches, fieldsShown, today });
  return {
    kind: 'assessed',
    record: snapshot.record,
    title: snapshot.title,
    set: summary,
    account,
    person,
    nextStep: step,
    pitches,
  };
}

const asField = ({ internal, label }: TaughtField): TaughtField => ({ internal, label });

/** Assessing a page: one request, one transaction, one answer. */
export function assessHandlers(context: WorkerContext): Pick<Handlers, 'assess'> {
  const { db, now } = context;
  return {
    assess: async ({ snapshot, visit }, { host }) => {
      if (!ownsRecord(host, snapshot.record)) return { ok: false, reason: 'not-allowed' };
      const today = localDay(now());
      return db.transaction('rw', db.tables, async () => {
        const active = await activeSet(db, host, today);
        if (!active) return { ok: true, assessment: { kind: 'set-up', record: snapshot.record }, taught: [] };
        const judged = await assessment(context, snapshot, active, today);
        const record = recordKeyText(snapshot.record);
        await saveLook(db, snapshot.record, lookAt(snapshot, active.set, record, today), visit);
        if (visit) await addTrace(db, { day: today, kind: 'opened', record, pitch: null });
        const taught = await readMappings(db, placeText(snapshot.record));
        return { ok: true, assessment: judged, taught: taught.map(asField) };
      });
    },
  };
}
