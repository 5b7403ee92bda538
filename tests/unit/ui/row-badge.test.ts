import { describe, expect, it } from 'vitest';
import type { ListedVerdict } from '../../../src/domain/territory/listed';
import messages from '../../../src/static/_locales/en/messages.json';
import { countsSaid, rowBadge } from '../../../src/ui/row-badge';
import { sayIn } from '../../../src/ui/say';

const say = sayIn(
  (key, ...values) => messages[key].message.replace(/\$(\d)/g, (_all, at) => values[Number(at) - 1] ?? ''),
  'en-US',
  2026,
);

const A: ListedVerdict = {
  id: '001000000000001AAA',
  verdict: 'A',
  band: { label: 'A', strong: true, weak: false },
  score: 86,
  known: 1,
  partial: false,
  possiblyDisqualified: false,
  factsOf: null,
  from: ['page'],
};
const B: ListedVerdict = { ...A, verdict: 'B', band: { label: 'B', strong: false, weak: true }, score: 20 };
const OPEN: ListedVerdict = { ...A, verdict: 'not-enough-known', band: null, score: null, known: 0.2, partial: true };
const OUT: ListedVerdict = { ...A, verdict: 'disqualified', band: null, score: null };

describe('the badge of a row', () => {
  it.each<[string, ListedVerdict, string, string]>([
    ['of what its columns say', A, 'A', 'Nordwind: A, 86 of 100 · from the columns of this list'],
    [
      'of what was seen before, with the day',
      { ...A, factsOf: '2026-11-03', from: ['page', 'remembered'] },
      'A · Nov 3',
      'Nordwind: A, 86 of 100 · facts of Nov 3 · from the columns of this list',
    ],
    [
      'of a table',
      { ...A, factsOf: '2026-10-01', from: ['imported'] },
      'A · Oct 1',
      'Nordwind: A, 86 of 100 · facts of Oct 1 · from a table',
    ],
    [
      'of some criteria alone: hollow, with how much is known',
      { ...B, known: 0.6, partial: true },
      'B · partial',
      'Nordwind: B, 20 of 100 · partial: 60% of the weight is known here · from the columns of this list',
    ],
    [
      'of which too little is known: one quiet sign, and no words',
      OPEN,
      '?',
      'Nordwind: not enough known · partial: 20% of the weight is known here · from the columns of this list',
    ],
    ['that is ruled out', OUT, '✕', 'Nordwind: disqualified · from the columns of this list'],
    [
      'that may be ruled out',
      { ...A, possiblyDisqualified: true, from: ['noted'] },
      'A',
      'Nordwind: A, 86 of 100 · possibly disqualified · noted by you',
    ],
  ])('%s', (_what, verdict, shown, said) => {
    const { letter, words, name } = rowBadge(verdict, 'Nordwind', say);
    expect([[letter, ...words].join(' · '), name]).toEqual([shown, said]);
  });

  it('is hollow only where a band stands on a part of the criteria', () => {
    const hollow = (verdict: ListedVerdict): boolean => rowBadge(verdict, 'Nordwind', say).hollow;
    expect([A, { ...A, partial: true }, OPEN, OUT].map(hollow)).toEqual([false, true, false, false]);
  });
});

describe('the count of a list', () => {
  const set = {
    name: 'North team',
    sample: false,
    bands: [A, B].map(({ band }) => ({ id: '', min: 0, label: '', strong: false, ...band })),
  };

  it.each<[string, (ListedVerdict | null)[], string | null]>([
    ['says nothing where nothing is known', [null, null], null],
    ['names bands in the order of the set, the highest first', [B, A, null, A], '2 A, 1 B of 4 shown'],
    ['names the rest last', [OPEN, OUT, B], '1 B, 1 disqualified, 1 not enough known of 3 shown'],
  ])('%s', (_what, verdicts, said) => {
    expect(countsSaid(verdicts, set, say)).toBe(said);
  });

  it('says that it is the sample which judged', () => {
    expect(countsSaid([A], { ...set, sample: true }, say)).toBe('1 A of 1 shown · North team');
  });
});
