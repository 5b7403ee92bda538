import { describe, expect, it } from 'vitest';
import { readMoney } from '../../../../src/domain/facts/money';
import { decideLocale, decimalSignOf } from '../../../../src/domain/facts/number-locale';

describe('the shape of a number', () => {
  it.each([
    ['1.234,50', ','],
    ['12.345.678', ','],
    ['1,234.5', '.'],
    ['12,34,567', '.'],
    ['1 234,5', ','],
    ['1’234.50', '.'],
    ['€ 12,50', ','],
    ['USD 1,250,000.00', '.'],
    ['-1.234.567,89 €', ','],
    ['1.234', undefined],
    ['1,234', undefined],
    ['1234', undefined],
    ['1.5M', undefined],
    ['$1.5 - $2.5', undefined],
    ['1.2.3', undefined],
    ['12.34.56', undefined],
    ['3.10.2025', undefined],
    ['ten', undefined],
    ['1,5'.padStart(1e6), undefined],
  ])('%j is certain about %j', (text, sign) => {
    expect(decimalSignOf(text)).toBe(sign);
  });
});

describe('what 1.234 is', () => {
  const cases: readonly (readonly [
    sentence: string,
    page: Parameters<typeof decideLocale>[0],
    expected: number | string,
  ])[] = [
    ['nothing decides', { crmLocale: null, htmlLang: null, otherNumbers: [] }, 'ambiguous'],
    ['the language decides', { crmLocale: null, htmlLang: 'de', otherNumbers: [] }, 1234],
    ['the language decides, in English', { crmLocale: null, htmlLang: 'en', otherNumbers: [] }, 1.234],
    ['the CRM comes before the language', { crmLocale: 'de', htmlLang: 'en', otherNumbers: [] }, 1234],
    ['the CRM comes before the numbers', { crmLocale: 'de', htmlLang: 'en', otherNumbers: ['1,234.50'] }, 1234],
    ['the numbers decide alone', { crmLocale: null, htmlLang: null, otherNumbers: ['12.345.678'] }, 1234],
    [
      'certain numbers come before the language',
      { crmLocale: null, htmlLang: 'en', otherNumbers: ['1.234,50 €'] },
      1234,
    ],
    ['and the other way round', { crmLocale: null, htmlLang: 'de', otherNumbers: ['$1,234.50'] }, 1.234],
    [
      'numbers that say nothing leave it to the language',
      { crmLocale: null, htmlLang: 'de', otherNumbers: ['5.678'] },
      1234,
    ],
    [
      'numbers that agree leave it to the language',
      { crmLocale: null, htmlLang: 'en', otherNumbers: ['5,678.90'] },
      1.234,
    ],
    [
      'contradicting numbers decide nothing',
      { crmLocale: null, htmlLang: 'de', otherNumbers: ['1.234,50', '1,234.50'] },
      'ambiguous',
    ],
    ['an unknown language decides nothing', { crmLocale: null, htmlLang: 'qq', otherNumbers: [] }, 'ambiguous'],
  ];
  it.each(cases)('%s', (_sentence, page, expected) => {
    const { locale, signs } = decideLocale(page);
    const reading = readMoney('1.234', locale, signs);
    expect(reading.state === 'known' ? reading.value.min : reading.state === 'unknown' && reading.why).toBe(expected);
  });
});
