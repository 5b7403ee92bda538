import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readTitle } from '../../../../src/domain/people/title';

const asText = (title: string): string => {
  const { seniority, functions } = readTitle(title);
  return `${seniority ?? '?'}|${functions ? [...functions].sort().join('+') : '?'}`;
};

describe('a job title', () => {
  it.each([
    ['a head of a craft may lead nobody', 'Head Recruiter', '?|hr'],
    ['a deputy of a top office holds it', 'Deputy CEO', 'c_level|executive'],
    ['a deputy of a director is one', 'Sous-directeur des achats', 'director|procurement'],
    ['an assistant before an office is its deputy', 'Assistant Sales Manager', 'manager|sales'],
    ['an assistant behind an office is staff', 'CEO Assistant', 'staff|admin'],
    ['an assistant to anybody is staff', 'Assistante du directeur commercial', 'staff|admin'],
    ['a German assistant needs no "to"', 'Assistenz Vertriebsleitung', 'staff|admin'],
    ['an assistant of a function has it', 'Assistante commerciale', 'staff|sales'],
    ['a noun behind an office makes something else of it', 'CEO Advisor', '?|executive'],
    ['a founder who holds an office has its rank', 'Founder & Head of Product', 'director|executive+product'],
    ['a founder and director may be either', 'Founder & Director', '?|executive'],
    ['a seat on the board lowers no chief', 'CEO, Board Member', 'c_level|executive'],
    ['a chief of two functions has both', 'Chief Technology and Product Officer', 'c_level|engineering+product'],
    ['a chief of we know not what', 'Chief Fun Officer', 'c_level|?'],
    ['a member of a German board is named by its part', 'Vorständin Personal und Recht', 'c_level|hr+legal'],
    ['who leads the house and sells may lead sales only', 'Geschäftsführer Vertrieb', 'c_level|?'],
    ['a junior manager is junior', 'Junior Product Manager', 'junior|product'],
    ['who looks after interns may be a manager', 'Intern Program Manager', '?|?'],
    ['a principal of a craft is senior', 'Principal Consultant', 'senior|?'],
    ['an office beside one of unknown rank may be the lower', 'SVP & General Counsel', '?|legal'],
    ['a principal alone may be anything', 'Principal', '?|?'],
    ['a former office is no office', 'Ex-CFO', '?|?'],
    ['a former employer says nothing of today', 'CEO | Ex-Google', 'c_level|executive'],
    ['an officer out of office', 'Geschäftsführer a. D.', '?|?'],
    ['an interim holds the office', 'CFO a.i.', 'c_level|finance'],
    ['degrees say nothing', 'CEO, CPA', 'c_level|executive'],
    ['a state is no personal assistant', 'Sales Manager, PA', 'manager|sales'],
    ['a compound of stem and ending', 'Produktmarketingmanager', 'manager|marketing'],
    ['a compound with an unknown stem leads we know not what', 'Höhlenleiter', '?|?'],
    ['two compounds that share their ending', 'Marketing- und Vertriebsleiter', 'director|marketing+sales'],
    ['umlauts written in two letters', 'Geschaeftsfuehrerin', 'c_level|executive'],
    ['both genders, by a colon', 'Einkäufer:in (m/w/d)', 'staff|procurement'],
    ['both genders, by a slash', 'Directeur/trice des achats F/H', 'director|procurement'],
    ['a list that ends in "and"', 'VP Sales, Marketing, and Operations', 'vp|marketing+operations+sales'],
    ['what stands behind a comma may be the market', 'Sales Manager, Education', 'manager|?'],
    ['whom one recruits for is no function', 'Recruiter for Engineering', 'staff|?'],
    ['the last of two nouns is the head', 'Director of IT Procurement', 'director|procurement'],
    ['the first of two nouns is the head in French', 'Responsable achats informatique', 'manager|procurement'],
    ['two nouns of which neither is known to be the head', 'Finance Data Manager', 'manager|?'],
    ['a word is read in the language of the title', 'Director of Arts', 'director|?'],
    ['and means something else in another', 'Arts', '?|?'],
    ['an abbreviation of another language is not read', 'SI Manager', 'manager|?'],
    ['a foreign word in an English title is', 'Head of Einkauf', 'director|procurement'],
    ['who is deputy in Chinese', '采购副总裁', 'vp|procurement'],
  ])('%s: %s', (_sentence, title, expected) => {
    expect(asText(title)).toBe(expected);
  });

  it.each([
    ['VP, Eng.', ['VP', 'Eng']],
    ['Leiter Einkauf', ['Leiter', 'Einkauf']],
    ['Chief Information Security Officer at Acme', ['Chief Information Security Officer']],
    ['Wizard of Light Bulb Moments', []],
    ['Former CFO', []],
  ])('%s says which of its words decided, as written', (title, words) => {
    expect(readTitle(title).words).toEqual(words);
  });
});

const files = ['titles.csv', 'titles-open.csv'];
const titles = files.flatMap((file) =>
  Papa.parse<{ title: string }>(readFileSync(`tests/fixtures/people/${file}`, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data.map(({ title }) => title),
);
const aTitle = fc.constantFrom(...titles);
const rarely = { numRuns: 500 };

describe('any job title', () => {
  it('is read the same in any case', () => {
    fc.assert(
      fc.property(aTitle, (title) => {
        expect(asText(title.toUpperCase())).toBe(asText(title));
        expect(asText(title.toLowerCase())).toBe(asText(title));
      }),
      rarely,
    );
  });

  it('is read the same without accents', () => {
    fc.assert(
      fc.property(aTitle, (title) => {
        expect(asText(title.normalize('NFD').replace(/\p{M}/gu, ''))).toBe(asText(title));
        expect(asText(title.normalize('NFD'))).toBe(asText(title));
      }),
      rarely,
    );
  });

  it.each([' at Acme', ', Acme Inc.', ' @ Globex 🚀', ' (m/w/d)'])('means nothing else with "%s" behind it', (more) => {
    for (const title of titles) expect([title, asText(`${title}${more}`)]).toEqual([title, asText(title)]);
  });

  it('of any text is read without harm, and names each function once', () => {
    // Code units, so that surrogates stand alone too.
    const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 });
    const anything = units.map((codes) => String.fromCharCode(...codes));
    fc.assert(
      fc.property(anything, aTitle, (text, title) => {
        const { functions } = readTitle(`${title} ${text}`);
        expect(new Set(functions).size).toBe(functions?.length ?? 0);
      }),
    );
  });

  it.each([
    ['ten million letters', 'a'.repeat(10_000_000)],
    ['ten million titles', 'Chief of Staff, '.repeat(625_000)],
    ['brackets up to the limit', '('.repeat(300)],
    ['slashes and genders up to the limit', 'm/'.repeat(150)],
    ['lone surrogates', '\ud800CEO\udfff'.repeat(10)],
    ['control characters', '\u0000\u0007\u001b'.repeat(50)],
    ['nothing', ''],
  ])('of %s ends soon', (_sentence, title) => {
    const start = performance.now();
    readTitle(title);
    expect(performance.now() - start).toBeLessThan(500);
  });

  it('of more than 300 characters stays unread', () => {
    expect(asText(`CEO${' '.repeat(298)}`)).toBe('?|?');
  });
});
