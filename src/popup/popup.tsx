import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { DEFAULT_MIN_SAMPLE } from '../domain/activity/target';
import type { Rep } from '../messaging/protocol';
import { usePageText } from '../ui/page-text';
import { Empty, type Nothing } from './empty';
import { Foot, Traces } from './foot';
import type { PopupData } from './load';
import { Mix } from './mix';
import { mixOfPeriod, touchesOfOthers } from './mix-view';
import { PeriodSwitch } from './period-switch';
import type { PeriodDays } from './periods';
import { WhoAreYou } from './who-are-you';

interface Actions {
  readonly saveRep: (rep: Rep) => Promise<boolean>;
  readonly openOptions: () => void;
  readonly openSidePanel: (() => void) | null;
}

interface Props extends Actions {
  readonly state:
    | { readonly kind: 'reading' }
    | { readonly kind: 'unreadable'; readonly again: () => void }
    | { readonly kind: 'read'; readonly data: PopupData };
}

/** The popup: where the rep's activity went. The headline stands at once, the rest as soon as the counters are read. */
export function Popup({ state, ...actions }: Props) {
  const { t } = usePageText();
  if (state.kind === 'read') return <Answer data={state.data} {...actions} />;
  return (
    <Frame>
      {state.kind === 'unreadable' && (
        <section class="empty" role="alert">
          <p>{t('popup_unreadable')}</p>
          <button type="button" class="button" onClick={state.again}>
            {t('popup_again')}
          </button>
        </section>
      )}
    </Frame>
  );
}

function Frame({ children }: { readonly children: ComponentChildren }) {
  const { t } = usePageText();
  return (
    <main>
      <h1>{t('mix_title')}</h1>
      {children}
    </main>
  );
}

function Answer({ data, saveRep, openOptions, openSidePanel }: Actions & { readonly data: PopupData }) {
  const [days, setDays] = useState<PeriodDays>(7);
  const [names, setNames] = useState(data.rep.crmNames);
  const mix = mixOfPeriod(data, days, names);
  const saveName = async (name: string): Promise<boolean> => {
    const saved = await saveRep({ ...data.rep, crmNames: [name] });
    if (saved) setNames([name]);
    return saved;
  };
  return (
    <>
      <Frame>
        <PeriodSwitch chosen={days} choose={setDays} />
        {names.length === 0 && <WhoAreYou actors={data.actors} save={saveName} />}
        <div aria-live="polite">
          {mix.touches > 0 ? (
            <Mix mix={mix} set={data.set} minSample={data.set?.minSample ?? DEFAULT_MIN_SAMPLE} />
          ) : (
            <Empty nothing={whyNothing(data, days, names)} showMonth={() => setDays(30)} openOptions={openOptions} />
          )}
        </div>
        <Traces traces={data.traces.get(days) ?? { opened: 0, taken: 0 }} />
      </Frame>
      <Foot set={data.set} openOptions={openOptions} openSidePanel={openSidePanel} />
    </>
  );
}

function whyNothing(data: PopupData, days: PeriodDays, names: readonly string[]): Nothing {
  const inMonth = mixOfPeriod(data, 30, names).touches;
  if (inMonth > 0) return { why: 'none-in-period', inMonth };
  const others = touchesOfOthers(data, days, names);
  return others > 0 ? { why: 'none-mine', others, namesKnown: names.length > 0 } : { why: 'none-seen' };
}
