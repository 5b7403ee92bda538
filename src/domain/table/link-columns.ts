import { lightningUrl } from '../record/salesforce';
import { NAMES_OF_ACCOUNTS } from './account-names';
import { namesOf } from './column-names';
import { contactsByName } from './header';
import { type LinkedRecord, linkedRecord } from './record-link';
import type { Cells } from './table';

/** One row of a copied list: its cells, and where the link in each leads, empty where there is none. */
export interface LinkedRow {
  readonly cells: Cells;
  readonly links: readonly string[];
}

const NAMES = NAMES_OF_ACCOUNTS.ranks.get('name');
const OBJECTS = { '001': 'account', '003': 'contact' } as const;

const objectOf = ({ id }: LinkedRecord) => OBJECTS[id.slice(0, 3) as keyof typeof OBJECTS];

/** A record as a cell says it: by its address where the org is known, else by its id. */
function cellOf(link: string): string {
  const record = linkedRecord(link);
  const object = record && objectOf(record);
  if (record === undefined || object === undefined) return '';
  const { org, id } = record;
  return org === null ? id : lightningUrl({ crm: 'salesforce', org, object, id });
}

/** The columns whose links say which record a row, or its account, is: those of names. A parent's or an owner's say nothing of it. */
function columnsOfNames(header: Cells): number[] {
  const contacts = contactsByName(header);
  return header.flatMap((heading, at) => {
    const field = contacts[at];
    const isName = namesOf(heading, NAMES_OF_ACCOUNTS.objects).some((name) => NAMES?.has(name));
    return isName || field === 'fullName' || field === 'accountName' ? [at] : [];
  });
}

/** A table with one more column for each column of names that has links to accounts or contacts: the record of each row. */
export function withLinkColumns(
  header: Cells,
  rows: readonly LinkedRow[],
): { readonly header: Cells; readonly rows: readonly Cells[] } {
  const added = columnsOfNames(header).filter((at) => rows.some(({ links }) => cellOf(links[at] ?? '') !== ''));
  const width = header.length;
  return {
    header: [...header, ...added.map((at) => `${header[at]} ID`)],
    rows: rows.map(({ cells, links }) =>
      // A row of more cells than the header stays one; a total without links stays short.
      cells.length > width || added.every((at) => cellOf(links[at] ?? '') === '')
        ? cells
        : [...header.map((_, at) => cells[at] ?? ''), ...added.map((at) => cellOf(links[at] ?? ''))],
    ),
  };
}
