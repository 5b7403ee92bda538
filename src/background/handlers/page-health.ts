import { recordKeyText } from '../../domain/record/record';
import { salesforceId18, salesforceOrg } from '../../domain/record/salesforce';
import { localDay } from '../../domain/time/local-day';
import type { Handlers } from '../../messaging/router';
import { saveLook } from '../../storage/page-health';
import { activeSet } from '../active-set';
import type { WorkerContext } from '../context';

/** Notes a page that could not be read. Where no criteria are in force nothing is noted of any page. */
export function pageHealthHandlers({ db, now, keepPage }: WorkerContext): Pick<Handlers, 'pageUnreadable'> {
  return {
    pageUnreadable: async ({ record, missing }, { host, tabId }) => {
      if (host === null || salesforceOrg(host) !== record.org || salesforceId18(record.id) !== record.id)
        return { ok: false, reason: 'not-allowed' };
      if (tabId !== null) void keepPage(tabId, { host, state: 'unreadable', record, missing });
      const day = localDay(now());
      if (!(await activeSet(db, host, day))) return { ok: true };
      await saveLook(db, record, { state: 'unreadable', record: recordKeyText(record), day, missing }, true);
      return { ok: true };
    },
  };
}
