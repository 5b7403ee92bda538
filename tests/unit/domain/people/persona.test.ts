import { describe, expect, it } from 'vitest';
import type { Persona } from '../../../../src/domain/criteria/criteria';
import { coverage, nextPerson } from '../../../../src/domain/people/coverage';
import type { KnownPerson } from '../../../../src/domain/people/people';
import { readPersona } from '../../../../src/domain/people/persona';

const persona = (id: string, weight: number, when: Persona['when'], over: Partial<Persona> = {}): Persona => ({
  id,
  label: id,
  role: 'user',
  weight,
  when,
  ...over,
});

const BUYER = persona('buyer', 10, { seniority: ['c_level', 'vp'], functions: ['operations'] }, { required: true });
const CHAMPION = persona('champion', 5, { functions: ['operations'] }, { required: true });
const GATE = persona('gate', 1, { titleAny: ['procurement', 'purchas*'] }, { role: 'blocker' });
const ALL = [GATE, CHAMPION, BUYER];

describe('who a contact is', () => {
  it.each([
    ['the persona with the highest weight that holds', 'VP Operations', 'buyer'],
    ['the next one where a part does not hold', 'Operations Manager', 'champion'],
    ['by the words of the title as written', 'Purchasing', 'gate'],
    ['none where the title was read and fits none', 'Marketing Manager', 'none'],
    ['unknown where an unread part could make it one', 'VP Wonders', 'unknown'],
    ['unknown without a title', null, 'unknown'],
    ['unknown where the title only stands in for one', 'n/a', 'unknown'],
  ])('%s', (_sentence, title, expected) => {
    const reading = readPersona(ALL, title);
    expect(reading.state === 'persona' ? reading.id : reading.state).toBe(expected);
  });

  it('takes the order of the file where weights are equal', () => {
    const twin = { ...CHAMPION, id: 'twin' };
    expect(readPersona([CHAMPION, twin], 'Operations Manager')).toMatchObject({ id: 'champion' });
  });

  it('wants everyone but blockers, unless the file says otherwise', () => {
    const wanted = (each: Persona) => readPersona([each], 'Procurement & Operations');
    expect(wanted(GATE)).toMatchObject({ wanted: false });
    expect(wanted({ ...GATE, wanted: true })).toMatchObject({ wanted: true });
    expect(wanted(CHAMPION)).toMatchObject({ wanted: true });
  });
});

const someone = (name: string, title: string | null, day: string | null): KnownPerson => ({
  id: name,
  name,
  title,
  lastTouch: day === null ? null : { day, who: null },
});
const ANA = someone('Ana', 'VP Operations', '2026-03-01');
const BEN = someone('Ben', 'Operations Manager', '2026-01-01');
const CY = someone('Cy', 'Operations Manager', null);
const DI = someone('Di', null, null);

describe('coverage', () => {
  const states = (people: readonly KnownPerson[], complete: boolean) =>
    coverage(ALL, people, complete).map(({ personaId, state }) => `${personaId} ${state}`);

  it.each([
    [
      'a list that may go on leaves the rest not seen',
      [ANA],
      false,
      ['gate not-seen', 'champion not-seen', 'buyer covered'],
    ],
    [
      'in a whole list a required persona is missing',
      [ANA],
      true,
      ['gate not-seen', 'champion missing', 'buyer covered'],
    ],
    [
      'a person without a title may be the missing one',
      [ANA, DI],
      true,
      ['gate not-seen', 'champion not-seen', 'buyer covered'],
    ],
  ])('%s', (_sentence, people, complete, expected) => {
    expect(states(people, complete)).toEqual(expected);
  });
});

describe('the next person', () => {
  it.each([
    [
      'is the heaviest required persona that nobody holds',
      [BEN],
      true,
      { state: 'find', personaId: 'buyer', why: 'missing' },
    ],
    ['is only not seen while the list may go on', [BEN], false, { state: 'find', personaId: 'buyer', why: 'not-seen' }],
    [
      'is who was never touched, when all are held',
      [ANA, BEN, CY],
      true,
      { state: 'talk-to', person: CY, why: 'never-touched' },
    ],
    ['is who was untouched the longest', [ANA, BEN], true, { state: 'talk-to', person: BEN, why: 'longest-untouched' }],
  ])('%s', (_sentence, people, complete, expected) => {
    expect(nextPerson(ALL, people, complete)).toMatchObject(expected);
  });

  it('is nobody where the set names no required persona', () => {
    expect(nextPerson([GATE], [ANA], true)).toEqual({ state: 'none' });
  });
});
