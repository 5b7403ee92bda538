// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { rowsOfHtml } from '../../../src/options/html-rows';

let pauses: number;
let clock: number;
const read = (html: string) => {
  pauses = 0;
  clock = 0;
  // Every piece takes twice as long as it may: none is much larger than the first.
  return rowsOfHtml(html, {
    now: () => 16 * clock++,
    pause: async () => {
      pauses++;
    },
  });
};
const LINK = '<a href="https://acme.lightning.force.com/001Rf0000000201IAA">Zinc</a>';
const cellsOf = async (html: string): Promise<(readonly string[])[] | undefined> =>
  (await read(html))?.map(({ cells }) => cells);

describe('a table that was copied as HTML', () => {
  it.each([
    ['has its cells as texts, and their lines', '<td>a<br> b  c</td>', ['a\nb c']],
    ['has blanks beside a cell that covers several', '<td colspan="3">a</td><td>b</td>', ['a', '', '', 'b']],
    [
      'has headings by their names, without words about sorting',
      '<th scope="col" aria-label="Phone">Sort by Phone</th>',
      ['Phone'],
    ],
    ['has no words that nobody sees', '<td>a<span class="slds-assistive-text">x</span><button>y</button></td>', ['a']],
    ['has no rows of tables in its cells', '<td><table><tr><td>x</td></tr></table></td>', ['x']],
    [
      'runs nothing',
      '<td><script>globalThis.ran = true</script><img src=x onerror="globalThis.ran = true">a</td>',
      ['a'],
    ],
  ])('%s', async (_sentence, cells, expected) => {
    expect(await cellsOf(`<table><tr><td>${LINK}</td></tr><tr>${cells}</tr></table>`)).toEqual([['Zinc'], expected]);
    expect('ran' in globalThis).toBe(false);
  });

  it('has where its links lead', async () => {
    const rows = await read(`<table><tr><td>x</td><td>${LINK}</td></tr><tr><td>y</td></tr></table>`);
    expect(rows?.[0]?.links).toEqual(['', 'https://acme.lightning.force.com/001Rf0000000201IAA']);
  });

  it('is read in pieces where it is long, and the page has its turn', async () => {
    const rows = Array.from(
      { length: 60 },
      (_, at) => `<tr style="${'x'.repeat(4000)}"><td>${LINK}</td><td>${at}</td></tr>`,
    );
    expect(await cellsOf(`<table><tbody>${rows.join('\n')}</tbody></table>`)).toEqual(
      rows.map((_, at) => ['Zinc', `${at}`]),
    );
    expect(pauses).toBeGreaterThan(20);
  });

  it.each([
    ['has no table', '<p>Zinc</p>'],
    ['has no links: its text says as much', '<table><tr><td>a</td></tr><tr><td>b</td></tr></table>'],
    ['has one row', `<table><tr><td>${LINK}</td></tr></table>`],
  ])('is none where it %s', async (_what, html) => {
    expect(await read(html)).toBeNull();
  });
});
