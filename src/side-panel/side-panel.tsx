import { useEffect, useMemo, useState } from 'preact/hooks';
import { recordKeyText } from '../domain/record/record';
import type { Ask } from '../messaging/client';
import type { PanelProtocol } from '../messaging/protocol';
import type { PanelAccess } from '../panel/access';
import { briefAnswer, companyAnswer, noteAnswer, pitchTools } from '../panel/actions';
import { useConsidering } from '../panel/considering';
import { assessedIn } from '../ui/overlay-state';
import { Panel } from '../ui/panel';
import type { Copy } from '../ui/pitch-text';
import type { Say } from '../ui/say';
import type { View } from './follower';

/** How long a confirmation stays in sight; as over the page. */
const TOAST_MS = 4000;

interface Props {
  readonly view: View;
  readonly say: Say;
  /** Asks the worker in the name of a tab. */
  readonly askFor: (tab: number) => Ask<PanelProtocol>;
  readonly openOptions: () => void;
}

type FollowedProps = Pick<Props, 'say' | 'openOptions'> & {
  readonly state: View['state'];
  readonly access: PanelAccess;
};

/** The panel of one record in one tab: what was asked beyond the page ends with it. */
function Followed({ state: shown, say, access, openOptions }: FollowedProps) {
  const { state, whatIf, choose } = useConsidering(shown, access, say);
  const assessment = assessedIn(state);
  const copy: Copy = ({ label, pitchId, setId, setVersion }, text) => {
    if (!assessment) return;
    navigator.clipboard.writeText(text).then(
      () => {
        access.announce(say.t('pitch_copied', label));
        void access.ask('pitchTaken', { record: assessment.record, how: 'copied', pitchId, setId, setVersion });
      },
      () => access.announce(say.t('pitch_not_copied')),
    );
  };
  return (
    <Panel
      state={state}
      say={say}
      onClose={null}
      onOptions={openOptions}
      announce={access.announce}
      makeReport={null}
      onTeach={null}
      onBrief={briefAnswer(access, say, state)}
      onNote={noteAnswer(access, say)}
      onCompany={companyAnswer(access, say)}
      onChoose={choose}
      tools={pitchTools(access, assessment, { copy, places: () => [] })}
      whatIf={whatIf}
    />
  );
}

/** No record is in view: what this is for, and what can be done meanwhile. */
function Idle({ say, openOptions }: Pick<Props, 'say' | 'openOptions'>) {
  const { t } = say;
  return (
    <main class="idle">
      <h1>{t('ext_name')}</h1>
      <p>{t('side_panel_idle')}</p>
      <div class="ways">
        <a class="button" href="/src/territory/index.html" target="_blank" rel="noopener">
          {t('territory_title')}
        </a>
        <button type="button" class="button" onClick={openOptions}>
          {t('panel_options')}
        </button>
      </div>
    </main>
  );
}

/** A sentence that goes by itself; said again, it is there anew. */
function useToast(): readonly [string, (sentence: string) => void] {
  const [said, say] = useState<{ readonly sentence: string } | null>(null);
  useEffect(() => {
    if (!said) return;
    const timer = setTimeout(() => say(null), TOAST_MS);
    return () => clearTimeout(timer);
  }, [said]);
  return [said?.sentence ?? '', (sentence) => say({ sentence })];
}

/** The panel beside the page, whatever tab is in view. */
export function SidePanel({ view: { state, page }, say, askFor, openOptions }: Props) {
  const [toast, announce] = useToast();
  const ask = useMemo(() => (page ? askFor(page.tab) : null), [page?.tab]);
  return (
    <>
      {page && ask ? (
        <Followed
          key={`${page.tab} ${recordKeyText(page.record)}`}
          state={state}
          say={say}
          access={{ ask, announce, shown: () => ({ snapshot: page.snapshot }) }}
          openOptions={openOptions}
        />
      ) : (
        <Idle say={say} openOptions={openOptions} />
      )}
      <div class="toast" role="status">
        {toast}
      </div>
    </>
  );
}
