import { describe, expect, it } from 'vitest';
import type { Fact, FactName, FactSource, FactValue } from '../../../../src/domain/facts/fact';
import type { Note } from '../../../../src/domain/facts/note';
import { noteChoices } from '../../../../src/domain/facts/note-choices';
import { noteKind, readNote, withNotes } from '../../../../src/domain/facts/noted';
import { criterion, disqualifier, setOf } from '../fit/example';

const PAGE: FactSource = { kind: 'page', day: null };
const REMEMBERED: FactSource = { kind: 'remembered', day: '2026-11-01' };
const IMPORTED: FactSource = { kind: 'imported', day: '2026-10-01' };

const known = (value: FactValue, source: FactSource, text = 'as shown'): Fact => ({
  state: 'known',
  value,
  text,
  source,
});
const unread = (source: FactSource): Fact => ({ state: 'unknown', why: 'unreadable', text: 'a lot', source });
const people = (min: number, max = min): FactValue => ({ type: 'number', min, max });
const money = (amount: number, currency: string | null): FactValue => ({
  type: 'money',
  min: amount,
  max: amount,
  currency,
});
const text = (value: string): FactValue => ({ type: 'text', text: value });

const note = (fact: FactName, written: string): Note => ({ fact, text: written, locale: 'en-US', day: '2026-11-12' });

/** What counts, from where, and what stands beside it. */
function settled(fact: FactName, written: string, elsewhere: Fact | undefined): string {
  const facts = new Map(elsewhere ? [[fact, elsewhere] as const] : []);
  const { facts: all, served } = withNotes(facts, [note(fact, written)], {});
  const counted = all.get(fact);
  if (!counted) return 'nothing';
  const beside = counted.other ? `, beside ${counted.other.source.kind} "${counted.other.text}"` : '';
  return `${counted.source.kind} "${counted.text}"${beside}${served.includes(fact) ? ', served' : ''}`;
}

describe('a note among the sources of a fact', () => {
  it.each<[sentence: string, fact: FactName, noted: string, elsewhere: Fact | undefined, outcome: string]>([
    ['counts where nothing else is stated', 'employees', '300', undefined, 'noted "300"'],
    [
      'yields to the page, and stands beside it',
      'employees',
      '300',
      known(people(72), PAGE),
      'page "as shown", beside noted "300"',
    ],
    [
      'counts before what is remembered, which stands beside it',
      'employees',
      '300',
      known(people(72), REMEMBERED),
      'noted "300", beside remembered "as shown"',
    ],
    [
      'counts before what was imported',
      'employees',
      '300',
      known(people(72), IMPORTED),
      'noted "300", beside imported "as shown"',
    ],
    [
      'has served where the page says the same',
      'employees',
      '300',
      known(people(300), PAGE),
      'page "as shown", served',
    ],
    [
      'has served where the page is more exact',
      'employees',
      '200-400',
      known(people(300), PAGE),
      'page "as shown", served',
    ],
    [
      'counts where it lies within the range of the page',
      'employees',
      '300',
      known(people(201, 500), PAGE),
      'noted "300", beside page "as shown"',
    ],
    [
      'counts where it ends the open end of the page',
      'employees',
      '12,000',
      known(people(10_001, Infinity), PAGE),
      'noted "12,000", beside page "as shown"',
    ],
    [
      'differs where the ranges only overlap',
      'employees',
      '400-600',
      known(people(201, 500), PAGE),
      'page "as shown", beside noted "400-600"',
    ],
    [
      'stays without company beside the same remembered value',
      'employees',
      '300',
      known(people(300), REMEMBERED),
      'noted "300"',
    ],
    ['counts where the page could not be read', 'employees', '300', unread(PAGE), 'noted "300", beside page "a lot"'],
    [
      'that cannot be read any more yields to anything',
      'employees',
      'a few',
      known(people(72), REMEMBERED),
      'remembered "as shown", beside noted "a few"',
    ],
    ['that says nothing is none', 'employees', 'n/a', known(people(72), REMEMBERED), 'remembered "as shown"'],
    [
      'adds the currency that the page does not state',
      'revenue',
      '$5M',
      known(money(5_000_000, null), PAGE),
      'noted "$5M", beside page "as shown"',
    ],
    [
      'of another currency differs',
      'revenue',
      '5M EUR',
      known(money(5_000_000, 'USD'), PAGE),
      'page "as shown", beside noted "5M EUR"',
    ],
    ['has served whatever its case', 'ownership', 'public', known(text('Public'), PAGE), 'page "as shown", served'],
    [
      'has served whatever its words',
      'country',
      'Deutschland',
      known({ type: 'country', code: 'DE' }, PAGE),
      'page "as shown", served',
    ],
    [
      'has served whatever the order of its entries',
      'technologies',
      'oracle; SAP',
      known({ type: 'list', items: ['SAP', 'Oracle'] }, PAGE),
      'page "as shown", served',
    ],
    [
      'differs where an entry is missing',
      'technologies',
      'SAP',
      known({ type: 'list', items: ['SAP', 'Oracle'] }, PAGE),
      'page "as shown", beside noted "SAP"',
    ],
    ['on a field that the set does not declare waits', 'custom:gone', 'x', undefined, 'nothing'],
  ])('%s', (_sentence, fact, noted, elsewhere, outcome) => {
    expect(settled(fact, noted, elsewhere)).toBe(outcome);
  });

  it('is read by the language it was written in', () => {
    const german = { ...note('custom:share', '1.234'), locale: 'de-DE' };
    const fields = { 'custom:share': { label: 'Share', type: 'number', from: {} } } as const;
    const { facts } = withNotes(new Map(), [german], fields);
    expect(facts.get('custom:share')).toMatchObject({ state: 'known', value: people(1234) });
  });
});

describe('an answer', () => {
  const context = { locale: 'en-US', customFields: {} };
  it.each([
    ['an amount without a currency', 'revenue', '1.2M'],
    ['a dollar that may be another one', 'revenue', 'five'],
    ['more than can be noted', 'description', 'x'.repeat(301)],
  ] as const)('of %s cannot be read', (_what, fact, written) => {
    expect(readNote(fact, written, context)).toEqual({ state: 'unknown', why: 'unreadable' });
  });

  const set = setOf(
    {
      criteria: [criterion('rating', 'rating', 1, { kind: 'oneOf', values: ['Hot', 'Warm'] })],
      disqualifiers: [disqualifier('state', 'ownership', { kind: 'is', value: 'Government' })],
    },
    { fields: { 'custom:live': { label: 'Live', type: 'date', from: {} } } },
  );

  it.each<[FactName, string | undefined]>([
    ['employees', 'number'],
    ['founded', 'year'],
    ['standing', 'standing'],
    ['custom:live', 'date'],
    ['custom:gone', undefined],
  ])('to %s is written as %s', (fact, kind) => {
    expect(noteKind(fact, { customFields: set.fields ?? {} })).toBe(kind);
  });

  it.each<FactName>(['country', 'industry', 'region', 'standing'])('that is offered for %s is read back', (fact) => {
    const choices = noteChoices(fact, set);
    expect(choices.length).toBeGreaterThan(5);
    expect(choices.filter((choice) => readNote(fact, choice, context).state !== 'known')).toEqual([]);
  });

  it('to a text is offered in the words of the criteria', () => {
    expect([noteChoices('rating', set), noteChoices('ownership', set), noteChoices('employees', set)]).toEqual([
      ['Hot', 'Warm'],
      ['Government'],
      [],
    ]);
  });
});
