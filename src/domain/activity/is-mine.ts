import { fold } from '../text/fold';
import { YOU_WORDS } from './you-words.data';

const YOU: ReadonlySet<string> = new Set(Object.values(YOU_WORDS).flat().map(fold));

/**
 * Whether an activity is the rep's own: the CRM shows one of the rep's names, or its word for "you". A row that does
 * not say who acted (null or blank) is nobody's: it is not counted as the rep's.
 */
export function isMine(who: string | null, crmNames: readonly string[]): boolean {
  const name = fold(who ?? '');
  return name !== '' && (YOU.has(name) || crmNames.some((own) => fold(own) === name));
}

/** As `isMine`; null where nobody can say: the CRM names nobody, or the rep has not said what the CRM calls them. */
export function mineOf(who: string | null, crmNames: readonly string[]): boolean | null {
  if (who === null || fold(who) === '') return null;
  return isMine(who, crmNames) || (crmNames.length === 0 ? null : false);
}
