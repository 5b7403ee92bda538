import type { FactSource } from '../facts/fact';
import { fold } from '../text/fold';
import { isOptOut } from './opt-out';
import type { SeenField } from './snapshot';

/** The last value seen of one field of one record. */
export interface KeptField {
  readonly field: SeenField['field'];
  readonly internal: string;
  /** As in `SeenField`. */
  readonly label?: string | undefined;
  readonly text: string;
  /** The language of the page that showed it; numbers are read by it. */
  readonly locale: string | null;
  /** Local day it was last in the page. */
  readonly day: string;
}

/** One field as it counts now, with where it comes from. */
export interface CurrentField {
  readonly field: SeenField['field'];
  readonly internal: string;
  /** As in `SeenField`. */
  readonly label?: string | undefined;
  readonly text: string;
  readonly locale: string | null;
  readonly source: FactSource;
}

/** What counts now, and what to keep for the next visit. */
export interface Remembered {
  readonly current: readonly CurrentField[];
  readonly keep: readonly KeptField[];
}

type Identity = Pick<SeenField, 'field' | 'internal' | 'label'>;

/** What is known by name is one, whichever field states it; opt-outs are not: one that is not shown now still holds. */
function slot({ field, internal, label }: Identity): string {
  if (label !== undefined) return `label:${fold(label)}`;
  return field === 'custom' || isOptOut({ field }) ? `${field}:${internal}` : field;
}

/** What stays the same of a field however often it is seen. */
const identityOf = ({ field, internal, label }: Identity): Identity => ({
  field,
  internal,
  ...(label !== undefined && { label }),
});

/**
 * What the page shows now wins; a field that is not rendered now takes its last value, with its day; a field rendered
 * blank is forgotten (design: facts have a source and a day). `keeps` says which fields may be kept at all.
 */
export function remember(
  seen: readonly SeenField[],
  kept: readonly KeptField[],
  page: { readonly today: string; readonly locale: string | null },
  keeps: (field: SeenField) => boolean,
): Remembered {
  const shown = new Map(seen.map((field) => [slot(field), field]));
  const current: CurrentField[] = [];
  const keep: KeptField[] = [];
  for (const field of shown.values()) {
    if (field.blank) continue;
    const { text } = field;
    current.push({ ...identityOf(field), text, locale: page.locale, source: { kind: 'page', day: null } });
    if (keeps(field)) keep.push({ ...identityOf(field), text, locale: page.locale, day: page.today });
  }
  for (const old of kept) {
    if (shown.has(slot(old))) continue;
    const { text, locale, day } = old;
    current.push({ ...identityOf(old), text, locale, source: { kind: 'remembered', day } });
    keep.push(old);
  }
  return { current, keep };
}
