import { fold } from '../text/fold';
import { type Cells, MAX_TABLE } from './table';

/** The form in which headings are compared: letters and digits alone, so that "E-Mail" is "email". */
export const headingKey = (header: string): string => fold(header).replace(/[^\p{L}\p{N}]+/gu, '');

/** How the tables of one kind name what we read. */
export interface NamedFields<Field> {
  readonly fields: readonly Field[];
  /** Field → the forms of its names → how good each is; the smaller, the better. */
  readonly ranks: ReadonlyMap<Field, ReadonlyMap<string, number>>;
  /** What they call their own object before a colon or a dash, in that form. */
  readonly objects: ReadonlySet<string>;
}

/** Names per field, best first, as they can be looked up; of a name that stands twice the first counts. */
export function namedFields<Field>(
  names: readonly (readonly [Field, readonly string[]])[],
  objects: readonly string[],
): NamedFields<Field> {
  const ranks = names.map(([field, all]): [Field, ReadonlyMap<string, number>] => {
    const forms = all.map(headingKey);
    return [field, new Map(forms.map((form, at): [string, number] => [form, at]).reverse())];
  });
  return { fields: names.map(([field]) => field), ranks: new Map(ranks), objects: new Set(objects.map(headingKey)) };
}

/**
 * The names that a header may be meant by: a report with fields of several objects says whose each one is, "Contact:
 * First Name", "Organization - Name".
 */
export function namesOf(header: string, objects: ReadonlySet<string>): string[] {
  const apart = header.search(/:| - /);
  const isOfObject = apart > 0 && objects.has(headingKey(header.slice(0, apart)));
  return [headingKey(header), ...(isOfObject ? [headingKey(header.slice(apart + 1))] : [])];
}

/** The column that fits a field best, by its name. */
function columnNamed(ranks: ReadonlyMap<string, number>, names: readonly (readonly string[])[]): number {
  const rankAt = (at: number): number =>
    Math.min(...(names[at] ?? []).map((name) => ranks.get(name) ?? Number.POSITIVE_INFINITY));
  let best = -1;
  for (let at = 0; at < names.length; at++) {
    const rank = rankAt(at);
    if (rank < (best === -1 ? Number.POSITIVE_INFINITY : rankAt(best))) best = at;
  }
  return best;
}

/** What the columns hold by their names alone, each field once. `also` adds names that a header may be meant by. */
export function columnsByName<Field>(
  header: Cells,
  { fields, ranks, objects }: NamedFields<Field>,
  also: (header: string) => readonly string[] = () => [],
): (Field | null)[] {
  const names = header.slice(0, MAX_TABLE.columns).map((each) => [...namesOf(each, objects), ...also(each)]);
  const columns: (Field | null)[] = names.map(() => null);
  for (const field of fields) {
    const at = columnNamed(ranks.get(field) ?? new Map<string, number>(), names);
    if (at !== -1 && columns[at] === null) columns[at] = field;
  }
  return columns;
}
