import { useEffect, useId, useState } from 'preact/hooks';
import { type RecordKey, recordKeyText } from '../domain/record/record';
import type { PitchPreview, Request } from '../messaging/protocol';
import { isolated } from '../ui/isolated';
import { SetName } from '../ui/page-set-name';
import { type PageText, usePageText } from '../ui/page-text';
import { keyOf } from '../ui/say';
import { MessagePitch } from './messages-pitch';
import { accountWords, verdictName } from './messages-words';

/** What messages are tried on. */
export type PreviewChoice = Request<'previewPitches'>;

interface Props {
  /** What comes of a choice; of null, what was seen last. Null where the worker does not answer. */
  readonly preview: (choice: PreviewChoice | null) => Promise<PitchPreview | null>;
  /** Another one whenever the page was read again: then what was tried may be another, too. */
  readonly since: object;
}

/** A record to choose; its `words` are one line. */
interface Option {
  readonly record: RecordKey;
  readonly words: string;
}

interface ChoiceProps {
  readonly label: string;
  readonly options: readonly Option[];
  /** What stands for no record; null where there is no such choice. */
  readonly none: string | null;
  readonly chosen: RecordKey | null;
  readonly choose: (record: RecordKey | null) => void;
}

function RecordChoice({ label, options, none, chosen, choose }: ChoiceProps) {
  const id = useId();
  return (
    <div>
      <label for={id}>{label}</label>
      <select
        id={id}
        value={chosen ? recordKeyText(chosen) : ''}
        onChange={({ currentTarget: { value } }) =>
          choose(options.find(({ record }) => recordKeyText(record) === value)?.record ?? null)
        }
      >
        {none !== null && <option value="">{none}</option>}
        {options.map(({ record, words }) => (
          <option key={recordKeyText(record)} value={recordKeyText(record)}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

function accountOptions({ accounts }: PitchPreview, text: PageText): readonly Option[] {
  const severalOrgs = new Set(accounts.map(({ record }) => record.org)).size > 1;
  return accounts.map((account) => ({ record: account.record, words: accountWords(account, severalOrgs, text) }));
}

function peopleOptions({ people }: PitchPreview): readonly Option[] {
  return people.map(({ record, name, title }) => ({
    record,
    words: [name, title ?? ''].map(isolated).filter(Boolean).join(' · '),
  }));
}

/** What the messages were tried on, as it was last seen, and whom they are for. */
function triedWords({ account, addressee }: PitchPreview, text: PageText): string {
  const { t } = text;
  if (!account) return t('messages_tried_nothing');
  const standing = account.standing === null ? t('messages_no_standing') : t(keyOf('standing', account.standing));
  const judged = t('messages_tried', verdictName(account.verdict, text), standing);
  if (!addressee) return `${judged} ${t('messages_nobody')}`;
  const { personaLabel } = addressee;
  const who = personaLabel === null ? t('messages_no_persona') : t('messages_persona', isolated(personaLabel));
  return `${judged} ${who}`;
}

function Marks() {
  const { t } = usePageText();
  return (
    <p class="note marks">
      <mark class="value">{t('messages_mark_value')}</mark> <mark class="fallback">{t('messages_mark_fallback')}</mark>{' '}
      <code class="missing-name">{`{{${t('messages_mark_missing')}}}`}</code>
    </p>
  );
}

function Tried({ shown, choose }: { readonly shown: PitchPreview; readonly choose: (choice: PreviewChoice) => void }) {
  const text = usePageText();
  const { t, number } = text;
  const { set, accounts, account, addressee, pitches } = shown;
  if (!set) return <p class="muted">{t('messages_no_set')}</p>;
  if (pitches.length === 0) return <p class="muted">{t('messages_none')}</p>;
  return (
    <>
      <p class="note">
        {t('messages_why')} <SetName name={set.name} sample={set.sample} /> {t('options_version', number(set.version))}
      </p>
      {accounts.length > 0 && (
        <div class="tried-on">
          <RecordChoice
            label={t('messages_account')}
            options={accountOptions(shown, text)}
            none={t('messages_no_account')}
            chosen={account?.record ?? null}
            choose={(record) => choose({ record, person: null })}
          />
          {addressee && account && (
            <RecordChoice
              label={t('messages_person')}
              options={peopleOptions(shown)}
              none={null}
              chosen={addressee.record}
              choose={(person) => choose({ record: account.record, person })}
            />
          )}
        </div>
      )}
      <p role="status">{triedWords(shown, text)}</p>
      <Marks />
      <ul class="messages">
        {pitches.map((pitch) => (
          <MessagePitch key={pitch.pitchId} pitch={pitch} tried={account !== null} />
        ))}
      </ul>
    </>
  );
}

/** Every message of the criteria, tried on an account that was seen and somebody there, before anybody copies one. */
export function Messages({ preview, since }: Props) {
  const { t } = usePageText();
  const [choice, choose] = useState<PreviewChoice | null>(null);
  const [shown, show] = useState<PitchPreview | 'asked' | 'failed'>('asked');
  useEffect(() => {
    let isOutdated = false;
    void preview(choice).then((found) => {
      if (!isOutdated) show(found ?? 'failed');
    });
    return () => {
      isOutdated = true;
    };
  }, [choice, since]);
  if (shown === 'asked') return null;
  if (shown === 'failed') return <p class="error">{t('options_failed')}</p>;
  return <Tried shown={shown} choose={choose} />;
}
