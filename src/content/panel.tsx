import { render } from 'preact';
import { pageBrowser } from '../platform/page-browser';
import { Panel } from '../ui/panel';
import { pageReport } from './page-report';
import css from './panel.css?inline';
import { type MountedPanel, offerPanel } from './panel-mount';

function makeReport({ openPage, state }: MountedPanel): string | null {
  const page = openPage();
  const missing = state.kind === 'unreadable' ? state.missing : [];
  return page ? pageReport(window, page, pageBrowser().runtime.getManifest().version, missing) : null;
}

offerPanel((into, props) =>
  render(
    props && (
      <>
        <style>{css}</style>
        <Panel {...props} makeReport={() => makeReport(props)} />
      </>
    ),
    into,
  ),
);
