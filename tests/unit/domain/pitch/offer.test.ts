import { describe, expect, it } from 'vitest';
import type { PitchTemplate, Proposition } from '../../../../src/domain/criteria/criteria';
import type { Fact, FactName } from '../../../../src/domain/facts/fact';
import { filledText } from '../../../../src/domain/pitch/fill';
import { offerPitches, type PitchInput } from '../../../../src/domain/pitch/offer';
import { countWords } from '../../../../src/domain/pitch/words';
import { criteriaSet, factMap, fitResult, ledgerRow, PAGE, pitch, pitchInput, textFact } from './example';

function offered(template: Partial<PitchTemplate>, over: Partial<PitchInput> = {}, proposition?: Proposition) {
  const set = criteriaSet([pitch('p', template)], proposition === undefined ? [] : [proposition], {
    fields: { 'custom:fleet': { label: 'Fleet', type: 'list', from: {} } },
  });
  const [offer] = offerPitches(pitchInput(set, over));
  if (offer === undefined) throw new Error('no pitch was offered');
  return offer;
}

/** The body as offered, or the names that stop it. */
function bodyOf(body: string, over: Partial<PitchInput> = {}, proposition?: Proposition) {
  const { text } = offered({ body, ...(proposition ? { proposition: proposition.id } : {}) }, over, proposition);
  if (text.state === 'ready') return text.body;
  return text.by === 'missing' ? `missing ${text.missing.join(', ')}` : text.by;
}

describe('what a name in a pitch says', () => {
  const known = (
    value: Extract<Fact, { state: 'known' }>['value'],
    text: string,
    note?: 'country-from-address' | 'city-from-address',
  ): Fact => ({
    state: 'known',
    value,
    text,
    source: PAGE,
    ...(note === undefined ? {} : { note }),
  });
  const address = '1 Dock Rd\nLeeds\nUnited Kingdom';
  const cases: readonly [what: string, name: FactName, fact: Fact, says: string][] = [
    ['a number as the page showed it', 'employees', known({ type: 'number', min: 1200, max: 1200 }, '1,200'), '1,200'],
    ['zero is a value', 'employees', known({ type: 'number', min: 0, max: 0 }, '0'), '0'],
    [
      'an amount as the page showed it',
      'revenue',
      known({ type: 'money', min: 5e6, max: 5e6, currency: 'EUR' }, '5 Mio. €'),
      '5 Mio. €',
    ],
    [
      'a list joined by commas',
      'technologies',
      known({ type: 'list', items: ['SAP', 'Kafka'] }, 'SAP;Kafka'),
      'SAP, Kafka',
    ],
    [
      'a country as the page showed it',
      'country',
      known({ type: 'country', code: 'DE' }, 'Deutschland'),
      'Deutschland',
    ],
    [
      'a city out of an address is the city',
      'city',
      known({ type: 'text', text: 'Leeds' }, address, 'city-from-address'),
      'Leeds',
    ],
    [
      'a country out of an address is not said',
      'country',
      known({ type: 'country', code: 'GB' }, address, 'country-from-address'),
      'missing account.country',
    ],
    [
      'an unread number is not said',
      'employees',
      { state: 'unknown', why: 'ambiguous', text: '1.234', source: PAGE },
      'missing account.employees',
    ],
    [
      'an industry outside the taxonomy is its name',
      'industry',
      { state: 'unknown', why: 'unreadable', text: 'Cold storage', source: PAGE },
      'Cold storage',
    ],
    ['a remembered fact is said too', 'city', textFact('Leeds', { kind: 'remembered', day: '2026-01-02' }), 'Leeds'],
    ['a blank text is none', 'city', textFact('  '), 'missing account.city'],
  ];
  it.each(cases)('%s', (_what, name, fact, says) => {
    expect(bodyOf(`{{account.${name}}}`, { facts: factMap({ [name]: fact }) })).toBe(says);
  });

  it('a custom field', () => {
    const facts = factMap({
      'custom:fleet': {
        state: 'known',
        value: { type: 'list', items: ['vans', 'trucks'] },
        text: 'vans;trucks',
        source: PAGE,
      },
    });
    expect(bodyOf('{{custom:fleet}}', { facts })).toBe('vans, trucks');
  });
  it('the contact, the persona and the rep', () => {
    expect(
      bodyOf('{{contact.fullName}}, {{contact.title}} ({{persona.label}}) from {{rep.firstName}} of {{rep.company}}'),
    ).toBe('Ana Ruiz, VP Operations (Economic buyer) from Mira of Routewise');
  });
  it('a first name is never cut from a full name', () => {
    expect(bodyOf('Hi {{contact.firstName}}')).toBe('missing contact.firstName');
  });
  it('a rep who said nothing stops the pitch', () => {
    expect(bodyOf('{{rep.name}}', { rep: { firstName: '', name: '', company: '' } })).toBe('missing rep.name');
  });
  it('a page without a person has no contact and no persona', () => {
    expect(bodyOf('{{contact.fullName}}{{persona.label}}', { contact: null, personaId: null })).toBe(
      'missing contact.fullName, persona.label',
    );
  });
  it('the claim and the proof', () => {
    expect(
      bodyOf(
        '{{proposition.claim}}: {{proposition.proof}}',
        {},
        { id: 'x', claim: 'Fewer miles', proof: '11 % at Borealis' },
      ),
    ).toBe('Fewer miles: 11 % at Borealis');
  });
  it('a claim without proof stops a pitch that needs one', () => {
    expect(bodyOf('{{proposition.proof}}', {}, { id: 'x', claim: 'Fewer miles' })).toBe('missing proposition.proof');
  });
  it('a placeholder in a claim or a company name is text', () => {
    const facts = factMap({ name: textFact(`{{rep.name}} \${7*7}`) });
    expect(bodyOf('{{account.name}} {{proposition.claim}}', { facts }, { id: 'x', claim: '{{account.name}}' })).toBe(
      `{{rep.name}} \${7*7} {{account.name}}`,
    );
  });
});

describe('subject and body', () => {
  it('come with what every piece of them rests on', () => {
    const facts = factMap({ name: textFact('Northwind Haulage', { kind: 'remembered', day: '2026-11-12' }) });
    const { text, parts } = offered(
      { subject: 'For {{account.name}}', body: '{{account.city|"you"}} {{rep.firstName}}' },
      { facts },
    );
    expect(text).toEqual({ state: 'ready', subject: 'For Northwind Haulage', body: 'you Mira', overWords: false });
    expect(parts).toEqual({
      subject: [
        { type: 'text', text: 'For ' },
        {
          type: 'value',
          name: 'account.name',
          text: 'Northwind Haulage',
          fallback: false,
          source: { kind: 'remembered', day: '2026-11-12' },
        },
      ],
      body: [
        { type: 'value', name: 'account.city', text: 'you', fallback: true, source: null },
        { type: 'text', text: ' ' },
        { type: 'value', name: 'rep.firstName', text: 'Mira', fallback: false, source: null },
      ],
      voicemail: null,
    });
  });
  it('of a call come with what to say to a voicemail box', () => {
    const { parts } = offered({ channel: 'call', voicemail: 'Hello, {{rep.name}}.' });
    expect(parts?.voicemail && filledText(parts.voicemail)).toBe('Hello, Mira Okafor.');
  });
  it('that are stopped say which pieces are missing', () => {
    expect(offered({ body: 'In {{account.city}}.' }).parts?.body).toEqual([
      { type: 'text', text: 'In ' },
      { type: 'missing', name: 'account.city' },
      { type: 'text', text: '.' },
    ]);
  });
  it('are stopped by names missing in either', () => {
    expect(offered({ subject: '{{account.city}}', body: '{{account.region}} {{account.city}}' }).text).toEqual({
      state: 'stopped',
      by: 'missing',
      missing: ['account.city', 'account.region'],
    });
  });
  it('a line break in a value does not end the subject line', () => {
    const { text } = offered(
      { subject: '{{account.name}}!' },
      { facts: factMap({ name: textFact('North\r\nBcc: x@y.example') }) },
    );
    expect(text.state === 'ready' && text.subject).toBe('North Bcc: x@y.example!');
  });
  it.each([
    ['as many words as allowed', 'One two three', 3, false],
    ['one word more', 'One two three four', 3, true],
    ['no limit', 'One two three four', undefined, false],
  ])('%s', (_what, body, maxWords, overWords) => {
    expect(offered({ body, ...(maxWords === undefined ? {} : { maxWords }) }).text).toMatchObject({
      state: 'ready',
      overWords,
    });
  });
  it.each([
    ["Don't wait: 3.5 follow-ups.", 4],
    [' – … !', 0],
    ['Grüße aus Köln', 3],
    ['您好', 2],
  ])('%s has %i words', (text, words) => {
    expect(countWords(text)).toBe(words);
  });
});

describe('an opt-out', () => {
  const cases: readonly [
    what: string,
    channel: PitchTemplate['channel'],
    over: Partial<PitchInput>,
    optOut: string,
    state: string,
  ][] = [
    ['of e-mail stops an e-mail', 'email', { optOut: { email: true, call: false } }, 'opted-out', 'stopped'],
    ['of calls does not stop an e-mail', 'email', { optOut: { email: false, call: true } }, 'clear', 'ready'],
    ['of calls stops a call', 'call', { optOut: { email: null, call: true } }, 'opted-out', 'stopped'],
    ['that the page does not show is said to be unseen', 'call', {}, 'unseen', 'ready'],
    ['does not exist for LinkedIn', 'linkedin', { optOut: { email: true, call: true } }, 'not-asked', 'ready'],
    ['is nobody’s where there is no person', 'email', { contact: null, personaId: null }, 'not-asked', 'ready'],
  ];
  it.each(cases)('%s', (_what, channel, over, optOut, state) => {
    const offer = offered({ channel }, over);
    expect([offer.optOut, offer.text.state]).toEqual([optOut, state]);
  });
  it('is said even when a value is missing too', () => {
    const { text, parts } = offered({ body: '{{account.city}}' }, { optOut: { email: true, call: null } });
    expect([text, parts]).toEqual([{ state: 'stopped', by: 'opt-out' }, null]);
  });
});

describe('what is offered', () => {
  const idsOf = (input: PitchInput) => offerPitches(input).map(({ pitchId }) => pitchId);

  it('nothing to a disqualified account', () => {
    expect(
      offerPitches(pitchInput(criteriaSet([pitch('p')]), { fit: fitResult('disqualified', { band: 'A' }) })),
    ).toEqual([]);
  });
  it('what asks for no band while not enough is known', () => {
    const set = criteriaSet([pitch('banded', { when: { bands: ['A'] } }), pitch('open')]);
    expect(idsOf(pitchInput(set, { fit: fitResult('not-enough-known', { band: 'A' }) }))).toEqual(['open']);
  });
  it('ready ones before stopped ones, each in the chosen order', () => {
    const set = criteriaSet([
      pitch('s1', { body: '{{account.city}}' }),
      pitch('r1'),
      pitch('s2', { channel: 'call' }),
      pitch('r2'),
    ]);
    expect(idsOf(pitchInput(set, { optOut: { email: false, call: true } }))).toEqual(['r1', 'r2', 's1', 's2']);
  });
  it('a cold pitch to a customer never first, even when the other one is stopped', () => {
    const set = criteriaSet([
      pitch('cold'),
      pitch('warm', { when: { standing: ['customer'] }, body: '{{account.city}}' }),
    ]);
    const offers = offerPitches(pitchInput(set, { standing: 'customer' }));
    expect(offers.map(({ pitchId, cold }) => [pitchId, cold])).toEqual([
      ['warm', null],
      ['cold', 'standing'],
    ]);
  });
  it('nothing from a set without pitches', () => {
    const { pitches: _, propositions: __, ...bare } = criteriaSet();
    expect(offerPitches(pitchInput(bare))).toEqual([]);
  });
  it('with why it was chosen, and the set that it comes from', () => {
    const fit = fitResult('A', {
      ledger: [ledgerRow('size', 'match'), ledgerRow('sector', 'match'), ledgerRow('region', 'match')],
    });
    const proposition: Proposition = {
      id: 'x',
      claim: 'Fewer miles',
      when: { criteria: ['sector', 'size'], personas: ['buyer'] },
    };
    expect(offered({ proposition: 'x' }, { fit }, proposition)).toMatchObject({
      label: 'Pitch p',
      channel: 'email',
      setId: 'field-team',
      setVersion: 7,
      why: {
        personaLabel: 'Economic buyer',
        proposition: { claim: 'Fewer miles', proof: null, source: null },
        criteria: ['The size', 'The sector'],
      },
    });
  });
  it('without a persona as reason when nothing asked for one', () => {
    expect(offered({}).why).toEqual({ personaLabel: null, proposition: null, criteria: [] });
  });
});
