import { clean, columnsOf, fieldsIn, joined, type PackColumn, textsOf } from '../territory/pack';
import type { PersonPlace, PersonRecord } from './person-record';
import { inTableOrder, type TablePerson } from './table-person';

/** People of one pack: a page that asks for one person reads so many. With more, Chromium would store it apart from its row. */
const PERSON_PACK_ROWS = 150;

/** Parts the account from the person; it sorts before every character of a key. */
const UNIT = '\u001f';

/** One text of each person of a pack; `all` where they have the same. */
type Texts = string | { readonly all: string };

/** Some people whom tables named and no page showed, in the order of their places, by columns. */
export interface PersonPack {
  /** The first place; see `placeOf`. */
  readonly from: string;
  /** The oldest `seenDay`. */
  readonly oldest: string;
  readonly count: number;
  readonly keys: Texts;
  readonly accounts: Texts;
  readonly companies: Texts;
  readonly names: Texts;
  readonly titles: Texts;
  readonly titleDays: Texts;
  readonly seenDays: Texts;
  readonly nameKeys: Texts;
  readonly emails: Texts;
  readonly tableDays: Texts;
  /** JSON of what few have; see `Rest`. */
  readonly rests: Texts;
  /** What tables stated. */
  readonly columns: readonly PackColumn[];
}

/** What few people of tables have. */
interface Rest extends Pick<PersonRecord, 'earlier' | 'home'> {
  readonly pageDay?: string;
}

/** Where a person stands: those of one account stand together. */
export function placeOf({ account, key }: Pick<PersonRecord, 'account' | 'key'>): string {
  return `${account}${UNIT}${key}`;
}

/** The first and the last place that people of an account can have. */
export function placesOf(account: string): readonly [first: string, last: string] {
  return [`${account}${UNIT}`, `${account}${UNIT}\uffff`];
}

function textsIn(texts: Texts, count: number): string[] {
  return typeof texts === 'string' ? textsOf(texts) : new Array<string>(count).fill(texts.all);
}

function restOf({ earlier, home, table: { pageDay } }: TablePerson): string {
  if (!earlier && !home && pageDay === null) return '';
  const rest: Rest = { ...(earlier && { earlier }), ...(home && { home }), ...(pageDay !== null && { pageDay }) };
  return JSON.stringify(rest);
}

/** The pack of some people, who stand in the order of their places (plain order of texts). */
export function packOfPeople(people: readonly TablePerson[]): PersonPack {
  const texts = (of: (person: TablePerson) => string | null | undefined): Texts => {
    const all = people.map((person) => clean(of(person) ?? ''));
    const [first = ''] = all;
    return all.every((text) => text === first) ? { all: first } : joined(all);
  };
  return {
    from: people[0] ? placeOf(people[0]) : '',
    oldest: people.map(({ seenDay }) => seenDay).sort()[0] ?? '',
    count: people.length,
    keys: texts(({ key }) => key),
    accounts: texts(({ account }) => account),
    companies: texts(({ company }) => company),
    names: texts(({ name }) => name),
    titles: texts(({ title }) => title),
    titleDays: texts(({ titleDay }) => titleDay),
    seenDays: texts(({ seenDay }) => seenDay),
    nameKeys: texts(({ nameKey }) => nameKey),
    emails: texts(({ email }) => email),
    tableDays: texts(({ table }) => table.day),
    rests: texts(restOf),
    columns: inTableOrder(columnsOf(people.map(({ table }) => table))),
  };
}

/** People in the order of their places, as many together as a pack has. */
export function inPacks(people: readonly TablePerson[]): (readonly TablePerson[])[] {
  const packs: (readonly TablePerson[])[] = [];
  for (let at = 0; at < people.length; at += PERSON_PACK_ROWS) packs.push(people.slice(at, at + PERSON_PACK_ROWS));
  return packs;
}

type Open<T> = { -readonly [K in keyof T]: T[K] };

/** Adds what few have. */
function addRest(person: Open<TablePerson>, text: string): void {
  const { earlier, home, pageDay = null } = JSON.parse(text) as Rest;
  if (home) person.home = home;
  if (earlier) person.earlier = earlier;
  person.table = { ...person.table, pageDay };
}

/** The people of a pack, in its order. */
export function unpackedPeople(pack: PersonPack): TablePerson[] {
  const { count } = pack;
  const [accounts, companies] = [textsIn(pack.accounts, count), textsIn(pack.companies, count)];
  const [names, titles, titleDays] = [
    textsIn(pack.names, count),
    textsIn(pack.titles, count),
    textsIn(pack.titleDays, count),
  ];
  const [seenDays, nameKeys, emails] = [
    textsIn(pack.seenDays, count),
    textsIn(pack.nameKeys, count),
    textsIn(pack.emails, count),
  ];
  const [tableDays, rests] = [textsIn(pack.tableDays, count), textsIn(pack.rests, count)];
  const fields = fieldsIn(pack.columns);
  return textsIn(pack.keys, count).map((key, at): TablePerson => {
    // Property by property: spread literals would cost three times as much.
    const person: Open<TablePerson> = {
      key,
      account: accounts[at] ?? '',
      company: companies[at] ?? '',
      name: names[at] ?? '',
      title: titles[at] || null,
      seenDay: seenDays[at] ?? '',
      table: { day: tableDays[at] ?? '', pageDay: null, fields: fields[at] ?? [] },
    };
    const [titleDay, nameKey, email, rest] = [titleDays[at], nameKeys[at], emails[at], rests[at]];
    if (titleDay) person.titleDay = titleDay;
    if (nameKey) person.nameKey = nameKey;
    if (email) person.email = email;
    if (rest) addRest(person, rest);
    return person;
  });
}

/** Who stands in a pack and where, in its order: a fifth of the work of unpacking it. */
export function placesIn({ count, ...pack }: PersonPack): PersonPlace[] {
  const [accounts, names, titles] = [pack.accounts, pack.names, pack.titles].map((each) => textsIn(each, count));
  return textsIn(pack.keys, count).map((key, at) => {
    return { key, account: accounts?.[at] ?? '', name: names?.[at] ?? '', title: titles?.[at] || null };
  });
}
