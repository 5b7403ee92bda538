import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../../src/domain/text/fold';
import { compileKeyword, matchesKeyword } from '../../../../src/domain/text/keyword';

const OCCURS: readonly (readonly [entry: string, text: string, why: string])[] = [
  ['sales', 'Head of Sales', 'case is folded'],
  ['sales', '(sales)', 'punctuation is a bound'],
  ['sales operations', 'Sales\n  Operations Lead', 'white space is collapsed'],
  ['zurich', 'Zürich office', 'marks are removed'],
  ['manufactur*', 'Manufacturing of doors', 'a trailing star drops the bound behind'],
  ['c++', 'We write C++, mostly', 'an entry may end in signs'],
  ['r&d', 'VP R&D', 'signs are literal'],
  ['採購', '資深採購經理', 'no bound beside Han'],
  ['구매', '구매팀장', 'no bound beside Hangul'],
  ['SaaS', 'SaaS企業', 'no bound between Latin and Han'],
  ['🚀', 'launch 🚀 now', 'characters outside the basic plane'],
];

const DOES_NOT_OCCUR: readonly (readonly [entry: string, text: string, why: string])[] = [
  ['sales', 'Wholesales', 'a letter stands before'],
  ['call', 'Callback', 'a letter stands behind'],
  ['web', 'web3', 'a digit stands behind'],
  ['*', 'anything', 'an entry without a phrase'],
  ['', 'anything', 'an empty entry'],
  ['a.c', 'abc', 'no pattern signs'],
  ['구', '국제', 'a syllable is whole'],
  ['*facturing', 'manufacturing', 'a leading star is literal'],
];

describe('keyword entries', () => {
  it.each(OCCURS)('%j occurs in %j: %s', (entry, text) => expect(matchesKeyword(entry, text)).toBe(true));
  it.each(DOES_NOT_OCCUR)('%j does not occur in %j: %s', (entry, text) =>
    expect(matchesKeyword(entry, text)).toBe(false),
  );

  it('finds any phrase that stands between spaces', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (phrase, rest) => {
        fc.pre(fold(phrase) !== '' && !phrase.trimEnd().endsWith('*'));
        expect(compileKeyword(phrase)(fold(`${rest} ${phrase} ${rest}`))).toBe(true);
      }),
    );
  });
});
