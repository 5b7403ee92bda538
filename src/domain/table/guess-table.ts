import { accountColumnsByName } from './account-names';
import type { AccountColumn, AccountColumns } from './account-table';
import { headingKey } from './column-names';
import { columnOfIds, contactsByName, filledIn, sampleOf } from './header';
import { linkedRecord } from './record-link';
import type { Cells, TableField, TableKind } from './table';
import type { CustomColumns } from './table-context';

/** What only people have. */
const OF_PEOPLE: ReadonlySet<TableField> = new Set<TableField>([
  ...(['firstName', 'lastName', 'title', 'email', 'mobile', 'doNotCall', 'emailOptOut'] as const),
]);
/** Companies have names of one word in these languages, too: they say nothing of people. */
const EITHER: ReadonlySet<string> = new Set(['name', 'nom', 'nome', 'nombre', 'naam']);
/** A heading of an id that does not say whose. */
const ANY_ID: ReadonlySet<string> = new Set(['id', 'recordid', 'casesafeid']);
const ID_LENGTHS: ReadonlySet<number> = new Set([15, 18]);

const idsIn = (at: number, rows: readonly Cells[], prefix: string): boolean =>
  filledIn(at, rows).some((cell) => linkedRecord(cell)?.id.startsWith(prefix) === true);

const count = (columns: readonly (string | null)[]): number => columns.filter((field) => field !== null).length;

/**
 * Whether the rows below a header are accounts or contacts: by their ids, by what only people have, else by what more
 * columns are known as. It is a guess, to be shown.
 */
export function guessKind(header: Cells, rows: readonly Cells[], customs: CustomColumns): TableKind {
  const sample = sampleOf(rows);
  const contacts = contactsByName(header);
  const at = contacts.indexOf('contactId');
  const isNamed = at !== -1 && !ANY_ID.has(headingKey(header[at] ?? ''));
  const columns = header.map(() => null);
  if (isNamed || columnOfIds('003', columns, sample) !== -1) return 'contacts';
  const people = contacts.filter(
    (field, index) => field !== null && OF_PEOPLE.has(field) && !EITHER.has(headingKey(header[index] ?? '')),
  );
  if (people.length >= 2) return 'contacts';
  if (at !== -1 && idsIn(at, sample, '001')) return 'accounts';
  return count(contacts) > count(accountColumnsByName(header, customs)) ? 'contacts' : 'accounts';
}

/** Whether a column of ids has any that could be Salesforce's: other CRMs have ids as well. */
function hasIds(at: number, rows: readonly Cells[]): boolean {
  const cells = filledIn(at, rows);
  const looksLikeId = (cell: string): boolean => ID_LENGTHS.has(cell.length) && /^[A-Za-z0-9]+$/.test(cell);
  return cells.length === 0 || cells.some((cell) => looksLikeId(cell) || linkedRecord(cell) !== undefined);
}

/**
 * What the columns under a header row of accounts hold, each field once; `rows` are those below it. Null for what nobody
 * can tell, and for the ids of another CRM.
 */
export function guessAccountColumns(header: Cells, rows: readonly Cells[], customs: CustomColumns): AccountColumns {
  const sample = sampleOf(rows);
  const columns: (AccountColumn | null)[] = accountColumnsByName(header, customs);
  const named = columns.indexOf('accountId');
  if (named !== -1 && !hasIds(named, sample)) columns[named] = null;
  const at = columns.includes('accountId') ? -1 : columnOfIds('001', columns, sample);
  if (at !== -1) columns[at] = 'accountId';
  return columns;
}
