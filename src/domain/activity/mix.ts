import { DISQUALIFIED, NOT_ENOUGH_KNOWN } from '../fit/fit';
import type { Period } from './period';
import type { ActivityMix, DayCount } from './touch';

const ACCOUNTS = ['strong', 'other', 'unknown'] as const;
const PEOPLE = ['wanted', 'other', 'unknown'] as const;

/** The persona id of a touch with a person whose title was read and fits none. */
export const NO_PERSONA = 'none';

/**
 * The rep's own touches of a period, broken down. The bands and personas of the set (`bandOrder`, `personaOrder`: ids
 * in its order) are always listed, with 0 too; those of older sets follow by id, then what is reserved, then null,
 * where there are any. Each breakdown, and the matrix, sums to `touches`. `mine` gets the folded name of who acted,
 * empty where the CRM does not say.
 */
export function mixOf(
  counts: Iterable<DayCount>,
  period: Period,
  mine: (who: string) => boolean,
  bandOrder: readonly string[],
  personaOrder: readonly string[],
): ActivityMix {
  const { from, to } = period;
  const byBand = new Map<string | null, number>(bandOrder.map((id) => [id, 0]));
  const byPersona = new Map<string | null, number>(personaOrder.map((id) => [id, 0]));
  const cells = ACCOUNTS.map(() => PEOPLE.map(() => 0));
  let touches = 0;
  for (const count of counts) {
    if (count.day < from || count.day > to || !mine(count.who)) continue;
    touches += count.touches;
    add(byBand, count.band, count.touches);
    add(byPersona, count.persona, count.touches);
    const row = cells[placeOf(count.strong)] ?? [];
    row[placeOf(count.wanted)] = (row[placeOf(count.wanted)] ?? 0) + count.touches;
  }
  return {
    from,
    to,
    touches,
    rightRight: cells[0]?.[0] ?? 0,
    byBand: inOrder(byBand, bandOrder, [DISQUALIFIED, NOT_ENOUGH_KNOWN]),
    byPersona: inOrder(byPersona, personaOrder, [NO_PERSONA]),
    matrix: { accounts: ACCOUNTS, people: PEOPLE, cells },
  };
}

/** The place of a reading in `ACCOUNTS` and `PEOPLE`: yes, no, not known. */
function placeOf(reading: boolean | null): 0 | 1 | 2 {
  if (reading === null) return 2;
  return reading ? 0 : 1;
}

function add(totals: Map<string | null, number>, id: string | null, touches: number): void {
  totals.set(id, (totals.get(id) ?? 0) + touches);
}

function inOrder(
  totals: ReadonlyMap<string | null, number>,
  order: readonly string[],
  reserved: readonly string[],
): ActivityMix['byBand'] {
  const ordered = new Set(order);
  const older = [...totals.keys()]
    .filter((id) => id !== null && !ordered.has(id) && !reserved.includes(id))
    .sort((a, b) => ((a ?? '') < (b ?? '') ? -1 : 1));
  const ids = new Set<string | null>([...order, ...older, ...reserved, null]);
  return [...ids].filter((id) => totals.has(id)).map((id) => ({ id, touches: totals.get(id) ?? 0 }));
}
