import { recordKeyText } from '../../domain/record/record';
import { salesforceOrg } from '../../domain/record/salesforce';
import { localDay } from '../../domain/time/local-day';
import type { Handlers } from '../../messaging/router';
import { addTrace } from '../../storage/activity';
import type { WorkerContext } from '../context';

/** Notes that a pitch was copied: a trace, never a touch. */
export function traceHandlers({ db, now }: WorkerContext): Pick<Handlers, 'copied'> {
  return {
    copied: async ({ record, pitchId, setId, setVersion }, { host }) => {
      if (host === null || salesforceOrg(host) !== record.org) return { ok: false, reason: 'not-allowed' };
      await addTrace(db, {
        day: localDay(now()),
        kind: 'copied',
        record: recordKeyText(record),
        pitch: { id: pitchId, setId, setVersion },
      });
      return { ok: true };
    },
  };
}
