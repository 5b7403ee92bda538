import { lookAt } from '../../domain/health/look';
import { recordKeyText } from '../../domain/record/record';
import { placeText, type TaughtField } from '../../domain/taught/mapping';
import { localDay } from '../../domain/time/local-day';
import type { Handlers } from '../../messaging/router';
import { addTrace } from '../../storage/activity';
import { readMappings } from '../../storage/mappings';
import { saveLook } from '../../storage/page-health';
import { activeSet } from '../active-set';
import { AS_IT_IS, judgePage } from '../assess/judge-page';
import type { WorkerContext } from '../context';
import { ownsRecord } from '../owns-record';
import { undone } from '../undone';

const asField = ({ internal, label }: TaughtField): TaughtField => ({ internal, label });

/** Assessing a page: one request, one transaction, one answer. Considering it: the same, with nothing kept. */
export function assessHandlers(context: WorkerContext): Pick<Handlers, 'assess' | 'consider'> {
  const { db, now } = context;
  return {
    assess: async ({ snapshot, visit }, { host }) => {
      if (!ownsRecord(host, snapshot.record)) return { ok: false, reason: 'not-allowed' };
      const today = localDay(now());
      return db.transaction('rw', db.tables, async () => {
        const active = await activeSet(db, host, today);
        if (!active) return { ok: true, assessment: { kind: 'set-up', record: snapshot.record }, taught: [] };
        const { assessment } = await judgePage(context, snapshot, active, AS_IT_IS, today);
        const record = recordKeyText(snapshot.record);
        await saveLook(db, snapshot.record, lookAt(snapshot, active.set, record, today), visit);
        if (visit) await addTrace(db, { day: today, kind: 'opened', record, pitch: null });
        const taught = await readMappings(db, placeText(snapshot.record));
        return { ok: true, assessment, taught: taught.map(asField) };
      });
    },
    consider: async ({ snapshot, person, suppositions }, { host }) => {
      if (!ownsRecord(host, snapshot.record)) return { ok: false, reason: 'not-allowed' };
      const today = localDay(now());
      return undone(db, async () => {
        const active = await activeSet(db, host, today);
        if (!active) return { ok: true, assessment: { kind: 'set-up', record: snapshot.record } };
        const { assessment } = await judgePage(context, snapshot, active, { person, suppositions }, today);
        return { ok: true, assessment };
      });
    },
  };
}
