import { describe, expect, it } from 'vitest';
import type { PitchTemplate, Proposition, Standing } from '../../../../src/domain/criteria/criteria';
import type { FitResult } from '../../../../src/domain/fit/fit';
import { choosePitches } from '../../../../src/domain/pitch/choose';
import { criteriaSet, fitResult, ledgerRow, pitch } from './example';

interface Situation {
  readonly fit: FitResult | null;
  readonly personaId: string | null;
  readonly standing: Standing | null;
  readonly dealOfOthers: boolean;
}

const A = fitResult('A', {
  ledger: [
    ledgerRow('sector', 'match'),
    ledgerRow('size', 'match'),
    ledgerRow('region', 'partial'),
    ledgerRow('stack', 'unknown'),
  ],
});

function situation(over: Partial<Situation>): Situation {
  return { fit: A, personaId: null, standing: null, dealOfOthers: false, ...over };
}

function chosenIds(pitches: readonly PitchTemplate[], propositions: readonly Proposition[], at: Partial<Situation>) {
  return choosePitches(criteriaSet(pitches, propositions), situation(at)).map(({ template }) => template.id);
}

describe('a pitch holds or does not', () => {
  const forBuyer = { persona: 'buyer' };
  const forStanding = { when: { standing: ['customer', 'former_customer'] as const } };
  const forBands = { when: { bands: ['A', 'B'] } };
  const cases: readonly [what: string, pitch: Partial<PitchTemplate>, at: Partial<Situation>, holds: boolean][] = [
    ['no persona named, no person', {}, {}, true],
    ['no persona named, some persona', {}, { personaId: 'user' }, true],
    ['the persona of the contact', forBuyer, { personaId: 'buyer' }, true],
    ['another persona', forBuyer, { personaId: 'user' }, false],
    ['a persona named, the contact has none', forBuyer, { personaId: null }, false],
    ['a standing in its list', forStanding, { standing: 'former_customer' }, true],
    ['a standing not in its list', forStanding, { standing: 'prospect' }, false],
    ['asks for a standing, none known', forStanding, { standing: null }, false],
    ['a band in its list', forBands, {}, true],
    ['a band not in its list', forBands, { fit: fitResult('D') }, false],
    ['asks for a band, not enough known', forBands, { fit: fitResult('not-enough-known', { band: 'A' }) }, false],
    ['asks for a band, account not read', forBands, { fit: null }, false],
    ['asks for nothing, not enough known', {}, { fit: fitResult('not-enough-known') }, true],
    ['asks for nothing, account not read', {}, { fit: null }, true],
    ['an empty list of bands holds for none', { when: { bands: [] } }, {}, false],
  ];
  it.each(cases)('%s', (_what, template, at, holds) => {
    expect(chosenIds([pitch('p', template)], [], at)).toEqual(holds ? ['p'] : []);
  });
});

describe('a proposition holds or does not', () => {
  const cases: readonly [what: string, when: Proposition['when'], at: Partial<Situation>, holds: boolean][] = [
    ['it asks for nothing', undefined, { fit: null }, true],
    ['any of its personas', { personas: ['user', 'buyer'] }, { personaId: 'buyer' }, true],
    ['none of its personas', { personas: ['user'] }, { personaId: 'buyer' }, false],
    ['personas, none known', { personas: ['user'] }, {}, false],
    ['any of its bands', { bands: ['B', 'A'] }, {}, true],
    ['none of its bands', { bands: ['B'] }, {}, false],
    ['all of its criteria match', { criteria: ['sector', 'size'] }, {}, true],
    ['one of its criteria is partial', { criteria: ['sector', 'region'] }, {}, false],
    ['one of its criteria is unknown', { criteria: ['stack'] }, {}, false],
    ['a criterion of another profile', { criteria: ['elsewhere'] }, {}, false],
    ['criteria, account not read', { criteria: ['sector'] }, { fit: null }, false],
    ['all parts must hold', { criteria: ['sector'], bands: ['A'], personas: ['user'] }, { personaId: 'buyer' }, false],
  ];
  it.each(cases)('%s', (_what, when, at, holds) => {
    const proposition: Proposition = {
      id: 'claim',
      claim: 'Fewer empty miles',
      ...(when === undefined ? {} : { when }),
    };
    expect(chosenIds([pitch('p', { proposition: 'claim' })], [proposition], at)).toEqual(holds ? ['p'] : []);
  });
});

describe('the order of the chosen pitches', () => {
  const proposition = (id: string, priority?: number, criteria: readonly string[] = []): Proposition => ({
    id,
    claim: id,
    when: { criteria },
    ...(priority === undefined ? {} : { priority }),
  });
  const cases: readonly [what: string, propositions: readonly Proposition[], order: readonly string[]][] = [
    ['file order when nothing else tells', [proposition('x'), proposition('y'), proposition('z')], ['x', 'y', 'z']],
    [
      'a lower priority number first',
      [proposition('x', 3), proposition('y', -1), proposition('z', 2)],
      ['y', 'z', 'x'],
    ],
    ['no priority last', [proposition('x'), proposition('y', 9), proposition('z')], ['y', 'x', 'z']],
    [
      'more matched criteria first',
      [proposition('x', 1), proposition('y', 1, ['sector']), proposition('z', 1, ['sector', 'size'])],
      ['z', 'y', 'x'],
    ],
    ['priority before criteria', [proposition('x', 2, ['sector', 'size']), proposition('y', 1)], ['y', 'x']],
    ['criteria count without priorities too', [proposition('x'), proposition('y', undefined, ['sector'])], ['y', 'x']],
    [
      'a criterion named twice counts once',
      [proposition('x', 1, ['size', 'size']), proposition('y', 1, ['sector', 'size'])],
      ['y', 'x'],
    ],
  ];
  it.each(cases)('%s', (_what, propositions, order) => {
    const pitches = propositions.map(({ id }) => pitch(id, { proposition: id }));
    expect(chosenIds(pitches, propositions, {})).toEqual(order);
  });

  it('a pitch that stands by itself comes after one whose proposition has a priority', () => {
    expect(chosenIds([pitch('alone'), pitch('p', { proposition: 'x' })], [proposition('x', 50)], {})).toEqual([
      'p',
      'alone',
    ]);
  });

  it.each(['customer', 'partner', 'competitor'] as const)(
    'a cold pitch to a %s comes last and is marked',
    (standing) => {
      const set = criteriaSet(
        [pitch('cold', { proposition: 'x' }), pitch('warm', { when: { standing: [standing] } })],
        [proposition('x', 1)],
      );
      const chosen = choosePitches(set, situation({ standing }));
      expect(chosen.map(({ template, cold }) => [template.id, cold])).toEqual([
        ['warm', null],
        ['cold', 'standing'],
      ]);
    },
  );

  it.each(['prospect', 'former_customer', 'other', null] as const)('no pitch to %s is cold', (standing) => {
    const chosen = choosePitches(criteriaSet([pitch('p')]), situation({ standing }));
    expect(chosen.map(({ cold }) => cold)).toEqual([null]);
  });

  const coldness: readonly [
    what: string,
    standing: Standing | null,
    writtenFor: readonly Standing[],
    cold: string | null,
  ][] = [
    ['to a prospect is cold', 'prospect', [], 'deal'],
    ['is cold though written for prospects', 'prospect', ['prospect'], 'deal'],
    ['is cold where the standing is not known', null, [], 'deal'],
    ['to a former customer is cold', 'former_customer', ['former_customer'], 'deal'],
    ['that was written for customers is none to a customer', 'customer', ['customer'], null],
    ['to a customer is cold for that', 'customer', [], 'standing'],
  ];
  it.each(coldness)('while somebody else has a deal there, a pitch %s', (_what, standing, writtenFor, cold) => {
    const template = pitch('p', writtenFor.length === 0 ? {} : { when: { standing: writtenFor } });
    const [chosen] = choosePitches(criteriaSet([template]), situation({ standing, dealOfOthers: true }));
    expect(chosen?.cold).toBe(cold);
  });
});
