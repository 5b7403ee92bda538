import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readTitle } from '../../../../src/domain/people/title';

interface Row {
  readonly language: string;
  readonly title: string;
  /** `seniority|functions`, functions in alphabetical order joined by `+`; `?` where it must stay unread. */
  readonly reading: string;
}

const csv = readFileSync('tests/fixtures/people/titles.csv', 'utf8');
const rows = Papa.parse<Row>(csv, { header: true, skipEmptyLines: true }).data;

const asText = (title: string): string => {
  const { seniority, functions } = readTitle(title);
  return `${seniority ?? '?'}|${functions ? [...functions].sort().join('+') : '?'}`;
};

describe('a job title', () => {
  it.each(rows)('$language: $title is $reading', ({ title, reading }) => {
    expect(asText(title)).toBe(reading);
  });

  it('says which of its words decided, as written', () => {
    expect(readTitle('VP, Eng.').words).toEqual(['VP', 'Eng']);
    expect(readTitle('Leiter Einkauf').words).toEqual(['Leiter', 'Einkauf']);
  });

  it('of any text is read without harm', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => void readTitle(text)));
  });

  it('is read the same in any case', () => {
    fc.assert(
      fc.property(fc.constantFrom(...rows), ({ title }) => {
        expect(asText(title.toUpperCase())).toBe(asText(title));
      }),
    );
  });
});
