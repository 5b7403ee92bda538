import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GROUPINGS, NONE, SORT_COLUMNS, type TerritoryQuery } from '../../../../src/domain/territory/query';
import { countVerdicts } from '../../../../src/domain/territory/rank';
import { found, row } from './example';

const MID = { id: 'mid', label: 'Mid market' };
const ROWS = [
  row('Ötztal Lifte', { score: 91, known: 0.5, owner: { name: 'Jonas Falk', mine: false }, industry: 'Machinery' }),
  row('Nordwerk', { score: 91, deal: { name: 'Pilot', isOpen: true, ownerName: null, mine: true }, country: 'DE' }),
  row('Rivalia', { verdict: 'disqualified', standing: 'competitor', lastTouch: null, known: 0.9 }),
  row('Hafenbau', { verdict: 'D', score: 12, owner: null, value: 'low', covered: 2, industry: 'Energy', segment: MID }),
  row('Blank', { verdict: 'not-enough-known', known: 0.2, standing: null, required: 0, factsOf: null }),
  row('Old Mill', {
    verdict: 'B',
    score: 55,
    value: 'high',
    neglected: true,
    lastTouch: { day: '2026-01-02', who: null, mine: null },
    deal: { name: 'Alpha', isOpen: false, ownerName: 'Jo', mine: null },
    owner: { name: 'Mira', mine: null },
    country: 'AT',
    covered: 0,
  }),
];
const RANKED = ['Nordwerk', 'Ötztal Lifte', 'Old Mill', 'Hafenbau', 'Blank', 'Rivalia'];

describe('the ranking', () => {
  it('has strong accounts first, then by score and by how much is known, what is ruled out last', () => {
    expect(found(ROWS, {})).toEqual(RANKED);
  });

  it('has a strong account of one profile before a higher score that is not strong in another', () => {
    const rows = [row('Not strong', { verdict: 'B', score: 85 }), row('Strong', { score: 70 })];
    expect(found(rows, {})).toEqual(['Strong', 'Not strong']);
  });

  it('counts the accounts by verdict, in its order', () => {
    const counts = countVerdicts([
      row('1'),
      row('2'),
      row('3', { verdict: 'B' }),
      row('4', { verdict: 'disqualified' }),
    ]);
    expect(counts).toEqual([
      { verdict: 'A', label: 'A', count: 2 },
      { verdict: 'B', label: 'Worth a look', count: 1 },
      { verdict: 'disqualified', label: null, count: 1 },
    ]);
  });
});

describe('what is found', () => {
  it.each<[string, Partial<TerritoryQuery>, string[]]>([
    ['a name without its accents', { search: 'otz' }, ['Ötztal Lifte']],
    ['words in any order and case', { search: 'LIFTE ö' }, ['Ötztal Lifte']],
    ['nothing for a word that no name has', { search: 'otz bau' }, []],
    ['everything for spaces', { search: '  ' }, RANKED],
    ['one band', { verdict: 'D' }, ['Hafenbau']],
    ['what is not known enough', { verdict: 'not-enough-known' }, ['Blank']],
    ['a standing', { standing: 'competitor' }, ['Rivalia']],
    ['a standing that no page showed', { standing: 'unknown' }, ['Blank']],
    ['what is mine', { owner: 'mine' }, ['Nordwerk', 'Blank', 'Rivalia']],
    ['what is somebody else’s', { owner: 'others' }, ['Ötztal Lifte']],
    ['what nobody knows whose it is', { owner: 'unknown' }, ['Old Mill', 'Hafenbau']],
    ['where the rep has a deal', { deal: 'mine' }, ['Nordwerk']],
    ['where a deal may be somebody else’s', { deal: 'others' }, ['Old Mill']],
    ['where no deal was seen', { deal: 'none' }, ['Ötztal Lifte', 'Hafenbau', 'Blank', 'Rivalia']],
    ['what is neglected', { neglected: true }, ['Old Mill']],
    ['what is of an industry', { industry: 'Energy' }, ['Hafenbau']],
    ['what is of no known industry', { industry: NONE, verdict: 'A' }, ['Nordwerk']],
    ['what is in a country', { country: 'DE' }, ['Nordwerk']],
    ['what is in no known country', { country: NONE, owner: 'unknown' }, ['Hafenbau']],
    ['what a profile judged', { segment: 'mid' }, ['Hafenbau']],
    ['what no profile judged', { segment: NONE }, RANKED.filter((name) => name !== 'Hafenbau')],
    ['what has a value', { value: 'low' }, ['Hafenbau']],
    ['what has no value', { value: NONE, owner: 'mine' }, ['Nordwerk', 'Blank', 'Rivalia']],
    ['what is strong', { strong: true }, ['Nordwerk', 'Ötztal Lifte']],
    ['what nobody touched in 30 days, or ever', { untouchedDays: 30 }, ['Old Mill', 'Rivalia']],
    ['what nobody touched in a year, or ever', { untouchedDays: 365 }, ['Rivalia']],
    ['what is all of it', { owner: 'mine', deal: 'mine', search: 'nord' }, ['Nordwerk']],
  ])('is %s', (_what, query, names) => {
    expect(found(ROWS, query)).toEqual(names);
  });
});

describe('what is sorted', () => {
  it.each<[string, Partial<TerritoryQuery>, string[]]>([
    [
      'by name, accents aside',
      { sort: 'name' },
      ['Blank', 'Hafenbau', 'Nordwerk', 'Old Mill', 'Ötztal Lifte', 'Rivalia'],
    ],
    ['by fit, the worst first', { sort: 'fit', reversed: true }, RANKED.toReversed()],
    [
      'by known, the best known first',
      { sort: 'known' },
      ['Nordwerk', 'Old Mill', 'Hafenbau', 'Rivalia', 'Ötztal Lifte', 'Blank'],
    ],
    [
      'by value, none last',
      { sort: 'value' },
      ['Old Mill', 'Hafenbau', 'Nordwerk', 'Ötztal Lifte', 'Blank', 'Rivalia'],
    ],
    [
      'by value the other way, none still last',
      { sort: 'value', reversed: true },
      ['Hafenbau', 'Old Mill', 'Nordwerk', 'Ötztal Lifte', 'Blank', 'Rivalia'],
    ],
    [
      'by owner, the rep first',
      { sort: 'owner' },
      ['Nordwerk', 'Blank', 'Rivalia', 'Ötztal Lifte', 'Old Mill', 'Hafenbau'],
    ],
    ['by deal', { sort: 'deal' }, ['Old Mill', 'Nordwerk', 'Ötztal Lifte', 'Hafenbau', 'Blank', 'Rivalia']],
    [
      'by touch, the longest ago first, never last',
      { sort: 'touch' },
      ['Old Mill', 'Nordwerk', 'Ötztal Lifte', 'Hafenbau', 'Blank', 'Rivalia'],
    ],
    [
      'by coverage, the best covered first',
      { sort: 'coverage' },
      ['Hafenbau', 'Nordwerk', 'Ötztal Lifte', 'Rivalia', 'Old Mill', 'Blank'],
    ],
  ])('is %s', (_how, query, names) => {
    expect(found(ROWS, query)).toEqual(names);
  });
});

describe('what is grouped', () => {
  it.each<[string, Partial<TerritoryQuery>, string[]]>([
    [
      'by fit, in the order of the ranking',
      { group: 'verdict', owner: 'unknown' },
      ['[B 1]', 'Old Mill', '[D 1]', 'Hafenbau'],
    ],
    [
      'by fit in the order of the ranking, whatever its rows are sorted by',
      { group: 'verdict', sort: 'name', owner: 'mine' },
      ['[A 1]', 'Nordwerk', '[not-enough-known 1]', 'Blank', '[disqualified 1]', 'Rivalia'],
    ],
    [
      'by industry, what is not known last',
      { group: 'industry' },
      [
        '[Energy 1]',
        'Hafenbau',
        '[Machinery 1]',
        'Ötztal Lifte',
        '[null 4]',
        'Nordwerk',
        'Old Mill',
        'Blank',
        'Rivalia',
      ],
    ],
    ['by country', { group: 'country', search: 'l', verdict: 'B' }, ['[AT 1]', 'Old Mill']],
  ])('is %s', (_how, query, lines) => {
    expect(found(ROWS, query)).toEqual(lines);
  });
});

describe('any query', () => {
  const query = fc.record({
    sort: fc.constantFrom(...SORT_COLUMNS),
    reversed: fc.boolean(),
    group: fc.constantFrom(null, ...GROUPINGS),
  });

  it('that filters nothing shows every account once', () => {
    fc.assert(
      fc.property(query, (asked) => {
        const names = found(ROWS, asked).filter((line) => !line.startsWith('['));
        expect(names.toSorted()).toEqual(RANKED.toSorted());
      }),
    );
  });
});
