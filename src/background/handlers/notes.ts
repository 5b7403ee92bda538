import type { CriteriaSet } from '../../domain/criteria/criteria';
import { usedFacts } from '../../domain/criteria/used-facts';
import type { NoteReply } from '../../domain/facts/note';
import { noteChoices } from '../../domain/facts/note-choices';
import { noteKind, readNote } from '../../domain/facts/noted';
import { asRemembered, factsFrom } from '../../domain/facts/page-facts';
import { shownValue } from '../../domain/facts/shown-value';
import { recordKeyOf, recordKeyText } from '../../domain/record/record';
import { lightningHost, lightningUrl } from '../../domain/record/salesforce';
import { placeText } from '../../domain/taught/mapping';
import { localDay } from '../../domain/time/local-day';
import type { Correction, Request } from '../../messaging/protocol';
import type { Handlers } from '../../messaging/router';
import type { NoteRow } from '../../storage/database';
import { readImported } from '../../storage/imported';
import { readMappings } from '../../storage/mappings';
import { listNotes, removeNotes, saveNote } from '../../storage/notes';
import { readRecord } from '../../storage/records';
import { activeSet } from '../active-set';
import type { WorkerContext } from '../context';
import { mayAskOfAccount } from '../owns-record';

const NOTHING: Pick<NoteReply, 'reading' | 'choices'> = { reading: { state: 'not-stated' }, choices: [] };

type NoteRequest = Request<'noteFact'>;

/** How the text is read, what is offered; undefined for a fact that the set in force does not ask for. */
function replyTo({ fact, text }: NoteRequest, set: CriteriaSet, locale: string): NoteReply | undefined {
  const customFields = set.fields ?? {};
  const kind = usedFacts(set).has(fact) ? noteKind(fact, { customFields }) : undefined;
  if (kind === undefined) return undefined;
  if (text === null || text.trim() === '') return { kind, ...NOTHING, choices: noteChoices(fact, set) };
  const reading = readNote(fact, text.trim(), { locale, customFields });
  if (reading.state !== 'known') return { kind, reading, choices: [] };
  return { kind, reading: { state: 'known', value: shownValue(reading.value) }, choices: [] };
}

/** What an account or lead is called, by its page or by tables; undefined for one that nobody knows. */
async function nameOf(db: WorkerContext['db'], key: string): Promise<string | undefined> {
  return (await readRecord(db, key))?.name ?? (await readImported(db, [key])).get(key)?.name;
}

/** What the page showed last beside what was noted. */
async function correction({ db }: WorkerContext, note: NoteRow, today: string): Promise<Correction> {
  const record = recordKeyOf(note.record);
  const row = await readRecord(db, note.record);
  const set = (await activeSet(db, lightningHost(record.org), today))?.set;
  const mappings = await readMappings(db, placeText(record));
  const facts = row && set ? factsFrom(asRemembered(row.fields), set, mappings) : undefined;
  const shown = facts?.get(note.fact);
  const custom = Object.entries(set?.fields ?? {}).find(([name]) => name === note.fact)?.[1];
  return {
    record,
    // A lead's page is headed by the person.
    account: facts?.get('name')?.text ?? (await nameOf(db, note.record)) ?? record.id,
    url: lightningUrl(record),
    fact: note.fact,
    label: custom?.label ?? null,
    shown: shown ? { text: shown.text, day: shown.source.day } : null,
    noted: note.text,
    day: note.day,
  };
}

/** The rep's own answers: read as they are written, kept as written, and listed for who corrects the CRM. */
export function noteHandlers(context: WorkerContext): Pick<Handlers, 'noteFact' | 'listCorrections'> {
  const { db, now, locale, bumpRevision } = context;
  const noteFact = async (request: NoteRequest): ReturnType<Handlers['noteFact']> => {
    const { record, fact, text, dry } = request;
    const today = localDay(now());
    const key = recordKeyText(record);
    const isBlank = text === null || text.trim() === '';
    // A note on a fact that is asked for no more can still be removed.
    if (isBlank && !dry) await removeNotes(db, key, [fact]);
    const active = await activeSet(db, lightningHost(record.org), today);
    const reply = active && replyTo(request, active.set, locale());
    if (isBlank && !dry) return { ok: true, kind: reply?.kind ?? 'text', ...NOTHING };
    if (!reply || (await nameOf(db, key)) === undefined) return { ok: false, reason: 'not-allowed' };
    if (!dry && !isBlank && reply.reading.state === 'known')
      await saveNote(db, { record: key, fact, text: text.trim(), locale: locale(), day: today });
    return { ok: true, ...reply };
  };
  return {
    noteFact: async (request, { host }) => {
      // And of such that are known alone: a page cannot fill the storage.
      if (!mayAskOfAccount(host, request.record)) return { ok: false, reason: 'not-allowed' };
      // Dexie follows native promises only from a function that is async itself.
      const reply = await db.transaction('rw', db.tables, async () => noteFact(request));
      if (reply.ok && !request.dry) await bumpRevision();
      return reply;
    },
    listCorrections: async () => {
      const today = localDay(now());
      return db.transaction('r', db.tables, async () => {
        const corrections: Correction[] = [];
        for (const note of await listNotes(db)) corrections.push(await correction(context, note, today));
        return { ok: true, corrections };
      });
    },
  };
}
