import { periodEnding } from '../activity/period';
import { fold } from '../text/fold';
import { type Grouping, NONE, type SortColumn, type TerritoryQuery } from './query';
import { inOrder } from './rank';
import type { RankedRow, RowNext } from './row';

/** A row with its folded name: it is compared at every letter that is typed. */
export interface Entry<Row extends RankedRow = RankedRow> {
  readonly row: Row;
  readonly folded: string;
}

/** Folds the name when it is first searched or sorted by: a ranking needs none. */
export class LazyEntry<Row extends RankedRow> implements Entry<Row> {
  readonly row: Row;
  #folded: string | undefined;

  constructor(row: Row) {
    this.row = row;
  }

  get folded(): string {
    this.#folded ??= fold(this.row.name);
    return this.#folded;
  }
}

/** The head of a group; `value` is null for what is not known. */
export interface GroupHead {
  readonly by: Grouping;
  readonly value: string | null;
  readonly label: string | null;
  readonly count: number;
}

/** What a query found, in order: heads of groups and rows. */
export interface Arranged<Row extends RankedRow = RankedRow> {
  readonly lines: readonly (GroupHead | Row)[];
  /** Rows alone. */
  readonly found: number;
}

/** Tells a head from a row. */
export function isHead(line: GroupHead | RankedRow): line is GroupHead {
  return 'by' in line;
}

/** What of a query is worked out once for all rows. */
interface Wanted {
  readonly words: readonly string[];
  /** Touched on that day or later is touched; null where it does not matter. */
  readonly touchedFrom: string | null;
}

function matches({ row, folded }: Entry, query: TerritoryQuery, { words, touchedFrom }: Wanted): boolean {
  if (query.verdict !== null && row.verdict !== query.verdict) return false;
  if (query.standing !== null && (row.standing ?? 'unknown') !== query.standing) return false;
  if (query.neglected && !row.neglected) return false;
  if (touchedFrom !== null && row.lastTouch !== null && row.lastTouch.day >= touchedFrom) return false;
  return (
    matchesPlace(row, query) &&
    matchesOwner(row, query) &&
    matchesDeal(row, query) &&
    words.every((word) => folded.includes(word))
  );
}

/** Where in the market it is. */
function matchesPlace({ segment, industry, country, value, band }: RankedRow, query: TerritoryQuery): boolean {
  const is = (wanted: string | null, has: string | null | undefined): boolean =>
    wanted === null || wanted === (has ?? NONE);
  return (
    is(query.segment, segment?.id) &&
    is(query.industry, industry) &&
    is(query.country, country) &&
    is(query.value, value) &&
    (!query.strong || band?.strong === true)
  );
}

function matchesOwner({ owner }: RankedRow, query: TerritoryQuery): boolean {
  const mine = owner?.mine ?? null;
  switch (query.owner) {
    case null:
      return true;
    case 'mine':
      return mine === true;
    case 'others':
      return mine === false;
    case 'unknown':
      return mine === null;
  }
}

function matchesDeal({ deal }: RankedRow, query: TerritoryQuery): boolean {
  switch (query.deal) {
    case null:
      return true;
    case 'none':
      return deal === null;
    case 'mine':
      return deal?.mine === true;
    case 'others':
      return deal !== null && deal.mine !== true;
  }
}

const VALUES = { high: 0, medium: 1, low: 2 } as const;

/** What follows from the people of a row. */
type NextOf<Row> = (row: Row) => Pick<RowNext, 'covered' | 'required' | 'step'>;

/** By what rows are sorted, the smallest first; null goes last whichever way. Undefined: the rank that they have. */
function keyOf<Row extends RankedRow>(
  column: SortColumn,
  nextOf: NextOf<Row>,
): ((entry: Entry<Row>) => string | number | null) | undefined {
  switch (column) {
    case 'fit':
      return undefined;
    case 'name':
      return ({ folded }) => folded;
    case 'known':
      return ({ row }) => -row.known;
    case 'value':
      return ({ row }) => (row.value === null ? null : VALUES[row.value]);
    case 'standing':
      return ({ row }) => row.standing;
    case 'owner':
      return ({ row }) => row.owner && (row.owner.mine === true ? '' : fold(row.owner.name));
    case 'deal':
      return ({ row }) => row.deal && fold(row.deal.name);
    case 'touch':
      return ({ row }) => row.lastTouch?.day ?? null;
    case 'coverage':
      return ({ row }) => coverageKey(nextOf(row));
    case 'next':
      return ({ row }) => stepKey(nextOf(row));
    case 'facts':
      return ({ row }) => row.factsOf;
  }
}

const coverageKey = ({ covered, required }: Pick<RowNext, 'covered' | 'required'>): number | null =>
  required === 0 ? null : -covered / required;

/** Steps of one kind stand together, people by name. */
function stepKey({ step }: Pick<RowNext, 'step'>): string {
  return step.code === 'talk-to' ? `${step.code} ${fold(step.name)}` : step.code;
}

function sorted<Row extends RankedRow>(
  entries: readonly Entry<Row>[],
  { sort, reversed }: TerritoryQuery,
  nextOf: NextOf<Row>,
): readonly Entry<Row>[] {
  const key = keyOf(sort, nextOf);
  if (key === undefined) return reversed ? entries.toReversed() : entries;
  const keyed: { readonly entry: Entry<Row>; readonly by: string | number }[] = [];
  const last: Entry<Row>[] = [];
  for (const entry of entries) {
    const by = key(entry);
    if (by === null) last.push(entry);
    else keyed.push({ entry, by });
  }
  const way = reversed ? -1 : 1;
  keyed.sort((a, b) => (a.by < b.by ? -way : a.by > b.by ? way : 0));
  return [...keyed.map(({ entry }) => entry), ...last];
}

function groupOf({ verdict, band, industry, country }: RankedRow, by: Grouping): Pick<GroupHead, 'value' | 'label'> {
  switch (by) {
    case 'verdict':
      return { value: verdict, label: band?.label ?? null };
    case 'industry':
      return { value: industry, label: industry };
    case 'country':
      return { value: country, label: country };
  }
}

/** Verdicts in the order of their rank, the others by name; what is not known last. `ranked` says which verdict comes when. */
function grouped<Row extends RankedRow>(
  entries: readonly Entry<Row>[],
  by: Grouping,
  ranked: readonly Entry<Row>[],
): (GroupHead | Row)[] {
  const groups = new Map<string | null, { label: string | null; rows: Row[] }>();
  for (const { row } of by === 'verdict' ? ranked : []) {
    const { value, label } = groupOf(row, by);
    if (!groups.has(value)) groups.set(value, { label, rows: [] });
  }
  for (const { row } of entries) {
    const { value, label } = groupOf(row, by);
    const group = groups.get(value);
    if (group) group.rows.push(row);
    else groups.set(value, { label, rows: [row] });
  }
  const order = [...groups].filter(([, { rows }]) => rows.length > 0);
  if (by !== 'verdict') order.sort(([a], [b]) => Number(a === null) - Number(b === null) || inOrder(a ?? '', b ?? ''));
  const lines: (GroupHead | Row)[] = [];
  for (const [value, { label, rows }] of order) {
    lines.push({ by, value, label, count: rows.length });
    for (const row of rows) lines.push(row);
  }
  return lines;
}

/**
 * Finds, sorts and groups. `ranked` is in the order of `byRank`, which equals keep; `today` is a local day. `nextOf` is
 * asked only where rows are sorted by what follows from their people.
 */
export function arrange<Row extends RankedRow>(
  ranked: readonly Entry<Row>[],
  query: TerritoryQuery,
  today: string,
  nextOf: NextOf<Row>,
): Arranged<Row> {
  const { untouchedDays } = query;
  const wanted: Wanted = {
    words: fold(query.search).split(' ').filter(Boolean),
    touchedFrom: untouchedDays === null ? null : periodEnding(today, untouchedDays).from,
  };
  const found = sorted(
    ranked.filter((entry) => matches(entry, query, wanted)),
    query,
    nextOf,
  );
  const lines = query.group === null ? found.map(({ row }) => row) : grouped(found, query.group, ranked);
  return { lines, found: found.length };
}
