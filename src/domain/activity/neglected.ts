import { daysBetween } from './period';

/** Days without a touch after which a strong account counts as neglected (criteria file, section 5). */
const DEFAULT_STALE_AFTER_DAYS = 14;

/** What is known of an account's last touch. */
export interface AccountTouched {
  /** Null: not known, and then it is not called neglected. */
  readonly strong: boolean | null;
  /** ISO day of the last touch by anyone; null when none was seen. */
  readonly lastTouch: string | null;
}

/** A strong account that was left alone; `daysUntouched` is null when no touch was ever seen. */
export interface NeglectedAccount<T extends AccountTouched> {
  readonly account: T;
  readonly daysUntouched: number | null;
}

/**
 * The strong accounts untouched for longer than `staleAfterDays`, longest first; those without any touch seen come
 * last, since a log that was not read looks the same. Only touches count here, never what Rightfit itself saw.
 */
export function neglected<T extends AccountTouched>(
  accounts: Iterable<T>,
  today: string,
  staleAfterDays: number = DEFAULT_STALE_AFTER_DAYS,
): readonly NeglectedAccount<T>[] {
  const found: NeglectedAccount<T>[] = [];
  for (const account of accounts) {
    if (account.strong !== true) continue;
    const daysUntouched = account.lastTouch === null ? null : daysBetween(account.lastTouch, today);
    if (daysUntouched === null || daysUntouched > staleAfterDays) found.push({ account, daysUntouched });
  }
  return found.sort((a, b) => (b.daysUntouched ?? -1) - (a.daysUntouched ?? -1));
}
