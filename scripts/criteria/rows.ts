import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import Papa from 'papaparse';
import { Unusable } from './stop';

/** One row of a table, with the line of the file that it begins on. */
interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

/**
 * The rows of a table (RFC 4180), as they come, without those that are blank. A file that cannot be opened or parsed
 * stops the walk.
 */
export async function* rowsOf(path: string): AsyncGenerator<Row> {
  const file = createReadStream(path);
  const rows = file.setEncoding('utf8').pipe(Papa.parse(Papa.NODE_STREAM_INPUT, {}));
  file.on('error', (problem) => rows.destroy(problem));
  let line = 1;
  try {
    for await (const found of rows as AsyncIterable<string[]>) {
      const cells = line === 1 ? found.map((cell, at) => (at === 0 ? cell.replace(/^\uFEFF/, '') : cell)) : found;
      if (cells.some((cell) => cell.trim() !== '')) yield { cells, line };
      line += cells.reduce((lines, cell) => lines + cell.split('\n').length - 1, 1);
    }
  } catch (problem) {
    if (problem instanceof Error && 'code' in problem && problem.code === 'ENOENT')
      throw new Unusable(`${path} cannot be read: there is no such file`);
    throw problem;
  }
}

/** Writes one line, and waits while the reader of the pipe is behind. */
export async function writeLine(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}
