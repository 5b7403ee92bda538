import type { CriteriaSet } from '../criteria/criteria';
import type { CrmId, RecordObject } from '../record/record';
import type { SeenField, Snapshot } from '../record/snapshot';
import { type ExpectedField, expectedFields, type PageField } from './expected-fields';

/** `found`: with a value. `blank`: shown as empty. `absent`: not in the page, or not to be read with certainty. */
export type FieldState = 'found' | 'blank' | 'absent';

/** How reading one record's page turned out: states of fields, and nothing that a field says. */
export type Look =
  | {
      readonly state: 'read';
      /** `recordKeyText`. */
      readonly record: string;
      /** Local day. */
      readonly day: string;
      /** The set whose fields were expected, `id/version`. */
      readonly set: string;
      readonly fields: readonly { readonly field: PageField; readonly state: FieldState }[];
    }
  | {
      readonly state: 'unreadable';
      readonly record: string;
      readonly day: string;
      readonly missing: readonly string[];
    };

/** The last looks at pages of one kind, newest first, one per record. */
export interface LookRing {
  readonly crm: CrmId;
  readonly object: RecordObject;
  readonly looks: readonly Look[];
}

/** How many records of a kind are kept in view. */
export const RING_SIZE = 10;

type ReadLook = Extract<Look, { state: 'read' }>;

function stateOf({ shows }: ExpectedField, seen: readonly SeenField[]): FieldState {
  const shown = seen.filter(shows);
  if (shown.length === 0) return 'absent';
  return shown.some(({ blank }) => !blank) ? 'found' : 'blank';
}

/** The records whose page names the account that they belong to. */
const LINKED: ReadonlySet<RecordObject> = new Set<RecordObject>(['contact', 'opportunity']);

/** What a page that was read showed of the fields that `set` expects. `record` is its key's text, `day` the local day. */
export function lookAt(snapshot: Snapshot, set: CriteriaSet, record: string, day: string): ReadLook {
  const link: ReadLook['fields'] = LINKED.has(snapshot.record.object)
    ? [{ field: 'account', state: snapshot.account ? 'found' : 'absent' }]
    : [];
  const fields: ReadLook['fields'] = expectedFields(snapshot, set).map((expected) => ({
    field: expected.field,
    state: stateOf(expected, snapshot.fields),
  }));
  // A page without a name is not read at all.
  const name = { field: 'name', state: 'found' } as const;
  return { state: 'read', record, day, set: `${set.id}/${set.version}`, fields: [name, ...link, ...fields] };
}

/** Within one visit a tab that is left takes its fields out of sight: what was shown before still was. */
function merged(before: Look | undefined, now: ReadLook): ReadLook {
  if (before?.state !== 'read') return now;
  const earlier = new Map(before.fields.map(({ field, state }) => [field, state]));
  const fields = now.fields.map(({ field, state }) => ({
    field,
    state: state === 'absent' ? (earlier.get(field) ?? state) : state,
  }));
  return { ...now, fields };
}

/**
 * The ring with one more look, the newest first. A record that is in it already keeps one place, with its latest state;
 * `visit` is false while the same visit goes on, whose looks count together.
 */
export function noteLook(looks: readonly Look[], look: Look, visit: boolean): readonly Look[] {
  const before = looks.find(({ record }) => record === look.record);
  const now = look.state === 'read' && !visit ? merged(before, look) : look;
  return [now, ...looks.filter(({ record }) => record !== look.record)].slice(0, RING_SIZE);
}
