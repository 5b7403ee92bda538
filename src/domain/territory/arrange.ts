import { periodEnding } from '../activity/period';
import { fold } from '../text/fold';
import { type Grouping, NONE, type SortColumn, type TerritoryQuery } from './query';
import { inOrder } from './rank';
import type { TerritoryRow } from './row';

/** A row with its folded name: it is compared at every letter that is typed. */
export interface Entry {
  readonly row: TerritoryRow;
  readonly folded: string;
}

/** The head of a group; `value` is null for what is not known. */
export interface GroupHead {
  readonly by: Grouping;
  readonly value: string | null;
  readonly label: string | null;
  readonly count: number;
}

/** What a query found, in order: heads of groups and rows. */
export interface Arranged {
  readonly lines: readonly (GroupHead | TerritoryRow)[];
  /** Rows alone. */
  readonly found: number;
}

/** Tells a head from a row. */
export function isHead(line: GroupHead | TerritoryRow): line is GroupHead {
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
function matchesPlace({ segment, industry, country, value, band }: TerritoryRow, query: TerritoryQuery): boolean {
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

function matchesOwner({ owner }: TerritoryRow, query: TerritoryQuery): boolean {
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

function matchesDeal({ deal }: TerritoryRow, query: TerritoryQuery): boolean {
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

/** By what rows are sorted, the smallest first; null goes last whichever way. Undefined: the rank that they have. */
function keyOf(column: SortColumn): ((entry: Entry) => string | number | null) | undefined {
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
      return ({ row }) => (row.required === 0 ? null : -row.covered / row.required);
    case 'next':
      return ({ row }) => stepKey(row);
    case 'facts':
      return ({ row }) => row.factsOf;
  }
}

/** Steps of one kind stand together, people by name. */
function stepKey({ step }: TerritoryRow): string {
  return step.code === 'talk-to' ? `${step.code} ${fold(step.name)}` : step.code;
}

function sorted(entries: readonly Entry[], { sort, reversed }: TerritoryQuery): readonly Entry[] {
  const key = keyOf(sort);
  if (key === undefined) return reversed ? entries.toReversed() : entries;
  const keyed: { readonly entry: Entry; readonly by: string | number }[] = [];
  const last: Entry[] = [];
  for (const entry of entries) {
    const by = key(entry);
    if (by === null) last.push(entry);
    else keyed.push({ entry, by });
  }
  const way = reversed ? -1 : 1;
  keyed.sort((a, b) => (a.by < b.by ? -way : a.by > b.by ? way : 0));
  return [...keyed.map(({ entry }) => entry), ...last];
}

function groupOf({ verdict, band, industry, country }: TerritoryRow, by: Grouping): Pick<GroupHead, 'value' | 'label'> {
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
function grouped(entries: readonly Entry[], by: Grouping, ranked: readonly Entry[]): (GroupHead | TerritoryRow)[] {
  const groups = new Map<string | null, { label: string | null; rows: TerritoryRow[] }>();
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
  const lines: (GroupHead | TerritoryRow)[] = [];
  for (const [value, { label, rows }] of order) {
    lines.push({ by, value, label, count: rows.length });
    for (const row of rows) lines.push(row);
  }
  return lines;
}

/** Finds, sorts and groups. `ranked` is in the order of `byRank`, which equals keep; `today` is a local day. */
export function arrange(ranked: readonly Entry[], query: TerritoryQuery, today: string): Arranged {
  const { untouchedDays } = query;
  const wanted: Wanted = {
    words: fold(query.search).split(' ').filter(Boolean),
    touchedFrom: untouchedDays === null ? null : periodEnding(today, untouchedDays).from,
  };
  const found = sorted(
    ranked.filter((entry) => matches(entry, query, wanted)),
    query,
  );
  const lines = query.group === null ? found.map(({ row }) => row) : grouped(found, query.group, ranked);
  return { lines, found: found.length };
}
