import type { PitchInput } from '../../domain/pitch/offer';
import { previewPitchesOf } from '../../domain/pitch/preview';
import { type RecordKey, recordKeyOf, recordKeyText, sameRecord } from '../../domain/record/record';
import { lightningHost } from '../../domain/record/salesforce';
import { localDay } from '../../domain/time/local-day';
import { MAX_PREVIEW_ACCOUNTS, type PitchPreview, type PreviewAccount, type Request } from '../../messaging/protocol';
import type { Handlers } from '../../messaging/router';
import type { RecordRow } from '../../storage/database';
import { readLastSeen, readRecord } from '../../storage/records';
import { readRep } from '../../storage/rep';
import { type ActiveSet, activeSet } from '../active-set';
import { NOBODY } from '../assess/addressee';
import { type JudgedPage, judgePage } from '../assess/judge-page';
import { pageWithoutFields } from '../assess/page-without-fields';
import type { WorkerContext } from '../context';
import { undone } from '../undone';

type Tried = Omit<PitchPreview, 'accounts'>;

/** A lead's page is headed by the person; its company is a field. */
function asAccount({ key, object, name, fields, seenDay }: RecordRow): PreviewAccount {
  const record = recordKeyOf(key);
  if (object !== 'lead') return { record, name, person: null, seenDay };
  return { record, name: fields.find(({ field }) => field === 'name')?.text ?? '', person: name, seenDay };
}

/** The row of an account or lead that was seen; undefined for everything else that may be asked for. */
async function seenAccount({ db }: WorkerContext, record: RecordKey | null): Promise<RecordRow | undefined> {
  return record?.object === 'account' || record?.object === 'lead' ? readRecord(db, recordKeyText(record)) : undefined;
}

const namesOf = ({ set, sample }: ActiveSet): PitchPreview['set'] => ({ name: set.name, version: set.version, sample });

/** Every pitch with nothing known but who writes. */
async function onNothing({ db }: WorkerContext, active: ActiveSet): Promise<Tried> {
  const input: PitchInput = {
    set: active.set,
    fit: null,
    facts: new Map(),
    standing: null,
    dealOfOthers: false,
    rep: await readRep(db),
    ...NOBODY,
  };
  return { set: namesOf(active), account: null, people: [], addressee: null, pitches: previewPitchesOf(input) };
}

function peopleOf({ people, assessment }: JudgedPage): PitchPreview['people'] {
  const { addressee } = assessment;
  const known = people.map(({ id, name, title }) => ({ record: recordKeyOf(id), name, title }));
  // A person account is its own and only person, and in nobody's list.
  if (!addressee || known.some(({ record }) => sameRecord(record, addressee.record))) return known;
  return [{ record: addressee.record, name: addressee.name, title: addressee.title }, ...known];
}

function onAccount(active: ActiveSet, record: RecordKey, page: JudgedPage): Tried {
  const { assessment, pitchInput } = page;
  const { addressee, set } = assessment;
  const verdict = pitchInput.fit?.verdict ?? '';
  return {
    set: namesOf(active),
    account: {
      record,
      verdict: { id: verdict, label: set.bands.find(({ id }) => id === verdict)?.label ?? null },
      standing: pitchInput.standing,
    },
    people: peopleOf(page),
    addressee: addressee && {
      record: addressee.record,
      personaLabel: addressee.persona.state === 'persona' ? addressee.persona.label : null,
    },
    pitches: previewPitchesOf(pitchInput),
  };
}

/** The pitches of the criteria, tried on what was seen. */
export function previewHandlers(context: WorkerContext): Pick<Handlers, 'previewPitches'> {
  const { db, now } = context;
  const tried = async ({ record, person }: Request<'previewPitches'>): Promise<Tried> => {
    const today = localDay(now());
    const row = await seenAccount(context, record);
    const active = await activeSet(db, record ? lightningHost(record.org) : '', today);
    if (!active) return { set: null, account: null, people: [], addressee: null, pitches: [] };
    if (!row || !record) return onNothing(context, active);
    const considered = { person, suppositions: [] };
    return onAccount(
      active,
      record,
      await judgePage(context, pageWithoutFields(record, row), active, considered, today),
    );
  };
  return {
    previewPitches: async (request) =>
      undone(db, async () => {
        // Before judging, which remembers its page as seen today.
        const accounts = (await readLastSeen(db, MAX_PREVIEW_ACCOUNTS)).map(asAccount);
        return { ok: true, accounts, ...(await tried(request)) } as const;
      }),
  };
}
