import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CallPitch, callCard, MAX_REASON_WORDS } from '../../../../src/domain/pitch/call-card';
import { countWords } from '../../../../src/domain/pitch/words';
import { anyParts, anyText, pieces } from './pieces';

const REP = { name: 'Mira Okafor', company: 'Routewise' };
const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');

function card(written: string, over: Partial<CallPitch> = {}) {
  return callCard({ parts: pieces(written), proposition: null, ask: null, voicemail: null, rep: REP, ...over });
}

describe('the reason of a call', () => {
  it.each([
    ['the sentence before the question', 'You run [account.name=Acme Inc.] vans. How many?', 'You run Acme Inc. vans.'],
    ['both sentences before it', 'You run vans. We plan them. How many?', 'You run vans. We plan them.'],
    ['not what stands behind it', 'You run vans. How many? Others do too.', 'You run vans.'],
    ['what follows, where the question comes first', 'How many? You run vans. May I?', 'You run vans.'],
    ['no salutation', 'Hello [contact.firstName=Ana],\nyou run vans. How many?', 'you run vans.'],
    [
      'first sentences up to thirty words',
      `A ${words(19)}. B ${words(9)}. C ${words(9)}.`,
      `A ${words(19)}. B ${words(9)}.`,
    ],
    ['nothing behind a sentence that does not fit', `A ${words(9)}. B ${words(29)}. C.`, `A ${words(9)}.`],
    ['no sentence with a missing name', 'You run [account.city]. We plan vans.', 'We plan vans.'],
    ['nothing where there is only a question', 'How many?', null],
    ['nothing where the first sentence is too long', `${words(31)}. Yes.`, null],
    ['nothing of nothing', '', null],
  ])('%s', (_what, written, reason) => {
    expect(card(written).reason).toBe(reason);
  });

  it.each([
    ['the claim, where the first sentence is too long', words(31), 'one plan for all', 'one plan for all'],
    ['the claim, where nothing but a question is written', 'How many?', 'one plan for all', 'one plan for all'],
    ['the sentence all the same, where it fits', 'We plan.', 'one plan for all', 'We plan.'],
    ['nothing, where the claim is too long as well', words(31), words(31), null],
  ])('%s', (_what, written, claim, reason) => {
    expect(card(written, { proposition: { claim } }).reason).toBe(reason);
  });
});

describe('proof and question', () => {
  it.each([
    ['the proposition’s proof', { claim: 'c', proof: ' Visits fell. ' }, 'Visits fell.'],
    ['none where it is blank', { claim: 'c', proof: ' ' }, null],
    ['none where there is none', { claim: 'c' }, null],
    ['none without a proposition', null, null],
  ])('proof: %s', (_what, proposition, proof) => {
    expect(card('We plan.', { proposition }).proof).toBe(proof);
  });

  it.each([
    ['the first that the body asks', 'We plan. How many? Why?', 'How much?', 'How many?'],
    ['the ledger’s, where the body asks nothing', 'We plan.', 'How much?', 'How much?'],
    ['the next one, where the first has a missing name', 'Why [account.city]? How many?', null, 'How many?'],
    ['none', 'We plan.', null, null],
  ])('question: %s', (_what, written, ask, question) => {
    expect(card(written, { ask }).question).toBe(question);
  });
});

describe('the voicemail', () => {
  const proposition = { claim: 'one plan for all', proof: 'Visits fell.' };
  it.each([
    ['is the pitch’s own', 'We plan.', { proposition, voicemail: 'It is Mira.' }, 'It is Mira.'],
    ['says who, why and the proof', 'We plan.', { proposition }, 'Mira Okafor, Routewise. We plan. Visits fell.'],
    ['is composed where its own is blank', 'We plan.', { voicemail: '  ' }, 'Mira Okafor, Routewise. We plan.'],
    ['closes a claim', words(31), { proposition: { claim: 'one plan' } }, 'Mira Okafor, Routewise. one plan.'],
    ['leaves out who, where that is not said', 'We plan.', { rep: { name: ' ', company: '' } }, 'We plan.'],
    ['names one of the two', 'We plan.', { rep: { name: 'Mira', company: '' } }, 'Mira. We plan.'],
    ['has one full stop', 'We plan.', { rep: { name: 'Mira', company: 'Acme Inc.' } }, 'Mira, Acme Inc. We plan.'],
    ['is none without reason and proof', 'How many?', {}, null],
  ])('%s', (_what, written, over: Partial<CallPitch>, voicemail) => {
    expect(card(written, over).voicemail).toBe(voicemail);
  });
});

describe('whatever the text', () => {
  it('a reason is never over thirty words, and all that is said stands in what was given', () => {
    const input = fc.record({
      parts: anyParts,
      proposition: fc.option(fc.record({ claim: anyText, proof: anyText })),
      ask: fc.option(anyText),
      voicemail: fc.option(anyText),
      rep: fc.record({ name: anyText, company: anyText }),
    });
    fc.assert(
      fc.property(input, (each) => {
        const found = callCard(each);
        const { reason, proof, question } = found;
        expect(countWords(reason ?? '')).toBeLessThanOrEqual(MAX_REASON_WORDS);
        if (proof !== null) expect(each.proposition?.proof).toContain(proof);
        const given = [...each.parts.map((part) => (part.type === 'missing' ? '' : part.text)), each.ask ?? ''].join(
          '',
        );
        if (question !== null) expect(given).toContain(question);
        // A name that has no value never shows as it stands in the template.
        // Two values side by side may make what looks like one.
        const { claim = '', proof: backed = '' } = each.proposition ?? {};
        const texts = [given, claim, backed, each.voicemail ?? '', each.rep.name, each.rep.company].join('\n');
        if (!texts.includes('{{')) expect(Object.values(found).join('\n')).not.toContain('{{');
        expect(callCard(each)).toEqual(found);
      }),
      { numRuns: 500 },
    );
  });
});
