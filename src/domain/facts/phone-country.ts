import { CALLING_CODES } from './calling-codes.data';
import { plainDigits } from './number';

/** E.164: at most fifteen digits; shorter than seven is no number that one can call from abroad. */
const DIGITS = { min: 7, max: 15 } as const;

/**
 * The country (ISO 3166-1 alpha-2) of a phone number's calling code, `+49 89 …` or `0049 …`. Undefined for a number without
 * one, and for codes that several countries share. Weaker than any address: numbers move, and companies have several.
 */
export function countryOfPhone(text: string): string | undefined {
  if (text.length > 60) return undefined;
  const bare = plainDigits(text).trim();
  const [, number] = /^(?:tel:)?(?:\(?\+|00)([\d\s().\-/]+?)(?:\s*(?:ext|x|#)[\s.:]*\d+)?$/i.exec(bare) ?? [];
  const digits = number?.replace(/\D/g, '') ?? '';
  if (digits.length < DIGITS.min || digits.length > DIGITS.max) return undefined;
  // No calling code begins another one.
  return CALLING_CODES[digits.slice(0, 2)] ?? CALLING_CODES[digits.slice(0, 3)];
}
