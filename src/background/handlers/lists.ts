import { summaryOf } from '../../domain/assessment/set-summary';
import { type RecordKey, recordKeyText } from '../../domain/record/record';
import { salesforceOrg } from '../../domain/record/salesforce';
import { placeText } from '../../domain/taught/mapping';
import { judgeListed } from '../../domain/territory/judge-listed';
import { receivedRow } from '../../domain/territory/listed';
import { localDay } from '../../domain/time/local-day';
import type { Handlers } from '../../messaging/router';
import { listedTables, readListed } from '../../storage/listed';
import { readMappings } from '../../storage/mappings';
import { readRep } from '../../storage/rep';
import { activeSet } from '../active-set';
import type { WorkerContext } from '../context';

/** Badges in lists: the script that draws them, and what they say. A list is no visit: nothing is written. */
export function listHandlers({ db, now, injectLists }: WorkerContext): Pick<Handlers, 'openLists' | 'judgeRows'> {
  return {
    openLists: async (_body, { tabId }) => {
      if (tabId === null) return { ok: false, reason: 'not-allowed' };
      await injectLists(tabId);
      return { ok: true };
    },
    judgeRows: async ({ columns, rows, locale }, { host }) => {
      const org = host === null ? undefined : salesforceOrg(host);
      if (host === null || org === undefined) return { ok: false, reason: 'not-allowed' };
      const today = localDay(now());
      const keyOf = (id: string): RecordKey => ({ crm: 'salesforce', org, object: 'account', id });
      return db.transaction('r', listedTables(db), async () => {
        const active = await activeSet(db, host, today);
        if (!active) return { ok: true, set: null, rows: [] };
        const [kept, mappings, { crmNames }] = await Promise.all([
          readListed(
            db,
            rows.map(({ id }) => recordKeyText(keyOf(id))),
          ),
          readMappings(db, placeText(keyOf(''))),
          readRep(db),
        ]);
        const by = { ...active, mappings, crmNames, today, locale };
        const verdicts = rows.flatMap((row, at) => {
          const known = kept[at];
          return (known && judgeListed(receivedRow(row, columns), known, by)) ?? [];
        });
        return { ok: true, set: summaryOf(active, null, today), rows: verdicts };
      });
    },
  };
}
