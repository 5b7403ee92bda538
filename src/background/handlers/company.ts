import { type RecordKey, recordKeyText, sameRecord } from '../../domain/record/record';
import { localDay } from '../../domain/time/local-day';
import type { Request } from '../../messaging/protocol';
import type { Asker, Handlers } from '../../messaging/router';
import { readAnswer, saveAnswer } from '../../storage/companies';
import { readRecord } from '../../storage/records';
import type { WorkerContext } from '../context';
import { ownsRecord } from '../owns-record';

type CompanyRequest = Request<'answerCompany'>;

/** A page speaks of two records of its own org, and of those that can be companies. */
function mayAnswer({ record, other }: CompanyRequest, { host }: Asker): boolean {
  const isCompany = (key: RecordKey): boolean => key.object === 'account' || key.object === 'lead';
  return [record, other].every((key) => ownsRecord(host, key) && isCompany(key)) && !sameRecord(record, other);
}

/** The rep's word on which records are one company: it counts before any evidence, and can be taken back. */
export function companyHandlers({ db, now, bumpRevision }: WorkerContext): Pick<Handlers, 'answerCompany'> {
  const answer = async (request: CompanyRequest): Promise<boolean> => {
    const [record, other] = [recordKeyText(request.record), recordKeyText(request.other)];
    if (request.same === null) {
      await saveAnswer(db, record, other, null);
      return true;
    }
    const blocks = (await readRecord(db, record))?.blocks ?? [];
    const others = (await readRecord(db, other))?.blocks ?? [];
    // Only what is asked can be answered: a page cannot fill the storage with pairs.
    const isAsked = blocks.some((block) => others.includes(block)) || (await readAnswer(db, record, other));
    if (isAsked) await saveAnswer(db, record, other, { same: request.same, day: localDay(now()) });
    return Boolean(isAsked);
  };
  return {
    answerCompany: async (request, asker) => {
      if (!mayAnswer(request, asker)) return { ok: false, reason: 'not-allowed' };
      // Dexie follows native promises only from a function that is async itself.
      const isKept = await db.transaction('rw', db.tables, async () => answer(request));
      if (!isKept) return { ok: false, reason: 'not-allowed' };
      await bumpRevision();
      return { ok: true };
    },
  };
}
