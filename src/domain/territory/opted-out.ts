import type { Channel, CriteriaSet } from '../criteria/criteria';
import { type OptOutField, optedOut } from '../record/opt-out';
import type { KeptField } from '../record/remember';
import type { RowNext } from './row';

const FIELDS: Readonly<Partial<Record<Channel, OptOutField>>> = { email: 'emailOptOut', call: 'doNotCall' };

/** The channels that the fields of a person say they opted out of. */
export function closedChannels(fields: readonly Pick<KeptField, 'field' | 'text'>[]): ReadonlySet<Channel> {
  const channels = Object.entries(FIELDS) as [Channel, OptOutField][];
  return new Set(channels.filter(([, field]) => optedOut(fields, field) === true).map(([channel]) => channel));
}

/** The row as it is for a person who wants nothing by any channel that the set has a pitch for: nobody is sent to them. */
export function withOptOut<Row extends Pick<RowNext, 'step'>>(
  row: Row,
  closed: ReadonlySet<Channel> | undefined,
  { pitches = [] }: Pick<CriteriaSet, 'pitches'>,
): Row {
  if (closed === undefined || closed.size === 0 || row.step.code !== 'talk-to' || pitches.length === 0) return row;
  const channels = [...new Set(pitches.map(({ channel }) => channel))];
  if (!channels.every((channel) => closed.has(channel))) return row;
  return { ...row, step: { code: 'opted-out', name: row.step.name, channels } };
}
