import { plainDigits } from '../facts/number';
import { countryOfPhone } from '../facts/phone-country';
import type { KnownPlace } from './zones';

/** A number with the place of the account that it belongs to. */
export interface AccountPhone extends KnownPlace {
  /** As shown. */
  readonly phone: string;
}

/**
 * Calling codes that several countries share (ITU E.164), with those that nearly all of their numbers are in. Such a number
 * says nothing by itself; at an account in one of these countries it is written as its national numbers are.
 */
const SHARED_CODES: Readonly<Record<1 | 7 | 44, readonly string[]>> = {
  1: ['US', 'CA'],
  7: ['RU', 'KZ'],
  44: ['GB'],
};

/** E.164: at most fifteen digits; no national number that one can call has less than five. */
const NATIONAL = /^(?:tel:)?\(?\d[\d\s().\-/]*(?:\s*(?:ext|x|#)[\s.:]*\d+)?$/i;
const MIN_DIGITS = 5;
const MAX_DIGITS = 15;
const MAX_LENGTH = 60;

/**
 * The place that a phone number is called in: an international number's country (with the account's region and city where
 * it is the account's country), a national number's account. Null where the number does not say, and for what is none.
 * A number can ring elsewhere: it is where the call is placed to, and no more.
 */
export function phonePlace({ phone, country, region, city = null }: AccountPhone): KnownPlace | null {
  if (phone.length > MAX_LENGTH) return null;
  const bare = plainDigits(phone).trim();
  const account = country === null ? null : { country, region, city };
  const called = countryOfPhone(bare);
  if (called !== undefined) return called === country ? account : { country: called, region: null, city: null };
  const digits = bare.replace(/\D/g, '');
  if (digits.length < MIN_DIGITS || digits.length > MAX_DIGITS) return null;
  if (isFromAbroad(bare, country)) return account !== null && sharesCode(digits, account.country) ? account : null;
  return NATIONAL.test(bare) ? account : null;
}

/** `+`, or what is dialled to call abroad: 00 in most of the world, 011 from North America (in India it is Delhi). */
function isFromAbroad(phone: string, country: string | null): boolean {
  const isAmerican = country !== null && SHARED_CODES[1].includes(country);
  return /^(?:tel:)?\(?(?:\+|00)/i.test(phone) || (isAmerican && /^(?:tel:)?\(?011/i.test(phone));
}

function sharesCode(digits: string, country: string): boolean {
  const number = digits.replace(/^00/, '');
  return Object.entries(SHARED_CODES).some(
    ([code, countries]) => number.startsWith(code) && countries.includes(country),
  );
}
