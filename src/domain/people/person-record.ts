import { isNotStated } from '../facts/not-stated';
import { recordKeyOf } from '../record/record';
import type { KeptField } from '../record/remember';
import { emailKey, nameKey, titleKey } from './identity';

/** What a person's record said before, with the local day on which it was last seen. */
export type EarlierValue =
  | { readonly kind: 'title'; readonly title: string; readonly day: string }
  | { readonly kind: 'company'; readonly account: string; readonly company: string; readonly day: string };

/** An account by its record key text, with the name that it was shown under; empty where it had none. */
interface AccountSeen {
  readonly account: string;
  readonly company: string;
}

/** What tables of contacts said of a person, apart from name, title and account. */
export interface PersonTable {
  /** Local day of the newest table. */
  readonly day: string;
  /** Local day on which a page showed the person last; null where none ever did. */
  readonly pageDay: string | null;
  /** Each with the day of the table that said it last. */
  readonly fields: readonly KeptField[];
}

/** What is kept of one person's record. What may be absent was not known, or not kept by the version that wrote it. */
export interface PersonRecord {
  /** `recordKeyText`. */
  readonly key: string;
  /** The record key text of the account (or lead) where the person was seen last. */
  readonly account: string;
  readonly company?: string;
  readonly name: string;
  readonly title: string | null;
  /** Local day on which the title was last shown; that of the person where it is absent. */
  readonly titleDay?: string;
  /** Local day. */
  readonly seenDay: string;
  /** What the person's own page last named as their account. An account's list may name people of others too. */
  readonly home?: AccountSeen & { readonly day: string };
  /** `nameKey` and `emailKey`, each behind the org. */
  readonly nameKey?: string;
  readonly email?: string;
  /** The newest first. */
  readonly earlier?: readonly EarlierValue[];
  /** Absent where no table named the person. */
  readonly table?: PersonTable;
}

/** Who somebody is, and where: what a whole territory is sorted by. */
export type PersonPlace = Pick<PersonRecord, 'key' | 'account' | 'name' | 'title'>;

/** What one page showed of a person. */
export interface PersonSeen extends AccountSeen {
  /** `recordKeyText`. */
  readonly key: string;
  readonly name: string;
  /** Null where the page does not show it. */
  readonly title: { readonly text: string; readonly day: string } | null;
  /** The person's own page, which alone says where they belong and what their address is. */
  readonly own: { readonly email: string | null } | null;
  /** Local day. */
  readonly day: string;
}

export const MAX_EARLIER = 3;

const titleMark = (title: string): string => `title ${titleKey(title)}`;
const accountMark = (account: string): string => `company ${account}`;
const sameAs = (value: EarlierValue): string =>
  value.kind === 'title' ? titleMark(value.title) : accountMark(value.account);

/** The title that was shown last, and the one before where it is another one. */
function titleOf(before: PersonRecord | undefined, seen: PersonSeen) {
  const kept =
    before && before.title !== null && !isNotStated(before.title)
      ? { text: before.title, day: before.titleDay ?? before.seenDay }
      : null;
  const shown = seen.title && !isNotStated(seen.title.text) ? seen.title : null;
  const now = kept && (!shown || shown.day < kept.day) ? kept : shown;
  const isOther = kept !== null && now !== null && now.text !== kept.text && titleKey(now.text) !== titleKey(kept.text);
  return { now, before: isOther ? [{ kind: 'title' as const, title: kept.text, day: kept.day }] : [] };
}

/** The account before, where the person's own page names another one than it did, or than where they were seen. */
function companyBefore(before: PersonRecord | undefined, { own, account }: PersonSeen): EarlierValue[] {
  if (!before || !own) return [];
  const { company = '', seenDay } = before;
  const last = before.home ?? { account: before.account, company, day: seenDay };
  return last.account === account ? [] : [{ kind: 'company', ...last }];
}

/** What is said no more goes before what was not said before; what is said again is no earlier value. */
function earlierOf(
  gone: readonly EarlierValue[],
  old: readonly EarlierValue[],
  said: () => readonly string[],
  since: string,
): readonly EarlierValue[] {
  if (gone.length + old.length === 0) return [];
  const named = new Set([...gone.map(sameAs), ...said()]);
  return [...gone, ...old.filter((value) => !named.has(sameAs(value)))]
    .filter(({ day }) => day >= since)
    .sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1))
    .slice(0, MAX_EARLIER);
}

/** A text behind the org: two orgs are two worlds, and a sandbox has the people of the org that it copies. */
export function inOrgOf({ key }: Pick<PersonRecord, 'key'>, text: string | undefined): string | undefined {
  const { crm, org } = recordKeyOf(key);
  return text === undefined ? undefined : `${crm}/${org}/${text}`;
}

/**
 * What to keep of a person once a page was seen: the page's word where it has one, else what was kept. A title or an
 * account that is no longer said goes to the front of `earlier`, each value once, `MAX_EARLIER` of them, none that was
 * last seen before the day `since`.
 */
export function keepPerson(before: PersonRecord | undefined, seen: PersonSeen, since: string): PersonRecord {
  const { key, account, company, name, own, day } = seen;
  const { now, before: titleBefore } = titleOf(before, seen);
  const home = own ? { account, company, day } : before?.home;
  const gone = [...companyBefore(before, seen), ...titleBefore];
  const said = () => [...(now ? [titleMark(now.text)] : []), ...(home ? [accountMark(home.account)] : [])];
  const earlier = earlierOf(gone, before?.earlier ?? [], said, since);
  const named = before?.nameKey !== undefined && before.name === name ? before.nameKey : inOrgOf(seen, nameKey(name));
  const email = own ? inOrgOf(seen, emailKey(own.email ?? '')) : before?.email;
  return {
    key,
    account,
    company,
    name,
    title: now?.text ?? null,
    ...(now && { titleDay: now.day }),
    seenDay: day,
    ...(home && { home }),
    ...(named !== undefined && { nameKey: named }),
    ...(email !== undefined && { email }),
    ...(earlier.length > 0 && { earlier }),
    ...(before?.table && { table: { ...before.table, pageDay: day } }),
  };
}
