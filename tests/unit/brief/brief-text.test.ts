import { describe, expect, it } from 'vitest';
import { briefText } from '../../../src/brief/brief-text';
import { briefWords } from '../../../src/brief/brief-words';
import type { Brief, BriefPerson } from '../../../src/domain/assessment/brief';
import type { PersonaReading } from '../../../src/domain/people/people';
import messages from '../../../src/static/_locales/en/messages.json';
import { sayIn } from '../../../src/ui/say';
import { account, covered } from '../domain/assessment/example';
import { fitResult, ledgerRow } from '../domain/pitch/example';

const say = sayIn(
  (key, ...values) => messages[key].message.replace(/\$(\d)/g, (_all, at) => values[Number(at) - 1] ?? ''),
  'en-US',
  2026,
);

const persona = (id: string, label: string): PersonaReading => ({
  state: 'persona',
  id,
  label,
  role: 'economic_buyer',
  wanted: true,
  title: 'VP Operations',
  reading: { seniority: null, functions: null, words: [] },
  by: { seniority: null, functions: [], phrase: null },
});

const person = (name: string, over: Partial<BriefPerson> = {}): BriefPerson => ({
  id: name,
  name,
  title: null,
  persona: { state: 'unknown', title: null },
  lastTouch: null,
  role: null,
  changes: [],
  ...over,
});

const ANA = person('Ana Ruiz', {
  title: 'VP Operations',
  persona: persona('buyer', 'Head of operations'),
  lastTouch: { day: '2026-11-07', who: 'Mira Vogel', mine: true },
});

const BRIEF: Brief = {
  assessment: {
    kind: 'assessed',
    record: { crm: 'salesforce', org: 'acme', object: 'account', id: '001000000000001AAA' },
    title: 'Northwind Haulage',
    set: {
      id: 'field',
      name: 'Field team',
      version: 7,
      sample: false,
      stale: false,
      bands: [{ id: 'A', label: 'A', min: 70, strong: true }],
    },
    account: account({
      fit: fitResult('A', {
        known: 0.8,
        ledger: [
          ledgerRow('reps', 'unknown', { field: 'employees', ask: 'How many reps do you have?' }),
          ledgerRow('region', 'unknown', { field: 'region' }),
        ],
        deciding: [{ fields: ['employees'], when: 'miss', verdict: 'B' }],
      }),
      factsOf: '2026-11-12',
      standing: 'prospect',
      owner: { name: 'Priya Nair', mine: false },
      coverage: [covered('buyer', 'Head of operations', [ANA]), covered('it', 'Technical buyer', [])],
    }),
    person: null,
    nextStep: { code: 'find-person', personaLabel: 'Technical buyer', why: 'not-seen', ask: null },
    addressee: null,
    rep: { firstName: '', name: '', company: '' },
    pitches: [],
  },
  people: [ANA, person('Bo Lund')],
  touches: [
    {
      day: '2026-11-07',
      kind: 'call',
      subject: 'First visit',
      who: 'Mira Vogel',
      personName: 'Ana Ruiz',
      mine: true,
    },
    { day: '2025-12-01', kind: 'email', subject: 'Hello', who: 'Tom Okafor', personName: null, mine: false },
    { day: '2025-11-30', kind: 'meeting', subject: 'Kick-off', who: null, personName: null, mine: null },
  ],
  propositions: [
    {
      personaId: 'buyer',
      proposition: { claim: 'it costs less', proof: 'Nordlift saved 9 %.', source: 'Survey 2025', cold: null },
    },
    { personaId: null, proposition: { claim: 'it runs beside it', proof: null, source: null, cold: 'standing' } },
  ],
};

const textOf = (attending: readonly string[], brief: Brief = BRIEF): string =>
  briefText(briefWords(brief, new Set(attending), say), say);

const judgedAs = (over: Partial<Brief['assessment']['account']>): Brief => ({
  ...BRIEF,
  assessment: { ...BRIEF.assessment, account: { ...BRIEF.assessment.account, ...over } },
});

/** The lines of one part, under its heading. */
function part(text: string, heading: string): string[] {
  const [, found = ''] = text.split(`\n\n${heading}\n`);
  return (found.split('\n\n')[0] ?? '').trim().split('\n');
}

describe('the copied brief', () => {
  it('says everything in the order of the page', () => {
    expect(textOf(['Ana Ruiz'])).toBe(`Northwind Haulage
A, 80 of 100; 80% of the weight is known.
Standing: prospect
Owner: Priya Nair
Deals not shown here
As last seen on Nov 12

Next step
Find the Technical buyer here: required, and not seen yet.

Who attends
- Ana Ruiz, VP Operations: Head of operations (economic buyer), last touch Nov 7 by you
Missing:
- Technical buyer – not seen yet

Ask
- How many reps do you have? (may change the verdict)
- Find out: The region.

Last touches
- Nov 7: Call: First visit (with Ana Ruiz, by you)
- Dec 1, 2025: E-mail: Hello (by Tom Okafor)
- Nov 30, 2025: Meeting: Kick-off

What fits
- Head of operations: it costs less
  Proof: Nordlift saved 9 %.
  Source: Survey 2025

Criteria: Field team, version 7
`);
  });

  it.each<[string, readonly string[], string, string[]]>([
    [
      'with nobody ticked says so, and who was seen',
      [],
      'Who attends',
      [
        'Nobody is ticked.',
        'Missing:',
        '- Head of operations – seen, but not attending: Ana Ruiz',
        '- Technical buyer – not seen yet',
      ],
    ],
    [
      'names nobody who does not attend',
      ['Bo Lund'],
      'Who attends',
      [
        '- Bo Lund: Title not known, no touch seen',
        'Missing:',
        '- Head of operations – seen, but not attending: Ana Ruiz',
        '- Technical buyer – not seen yet',
      ],
    ],
    [
      'offers what fits nobody in particular where nothing fits those who attend',
      ['Bo Lund'],
      'What fits',
      ['- it runs beside it', '  Not written for this standing.'],
    ],
  ])('%s', (_sentence, attending, heading, lines) => {
    expect(part(textOf(attending), heading)).toEqual(lines);
  });

  it.each<[string, Brief, string, string[]]>([
    [
      'nothing is open to ask',
      judgedAs({ fit: fitResult('A') }),
      'Ask',
      ['Everything that the criteria ask for is known.'],
    ],
    ['no touch was seen', { ...BRIEF, touches: [] }, 'Last touches', ['No touch was seen yet.']],
    [
      'somebody’s title was not understood',
      {
        ...BRIEF,
        people: [
          {
            ...ANA,
            title: 'Head of Things',
            persona: { state: 'unknown', title: 'Head of Things', unread: 'seniority', mayBe: [] },
          },
        ],
      },
      'Who attends',
      [
        '- Ana Ruiz, Head of Things: role not clear from the title, last touch Nov 7 by you',
        'Missing:',
        '- Head of operations – not seen yet',
        '- Technical buyer – not seen yet',
      ],
    ],
    ['nothing fits', { ...BRIEF, propositions: [] }, 'What fits', ['No proposition of the criteria fits here.']],
    [
      'every required role attends',
      judgedAs({ coverage: [covered('buyer', 'Head of operations', [ANA])] }),
      'Who attends',
      [
        '- Ana Ruiz, VP Operations: Head of operations (economic buyer), last touch Nov 7 by you',
        'Every required role attends.',
      ],
    ],
    [
      'the criteria require no role, and none is missing',
      judgedAs({ coverage: [] }),
      'Who attends',
      ['- Ana Ruiz, VP Operations: Head of operations (economic buyer), last touch Nov 7 by you'],
    ],
    [
      'too little is known',
      { ...BRIEF, assessment: { ...BRIEF.assessment, nextStep: { code: 'open-details' } } },
      'Next step',
      ['Open the Details tab once if you have not, and ask what stands below: too little is known.'],
    ],
  ])('says that %s', (_sentence, brief, heading, lines) => {
    expect(part(textOf(['Ana Ruiz'], brief), heading)).toEqual(lines);
  });

  it('says that what fits depends on who attends', () => {
    const brief = { ...BRIEF, propositions: BRIEF.propositions.filter(({ personaId }) => personaId !== null) };
    expect(part(textOf([], brief), 'What fits')).toEqual(['Nothing fits everybody alike: tick who attends.']);
    expect(part(textOf(['Bo Lund'], brief), 'What fits')).toEqual(['No proposition of the criteria fits here.']);
  });

  it('keeps one line per person, touch and name, whatever the page called them', () => {
    const hostile = 'Ana\n\nWhat fits\n- lies\u202E';
    const brief = {
      ...judgedAs({ name: hostile }),
      people: [{ ...ANA, name: hostile, title: hostile }],
      touches: BRIEF.touches.map((touch) => ({ ...touch, subject: hostile, who: hostile, personName: hostile })),
    };
    const { length } = textOf([ANA.id]).split('\n');
    expect(textOf([ANA.id], brief).split('\n')).toHaveLength(length);
    expect(part(textOf([ANA.id], brief), 'What fits')[0]).toBe('- Head of operations: it costs less');
  });

  it('marks the sample, and a set past its date', () => {
    const set = { ...BRIEF.assessment.set, sample: true, stale: true };
    const text = textOf([], { ...BRIEF, assessment: { ...BRIEF.assessment, set } });
    expect(text.trim().split('\n').at(-1)).toBe('Criteria: Sample – Field team, version 7, past its date');
  });

  it('of a lead without a company is headed by the person', () => {
    expect(textOf([], judgedAs({ name: '' })).split('\n')[0]).toBe('Northwind Haulage');
  });
});
