import { useState } from 'preact/hooks';
import type { ExtendedSet } from '../domain/taught/extend-set';
import type { Mapping } from '../domain/taught/mapping';
import type { Taught } from '../messaging/protocol';
import type { MappingRow } from '../storage/database';
import { usePageText } from '../ui/page-text';
import { taughtName } from '../ui/teach-form';
import type { SetOnPage } from './load';
import { TaughtForm } from './taught-form';

/** What can be done with what was taught. */
export interface TaughtActions {
  readonly changeField: (key: string, taught: Taught) => Promise<'changed' | 'missing' | 'taken' | 'failed'>;
  readonly forgetField: (key: string) => Promise<boolean>;
  /** Saves the set with the mappings that a file can hold; tells how many it holds. */
  readonly addToFile: (set: SetOnPage, taught: readonly Mapping[]) => ExtendedSet;
}

interface Props {
  readonly taught: readonly MappingRow[];
  readonly set: SetOnPage | null;
  readonly actions: TaughtActions;
}

type RowProps = Pick<Props, 'set' | 'actions' | 'taught'> & { readonly row: MappingRow };

function TaughtRow({ row, taught, set, actions }: RowProps) {
  const { t, day } = usePageText();
  const [edited, setEdited] = useState(false);
  const [said, say] = useState<'missing' | 'taken' | 'failed' | null>(null);
  const [, org = '', object = ''] = row.place.split('/');
  const save = async (choice: Taught): Promise<void> => {
    const outcome = await actions.changeField(row.key, choice);
    if (outcome !== 'changed') say(outcome);
    else setEdited(false);
  };
  const forget = async (): Promise<void> => {
    if (!(await actions.forgetField(row.key))) say('failed');
  };
  return (
    <li>
      <div class="taught-line">
        <span>
          <bdi>{row.label}</bdi> <span aria-hidden="true">→</span> <b>{taughtName(row, { t })}</b>
          <span class="note">
            {row.internal === '' ? t('options_taught_by_label') : <code>{row.internal}</code>}
            {` · ${t(object === 'lead' ? 'options_taught_lead' : 'options_taught_account', org)}`}
            {row.custom && ` · ${t(`teach_type_${row.custom.type}`)}`}
            {` · ${day(row.day)}`}
          </span>
        </span>
        <span class="line">
          <button
            type="button"
            class="button"
            aria-label={t('options_taught_change_of', row.label)}
            aria-expanded={edited}
            onClick={() => setEdited(!edited)}
          >
            {t('options_taught_change')}
          </button>
          <button
            type="button"
            class="button"
            aria-label={t('options_taught_forget_of', row.label)}
            onClick={() => void forget()}
          >
            {t('options_taught_forget')}
          </button>
        </span>
      </div>
      {edited && <TaughtForm row={row} taught={taught} set={set} save={save} onCancel={() => setEdited(false)} />}
      <div role="status" class="error">
        {said === 'failed' ? t('options_failed') : said && t(`options_taught_${said}`)}
      </div>
    </li>
  );
}

/** What came of putting the fields into a file. */
function Added({ result, version }: { readonly result: ExtendedSet; readonly version: number }) {
  const { t, number, counted } = usePageText();
  return (
    <>
      {result.added > 0 && (
        <p class="done">
          {counted('options_taught_added', result.added)} {t('options_taught_version', number(version))}
        </p>
      )}
      {result.left > 0 && <p>{counted('options_taught_left', result.left)}</p>}
    </>
  );
}

/** Every field that was taught, to be changed, removed, and given to the team. */
export function TaughtFields({ taught, set, actions }: Props) {
  const { t } = usePageText();
  const [result, setResult] = useState<ExtendedSet | null>(null);
  if (taught.length === 0) return <p class="muted">{t('options_taught_none')}</p>;
  return (
    <>
      <p class="note">{t('options_taught_why')}</p>
      <ul class="taught">
        {taught.map((row) => (
          <TaughtRow key={row.key} row={row} taught={taught} set={set} actions={actions} />
        ))}
      </ul>
      {set && (
        <p class="line">
          <button type="button" class="button" onClick={() => setResult(actions.addToFile(set, taught))}>
            {t('options_taught_add')}
          </button>
          <span class="note">{t('options_taught_add_how')}</span>
        </p>
      )}
      <div role="status">{result && set && <Added result={result} version={set.version} />}</div>
    </>
  );
}
