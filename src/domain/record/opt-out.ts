import type { SeenField } from './snapshot';

/** The ways of reaching a person that they can opt out of, as fields. */
export type OptOutField = 'doNotCall' | 'emailOptOut';

const OPT_OUT_FIELDS: ReadonlySet<string> = new Set<OptOutField>(['doNotCall', 'emailOptOut']);

/** Whether a field is one of several that may state the same opt-out; each is remembered by itself. */
export function isOptOut({ field }: Pick<SeenField, 'field'>): boolean {
  return OPT_OUT_FIELDS.has(field);
}

/**
 * Whether the person opted out of a channel, by every field that says so: one `true` outweighs all others, whether it
 * is on the page now or remembered. Null where no field says anything.
 */
export function optedOut(fields: readonly Pick<SeenField, 'field' | 'text'>[], channel: OptOutField): boolean | null {
  const said = fields.filter(({ field }) => field === channel).map(({ text }) => text);
  return said.includes('true') || (said.includes('false') ? false : null);
}
