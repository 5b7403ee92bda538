import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emailKey, nameKey, titleKey } from '../../../../src/domain/people/identity';

describe('two job titles', () => {
  it.each([
    ['case', 'VP Operations', 'vp OPERATIONS'],
    ['accents', 'Directrice générale', 'Directrice generale'],
    ['accents in two pieces', 'Einkäufer', 'Einka\u0308ufer'],
    ['white space', 'VP  Operations ', 'VP\u00a0Operations'],
    ['commas and dots', 'V.P., Operations', 'VP Operations'],
    ['a hyphen', 'Co-Founder', 'Cofounder'],
    ['an ampersand', 'Sales & Marketing Manager', 'Sales and Marketing Manager'],
    ['wide letters', 'ＣＥＯ', 'CEO'],
  ])('are one where %s is all that differs', (_what, one, other) => {
    expect(titleKey(one)).toBe(titleKey(other));
  });

  it.each([
    ['a rank', 'Operations Manager', 'Senior Operations Manager'],
    ['a function', 'VP Operations', 'VP Sales'],
    ['a number', 'Manager Plant 1', 'Manager Plant 2'],
  ])('are two where %s differs', (_what, one, other) => {
    expect(titleKey(one)).not.toBe(titleKey(other));
  });
});

describe('a full name', () => {
  it.each([
    ['case and accents do not matter', 'Ána RUIZ', 'ana ruiz'],
    ['white space does not matter', ' Ana\u00a0 Ruiz ', 'ana ruiz'],
    ['hyphens part words', 'Jean-Luc Moreau', 'jean luc moreau'],
    ['apostrophes do not', 'Síle O’Brien', 'sile obrien'],
    ['a form of address is no part of it', 'Frau Dr. Ana Ruiz', 'ana ruiz'],
    ['an initial counts beside two words', 'Ana B. Ruiz', 'ana b ruiz'],
    ['words of one sign are words in Chinese', '王 伟', '王 伟'],
    ['one word is none', 'Ana', undefined],
    ['a word and an initial are none', 'A. Ruiz', undefined],
    ['a form of address and a word are none', 'Frau Ruiz', undefined],
    ['a form of address alone is none', 'Mr. Dr.', undefined],
    ['what stands in for a name is none', '[Not Provided]', undefined],
    ['what is too long is none', `Ana ${'Ruiz'.repeat(100)}`, undefined],
  ])('%s: %s', (_sentence, name, key) => {
    expect(nameKey(name)).toBe(key);
  });
});

describe('an e-mail address', () => {
  it.each([
    ['is one in any case', ' Ana.Ruiz@Nordwerk.example ', 'ana.ruiz@nordwerk.example'],
    ['keeps its accents, which make another mailbox', 'josé@nordwerk.example', 'josé@nordwerk.example'],
    ['of a house is nobody’s', 'Info@nordwerk.example', undefined],
    ['without a domain is none', 'ana@nordwerk', undefined],
    ['is none where there are two', 'ana@nordwerk.example, ben@nordwerk.example', undefined],
    ['is none where it is a name', 'Ana Ruiz', undefined],
    ['is none where it is blank', '', undefined],
  ])('%s: %s', (_sentence, text, key) => {
    expect(emailKey(text)).toBe(key);
  });
});

it('any text has keys that are their own keys, without harm', () => {
  const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 });
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        units.map((codes) => String.fromCharCode(...codes)),
      ),
      (text) => {
        expect(titleKey(titleKey(text))).toBe(titleKey(text));
        const [name, email] = [nameKey(text), emailKey(text)];
        if (name !== undefined && name.length <= 256) expect(nameKey(name)).toBe(name);
        if (email !== undefined) expect(emailKey(email)).toBe(email);
      },
    ),
  );
});
