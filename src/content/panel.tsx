import { render } from 'preact';
import { useState } from 'preact/hooks';
import { isTeachable } from '../domain/taught/mapping';
import { pageBrowser } from '../platform/page-browser';
import { assessedIn } from '../ui/overlay-state';
import { Panel } from '../ui/panel';
import tokens from '../ui/tokens.css?inline';
import { useConsidering } from './considering';
import { offer } from './on-demand';
import { pageReport } from './page-report';
import css from './panel.css?inline';
import { companyAnswer, noteAnswer, pitchTools } from './panel-actions';
import type { DrawPanel, MountedPanel } from './panel-mount';
import pitchCss from './pitch.css?inline';
import teachCss from './teach.css?inline';
import { Teaching } from './teaching';

function makeReport({ page: { open }, state }: MountedPanel): string | null {
  const found = open();
  const missing = state.kind === 'unreadable' ? state.missing : [];
  if (!found) return null;
  const { reader, record } = found;
  const page = { reader: reader.id, recordId: record.id, parts: reader.look(document, record).watch };
  return pageReport(window, page, pageBrowser().runtime.getManifest().version, missing);
}

/** Opens the account's brief in a tab of its own. */
function briefOf({ page, say, state }: MountedPanel): (() => void) | null {
  const account = assessedIn(state)?.account;
  if (account?.state !== 'judged') return null;
  return async () => {
    const { ok } = await page.ask('openBrief', { record: account.record });
    if (!ok) page.announce(say.t('brief_failed'));
  };
}

/** The panel, or what stands in its place while a field is taught: bound to one record, it ends with it. */
function Mounted(props: MountedPanel) {
  const { page, say, onClose } = props;
  const [taughtOn, setTaughtOn] = useState<string | null>(null);
  const { state, whatIf, choose } = useConsidering(props.state, page, say);
  const assessment = assessedIn(state);
  const record = assessment?.record;
  if (record && record.id === taughtOn) {
    return <Teaching record={record} say={say} teach={page} onDone={() => setTaughtOn(null)} />;
  }
  return (
    <Panel
      state={state}
      say={say}
      onClose={onClose}
      onOptions={() => void page.ask('openOptions', {})}
      announce={page.announce}
      makeReport={() => makeReport(props)}
      onTeach={record && isTeachable(record.object) ? () => setTaughtOn(record.id) : null}
      onBrief={briefOf(props)}
      onNote={noteAnswer(props)}
      onCompany={companyAnswer(props)}
      onChoose={choose}
      tools={pitchTools(props, assessment)}
      whatIf={whatIf}
    />
  );
}

offer<DrawPanel>('openPanel', (into, props) =>
  render(
    props && (
      <>
        <style>{`${tokens}\n${css}\n${pitchCss}\n${teachCss}`}</style>
        <Mounted {...props} />
      </>
    ),
    into,
  ),
);
