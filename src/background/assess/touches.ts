import type { Touch } from '../../domain/activity/touch';
import { type RowContext, touchFromRow } from '../../domain/activity/touch-from-row';
import type { SetSummary } from '../../domain/assessment/assessment';
import type { CriteriaSet } from '../../domain/criteria/criteria';
import { readDay } from '../../domain/facts/day';
import { DISQUALIFIED, type FitResult, NOT_ENOUGH_KNOWN } from '../../domain/fit/fit';
import type { PersonaReading } from '../../domain/people/people';
import { recordKeyText } from '../../domain/record/record';
import type { SeenTouch, Snapshot } from '../../domain/record/snapshot';
import type { Subject } from './subject';

/** How the page was judged: what each of its touches keeps for good. */
export interface TouchReadings {
  readonly set: CriteriaSet;
  readonly bands: SetSummary['bands'];
  readonly fit: FitResult | null;
  readonly personas: ReadonlyMap<string, PersonaReading>;
  readonly today: string;
}

type AccountReading = Pick<RowContext, 'band' | 'strong'>;
type PersonReading = Pick<RowContext, 'persona' | 'wanted'>;

function accountReading({ fit, bands }: TouchReadings): AccountReading {
  if (!fit || fit.verdict === NOT_ENOUGH_KNOWN) return { band: fit?.verdict ?? null, strong: null };
  if (fit.verdict === DISQUALIFIED) return { band: fit.verdict, strong: false };
  return { band: fit.verdict, strong: bands.find(({ id }) => id === fit.verdict)?.strong ?? false };
}

function personReading(reading: PersonaReading | undefined): PersonReading {
  switch (reading?.state) {
    case 'persona':
      return { persona: reading.id, wanted: reading.wanted };
    case 'none':
      return { persona: 'none', wanted: false };
    default:
      return { persona: null, wanted: null };
  }
}

function personOf(
  row: SeenTouch,
  { record }: Snapshot,
  { person }: Subject,
): { key: string | null; name: string | null } {
  if (row.person) {
    const object = row.person.id.startsWith('00Q') ? 'lead' : 'contact';
    return { key: recordKeyText({ ...record, object, id: row.person.id }), name: row.person.name };
  }
  return { key: person ? recordKeyText(person.key) : null, name: person?.name ?? null };
}

/** The rows of the page's timeline that are touches, each with the reading of today. */
export function touchesOf(snapshot: Snapshot, subject: Subject, readings: TouchReadings): Touch[] {
  const { set, today, personas } = readings;
  const account = subject.account ? recordKeyText(subject.account.key) : null;
  const touches: Touch[] = [];
  for (const row of snapshot.touches) {
    const day = readDay({
      text: row.dayText,
      monthText: row.monthText,
      section: row.section,
      today,
      locale: snapshot.locale,
    });
    const person = personOf(row, snapshot, subject);
    const read = touchFromRow(row, {
      crm: snapshot.record.crm,
      org: snapshot.record.org,
      day: day.state === 'known' ? day.day : null,
      rules: set.activity,
      account,
      person: person.key,
      personName: person.name,
      ...accountReading(readings),
      ...personReading(person.key === null ? undefined : personas.get(person.key)),
      setId: set.id,
      setVersion: set.version,
    });
    if (read.state === 'touch') touches.push(read.touch);
  }
  return touches;
}
