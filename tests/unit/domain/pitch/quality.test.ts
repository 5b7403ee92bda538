import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fleschKincaid, isEnglish, syllablesOf } from '../../../../src/domain/pitch/english';
import { lengthOf } from '../../../../src/domain/pitch/note-length';
import { checkQuality, type QualityCheck, type QualityInput } from '../../../../src/domain/pitch/quality';
import { CHECKS_OF, type QualityId } from '../../../../src/domain/pitch/quality.data';
import { textWithGaps } from '../../../../src/domain/pitch/sentences';
import { anyParts, anyText, pieces } from './pieces';

function checks(written: string, over: Partial<QualityInput> = {}): readonly QualityCheck[] {
  const parts = pieces(written);
  return checkQuality({ channel: 'email', first: false, subject: null, body: textWithGaps(parts), parts, ...over });
}

function check(id: QualityId, written: string, over: Partial<QualityInput> = {}): QualityCheck | undefined {
  return checks(written, over).find((each) => each.id === id);
}

const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');

describe('names', () => {
  it.each([
    ['every name has a value', 'Hello [contact.firstName=Ana].', 'good', []],
    ['a fallback is a value', 'Hello [contact.firstName|there].', 'good', []],
    ['a name is missing, twice', '[contact.title] and [contact.title]', 'advice', ['contact.title']],
    ['a value looks like a placeholder', 'Hello [contact.firstName={{x}}].', 'good', []],
  ])('%s', (_what, written, state, names) => {
    expect(check('unresolved-name', written)).toEqual({ id: 'unresolved-name', state, names });
  });

  it('a name is missing in the subject', () => {
    expect(check('unresolved-name', 'Hello.', { subjectParts: pieces('For [account.city]') })).toMatchObject({
      state: 'advice',
      names: ['account.city'],
    });
  });
});

describe('length', () => {
  it.each([
    ['24 words of any e-mail', 24, false, 'advice'],
    ['25 words of any e-mail', 25, false, 'good'],
    ['125 words of any e-mail', 125, false, 'good'],
    ['126 words of any e-mail', 126, false, 'advice'],
    ['49 words of a first e-mail', 49, true, 'advice'],
    ['50 words of a first e-mail', 50, true, 'good'],
    ['90 words of a first e-mail', 90, true, 'good'],
    ['91 words of a first e-mail', 91, true, 'advice'],
  ])('%s', (_what, count, first, state) => {
    expect(check('words', words(count), { first })).toMatchObject({ state, found: count });
  });

  it.each([
    ['no subject', null, 0, 'advice'],
    ['one word', 'Visits', 1, 'advice'],
    ['two words', 'First visits', 2, 'good'],
    ['five words', 'First-visit fixes at Acme Works', 5, 'good'],
    ['six words', 'What a second visit costs Acme', 6, 'advice'],
  ])('a subject of %s', (_what, subject, found, state) => {
    expect(check('subject-words', 'Hello.', { subject })).toMatchObject({ state, found, low: 2, high: 5 });
  });

  it.each([
    ['200 characters', 'a'.repeat(200), 200, 'good'],
    ['201 characters', 'a'.repeat(201), 201, 'advice'],
    ['line ends count as one', 'a\r\nb', 3, 'good'],
    ['a sign outside the basic plane counts as two', '🙂', 2, 'good'],
  ])('a LinkedIn note: %s', (_what, body, found, state) => {
    expect(lengthOf(body)).toBe(found);
    expect(check('note-length', body, { channel: 'linkedin' })).toMatchObject({
      state,
      found,
      free: 200,
      premium: 300,
    });
  });
});

describe('questions and sentences', () => {
  it.each([
    ['no question', 'We plan. You drive.', 0, 'advice'],
    ['one question', 'We plan. Do you?', 1, 'good'],
    ['one question with two marks', 'Do you plan??', 1, 'good'],
    ['two questions', 'Why? How?', 2, 'advice'],
    ['a question mark in the name of the company', 'We know [account.name=Who? Ltd.] well. Do you?', 1, 'good'],
  ])('%s', (_what, written, found, state) => {
    expect(check('one-question', written)).toMatchObject({ state, found });
  });

  it('names the first of the longest sentences over 25 words, and none else', () => {
    expect(check('sentence-length', `Short. ${words(25)}.`)).toMatchObject({
      state: 'good',
      found: 25,
      sentence: null,
    });
    expect(check('sentence-length', `Short. A ${words(25)}. B ${words(25)}.`)).toMatchObject({
      state: 'advice',
      found: 26,
      sentence: `A ${words(25)}.`,
    });
  });

  it('a name with a dot makes no short sentence of a long one', () => {
    expect(check('sentence-length', `${words(20)} [account.name=Acme Inc. Works] ${words(5)}.`)).toMatchObject({
      state: 'advice',
      found: 28,
    });
  });
});

const EASY =
  'Hello Ana,\n\nhow often does one of your people come a second time? With our plan they have the right part with them. ' +
  'Would you like to see how that could look for you?\n\nMira';
const HARD =
  'Organisations that systematically operationalise multidisciplinary technician allocation have demonstrated considerable ' +
  'reductions in unnecessary expenditure, and we would appreciate the opportunity of presenting this to your colleagues.';
const GERMAN =
  'Guten Tag Frau Ruiz, wie oft kommt bei Ihnen ein Techniker ein zweites Mal? Mit uns kommt er mit dem richtigen Teil ' +
  'und ist beim ersten Besuch fertig. Darf ich Ihnen zeigen, wie das bei Ihnen aussieht?';

describe('English', () => {
  it.each([
    ['an English letter', EASY, true],
    ['a hard English one', HARD, true],
    [
      'a short note',
      'Hello Ana, I work with operations teams of companies such as Acme. One question: how do you plan today?',
      true,
    ],
    [
      'names and figures',
      'What costs your planners most of their morning? With us, planners see every site in one plan. Brightwater Facilities replaced eleven local schedules by one.',
      true,
    ],
    [
      'a Swedish one',
      'Hur ofta måste er tekniker komma en andra gång för samma fel? Med oss är det inte så, och vi kan visa er hur.',
      false,
    ],
    ['a German one', GERMAN, false],
    [
      'a French one',
      'Bonjour, combien de fois par mois vos équipes doivent-elles revenir une seconde fois pour la même panne ?',
      false,
    ],
    [
      'a Spanish one',
      '¿Cuántas veces al mes tiene que volver su equipo para la misma avería? Con nosotros no es así para nada.',
      false,
    ],
    [
      'a Portuguese one',
      'Quantas vezes por mês a sua equipe tem que voltar para o mesmo problema? Com a gente não é assim.',
      false,
    ],
    [
      'an Italian one',
      'Quante volte al mese il vostro tecnico deve tornare per lo stesso guasto? Con noi non è più così, glielo mostro.',
      false,
    ],
    [
      'a Dutch one',
      'Hoe vaak moet uw monteur een tweede keer komen voor het zelfde probleem? Met ons is dat niet meer zo.',
      false,
    ],
    [
      'a Danish one',
      'Hvor ofte skal jeres montør komme to gange for at have den rigtige del med? Vi kan vise jer det for alle.',
      false,
    ],
    ['a few words', 'How are you?', false],
    ['two languages', `${EASY} ${GERMAN}`, false],
    ['numbers', '1 2 3 4 5 6 7 8 9 10 11 12 13', false],
    ['nothing', '', false],
  ])('%s', (_what, text, english) => {
    expect(isEnglish(text)).toBe(english);
  });

  it.each([
    ['plan', 1],
    ['site', 1],
    ['table', 2],
    ['scale', 1],
    ['planned', 1],
    ['wanted', 2],
    ['prices', 2],
    ['rules', 1],
    ['technician', 3],
    ['you’re', 1],
    ['follow-up', 3],
    ['Zürich', 2],
    ['71', 1],
    ['I', 1],
  ])('%s has %i syllables', (word, count) => {
    expect(syllablesOf(word)).toBe(count);
  });

  it('is graded by the published formula', () => {
    // Nine words, thirteen syllables: 0.39 × 9 + 11.8 × 13 / 9 − 15.59.
    expect(fleschKincaid(['How often does a technician come a second time?'])).toBe(5);
    expect(fleschKincaid([])).toBeNull();
  });

  it.each([
    ['easy', EASY, 'good'],
    ['hard', HARD, 'advice'],
    ['not English', GERMAN, 'not-measured'],
    ['without a whole sentence', 'if you have the time then we would have the answer for your team', 'not-measured'],
  ])('the grade of a text that is %s', (_what, text, state) => {
    expect(check('grade', text)).toMatchObject({ state, high: 6 });
  });

  it.each([
    ['more you than we', EASY, 'good', 3, 0],
    ['as many', 'You have what I have, and you would know that this is what we want for them.', 'good', 2, 2],
    [
      'more we than you',
      'We have the plan, and I’m sure that we’ll show what this would do for your people.',
      'advice',
      1,
      3,
    ],
    ['not English', GERMAN, 'not-measured', 0, 0],
  ])('you and we: %s', (_what, text, state, you, we) => {
    expect(check('you-first', text)).toEqual({ id: 'you-first', state, you, we });
  });
});

describe('a fact of this account', () => {
  it.each([
    ['its industry', 'Others in [account.industry=haulage] plan.', 'good', ['account.industry']],
    ['a custom field', 'You run [custom:fleet=40] vans.', 'good', ['custom:fleet']],
    ['its name alone is none', 'Hello [account.name=Acme].', 'advice', []],
    ['its web address is its name again', 'See [account.domain=acme.example].', 'advice', []],
    ['a fallback is none', 'Others in [account.industry|your field] plan.', 'advice', []],
    ['what is known of the person is none', 'As [contact.title=COO] you plan.', 'advice', []],
    ['a proof is none', '[proposition.proof=Visits fell.]', 'advice', []],
  ])('%s', (_what, written, state, names) => {
    expect(check('account-fact', written)).toEqual({ id: 'account-fact', state, names });
  });

  it('counts in the subject too, and no more when it was deleted by hand', () => {
    const subjectParts = pieces('Vans in [account.city=Graz]');
    const subject = 'Vans in Graz';
    expect(check('account-fact', 'Hello.', { subject, subjectParts })).toMatchObject({ names: ['account.city'] });
    expect(check('account-fact', 'In [account.city=Graz].', { body: 'At home.' })).toMatchObject({ state: 'advice' });
  });
});

describe('links and shouting', () => {
  it.each([
    ['no link', 'acme.example is yours.', 0, 'good'],
    ['one link', 'See https://www.acme.example/a?b=c now.', 1, 'good'],
    ['two links', 'See www.acme.example and http://acme.example.', 2, 'advice'],
  ])('%s', (_what, body, found, state) => {
    expect(check('links', body)).toMatchObject({ state, found, high: 1 });
  });

  it.each([
    ['no capitals', 'We plan for you!', 'good', [], 1],
    ['short acronyms', 'Your ERP and CRM.', 'good', [], 0],
    ['a known long one', 'SaaS, GDPR and EBITDA.', 'good', [], 0],
    ['a shouted word', 'This is FREE and FREE, with URGENT-CARE.', 'advice', ['FREE', 'URGENT-CARE'], 0],
    ['a company that writes itself so', 'We know [account.name=NORDLIFT AG].', 'good', [], 0],
    ['two exclamation marks', 'Hello! Now!', 'advice', [], 2],
    ['a mark that is part of a name', 'Hello! We know [account.name=Yahoo! Example].', 'good', [], 1],
    ['a proof that shouts', '[proposition.proof=Visits fell GREATLY!!]', 'advice', ['GREATLY'], 2],
  ])('%s', (_what, written, state, shouted, exclamations) => {
    expect(check('shouting', written)).toEqual({ id: 'shouting', state, words: shouted, exclamations });
  });
});

describe('whatever the text', () => {
  it('a channel has its own checks, each once, and always the same answer', () => {
    const input = fc.record({
      channel: fc.constantFrom('email' as const, 'call' as const, 'linkedin' as const),
      first: fc.boolean(),
      subject: fc.option(anyText),
      body: anyText,
      parts: anyParts,
    });
    fc.assert(
      fc.property(input, (each) => {
        const found = checkQuality(each);
        expect(found.map(({ id }) => id)).toEqual(CHECKS_OF[each.channel]);
        expect(checkQuality(each)).toEqual(found);
      }),
      { numRuns: 500 },
    );
  });
});
