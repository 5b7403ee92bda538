import { isLocalKey, type RecordKey, recordKeyText, sameRecord } from '../../domain/record/record';
import { blocksOfAccount } from '../../domain/territory/block-index';
import { localDay } from '../../domain/time/local-day';
import type { Request } from '../../messaging/protocol';
import type { Asker, Handlers } from '../../messaging/router';
import { readAnswer, saveAnswer } from '../../storage/companies';
import type { RightfitDatabase } from '../../storage/database';
import { readImported } from '../../storage/imported';
import { readRecord } from '../../storage/records';
import type { WorkerContext } from '../context';
import { ownsRecord } from '../owns-record';

type CompanyRequest = Request<'answerCompany'>;

/** A page speaks of the record that it shows and another one of its own org, our own pages of all; of what can be a company. */
function mayAnswer({ record, other }: CompanyRequest, { host }: Asker): boolean {
  const isCompany = (key: RecordKey): boolean => key.object === 'account' || key.object === 'lead';
  const mayName = (key: RecordKey): boolean =>
    host === null || ownsRecord(host, key) || (isLocalKey(recordKeyText(key)) && key.org === record.org);
  if (host !== null && !ownsRecord(host, record)) return false;
  return [record, other].every((key) => mayName(key) && isCompany(key)) && !sameRecord(record, other);
}

/** Under what an account or lead is found; by what its page says, else by tables. None for what is not known. */
async function blocksOfKey(db: RightfitDatabase, key: string): Promise<readonly string[]> {
  const blocks = (await readRecord(db, key))?.blocks;
  if (blocks) return blocks;
  const stated = (await readImported(db, [key])).get(key);
  return stated ? blocksOfAccount(stated) : [];
}

/** The rep's word on which records are one company: it counts before any evidence, and can be taken back. */
export function companyHandlers({ db, now, bumpRevision }: WorkerContext): Pick<Handlers, 'answerCompany'> {
  const answer = async (request: CompanyRequest): Promise<boolean> => {
    const [record, other] = [recordKeyText(request.record), recordKeyText(request.other)];
    if (request.same === null) {
      await saveAnswer(db, record, other, null);
      return true;
    }
    const blocks = await blocksOfKey(db, record);
    const others = await blocksOfKey(db, other);
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
