import type { Handlers } from '../../messaging/router';
import { undoTablePeople } from '../../storage/import-people';
import { removeImported, undoImport } from '../../storage/imported';
import type { WorkerContext } from '../context';

type ImportedHandlers = Pick<Handlers, 'tableImported' | 'undoImport' | 'undoContacts' | 'removeImported'>;

/** The accounts and contacts of tables, which a job of a page writes: whoever shows some looks again. */
export function importedHandlers({ db, bumpRevision }: WorkerContext): ImportedHandlers {
  return {
    tableImported: async () => {
      await bumpRevision();
      return { ok: true };
    },
    undoImport: async ({ generation }) => {
      const undone = await undoImport(db, generation);
      if (undone) await bumpRevision();
      return { ok: true, undone };
    },
    undoContacts: async ({ generation }) => {
      const outcome = await undoTablePeople(db, generation);
      if (outcome === 'undone') await bumpRevision();
      return { ok: true, outcome };
    },
    removeImported: async () => {
      await removeImported(db);
      await bumpRevision();
      return { ok: true };
    },
  };
}
