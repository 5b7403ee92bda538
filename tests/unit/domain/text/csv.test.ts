import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvLine, unguarded } from '../../../../src/domain/text/csv';

describe('a cell', () => {
  it.each([
    ['a formula', '=1+1', `"'=1+1"`],
    ['a sign', '+49 30', `"'+49 30"`],
    ['a minus', '-2', `"'-2"`],
    ['an at', '@SUM(A1)', `"'@SUM(A1)"`],
    ['a tab', '\tx', `"'\tx"`],
    ['a line break', '\nx', `"'\nx"`],
    ['a formula behind a space', ' =1', `"' =1"`],
    ['a formula behind a space that does not break', '\u00a0=1', `"'\u00a0=1"`],
    ['a full-width sign', '＝1', `"'＝1"`],
    ['a formula behind a mark without width', '\u200b=1', `"'\u200b=1"`],
    ['a formula in the second line', 'a\n=1', `"'a\n=1"`],
    ['a text', 'Nordwerk', '"Nordwerk"'],
    ['a quote and a comma', 'a "b", c', '"a ""b"", c"'],
    ['a hyphen inside', 'A-B', '"A-B"'],
    ['half a surrogate pair', 'a\ud800', '"a\ufffd"'],
    ['a negative number', -5, '-5'],
    ['nothing', null, ''],
  ])('that holds %s', (_what, value, written) => {
    expect(csvLine([value])).toBe(`${written}\r\n`);
  });
});

describe('a table', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom("'", '=', '+', '@', ' ', '\t', '\n', '\r', '"', ',', ';', '\u00a0', 'a') }),
  );
  const table = fc.array(fc.array(text, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 });

  it('is read again as it was', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const written = rows.map(csvLine).join('');
        const { data } = Papa.parse<string[]>(written, { newline: '\r\n', delimiter: ',' });
        expect(data.slice(0, -1).map((cells) => cells.map(unguarded))).toEqual(rows);
      }),
    );
  });

  it('has no cell that begins as a formula, on whatever line', () => {
    fc.assert(
      fc.property(text, (cell) => {
        const [[read = ''] = []] = Papa.parse<string[]>(csvLine([cell]), { newline: '\r\n', delimiter: ',' }).data;
        expect(read).not.toMatch(/^[\t\r\n]|^\s*[=+\-@]/);
      }),
    );
  });
});
