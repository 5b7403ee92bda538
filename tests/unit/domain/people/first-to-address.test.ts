import { describe, expect, it } from 'vitest';
import type { BuyingRole, Persona } from '../../../../src/domain/criteria/criteria';
import { firstToAddress, type PeopleAt } from '../../../../src/domain/people/first-to-address';
import type { CoveredRole, KnownPerson, NextPerson } from '../../../../src/domain/people/people';

const persona = (id: string, weight: number, over: Partial<Persona> = {}): Persona => ({
  id,
  label: id,
  role: 'user',
  weight,
  when: { titleAny: [id] },
  ...over,
});
const PERSONAS: readonly Persona[] = [
  persona('user', 90),
  persona('buyer', 50, { required: true }),
  persona('champion', 70, { required: true }),
  persona('gate', 99, { role: 'blocker' }),
  persona('fan', 95, { wanted: false }),
];

const seen = (name: string, day: string | null = null, role: string | null = null): KnownPerson => ({
  id: name,
  name,
  title: null,
  lastTouch: day === null ? null : { day, who: null, mine: null },
  role,
  changes: [],
});

const holders = (people: Readonly<Record<string, readonly KnownPerson[]>>): CoveredRole[] =>
  PERSONAS.map(({ id, role, required = false }) => ({
    personaId: id,
    label: id,
    role,
    required,
    people: people[id] ?? [],
    state: 'covered',
  }));

const FIND: NextPerson = { state: 'find', personaId: 'buyer', label: 'buyer', role: 'user', why: 'not-seen' };
const talk = (person: KnownPerson): NextPerson => ({
  state: 'talk-to',
  person,
  label: 'buyer',
  role: 'user' as BuyingRole,
  why: 'never-touched',
});

describe('whom a message at an account is for', () => {
  const ana = seen('Ana');
  const cases: readonly [
    what: string,
    people: Readonly<Record<string, readonly KnownPerson[]>>,
    rest: Partial<PeopleAt>,
    name: string | null,
  ][] = [
    ['nobody where nobody was seen', {}, {}, null],
    ['the next person', { buyer: [ana], user: [seen('Bo')] }, { nextPerson: talk(ana) }, 'Ana'],
    [
      'while one is looked for, a required persona before a heavier one',
      { user: [ana], buyer: [seen('Bo')] },
      {},
      'Bo',
    ],
    ['the heavier of two required ones', { buyer: [ana], champion: [seen('Bo')] }, {}, 'Bo'],
    [
      'the longest untouched of one persona',
      { buyer: [seen('Ana', '2026-11-02'), seen('Bo', '2026-10-01')] },
      {},
      'Bo',
    ],
    ['who was never touched before them', { buyer: [seen('Ana', '2026-10-01'), seen('Bo')] }, {}, 'Bo'],
    ['one that is not required, where no other was seen', { user: [ana] }, {}, 'Ana'],
    ['never a blocker', { gate: [ana] }, {}, null],
    ['nobody who is not wanted', { fan: [ana] }, {}, null],
    ['nobody without a persona', {}, { others: [ana] }, null],
    [
      'on a deal, who plays a part in it before the next person',
      { buyer: [ana], user: [seen('Bo', null, 'Evaluator')] },
      { nextPerson: talk(ana) },
      'Bo',
    ],
    [
      'of those in a deal, a wanted one first',
      { gate: [seen('Ana', null, 'Approver')], user: [seen('Bo', null, 'Evaluator')] },
      {},
      'Bo',
    ],
    ['in a deal, also one without a persona', {}, { others: [seen('Ana', null, 'Evaluator')] }, 'Ana'],
  ];
  it.each(cases)('%s', (_what, people, rest, name) => {
    const at: PeopleAt = { coverage: holders(people), others: [], nextPerson: FIND, ...rest };
    expect(firstToAddress({ personas: PERSONAS }, at)?.name ?? null).toBe(name);
  });
});
