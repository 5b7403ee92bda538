import { recordKeyText } from '../../domain/record/record';
import { lightningHost } from '../../domain/record/salesforce';
import { localDay } from '../../domain/time/local-day';
import type { Handlers } from '../../messaging/router';
import { readRecord } from '../../storage/records';
import { activeSet } from '../active-set';
import { briefOf } from '../assess/brief';
import type { WorkerContext } from '../context';
import { mayAskOfAccount } from '../owns-record';
import { undone } from '../undone';

/** The meeting brief: opened for a page, read by our own. */
export function briefHandlers(context: WorkerContext): Pick<Handlers, 'openBrief' | 'readBrief'> {
  const { db, now, openBrief } = context;
  return {
    openBrief: async ({ record }, { host, tabId }) => {
      const key = recordKeyText(record);
      if (!mayAskOfAccount(host, record) || !(await readRecord(db, key))) return { ok: false, reason: 'not-allowed' };
      await openBrief(key, tabId);
      return { ok: true };
    },
    readBrief: async ({ record }, { host }) => {
      if (!mayAskOfAccount(host, record)) return { ok: false, reason: 'not-allowed' };
      const today = localDay(now());
      return undone(db, async () => {
        const active = await activeSet(db, lightningHost(record.org), today);
        return { ok: true, brief: active ? await briefOf(context, record, active, today) : null };
      });
    },
  };
}
