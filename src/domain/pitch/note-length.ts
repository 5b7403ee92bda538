const LINE_END = /\r\n?/g;

/**
 * Characters of a LinkedIn note: UTF-16 units, a line's end as one, as the `maxlength` of a form field counts (HTML
 * Standard). How LinkedIn counts beyond its form is not published; no count by characters comes out longer than this one.
 */
export function lengthOf(text: string): number {
  return text.replace(LINE_END, '\n').length;
}
