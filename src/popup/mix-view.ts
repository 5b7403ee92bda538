import { isMine } from '../domain/activity/is-mine';
import { mixOf, NO_PERSONA } from '../domain/activity/mix';
import { periodEnding } from '../domain/activity/period';
import type { ActivityMix } from '../domain/activity/touch';
import { DISQUALIFIED, NOT_ENOUGH_KNOWN } from '../domain/fit/fit';
import { bandTones, type Tone } from '../ui/band-tones';
import type { MessageKey } from '../ui/text';
import type { PopupData, SetInPopup } from './load';
import type { PeriodDays } from './periods';

/** The rep's own touches of one period, by the names that the CRM shows for the rep. */
export function mixOfPeriod(data: PopupData, days: PeriodDays, crmNames: readonly string[]): ActivityMix {
  const { today, counts, set } = data;
  return mixOf(
    counts,
    periodEnding(today, days),
    (who) => isMine(who, crmNames),
    (set?.bands ?? []).map(({ id }) => id),
    (set?.personas ?? []).map(({ id }) => id),
  );
}

/** Touches of one period that are under no name of the rep. */
export function touchesOfOthers(data: PopupData, days: PeriodDays, crmNames: readonly string[]): number {
  const { from, to } = periodEnding(data.today, days);
  return data.counts
    .filter(({ day, who }) => day >= from && day <= to && !isMine(who, crmNames))
    .reduce((sum, { touches }) => sum + touches, 0);
}

/** All touches of a mix in three parts: right/right, certainly not, and those that could still be either. */
export interface Split {
  readonly touches: number;
  readonly right: number;
  readonly elsewhere: number;
  readonly notKnown: number;
}

/** A touch is elsewhere as soon as its account or its person is known to be another one; not known is never a miss. */
export function splitOf({ touches, rightRight, matrix }: ActivityMix): Split {
  let notKnown = 0;
  matrix.accounts.forEach((account, row) => {
    matrix.people.forEach((person, column) => {
      const open = account === 'unknown' || person === 'unknown';
      if (open && account !== 'other' && person !== 'other') notKnown += matrix.cells[row]?.[column] ?? 0;
    });
  });
  return { touches, right: rightRight, elsewhere: touches - rightRight - notKnown, notKnown };
}

/** One row of a breakdown: its label is the set's own words, or a key of ours where the set has none. */
export interface BarRow {
  readonly key: string;
  /** A band's id, to stand in its letter box. */
  readonly letter: string | null;
  readonly label: { readonly text: string } | { readonly key: MessageKey };
  readonly touches: number;
  /** Of all touches of the mix. */
  readonly share: number;
  readonly tone: Tone;
}

const shareOf = (touches: number, all: number): number => (all === 0 ? 0 : touches / all);

/** Touches by band. A band of an older set is named by its id. */
export function bandRows(mix: ActivityMix, set: SetInPopup | null): readonly BarRow[] {
  const bands = set?.bands ?? [];
  const tones = bandTones(bands);
  return mix.byBand.map(({ id, touches }) => {
    const at = bands.findIndex((band) => band.id === id);
    const row = { key: id ?? '', letter: null, touches, share: shareOf(touches, mix.touches) };
    if (id === null) return { ...row, label: { key: 'mix_unknown' }, tone: 'unknown' };
    if (id === DISQUALIFIED) return { ...row, label: { key: 'mix_disqualified' }, tone: 'stop' };
    if (id === NOT_ENOUGH_KNOWN) return { ...row, label: { key: 'mix_not_enough_known' }, tone: 'open' };
    return { ...row, letter: id, label: { text: bands[at]?.label ?? id }, tone: tones[at] ?? 'fair' };
  });
}

/** Touches by persona. One that nobody looks for is left out while it has none; a wanted one with none is shown. */
export function personaRows(mix: ActivityMix, set: SetInPopup | null): readonly BarRow[] {
  const personas = set?.personas ?? [];
  return mix.byPersona
    .map(({ id, touches }): BarRow & { readonly wanted: boolean } => {
      const persona = personas.find((each) => each.id === id);
      const wanted = persona?.wanted ?? false;
      const row = { key: id ?? '', letter: null, touches, share: shareOf(touches, mix.touches), wanted };
      if (id === null) return { ...row, label: { key: 'mix_unknown' }, tone: 'unknown' };
      if (id === NO_PERSONA) return { ...row, label: { key: 'mix_no_persona' }, tone: 'weak' };
      return { ...row, label: { text: persona?.label ?? id }, tone: wanted ? 'strong' : 'weak' };
    })
    .filter(({ wanted, touches }) => wanted || touches > 0);
}

/** Where each part of a stacked bar starts and how wide it is, in hundredths of the bar; parts of nothing are left out. */
export function stacked<T extends { readonly touches: number }>(
  parts: readonly T[],
): readonly { readonly part: T; readonly start: number; readonly width: number }[] {
  const all = parts.reduce((sum, { touches }) => sum + touches, 0);
  let before = 0;
  const placed = parts.map((part) => {
    const start = shareOf(before, all) * 100;
    before += part.touches;
    return { part, start, width: shareOf(part.touches, all) * 100 };
  });
  return placed.filter(({ width }) => width > 0);
}
