import { describe, expect, it } from 'vitest';
import type { NextStep } from '../../../../src/domain/assessment/assessment';
import type { NextStepInput } from '../../../../src/domain/assessment/next-step';
import type { PitchTemplate } from '../../../../src/domain/criteria/criteria';
import { offerPitches } from '../../../../src/domain/pitch/offer';
import { criteriaSet, fitResult, pitch, pitchInput } from '../pitch/example';
import { account, BUYER, GATE, NOBODY, stepOf, TODAY, UNKNOWN_FIT, UNTITLED } from './example';

describe('on a person', () => {
  const talkTo = (over: Partial<Extract<NextStep, { code: 'talk-to' }>>): NextStep => ({
    code: 'talk-to',
    channel: null,
    name: 'Ana Ruiz',
    title: 'VP Operations',
    personaLabel: 'Economic buyer',
    daysUntouched: 23,
    ask: null,
    ...over,
  });
  const wrong: NextStep = { code: 'wrong-person', personaLabels: ['Champion', 'Economic buyer', 'Dispatcher'] };
  const noPersonas = criteriaSet([], [], { personas: [] });
  const cases: readonly [what: string, over: Partial<NextStepInput>, step: NextStep][] = [
    ['a wanted one is talked to', { person: BUYER }, talkTo({})],
    ['on a weak account too', { person: BUYER, account: account({ fit: fitResult('D') }) }, talkTo({})],
    ['without an account too', { person: BUYER, account: { state: 'none' } }, talkTo({})],
    ['never touched: no days', { person: { ...BUYER, lastTouch: null } }, talkTo({ daysUntouched: null })],
    [
      'touched today: 0 days',
      { person: { ...BUYER, lastTouch: { day: TODAY, who: null } } },
      talkTo({ daysUntouched: 0 }),
    ],
    [
      'touched on a day that is not here yet: 0 days',
      { person: { ...BUYER, lastTouch: { day: '2026-12-01', who: null } } },
      talkTo({ daysUntouched: 0 }),
    ],
    [
      'a day that is none: no days',
      { person: { ...BUYER, lastTouch: { day: 'Oct 3', who: null } } },
      talkTo({ daysUntouched: null }),
    ],
    [
      'the question of the fact that decides goes with it',
      {
        person: BUYER,
        account: account({
          fit: fitResult('A', { ...UNKNOWN_FIT, deciding: [{ fields: ['employees'], when: 'miss', verdict: 'B' }] }),
        }),
      },
      talkTo({ ask: 'How many reps do you have?' }),
    ],
    [
      'no question where the set has none',
      { person: BUYER, account: account({ fit: fitResult('A', UNKNOWN_FIT) }) },
      talkTo({}),
    ],
    ['one without a persona is the wrong one; required personas come first', { person: NOBODY }, wrong],
    ['so is a blocker', { person: GATE }, wrong],
    ['so is one without an account', { person: GATE, account: { state: 'none' } }, wrong],
    ['of one without a title the title is asked for', { person: UNTITLED }, { code: 'ask-title', name: 'Ana Ruiz' }],
    [
      'nobody is wrong where the set names no personas',
      { person: NOBODY, set: noPersonas },
      talkTo({ personaLabel: null }),
    ],
    ['nor without a title', { person: UNTITLED, set: noPersonas }, talkTo({ personaLabel: null })],
  ];
  it.each(cases)('%s', (_what, over, step) => {
    expect(stepOf(over)).toEqual(step);
  });
});

describe('the channel to a person on the page', () => {
  const email = pitch('mail');
  const call = pitch('call', { channel: 'call' });
  const waiting = pitch('waiting', { channel: 'linkedin', body: '{{account.city}}' });
  const cases: readonly [
    what: string,
    pitches: readonly PitchTemplate[],
    optOut: { email: boolean | null; call: boolean | null },
    channel: string | null,
  ][] = [
    ['is that of the first pitch', [call, email], { email: null, call: null }, 'call'],
    ['that is not opted out', [call, email], { email: false, call: true }, 'email'],
    ['that is ready', [waiting, email], { email: false, call: false }, 'email'],
    ['or else one that waits for a value', [call, waiting], { email: null, call: true }, 'linkedin'],
    ['none of a cold one', [pitch('cold', { channel: 'call' })], { email: false, call: false }, null],
    ['none without a pitch', [], { email: null, call: null }, null],
  ];
  it.each(cases)('%s', (_what, pitches, optOut, channel) => {
    const set = criteriaSet(pitches);
    const dealOfOthers = pitches.some(({ id }) => id === 'cold');
    const step = stepOf({ set, person: BUYER, pitches: offerPitches(pitchInput(set, { optOut, dealOfOthers })) });
    expect(step).toMatchObject({ code: 'talk-to', channel });
  });

  it('is none when they opted out of all that there is a message for: that is said', () => {
    const set = criteriaSet([call, email]);
    const offers = offerPitches(pitchInput(set, { optOut: { email: true, call: true } }));
    expect(stepOf({ set, person: BUYER, pitches: offers })).toEqual({
      code: 'opted-out',
      name: 'Ana Ruiz',
      channels: ['call', 'email'],
    });
  });
});
