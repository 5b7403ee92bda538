import { useState } from 'preact/hooks';
import type { ImportedState } from '../storage/imported';
import { usePageText } from '../ui/page-text';

/** What can be done with what was imported; each tells whether it was done. */
export interface ImportedActions {
  readonly undoImport: (generation: number) => Promise<boolean>;
  readonly removeImported: () => Promise<boolean>;
}

interface Props {
  readonly imported: ImportedState;
  readonly actions: ImportedActions;
}

type Said = 'sure' | 'undone' | 'removed' | 'failed' | null;

function Tell({ said, count, remove, keep }: { said: Said; count: number; remove: () => void; keep: () => void }) {
  const { t, counted } = usePageText();
  switch (said) {
    case null:
      return null;
    case 'sure':
      return (
        <div class="sure">
          <p>{counted('imported_sure', count)}</p>
          <p class="line">
            <button type="button" class="button button-stop" onClick={remove}>
              {t('imported_remove')}
            </button>
            <button type="button" class="button" onClick={keep}>
              {t('options_cancel')}
            </button>
          </p>
        </div>
      );
    case 'undone':
      return <p class="done">{t('imported_undone')}</p>;
    case 'removed':
      return <p class="done">{t('imported_removed')}</p>;
    case 'failed':
      return <p class="error">{t('options_failed')}</p>;
  }
}

/** The accounts that tables named: how many, by which table last, and the ways back. */
export function ImportedTables({ imported: { accounts, generation, tables, before }, actions }: Props) {
  const { t, number, counted, day } = usePageText();
  const [said, tell] = useState<Said>(null);
  const last = tables.at(-1);
  const run = async (work: Promise<boolean>, done: Said): Promise<void> => tell((await work) ? done : 'failed');
  return (
    <>
      {accounts > 0 && last && (
        <div class="imported">
          <p>
            {counted('imported_accounts', accounts)}{' '}
            <bdi>
              {t(
                'imported_last',
                last.file ?? t('imported_pasted'),
                day(last.importedAt),
                number(last.added),
                number(last.updated),
              )}
            </bdi>
          </p>
          <p class="line">
            <a class="button" href="/src/territory/index.html">
              {t('territory_title')}
            </a>
            {before && (
              <button type="button" class="button" onClick={() => void run(actions.undoImport(generation), 'undone')}>
                {t('imported_undo')}
              </button>
            )}
            <button type="button" class="button button-stop" onClick={() => tell('sure')}>
              {t('imported_remove')}
            </button>
          </p>
        </div>
      )}
      <div role="status">
        <Tell
          said={said}
          count={accounts}
          remove={() => void run(actions.removeImported(), 'removed')}
          keep={() => tell(null)}
        />
      </div>
    </>
  );
}
