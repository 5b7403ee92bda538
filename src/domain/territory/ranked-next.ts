import type { AccountPart, NextStep } from '../assessment/assessment';
import { nextStep } from '../assessment/next-step';
import { DISQUALIFIED, type FitResult, type LedgerRow } from '../fit/fit';
import { type PeopleAt, peopleAt } from '../people/coverage';
import type { KnownPerson, LastTouch, PersonaReading } from '../people/people';
import type { PersonPlace } from '../people/person-record';
import { readPersona } from '../people/persona';
import type { RecordKey } from '../record/record';
import type { JudgedBy } from './known-account';
import { once } from './once';
import type { RankedAccount, RowNext } from './row';
import { type BandReader, bandReader } from './row-parts';

type Judged = Extract<AccountPart, { readonly state: 'judged' }>;

/** A row of the ledger that is not known: what is asked first is for the rows that are shown. */
const UNKNOWN: LedgerRow = {
  id: '',
  label: '',
  field: 'name',
  weight: 0,
  outcome: 'unknown',
  degree: null,
  points: null,
  ranged: false,
  fact: null,
  could: null,
  why: null,
  ask: null,
};

function fitOf({ verdict, known, segment, isWhole }: RankedAccount): FitResult {
  return {
    verdict,
    band: null,
    score: null,
    known,
    worst: 0,
    best: 0,
    ledger: isWhole ? [] : [UNKNOWN],
    limit: null,
    deciding: [],
    disqualifiedBy: verdict === DISQUALIFIED ? [{ id: '', label: '', reason: '', field: 'name', fact: null }] : [],
    possiblyDisqualifiedBy: [],
    profile: segment,
    value: null,
  };
}

const OF_OTHERS = { id: '', name: '', stage: null, state: 'open', ownerName: null, mine: false, day: null } as const;

/** Whichever account's page it is, its step is the same. */
const PAGE: RecordKey = { crm: 'salesforce', org: '', object: 'account', id: '' };

function partOf(account: RankedAccount, people: PeopleAt): Judged {
  return {
    state: 'judged',
    record: PAGE,
    name: account.name,
    fit: fitOf(account),
    factsOf: account.factsOf,
    noted: [],
    standing: account.standing,
    owner: account.owner,
    deals: { deals: account.dealOfOthers ? [OF_OTHERS] : [], complete: false },
    company: { also: [], more: 0, ask: [], said: [] },
    ...people,
    listComplete: false,
  };
}

/** The people of an account with the last touch of each: person key → touch. */
export function peopleOf(people: readonly PersonPlace[], touches: ReadonlyMap<string, LastTouch>): KnownPerson[] {
  return people.map(({ key, name, title }) => {
    return { id: key, name, title, lastTouch: touches.get(key) ?? null, role: null, changes: [] };
  });
}

/** The next step at an account by what is kept of it: nobody stands on a page, and no message is chosen. */
export function stepAt(account: Judged, { set, today }: JudgedBy, { bandsOf }: BandReader): NextStep {
  return nextStep({
    set,
    bands: bandsOf(account.fit.profile),
    page: account.record,
    account,
    person: null,
    suggested: null,
    fieldsShown: true,
    pitches: [],
    today,
  });
}

/** What follows from the people of accounts that are ranked. */
export interface NextReader {
  /** The kind of step and whom it names are as `knownJudge` has them; what it says of facts and deals is left out. */
  readonly nextOf: (account: RankedAccount, people: readonly KnownPerson[]) => RowNext;
}

/** For whole territories: what the people of one account make of it costs little, and each title is read once. */
export function nextReader(by: JudgedBy): NextReader {
  const bands = bandReader(by);
  const personas = by.set.personas ?? [];
  const readTitle = once((title: string | null): PersonaReading => readPersona(personas, title));
  const nobody = peopleAt(personas, [], false, readTitle);
  return {
    nextOf: (account, people) => {
      const at = people.length === 0 ? nobody : peopleAt(personas, people, false, readTitle);
      return rowNext(stepAt(partOf(account, at), by, bands), at);
    },
  };
}

/** What a row says of an account's people. */
export function rowNext(step: NextStep, { coverage, nextPerson }: PeopleAt): RowNext {
  const required = coverage.filter((role) => role.required);
  return {
    covered: required.filter(({ state }) => state === 'covered').length,
    required: required.length,
    step,
    person: step.code === 'talk-to' && nextPerson.state === 'talk-to' ? nextPerson.person.id : null,
  };
}
