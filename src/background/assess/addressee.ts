import type { AccountPart } from '../../domain/assessment/assessment';
import type { CriteriaSet } from '../../domain/criteria/criteria';
import { checkBox } from '../../domain/facts/boolean';
import { asRemembered, personTexts } from '../../domain/facts/page-facts';
import { firstToAddress } from '../../domain/people/first-to-address';
import type { KnownPerson } from '../../domain/people/people';
import { readPersona } from '../../domain/people/persona';
import { tableFields, withTableOptOuts } from '../../domain/people/table-person';
import type { Addressee } from '../../domain/pitch/addressee';
import type { PitchInput } from '../../domain/pitch/offer';
import { type RecordKey, recordKeyOf, recordKeyText } from '../../domain/record/record';
import type { RightfitDatabase } from '../../storage/database';
import { readPerson } from '../../storage/people';
import { readRecord } from '../../storage/records';
import type { KnownPeople } from './people';
import { phonesOf } from './phones';
import type { Subject } from './subject';

/** What is known of an addressee: by field, and from when. */
interface Known {
  readonly texts: ReadonlyMap<string, string>;
  readonly from: Addressee['from'];
  readonly seenDay: string | null;
}

/** Whom the pitches are for, with the texts that they may rest on. */
export interface Addressed {
  readonly addressee: Addressee;
  readonly pitch: Pick<PitchInput, 'contact' | 'personaId' | 'optOut'>;
}

/** Nobody: a pitch for nobody in particular, and nobody who could have opted out. */
export const NOBODY: Addressed['pitch'] = { contact: null, personaId: null, optOut: { email: null, call: null } };

/** What is kept of a person by their own page, else by a table. */
async function kept(db: RightfitDatabase, key: string, today: string): Promise<Known> {
  const row = await readRecord(db, key);
  const table = (await readPerson(db, key))?.table;
  if (row) {
    const fields = withTableOptOuts(asRemembered(row.fields), table, today);
    return { texts: personTexts(fields), from: 'record', seenDay: row.seenDay };
  }
  const inTable = tableFields(table);
  return {
    texts: personTexts(asRemembered(inTable?.fields ?? [])),
    from: inTable ? 'table' : 'list',
    seenDay: inTable?.day ?? null,
  };
}

/** The company's own number, as the account's page showed it. */
async function companyPhone(db: RightfitDatabase, { account }: Subject): Promise<string | undefined> {
  const row = account && (await readRecord(db, recordKeyText(account.key)));
  return row?.fields.find(({ field }) => field === 'companyPhone')?.text;
}

function chosenFrom({ people }: KnownPeople, chosen: RecordKey | null): KnownPerson | undefined {
  const key = chosen && recordKeyText(chosen);
  return people.find(({ id }) => id === key);
}

/**
 * Whom the pitches of this page are for: whom the rep chose, the person of the page, else who comes next at the account.
 * Null where nobody is known.
 */
export async function addresseeOf(
  db: RightfitDatabase,
  subject: Subject,
  known: KnownPeople,
  account: AccountPart,
  set: CriteriaSet,
  chosen: RecordKey | null,
  today: string,
): Promise<Addressed | null> {
  const { person } = subject;
  const other = chosenFrom(known, chosen);
  const company = await companyPhone(db, subject);
  const facts = subject.account?.facts ?? null;
  if (person && (!other || other.id === recordKeyText(person.key))) {
    const onPage: Known = { texts: person.texts, from: 'page', seenDay: null };
    return addressed(person, onPage, 'page', phonesOf(onPage.texts, company, facts));
  }
  const next = account.state === 'judged' ? firstToAddress(set, account) : null;
  const found = other ?? next;
  if (!found) return null;
  const persona = readPersona(set.personas ?? [], found.title);
  const about = { key: recordKeyOf(found.id), name: found.name, title: found.title, persona };
  const read = await kept(db, found.id, today);
  return addressed(about, read, other ? 'chosen' : 'next', phonesOf(read.texts, company, facts));
}

function addressed(
  { key, name, persona, ...about }: Pick<Addressee, 'name' | 'persona'> & { key: RecordKey; title?: string | null },
  { texts, from, seenDay }: Known,
  by: Addressee['by'],
  phones: Addressee['phones'],
): Addressed {
  const text = (field: string): string | null => texts.get(field) ?? null;
  const title = about.title ?? text('title');
  const optOut = { email: checkBox(texts.get('emailOptOut')), call: checkBox(texts.get('doNotCall')) };
  return {
    addressee: {
      record: key,
      name,
      title,
      persona,
      email: text('email'),
      phones,
      optOut,
      by,
      from,
      seenDay,
    },
    pitch: {
      contact: { firstName: text('firstName'), lastName: text('lastName'), fullName: name, title },
      personaId: persona.state === 'persona' ? persona.id : null,
      optOut,
    },
  };
}
