import type { CriteriaSet } from '../../domain/criteria/criteria';
import type { FactMap, FactSource } from '../../domain/facts/fact';
import { asRemembered, factsFrom, keepsFor, type NameSeen, personTexts, withName } from '../../domain/facts/page-facts';
import type { PersonaReading } from '../../domain/people/people';
import { readPersona } from '../../domain/people/persona';
import { withTableOptOuts } from '../../domain/people/table-person';
import { type RecordKey, recordKeyText } from '../../domain/record/record';
import { type CurrentField, remember } from '../../domain/record/remember';
import type { Snapshot } from '../../domain/record/snapshot';
import { placeText } from '../../domain/taught/mapping';
import type { RightfitDatabase } from '../../storage/database';
import { readMappings } from '../../storage/mappings';
import { readPerson } from '../../storage/people';
import { readRecord, saveRecord } from '../../storage/records';

/** The account behind a page: the record itself, or the one it links to. */
export interface SubjectAccount {
  readonly key: RecordKey;
  readonly name: string;
  /** Null where the account was never read. */
  readonly facts: FactMap | null;
}

/** The person that a page is about. */
export interface SubjectPerson {
  readonly key: RecordKey;
  readonly name: string;
  readonly texts: ReadonlyMap<string, string>;
  /** Local day on which the page last showed the title; null where it never did. */
  readonly titleDay: string | null;
  readonly persona: PersonaReading;
}

export interface Subject {
  readonly account: SubjectAccount | null;
  readonly person: SubjectPerson | null;
}

const isPersonPage = ({ record, isPerson }: Snapshot): boolean =>
  isPerson || record.object === 'contact' || record.object === 'lead';

const isAccountPage = ({ record }: Snapshot): boolean => record.object === 'account' || record.object === 'lead';

/** The record key of an account that a page links to. */
function linkedAccount({ record, account }: Snapshot): RecordKey | null {
  return account && record.object !== 'account' ? { ...record, object: 'account', id: account.id } : null;
}

const ON_PAGE: FactSource = { kind: 'page', day: null };

/** A lead's page is headed by the person; its company is a field. */
function accountName({ record, title }: Snapshot, fields: readonly CurrentField[]): string {
  return record.object === 'lead' ? (fields.find(({ field }) => field === 'name')?.text ?? '') : title;
}

function personOf(snapshot: Snapshot, fields: readonly CurrentField[], set: CriteriaSet, today: string): SubjectPerson {
  const texts = personTexts(fields);
  const title = fields.findLast(({ field }) => field === 'title');
  return {
    key: snapshot.record,
    name: texts.get('fullName') ?? snapshot.title,
    texts,
    titleDay: title ? (title.source.day ?? today) : null,
    persona: readPersona(set.personas ?? [], texts.get('title') ?? null),
  };
}

/** Reads who and what the page is about, and remembers what it showed. Runs inside the transaction of the assessment. */
export async function readSubject(
  db: RightfitDatabase,
  snapshot: Snapshot,
  set: CriteriaSet,
  today: string,
): Promise<Subject> {
  const key = recordKeyText(snapshot.record);
  const before = await readRecord(db, key);
  const page = { today, locale: snapshot.locale };
  const mappings = await readMappings(db, placeText(snapshot.record));
  const { current, keep } = remember(snapshot.fields, before?.fields ?? [], page, keepsFor(set, mappings));
  const linked = linkedAccount(snapshot);
  await saveRecord(db, {
    key,
    object: snapshot.record.object,
    name: snapshot.title,
    account: linked ? recordKeyText(linked) : (before?.account ?? null),
    fields: keep,
    seenDay: today,
    // Kept again once the facts are read.
    ...(before?.blocks && { blocks: before.blocks }),
  });
  const table = isPersonPage(snapshot) ? (await readPerson(db, key))?.table : undefined;
  const stated = withTableOptOuts(current, table, today);
  const person = isPersonPage(snapshot) ? personOf(snapshot, stated, set, today) : null;
  if (isAccountPage(snapshot)) {
    const name = accountName(snapshot, current);
    const facts = withName(factsFrom(current, set, mappings), { text: name, source: ON_PAGE });
    return { account: { key: snapshot.record, name, facts }, person };
  }
  return { account: await readLinked(db, snapshot, before?.account ?? null, set), person };
}

/** The account of a contact or opportunity: from its link, else the one it linked to before (its field is not rendered now). */
async function readLinked(
  db: RightfitDatabase,
  snapshot: Snapshot,
  remembered: string | null,
  set: CriteriaSet,
): Promise<SubjectAccount | null> {
  const linked = linkedAccount(snapshot);
  const row = await readRecord(db, linked ? recordKeyText(linked) : (remembered ?? ''));
  const key =
    linked ??
    (remembered ? { ...snapshot.record, object: 'account' as const, id: remembered.split('/').at(-1) ?? '' } : null);
  if (!key) return null;
  const seen: NameSeen = snapshot.account
    ? { text: snapshot.account.name, source: ON_PAGE }
    : { text: row?.name ?? '', source: { kind: 'remembered', day: row?.seenDay ?? null } };
  const mappings = await readMappings(db, placeText(key));
  const facts = row ? withName(factsFrom(asRemembered(row.fields), set, mappings), seen) : null;
  return { key, name: seen.text, facts };
}
