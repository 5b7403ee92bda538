import type { OnCompany } from '../ui/company-records';
import { type Assessed, assessedIn, type OverlayState } from '../ui/overlay-state';
import type { PanelProps } from '../ui/panel';
import type { PitchTools } from '../ui/pitch-actions';
import type { Say } from '../ui/say';
import type { PanelAccess } from './access';

type Given = Pick<PanelAccess, 'ask' | 'announce'>;

/** Notes what the rep learned; says in sight and aloud that it was kept or removed. */
export const noteAnswer =
  ({ ask, announce }: Given, { t }: Say): PanelProps['onNote'] =>
  async (record, fact, text, dry) => {
    const reply = await ask('noteFact', { record, fact, text, dry });
    if (!reply.ok) return null;
    const isBlank = text === null || text.trim() === '';
    if (!dry && (isBlank || reply.reading.state === 'known')) announce(t(isBlank ? 'note_removed' : 'note_saved'));
    return reply;
  };

/** What the rep says of another record that may be the same company. */
export const companyAnswer =
  ({ ask, announce }: Given, { t }: Say): OnCompany =>
  async (record, other, same) => {
    const { ok } = await ask('answerCompany', { record, other, same });
    const said = same === null ? 'company_undone' : 'company_noted';
    announce(t(ok ? said : 'note_no_answer'));
    return ok;
  };

/** Opens the account's brief in a tab of its own; null where there is none to be brief about. */
export function briefAnswer({ ask, announce }: Given, { t }: Say, state: OverlayState): PanelProps['onBrief'] {
  const account = assessedIn(state)?.account;
  if (account?.state !== 'judged') return null;
  return async () => {
    const { ok } = await ask('openBrief', { record: account.record });
    if (!ok) announce(t('brief_failed'));
  };
}

/** What can be done with the messages of an assessment, save what is another matter over the page and beside it. */
export function pitchTools(
  { ask, announce }: Given,
  assessed: Assessed | null,
  here: Pick<PitchTools, 'copy' | 'places'>,
): PitchTools {
  return {
    ...here,
    announce,
    taken: ({ pitchId, setId, setVersion }, how) => {
      if (assessed) void ask('pitchTaken', { record: assessed.record, how, pitchId, setId, setVersion });
    },
    save: async ({ pitchId, label, channel, setId, setVersion }, text) => {
      if (!assessed) return false;
      const { account, addressee, record } = assessed;
      const to = addressee?.record ?? (account.state === 'judged' ? account.record : record);
      const pitch = { pitchId, label, channel, setId, setVersion };
      return (await ask('saveDraft', { record, addressee: to, pitch, text })).ok;
    },
  };
}
