import { parseArgs } from 'node:util';
import type { CriteriaSet } from '../../src/domain/criteria/criteria';
import { fieldKind } from '../../src/domain/criteria/field-kind';
import { type CellContext, readCell } from '../../src/domain/facts/cell';
import { FACT_NAMES, type Fact, type FactMap, type FactName } from '../../src/domain/facts/fact';
import { compileFit } from '../../src/domain/fit/compile';
import { judge } from '../../src/domain/fit/judge';
import { fold } from '../../src/domain/text/fold';
import { readSet } from './read-set';
import { rowsOf, writeLine } from './rows';
import { jsonLine, textLine } from './score-line';
import { Unusable } from './stop';

interface Options {
  readonly criteria: string;
  readonly table: string;
  readonly json: boolean;
  readonly maps: readonly string[];
  readonly currency: string | null;
  readonly locale: string | null;
}

/** A language (BCP 47) that this Node.js knows the numbers and days of. */
function localeOf(text: string | undefined): string | null {
  if (text === undefined) return null;
  try {
    if (Intl.NumberFormat.supportedLocalesOf(text).length > 0) return text;
  } catch {
    // Said below, like a language that is not known.
  }
  throw new Unusable(`--locale ${text} is no language that is known here: say --locale de, or --locale en-US`);
}

function optionsOf(argv: readonly string[], usage: string): Options {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        map: { type: 'string', multiple: true, default: [] },
        currency: { type: 'string' },
        locale: { type: 'string' },
      },
    });
    const [criteria, table, ...more] = positionals;
    if (criteria === undefined || table === undefined || more.length > 0) throw new Unusable(usage);
    const currency = values.currency?.toUpperCase() ?? null;
    if (currency !== null && !/^[A-Z]{3}$/.test(currency))
      throw new Unusable(`--currency ${currency} is no ISO 4217 code`);
    const locale = localeOf(values.locale);
    return { criteria, table, json: values.json, maps: values.map, currency, locale };
  } catch (problem) {
    if (problem instanceof Unusable) throw problem;
    throw new Unusable(`${problem instanceof Error ? problem.message : ''}\n${usage}`);
  }
}

function factNamed(text: string, set: CriteriaSet): FactName | undefined {
  const wanted = fold(text).replace(/ /g, '');
  const plain = FACT_NAMES.find((name) => name.toLowerCase() === wanted);
  const custom = Object.keys(set.fields ?? {}).find((name) => fold(name) === fold(text)) as FactName | undefined;
  const name = plain ?? custom;
  return name !== undefined && fieldKind(name, set.fields) !== undefined ? name : undefined;
}

/** `Header=fact`, as given by `--map`: folded header → fact. */
function mappings(maps: readonly string[], set: CriteriaSet): Map<string, FactName> {
  return new Map(
    maps.map((map) => {
      const at = map.lastIndexOf('=');
      const fact = factNamed(map.slice(at + 1), set);
      if (at < 1 || fact === undefined)
        throw new Unusable(`--map "${map}" names no fact: say --map "Header=employees"`);
      return [fold(map.slice(0, at)), fact] as const;
    }),
  );
}

type Column = FactName | undefined;

/** Which fact each column holds. Columns of nothing known are left out, and said once. */
function columnsOf(headers: readonly string[], maps: ReadonlyMap<string, FactName>, set: CriteriaSet): Column[] {
  const columns = headers.map((header) => maps.get(fold(header)) ?? factNamed(header, set));
  const unused = headers.filter((_header, at) => columns[at] === undefined);
  if (unused.length > 0) process.stderr.write(`not used: ${unused.join(', ')}\n`);
  for (const header of maps.keys()) {
    if (!headers.some((each) => fold(each) === header)) throw new Unusable(`the table has no column "${header}"`);
  }
  const twice = columns.find((column, at) => column !== undefined && columns.indexOf(column) !== at);
  if (twice !== undefined) throw new Unusable(`two columns of the table hold the fact ${twice}`);
  if (columns.every((column) => column === undefined)) {
    throw new Unusable(
      `no column of the table is a fact: name them ${FACT_NAMES.join(', ')}, or use --map "Header=fact"`,
    );
  }
  return columns;
}

function factsOf(cells: readonly string[], columns: readonly Column[], context: CellContext): FactMap {
  const facts: [FactName, Fact][] = [];
  for (const [at, column] of columns.entries()) {
    const fact = column === undefined ? undefined : readCell(column, cells[at] ?? '', context);
    if (column !== undefined && fact) facts.push([column, fact]);
  }
  return new Map(facts);
}

/**
 * `criteria score`: judges every account of a table, one line each, in the order of the file. The table is streamed. A
 * row that is longer than the header is judged by the cells that have one, and said on standard error.
 */
export async function score(argv: readonly string[], usage: string): Promise<void> {
  const options = optionsOf(argv, usage);
  const set = readSet(options.criteria);
  const context: CellContext = { set, currency: options.currency, locale: options.locale };
  const compiled = compileFit(set);
  const maps = mappings(options.maps, set);
  let columns: Column[] | undefined;
  let row = 0;
  for await (const { cells } of rowsOf(options.table)) {
    if (!columns) {
      columns = columnsOf(cells, maps, set);
      continue;
    }
    row++;
    if (cells.length > columns.length) process.stderr.write(`row ${row} has more cells than the header\n`);
    const facts = factsOf(cells, columns, context);
    const fit = judge(compiled, facts);
    await writeLine(options.json ? jsonLine(row, facts, fit) : textLine(row, facts, fit, set));
  }
  if (!columns) throw new Unusable(`${options.table} is empty: its first line has to name the columns`);
}
