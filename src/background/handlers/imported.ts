import type { Handlers } from '../../messaging/router';
import { removeImported, undoImport } from '../../storage/imported';
import type { WorkerContext } from '../context';

type ImportedHandlers = Pick<Handlers, 'accountsImported' | 'undoImport' | 'removeImported'>;

/** The accounts of tables, which a job of a page writes: whoever shows some looks again. */
export function importedHandlers({ db, bumpRevision }: WorkerContext): ImportedHandlers {
  return {
    accountsImported: async () => {
      await bumpRevision();
      return { ok: true };
    },
    undoImport: async ({ generation }) => {
      const undone = await undoImport(db, generation);
      if (undone) await bumpRevision();
      return { ok: true, undone };
    },
    removeImported: async () => {
      await removeImported(db);
      await bumpRevision();
      return { ok: true };
    },
  };
}
