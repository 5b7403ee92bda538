import { useState } from 'preact/hooks';
import type { Rep } from '../messaging/protocol';
import { usePageText } from '../ui/page-text';

const MAX_TEXT = 300;
const MAX_NAMES = 20;

/** The lines of a text, each a name; blank ones and repetitions left out. */
function namesIn(text: string): string[] {
  const names = text.split('\n').map((name) => name.trim().slice(0, MAX_TEXT));
  return [...new Set(names.filter((name) => name !== ''))].slice(0, MAX_NAMES);
}

/** Who the rep is: for messages, and to tell their own activity apart. */
export function RepForm({ rep, save }: { readonly rep: Rep; readonly save: (rep: Rep) => Promise<boolean> }) {
  const { t } = usePageText();
  const [draft, setDraft] = useState({ ...rep, names: rep.crmNames.join('\n') });
  const [said, say] = useState<'saved' | 'failed' | null>(null);
  const field = (key: 'firstName' | 'name' | 'company', label: string) => (
    <label>
      <span>{label}</span>
      <input
        type="text"
        dir="auto"
        autocomplete="off"
        maxLength={MAX_TEXT}
        value={draft[key]}
        onInput={(event) => setDraft({ ...draft, [key]: event.currentTarget.value })}
      />
    </label>
  );
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { firstName, name, company, names } = draft;
    const saved = await save({
      firstName: firstName.trim(),
      name: name.trim(),
      company: company.trim(),
      crmNames: namesIn(names),
    });
    say(saved ? 'saved' : 'failed');
  };
  return (
    <form class="rep" onSubmit={(event) => void submit(event)}>
      <p class="note">{t('options_rep_why')}</p>
      {field('firstName', t('options_first_name'))}
      {field('name', t('options_name'))}
      {field('company', t('options_company'))}
      <label>
        <span>{t('options_crm_names')}</span>
        <textarea
          rows={3}
          dir="auto"
          value={draft.names}
          onInput={(event) => setDraft({ ...draft, names: event.currentTarget.value })}
        />
      </label>
      <p class="line">
        <button type="submit" class="button button-main">
          {t('options_save')}
        </button>
        <span role="status" class={said === 'failed' ? 'error' : 'done'}>
          {said === 'saved' && t('options_saved')}
          {said === 'failed' && t('options_failed')}
        </span>
      </p>
    </form>
  );
}
