import { useEffect, useRef } from 'preact/hooks';
import { FitSection } from './fit-section';
import type { Assessed, OverlayState } from './overlay-state';
import { stepWords } from './panel-words';
import { PeopleSection } from './people-section';
import { PitchSection } from './pitch-section';
import type { Copy } from './pitch-text';
import { ReportSection } from './report-section';
import { keyOf, type Say } from './say';

/** What the panel shows and does. */
export interface PanelProps {
  readonly state: OverlayState;
  readonly say: Say;
  readonly onClose: () => void;
  readonly onCopy: Copy;
  readonly onOptions: () => void;
  /** Says a sentence, in sight and aloud. */
  readonly announce: (sentence: string) => void;
  /** How the page is built, without what it says; null where it could not be made. */
  readonly makeReport: () => string | null;
  /** Begins teaching a field; null on pages where none can be taught. */
  readonly onTeach: (() => void) | null;
}

function Judged({ assessment, say, onCopy }: { assessment: Assessed; say: Say; onCopy: Copy }) {
  const { account, set, nextStep, pitches } = assessment;
  const { sentence, ask } = stepWords(nextStep, say);
  return (
    <>
      <section class="step" aria-label={say.t('step_title')}>
        <p class="sentence">{sentence}</p>
        {ask !== null && <p class="ask">{ask}</p>}
      </section>
      {account.state === 'judged' && (
        <>
          {(account.fit.profile || account.fit.value) && (
            <p class="segment">
              {account.fit.profile && <span>{say.t('panel_profile', account.fit.profile.label)}</span>}
              {account.fit.value && (
                <span>
                  {say.t(keyOf('panel_value', account.fit.value.id))}
                  {account.fit.value.play !== null && `: ${account.fit.value.play}`}
                </span>
              )}
            </p>
          )}
          <PitchSection pitches={pitches} say={say} onCopy={onCopy} />
          <FitSection fit={account.fit} bands={set.bands} say={say} />
        </>
      )}
      <PeopleSection assessment={assessment} say={say} />
    </>
  );
}

function Silence({ state, say, onOptions }: Pick<PanelProps, 'state' | 'say' | 'onOptions'>) {
  const { t, list } = say;
  if (state.kind === 'unreadable') {
    const missing = state.missing.map((each) => t(each === 'fields' ? 'panel_missing_fields' : 'panel_missing_name'));
    return <p>{missing.length > 0 ? t('panel_unreadable_how', list(missing)) : t('panel_unreadable_waiting')}</p>;
  }
  if (state.kind === 'no-answer') return <p>{t('panel_no_answer_how')}</p>;
  if (state.kind !== 'answer') return <p class="quiet">{t('badge_reading')}</p>;
  return (
    <>
      <p>{t('panel_set_up_how')}</p>
      <div class="actions">
        <button type="button" class="primary" onClick={onOptions}>
          {t('panel_set_up_go')}
        </button>
      </div>
    </>
  );
}

/** Everything about the open record, most useful first. Not modal: the page stays usable beside it. */
export function Panel({ state, say, onClose, onCopy, onOptions, announce, makeReport, onTeach }: PanelProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const { t } = say;
  const assessment = state.kind === 'answer' && state.assessment.kind === 'assessed' ? state.assessment : null;
  const set = assessment?.set;
  return (
    <div class="panel" role="dialog" aria-labelledby="rf-title">
      <div class="head">
        <h1 id="rf-title" ref={heading} tabIndex={-1}>
          <bdi>{assessment ? assessment.title : t('ext_name')}</bdi>
        </h1>
        <button type="button" class="close" aria-label={t('panel_close')} title={t('panel_close')} onClick={onClose}>
          <span aria-hidden="true">×</span>
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard */}
      <section class="scroll" tabIndex={0} aria-label={t('panel_why')}>
        {assessment ? (
          <Judged key={assessment.record.id} assessment={assessment} say={say} onCopy={onCopy} />
        ) : (
          <Silence state={state} say={say} onOptions={onOptions} />
        )}
        {(assessment || state.kind === 'unreadable') && (
          <ReportSection
            key={assessment?.record.id ?? state.kind}
            say={say}
            quiet={assessment !== null}
            makeReport={makeReport}
            announce={announce}
          />
        )}
      </section>
      {set && (
        <div class="foot">
          <span>
            <bdi>{t('panel_set', set.name, String(set.version))}</bdi>
            {set.stale && <span class="stale">{t('panel_stale')}</span>}
          </span>
          <span class="links">
            {onTeach && (
              <button type="button" class="link" onClick={onTeach}>
                {t('teach_title')}
              </button>
            )}
            <button type="button" class="link" onClick={onOptions}>
              {t('panel_options')}
            </button>
          </span>
        </div>
      )}
    </div>
  );
}
