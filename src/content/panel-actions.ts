import type { CrmReader } from '../crm/reader';
import type { OnCompany } from '../ui/company-records';
import type { InsertPlace } from '../ui/insert-buttons';
import type { Assessed } from '../ui/overlay-state';
import type { PitchTools } from '../ui/pitch-actions';
import type { OnNote } from '../ui/use-noting';
import { keepSelections } from './edit-target';
import { insertTargets } from './insert-target';
import type { MountedPanel } from './panel-mount';

type Given = Pick<MountedPanel, 'page' | 'say'>;

/** Notes what the rep learned; says in sight and aloud that it was kept or removed. */
export const noteAnswer =
  ({ page, say }: Given): OnNote =>
  async (record, fact, text, dry) => {
    const reply = await page.ask('noteFact', { record, fact, text, dry });
    if (!reply.ok) return null;
    const isBlank = text === null || text.trim() === '';
    if (!dry && (isBlank || reply.reading.state === 'known'))
      page.announce(say.t(isBlank ? 'note_removed' : 'note_saved'));
    return reply;
  };

/** What the rep says of another record that may be the same company. */
export const companyAnswer =
  ({ page, say }: Given): OnCompany =>
  async (record, other, same) => {
    const { ok } = await page.ask('answerCompany', { record, other, same });
    const said = same === null ? 'company_undone' : 'company_noted';
    page.announce(say.t(ok ? said : 'note_no_answer'));
    return ok;
  };

/** From the panel's start on: what is selected in an editor is gone with the next press. */
const editing = keepSelections(window);

/** Where the rep wrote last, and the forms of the CRM that stand open. */
function insertPlaces(reader: CrmReader['id'] | null): readonly InsertPlace[] {
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

/** What can be done with the messages of an assessment. */
export function pitchTools(
  { page, onCopy }: Pick<MountedPanel, 'page' | 'onCopy'>,
  assessed: Assessed | null,
): PitchTools {
  return {
    copy: onCopy,
    announce: page.announce,
    places: () => insertPlaces(page.open()?.reader.id ?? null),
    taken: ({ pitchId, setId, setVersion }, how) => {
      if (assessed) void page.ask('pitchTaken', { record: assessed.record, how, pitchId, setId, setVersion });
    },
    save: async ({ pitchId, label, channel, setId, setVersion }, text) => {
      if (!assessed) return false;
      const { account, addressee, record } = assessed;
      const to = addressee?.record ?? (account.state === 'judged' ? account.record : record);
      const pitch = { pitchId, label, channel, setId, setVersion };
      return (await page.ask('saveDraft', { record, addressee: to, pitch, text })).ok;
    },
  };
}
