import { type NumberSigns, plainDigits, signsOf } from './number';
import { numeralEnd } from './quantity-pieces';

/** How the numbers of one page are read. */
export interface NumberLocale {
  /** The locale by which words, currencies and days are read (BCP 47); null where nothing states it. */
  readonly locale: string | null;
  /** The signs of the page's numbers; null where nothing decides, or where the page contradicts itself. */
  readonly signs: NumberSigns | null;
  /** Whether the numbers of the page are written otherwise than its language writes them. */
  readonly contradicted: boolean;
}

const LONGEST = 60;
const POINT: NumberSigns = { decimals: '.', groups: ',' };
const COMMA: NumberSigns = { decimals: ',', groups: '.' };
/** A formatted number with nothing but a currency beside it; "1.5M" and "5-10" are typed by hand and say nothing of the page. */
const FORMATTED =
  /^-?(?:\p{Sc}|\p{L}{1,3}\p{Sc}?)? ?-?(\d[\d.,' ]*)(?: ?(?:\p{Sc}|\p{Lu}{3}|\p{Lu}{1,3}\$|\$\p{Lu}{2}|kr\.?|zł|Kč|Ft|%))?$/u;

/** The decimal sign that a text of a numeric field is certain about; undefined: it could be either, or is no formatted number. */
export function decimalSignOf(text: string): '.' | ',' | undefined {
  if (text.length > LONGEST || !/[.,]/.test(text)) return undefined;
  const numeral = FORMATTED.exec(plainDigits(text))?.[1]?.trim();
  if (numeral === undefined || numeralEnd(numeral, 0) !== numeral.length) return undefined;
  const points = numeral.split('.').length - 1;
  const commas = numeral.split(',').length - 1;
  // 1.234.567 groups by its sign, so the other one is the decimal sign; 1.234,50 says both.
  if (points > 1 && commas <= 1) return /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(numeral) ? ',' : undefined;
  if (commas > 1 && points <= 1) return /^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/.test(numeral) ? '.' : undefined;
  if (points + commas === 0) return undefined;
  if (points + commas === 2) return numeral.lastIndexOf('.') > numeral.lastIndexOf(',') ? '.' : ',';
  const sign = points === 1 ? '.' : ',';
  // 1 234,5 and 12,50: three digits behind the sign could be a group.
  return /^\d{1,3}(?:[ ']\d{3})+[.,]\d+$|^\d+[.,]\d{1,2}$/.test(numeral) ? sign : undefined;
}

/**
 * Decides how a page's numbers are read: the locale that the CRM states; else the language of the page, unless the
 * page's other numbers are certain about another decimal sign (Salesforce formats numbers by the user's locale, which
 * its language need not be). When those contradict each other, nothing is decided about signs.
 */
export function decideLocale(page: {
  readonly crmLocale: string | null;
  readonly htmlLang: string | null;
  /** Texts of the numeric fields of the same page. */
  readonly otherNumbers: readonly string[];
}): NumberLocale {
  const locale = page.crmLocale ?? page.htmlLang;
  const signs = signsOf(locale);
  if (page.crmLocale !== null) return { locale, signs, contradicted: false };
  const shown = new Set(page.otherNumbers.flatMap((text) => decimalSignOf(text) ?? []));
  if (shown.size > 1) return { locale, signs: null, contradicted: true };
  const [sign] = shown;
  if (sign === undefined || signs?.decimals.includes(sign)) return { locale, signs, contradicted: false };
  return { locale, signs: sign === '.' ? POINT : COMMA, contradicted: signs !== null };
}
