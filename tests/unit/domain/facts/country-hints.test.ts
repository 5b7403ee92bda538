import { describe, expect, it } from 'vitest';
import { countryOfDomain, withCountryHint } from '../../../../src/domain/facts/country-hints';
import type { Fact } from '../../../../src/domain/facts/fact';
import { countryOfPhone } from '../../../../src/domain/facts/phone-country';
import type { CurrentField } from '../../../../src/domain/record/remember';

describe('the country of a phone number', () => {
  it.each([
    ['+49 89 1234567', 'DE'],
    ['0049 89 1234567', 'DE'],
    ['+43 (0)1 12345-67', 'AT'],
    ['+351 21 123 4567', 'PT'],
    ['(+33) 1 42 34 56 78', 'FR'],
    ['tel:+81-3-1234-5678', 'JP'],
    ['+91 22 1234 5678 ext. 12', 'IN'],
    ['＋４９ ８９ １２３４５６７', 'DE'],
    ['+1 415 555 0100', undefined],
    ['+7 495 123 4567', undefined],
    ['+44 20 7946 0000', undefined],
    ['+44 1534 123456', undefined],
    ['089 1234567', undefined],
    ['(415) 555-0100', undefined],
    ['49 89 1234567', undefined],
    ['+49', undefined],
    ['+999 123 456 789', undefined],
    ['+49 89 1234567 or +43 1 1234567', undefined],
    ['n/a', undefined],
    ['', undefined],
    ['+49'.repeat(1_000_000), undefined],
  ])('%.40s says %s', (text, country) => {
    expect(countryOfPhone(text)).toBe(country);
  });
});

describe('the country of a domain', () => {
  it.each([
    ['https://www.acme.de/kontakt', 'DE'],
    ['acme.co.uk', 'GB'],
    ['acme.com.au', 'AU'],
    ['acme.fr', 'FR'],
    ['bücher.at', 'AT'],
    ['acme.com', undefined],
    ['acme.eu', undefined],
    ['acme.io', undefined],
    ['acme.ai', undefined],
    ['acme.co', undefined],
    ['acme.com.co', undefined],
    ['acme.me', undefined],
    ['acme.tv', undefined],
    ['acme.is', undefined],
    ['acme.uk.com', undefined],
    ['acme.com.de', undefined],
    ['acme.blogspot.de', undefined],
    ['facebook.com/acme', undefined],
    ['someone@t-online.de', undefined],
    ['amazon.de/shops/acme', undefined],
    ['acme', undefined],
    ['', undefined],
  ])('%s says %s', (text, country) => {
    expect(countryOfDomain(text)).toBe(country);
  });
});

const source = { kind: 'page', day: null } as const;
const field = (name: CurrentField['field'], text: string): CurrentField => ({
  field: name,
  internal: '',
  text,
  locale: null,
  source,
});
const stated: Fact = { state: 'known', value: { type: 'country', code: 'FR' }, text: 'France', source };
const unread: Fact = { state: 'unknown', why: 'unreadable', text: 'Austrla', source };

describe('a country by weaker evidence', () => {
  it.each([
    ['is the calling code of the phone', undefined, ['+49 89 1234567', ''], 'DE', 'country-from-phone'],
    ['is the ending of the website', undefined, ['', 'acme.de'], 'DE', 'country-from-domain'],
    ['is both where they agree', undefined, ['+49 89 1234567', 'acme.de'], 'DE', 'country-from-phone'],
    ['is the one that says something', undefined, ['+1 415 555 0100', 'acme.de'], 'DE', 'country-from-domain'],
    ['is unknown where they disagree', undefined, ['+43 1 1234567', 'acme.de'], undefined, undefined],
    ['is unknown where neither says it', undefined, ['+1 415 555 0100', 'acme.com'], undefined, undefined],
    ['does not override a stated country', stated, ['+49 89 1234567', 'acme.de'], 'FR', undefined],
  ] as const)('%s', (_sentence, before, [phone, website], code, note) => {
    const facts = new Map(before ? [['country', before] as const] : []);
    const fact = withCountryHint(facts, [field('companyPhone', phone), field('website', website)]).get('country');
    expect(fact?.state === 'known' ? [fact.value, fact.note] : undefined).toEqual(
      code === undefined ? undefined : [{ type: 'country', code }, note],
    );
  });

  it('does not stand in for a stated country that could not be read', () => {
    const facts = withCountryHint(new Map([['country', unread]]), [field('website', 'acme.de')]);
    expect(facts.get('country')).toBe(unread);
  });

  it('never comes from the phone of a person', () => {
    expect(withCountryHint(new Map(), [field('phone', '+49 89 1234567')]).size).toBe(0);
  });
});
