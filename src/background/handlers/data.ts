import type { Handlers } from '../../messaging/router';
import { eraseAll } from '../../storage/export';
import { saveRep } from '../../storage/rep';
import { saveViews } from '../../storage/territory';
import type { WorkerContext } from '../context';

type DataHandlers = Pick<Handlers, 'saveRep' | 'saveViews' | 'eraseAll' | 'openOptions' | 'openPanel'>;

/** Who the rep is, how they look at their territory, and the way out: erasing everything. */
export function dataHandlers(context: WorkerContext): DataHandlers {
  const { db, bumpRevision, openOptions, injectPanel, forgetPages } = context;
  return {
    saveRep: async (rep) => {
      await saveRep(db, rep);
      await bumpRevision();
      return { ok: true };
    },
    saveViews: async ({ views }) => {
      await saveViews(db, views);
      return { ok: true };
    },
    eraseAll: async () => {
      await eraseAll(db);
      await forgetPages();
      await bumpRevision();
      return { ok: true };
    },
    openPanel: async (_body, { tabId }) => {
      if (tabId === null) return { ok: false, reason: 'not-allowed' };
      await injectPanel(tabId);
      return { ok: true };
    },
    openOptions: async () => {
      await openOptions();
      return { ok: true };
    },
  };
}
