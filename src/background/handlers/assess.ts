import { lookAt } from '../../domain/health/look';
import { recordKeyText } from '../../domain/record/record';
import { placeText, type TaughtField } from '../../domain/taught/mapping';
import { localDay } from '../../domain/time/local-day';
import type { Request } from '../../messaging/protocol';
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
  const { db, now, keepPage } = context;
  const assess = async ({ snapshot, visit }: Request<'assess'>, host: string): ReturnType<Handlers['assess']> => {
    const today = localDay(now());
    const active = await activeSet(db, host, today);
    if (!active) return { ok: true, assessment: { kind: 'set-up', record: snapshot.record }, taught: [] };
    const { assessment } = await judgePage(context, snapshot, active, AS_IT_IS, today);
    const record = recordKeyText(snapshot.record);
    await saveLook(db, snapshot.record, lookAt(snapshot, active.set, record, today), visit);
    if (visit) await addTrace(db, { day: today, kind: 'opened', record, pitch: null });
    const taught = await readMappings(db, placeText(snapshot.record));
    return { ok: true, assessment, taught: taught.map(asField) };
  };
  return {
    assess: async (request, { host, tabId }) => {
      const { snapshot } = request;
      if (!ownsRecord(host, snapshot.record)) return { ok: false, reason: 'not-allowed' };
      try {
        return await db.transaction('rw', db.tables, async () => assess(request, host));
      } finally {
        // Afterwards, so that a side panel which asks next finds what this page added; nobody waits for it.
        if (tabId !== null) void keepPage(tabId, { host, state: 'read', snapshot });
      }
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
