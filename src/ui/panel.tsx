import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { isGoingOn } from '../domain/assessment/deals';
import { recordKeyText } from '../domain/record/record';
import type { OnCompany } from './company-records';
import { FitSection } from './fit-section';
import type { Assessed, OverlayState } from './overlay-state';
import { PeopleSection } from './people-section';
import type { PitchTools } from './pitch-actions';
import { PitchSection } from './pitch-section';
import { ReportSection } from './report-section';
import type { Say } from './say';
import { StepSection } from './step-section';
import { type OnNote, useNoting } from './use-noting';
import { VerdictSection } from './verdict-section';
import { type WhatIf, WhatIfBar, WhatIfForm } from './what-if';

/** What the panel shows and does. */
export interface PanelProps {
  readonly state: OverlayState;
  readonly say: Say;
  /** Null where the browser itself closes it: then it is a page of its own and no dialog over another one. */
  readonly onClose: (() => void) | null;
  readonly onOptions: () => void;
  /** Says a sentence, in sight and aloud. */
  readonly announce: (sentence: string) => void;
  /** How the page is built, without what it says, or null where it could not be made; null away from the page. */
  readonly makeReport: (() => string | null) | null;
  /** Begins teaching a field; null on pages where none can be taught. */
  readonly onTeach: (() => void) | null;
  /** Opens the meeting brief of the account; null where there is none to be brief about. */
  readonly onBrief: (() => void) | null;
  readonly onNote: OnNote;
  readonly onCompany: OnCompany;
  /** Whom to write to instead, by record key text. */
  readonly onChoose: (personId: string) => void;
  readonly tools: PitchTools;
  /** Null where nothing was judged. */
  readonly whatIf: WhatIf | null;
}

type JudgedProps = Pick<PanelProps, 'say' | 'onNote' | 'onCompany' | 'onChoose' | 'onOptions' | 'tools' | 'whatIf'> & {
  readonly assessment: Assessed;
};

/** Who has a deal going here that nobody knows to be the rep's or not; null for none. */
function dealOwner(account: Assessed['account']): string | null {
  if (account.state !== 'judged') return null;
  return account.deals.deals.find((deal) => isGoingOn(deal) && deal.mine === null)?.ownerName ?? null;
}

/** The record key text of whom the messages are for. */
const chosenId = ({ addressee }: Assessed): string | null => addressee && recordKeyText(addressee.record);

function Judged({ assessment, say, onNote, onCompany, onChoose, onOptions, tools, whatIf }: JudgedProps) {
  const { account, set, pitches, addressee, nextStep, rep } = assessment;
  const part = useRef<HTMLDivElement>(null);
  const noting = useNoting(account, onNote, part);
  const isSupposed = whatIf !== null && whatIf.supposed.length > 0;
  const messages = (
    <PitchSection
      pitches={pitches}
      addressee={addressee}
      rep={rep}
      ask={'ask' in nextStep ? nextStep.ask : null}
      mayBeYou={dealOwner(account)}
      onOptions={onOptions}
      say={say}
      tools={isSupposed ? null : tools}
    />
  );
  return (
    <div ref={part}>
      {whatIf && <WhatIfBar assessment={assessment} whatIf={whatIf} say={say} />}
      <StepSection assessment={assessment} say={say} noting={noting} />
      {account.state === 'judged' && <VerdictSection account={account} bands={set.bands} say={say} />}
      {(account.state === 'judged' || pitches.length > 0) && messages}
      <PeopleSection
        assessment={assessment}
        say={say}
        onCompany={onCompany}
        onChoose={onChoose}
        chosen={chosenId(assessment)}
      />
      {account.state === 'judged' && (
        <>
          <FitSection fit={account.fit} bands={set.bands} noted={account.noted} say={say} noting={noting} />
          {whatIf && <WhatIfForm account={account} whatIf={whatIf} read={noting.note} say={say} />}
        </>
      )}
    </div>
  );
}

type SilenceProps = Pick<PanelProps, 'state' | 'say' | 'onOptions'> & { readonly canReport: boolean };

function Silence({ state, say, onOptions, canReport }: SilenceProps) {
  const { t, list } = say;
  if (state.kind === 'unreadable') {
    const missing = state.missing.map((each) => t(each === 'fields' ? 'panel_missing_fields' : 'panel_missing_name'));
    const how = canReport ? 'panel_unreadable_how' : 'panel_unreadable_beside';
    return <p>{missing.length > 0 ? t(how, list(missing)) : t('panel_unreadable_waiting')}</p>;
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

function Frame({ isDialog, children }: { readonly isDialog: boolean; readonly children: ComponentChildren }) {
  if (!isDialog) return <main class="panel">{children}</main>;
  return (
    <div class="panel" role="dialog" aria-labelledby="rf-title">
      {children}
    </div>
  );
}

/** Everything about the open record, most useful first. Not modal: the page stays usable beside it. Beside the page it takes no focus. */
export function Panel(props: PanelProps) {
  const { state, say, onClose, onOptions, announce, makeReport, onTeach, onBrief } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (onClose) heading.current?.focus({ preventScroll: true });
  }, []);
  const { t } = say;
  const assessment = state.kind === 'answer' && state.assessment.kind === 'assessed' ? state.assessment : null;
  const set = assessment?.set;
  return (
    <Frame isDialog={onClose !== null}>
      <div class="head">
        <h1 id="rf-title" ref={heading} tabIndex={-1}>
          <bdi>{assessment ? assessment.title : t('ext_name')}</bdi>
        </h1>
        {onClose && (
          <button type="button" class="close" aria-label={t('panel_close')} title={t('panel_close')} onClick={onClose}>
            <span aria-hidden="true">×</span>
          </button>
        )}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard */}
      <section class="scroll" tabIndex={0} aria-label={t('panel_why')}>
        {assessment ? (
          <Judged {...props} key={assessment.record.id} assessment={assessment} />
        ) : (
          <Silence state={state} say={say} onOptions={onOptions} canReport={makeReport !== null} />
        )}
        {makeReport && (assessment || state.kind === 'unreadable') && (
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
            {onBrief && (
              <button type="button" class="link" onClick={onBrief}>
                {t('brief_open')}
              </button>
            )}
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
    </Frame>
  );
}
