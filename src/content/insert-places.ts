import type { CrmReader } from '../crm/reader';
import type { InsertPlace } from '../ui/insert-buttons';
import { keepSelections } from './edit-target';
import { insertTargets } from './insert-target';

/** From the panel's start on: what is selected in an editor is gone with the next press. */
const editing = keepSelections(window);

/** Where the rep wrote last, and the forms of the CRM that stand open. */
export function insertPlaces(reader: CrmReader['id'] | null): readonly InsertPlace[] {
  return insertTargets(document, reader, editing()).map(({ id, kind, name, insert }) => ({
    id,
    kind,
    name,
    insert: async (text) => {
      const done = await insert(text);
      return done.state === 'refused' ? done : { state: done.state, subjectKept: done.subject === 'kept' };
    },
  }));
}
