import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { MessageKey, Translate } from './text';

/** Strings that come in two forms: `<stem>_one` and `<stem>_other`; `$1` is the count. */
type Stem<K> = K extends `${infer S}_other` ? (`${S}_one` extends MessageKey ? S : never) : never;
export type CountedKey = Stem<MessageKey>;

/** Everything that our own pages say: strings by key; numbers, shares and days in the reader's language. */
export interface PageText {
  readonly t: Translate;
  readonly number: (value: number) => string;
  /** `0.31` → `31%`, rounded so that what is not all is never shown as all, nor something as nothing. */
  readonly percent: (share: number) => string;
  /** A local day, `2026-11-12`, or an instant; the text itself where it is no date. */
  readonly day: (iso: string) => string;
  readonly counted: (stem: CountedKey, count: number, ...more: string[]) => string;
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A calendar day is written as it stands, an instant as the local day that it fell on. */
function dateOf(iso: string): Date {
  return new Date(ISO_DAY.test(iso) ? `${iso}T12:00:00` : iso);
}

function honestShare(share: number): number {
  if (share > 0 && share < 0.01) return 0.01;
  return share < 1 && share > 0.99 ? 0.99 : share;
}

/** `locale` is for numbers and dates; which of two forms a count takes is up to the language of the strings. */
export function pageText(t: Translate, locale: string): PageText {
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  const plural = new Intl.PluralRules(t('page_language') || locale);
  return {
    t,
    number: (value) => number.format(value),
    percent: (share) => percent.format(honestShare(share)),
    day: (iso) => {
      const at = dateOf(iso);
      return Number.isNaN(at.getTime()) ? iso : date.format(at);
    },
    counted: (stem, count, ...more) =>
      t(`${stem}_${plural.select(count) === 'one' ? 'one' : 'other'}`, number.format(count), ...more),
  };
}

const Context = createContext<PageText | undefined>(undefined);

export const PageTextProvider = Context.Provider;

/** The page's text; its provider stands in `main.tsx`. */
export function usePageText(): PageText {
  const text = useContext(Context);
  if (!text) throw new Error('no PageTextProvider above this component');
  return text;
}
