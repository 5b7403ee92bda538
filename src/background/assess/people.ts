import type { CriteriaSet } from '../../domain/criteria/criteria';
import type { KnownPerson, PersonaReading } from '../../domain/people/people';
import { readPersona } from '../../domain/people/persona';
import { recordKeyOf, recordKeyText } from '../../domain/record/record';
import type { Snapshot } from '../../domain/record/snapshot';
import { readLastTouches } from '../../storage/activity';
import type { PersonRow, RightfitDatabase } from '../../storage/database';
import { readPeople, savePeople } from '../../storage/records';
import type { CompanyRecords } from './company';
import type { Subject } from './subject';

/** The people that this page shows of an account: its list, and the contact or lead whose page it is. */
function shownPeople(snapshot: Snapshot, { account, person }: Subject, today: string): PersonRow[] {
  if (!account) return [];
  const accountKey = recordKeyText(account.key);
  // Who plays a part in a deal may be of another company.
  const listed = snapshot.record.object === 'account' ? snapshot.people : [];
  const rows = listed.map(({ id, name, title }) => ({
    key: recordKeyText({ ...snapshot.record, object: 'contact', id }),
    account: accountKey,
    name,
    title,
    seenDay: today,
  }));
  if (person && snapshot.record.object !== 'account') {
    const title = person.texts.get('title') ?? null;
    rows.push({ key: recordKeyText(person.key), account: accountKey, name: person.name, title, seenDay: today });
  }
  return rows;
}

/** Remembers the people that the page shows, and returns everyone known at the records of the account's company. */
export async function rememberPeople(
  db: RightfitDatabase,
  snapshot: Snapshot,
  subject: Subject,
  { keys }: CompanyRecords,
  today: string,
): Promise<PersonRow[]> {
  await savePeople(db, shownPeople(snapshot, subject, today));
  return readPeople(db, keys);
}

/** Who is known at a company. */
export interface KnownPeople {
  readonly people: readonly KnownPerson[];
  /** Nobody else is there: the page's list is whole, and no other account of the company has one. */
  readonly complete: boolean;
}

/** The people of a company with their last touches, for coverage and the next person. */
export async function withLastTouches(
  db: RightfitDatabase,
  snapshot: Snapshot,
  { keys }: CompanyRecords,
  people: readonly PersonRow[],
): Promise<KnownPeople> {
  const last = await readLastTouches(db, keys);
  const known = people.map(({ key, name, title }) => ({ id: key, name, title, lastTouch: last.get(key) ?? null }));
  const isOnlyAccount = keys.slice(1).every((key) => recordKeyOf(key).object === 'lead');
  return {
    people: known,
    complete: snapshot.record.object === 'account' && snapshot.peopleComplete && isOnlyAccount,
  };
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
