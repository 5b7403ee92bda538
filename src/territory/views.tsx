import { useState } from 'preact/hooks';
import { MAX_VIEW_NAME, MAX_VIEWS, type SavedView, type TerritoryQuery } from '../domain/territory/query';
import type { Say } from '../ui/say';

interface Props {
  readonly views: readonly SavedView[];
  readonly query: TerritoryQuery;
  readonly ask: (query: TerritoryQuery) => void;
  /** Tells whether they were kept. */
  readonly save: (views: readonly SavedView[]) => Promise<boolean>;
  readonly say: Say;
}

type Said = 'saved' | 'removed' | 'failed' | 'full' | null;

function Tell({ said, say: { t } }: { readonly said: Said; readonly say: Say }) {
  switch (said) {
    case null:
      return null;
    case 'saved':
      return <p class="done">{t('territory_view_saved')}</p>;
    case 'removed':
      return <p class="done">{t('territory_view_removed')}</p>;
    case 'failed':
      return <p class="error">{t('territory_view_failed')}</p>;
    case 'full':
      return <p class="error">{t('territory_view_full', String(MAX_VIEWS))}</p>;
  }
}

/** Views by name: one press shows what was filtered, sorted and grouped when it was saved. */
export function Views({ views, query, ask, save, say }: Props) {
  const { t } = say;
  const [name, setName] = useState('');
  const [said, tell] = useState<Said>(null);
  const keep = async (next: readonly SavedView[], done: Said): Promise<void> => {
    tell(null);
    tell((await save(next)) ? done : 'failed');
  };
  const add = async (event: Event): Promise<void> => {
    event.preventDefault();
    const called = name.trim();
    if (called === '') return;
    const others = views.filter((view) => view.name !== called);
    if (others.length >= MAX_VIEWS) return tell('full');
    await keep([...others, { name: called, query }], 'saved');
    setName('');
  };
  return (
    <section class="views" aria-label={t('territory_views')}>
      {views.length > 0 && (
        <ul>
          {views.map((view) => (
            <li key={view.name}>
              <button type="button" class="button" onClick={() => ask(view.query)}>
                <bdi>{view.name}</bdi>
              </button>
              <button
                type="button"
                class="button remove"
                aria-label={t('territory_view_remove', view.name)}
                onClick={() =>
                  void keep(
                    views.filter((each) => each !== view),
                    'removed',
                  )
                }
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <form onSubmit={(event) => void add(event)}>
        <label class="choice">
          <span>{t('territory_view_name')}</span>
          <input
            type="text"
            value={name}
            maxLength={MAX_VIEW_NAME}
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
        </label>
        <button type="submit" class="button" disabled={name.trim() === ''}>
          {t('territory_view_save')}
        </button>
      </form>
      <div role="status">
        <Tell said={said} say={say} />
      </div>
    </section>
  );
}
