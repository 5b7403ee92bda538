import { describe, expect, it } from 'vitest';
import { readEmployees } from '../../../../src/domain/facts/employees';

function said(text: string, locale: string | null): string {
  const reading = readEmployees(text, locale);
  if (reading.state !== 'known') return reading.state === 'unknown' ? reading.why : reading.state;
  const { min, max, note } = reading.value;
  const range = min === max ? `${min}` : `${min === -Infinity ? '' : min}..${max === Infinity ? '' : max}`;
  return note === undefined ? range : `${range} ${note}`;
}

const brackets: Readonly<Record<string, readonly (readonly [text: string, expected: string])[]>> = {
  HubSpot: [
    ['1-5', '1..5'],
    ['5-25', '5..25'],
    ['25-50', '25..50'],
    ['50-100', '50..100'],
    ['100-500', '100..500'],
    ['500-1000', '500..1000'],
    ['1000+', '1000..'],
  ],
  LinkedIn: [
    ['Self-employed', '1'],
    ['1-10 employees', '1..10'],
    ['11-50 employees', '11..50'],
    ['51-200 employees', '51..200'],
    ['201-500 employees', '201..500'],
    ['501-1,000 employees', '501..1000'],
    ['1,001-5,000 employees', '1001..5000'],
    ['5,001-10,000 employees', '5001..10000'],
    ['10,001+ employees', '10001..'],
    ['51-200 Beschäftigte', '51..200'],
    ['1 001-5 000 employés', '1001..5000'],
    ['De 51 a 200 empleados', '51..200'],
    ['10.001+ funcionários', '10001..'],
    ['1.001-5.000 dipendenti', '1001..5000'],
    ['5.001-10.000 medewerkers', '5001..10000'],
  ],
  Salesforce: [
    ['1,250', '1250'],
    ['2,100,000', '2100000'],
    ['12', '12'],
  ],
  Dynamics: [
    ['4.800', '4800'],
    ['500.00', '500'],
  ],
  'Frappe CRM': [
    ['1-10', '1..10'],
    ['11-50', '11..50'],
    ['51-200', '51..200'],
    ['201-500', '201..500'],
    ['501-1000', '501..1000'],
    ['1001-5000', '1001..5000'],
    ['5001-10000', '5001..10000'],
    ['10001+', '10001..'],
  ],
  'Atomic CRM': [
    ['1 employee', '1'],
    ['2-9 employees', '2..9'],
    ['10-49 employees', '10..49'],
    ['50-249 employees', '50..249'],
    ['250 or more employees', '250..'],
  ],
  'an enrichment service': [
    ['1K-5K', '1000..5000'],
    ['5-10K', '5000..10000'],
    ['10K+', '10000..'],
    ['100K+', '100000..'],
  ],
};

for (const [where, cases] of Object.entries(brackets)) {
  describe(`a number of employees as ${where} shows it`, () => {
    it.each(cases)('%j is %s', (text, expected) => {
      expect(said(text, null)).toBe(expected);
    });
  });
}

describe('a number of employees', () => {
  it.each([
    ['50+', null, '50..'],
    ['<50', null, '..49'],
    ['< 1', null, '..0'],
    ['≥250', null, '250..'],
    ['up to 50', null, '..50'],
    ['Über 1.000', 'de', '1001..'],
    ['mehr als 1.000 Mitarbeiter', 'en', '1001..'],
    ['ab 250', 'de', '250..'],
    ['bis zu 50 Mitarbeitende', 'de', '..50'],
    ['zwischen 50 und 100', 'de', '50..100'],
    ['plus de 250 salariés', 'fr', '251..'],
    ['moins de 10 salariés', 'fr', '..9'],
    ['entre 50 et 100 salariés', 'fr', '50..100'],
    ['a partir de 50 empleados', 'es', '50..'],
    ['più di 250 dipendenti', 'it', '251..'],
    ['meer dan 250 medewerkers', 'nl', '251..'],
    ['mais de 1000 pessoas', 'pt', '1001..'],
    ['従業員500人', 'ja', '500'],
    ['500名以上', 'ja', '500..'],
    ['1万人', 'ja', '10000'],
    ['Employees: 500', null, '500'],
    ['1.234', 'en', '1234'],
    ['Autónomo', 'es', '1'],
  ])('%j on a page in %s is %s', (text, locale, expected) => {
    expect(said(text, locale)).toBe(expected);
  });

  it.each([
    ['a stored zero is kept', '0', '0 zero-suspicious'],
    ['about 500 is 500', '~500', '500 approximate'],
    ['about 500 is 500, in words', 'approx. 500 employees', '500 approximate'],
    ['about 500 is 500, in German', 'ca. 500', '500 approximate'],
    ['about 500 is 500, in Japanese', '約500名', '500 approximate'],
    ['the year that it is of is no number of people', '500 (as of 2024)', '500 dated'],
    ['nor when it stands alone', '500 (2024)', '500 dated'],
    ['nor in German', '500 (Stand 2024)', '500 dated'],
  ])('%s: %j is %s', (_sentence, text, expected) => {
    expect(said(text, null)).toBe(expected);
  });

  it.each([
    ['two years', '1998-2024', 'ambiguous'],
    ['a telephone number', '555-1234', 'ambiguous'],
    ['a telephone number with its country', '+1 555 0100', 'unreadable'],
    ['a long telephone number', '555 123 456', 'unreadable'],
    ['a key', '00123', 'unreadable'],
    ['a percentage', '12%', 'unreadable'],
    ['growth', '+12% YoY', 'unreadable'],
    ['a number with its growth', '500 (+12%)', 'unreadable'],
    ['two numbers that are no range', '50, 60', 'unreadable'],
    ['two numbers in a row', '2024 500', 'unreadable'],
    ['a year and a number', '2024: 500', 'unreadable'],
    ['a falling range', '200-51', 'unreadable'],
    ['an amount of money', '$500', 'unreadable'],
    ['a part of a person', '12,5', 'unreadable'],
    ['less than nobody', '<0', 'unreadable'],
    ['a negative number', '-5', 'unreadable'],
    ['more people than anyone employs', '50,000,000', 'unreadable'],
    ['two readings of a range', '500-1K', 'ambiguous'],
    ['a word', 'a lot', 'unreadable'],
    ['nothing', 'n/a', 'not-stated'],
  ])('is never read from %s: %j', (_sentence, text, expected) => {
    expect(said(text, 'en-US')).toBe(expected);
  });
});
