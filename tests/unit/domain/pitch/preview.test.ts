import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PitchTemplate, type Proposition, STANDINGS } from '../../../../src/domain/criteria/criteria';
import { written } from '../../../../src/domain/pitch/edit';
import { offerPitches, type PitchInput } from '../../../../src/domain/pitch/offer';
import { type PreviewedPitch, previewPitchesOf, type WhyNot } from '../../../../src/domain/pitch/preview';
import { criteriaSet, factMap, fitResult, ledgerRow, pitch, pitchInput, textFact } from './example';

const A = fitResult('A', { ledger: [ledgerRow('sector', 'match')] });

function previewed(template: Partial<PitchTemplate>, over: Partial<PitchInput> = {}, when?: Proposition['when']) {
  const set = criteriaSet(
    [pitch('p', { proposition: 'claim', ...template })],
    [{ id: 'claim', claim: 'routes plan themselves', when }],
  );
  const [found] = previewPitchesOf(pitchInput(set, { fit: A, ...over }));
  if (found === undefined) throw new Error('the pitch is not listed');
  return found;
}

describe('a pitch of the set', () => {
  const cases: readonly [
    what: string,
    template: Partial<PitchTemplate>,
    over: Partial<PitchInput>,
    when: Proposition['when'],
    whyNot: readonly WhyNot[],
  ][] = [
    ['for everybody is offered', {}, {}, undefined, []],
    ['for the persona of the contact is offered', { persona: 'buyer' }, {}, undefined, []],
    [
      'for another persona names whom it is for',
      { persona: 'champion' },
      {},
      undefined,
      [{ code: 'persona', labels: ['Champion'] }],
    ],
    [
      'for a persona is for nobody in particular',
      { persona: 'buyer' },
      { contact: null, personaId: null },
      undefined,
      [{ code: 'persona', labels: ['Economic buyer'] }],
    ],
    ['for this standing is offered', { when: { standing: ['customer'] } }, { standing: 'customer' }, undefined, []],
    [
      'for other standings names them',
      { when: { standing: ['customer', 'partner'] } },
      { standing: 'prospect' },
      undefined,
      [{ code: 'standing', standings: ['customer', 'partner'] }],
    ],
    [
      'for a standing is not offered where none is known',
      { when: { standing: ['prospect'] } },
      { standing: null },
      undefined,
      [{ code: 'standing', standings: ['prospect'] }],
    ],
    [
      'for other bands names them, and the verdicts that are none by their id',
      { when: { bands: ['B', 'not-enough-known'] } },
      {},
      undefined,
      [
        {
          code: 'band',
          bands: [
            { id: 'B', label: 'B' },
            { id: 'not-enough-known', label: null },
          ],
        },
      ],
    ],
    [
      'on a proposition for others names them',
      {},
      {},
      { personas: ['user', 'gate'], bands: ['D'] },
      [
        { code: 'proposition-persona', labels: ['Dispatcher', 'Gatekeeper'] },
        { code: 'proposition-band', bands: [{ id: 'D', label: 'D' }] },
      ],
    ],
    ['on a proposition whose criteria match is offered', {}, {}, { criteria: ['sector'] }, []],
    [
      'on a proposition names the criteria that do not match',
      {},
      { fit: fitResult('A', { ledger: [ledgerRow('sector', 'partial')] }) },
      { criteria: ['sector'] },
      [{ code: 'criteria', labels: ['Sector'] }],
    ],
    ['by e-mail stops at an opt-out', {}, { optOut: { email: true, call: null } }, undefined, [{ code: 'opt-out' }]],
    ['by phone does not stop at it', { channel: 'call' }, { optOut: { email: true, call: null } }, undefined, []],
    [
      'with names that have no value waits for them',
      { subject: '{{account.city}}', body: '{{contact.firstName}} {{account.city}} {{contact.title}}' },
      {},
      undefined,
      [{ code: 'missing', names: ['account.city', 'contact.firstName'] }],
    ],
    ['is not held up by its voicemail', { channel: 'call', voicemail: '{{contact.firstName}}' }, {}, undefined, []],
    [
      'is offered to no account that is ruled out',
      {},
      { fit: fitResult('disqualified') },
      undefined,
      [{ code: 'disqualified' }],
    ],
    [
      'says everything that speaks against it',
      { persona: 'user', when: { standing: ['customer'], bands: ['B'] }, body: '{{account.city}}' },
      { optOut: { email: true, call: null } },
      undefined,
      [
        { code: 'persona', labels: ['Dispatcher'] },
        { code: 'standing', standings: ['customer'] },
        { code: 'band', bands: [{ id: 'B', label: 'B' }] },
        { code: 'opt-out' },
        { code: 'missing', names: ['account.city'] },
      ],
    ],
  ];
  it.each(cases)('%s', (_what, template, over, when, whyNot) => {
    const found = previewed(template, over, when);
    expect(found.whyNot).toEqual(whyNot);
    expect(found.offered).toBe(whyNot.length === 0);
  });

  it.each<[string, Partial<PitchInput>, PreviewedPitch['cold']]>([
    ['a prospect, not at all', { standing: 'prospect' }, null],
    ['a customer, for it is not written for one', { standing: 'customer' }, 'standing'],
    ['an account with a deal of others', { dealOfOthers: true }, 'deal'],
  ])('is a cold one for %s', (_what, over, cold) => {
    expect(previewed({}, over).cold).toBe(cold);
  });

  it('is filled with what is known, also where it is not offered', () => {
    const { subject, body } = previewed({
      persona: 'champion',
      subject: 'For {{account.name}}',
      body: 'Dear {{contact.firstName|"colleague"}}, {{proposition.claim}} in {{account.city}}. {{rep.firstName}}',
    }).parts;
    expect(subject && written(subject)).toBe('For Northwind Haulage');
    expect(written(body)).toBe('Dear colleague, routes plan themselves in {{account.city}}. Mira');
  });

  it('keeps what stands in a value as it is', () => {
    const name = '{{rep.name}}<b>\u202E';
    const { body } = previewed({ body: '{{account.name}}!' }, { facts: factMap({ name: textFact(name) }) }).parts;
    expect(body[0]).toMatchObject({ type: 'value', name: 'account.name', text: '{{rep.name}}<b>' });
  });
});

describe('all pitches of a set', () => {
  const template = fc.record(
    {
      persona: fc.constantFrom('user', 'buyer', 'champion'),
      proposition: fc.constantFrom('one', 'two'),
      channel: fc.constantFrom('email', 'call', 'linkedin'),
      body: fc.constantFrom('Hello.', '{{contact.firstName}}', '{{proposition.proof}}', '{{account.name}}'),
      when: fc.record(
        {
          standing: fc.subarray([...STANDINGS], { minLength: 1 }),
          bands: fc.subarray(['A', 'B', 'D', 'not-enough-known'], { minLength: 1 }),
        },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: ['channel', 'body'] },
  );
  const input = fc.record({
    fit: fc.constantFrom(null, A, fitResult('B'), fitResult('not-enough-known'), fitResult('disqualified')),
    standing: fc.constantFrom(null, ...STANDINGS),
    dealOfOthers: fc.boolean(),
    personaId: fc.constantFrom(null, 'user', 'buyer', 'champion'),
    optOut: fc.record({ email: fc.constantFrom(null, true, false), call: fc.constantFrom(null, true, false) }),
  });

  it('are listed in the order of the file, and as offered exactly when the panel has a text for them', () => {
    fc.assert(
      fc.property(fc.array(template, { maxLength: 8 }), input, (templates, over) => {
        const pitches = templates.map((each, at) => pitch(`p${at}`, each));
        const set = criteriaSet(pitches, [
          { id: 'one', claim: 'one', when: { personas: ['buyer', 'user'], criteria: ['sector'] } },
          { id: 'two', claim: 'two', proof: 'shown', when: { bands: ['A', 'B'] } },
        ]);
        const situation = pitchInput(set, over);
        const found = previewPitchesOf(situation);
        expect(found.map(({ pitchId }) => pitchId)).toEqual(pitches.map(({ id }) => id));
        const offers = new Map(offerPitches(situation).map((offer) => [offer.pitchId, offer]));
        for (const { pitchId, offered, cold, parts } of found) {
          const offer = offers.get(pitchId);
          expect(offered).toBe(offer?.text.state === 'ready');
          if (offered) expect([cold, parts]).toEqual([offer?.cold, offer?.parts]);
        }
      }),
    );
  });
});
