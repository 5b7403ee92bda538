import { readMoney } from '../facts/money';

/** "Umsatz (Mio. EUR)", "Revenue in USD": what stands in parentheses or behind "in" at the end. */
const BEHIND = /[([]\s*(?:in\s+)?([^()[\]]{1,20}?)\s*[)\]]\s*$|\sin\s+([^\s].{0,19})$/iu;
/** A sign of a currency, or a thousand in short: such a unit counts although nobody can read it. */
const LOOKS_LIKE_UNIT = /\p{Sc}|0{3}|\b[TKM][A-Z]{3}\b/u;

/** The amounts of a column in words of its heading. */
export interface HeadingUnit {
  /** To be written behind each amount: a currency, a scale, or both; empty where the heading says none. */
  readonly unit: string;
  /** The heading without it. */
  readonly name: string;
}

/**
 * What a heading says of all amounts below it. A unit that we cannot read is kept: behind an amount it makes the amount
 * unreadable, and that is right, since nobody knows how much it is.
 */
export function headingUnit(heading: string): HeadingUnit {
  const found = BEHIND.exec(heading.trim());
  const unit = (found?.[1] ?? found?.[2] ?? '').trim();
  if (found === null || unit === '' || /[1-9]/.test(unit)) return { unit: '', name: heading };
  const name = heading.trim().slice(0, found.index);
  // "USD m" is written "m USD" behind an amount.
  const turned = unit.split(/\s+/).toReversed().join(' ');
  const readable = [unit, turned].find((each) => readMoney(`5 ${each}`, null).state === 'known');
  if (readable !== undefined) return { unit: readable, name };
  return LOOKS_LIKE_UNIT.test(unit) ? { unit, name } : { unit: '', name: heading };
}
