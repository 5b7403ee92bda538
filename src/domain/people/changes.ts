import { evidenceOf } from '../company/match';
import { titleKey } from './identity';
import type { PersonChange } from './people';
import type { EarlierValue, PersonRecord } from './person-record';

/** The company at which people are looked at, and since when. */
export interface ChangesAt {
  /** The record key texts of all that is this company. */
  readonly accounts: ReadonlySet<string>;
  /** Its name, as shown. */
  readonly company: string;
  /** The first local day that counts: what was last seen before is no news. */
  readonly since: string;
}

type Also = Extract<PersonChange, { kind: 'also' }>;

/** So many other records are named. */
const MAX_ALSO = 3;

const isOneName = (a: string, b: string): boolean => evidenceOf({ name: a }).name === evidenceOf({ name: b }).name;

function changeOf(value: EarlierValue, person: PersonRecord, at: ChangesAt): PersonChange[] {
  if (value.kind === 'title') {
    const isOther = person.title !== null && titleKey(person.title) !== titleKey(value.title);
    return isOther ? [{ kind: 'title', before: value.title, day: value.day }] : [];
  }
  // Two accounts that are one company, or are only spelled apart, are no move; of one without a name nobody can say.
  const { account, company, day } = value;
  const isHere = at.accounts.has(account) || isOneName(company, at.company) || isOneName(company, person.company ?? '');
  return company.trim() === '' || isHere ? [] : [{ kind: 'company', before: company, day }];
}

function alsoOf(other: PersonRecord, person: PersonRecord, at: ChangesAt): Also | undefined {
  const how = person.email !== undefined && other.email === person.email ? 'email' : 'name';
  const here = at.accounts.has(other.account);
  const company = other.company?.trim() || null;
  if (how === 'name') {
    if (person.nameKey === undefined || other.nameKey !== person.nameKey) return undefined;
    const isRecent = other.seenDay >= at.since && person.seenDay >= at.since;
    if (!here && (company === null || !isRecent)) return undefined;
  }
  const { name, title, seenDay: day, key: record } = other;
  return { kind: 'also', how, here, name, company, title, day, record };
}

/** The same address before the same name, the same company before another one, then the newest. */
const inOrder = (a: Also, b: Also): number =>
  Number(b.how === 'email') - Number(a.how === 'email') ||
  Number(b.here) - Number(a.here) ||
  (a.day === b.day ? 0 : a.day < b.day ? 1 : -1);

/**
 * What is to be noticed of a person, their own changes first, the newest first. `others` are records with the same
 * address or name; a name at another company counts only where both were seen since `since`.
 */
export function changesOf(person: PersonRecord, others: readonly PersonRecord[], at: ChangesAt): PersonChange[] {
  const earlier = (person.earlier ?? []).filter(({ day }) => day >= at.since);
  const own = earlier.flatMap((value) => changeOf(value, person, at));
  const also = others
    .filter(({ key }) => key !== person.key)
    .flatMap((other) => alsoOf(other, person, at) ?? [])
    .sort(inOrder);
  return [...own, ...also.slice(0, MAX_ALSO)];
}
