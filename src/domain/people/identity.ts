import { isNotStated } from '../facts/not-stated';
import { fold } from '../text/fold';
import { SALUTATIONS, SHARED_MAILBOXES } from './identity.data';

/** What is longer is no name, and no address either (RFC 5321 ends a path at 256). */
const MAX_LENGTH = 256;
const INITIAL = /^[a-z]$/;

/** Letters and digits alone, words apart; an apostrophe stands inside a word. */
const wordsOf = (text: string): string[] =>
  fold(text)
    .replace(/['’`´ʼ]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/**
 * The form in which two titles are one: case, accents, white space, punctuation and "&" or "and" do not tell them apart.
 * For comparing only.
 */
export function titleKey(title: string): string {
  return wordsOf(title.replaceAll('&', ' and ')).join('');
}

/**
 * The form in which two full names are one: as `titleKey`, words kept apart, without a form of address. Undefined for
 * what is no full name: fewer than two words that are more than an initial, and what only stands in for a name.
 */
export function nameKey(name: string): string | undefined {
  if (name.length > MAX_LENGTH || isNotStated(name)) return undefined;
  const words = wordsOf(name);
  const first = words.findIndex((word) => !SALUTATIONS.has(word));
  const own = first === -1 ? [] : words.slice(first);
  return own.filter((word) => !INITIAL.test(word)).length < 2 ? undefined : own.join(' ');
}

/**
 * The form in which two e-mail addresses are one mailbox of one person; undefined for what is no single address, and
 * for a mailbox that a house shares. Accents count: with them it is another mailbox.
 */
export function emailKey(text: string): string | undefined {
  const address = text.trim().normalize('NFKC').toLowerCase();
  if (address.length > MAX_LENGTH || !/^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/u.test(address)) return undefined;
  return SHARED_MAILBOXES.has(address.slice(0, address.indexOf('@'))) ? undefined : address;
}
