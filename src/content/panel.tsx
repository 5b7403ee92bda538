import { render } from 'preact';
import { Panel } from '../ui/panel';
import css from './panel.css?inline';
import { offerPanel } from './panel-mount';

offerPanel((into, props) =>
  render(
    props && (
      <>
        <style>{css}</style>
        <Panel {...props} />
      </>
    ),
    into,
  ),
);
