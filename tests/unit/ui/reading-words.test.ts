import { expect, it } from 'vitest';
import messages from '../../../src/static/_locales/en/messages.json';
import { sayIn } from '../../../src/ui/say';
import { readingWords } from '../../../src/ui/value-words';

const say = sayIn(
  (key, ...filled) => messages[key].message.replace(/\$(\d)/g, (_all, at) => filled[Number(at) - 1] ?? ''),
  'en-US',
  2026,
);

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
  expect(readingWords('custom:reps', reading, 'Revenue', say)).toBe(sentence);
});
