import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import messages from '../../../src/static/_locales/en/messages.json';
import { exportTable, tableLines } from '../../../src/territory/export-table';
import { sayIn } from '../../../src/ui/say';
import type { Translate } from '../../../src/ui/text';
import { row } from '../domain/territory/example';

const t: Translate = (key, ...given) =>
  messages[key].message.replace(/\$(\d)/g, (_all, at: string) => given[Number(at) - 1] ?? '');
const say = sayIn(t, 'en-US', 2026);

const read = (text: string): string[][] => Papa.parse<string[]>(text, { newline: '\r\n', skipEmptyLines: true }).data;

describe('the exported table', () => {
  it('has the words of the page, days and numbers as such, and the address of the record', () => {
    const deal = { name: 'Pilot', isOpen: true, ownerName: null, mine: true } as const;
    const [cells] = read(tableLines([row('Nordwerk', { deal, known: 0.999, country: 'DE' })], say));
    expect(cells).toEqual([
      'Nordwerk',
      'A',
      '80',
      '99',
      '',
      'prospect',
      'Mira Vogel',
      'Pilot',
      '',
      '2026-11-20',
      'Mira Vogel',
      '1',
      '2',
      'Find the Champion here: required, and not seen yet.',
      '2026-11-12',
      '',
      'DE',
      'https://acme.lightning.force.com/lightning/r/Account/Nordwerk/view',
    ]);
  });

  it('has words instead of an address for an account without a record', () => {
    const [cells] = read(tableLines([row('Nordwerk', { key: 'salesforce/acme/account/~nordwerk.example' })], say));
    expect(cells?.at(-1)).toBe('not linked to a record yet');
  });

  it('is never run by a spreadsheet, whatever an account is called', () => {
    const [cells] = read(tableLines([row('=HYPERLINK("https://evil.example")')], say));
    expect(cells?.[0]).toBe(`'=HYPERLINK("https://evil.example")`);
  });

  it('has all rows in their order behind one head, without the heads of groups, and says how far it is', async () => {
    const lines = Array.from({ length: 1200 }, (_each, at) =>
      at === 600 ? { by: 'industry' as const, value: null, label: null, count: 5 } : row(`Account ${at}`),
    );
    const written: number[] = [];
    const table = await exportTable(
      1200,
      async (from, to) => lines.slice(from, to),
      say,
      (count) => void written.push(count),
    );
    const names = read(table?.pieces.join('') ?? '').map(([name]) => name);
    expect(table?.rows).toBe(1199);
    expect(table?.pieces[0]).toMatch(/^\ufeff"Account",/);
    expect(names.slice(600, 603)).toEqual(['Account 599', 'Account 601', 'Account 602']);
    expect(written).toEqual([500, 1000, 1200]);
  });

  it('is none where the ranking was arranged anew meanwhile', async () => {
    expect(
      await exportTable(
        5,
        async () => null,
        say,
        () => undefined,
      ),
    ).toBeNull();
  });
});
