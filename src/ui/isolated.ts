/** Marks that turn the direction of the text around them, and letters of scripts that run from right to left. */
const TURNS =
  /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]|[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const MARKS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/**
 * A name or title for a place inside a sentence of ours: what would turn the words around it is set apart (Unicode's first
 * strong isolate), marks that do nothing else are left out, and it stays on one line. Everything else is as it was.
 */
export function isolated(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return TURNS.test(line) ? `\u2068${line.replace(MARKS, '')}\u2069` : line;
}
