import { useState } from 'preact/hooks';
import { usePageText } from '../ui/page-text';

/** More names would make a list to search through; the rest are typed. */
const MOST_NAMES = 5;
const MAX_NAME = 300;

interface Props {
  /** Names seen acting, most frequent first. */
  readonly actors: readonly string[];
  /** False when it could not be saved. */
  readonly save: (name: string) => Promise<boolean>;
}

/** Asked once: which of the names in the CRM's timelines is the rep's own. */
export function WhoAreYou({ actors, save }: Props) {
  const { t } = usePageText();
  const [chosen, choose] = useState('');
  const [typed, type] = useState('');
  const [failed, setFailed] = useState(false);
  const name = (typed.trim() || chosen).slice(0, MAX_NAME);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (name !== '') setFailed(!(await save(name)));
  };
  const seen = actors.slice(0, MOST_NAMES);
  return (
    <form class="who" onSubmit={(event) => void submit(event)}>
      <h2>{t('popup_who_title')}</h2>
      <p class="note">{t('popup_who_why')}</p>
      {seen.length > 0 && (
        <fieldset class="who-names">
          <legend class="unseen">{t('popup_who_seen')}</legend>
          {seen.map((actor) => (
            <label key={actor} title={actor}>
              <input
                type="radio"
                name="actor"
                checked={chosen === actor && typed.trim() === ''}
                onChange={() => {
                  choose(actor);
                  type('');
                }}
              />
              <bdi>{actor}</bdi>
            </label>
          ))}
        </fieldset>
      )}
      <div class="who-line">
        <label class="who-typed">
          <span class={seen.length > 0 ? 'unseen' : undefined}>{t('popup_who_type')}</span>
          <input
            type="text"
            autocomplete="off"
            maxLength={MAX_NAME}
            dir="auto"
            placeholder={seen.length > 0 ? t('popup_who_other') : undefined}
            value={typed}
            onInput={(event) => type(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button button-main" disabled={name === ''}>
          {t('popup_who_save')}
        </button>
      </div>
      <p class="error" role="alert">
        {failed && t('popup_who_failed')}
      </p>
    </form>
  );
}
