import { describe, expect, it } from 'vitest';
import { baseOf, type Draft, withEdits } from '../../../../src/domain/pitch/edit';
import { offerPitches } from '../../../../src/domain/pitch/offer';
import type { OptOut, PitchOffer } from '../../../../src/domain/pitch/pitch';
import { criteriaSet, factMap, pitch, pitchInput, textFact } from './example';

const BODY = 'Hello, how is {{account.name}}?';

function offers(body: string, company = 'Acme'): readonly PitchOffer[] {
  return offerPitches(pitchInput(criteriaSet([pitch('p', { body })]), { facts: factMap({ name: textFact(company) }) }));
}

function draftOn(from: readonly PitchOffer[], over: Partial<Draft> = {}): Draft {
  const parts = from[0]?.parts;
  if (!parts) throw new Error('nothing to edit');
  return {
    pitchId: 'p',
    label: 'First letter',
    channel: 'email',
    setId: 'field-team',
    setVersion: 6,
    subject: null,
    body: 'My words.',
    base: baseOf(parts),
    day: '2026-11-12',
    ...over,
  };
}

const clear = (): OptOut => 'clear';

describe('the rep’s own words', () => {
  const cases: readonly [what: string, now: readonly PitchOffer[], outdated: boolean][] = [
    ['stand while the template is the same', offers(BODY), false],
    ['stand though the template changed, and say so', offers('Dear {{account.name}},'), true],
    ['stand though the facts changed, and say so', offers(BODY, 'Acme Group'), true],
    ['stand though a fact is not known any more, and say so', offers('How is {{account.city}}?'), true],
  ];
  it.each(cases)('%s', (_what, now, outdated) => {
    const [offer] = withEdits(now, [draftOn(offers(BODY))], clear);
    expect(offer?.edit).toEqual({ subject: null, body: 'My words.', day: '2026-11-12', outdated });
  });

  it('on a stopped pitch are not outdated while the same is missing', () => {
    const stopped = offers('In {{account.city}}.');
    expect(withEdits(stopped, [draftOn(stopped)], clear)[0]?.edit?.outdated).toBe(false);
  });

  it('of a pitch that is offered no more come last, and say so', () => {
    const all = withEdits(offers(BODY), [draftOn(offers(BODY), { pitchId: 'gone', label: 'Old letter' })], clear);
    expect(all.map(({ pitchId, offered, edit }) => [pitchId, offered, edit?.body ?? null])).toEqual([
      ['p', true, null],
      ['gone', false, 'My words.'],
    ]);
  });

  it('give way to an opt-out', () => {
    const [, left] = withEdits(offers(BODY), [draftOn(offers(BODY), { pitchId: 'gone' })], () => 'opted-out');
    expect(left?.text).toEqual({ state: 'stopped', by: 'opt-out' });
  });

  it('of nobody change nothing', () => {
    expect(withEdits(offers(BODY), [], clear)).toEqual(offers(BODY));
  });
});
