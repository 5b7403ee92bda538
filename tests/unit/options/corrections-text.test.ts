import { describe, expect, it } from 'vitest';
import type { Correction } from '../../../src/messaging/protocol';
import { correctionsCsv } from '../../../src/options/corrections-text';

const correction = (over: Partial<Correction>): Correction => ({
  record: { crm: 'salesforce', org: 'acme', object: 'account', id: '001000000000001AAA' },
  account: 'Nordwerk',
  url: 'https://acme.lightning.force.com/x',
  fact: 'employees',
  label: null,
  shown: { text: '72', day: '2026-11-01' },
  noted: '300',
  day: '2026-11-12',
  ...over,
});

const HEADER = ['Account', 'Field', 'The page shows', 'You noted', 'Day', 'Page'];
const line = (over: Partial<Correction>) =>
  correctionsCsv([correction(over)], HEADER, ({ fact }) => fact).split('\r\n')[1];

describe('what to correct, as a table', () => {
  it.each<[string, Partial<Correction>, string]>([
    ['has a line each', {}, '"Nordwerk","employees","72","300","2026-11-12","https://acme.lightning.force.com/x"'],
    [
      'leaves a cell blank where the page shows nothing',
      { shown: null },
      '"Nordwerk","employees","","300","2026-11-12","https://acme.lightning.force.com/x"',
    ],
    [
      'quotes commas and quotes',
      { account: 'Nord, "the" Inc.' },
      '"Nord, ""the"" Inc.","employees","72","300","2026-11-12","https://acme.lightning.force.com/x"',
    ],
    [
      'holds no formula that a spreadsheet would run',
      { account: '=HYPERLINK("x")' },
      '"\'=HYPERLINK(""x"")","employees","72","300","2026-11-12","https://acme.lightning.force.com/x"',
    ],
    [
      'nor one that begins with a sign',
      { noted: '-5+1' },
      '"Nordwerk","employees","72","\'-5+1","2026-11-12","https://acme.lightning.force.com/x"',
    ],
  ])('%s', (_sentence, over, expected) => {
    expect(line(over)).toBe(expected);
  });

  it('begins with the names of its columns', () => {
    expect(correctionsCsv([], HEADER, () => '')).toBe(
      '"Account","Field","The page shows","You noted","Day","Page"\r\n',
    );
  });
});
