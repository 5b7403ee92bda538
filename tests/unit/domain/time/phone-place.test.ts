import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phonePlace } from '../../../../src/domain/time/phone-place';
import { anyText } from '../pitch/pieces';

const BAVARIA = { country: 'DE', region: 'DE-BY', city: 'Erlangen' };
const TEXAS = { country: 'US', region: 'US-TX', city: 'Houston' };
const KENT = { country: 'GB', region: 'GB-ENG', city: 'Dover' };
const DELHI = { country: 'IN', region: 'IN-DL', city: 'Delhi' };
const NOWHERE = { country: null, region: null, city: null };
const only = (country: string) => ({ country, region: null, city: null });

describe('the place that a number is called in', () => {
  it.each([
    ['an international number of the account’s country', '+49 9131 7-0', BAVARIA, BAVARIA],
    ['one of another country', '+33 1 42 34 56 78', BAVARIA, only('FR')],
    ['one with 00', '0033 1 42 34 56 78', BAVARIA, only('FR')],
    ['one of an account whose country is unknown', '+33 1 42 34 56 78', NOWHERE, only('FR')],
    ['a national number', '(09131) 7-0 12', BAVARIA, BAVARIA],
    ['a national number with an extension', '713-555-0100 ext. 12', TEXAS, TEXAS],
    ['a national number in other digits', '٠٩١٣١ ٧٠١٢', BAVARIA, BAVARIA],
    ['a shared code at an account in one of its countries', '+1 (713) 555-0100', TEXAS, TEXAS],
    ['a shared code in Britain', '+44 1304 555010', KENT, KENT],
    ['a national number of Delhi, 011', '011 2345 6789', DELHI, DELHI],
    ['a shared code at an account elsewhere', '+1 713 555 0100', BAVARIA, null],
    ['a shared code where the country is unknown', '+7 495 123-45-67', NOWHERE, null],
    ['a code of no single country that we know', '+888 1234 5678', BAVARIA, null],
    ['a call abroad as Americans dial it', '011 49 9131 7012', TEXAS, null],
    ['a national number where the country is unknown', '09131 7012', NOWHERE, null],
    ['too few digits', '1234', BAVARIA, null],
    ['too many digits', '1234567890123456', BAVARIA, null],
    ['words', 'see website', BAVARIA, null],
    ['a number in words', '1-800-CALL-NOW', TEXAS, null],
    ['nothing', '', BAVARIA, null],
  ])('%s', (_what, phone, account, expected) => {
    expect(phonePlace({ phone, ...account })).toEqual(expected);
  });

  it('whatever the text, is the account’s place, a country alone, or none', () => {
    const phone = fc.oneof(anyText, fc.string({ unit: fc.constantFrom(...'+0123456789 ()-x') }));
    fc.assert(
      fc.property(phone, fc.constantFrom(BAVARIA, TEXAS, NOWHERE), (text, account) => {
        const found = phonePlace({ phone: text, ...account });
        if (found === null) return;
        expect(found.country).not.toBeNull();
        expect([account, only(found.country ?? '')]).toContainEqual(found);
      }),
      { numRuns: 1000 },
    );
  });
});
