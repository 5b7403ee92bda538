// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ShownValue } from '../../../src/domain/facts/shown-value';
import type { TableAccount } from '../../../src/domain/table/account-table';
import type { CustomFields } from '../../../src/domain/table/table-context';
import { openedTable, tableFrom } from '../../../src/jobs/open-table';
import { type AccountsRead, accountsOf } from '../../../src/jobs/read-rows';
import type { TableSource } from '../../../src/jobs/tables-messages';
import { rowsOfHtml } from '../../../src/options/html-rows';
import { done } from './done';

const FOLDER = 'tests/fixtures/tables/accounts';
const CUSTOMS: CustomFields = {
  'custom:erp': { label: 'ERP system', type: 'text', from: { salesforce: ['ERP__c'] } },
  'custom:arr': { label: 'Recurring revenue', type: 'money', from: { salesforce: ['ARR__c'] } },
  'custom:renewal': { label: 'Vertragsende', type: 'date', from: { salesforce: ['Renewal_Date__c'] } },
};

async function sourceOf(file: string): Promise<TableSource> {
  if (file.endsWith('.html')) {
    const rows = await rowsOfHtml(readFileSync(`${FOLDER}/${file}`, 'utf8'), {
      now: () => 0,
      pause: () => Promise.resolve(),
    });
    return { from: 'list', rows: rows ?? [] };
  }
  return { from: 'file', bytes: Uint8Array.from(readFileSync(`${FOLDER}/${file}`)).buffer };
}

function inWords(value: ShownValue): string {
  switch (value.type) {
    case 'country':
      return value.code;
    case 'industry':
      return value.name;
    case 'text':
      return value.text;
    case 'date':
      return value.day;
    case 'money':
      return `${value.min}..${value.max} ${value.currency ?? 'of no currency'}`;
    case 'number':
      return value.min === value.max ? `${value.min}` : `${value.min ?? ''}..${value.max ?? ''}`;
    default:
      return JSON.stringify(value);
  }
}

const accountInWords = ({ id, org, name, fields }: TableAccount) => ({
  id,
  ...(org !== null && { org }),
  name,
  facts: Object.fromEntries(
    fields.flatMap(({ field, internal, text }) => (field === 'name' ? [] : [[internal || field, text]])),
  ),
});

const readingsInWords = ({ readings: { columns } }: AccountsRead): string[] =>
  columns.map(({ field, filled, readable, examples, unreadable }) =>
    [
      `${field}: ${readable} of ${filled}`,
      ...examples.map(({ text, value }) => `${text} → ${inWords(value)}`),
      ...unreadable.map((text) => `${text} → ?`),
    ].join(' | '),
  );

/** A table as it is read with nobody's help. */
async function readFixture(file: string) {
  const table = done(tableFrom(await sourceOf(file)));
  if (typeof table === 'string') throw new Error(table);
  const { kind, header, columns } = openedTable(table, [], CUSTOMS);
  const read = done(accountsOf(table, columns.accounts, CUSTOMS));
  return {
    kind,
    columns: header.map((heading, at) => `${heading}: ${columns.accounts[at] ?? '-'}`),
    locale: [read.locale.locale, read.locale.why, ...read.locale.cells],
    accounts: read.accounts.map(accountInWords),
    skipped: Object.fromEntries(read.skippedRows),
    passedOver: read.passedOver,
    readings: readingsInWords(read),
  };
}

const FILES = readdirSync(FOLDER).filter((file) => !file.endsWith('.expected.json'));

describe('a table of accounts', () => {
  it.each(FILES)('%s', async (file) => {
    const expected = `${FOLDER}/${file}.expected.json`;
    const found = await readFixture(file);
    expect(found).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
  });
});
