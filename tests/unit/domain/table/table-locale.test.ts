import { describe, expect, it } from 'vitest';
import { headerLanguage } from '../../../../src/domain/table/account-names';
import { guessAccountColumns } from '../../../../src/domain/table/guess-table';
import { LocaleEvidence } from '../../../../src/domain/table/table-locale';

const GERMAN = 'Accountname|Jahresumsatz|Mitarbeiter|Land|Erstellt';
const ENGLISH = 'Account Name|Annual Revenue|Employees|Country|Created';
const NOBODYS = 'Nazwa|Annual Revenue|Mitarbeiter|X|Y';

function localeOf(header: string, rows: readonly string[]): string {
  const headings = header.split('|');
  const columns = guessAccountColumns(headings, [], []);
  const evidence = new LocaleEvidence(columns, {});
  for (const row of rows) evidence.take(row.split('|'));
  const { locale, why } = evidence.decide(headerLanguage(headings, columns));
  return `${locale} by ${why}`;
}

describe('the locale of a table', () => {
  it.each([
    ['is said by decimals of two digits', ENGLISH, ['A|1.234,50||'], 'de by cells'],
    ['is said by two groups', ENGLISH, ['A|1.234.567||'], 'de by cells'],
    ['is said by groups of people, who are whole', ENGLISH, ['A||1.234|'], 'de by cells'],
    ['is said by the first day past the twelfth', ENGLISH, ['A||||03/04/2026', 'B||||13/04/2026'], 'en-GB by cells'],
    ['is said by a second number past twelve', ENGLISH, ['A||||12/31/2026 9:05 AM'], 'en-US by cells'],
    ['is said by numbers and days together', ENGLISH, ['A|1,234.50|||31.12.2026'], 'en-GB by cells'],
    ['is the header’s, written as the cells are', GERMAN, ['A|12.50|||31.12.2026'], 'de-CH by cells'],
    ['is the header’s, where the cells leave it open', GERMAN, ['A|1.234|90|'], 'de by header'],
    ['is English of no country, where days are in either order', ENGLISH, ['A|1,234|90||03/04/2026'], 'en by header'],
    ['is not the header’s, where a thousand could be one and a fraction', ENGLISH, ['A|1.234|90|'], 'null by unclear'],
    [
      'is nobody’s, where the header has two languages and the cells say nothing',
      NOBODYS,
      ['A|1.234|90|'],
      'null by unclear',
    ],
    ['is said by cells alone, where the header has no language', NOBODYS, ['A|1.234,5|90|'], 'de by cells'],
    [
      'is none, where numbers contradict each other',
      ENGLISH,
      ['A|1.234,50||', 'B|1,234.50||'],
      'null by contradictory',
    ],
    ['is none, where days do', ENGLISH, ['A||||13/04/2026', 'B||||04/13/2026'], 'null by contradictory'],
    ['is none, where nobody writes so', ENGLISH, ['A|1.234,50|||04/13/2026'], 'null by contradictory'],
    ['is not said by numbers of other columns', ENGLISH, ['A|||52,5200|1.2'], 'en by header'],
    ['is not said by ISO days', GERMAN, ['A||||2026-12-31'], 'de by header'],
  ])('%s', (_sentence, header, rows, expected) => {
    expect(localeOf(header, rows)).toBe(expected);
  });
});
