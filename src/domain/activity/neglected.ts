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

function daysUntouched({ lastTouch }: AccountTouched, today: string): number | null {
  return lastTouch === null ? null : daysBetween(lastTouch, today);
}

/** Whether one account is strong and was left alone for longer than that; one without any touch seen is. */
export function isNeglected(
  account: AccountTouched,
  today: string,
  staleAfterDays: number = DEFAULT_STALE_AFTER_DAYS,
): boolean {
  if (account.strong !== true) return false;
  const days = daysUntouched(account, today);
  return days === null || days > staleAfterDays;
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
    if (isNeglected(account, today, staleAfterDays))
      found.push({ account, daysUntouched: daysUntouched(account, today) });
  }
  return found.sort((a, b) => (b.daysUntouched ?? -1) - (a.daysUntouched ?? -1));
}
