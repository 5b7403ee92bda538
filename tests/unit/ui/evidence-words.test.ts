import { describe, expect, it } from 'vitest';
import type { FactName } from '../../../src/domain/facts/fact';
import type { ShownValue } from '../../../src/domain/facts/shown-value';
import type { ShownFact } from '../../../src/domain/fit/fit';
import messages from '../../../src/static/_locales/en/messages.json';
import { evidenceWords } from '../../../src/ui/evidence-words';
import { sayIn } from '../../../src/ui/say';
import { valueWords } from '../../../src/ui/value-words';

const say = sayIn(
  (key, ...values) => messages[key].message.replace(/\$(\d)/g, (_all, at) => values[Number(at) - 1] ?? ''),
  'en-US',
  2026,
);

describe('how a value is said', () => {
  it.each<[FactName, ShownValue, string]>([
    ['employees', { type: 'number', min: 51, max: 200 }, '51–200 employees'],
    ['employees', { type: 'number', min: 1, max: 1 }, '1 employee'],
    ['employees', { type: 'number', min: 10_001, max: null }, '10,001 or more employees'],
    ['employees', { type: 'number', min: null, max: 49 }, 'at most 49 employees'],
    ['founded', { type: 'number', min: 1962, max: 1962 }, '1962'],
    ['custom:share', { type: 'number', min: 0.125, max: 0.125 }, '0.125'],
    ['revenue', { type: 'money', min: 1_200_000, max: 1_200_000, currency: 'USD' }, 'USD\u00a01,200,000'],
    ['revenue', { type: 'money', min: 5, max: 5, currency: null }, '5, no currency stated'],
    ['country', { type: 'country', code: 'DE' }, 'Germany'],
    ['industry', { type: 'industry', key: 'it_services', name: 'Information technology' }, 'Information technology'],
    ['openOpportunity', { type: 'boolean', value: false }, 'No'],
    ['custom:live', { type: 'date', day: '2026-03-31' }, 'March 31, 2026'],
    ['technologies', { type: 'list', items: ['SAP', 'Oracle'] }, 'SAP · Oracle'],
  ])('%s %o is "%s"', (fact, value, words) => {
    expect(valueWords(fact, value, say)).toBe(words);
  });
});

describe('what a fact rests on', () => {
  const shown = (over: Partial<ShownFact>): ShownFact => ({
    text: '51-200',
    source: { kind: 'page', day: null },
    value: { type: 'number', min: 51, max: 200 },
    ...over,
  });

  it.each<[string, FactName, ShownFact, string[]]>([
    [
      'a field of the page',
      'employees',
      shown({ internal: 'NumberOfEmployees' }),
      ['Read as 51–200 employees', 'From the page, field NumberOfEmployees'],
    ],
    [
      'a part of the address',
      'country',
      shown({
        text: 'Deutschland',
        value: { type: 'country', code: 'DE' },
        note: 'country-from-address',
        internal: 'BillingAddress',
      }),
      ['Read as Germany', 'From the page, out of the address, field BillingAddress'],
    ],
    ['the text itself', 'rating', shown({ text: 'Hot', value: { type: 'text', text: 'Hot' } }), ['From the page']],
    [
      'a note',
      'employees',
      shown({ source: { kind: 'noted', day: '2026-11-12' } }),
      ['Read as 51–200 employees', 'Noted by you on Nov 12'],
    ],
    [
      'memory, with another note beside it',
      'employees',
      shown({
        source: { kind: 'remembered', day: '2025-11-12' },
        other: { text: 'a few', source: { kind: 'noted', day: '2026-11-12' } },
      }),
      ['Read as 51–200 employees', 'Remembered from the page of Nov 12, 2025', 'you noted “a few” on Nov 12'],
    ],
    ['a text that could not be read', 'employees', shown({ text: 'a lot', value: null }), ['From the page']],
    [
      'a long text beside it, cut',
      'employees',
      shown({ other: { text: 'x'.repeat(4000), source: { kind: 'page', day: null } } }),
      ['Read as 51–200 employees', 'From the page', `the page says “${'x'.repeat(119)}…”`],
    ],
  ])('%s', (_what, fact, row, words) => {
    expect(evidenceWords(fact, row, say)).toEqual(words);
  });
});
