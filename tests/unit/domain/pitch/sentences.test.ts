import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asks, sentencesOf, textWithGaps } from '../../../../src/domain/pitch/sentences';
import { anyParts, pieces } from './pieces';

/** Sentences of one row, parted by ` / `. */
const split = (written: string): string =>
  sentencesOf(pieces(written))
    .map(({ text }) => text)
    .join(' / ');

describe('a sentence ends', () => {
  it.each([
    ['at a full stop', 'We plan. You drive.', 'We plan. / You drive.'],
    ['at a question mark, an exclamation mark and an ellipsis', 'Why? Now! Well… Yes.', 'Why? / Now! / Well… / Yes.'],
    ['at several marks together', 'Really?! So... Yes.', 'Really?! / So... / Yes.'],
    [
      'behind a closing quotation mark or bracket',
      'He said “go.” We went (all of us.) Fine.',
      'He said “go.” / We went (all of us.) / Fine.',
    ],
    ['at a line’s end', 'Hello Ana,\n\nhow are you\r\nBest', 'Hello Ana, / how are you / Best'],
    ['at wide marks without a space', '今日は。元気？はい！', '今日は。 / 元気？ / はい！'],
    ['at the end of the text, mark or not', 'One. Two', 'One. / Two'],
    ['before a small letter, when the word is no abbreviation', 'We plan. easyJet flies.', 'We plan. / easyJet flies.'],
    ['behind a single capital I', 'So do I. We agree.', 'So do I. / We agree.'],
    ['behind an acronym that is an abbreviation elsewhere', 'Ask HR. They know.', 'Ask HR. / They know.'],
    ['behind a number', 'We opened 12. Then we stopped.', 'We opened 12. / Then we stopped.'],
    ['behind "no" that is an answer', 'The answer is no. We asked.', 'The answer is no. / We asked.'],
    [
      'behind an abbreviation that can be last, before a capital',
      'We serve Acme Inc. You know them.',
      'We serve Acme Inc. / You know them.',
    ],
    [
      'behind letters with dots, before a capital',
      'We sell in the U.S. You do too.',
      'We sell in the U.S. / You do too.',
    ],
  ])('%s', (_when, written, expected) => {
    expect(split(written)).toBe(expected);
  });
});

describe('a sentence goes on', () => {
  it.each([
    ['behind e.g. in English', 'Use it, e.g. Mondays.'],
    ['behind a title', 'We met Mr. Brown and Dr. Hill, and St. Ives.'],
    ['behind an initial', 'It is by J. R. Meyer.'],
    ['in a decimal, a version and an address', 'It is 3.5 in v2.1 at acme.example today.'],
    ['behind Inc. before a small letter', 'We serve Acme Inc. and others.'],
    ['behind a number sign', 'See no. 5 and Fig. 3 today.'],
    [
      'in German',
      'Wir kommen am 1. Juli, d. h. im 3. Quartal, z.B. mit Hr. Maier, ca. 5 Mio. Euro, Nr. 7 usw. und mehr.',
    ],
    ['in French', 'Voir p. ex. le site de Mme. Roux, c.-à-d. env. 30 places, etc. et plus.'],
    ['in Spanish', 'Vea p. ej. la Sra. Ruiz, aprox. 30 en EE.UU. y más.'],
    ['in Portuguese', 'Veja p. ex. o Sr. Melo, aprox. 30 na Acme Ltda. e mais.'],
    ['in Italian', 'Veda il dott. Rossi, ca. 30 ecc. e altro.'],
    ['in Dutch', 'Zie bijv. dhr. Bakker, d.w.z. ca. 30 enz. en meer.'],
    ['in a name that was inserted', 'At [account.name=Acme Inc. Holding] we start.'],
    ['in a name with an exclamation mark', 'At [account.name=Yahoo! Example] we start.'],
    ['behind a name that ends in a dot', 'At [account.name=Acme Inc.] You start.'],
    ['in a figure that was inserted', 'You have [account.employees=1. 200] people.'],
  ])('%s', (_where, written) => {
    expect(sentencesOf(pieces(written))).toHaveLength(1);
  });
});

describe('an inserted value', () => {
  it('may hold whole sentences when it is a proof, and each rests on it', () => {
    const found = sentencesOf(pieces('We help. [proposition.proof=Visits fell. So did cost.] Shall we talk?'));
    expect(found.map(({ text, values }) => [text, values.map(({ name }) => name)])).toEqual([
      ['We help.', []],
      ['Visits fell.', ['proposition.proof']],
      ['So did cost.', ['proposition.proof']],
      ['Shall we talk?', []],
    ]);
  });

  it('stands before the author’s full stop, whatever it ends in', () => {
    expect(split('We know [account.name=Smith & Co]. they know us.')).toBe('We know Smith & Co. / they know us.');
    expect(split('We know [account.name=Acme Inc.]. They know us.')).toBe('We know Acme Inc.. / They know us.');
  });

  it('is listed once, in the order of the text, with its fallback apart', () => {
    const [only] = sentencesOf(
      pieces('[account.name=Acme] in [account.city=Graz], [account.name=Acme] and [account.name|your firm].'),
    );
    expect(only?.values.map(({ name, text }) => `${name}=${text}`)).toEqual([
      'account.name=Acme',
      'account.city=Graz',
      'account.name=your firm',
    ]);
  });

  it('that is missing marks the sentence it stands in', () => {
    const found = sentencesOf(pieces('Hello [contact.firstName],\nwe plan. Call [rep.name]'));
    expect(found.map(({ text, missing }) => [text, missing])).toEqual([
      ['Hello ,', ['contact.firstName']],
      ['we plan.', []],
      ['Call', ['rep.name']],
    ]);
  });
});

describe('a question', () => {
  it.each([
    ['How many?', true],
    ['¿Cuántos?', true],
    ['Why?!', true],
    ['He asked “why?”', true],
    ['いくつ？', true],
    ['You asked how many.', false],
    ['', false],
  ])('%s', (text, expected) => {
    expect(asks({ text, values: [], missing: [] })).toBe(expected);
  });
});

describe('whatever the text', () => {
  it('nothing but white space between the sentences is lost', () => {
    fc.assert(
      fc.property(anyParts, (parts) => {
        const bare = (text: string) => text.replace(/\s/gu, '');
        const joined = sentencesOf(parts).map(({ text }) => text);
        expect(bare(joined.join(''))).toBe(bare(textWithGaps(parts)));
        for (const text of joined) expect(textWithGaps(parts)).toContain(text);
      }),
      { numRuns: 1000 },
    );
  });

  it('every value and every missing name is in some sentence, unless it is blank', () => {
    fc.assert(
      fc.property(anyParts, (parts) => {
        const found = sentencesOf(parts);
        const named = new Set(found.flatMap(({ values, missing }) => [...values.map(({ name }) => name), ...missing]));
        for (const part of parts) {
          if (part.type === 'missing' || (part.type === 'value' && part.text.trim() !== '')) {
            expect(named.has(part.name)).toBe(true);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('twenty thousand dots are read in one go', () => {
    const long = [{ type: 'text' as const, text: `${'.'.repeat(20_000)}x ${'a. '.repeat(5000)}` }];
    expect(sentencesOf(long).length).toBeGreaterThan(0);
  }, 1000);
});
