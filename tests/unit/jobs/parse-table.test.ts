import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { guessColumns } from '../../../src/domain/table/header';
import { readContacts } from '../../../src/domain/table/read-contacts';
import { MAX_TABLE, type TableContact } from '../../../src/domain/table/table';
import { parseTable } from '../../../src/jobs/parse-table';
import { textOfTable } from '../../../src/jobs/table-text';
import { done } from './done';

const FOLDER = 'tests/fixtures/tables';

function inWords({ id, name, title, accountName, accountId, fields }: TableContact): string {
  const stated = fields.flatMap(({ field, text }) => {
    if (field === 'doNotCall' || field === 'emailOptOut') return [`${field} ${text}`];
    return text === '' || field === 'firstName' || field === 'lastName' ? [] : [text];
  });
  const known = [name, title, accountName, accountId?.slice(0, 15), ...stated].filter((text) => text != null);
  return `${id.slice(-6)} ${known.join(', ')}`;
}

/** A table as it is read with nobody's help. */
function readFixture(file: string): { contacts: string[]; skipped: string; passedOver: number } {
  const decoded = textOfTable(readFileSync(`${FOLDER}/${file}`));
  if (typeof decoded === 'string') throw new Error(decoded);
  const table = done(parseTable(decoded.text));
  if (typeof table === 'string') throw new Error(table);
  const { header, rows } = table;
  const read = readContacts(header, rows, guessColumns(header, rows));
  return {
    contacts: read.contacts.map(inWords),
    skipped: [...read.skipped].map(([reason, count]) => `${count} ${reason}`).join(', '),
    passedOver: read.passedOver,
  };
}

const TABLES: readonly (readonly [file: string, what: string, expected: ReturnType<typeof readFixture>])[] = [
  [
    'report-details.csv',
    'a report of details, with the notice below it',
    {
      contacts: [
        '101IAA Lena Holt, VP Operations, Nordwerk, 001Rf0000000001, lena.holt@nordwerk.example, +49 40 555 01, doNotCall false, emailOptOut true',
        '102IAA Tom Adeyemi, Buyer, Nordwerk, 001Rf0000000001, +49 171 555 02, doNotCall true, emailOptOut false',
        '103IAA Iris, Hafenbau, 001Rf0000000002, doNotCall false, emailOptOut false',
      ],
      skipped: '',
      passedOver: 5,
    },
  ],
  [
    'report-formatted.csv',
    'a formatted report, with titles above, groups between and totals below',
    {
      contacts: [
        '111IAA Nia Brandt, Head of Procurement, Hafenbau, nia@hafenbau.example',
        '112IAA Otto Weiss, Hafenbau',
        '113IAA Pia Sato, Operations Manager, Nordwerk, pia@nordwerk.example',
      ],
      skipped: '',
      passedOver: 5,
    },
  ],
  [
    'german-semicolon.csv',
    'German headers, semicolons, Windows-1252',
    {
      contacts: [
        '121IAA Jördis Müßig, Leiterin Einkauf, Südwerk GmbH, joerdis@suedwerk.example, 040 555 11, doNotCall false',
        '122IAA Uwe Groß, Geschäftsführer, Südwerk, uwe@suedwerk.example, 0171 555 12, doNotCall true',
      ],
      skipped: '',
      passedOver: 0,
    },
  ],
  [
    'list-view.tsv',
    'a copied list view with ids of 15 characters and a stray quotation mark',
    {
      contacts: [
        '131IAA Kei Tanaka, CIO "interim", Nordwerk, kei@nordwerk.example, +81 3 5550 0131',
        '132IAA Vera Conti, Nordwerk',
      ],
      skipped: '',
      passedOver: 0,
    },
  ],
  [
    'data-loader-bom.csv',
    'API names behind a byte order mark, and a guarded number',
    {
      contacts: [
        '141IAA Zoë Quist, Chief Financial Officer, Nordwerk, 001Rf0000000001, zoe@nordwerk.example, +47 555 01 41, doNotCall true, emailOptOut false',
        '142IAA Max Rosen, Hafenbau, 001Rf0000000002, doNotCall false',
      ],
      skipped: '',
      passedOver: 0,
    },
  ],
  [
    'unicode-text.txt',
    'French headers in UTF-16, between tabs',
    {
      contacts: [
        '151IAA Élise Durand, Directrice des opérations, Œuvres du Nord, +33 1 55 50 01 51, doNotCall true',
        '152IAA Luc Moreau, Acheteur, Œuvres du Nord, doNotCall false',
      ],
      skipped: '',
      passedOver: 0,
    },
  ],
  [
    'multi-line.csv',
    'quoted cells of several lines',
    {
      contacts: [
        '161IAA Ana Duarte, VP Operations, Europe, 001Rf0000000003',
        '162IAA Bo Nyberg, Said "the fixer", 001Rf0000000003',
      ],
      skipped: '',
      passedOver: 0,
    },
  ],
  [
    'half-blank.csv',
    'half its cells blank',
    {
      contacts: [
        '171IAA Farid Haddad, Nordwerk, farid@nordwerk.example',
        '172IAA Greta Lind, Planner, Nordwerk',
        '173IAA Hugo Marchetti, +1 555 0173',
      ],
      skipped: '1 no-name, 1 no-id',
      passedOver: 0,
    },
  ],
  [
    'leads-and-repeats.csv',
    'a lead, a row twice, and ids that are none',
    {
      contacts: ['181IAA Jonas Falk, 001Rf0000000001'],
      skipped: '1 repeated, 1 other-object, 2 no-id, 1 account-id',
      passedOver: 0,
    },
  ],
  [
    'polish-headers.csv',
    'headers that nobody knows: ids are told by what they are, names are not',
    { contacts: [], skipped: '2 no-name', passedOver: 0 },
  ],
  [
    'sep-line.csv',
    'a line that says the separator, and "Name" for the last name',
    { contacts: ['201IAA Rosa Lind, Nordwerk', '202IAA Sven Arslan, Nordwerk'], skipped: '', passedOver: 0 },
  ],
];

describe('a table of contacts', () => {
  it.each(TABLES)('%s: %s', (file, _what, expected) => {
    expect(readFixture(file)).toEqual(expected);
  });

  it('is here for every fixture', () => {
    expect(TABLES.map(([file]) => file).sort()).toEqual(
      readdirSync(FOLDER, { withFileTypes: true })
        .filter((each) => each.isFile())
        .map(({ name }) => name)
        .sort(),
    );
  });
});

describe('a text is no table', () => {
  const contacts = (count: number): string => `Contact ID,Last Name\n${'x,y\n'.repeat(count)}`;
  it.each([
    ['where nothing is in it', ' \r\n\n', 'empty'],
    ['where no row is below the header', 'Contact ID,Last Name\n', 'empty'],
    ['where the first row has values', '003Rf0000000101IAA,Lena Holt\n003Rf0000000102IAA,Tom Adeyemi\n', 'no-header'],
    ['where it is a sentence', 'Please see the attached list of contacts.', 'no-header'],
    ['where a quotation mark opens and never closes', 'Contact ID,Last Name\n1,"Holt\n2,Ruiz\n', 'quotes'],
    ['where it has a row too many', contacts(MAX_TABLE.rows + 1), 'too-many'],
  ])('%s', (_where, text, problem) => {
    expect(done(parseTable(text))).toBe(problem);
  });

  it('as long as it may be, it is one', () => {
    expect(done(parseTable(contacts(MAX_TABLE.rows)))).toMatchObject({ header: ['Contact ID', 'Last Name'] });
  });

  it.each([
    ['a workbook', [0x50, 0x4b, 0x03, 0x04, 0x14], 'workbook'],
    ['an old workbook', [0xd0, 0xcf, 0x11, 0xe0, 0xa1], 'workbook'],
    ['bytes of something else', [0x89, 0x00, 0x01, 0x02], 'not-text'],
  ])('%s is told apart', (_what, bytes, problem) => {
    expect(textOfTable(Uint8Array.from(bytes))).toBe(problem);
  });
});
