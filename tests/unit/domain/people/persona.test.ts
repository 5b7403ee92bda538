import { describe, expect, it } from 'vitest';
import type { Persona } from '../../../../src/domain/criteria/criteria';
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

describe('the rule that decided', () => {
  const ruleOf = (when: Persona['when'], title: string) => {
    const reading = readPersona([persona('one', 1, when)], title);
    return reading.state === 'persona' ? reading.by : reading.state;
  };

  it.each<[sentence: string, when: Persona['when'], title: string, rule: ReturnType<typeof ruleOf>]>([
    [
      'is the rank and the work that the persona asks for',
      { seniority: ['vp'], functions: ['engineering', 'it'] },
      'VP, Eng.',
      { seniority: 'vp', functions: ['engineering'], phrase: null },
    ],
    [
      'leaves out work that the persona does not ask for',
      { functions: ['sales'] },
      'VP Sales & Marketing',
      { seniority: null, functions: ['sales'], phrase: null },
    ],
    [
      'leaves out a rank that the persona does not ask for',
      { functions: ['operations'] },
      'VP Operations',
      { seniority: null, functions: ['operations'], phrase: null },
    ],
    [
      'is the first of its words that stands in the title',
      { titleAny: ['planner', 'dispatch*', 'dispatcher'] },
      'Chief Dispatcher',
      { seniority: null, functions: [], phrase: 'dispatch*' },
    ],
    [
      'is all of it where all is asked for',
      { seniority: ['manager'], functions: ['procurement'], titleAny: ['purchasing'] },
      'Purchasing Manager',
      { seniority: 'manager', functions: ['procurement'], phrase: 'purchasing' },
    ],
    [
      'is none where one part does not hold',
      { seniority: ['vp'], titleAny: ['purchasing'] },
      'Purchasing Manager',
      'none',
    ],
    [
      'is none where a word is missing, whatever is unread',
      { seniority: ['vp'], titleAny: ['chef'] },
      'Wizard',
      'none',
    ],
  ])('%s', (_sentence, when, title, rule) => {
    expect(ruleOf(when, title)).toEqual(rule);
  });
});

describe('a title that leaves it open', () => {
  const OPEN = [
    persona('top', 9, { seniority: ['c_level'], functions: ['operations'] }),
    persona('rank', 7, { seniority: ['vp'] }),
    persona('work', 5, { functions: ['operations'] }),
    persona('word', 3, { titleAny: ['wizard'] }),
  ];

  it.each<[sentence: string, title: string, unread: string, mayBe: string[]]>([
    [
      'says that its rank is unread, and stops at what it is at least',
      'Operations Wizard',
      'seniority',
      ['top', 'rank', 'work'],
    ],
    ['says that its work is unread', 'Chief Fun Officer', 'functions', ['top', 'work']],
    ['says that neither is read', 'Wizard', 'both', ['top', 'rank', 'work', 'word']],
  ])('%s', (_sentence, title, unread, mayBe) => {
    const reading = readPersona(OPEN, title);
    expect(reading).toMatchObject({ state: 'unknown', title, unread });
    expect('mayBe' in reading && reading.mayBe.map(({ id }) => id)).toEqual(mayBe);
  });
});
