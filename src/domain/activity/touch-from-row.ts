import type { ActivityRules } from '../criteria/criteria';
import type { RecordKey } from '../record/record';
import type { SeenTouch } from '../record/snapshot';
import { fold } from '../text/fold';
import { AUTOMATIC_SUBJECTS, SYSTEM_USERS } from './automatic.data';
import { readCode } from './code';
import type { Touch } from './touch';

/** Why a row of the log is not counted as a touch. */
export type NotCounted = 'upcoming' | 'no-day' | 'inbound' | 'direction-unknown' | 'task' | 'automated';

/** What a row turned out to be. */
export type RowReading =
  | { readonly state: 'touch'; readonly touch: Touch }
  | { readonly state: 'not-counted'; readonly why: NotCounted };

/** What is known around a row: whose page it stood on, and how account and person are judged on the day it is stored. */
export interface RowContext
  extends Pick<
    Touch,
    'account' | 'person' | 'personName' | 'band' | 'strong' | 'persona' | 'wanted' | 'setId' | 'setVersion'
  > {
  readonly crm: RecordKey['crm'];
  readonly org: string;
  /** The row's day read as an ISO day; null when it could not be read with certainty. */
  readonly day: string | null;
  readonly rules: ActivityRules | undefined;
}

const SYSTEM: ReadonlySet<string> = new Set(SYSTEM_USERS.map(fold));
const AUTOMATIC: readonly string[] = AUTOMATIC_SUBJECTS.map(fold);

/**
 * A row of a timeline as a touch, or why it is none. A to-do counts only where the team's own convention says what it
 * was (its subject carries the code of a call, an e-mail or a meeting), and an e-mail only when we sent it: a code does
 * not tell the direction, for replies keep it.
 */
export function touchFromRow(row: SeenTouch, context: RowContext): RowReading {
  if (row.section === 'upcoming') return notCounted('upcoming');
  const kind = kindOf(row, context.rules);
  if (kind === null) return notCounted('task');
  if (isAutomatic(row, kind)) return notCounted('automated');
  if (kind === 'email' && row.direction !== 'out') {
    return notCounted(row.direction === 'in' ? 'inbound' : 'direction-unknown');
  }
  if (context.day === null) return notCounted('no-day');
  return { state: 'touch', touch: touchOf(row, kind, context.day, context) };
}

function notCounted(why: NotCounted): RowReading {
  return { state: 'not-counted', why };
}

function kindOf(row: SeenTouch, rules: ActivityRules | undefined): Touch['kind'] | null {
  if (row.kind !== 'task') return row.kind;
  const coded = readCode(row.subject, rules)?.kind;
  return coded === undefined || coded === 'other' ? null : coded;
}

function isAutomatic(row: SeenTouch, kind: Touch['kind']): boolean {
  if (row.who !== null && SYSTEM.has(fold(row.who))) return true;
  if (kind !== 'email') return false;
  const subject = fold(row.subject);
  return AUTOMATIC.some((start) => subject.startsWith(start));
}

function touchOf(row: SeenTouch, kind: Touch['kind'], day: string, context: RowContext): Touch {
  const { account, person, band, strong, persona, wanted, setId, setVersion } = context;
  const personName = row.person?.name ?? context.personName;
  return {
    id: touchId(row, { kind, day, account, person, personName }, context),
    kind,
    day,
    subject: row.subject,
    who: row.who,
    account,
    person,
    personName,
    band,
    strong,
    persona,
    wanted,
    setId,
    setVersion,
    source: 'timeline',
  };
}

function touchId(
  row: SeenTouch,
  made: Pick<Touch, 'kind' | 'day' | 'account' | 'person' | 'personName'>,
  { crm, org }: RowContext,
): string {
  if (row.id !== null) return `${crm}/${org}/${row.id}`;
  const person = made.person ?? fold(made.personName ?? '');
  return `${crm}/${org}/made/${JSON.stringify([made.day, made.kind, person, made.account ?? '', fold(row.subject)])}`;
}
