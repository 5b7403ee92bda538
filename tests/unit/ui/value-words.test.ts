import { expect, it } from 'vitest';
import type { ShownValue } from '../../../src/domain/taught/offer';
import messages from '../../../src/static/_locales/en/messages.json';
import { sayIn } from '../../../src/ui/say';
import { readingWords, valueWords } from '../../../src/ui/value-words';

const say = sayIn(
  (key, ...filled) => messages[key].message.replace(/\$(\d)/g, (_all, at) => filled[Number(at) - 1] ?? ''),
  'en-US',
  2026,
);

it.each<[ShownValue, string]>([
  [{ type: 'number', min: 1200, max: 1200 }, '1,200'],
  [{ type: 'number', min: 51, max: 200 }, '51–200'],
  [{ type: 'number', min: 10001, max: null }, '≥ 10,001'],
  [{ type: 'number', min: null, max: 50 }, '≤ 50'],
  [{ type: 'number', min: 0, max: 0 }, '0'],
  [{ type: 'money', min: 1200000, max: 1200000, currency: 'USD' }, '1,200,000 USD'],
  [{ type: 'money', min: 5, max: 5, currency: null }, '5 (no currency stated)'],
  [{ type: 'boolean', value: false }, 'No'],
  [{ type: 'date', day: '2026-03-31' }, 'Mar 31'],
  [{ type: 'list', items: ['SAP', 'Salesforce'] }, 'SAP, Salesforce'],
  [{ type: 'country', code: 'DE' }, 'Germany'],
  [{ type: 'industry', key: 'public_sector' }, 'public sector'],
  [{ type: 'text', text: '<b>Gold</b>' }, '<b>Gold</b>'],
])('%o is written “%s”', (value, words) => {
  expect(valueWords(value, say)).toBe(words);
});

it.each([
  [{ state: 'known', value: { type: 'number', min: 3, max: 3 } }, 'Read as: 3'],
  [{ state: 'not-stated' }, 'Nothing is stated here now.'],
  [
    { state: 'unknown', why: 'unreadable' },
    'This cannot be read as “Revenue”. As long as it says this, the fact is unknown.',
  ],
  [
    { state: 'unknown', why: 'ambiguous' },
    'This can be read as “Revenue” in more than one way. As long as it says this, the fact is unknown.',
  ],
] as const)('%o is said so', (reading, sentence) => {
  expect(readingWords(reading, 'Revenue', say)).toBe(sentence);
});
