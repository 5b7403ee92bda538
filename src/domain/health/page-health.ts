import type { CrmId, RecordObject } from '../record/record';
import type { PageField } from './expected-fields';
import type { Look, LookRing } from './look';

/** What became of one field on the pages that were expected to show it. Counts of pages. */
export interface FieldHealth {
  readonly field: PageField;
  readonly expected: number;
  readonly absent: number;
  readonly blank: number;
}

/** How the pages of one kind could be read of late. Counts of pages. */
export interface PageHealth {
  readonly crm: CrmId;
  readonly object: RecordObject;
  readonly pages: number;
  /** Not read at all: the layout is not known. */
  readonly unreadable: number;
  /** Fields that some page did not show, the worst first. */
  readonly missing: readonly FieldHealth[];
  /** Fields that every page showed, with a value or blank. */
  readonly shown: readonly FieldHealth[];
}

type ReadLook = Extract<Look, { state: 'read' }>;

/** Only what the set of the newest look expects counts: a field that no criterion asks for any more is nobody's worry. */
function fieldsOf(reads: readonly ReadLook[]): FieldHealth[] {
  const now = new Set(
    reads.filter(({ set }) => set === reads[0]?.set).flatMap((look) => look.fields.map((f) => f.field)),
  );
  const counts = new Map([...now].map((field) => [field, { field, expected: 0, absent: 0, blank: 0 }]));
  for (const { field, state } of reads.flatMap((look) => look.fields)) {
    const count = counts.get(field);
    if (!count) continue;
    count.expected++;
    if (state !== 'found') count[state]++;
  }
  return [...counts.values()];
}

const share = ({ absent, expected }: FieldHealth): number => absent / expected;

/** The health of one kind of page; null where none was looked at. */
export function healthOf({ crm, object, looks }: LookRing): PageHealth | null {
  if (looks.length === 0) return null;
  const reads = looks.filter((look): look is ReadLook => look.state === 'read');
  const fields = fieldsOf(reads);
  return {
    crm,
    object,
    pages: looks.length,
    unreadable: looks.length - reads.length,
    missing: fields.filter(({ absent }) => absent > 0).sort((a, b) => share(b) - share(a) || b.absent - a.absent),
    shown: fields.filter(({ absent }) => absent === 0),
  };
}

const worst = ({ pages, unreadable, missing }: PageHealth): number =>
  unreadable / pages + Math.max(0, ...missing.map(share));

/** All kinds that were looked at, the worst first. */
export function healthByKind(rings: readonly LookRing[]): readonly PageHealth[] {
  return rings.flatMap((ring) => healthOf(ring) ?? []).sort((a, b) => worst(b) - worst(a));
}
