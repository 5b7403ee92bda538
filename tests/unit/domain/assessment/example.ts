import type { AccountPart, Deal, NextStep } from '../../../../src/domain/assessment/assessment';
import { type NextStepInput, nextStep } from '../../../../src/domain/assessment/next-step';
import type { FitResult } from '../../../../src/domain/fit/fit';
import type { CoveredRole, KnownPerson, NextPerson, PersonaReading } from '../../../../src/domain/people/people';
import type { RecordKey } from '../../../../src/domain/record/record';
import { criteriaSet, fitResult, ledgerRow } from '../pitch/example';

type Judged = Extract<AccountPart, { state: 'judged' }>;

export const TODAY = '2026-11-30';
const READING = { seniority: null, functions: null, words: [] };
const BY = { seniority: null, functions: [], phrase: null };
export const ANA: KnownPerson = {
  id: '003A',
  name: 'Ana Ruiz',
  title: 'VP Operations',
  lastTouch: { day: '2026-11-07', who: 'You', mine: true },
  role: null,
  changes: [],
};

export const covered = (personaId: string, label: string, people: readonly KnownPerson[]): CoveredRole => ({
  personaId,
  label,
  role: 'user',
  required: true,
  people,
  state: people.length > 0 ? 'covered' : 'not-seen',
});

export const FIND: NextPerson = {
  state: 'find',
  personaId: 'champion',
  label: 'Champion',
  role: 'champion',
  why: 'not-seen',
};
export const TALK: Extract<NextPerson, { state: 'talk-to' }> = {
  state: 'talk-to',
  person: ANA,
  label: 'Economic buyer',
  role: 'economic_buyer',
  why: 'longest-untouched',
};

export const ACCOUNT: RecordKey = { crm: 'salesforce', org: 'acme', object: 'account', id: '001000000000001AAA' };

/** An open deal of nobody in particular. */
export const deal = (over: Partial<Deal> = {}): Deal => ({
  id: '006000000000001AAA',
  name: 'Pilot',
  stage: 'Prospecting',
  state: 'open',
  ownerName: null,
  mine: null,
  day: null,
  ...over,
});

export const account = (over: Partial<Judged> = {}): Judged => ({
  state: 'judged',
  record: ACCOUNT,
  name: 'Northwind Haulage',
  fit: fitResult('A'),
  factsOf: null,
  noted: [],
  standing: null,
  owner: null,
  deals: { deals: [], complete: false },
  company: { also: [], more: 0, ask: [], said: [] },
  coverage: [],
  others: [],
  listComplete: false,
  nextPerson: { state: 'none' },
  ...over,
});

const persona = (id: 'buyer' | 'gate'): PersonaReading =>
  id === 'buyer'
    ? {
        state: 'persona',
        id,
        label: 'Economic buyer',
        role: 'economic_buyer',
        wanted: true,
        title: 'VP',
        reading: READING,
        by: BY,
      }
    : {
        state: 'persona',
        id,
        label: 'Gatekeeper',
        role: 'blocker',
        wanted: false,
        title: 'Buyer',
        reading: READING,
        by: BY,
      };

type Person = NonNullable<NextStepInput['person']>;

const person = (reading: PersonaReading, over: Partial<Person> = {}): Person => ({
  name: 'Ana Ruiz',
  title: 'VP Operations',
  persona: reading,
  lastTouch: { day: '2026-11-07' },
  ...over,
});
export const BUYER = person(persona('buyer'));
export const GATE = person(persona('gate'));
export const NOBODY = person({ state: 'none', title: 'Chef', reading: READING });
export const UNTITLED = person({ state: 'unknown', title: null });

export function stepOf(over: Partial<NextStepInput>): NextStep {
  return nextStep({
    set: criteriaSet(),
    bands: [
      { id: 'A', label: 'A', min: 70, strong: true },
      { id: 'B', label: 'Worth a look', min: 40, strong: false },
      { id: 'D', label: 'Poor fit', min: 0, strong: false },
    ],
    page: ACCOUNT,
    account: account(),
    person: null,
    suggested: null,
    pitches: [],
    fieldsShown: true,
    today: TODAY,
    ...over,
  });
}

export const UNKNOWN_FIT: Partial<FitResult> = {
  ledger: [
    ledgerRow('sector', 'match', { weight: 90, ask: 'Which sector?' }),
    ledgerRow('region', 'unknown', { weight: 10, field: 'region', ask: 'Where are you?' }),
    ledgerRow('reps', 'unknown', { weight: 30, field: 'employees', ask: 'How many reps do you have?' }),
    ledgerRow('debt', 'unknown', { weight: -40, field: 'rating' }),
  ],
};
