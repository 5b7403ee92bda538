import { describe, expect, it } from 'vitest';
import { type KeptField, remember } from '../../../../src/domain/record/remember';
import type { SeenField } from '../../../../src/domain/record/snapshot';

const page = { today: '2026-11-20', locale: 'en-US' };
const everything = () => true;
const seen = (field: SeenField['field'], text: string, internal: string = field): SeenField => ({
  field,
  internal,
  text,
  blank: text === '',
  place: 'field',
});
const kept = (field: KeptField['field'], text: string, internal: string = field): KeptField => ({
  field,
  internal,
  text,
  locale: 'en-US',
  day: '2026-11-12',
});

describe('remembered facts', () => {
  it('take the value of the page when it shows one, and keep that from now on', () => {
    const { current, keep } = remember([seen('industry', 'Retail')], [kept('industry', 'Banking')], page, everything);
    expect(current).toEqual([
      { field: 'industry', internal: 'industry', text: 'Retail', locale: 'en-US', source: { kind: 'page', day: null } },
    ]);
    expect(keep).toEqual([
      { field: 'industry', internal: 'industry', text: 'Retail', locale: 'en-US', day: '2026-11-20' },
    ]);
  });

  it('stand in, with their day, for a field that is not rendered now', () => {
    const { current, keep } = remember([], [kept('employees', '1,250')], page, everything);
    expect(current.map(({ text, source }) => [text, source])).toEqual([
      ['1,250', { kind: 'remembered', day: '2026-11-12' }],
    ]);
    expect(keep).toEqual([kept('employees', '1,250')]);
  });

  it('are forgotten when the field is rendered blank', () => {
    expect(remember([seen('industry', '')], [kept('industry', 'Banking')], page, everything)).toEqual({
      current: [],
      keep: [],
    });
  });

  it('keep an opt-out that is not shown now beside one that is and says otherwise', () => {
    const { current, keep } = remember(
      [seen('emailOptOut', 'false', 'HasOptedOutOfEmail')],
      [kept('emailOptOut', 'true', 'HasOptedOutOfEmail'), kept('emailOptOut', 'true', 'Do_Not_Email__c')],
      page,
      everything,
    );
    const says = (fields: readonly Pick<SeenField, 'internal' | 'text'>[]) =>
      fields.map(({ internal, text }) => [internal, text]);
    expect(says(current)).toEqual([
      ['HasOptedOutOfEmail', 'false'],
      ['Do_Not_Email__c', 'true'],
    ]);
    expect(says(keep)).toEqual(says(current));
  });

  it('keep custom fields apart by their internal names', () => {
    const { current } = remember(
      [seen('custom', '5', 'Seats__c')],
      [kept('custom', '9', 'Sites__c'), kept('custom', '4', 'Seats__c')],
      page,
      everything,
    );
    expect(current.map(({ internal, text }) => [internal, text])).toEqual([
      ['Seats__c', '5'],
      ['Sites__c', '9'],
    ]);
  });

  it('use but do not keep a field that may not be kept', () => {
    const { current, keep } = remember([seen('custom', '5', 'Seats__c')], [], page, () => false);
    expect([current.length, keep.length]).toEqual([1, 0]);
  });
});
