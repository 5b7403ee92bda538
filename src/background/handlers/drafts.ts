import { recordKeyText } from '../../domain/record/record';
import { localDay } from '../../domain/time/local-day';
import type { Handlers } from '../../messaging/router';
import { readDrafts, removeDraft, saveDraft } from '../../storage/drafts';
import { readPerson } from '../../storage/people';
import { readRecord } from '../../storage/records';
import type { WorkerContext } from '../context';
import { ownsRecord } from '../owns-record';

/** A page cannot fill the storage: more wordings than a set can have pitches are kept of nobody. */
const MAX_DRAFTS = 200;

/** The rep's own wording of a pitch: kept for whom it addresses, until the rep takes the template again. */
export function draftHandlers({ db, now, bumpRevision }: WorkerContext): Pick<Handlers, 'saveDraft'> {
  return {
    saveDraft: async ({ record, addressee, pitch, text }, { host }) => {
      if (!ownsRecord(host, record) || !ownsRecord(host, addressee)) return { ok: false, reason: 'not-allowed' };
      const key = recordKeyText(addressee);
      const isKept = await db.transaction('rw', db.tables, async () => {
        if (text === null) {
          await removeDraft(db, key, pitch.pitchId);
          return true;
        }
        // Only to those who are known can anything be written.
        const isKnown = (await readRecord(db, key)) ?? (await readPerson(db, key));
        const drafts = await readDrafts(db, key);
        if (!isKnown || (drafts.length >= MAX_DRAFTS && !drafts.some(({ pitchId }) => pitchId === pitch.pitchId)))
          return false;
        await saveDraft(db, { addressee: key, ...pitch, ...text, day: localDay(now()) });
        return true;
      });
      if (!isKept) return { ok: false, reason: 'not-allowed' };
      await bumpRevision();
      return { ok: true };
    },
  };
}
