import { SetName } from '../ui/page-set-name';
import { usePageText } from '../ui/page-text';
import type { SetInPopup, TraceCounts } from './load';

/** What Rightfit itself saw: shown apart, since it is no touch. */
export function Traces({ traces }: { readonly traces: TraceCounts }) {
  const { t, counted } = usePageText();
  return (
    <section class="traces">
      <h2>{t('popup_traces')}</h2>
      <p>
        {counted('popup_opened', traces.opened)} · {counted('popup_taken', traces.taken)}
      </p>
    </section>
  );
}

interface FootProps {
  readonly set: SetInPopup | null;
  readonly openOptions: () => void;
  /** Null where the browser has no side panel. */
  readonly openSidePanel: (() => void) | null;
}

/** By which criteria the mix was judged, and the ways to the side panel, to the territory and to the options. */
export function Foot({ set, openOptions, openSidePanel }: FootProps) {
  const { t, number } = usePageText();
  return (
    <footer class="foot">
      <p class="foot-set">
        {set ? (
          <>
            <SetName name={set.name} sample={set.sample} />{' '}
            <span class="muted">{t('popup_version', number(set.version))}</span>
          </>
        ) : (
          t('popup_no_set')
        )}
      </p>
      {openSidePanel && (
        <button type="button" class="button" onClick={openSidePanel}>
          {t('side_panel_title')}
        </button>
      )}
      <a class="button" href="/src/territory/index.html" target="_blank" rel="noopener">
        {t('territory_title')}
      </a>
      <button type="button" class="button" onClick={openOptions}>
        {t(set ? 'popup_options' : 'popup_set_up')}
      </button>
    </footer>
  );
}
