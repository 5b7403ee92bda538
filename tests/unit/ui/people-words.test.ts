import { describe, expect, it } from 'vitest';
import type { Persona } from '../../../src/domain/criteria/criteria';
import type { KnownPerson, LastTouch, PersonChange } from '../../../src/domain/people/people';
import { readPersona } from '../../../src/domain/people/persona';
import messages from '../../../src/static/_locales/en/messages.json';
import { isolated } from '../../../src/ui/isolated';
import { changeWords, notMissingWords, othersWords, personaWords, touchWords } from '../../../src/ui/people-words';
import { sayIn } from '../../../src/ui/say';
import { account } from '../domain/assessment/example';

const say = sayIn(
  (key, ...filled) => messages[key].message.replace(/\$(\d)/g, (_all, at) => filled[Number(at) - 1] ?? ''),
  'en-US',
  2026,
);
/** Without the signs that keep a name's direction to itself. */
const plain = (words: string | null): string | null => words?.replace(/[\u2068\u2069]/g, '') ?? null;

const persona = (label: string, when: Persona['when'], weight = 1): Persona => ({
  id: label,
  label,
  role: 'user',
  weight,
  when,
});
const BUYER = persona('Economic buyer', { seniority: ['vp'], functions: ['engineering'] }, 9);
const USER = persona('User', { titleAny: ['dispatcher', 'purchas*'] });
const BOTH = persona('Both', { seniority: ['manager'], titleAny: ['Purchas*'] }, 3);

describe('who someone is', () => {
  it.each<[title: string | null, label: string, why: string | null]>([
    ['VP, Eng.', 'Economic buyer', 'VP + engineering, read from “VP · Eng”'],
    [
      'Chief Dispatcher',
      'Title not clear',
      'rank and function not clear from “Chief Dispatcher”: may be Economic buyer, User',
    ],
    ['VP Wonders', 'Title not clear', 'function not clear from “VP Wonders”: may be Economic buyer'],
    ['Dispatcher', 'User', '“dispatcher” in the title'],
    ['Purchasing Manager', 'Both', 'manager, read from “Purchasing · Manager”, “Purchas…” in the title'],
    [
      'Marketing Manager',
      'Not a wanted persona',
      'manager + marketing, read from “Marketing · Manager”: fits no persona',
    ],
    ['Engineering Wizard', 'Title not clear', 'rank not clear from “Engineering Wizard”: may be Economic buyer'],
    ['Wizard', 'Title not clear', 'rank and function not clear from “Wizard”: may be Economic buyer'],
    [null, 'Title not known', null],
  ])('%s is said as %s: %s', (title, label, why) => {
    const words = personaWords(readPersona([BUYER, BOTH, USER], title), say);
    expect([plain(words.label), plain(words.why)]).toEqual([label, why]);
  });

  it('who fits none, by a title of which nothing was read, is said with the title', () => {
    const words = personaWords(readPersona([USER], 'Wizard'), say);
    expect(plain(words.why)).toBe('“Wizard” fits no persona');
  });
});

describe('the last touch', () => {
  const touch = (who: string | null, mine: boolean | null): LastTouch => ({ day: '2026-11-12', who, mine });
  it.each<[LastTouch | null, string]>([
    [touch('Jonas Falk', false), 'last touch Nov 12 by Jonas Falk'],
    [touch('Jonas Falk', null), 'last touch Nov 12 by Jonas Falk'],
    [touch('Mira Beispiel', true), 'last touch Nov 12 by you'],
    [touch(null, null), 'last touch Nov 12'],
    [touch('  ', null), 'last touch Nov 12'],
    [null, 'no touch seen'],
  ])('%o is said as "%s"', (last, words) => {
    expect(plain(touchWords(last, say))).toBe(words);
  });
});

describe('what is to be noticed of a person', () => {
  const also = (over: Partial<Extract<PersonChange, { kind: 'also' }>>): PersonChange => ({
    kind: 'also',
    how: 'name',
    here: false,
    name: 'Ana Ruiz',
    company: 'Bosch',
    title: null,
    day: '2026-10-03',
    record: 'salesforce/acme/lead/00Q',
    ...over,
  });
  const contact = 'salesforce/acme/contact/003';

  it.each<[PersonChange, string]>([
    [{ kind: 'title', before: 'Operations Manager', day: '2026-10-03' }, 'was Operations Manager on Oct 3'],
    [{ kind: 'title', before: 'Buyer', day: '2025-12-24' }, 'was Buyer on Dec 24, 2025'],
    [{ kind: 'company', before: 'Bosch', day: '2026-10-03' }, 'seen at Bosch on Oct 3'],
    [also({ how: 'email' }), 'same e-mail as Ana Ruiz at Bosch'],
    [also({ how: 'email', company: null }), 'same e-mail as Ana Ruiz'],
    [also({ how: 'email', here: true }), 'same e-mail as Ana Ruiz, a lead here'],
    [also({ how: 'email', here: true, record: contact }), 'same e-mail as Ana Ruiz, a contact here'],
    [also({ here: true }), 'same name: a lead here'],
    [also({ here: true, record: contact }), 'same name: another contact here'],
    [also({}), 'same name at Bosch: may be another person'],
    [also({ title: 'Buyer' }), 'same name at Bosch, Buyer: may be another person'],
  ])('%o is said as "%s"', (change, words) => {
    expect(plain(changeWords(change, say))).toBe(words);
  });

  it('is said without letting a hostile title turn the line round', () => {
    const words = changeWords({ kind: 'title', before: '\u202eretnuH\u2069\u2069', day: '2026-10-03' }, say);
    expect(words).toBe('was \u2068retnuH\u2069 on Oct 3');
    expect(isolated('أمين')).toBe('\u2068أمين\u2069');
  });
});

describe('who holds no role', () => {
  const known: KnownPerson = { id: '1', name: 'Ana Ruiz', title: null, lastTouch: null, role: null, changes: [] };
  const others = (none: number, unknown: number) => [
    ...Array.from({ length: none }, () => ({ ...known, state: 'none' as const })),
    ...Array.from({ length: unknown }, () => ({ ...known, state: 'unknown' as const })),
  ];

  it.each<[none: number, unknown: number, hasPersonas: boolean, words: string]>([
    [3, 2, true, '3 others fit no persona, 2 have no clear title'],
    [1, 1, true, '1 other fits no persona, 1 has no clear title'],
    [0, 2, true, '2 have no clear title'],
    [1, 0, true, '1 other fits no persona'],
    [3, 0, false, '3 people seen'],
    [1, 0, false, '1 person seen'],
  ])('%i of no persona and %i unread are counted', (none, unknown, hasPersonas, words) => {
    expect(othersWords(others(none, unknown), hasPersonas, say)).toBe(words);
  });
});

describe('a role that nobody holds', () => {
  const role = (over: object) => ({
    personaId: 'a',
    label: 'A',
    role: 'user' as const,
    required: true,
    people: [],
    state: 'not-seen' as const,
    ...over,
  });

  it.each<[sentence: string, role: object, listComplete: boolean, key: keyof typeof messages | null]>([
    ['is not called missing while the list may go on', {}, false, 'people_open_list'],
    ['is not called missing while a title is not clear', {}, true, 'people_open_title'],
    ['needs no reason where it is missing', { state: 'missing' }, true, null],
    ['needs no reason where it is not required', { required: false }, false, null],
  ])('%s', (_sentence, over, listComplete, key) => {
    const judged = account({ coverage: [role(over)], listComplete });
    if (judged.state !== 'judged') throw new Error(judged.state);
    expect(notMissingWords(judged, say)).toBe(key && messages[key].message);
  });
});
