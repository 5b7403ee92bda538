import type { CriteriaSet } from '../criteria/criteria';
import { fieldKind } from '../criteria/field-kind';
import { MAX_FIELD_TEXT } from '../record/snapshot';
import type { Fact, FactName, FactSource } from './fact';
import { type NotedValue, readNotedText } from './fact-text';
import { isNotStated } from './not-stated';
import { readPlain } from './plain';
import { known, mapReading, type Reading } from './reading';

const IMPORTED: FactSource = { kind: 'imported', day: null };

/** How the cells of a table are read where they are not in the plain form. */
export interface CellContext {
  readonly set: CriteriaSet;
  /** ISO 4217, of amounts that state none; null makes those unknown to every criterion. */
  readonly currency: string | null;
  /** The language that the table was written in; null where nobody says. */
  readonly locale: string | null;
}

/** `1.234`: a point before exactly three digits groups or divides, and only a language decides which. */
const CONTESTED = /(?:^|\D)[1-9]\d{0,2}\.\d{3}(?![\d.e])/i;

function isContested(name: FactName, cell: string, { set }: CellContext): boolean {
  const kind = fieldKind(name, set.fields);
  return (kind === 'number' || kind === 'money') && CONTESTED.test(cell.replaceAll('..', ' '));
}

/** As people write it. An amount that names no currency has that of the table. */
function readWritten(name: FactName, cell: string, { set, currency, locale }: CellContext): Reading<NotedValue> {
  return mapReading(readNotedText(name, cell, { locale, customFields: set.fields ?? {} }), ({ value, note }) =>
    known({ value: value.type === 'money' && value.currency === null ? { ...value, currency } : value, note }),
  );
}

/** Where any text is in the plain form, and which are read by their names all the same. */
const NAMED: ReadonlySet<FactName> = new Set<FactName>(['domain', 'region']);

/** The plain reading of a cell where that settles it; undefined where the cell has to be read as people write it. */
function settledPlain(name: FactName, cell: string, context: CellContext): Fact | undefined {
  if (NAMED.has(name) || isContested(name, cell, context)) return undefined;
  const plain = readPlain(name, cell, context.set, context.currency);
  const isStandIn = plain?.state === 'known' && plain.value.type === 'text' && isNotStated(cell);
  return plain?.state === 'known' && !isStandIn ? plain : undefined;
}

/**
 * Reads one cell of a table: in the plain form (`readPlain`) as it stands, else as people write it: `$1.2M`,
 * `501-1000`, `Germany`, `Information Technology & Services`. A blank cell, or one that stands for nothing ("n/a"), says
 * nothing (undefined). A state or province that our table does not have is taken as written.
 */
export function readCell(name: FactName, cell: string, context: CellContext): Fact | undefined {
  const text = cell.trim();
  const evidence = { text, source: IMPORTED };
  const kind = fieldKind(name, context.set.fields);
  if (text.length > MAX_FIELD_TEXT && kind !== 'text' && kind !== 'list')
    return { state: 'unknown', why: 'unreadable', ...evidence };
  const plain = settledPlain(name, cell, context);
  if (plain) return plain;
  const written = readWritten(name, text, context);
  switch (written.state) {
    case 'known':
      return {
        state: 'known',
        value: written.value.value,
        ...evidence,
        ...(written.value.note !== undefined && { note: written.value.note }),
      };
    case 'not-stated':
      return undefined;
    case 'unknown':
      if (name !== 'region' || written.why === 'ambiguous') return { state: 'unknown', why: written.why, ...evidence };
      return { state: 'known', value: { type: 'text', text }, ...evidence };
  }
}
