import { describe, expect, it } from 'vitest';
import {
  type BriefPerson,
  type FittingProposition,
  inOrderOfRole,
  MAX_BRIEF_QUESTIONS,
  missingRoles,
  propositionsFor,
  questionsOf,
} from '../../../../src/domain/assessment/brief';
import type { DecidingFact, LedgerRow } from '../../../../src/domain/fit/fit';
import type { PersonaReading } from '../../../../src/domain/people/people';
import { ledgerRow } from '../pitch/example';

const READING = { seniority: null, functions: null, words: [] };

const holds = (id: string, wanted = true): PersonaReading => ({
  state: 'persona',
  id,
  label: `The ${id}`,
  role: 'user',
  wanted,
  title: id,
  reading: READING,
  by: { seniority: null, functions: [], phrase: null },
});
const UNREAD: PersonaReading = { state: 'unknown', title: null };
const NO_PERSONA: PersonaReading = { state: 'none', title: 'Chef', reading: READING };

const person = (name: string, persona: PersonaReading): BriefPerson => ({
  id: name,
  name,
  title: persona.title,
  persona,
  lastTouch: null,
  role: null,
  changes: [],
});

const ANA = person('Ana', holds('buyer'));
const BO = person('Bo', holds('champion'));
const CY = person('Cy', holds('buyer'));
const DEE = person('Dee', UNREAD);
const PEOPLE = [ANA, BO, CY, DEE];

const role = (personaId: string, required = true) => ({ personaId, label: `The ${personaId}`, required });
const ROLES = [role('buyer'), role('champion'), role('it'), role('user', false)];

describe('who is missing', () => {
  it.each<[string, readonly BriefPerson[], string[]]>([
    ['with nobody there, every required role', [], ['The buyer: Ana, Cy', 'The champion: Bo', 'The it: ']],
    ['a role is held by any one of those who hold it', [CY], ['The champion: Bo', 'The it: ']],
    ['somebody whose title is not known holds no role', [DEE], ['The buyer: Ana, Cy', 'The champion: Bo', 'The it: ']],
    ['what nobody seen holds is missing whoever comes', PEOPLE, ['The it: ']],
  ])('%s', (_sentence, attending, missing) => {
    const found = missingRoles(ROLES, PEOPLE, new Set(attending.map(({ id }) => id)));
    expect(found.map(({ label, seen }) => `${label}: ${seen.map(({ name }) => name).join(', ')}`)).toEqual(missing);
  });

  it('is nobody where the criteria require no role', () => {
    expect(missingRoles([role('user', false)], PEOPLE, new Set())).toEqual([]);
  });
});

describe('the order of people', () => {
  it('is wanted personas, then whose title is not known, then the unwanted, then who is nobody', () => {
    const people = [person('Eve', NO_PERSONA), person('Gus', holds('gate', false)), DEE, CY, ANA];
    expect(inOrderOfRole(people).map(({ name }) => name)).toEqual(['Ana', 'Cy', 'Dee', 'Gus', 'Eve']);
  });
});

describe('what to ask', () => {
  const reps = ledgerRow('reps', 'unknown', { field: 'employees', ask: 'How many reps?' });
  const region = ledgerRow('region', 'unknown', { field: 'region', ask: 'Where?' });
  const size = ledgerRow('size', 'unknown', { field: 'employees' });
  const sector = ledgerRow('sector', 'match', { field: 'industry', ask: 'Which sector?' });
  const decides = (...fields: DecidingFact['fields']): DecidingFact => ({ fields, when: 'match', verdict: 'A' });

  it.each<[string, readonly LedgerRow[], readonly DecidingFact[], string[]]>([
    [
      'what is not known, in the order of the file',
      [region, reps],
      [],
      ['region: Where?', 'employees: How many reps?'],
    ],
    ['nothing that is known', [sector], [], []],
    [
      'what decides the verdict comes first, and is marked',
      [region, reps],
      [decides('employees')],
      ['employees: How many reps? !', 'region: Where?'],
    ],
    ['one fact is asked once, in the words that there are', [size, reps], [], ['employees: How many reps?']],
    [
      'a fact that only a disqualifier asks for has no words',
      [region],
      [decides('standing')],
      ['standing: null !', 'region: Where?'],
    ],
    [
      'two facts that decide together are both marked',
      [region, reps],
      [decides('employees', 'region')],
      ['employees: How many reps? !', 'region: Where? !'],
    ],
  ])('%s', (_sentence, ledger, deciding, asked) => {
    const found = questionsOf({ ledger, deciding });
    expect(found.map((each) => `${each.field}: ${each.ask}${each.decides ? ' !' : ''}`)).toEqual(asked);
  });

  it('is never more than a meeting has time for, and the deciding one is among it', () => {
    const many = Array.from({ length: 20 }, (_, at) => ledgerRow(`r${at}`, 'unknown', { field: `custom:r${at}` }));
    const found = questionsOf({ ledger: many, deciding: [decides('custom:r19')] });
    expect(found).toHaveLength(MAX_BRIEF_QUESTIONS);
    expect(found[0]?.field).toBe('custom:r19');
  });
});

describe('what fits', () => {
  const says = (claim: string): FittingProposition => ({ claim, proof: null, source: null, cold: null });
  const PROPOSITIONS = [
    { personaId: 'buyer', proposition: says('cheaper') },
    { personaId: 'champion', proposition: says('cheaper') },
    { personaId: 'it', proposition: null },
    { personaId: null, proposition: says('for everybody') },
  ];

  it.each<[string, readonly BriefPerson[], string[]]>([
    ['with nobody there, what fits nobody in particular', [], ['for everybody ()']],
    ['the one of the persona that attends', [ANA], ['cheaper (The buyer)']],
    ['two personas with the same one share it', [BO, ANA], ['cheaper (The buyer, The champion)']],
    ['where nothing fits those who attend, the general one', [DEE], ['for everybody ()']],
  ])('%s', (_sentence, attending, offered) => {
    const found = propositionsFor(
      { people: PEOPLE, propositions: PROPOSITIONS },
      new Set(attending.map(({ id }) => id)),
    );
    expect(found.map(({ claim, personaLabels }) => `${claim} (${personaLabels.join(', ')})`)).toEqual(offered);
  });

  it('is nothing where nothing fits anybody', () => {
    expect(propositionsFor({ people: PEOPLE, propositions: [] }, new Set(['Ana']))).toEqual([]);
  });
});
