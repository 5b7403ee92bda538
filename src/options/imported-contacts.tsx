import { useState } from 'preact/hooks';
import type { UndoOutcome } from '../storage/import-people';
import type { TablePeopleState } from '../storage/table-people';
import { usePageText } from '../ui/page-text';

interface Props {
  readonly contacts: TablePeopleState;
  /** Null where the worker does not answer. */
  readonly undo: (generation: number) => Promise<UndoOutcome | null>;
}

function Tell({ said }: { readonly said: UndoOutcome | null }) {
  const { t } = usePageText();
  switch (said) {
    case 'undone':
      return <p class="done">{t('imported_contacts_undone')}</p>;
    case 'seen-since':
      return <p class="error">{t('imported_seen_since')}</p>;
    case 'not-last':
    case null:
      return <p class="error">{t('options_failed')}</p>;
  }
}

/** The last table of contacts, and the way back from it; nothing where none was brought in. */
export function ImportedContacts({ contacts: { generation, tables, before }, undo }: Props) {
  const { t, number, day } = usePageText();
  const [said, tell] = useState<UndoOutcome | 'silent' | null>('silent');
  const last = tables.at(-1);
  return (
    <>
      {last && (
        <div class="imported">
          <p>
            <bdi>
              {t(
                'imported_contacts_last',
                last.file ?? t('imported_pasted'),
                day(last.importedAt),
                number(last.added),
                number(last.updated),
              )}
            </bdi>
          </p>
          {before && (
            <p class="line">
              <button type="button" class="button" onClick={() => void undo(generation).then(tell)}>
                {t('imported_undo_contacts')}
              </button>
            </p>
          )}
        </div>
      )}
      <div role="status">{said !== 'silent' && <Tell said={said} />}</div>
    </>
  );
}
