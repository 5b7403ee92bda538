import { mineOf } from '../../domain/activity/is-mine';
import type { CriteriaSet } from '../../domain/criteria/criteria';
import { type ChangesAt, changesOf } from '../../domain/people/changes';
import type { KnownPerson, PersonaReading } from '../../domain/people/people';
import { keepPerson, type PersonSeen } from '../../domain/people/person-record';
import { readPersona } from '../../domain/people/persona';
import { recordKeyOf, recordKeyText } from '../../domain/record/record';
import type { SeenPerson, Snapshot } from '../../domain/record/snapshot';
import { readLastTouches } from '../../storage/activity';
import type { PersonRow, RightfitDatabase } from '../../storage/database';
import { readAlikePeople, readPeople, readPeopleByKey, savePeople } from '../../storage/people';
import type { StoredRep } from '../../storage/rep';
import { peopleSince } from '../../storage/retention';
import type { CompanyRecords } from './company';
import type { Subject, SubjectPerson } from './subject';

const personKey = ({ record }: Snapshot, { id }: SeenPerson): string =>
  recordKeyText({ ...record, object: 'contact', id });

type Place = Pick<PersonSeen, 'account' | 'company' | 'day'>;

/** The people in the page's list. */
function listed(snapshot: Snapshot, place: Place): PersonSeen[] {
  return snapshot.people.map((person) => ({
    ...place,
    key: personKey(snapshot, person),
    name: person.name,
    title: person.title === null ? null : { text: person.title, day: place.day },
    own: null,
  }));
}

/** The contact or lead whose page it is; a title that is not in the page now is as old as it is. */
function onOwnPage({ key, name, texts, titleDay }: SubjectPerson, place: Place): PersonSeen {
  const title = texts.get('title');
  return {
    ...place,
    key: recordKeyText(key),
    name,
    title: title === undefined ? null : { text: title, day: titleDay ?? place.day },
    own: { email: texts.get('email') ?? null },
  };
}

/**
 * The people of a deal among those who are known at its account. A deal may name anybody, so it is no word on where
 * someone works: nobody is kept by it, and who is known at another company is not taken for one of this.
 */
async function withDealPeople(
  db: RightfitDatabase,
  known: readonly PersonRow[],
  onDeal: readonly PersonSeen[],
  since: string,
): Promise<PersonRow[]> {
  const kept = await readPeopleByKey(
    db,
    onDeal.map(({ key }) => key),
  );
  const here = new Map(known.map((row) => [row.key, row]));
  for (const seen of onDeal) {
    const row = here.get(seen.key);
    if (row) here.set(seen.key, { ...row, title: seen.title?.text ?? row.title });
    else if (!kept.has(seen.key)) here.set(seen.key, keepPerson(undefined, seen, since));
  }
  return [...here.values()].sort((a, b) => a.name.localeCompare(b.name));
}

/** Remembers the people that the page shows, and returns everyone known at the records of the account's company. */
export async function rememberPeople(
  db: RightfitDatabase,
  snapshot: Snapshot,
  { account, person }: Subject,
  { keys }: CompanyRecords,
  today: string,
): Promise<PersonRow[]> {
  if (!account) return [];
  const place = { account: recordKeyText(account.key), company: account.name, day: today };
  const since = peopleSince(today);
  const isAccount = snapshot.record.object === 'account';
  const list = listed(snapshot, place);
  const own = person && !isAccount ? [onOwnPage(person, place)] : [];
  await savePeople(db, isAccount ? list : own, since);
  const known = await readPeople(db, keys);
  return isAccount ? known : withDealPeople(db, known, list, since);
}

/** Who is known at a company. */
export interface KnownPeople {
  readonly people: readonly KnownPerson[];
  /** Nobody else is there: the page's list is whole, and no other account of the company has one. */
  readonly complete: boolean;
}

/** The page's own person first: so many are compared, and they have to be among them. */
function ownFirst(people: readonly PersonRow[], { record }: Snapshot): PersonRow[] {
  const own = recordKeyText(record);
  return [...people].sort((a, b) => Number(b.key === own) - Number(a.key === own));
}

/** The people of a company as the panel names them: with their last touch, their part in the deal, and what changed. */
export async function knownPeople(
  db: RightfitDatabase,
  snapshot: Snapshot,
  { account }: Subject,
  { keys }: CompanyRecords,
  people: readonly PersonRow[],
  { crmNames }: StoredRep,
  today: string,
): Promise<KnownPeople> {
  const last = await readLastTouches(db, keys);
  const alike = await readAlikePeople(db, ownFirst(people, snapshot));
  const at: ChangesAt = { accounts: new Set(keys), company: account?.name ?? '', since: peopleSince(today) };
  const roles = new Map(snapshot.people.map((person) => [personKey(snapshot, person), person.role]));
  const known = people.map((row): KnownPerson => {
    const touch = last.get(row.key);
    return {
      id: row.key,
      name: row.name,
      title: row.title,
      lastTouch: touch ? { ...touch, mine: mineOf(touch.who, crmNames) } : null,
      role: (snapshot.record.object === 'opportunity' && roles.get(row.key)) || null,
      changes: changesOf(row, alike.get(row.key) ?? [], at),
    };
  });
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
