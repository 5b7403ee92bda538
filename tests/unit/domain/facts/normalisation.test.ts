import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { KINDS, readCase } from '../../../../scripts/criteria/read-case';

interface Row {
  readonly kind: string;
  readonly input: string;
  /** What the text says; `null` for what says nothing or nothing certain, `ambiguous` for two readings. */
  readonly expected: string;
  readonly context: string;
  readonly why: string;
}

const csv = readFileSync('tests/fixtures/facts/normalisation.csv', 'utf8');
const rows = Papa.parse<Row>(csv, { header: true, skipEmptyLines: true }).data;

describe('a hard case', () => {
  it('is there for every kind', () => {
    expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(KINDS));
    expect(rows.length).toBeGreaterThan(120);
  });

  it.each(rows)('of $kind: "$input" ($context) is $expected', ({ kind, input, context, expected }) => {
    expect(readCase(kind, input, context)).toBe(expected);
  });
});
