import { periodEnding } from '../activity/period';
import type { FactName } from '../facts/fact';
import { NOT_ENOUGH_KNOWN } from '../fit/fit';
import { type UntouchedDays, VALUES } from './query';
import type { RankedRow, RowUnknown } from './row';

/** By what a market is looked at. */
export const DIMENSIONS = ['segment', 'industry', 'country', 'verdict', 'value'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** How much of a part of the market was reached. Accounts are counted, never touches. */
export interface MarketCount {
  readonly accounts: number;
  /** Touched by anybody in the days looked at. */
  readonly touched: number;
  /** Of a strong band. */
  readonly strong: number;
  /** White space: strong, and not touched in those days or ever. */
  readonly untouched: number;
}

/** One line of a dimension. */
export interface MarketCell extends MarketCount {
  /** As the row has it: an id, a name or a code; null for what is not known, or belongs to none. */
  readonly value: string | null;
  /** As the criteria name it; null where they do not. */
  readonly label: string | null;
}

/** Of how many accounts a fact is not known that their rules ask for, and what knowing it would do. */
export interface UnknownCount {
  readonly fact: FactName;
  readonly missing: number;
  /** Stated, but not read; not among `missing`. */
  readonly unreadable: number;
  /** Accounts whose verdict its answer alone could change. */
  readonly decides: number;
  /** Accounts that it would settle by itself, whatever its answer (`unknown-in-row.ts`). */
  readonly settles: number;
}

/** The market as far as it is known on this device. */
export interface Market {
  readonly days: UntouchedDays;
  readonly all: MarketCount;
  /** The cells of each dimension sum to `all`. Bands and values in their order, the others by size; null comes last. */
  readonly cells: Readonly<Record<Dimension, readonly MarketCell[]>>;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

const noneOf = (): Writable<MarketCount> => ({ accounts: 0, touched: 0, strong: 0, untouched: 0 });

function add(to: Writable<MarketCount>, isTouched: boolean, isStrong: boolean): void {
  to.accounts++;
  if (isTouched) to.touched++;
  if (!isStrong) return;
  to.strong++;
  if (!isTouched) to.untouched++;
}

type Cells = Map<string | null, Writable<MarketCell>>;

function cellOf(cells: Cells, value: string | null, label: string | null): Writable<MarketCell> {
  const known = cells.get(value);
  if (known) return known;
  const cell = { value, label, ...noneOf() };
  cells.set(value, cell);
  return cell;
}

const bySize = (a: MarketCell, b: MarketCell): number =>
  Number(a.value === null) - Number(b.value === null) || b.accounts - a.accounts;

const VALUE_ORDER: readonly (string | null)[] = [...VALUES, null];

function inOrder(dimension: Dimension, cells: Cells): readonly MarketCell[] {
  const found = [...cells.values()];
  switch (dimension) {
    case 'segment':
    case 'industry':
    case 'country':
      return found.sort(bySize);
    case 'verdict':
      // In the order in which the rows are ranked; what is not known enough is apart, behind them.
      return found.sort((a, b) => Number(a.value === NOT_ENOUGH_KNOWN) - Number(b.value === NOT_ENOUGH_KNOWN));
    case 'value':
      return found.sort((a, b) => VALUE_ORDER.indexOf(a.value) - VALUE_ORDER.indexOf(b.value));
  }
}

/**
 * What is not known of many accounts. Those that lack the same share one list: the lists come counted. What would settle
 * most comes first; facts that are known of every account are not in it.
 */
export function unknownCounts(lists: ReadonlyMap<RowUnknown, number>): UnknownCount[] {
  const counts = new Map<FactName, Writable<UnknownCount>>();
  const count = (facts: readonly FactName[], what: Exclude<keyof UnknownCount, 'fact'>, accounts: number): void => {
    for (const fact of facts) {
      const known = counts.get(fact) ?? { fact, missing: 0, unreadable: 0, decides: 0, settles: 0 };
      known[what] += accounts;
      counts.set(fact, known);
    }
  };
  for (const [{ missing, unreadable, decides, settles }, accounts] of lists) {
    count(missing, 'missing', accounts);
    count(unreadable, 'unreadable', accounts);
    count(decides, 'decides', accounts);
    count(settles, 'settles', accounts);
  }
  return [...counts.values()].sort(
    (a, b) =>
      b.settles - a.settles ||
      b.decides - a.decides ||
      b.missing + b.unreadable - (a.missing + a.unreadable) ||
      (a.fact < b.fact ? -1 : 1),
  );
}

/**
 * Counts the accounts by each dimension in one pass. `ranked` is in the order of `byRank`. Touched in the last `days`
 * days: on `today` (a local day) or one of the `days` - 1 before it.
 */
export function marketOf(ranked: readonly RankedRow[], today: string, days: UntouchedDays): Market {
  const { from } = periodEnding(today, days);
  const all = noneOf();
  const cells: Record<Dimension, Cells> = {
    segment: new Map(),
    industry: new Map(),
    country: new Map(),
    verdict: new Map(),
    value: new Map(),
  };
  for (const { segment, industry, country, verdict, band, value, lastTouch } of ranked) {
    const isTouched = lastTouch !== null && lastTouch.day >= from;
    const isStrong = band?.strong === true;
    add(all, isTouched, isStrong);
    add(cellOf(cells.segment, segment?.id ?? null, segment?.label ?? null), isTouched, isStrong);
    add(cellOf(cells.industry, industry, null), isTouched, isStrong);
    add(cellOf(cells.country, country, null), isTouched, isStrong);
    add(cellOf(cells.verdict, verdict, band?.label ?? null), isTouched, isStrong);
    add(cellOf(cells.value, value, null), isTouched, isStrong);
  }
  return {
    days,
    all,
    cells: {
      segment: inOrder('segment', cells.segment),
      industry: inOrder('industry', cells.industry),
      country: inOrder('country', cells.country),
      verdict: inOrder('verdict', cells.verdict),
      value: inOrder('value', cells.value),
    },
  };
}
