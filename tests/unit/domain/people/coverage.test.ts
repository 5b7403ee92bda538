import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Persona } from '../../../../src/domain/criteria/criteria';
import { peopleAt } from '../../../../src/domain/people/coverage';
import type { KnownPerson } from '../../../../src/domain/people/people';

const persona = (id: string, weight: number, when: Persona['when'], over: Partial<Persona> = {}): Persona => ({
  id,
  label: id,
  role: 'user',
  weight,
  when,
  required: true,
  ...over,
});

const BUYER = persona('buyer', 10, { seniority: ['c_level', 'vp'], functions: ['operations'] });
const CHAMPION = persona('champion', 5, { functions: ['operations'] });
const FINANCE = persona('finance', 5, { functions: ['finance'] });
const OPTIONAL = persona('optional', 8, { functions: ['legal'] }, { required: false });
const GATE = persona('gate', 1, { titleAny: ['procurement'] }, { role: 'blocker' });
const TWO = [CHAMPION, BUYER];

const TODAY = '2026-11-30';
const someone = (name: string, title: string | null, day: string | null = null): KnownPerson => ({
  id: name,
  name,
  title,
  lastTouch: day === null ? null : { day, who: null, mine: null },
  role: null,
  changes: [],
});
const VP = someone('Ana', 'VP Operations', '2026-03-01');
const MANAGER = someone('Ben', 'Operations Manager', '2026-01-01');
const UNTOUCHED = someone('Cy', 'Operations Manager');
const UNTITLED = someone('Di', null);
const CHEF = someone('Eve', 'Head Chef');
/** Of operations, by a rank that is not read: at most one of the two. */
const RANKLESS = someone('Fay', 'Operations Wizard');
const PURCHASER = someone('Gil', 'Procurement Lead');
const CFO = someone('Hal', 'CFO', TODAY);

describe('which roles are covered at an account', () => {
  it.each<[sentence: string, personas: Persona[], people: KnownPerson[], complete: boolean, states: string]>([
    [
      'in a whole list, a required one that nobody holds is missing',
      TWO,
      [VP],
      true,
      'champion missing, buyer covered',
    ],
    ['in a list that may go on, it is not seen', TWO, [VP], false, 'champion not-seen, buyer covered'],
    ['one that is not required is never missing', [OPTIONAL], [VP], true, 'optional not-seen'],
    ['in a whole list of nobody, all required ones are missing', TWO, [], true, 'champion missing, buyer missing'],
    ['in a list of nobody that may go on, none is', TWO, [], false, 'champion not-seen, buyer not-seen'],
    ['someone without a title may be any of them', TWO, [VP, UNTITLED], true, 'champion not-seen, buyer covered'],
    [
      'someone whose rank is not read may be those that ask for it',
      [...TWO, FINANCE],
      [RANKLESS],
      true,
      'champion not-seen, buyer not-seen, finance missing',
    ],
    ['someone whose title fits none is no reason to wait', TWO, [VP, CHEF], true, 'champion missing, buyer covered'],
    ['a person who fits two holds the heavier one alone', TWO, [VP], false, 'champion not-seen, buyer covered'],
    ['a required blocker is looked for like the others', [GATE], [VP], true, 'gate missing'],
    ['a blocker that is held is covered', [GATE], [PURCHASER], false, 'gate covered'],
  ])('%s', (_sentence, personas, people, complete, states) => {
    const said = peopleAt(personas, people, complete).coverage.map(({ personaId, state }) => `${personaId} ${state}`);
    expect(said.join(', ')).toBe(states);
  });

  it('names everyone who holds a role, in the order of the list', () => {
    const [champion] = peopleAt(TWO, [MANAGER, VP, UNTOUCHED], false).coverage;
    expect(champion?.people.map(({ name }) => name)).toEqual(['Ben', 'Cy']);
  });

  it('sets apart who holds none, and of whom nobody can say', () => {
    const { others } = peopleAt(TWO, [VP, CHEF, UNTITLED, RANKLESS], false);
    expect(others.map(({ name, state }) => `${name} ${state}`)).toEqual(['Eve none', 'Di unknown', 'Fay unknown']);
  });

  const anyone = fc.constantFrom(VP, MANAGER, UNTOUCHED, UNTITLED, CHEF, RANKLESS, PURCHASER, CFO);
  it('leaves nobody out and names nobody twice', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyone), fc.boolean(), (people, complete) => {
        const { coverage, others } = peopleAt([...TWO, FINANCE, GATE], people, complete);
        const named = [...coverage.flatMap((role) => role.people), ...others];
        expect(named.map(({ id }) => id).sort()).toEqual(people.map(({ id }) => id).sort());
      }),
    );
  });

  it('is covered by the same people whether the list is whole or not', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyone), (people) => {
        const [open, whole] = [false, true].map((complete) =>
          peopleAt(TWO, people, complete).coverage.map((role) => role.people),
        );
        expect(whole).toEqual(open);
      }),
    );
  });
});

describe('whom to turn to next', () => {
  it.each<[sentence: string, personas: Persona[], people: KnownPerson[], complete: boolean, next: string]>([
    ['the heaviest role that is missing', TWO, [], true, 'find buyer, missing'],
    ['the heaviest role that is not seen', TWO, [], false, 'find buyer, not-seen'],
    ['a lighter role only when the heavier is held', TWO, [VP], true, 'find champion, missing'],
    ['of equal roles the first in the file', [FINANCE, CHAMPION], [], true, 'find finance, missing'],
    [
      'of equal roles the first in the file, the other way round',
      [CHAMPION, FINANCE],
      [],
      true,
      'find champion, missing',
    ],
    ['a missing role before anybody known', TWO, [MANAGER, UNTOUCHED], true, 'find buyer, missing'],
    ['when all are held, who was never touched', TWO, [VP, MANAGER, UNTOUCHED], true, 'Cy as champion, never-touched'],
    ['when all were touched, the longest untouched', TWO, [VP, MANAGER], true, 'Ben as champion, longest-untouched'],
    [
      'of two never touched, who holds the heavier role',
      TWO,
      [UNTOUCHED, someone('Ida', 'COO')],
      true,
      'Ida as buyer, never-touched',
    ],
    [
      'of two touched on one day, who holds the heavier role',
      TWO,
      [someone('Jo', 'Operations Manager', TODAY), someone('Kim', 'COO', TODAY)],
      false,
      'Kim as buyer, longest-untouched',
    ],
    [
      'when all are held and all were touched today, still the longest untouched',
      [FINANCE],
      [CFO],
      true,
      'Hal as finance, longest-untouched',
    ],
    [
      'who holds a role that is not required is not turned to',
      [OPTIONAL, FINANCE],
      [CFO, someone('Lu', 'General Counsel')],
      true,
      'Hal as finance, longest-untouched',
    ],
    ['a role that is not required is not looked for', [OPTIONAL], [], true, 'nobody'],
    [
      'a blocker is nobody to turn to unless it is required',
      [{ ...GATE, required: false }],
      [PURCHASER],
      true,
      'nobody',
    ],
    ['a required blocker is', [GATE], [PURCHASER], true, 'Gil as gate, never-touched'],
    [
      'a required role is looked for though it is not a wanted one',
      [{ ...FINANCE, wanted: false }],
      [],
      true,
      'find finance, missing',
    ],
    ['a person without a title holds nothing', [FINANCE], [UNTITLED], true, 'find finance, not-seen'],
    ['with no personas nobody', [], [VP], true, 'nobody'],
  ])('%s', (_sentence, personas, people, complete, expected) => {
    const next = peopleAt(personas, people, complete).nextPerson;
    const said = {
      find: () => next.state === 'find' && `find ${next.personaId}, ${next.why}`,
      'talk-to': () => next.state === 'talk-to' && `${next.person.name} as ${next.label}, ${next.why}`,
      none: () => 'nobody',
    };
    expect(said[next.state]()).toBe(expected);
  });
});
