import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMoney } from '../../../../src/domain/facts/money';

function said(text: string, locale: string | null): string {
  const reading = readMoney(text, locale);
  if (reading.state !== 'known') return reading.state === 'unknown' ? reading.why : reading.state;
  const { min, max, currency, note } = reading.value;
  const range = min === max ? `${min}` : `${min === -Infinity ? '' : min}..${max === Infinity ? '' : max}`;
  return [range, currency ?? 'no currency', note].filter((part) => part !== undefined).join(' ');
}

const rows: Readonly<Record<string, readonly (readonly [text: string, locale: string | null, expected: string])[]>> = {
  'whose one sign stands before three digits': [
    ['1.234', null, 'ambiguous'],
    ['$1,234', null, 'ambiguous'],
    ['$1,234', 'en-US', '1234 USD'],
    ['1.234 €', 'de', '1234 EUR'],
    ['1.234 €', 'fr', 'ambiguous'],
    ['0.123', null, '0.123 no currency'],
    ['1234,567', null, '1234.567 no currency'],
    ['1,23,456', null, '123456 no currency'],
    ['1,234,56,789', null, 'unreadable'],
    ['1,234M €', null, 'ambiguous'],
    ['$482,130M', 'de', 'ambiguous'],
    ['00123', null, 'unreadable'],
  ],
  'whose scale is a word or letter': [
    ['USD 12.5M', null, '12500000 USD'],
    ['12.5MUSD', null, '12500000 USD'],
    ['£3.5bn', null, '3500000000 GBP'],
    ['$1.2T', null, '1200000000000 USD'],
    ['$.5M', null, '500000 USD'],
    ['3,5 milliards d’euros', 'fr', '3500000000 EUR'],
    ['2 millions de dollars', null, '2000000 USD'],
    ['1,5 mil millones de pesos', 'es-MX', '1500000000 MXN'],
    ['2 bilhões de reais', 'pt-BR', '2000000000 BRL'],
    ['3 miliardi di euro', 'it', '3000000000 EUR'],
    ['3 mila miliardi di euro', 'it', '3000000000000 EUR'],
    ['2,5 miljard euro', 'nl', '2500000000 EUR'],
    ['3 Bio. €', 'de', '3000000000000 EUR'],
    ['500 Tsd. €', 'de', '500000 EUR'],
    ['500 TEUR', null, '500000 EUR'],
    ['MSEK 120', null, '120000000 SEK'],
    ['5 M$', null, '5000000 USD'],
    ['₹ 12 Cr', null, '120000000 INR'],
    ['R$ 500 mil', null, '500000 BRL'],
    ['500 mil €', 'es', '500000 EUR'],
    ['500 mil €', null, 'ambiguous'],
    ['500 mil €', 'en', 'ambiguous'],
    ['1.5 billion', 'en', '1500000000 no currency'],
    ['1.5 billion', 'de', 'ambiguous'],
    ['1,2 billion d’euros', null, 'ambiguous'],
    ['3 Bn €', 'fr', 'ambiguous'],
    ['3 Bln €', 'it', 'ambiguous'],
    ['R$ 2 bi', 'pt-PT', '2000000000 BRL'],
    ['2 Bi €', 'pt-PT', 'ambiguous'],
    ['3千万円', null, '30000000 JPY'],
    ['3万5000円', null, '35000 JPY'],
    ['5-10億円', null, '500000000..1000000000 JPY'],
    ['1조 20,000억 원', null, 'unreadable'],
    ['1兆', 'zh-CN', 'ambiguous'],
    ['1兆円', 'ja', '1000000000000 JPY'],
  ],
  'whose currency is shared': [
    ['$5', null, '5 USD'],
    ['$5', 'en-CA', '5 CAD'],
    ['$5', 'es-MX', '5 MXN'],
    ['$5', 'es', '5 no currency'],
    ['US$5', 'en-CA', '5 USD'],
    ['CAD $5', null, '5 CAD'],
    ['$5 CAD', 'en-US', '5 CAD'],
    ['$5 EUR', null, 'unreadable'],
    ['USD 5 EUR', null, 'unreadable'],
    ['5 million dollars', 'en-CA', '5000000 no currency'],
    ['5 $US', 'fr-CA', '5 USD'],
    ['kr 500', null, '500 no currency'],
    ['500 kr', 'sv', '500 SEK'],
    ['500 kr.', 'da', '500 DKK'],
    ['¥500', null, '500 no currency'],
    ['¥500', 'zh-TW', '500 no currency'],
    ['¥500', 'zh-CN', '500 CNY'],
    ['¥500', 'ja', '500 JPY'],
    ['3亿元', null, '300000000 CNY'],
    ['Rs 500', 'en-PK', '500 PKR'],
    ['£500', 'ar-EG', '500 no currency'],
    ['Fr. 500', 'de-CH', '500 CHF'],
    ['5 million pounds', 'en-GB', '5000000 GBP'],
  ],
  'that is a range, or open': [
    ['$1M - $5M', null, '1000000..5000000 USD'],
    ['$1 - $5M', null, '1000000..5000000 USD'],
    ['von 1 bis 5 Mio. €', 'de', '1000000..5000000 EUR'],
    ['de 1 à 5 M€', 'fr', '1000000..5000000 EUR'],
    ['between $1M and $5M', null, '1000000..5000000 USD'],
    ['500 to 1 million', null, 'ambiguous'],
    ['$5M-$1M', null, 'unreadable'],
    ['from $5M', null, 'unreadable'],
    ['> 10.000', null, 'ambiguous'],
    ['> 10.000 €', 'de', '10000.. EUR'],
    ['über 1 Mio. €', 'de', '1000000.. EUR'],
    ['jusqu’à 5 M€', 'fr', '..5000000 EUR'],
    ['hasta $5 millones', 'es-MX', '..5000000 MXN'],
    ['fino a 5 milioni di euro', 'it', '..5000000 EUR'],
    ['tot 5 miljoen euro', 'nl', '..5000000 EUR'],
    ['até R$ 5 mi', 'pt-BR', '..5000000 BRL'],
    ['$1,000,000 or less', null, '..1000000 USD'],
    ['more than $1M+', null, 'unreadable'],
  ],
  'that is written for accountants': [
    ['($1,200)', 'en-US', '-1200 USD'],
    ['$(1,200.00)', null, '-1200 USD'],
    ['(1.200,00 €)', null, '-1200 EUR'],
    ['-($5)', null, 'unreadable'],
    ['€ -1.234,50', null, '-1234.5 EUR'],
    ['CHF-1’234.50', null, '-1234.5 CHF'],
    ['CHF 500.–', null, '500 CHF'],
    ['USD 1,250,000.00 (EUR 1,150,000.00)', null, '1250000 USD'],
    ['USD 1,250,000.00 (USD 1,150,000.00)', null, 'unreadable'],
    ['USD 1,250,000.00 (1,150,000.00)', null, 'unreadable'],
  ],
  'of which more is said': [
    ['$0', null, '0 USD zero-suspicious'],
    ['0,00 €', 'de', '0 EUR zero-suspicious'],
    ['approx. $5M', null, '5000000 USD approximate'],
    ['ca. 5 Mio. €', 'de', '5000000 EUR approximate'],
    ['environ 5 M€', 'fr', '5000000 EUR approximate'],
    ['$5M (2023)', null, '5000000 USD dated'],
    ['$5M as of 2023', null, '5000000 USD dated'],
    ['almost $5M', null, 'unreadable'],
    ['$5M in 2023 and 2024', null, 'unreadable'],
  ],
  'that is none': [
    ['Undisclosed', null, 'not-stated'],
    ['*****', null, 'not-stated'],
    ['5%', null, 'unreadable'],
    ['+5', null, 'unreadable'],
    ['+12% YoY', null, 'unreadable'],
    ['1e400', null, 'unreadable'],
    ['5 employees', null, 'unreadable'],
    ['$5 $6', null, 'unreadable'],
    ['5 6', null, 'unreadable'],
    ['5² €', null, 'unreadable'],
    ['½ Mio. €', null, 'unreadable'],
    ['M', null, 'unreadable'],
    ['\ud800 5 €', null, 'unreadable'],
    ['9'.repeat(30), null, 'unreadable'],
  ],
};

for (const [which, cases] of Object.entries(rows)) {
  describe(`an amount ${which}`, () => {
    it.each(cases)('%j on a page in %s is %s', (text, locale, expected) => {
      expect(said(text, locale)).toBe(expected);
    });
  });
}

describe('any text', () => {
  const signs = [...'0123456789.,’ -–+()<>~$€£¥kmKMB億万'];
  it('ends in a reading whose ends do not cross', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(fc.constantFrom(...signs)).map((each) => each.join('')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('en-US', 'de', 'xx', '\ud800', null), (each, locale) => {
        const reading = readMoney(each, locale);
        if (reading.state === 'known') expect(reading.value.min).toBeLessThanOrEqual(reading.value.max);
      }),
      { numRuns: 400 },
    );
  });

  it.each(['1'.repeat(1e7), '1,'.repeat(5e6), ' '.repeat(1e7), '('.repeat(1e7), 'x'.repeat(1e7)])(
    'of ten million characters is no amount',
    (text) => {
      const start = performance.now();
      expect(readMoney(text, 'en').state).not.toBe('known');
      expect(performance.now() - start).toBeLessThan(500);
    },
  );
});
