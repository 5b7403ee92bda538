import { render } from 'preact';
import { useState } from 'preact/hooks';
import { isTeachable } from '../domain/taught/mapping';
import { assessedIn } from '../ui/overlay-state';
import { Panel } from '../ui/panel';
import css from './panel.css?inline';
import { type MountedProps, offerPanel } from './panel-mount';
import teachCss from './teach.css?inline';
import { Teaching } from './teaching';

/** The panel, or what stands in its place while a field is taught: bound to one record, it ends with it. */
function Mounted({ teach, ...props }: MountedProps) {
  const [taughtOn, setTaughtOn] = useState<string | null>(null);
  const record = assessedIn(props.state)?.record;
  if (record && record.id === taughtOn) {
    return <Teaching record={record} say={props.say} teach={teach} onDone={() => setTaughtOn(null)} />;
  }
  const onTeach = record && isTeachable(record.object) ? () => setTaughtOn(record.id) : null;
  return <Panel {...props} onTeach={onTeach} />;
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
