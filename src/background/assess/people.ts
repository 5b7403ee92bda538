import type { CriteriaSet } from '../../domain/criteria/criteria';
import type { KnownPerson, PersonaReading } from '../../domain/people/people';
import { readPersona } from '../../domain/people/persona';
import { type RecordKey, recordKeyText } from '../../domain/record/record';
import type { Snapshot } from '../../domain/record/snapshot';
import { readLastTouches } from '../../storage/activity';
import type { PersonRow, RightfitDatabase } from '../../storage/database';
import { readPeople, savePeople } from '../../storage/records';
import type { Subject } from './subject';

/** The people that this page shows of an account: its list, and the contact whose page it is. */
function shownPeople(snapshot: Snapshot, { account, person }: Subject, today: string): PersonRow[] {
  if (!account) return [];
  const accountKey = recordKeyText(account.key);
  const rows = snapshot.people.map(({ id, name, title }) => ({
    key: recordKeyText({ ...snapshot.record, object: 'contact', id }),
    account: accountKey,
    name,
    title,
    seenDay: today,
  }));
  if (person && snapshot.record.object === 'contact') {
    const title = person.texts.get('title') ?? null;
    rows.push({ key: recordKeyText(person.key), account: accountKey, name: person.name, title, seenDay: today });
  }
  return rows;
}

/** Remembers the people that the page shows, and returns everyone known at the account. */
export async function rememberPeople(
  db: RightfitDatabase,
  snapshot: Snapshot,
  subject: Subject,
  today: string,
): Promise<PersonRow[]> {
  await savePeople(db, shownPeople(snapshot, subject, today));
  return subject.account ? readPeople(db, recordKeyText(subject.account.key)) : [];
}

/** The people of an account with their last touches, for coverage and the next person. */
export async function withLastTouches(
  db: RightfitDatabase,
  account: RecordKey,
  people: readonly PersonRow[],
): Promise<KnownPerson[]> {
  const last = await readLastTouches(db, recordKeyText(account));
  return people.map(({ key, name, title }) => ({ id: key, name, title, lastTouch: last.get(key) ?? null }));
}

/** The persona of everyone known here, by record key text: for the touches with them. */
export function personasOf(
  set: CriteriaSet,
  people: readonly PersonRow[],
  subject: Subject,
): Map<string, PersonaReading> {
  const readings = new Map(people.map(({ key, title }) => [key, readPersona(set.personas ?? [], title)]));
  if (subject.person) readings.set(recordKeyText(subject.person.key), subject.person.persona);
  return readings;
}
