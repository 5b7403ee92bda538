import type { MessageKey, Translate } from './text';

/** What the overlay says with: strings, numbers, shares and days in the reader's language. */
export interface Say {
  readonly t: Translate;
  /** The reader's language (BCP 47), for what only the panel writes out. */
  readonly locale: string;
  /** `0.314` → `31 %` in the reader's form; rounded down, so that what is not all is never shown as all. */
  readonly share: (part: number) => string;
  /** A local day, `2026-11-12` → `12 Nov`; with the year when it is not this one. */
  readonly day: (iso: string) => string;
  readonly list: (items: readonly string[]) => string;
}

/** Made when it is first asked for: the formats of `Intl` cost milliseconds, and most pages need none of them. */
function late<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** `locale` is the browser's own language, `year` the current one. */
export function sayIn(t: Translate, locale: string, year: number): Say {
  const percent = late(() => new Intl.NumberFormat(locale, { style: 'percent' }));
  const short = late(() => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }));
  const long = late(() => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }));
  const list = late(() => new Intl.ListFormat(locale, { type: 'unit', style: 'short' }));
  return {
    t,
    locale,
    share: (part) => percent().format(Math.floor(part * 100 + 1e-9) / 100),
    day: (iso) => (iso.startsWith(String(year)) ? short() : long()).format(new Date(`${iso}T00:00:00Z`)),
    list: (items) => list().format(items),
  };
}

/** The key of a family of strings; codes with hyphens are written with underscores in the file. */
export function keyOf<P extends string>(prefix: P, code: string): MessageKey {
  return `${prefix}_${code.replaceAll('-', '_')}` as MessageKey;
}
