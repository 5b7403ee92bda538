import { render } from 'preact';
import { useState } from 'preact/hooks';
import { isTeachable } from '../domain/taught/mapping';
import { pageBrowser } from '../platform/page-browser';
import type { OnCompany } from '../ui/company-records';
import { assessedIn } from '../ui/overlay-state';
import { Panel } from '../ui/panel';
import { pageReport } from './page-report';
import css from './panel.css?inline';
import { type MountedPanel, offerPanel } from './panel-mount';
import teachCss from './teach.css?inline';
import { Teaching } from './teaching';

function makeReport({ openPage, state }: MountedPanel): string | null {
  const page = openPage();
  const missing = state.kind === 'unreadable' ? state.missing : [];
  return page ? pageReport(window, page, pageBrowser().runtime.getManifest().version, missing) : null;
}

/** Asked by the panel's script itself: it is no part of what every page load pays for. */
const companyAnswer =
  ({ teach, say }: MountedPanel): OnCompany =>
  async (record, other, same) => {
    const { ok } = await teach.ask('answerCompany', { record, other, same });
    const said = same === null ? 'company_undone' : 'company_noted';
    teach.announce(say.t(ok ? said : 'note_no_answer'));
    return ok;
  };

/** The panel, or what stands in its place while a field is taught: bound to one record, it ends with it. */
function Mounted(props: MountedPanel) {
  const { teach, say } = props;
  const [taughtOn, setTaughtOn] = useState<string | null>(null);
  const record = assessedIn(props.state)?.record;
  if (record && record.id === taughtOn) {
    return <Teaching record={record} say={say} teach={teach} onDone={() => setTaughtOn(null)} />;
  }
  const onTeach = record && isTeachable(record.object) ? () => setTaughtOn(record.id) : null;
  return <Panel {...props} makeReport={() => makeReport(props)} onTeach={onTeach} onCompany={companyAnswer(props)} />;
}

offerPanel((into, props) =>
  render(
    props && (
      <>
        <style>{`${css}\n${teachCss}`}</style>
        <Mounted {...props} />
      </>
    ),
    into,
  ),
);
