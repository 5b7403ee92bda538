/** Control characters but tab and line breaks, and the marks that turn the direction of the text around them. */
const UNSAID = /(?![\t\n\r])\p{Cc}|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/**
 * A value as it is inserted into a sentence: trimmed, without control characters and direction marks, which say nothing by
 * themselves and would turn or swallow the words behind them.
 */
export function plainValue(text: string): string {
  return text.replace(UNSAID, '').trim();
}
