import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideLocale, decimalSignOf } from '../../../../src/domain/facts/number-locale';
import { readPlainNumber } from '../../../../src/domain/facts/plain-number';
import { known, mapReading } from '../../../../src/domain/facts/reading';
import { readOnce, signsWith } from '../../../../src/domain/territory/text-memo';

const numeral = fc
  .array(fc.constantFrom('1', '12', '123', '1234', '.', ',', ' ', '$', '€', '-', 'M', "'", '0'), { maxLength: 9 })
  .map((parts) => parts.join(''));
const long = fc.nat(30).map((groups) => `1${',123'.repeat(groups)}`);

describe('the signs of numbers', () => {
  it('are those that each text is certain of, together', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(numeral, long), { maxLength: 4 }), (texts) => {
        const certain = new Set(texts.map(decimalSignOf));
        const bits = (certain.has('.') ? 1 : 0) + (certain.has(',') ? 2 : 0);
        expect(texts.reduce(signsWith, 0)).toBe(bits);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a text that is read once', () => {
  it('is read by the signs of the numbers beside it, as often as it comes', () => {
    fc.assert(
      fc.property(
        numeral,
        fc.array(numeral, { maxLength: 2 }),
        fc.constantFrom('en-US', 'de', null),
        (text, beside, locale) => {
          const numbers = decideLocale({ crmLocale: null, htmlLang: locale, otherNumbers: beside });
          const read = readPlainNumber(text, numbers.locale, numbers.signs);
          const once = readOnce(locale, (each, by) =>
            mapReading(readPlainNumber(each, by.locale, by.signs), ({ min, max }) =>
              known({ value: { type: 'number', min, max } }),
            ),
          );
          const signs = beside.reduce(signsWith, 0);
          const expected = read.state === 'known' ? { type: 'number', min: read.value.min, max: read.value.max } : null;
          for (const _time of [1, 2]) expect(once(text, signs)?.value ?? null).toEqual(expected);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is remembered while texts come again, and read anew without harm once hardly any does', () => {
    let reads = 0;
    const once = readOnce(null, (text) => {
      reads++;
      return known({ value: { type: 'text', text } });
    });
    expect([once('a', 0), once('a', 0)].map((fact) => fact?.value)).toEqual(Array(2).fill({ type: 'text', text: 'a' }));
    expect(reads).toBe(1);
    for (let at = 0; at < 130_000; at++) once(`text ${at}`, 0);
    reads = 0;
    expect(once('text 129999', 0)?.value).toEqual({ type: 'text', text: 'text 129999' });
    expect(once('a', 0)?.value).toEqual({ type: 'text', text: 'a' });
    expect(reads).toBe(1);
  });
});
