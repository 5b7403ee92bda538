import type { Translate } from '../ui/text';
import { browser } from './browser';

/** The interface's strings, in the browser's language, for our own pages. Empty for a key that is not in the file. */
export const translate: Translate = (key, ...substitutions) => browser.i18n.getMessage(key, substitutions);

/** The language that numbers and dates are written in. */
export const interfaceLocale = (): string => browser.i18n.getUILanguage();

/** Says on the page itself which language its strings are in and which way the browser's interface runs. */
export function dressDocument(page: Document): void {
  page.documentElement.lang = translate('page_language');
  page.documentElement.dir = browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
}
