import { render } from 'preact';
import { useState } from 'preact/hooks';
import { isTeachable } from '../domain/taught/mapping';
import { briefAnswer, companyAnswer, noteAnswer, pitchTools } from '../panel/actions';
import { useConsidering } from '../panel/considering';
import css from '../panel/panel.css?inline';
import pitchCss from '../panel/pitch.css?inline';
import { pageBrowser } from '../platform/page-browser';
import { assessedIn } from '../ui/overlay-state';
import { Panel } from '../ui/panel';
import tokens from '../ui/tokens.css?inline';
import { insertPlaces } from './insert-places';
import { offer } from './on-demand';
import { pageReport } from './page-report';
import frameCss from './panel-frame.css?inline';
import type { DrawPanel, MountedPanel } from './panel-mount';
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

/** The panel, or what stands in its place while a field is taught: bound to one record, it ends with it. */
function Mounted(props: MountedPanel) {
  const { page, say, onClose } = props;
  const [taughtOn, setTaughtOn] = useState<string | null>(null);
  const { state, whatIf, choose } = useConsidering(props.state, page, say);
  const assessment = assessedIn(state);
  const record = assessment?.record;
  const places = (): ReturnType<typeof insertPlaces> => insertPlaces(page.open()?.reader.id ?? null);
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
      onBrief={briefAnswer(page, say, props.state)}
      onNote={noteAnswer(page, say)}
      onCompany={companyAnswer(page, say)}
      onChoose={choose}
      tools={pitchTools(page, assessment, { copy: props.onCopy, places })}
      whatIf={whatIf}
    />
  );
}

offer<DrawPanel>('openPanel', (into, props) =>
  render(
    props && (
      <>
        <style>{`${tokens}\n${frameCss}\n${css}\n${pitchCss}\n${teachCss}`}</style>
        <Mounted {...props} />
      </>
    ),
    into,
  ),
);
