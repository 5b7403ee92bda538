import { describe, expect, it } from 'vitest';
import type { FilledPart } from '../../../src/domain/pitch/pitch';
import { checkQuality, type QualityCheck } from '../../../src/domain/pitch/quality';
import messages from '../../../src/static/_locales/en/messages.json';
import { qualityLines, qualityWords } from '../../../src/ui/quality-words';
import type { Translate } from '../../../src/ui/text';

const t: Translate = (key, ...values) =>
  messages[key].message.replace(/\$(\d)/g, (_all, at) => values[Number(at) - 1] ?? '');
const say = { t };

const LONG =
  'We have been working for many years with a great number of teams that plan the daily routes of all their drivers in one single place.';

describe('a check of a message, as a sentence', () => {
  it.each<[QualityCheck, string]>([
    [
      { id: 'unresolved-name', state: 'advice', names: ['contact.firstName', 'account.employees', 'custom:fleet'] },
      'No value for: first name, the account’s employees, fleet.',
    ],
    [{ id: 'words', state: 'advice', found: 132, low: 50, high: 90 }, '132 words; 50 to 90 read better.'],
    [{ id: 'words', state: 'advice', found: 1, low: 50, high: 90 }, '1 word; 50 to 90 read better.'],
    [{ id: 'subject-words', state: 'advice', found: 0, low: 2, high: 5 }, 'No subject; 2 to 5 words read better.'],
    [{ id: 'subject-words', state: 'advice', found: 1, low: 2, high: 5 }, 'A subject of 1 word; 2 to 5 read better.'],
    [{ id: 'subject-words', state: 'advice', found: 9, low: 2, high: 5 }, 'A subject of 9 words; 2 to 5 read better.'],
    [
      { id: 'one-question', state: 'advice', found: 0, low: 1, high: 1 },
      'No question; one gives them something to answer.',
    ],
    [{ id: 'one-question', state: 'advice', found: 2, low: 1, high: 1 }, '2 questions; one is easier to answer.'],
    [
      { id: 'note-length', state: 'advice', found: 240, free: 200, premium: 300 },
      '240 characters; without Premium a note takes 200.',
    ],
    [
      { id: 'note-length', state: 'advice', found: 320, free: 200, premium: 300 },
      '320 characters; a note takes 300 with Premium, 200 without.',
    ],
    [
      { id: 'sentence-length', state: 'advice', found: 26, high: 25, sentence: LONG },
      'A sentence of 26 words; up to 25 are easier to read: “We have been working for many …”',
    ],
    [{ id: 'grade', state: 'advice', found: 9.2, high: 6 }, 'Reading grade 9.2; up to 6 is easier to read.'],
    [
      { id: 'grade', state: 'not-measured', found: null, high: 6 },
      'Not measured: reading grade. Only a longer English text can be.',
    ],
    [
      { id: 'you-first', state: 'advice', you: 2, we: 5 },
      '“I” and “we” 5×, “you” 2×; at least as much “you” reads better.',
    ],
    [
      { id: 'account-fact', state: 'advice', names: [] },
      'No fact about this account; one shows that it is meant for them.',
    ],
    [{ id: 'links', state: 'advice', found: 3, high: 1 }, '3 links; 1 at most reads better.'],
    [
      { id: 'shouting', state: 'advice', words: ['FREE', 'TODAY'], exclamations: 1 },
      'In capitals: FREE, TODAY. Small letters read calmer.',
    ],
    [{ id: 'shouting', state: 'advice', words: [], exclamations: 3 }, '3 exclamation marks; one at most reads calmer.'],
    [
      { id: 'shouting', state: 'advice', words: ['FREE'], exclamations: 2 },
      'In capitals: FREE. Small letters read calmer. 2 exclamation marks; one at most reads calmer.',
    ],
  ])('%o', (check, words) => {
    expect(qualityWords(check, say)).toBe(words);
  });

  it('shows the beginning of a sentence of a language without spaces, and turns nothing around it', () => {
    const sentence = 'あ'.repeat(80);
    const check = { id: 'sentence-length', state: 'advice', found: 80, high: 25, sentence } as const;
    expect(qualityWords(check, say)).toContain(`“${'あ'.repeat(48)} …”`);
    const turned = qualityWords({ ...check, sentence: `\u202E${LONG}` }, say);
    expect(turned).not.toContain('\u202E');
  });
});

function linesOf(body: string, subject: string | null, parts: readonly FilledPart[] = [{ type: 'text', text: body }]) {
  const checks = checkQuality({ channel: 'email', first: true, subject, body, parts });
  return qualityLines(checks, say).map(({ state, text }) => `${state}: ${text}`);
}

describe('all checks of a message', () => {
  it('say what could be better first, and what is good in one quiet line', () => {
    expect(linesOf(`Hello Ana,\n\n${LONG}\n\nIs that so with you? Are you the right person?`, 'Routes')).toEqual([
      'advice: No fact about this account; one shows that it is meant for them.',
      'advice: 38 words; 50 to 90 read better.',
      'advice: A subject of 1 word; 2 to 5 read better.',
      'advice: 2 questions; one is easier to answer.',
      'advice: A sentence of 26 words; up to 25 are easier to read: “We have been working for many …”',
      'good: 5 checks are good: Every name has a value. Reading grade 3.2. As much “you” as “we”, or more. One link at most. No shouting.',
    ]);
  });

  it('name together what cannot be measured', () => {
    expect(linesOf('Guten Tag, wie planen Sie heute?', 'Ihre Touren')).toEqual([
      'advice: No fact about this account; one shows that it is meant for them.',
      'advice: 6 words; 50 to 90 read better.',
      'not-measured: Not measured: reading grade, “you” against “we”. Only a longer English text can be.',
      'good: 6 checks are good: Every name has a value. A subject of 2 words. One question. No sentence over 25 words. One link at most. No shouting.',
    ]);
  });
});
