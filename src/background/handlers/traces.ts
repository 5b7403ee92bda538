import { recordKeyText } from '../../domain/record/record';
import { localDay } from '../../domain/time/local-day';
import type { Handlers } from '../../messaging/router';
import { addTrace } from '../../storage/activity';
import type { WorkerContext } from '../context';
import { ownsRecord } from '../owns-record';

/** Notes that a pitch was taken along: a trace, never a touch. */
export function traceHandlers({ db, now }: WorkerContext): Pick<Handlers, 'pitchTaken'> {
  return {
    pitchTaken: async ({ record, how, pitchId, setId, setVersion }, { host }) => {
      if (!ownsRecord(host, record)) return { ok: false, reason: 'not-allowed' };
      const pitch = { id: pitchId, setId, setVersion };
      await addTrace(db, { day: localDay(now()), kind: how, record: recordKeyText(record), pitch });
      return { ok: true };
    },
  };
}
