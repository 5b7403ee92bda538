import type { AccountPart, Assessment, SetSummary } from '../../domain/assessment/assessment';
import { isDealOfOthers } from '../../domain/assessment/deals';
import { nextStep, type StepPerson } from '../../domain/assessment/next-step';
import { standingOf } from '../../domain/assessment/relation';
import { summaryOf } from '../../domain/assessment/set-summary';
import type { FactMap } from '../../domain/facts/fact';
import { withName } from '../../domain/facts/page-facts';
import { DISQUALIFIED, type FitResult } from '../../domain/fit/fit';
import { judge } from '../../domain/fit/judge';
import { withEdits } from '../../domain/pitch/edit';
import { offerPitches, optOutOf, type PitchInput } from '../../domain/pitch/offer';
import type { PitchOffer } from '../../domain/pitch/pitch';
import { type RecordKey, recordKeyText } from '../../domain/record/record';
import type { Snapshot } from '../../domain/record/snapshot';
import { addTouches, readLastTouch } from '../../storage/activity';
import { readDrafts } from '../../storage/drafts';
import { readRep, type StoredRep } from '../../storage/rep';
import type { ActiveSet } from '../active-set';
import type { WorkerContext } from '../context';
import { type Addressed, addresseeOf, NOBODY } from './addressee';
import { companyOf } from './company';
import { dealsOf } from './deals';
import { withTables } from './imported';
import { withNotedFacts } from './noted-facts';
import { accountPart, personPart } from './parts';
import { type KnownPeople, knownPeople, personasOf, rememberPeople } from './people';
import { readSubject, type Subject } from './subject';
import { touchesOf } from './touches';
import { type Supposition, withSuppositions } from './what-if';

/** What the rep asks beyond the page itself: whom to address, and what to suppose for a moment. */
export interface Considered {
  readonly person: RecordKey | null;
  readonly suppositions: readonly Supposition[];
}

/** A page as it is, with whom it suggests. */
export const AS_IT_IS: Considered = { person: null, suppositions: [] };

function supposed(subject: Subject, { suppositions }: Considered, active: ActiveSet, locale: string): Subject {
  const { account } = subject;
  if (!account?.facts || suppositions.length === 0) return subject;
  return {
    ...subject,
    account: { ...account, facts: withSuppositions(account.facts, suppositions, active.set, locale) },
  };
}

/** Whom the messages are for, as the next step speaks of them. */
function personOfStep(
  addressed: Addressed | null,
  { people }: KnownPeople,
  ofPage: { readonly day: string } | null,
): StepPerson | null {
  if (!addressed) return null;
  const { record, name, title, persona, by } = addressed.addressee;
  const key = recordKeyText(record);
  const known = people.find(({ id }) => id === key)?.lastTouch ?? null;
  return { name, title, persona, lastTouch: by === 'page' ? ofPage : known };
}

/** The account of a page, judged, with everyone and everything known there. */
interface JudgedAccount {
  readonly subject: Subject;
  readonly facts: FactMap | null;
  readonly fit: FitResult | null;
  readonly summary: SetSummary;
  /** Key texts of the records that are its company, its own first. */
  readonly companyKeys: readonly string[];
  readonly known: KnownPeople;
  readonly dealOfOthers: boolean;
  readonly account: AccountPart;
  readonly rep: StoredRep;
}

async function judgeAccount(
  context: WorkerContext,
  snapshot: Snapshot,
  active: ActiveSet,
  considered: Considered,
  today: string,
): Promise<JudgedAccount> {
  const { db } = context;
  const { set, compiled } = active;
  const rep = await readRep(db);
  const stated = await withTables(db, snapshot, await readSubject(db, snapshot, set, today), set);
  const read = await withNotedFacts(db, stated.subject, set);
  const company = await companyOf(db, snapshot, read, stated.beside, set);
  const deals = await dealsOf(db, snapshot, read, company, rep, today);
  const subject = supposed(deals.subject, considered, active, context.locale());
  const facts = subject.account?.facts ?? null;
  const fit = facts && judge(compiled, facts);
  const summary = summaryOf(active, fit, today);
  const people = await rememberPeople(db, snapshot, subject, company, today);
  const personas = personasOf(set, people, subject);
  await addTouches(db, touchesOf(snapshot, subject, { set, bands: summary.bands, fit, personas, today }));
  const known = await knownPeople(db, snapshot, subject, company, people, rep, today);
  const account = accountPart(subject.account, fit, { company: company.part, deals: deals.part, known, active, rep });
  const dealOfOthers = deals.part.deals.some(isDealOfOthers);
  return { subject, facts, fit, summary, companyKeys: company.keys, known, dealOfOthers, account, rep };
}

/** Of an account that was never read, what the page itself says: its name, in the link to it. */
function nameOf({ account }: Snapshot): FactMap {
  return withName(new Map(), { text: account?.name ?? '', source: { kind: 'page', day: null } });
}

/** The messages to whom they are for, in the rep's own words where there are any. */
async function messagesOf(
  { db }: WorkerContext,
  snapshot: Snapshot,
  { set }: ActiveSet,
  { subject, facts, fit, known, account, dealOfOthers, rep }: JudgedAccount,
  { person }: Considered,
  today: string,
): Promise<Pick<JudgedPage, 'pitchInput'> & { addressed: Addressed | null; pitches: readonly PitchOffer[] }> {
  const addressed = await addresseeOf(db, subject, known, account, set, person, today);
  const to = addressed?.pitch ?? NOBODY;
  const standing = facts && standingOf(facts);
  const said = facts ?? nameOf(snapshot);
  const pitchInput: PitchInput = { set, fit, facts: said, standing, dealOfOthers, rep, ...to };
  const offers = offerPitches(pitchInput);
  const draftsOf = addressed?.addressee.record ?? (account.state === 'judged' ? account.record : snapshot.record);
  // Nothing is said to an account that the criteria rule out.
  const drafts = fit?.verdict === DISQUALIFIED ? [] : await readDrafts(db, recordKeyText(draftsOf));
  return { addressed, pitchInput, pitches: withEdits(offers, drafts, (channel) => optOutOf(channel, to)) };
}

/** A judged page, with what its pitches were chosen by and whom the company consists of. */
export interface JudgedPage {
  readonly assessment: Extract<Assessment, { kind: 'assessed' }>;
  readonly pitchInput: PitchInput;
  readonly people: KnownPeople['people'];
  /** Key texts of the records that are the account's company, its own first. */
  readonly companyKeys: readonly string[];
}

/**
 * Judges one snapshot and remembers it. The caller holds the transaction; with suppositions it must not be committed.
 */
export async function judgePage(
  context: WorkerContext,
  snapshot: Snapshot,
  active: ActiveSet,
  considered: Considered,
  today: string,
): Promise<JudgedPage> {
  const judged = await judgeAccount(context, snapshot, active, considered, today);
  const { subject, summary, known, account, rep, companyKeys } = judged;
  const { addressed, pitchInput, pitches } = await messagesOf(context, snapshot, active, judged, considered, today);
  const lastTouch = subject.person && (await readLastTouch(context.db, recordKeyText(subject.person.key)));
  const addressee = personOfStep(addressed, known, lastTouch);
  const isNext = addressed?.addressee.by === 'next';
  const step = nextStep({
    set: active.set,
    bands: summary.bands,
    page: snapshot.record,
    account,
    person: isNext ? null : addressee,
    suggested: isNext ? addressee : null,
    fieldsShown: snapshot.record.object !== 'account' || snapshot.fields.some(({ place }) => place === 'field'),
    pitches,
    today,
  });
  const assessment: JudgedPage['assessment'] = {
    kind: 'assessed',
    record: snapshot.record,
    title: snapshot.title,
    set: summary,
    account,
    person: personPart(subject.person, lastTouch, known, rep),
    nextStep: step,
    addressee: addressed?.addressee ?? null,
    rep: { firstName: rep.firstName, name: rep.name, company: rep.company },
    pitches,
  };
  return { assessment, pitchInput, people: known.people, companyKeys };
}
