import Papa from 'papaparse';
import { KINDS, readCase } from './read-case';
import { rowsOf, writeLine } from './rows';
import { Refused, Unusable } from './stop';

const csvLine = (cells: readonly string[]): string => Papa.unparse([[...cells]], { header: false });

/**
 * `criteria read`: reads every text of a table with the columns `kind`, `input` and perhaps `context`, one line each, in
 * the order of the file. The table is streamed.
 */
export async function read(path: string): Promise<void> {
  let columns: { kind: number; input: number; context: number } | undefined;
  for await (const { cells, line } of rowsOf(path)) {
    if (!columns) {
      const names = cells.map((cell) => cell.trim().toLowerCase());
      columns = { kind: names.indexOf('kind'), input: names.indexOf('input'), context: names.indexOf('context') };
      if (columns.kind < 0 || columns.input < 0) throw new Unusable(`${path} has no columns "kind" and "input"`);
      await writeLine('kind,input,read');
      continue;
    }
    const kind = (cells[columns.kind] ?? '').trim();
    const input = cells[columns.input] ?? '';
    const reading = readCase(kind, input, cells[columns.context] ?? '');
    if (reading === undefined)
      throw new Refused([`line ${line} of ${path}: the kind "${kind}" is none of ${KINDS.join(', ')}`]);
    await writeLine(csvLine([kind, input, reading]));
  }
  if (!columns) throw new Unusable(`${path} is empty: its first line has to name the columns kind, input and context`);
}
