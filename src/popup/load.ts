import { isMine } from '../domain/activity/is-mine';
import { periodEnding } from '../domain/activity/period';
import { DEFAULT_MIN_SAMPLE } from '../domain/activity/target';
import type { DayCount } from '../domain/activity/touch';
import type { CriteriaSet } from '../domain/criteria/criteria';
import { SAMPLE_SET } from '../domain/criteria/sample';
import { strongBands } from '../domain/criteria/strong';
import type { Rep } from '../messaging/protocol';
import { readActors, readDayCounters, readTraceCounts } from '../storage/activity';
import type { RightfitDatabase } from '../storage/database';
import { readRep } from '../storage/rep';
import { type KeptSet, readKeptSet, readSetInForce } from '../storage/sets';
import { PERIODS, type PeriodDays } from './periods';

/** What the popup needs of the set in force. */
export interface SetInPopup {
  readonly name: string;
  readonly version: number;
  readonly sample: boolean;
  readonly bands: readonly { readonly id: string; readonly label: string; readonly strong: boolean }[];
  readonly personas: readonly { readonly id: string; readonly label: string; readonly wanted: boolean }[];
  readonly minSample: number;
}

export interface TraceCounts {
  readonly opened: number;
  readonly taken: number;
}

/** Everything that the popup shows, for all its periods, so that switching between them reads nothing. */
export interface PopupData {
  readonly today: string;
  /** The counters of the longest period, by anyone. */
  readonly counts: readonly DayCount[];
  readonly traces: ReadonlyMap<PeriodDays, TraceCounts>;
  readonly rep: Rep;
  /** Names seen acting, to choose one's own from; read only while the rep has not said. */
  readonly actors: readonly string[];
  readonly set: SetInPopup | null;
}

const LONGEST: PeriodDays = 30;

/** Reads the counters, never the touches themselves: it takes as long with a million of them. */
export async function loadPopup(db: RightfitDatabase, today: string): Promise<PopupData> {
  const { from, to } = periodEnding(today, LONGEST);
  const [counts, traces, rep, kept] = await Promise.all([
    readDayCounters(db, from, to),
    Promise.all(PERIODS.map(async (days) => [days, await tracesOf(db, today, days)] as const)),
    readRep(db),
    readSetInForce(db, today),
  ]);
  const actors = rep.crmNames.length === 0 ? (await readActors(db)).filter((name) => !isMine(name, [])) : [];
  return { today, counts, traces: new Map(traces), rep, actors, set: setOf(kept, counts) };
}

async function tracesOf(db: RightfitDatabase, today: string, days: PeriodDays): Promise<TraceCounts> {
  const { from, to } = periodEnding(today, days);
  return readTraceCounts(db, from, to);
}

/** With no set in force only the demonstration was judged, and by the sample: touches are kept of nothing else. */
function setOf(kept: KeptSet | undefined, counts: readonly DayCount[]): SetInPopup | null {
  if (kept) return setInPopup(readKeptSet(kept), kept.source === 'sample');
  return counts.length > 0 ? setInPopup(SAMPLE_SET, true) : null;
}

function setInPopup({ name, version, fit, personas, activity }: CriteriaSet, sample: boolean): SetInPopup {
  const strong = strongBands(fit.bands);
  return {
    name,
    version,
    sample,
    bands: fit.bands.map(({ id, label }, at) => ({ id, label, strong: strong[at] === true })),
    personas: (personas ?? []).map(({ id, label, role, wanted }) => ({
      id,
      label,
      wanted: wanted ?? role !== 'blocker',
    })),
    minSample: activity?.minSample ?? DEFAULT_MIN_SAMPLE,
  };
}
