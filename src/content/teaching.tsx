import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ShownField } from '../crm/reader';
import type { RecordKey } from '../domain/record/record';
import type { TeachOffer } from '../domain/taught/offer';
import type { Taught } from '../messaging/protocol';
import { PointingBar } from '../ui/pointing-bar';
import type { Say } from '../ui/say';
import { TeachForm, taughtName } from '../ui/teach-form';
import type { PageAccess } from './panel-mount';
import { startPointing } from './pointing';

interface Props {
  readonly record: RecordKey;
  readonly say: Say;
  readonly teach: PageAccess;
  readonly onDone: () => void;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function boxOf(field: ShownField | undefined): Box | null {
  if (!field?.element.isConnected) return null;
  const { left, top, width, height } = field.element.getBoundingClientRect();
  return { left, top, width, height };
}

/** So that the box does not lie on the text. */
const ROOM_PX = 4;

const pixels = ({ left, top, width, height }: Box): Record<string, string> => ({
  left: `${left - ROOM_PX}px`,
  top: `${top - ROOM_PX}px`,
  width: `${width + 2 * ROOM_PX}px`,
  height: `${height + 2 * ROOM_PX}px`,
});

/** What the list names once: a field of the header's strip that a row below shows as well is the row's. */
function once(fields: readonly ShownField[]): readonly ShownField[] {
  const rows = fields.filter(({ internal }) => internal !== '');
  return fields.filter(
    (field) => field.internal !== '' || !rows.some(({ label, text }) => label === field.label && text === field.text),
  );
}

type PointingProps = Pick<Props, 'say' | 'teach'> & {
  readonly onChoose: (field: ShownField) => void;
  readonly onStop: () => void;
};

/** The bar that says what to do, and the box around the field that would be chosen. */
function Pointing({ say, teach, onChoose, onStop }: PointingProps) {
  const root = useRef<HTMLDivElement>(null);
  const [over, setOver] = useState<{ readonly label: string; readonly text: string; readonly box: Box } | null>(null);
  const shown = useRef<ShownField | undefined>(undefined);
  const show = (field: ShownField | undefined): void => {
    shown.current = field;
    const box = boxOf(field);
    setOver(field && box ? { label: field.label, text: field.text, box } : null);
  };
  // Pointing begins once, before the next press, and ends with the bar.
  useLayoutEffect(() => {
    const controller = new AbortController();
    const own = root.current?.getRootNode();
    if (!(own instanceof ShadowRoot)) return;
    const fields = (): readonly ShownField[] => teach.shown().fields;
    const onMoved = (): void => show(shown.current);
    startPointing(window, own.host, fields, { onOver: show, onMoved, onChoose, onStop }, controller.signal);
    return () => controller.abort();
  }, []);
  return (
    <div ref={root}>
      {over && (
        <div class="outline" style={pixels(over.box)} aria-hidden="true">
          <span class={over.box.top < 40 ? 'tag below' : 'tag'}>
            <bdi>{over.label}</bdi>
          </span>
        </div>
      )}
      <PointingBar
        say={say}
        fields={() => once(teach.shown().fields)}
        onOver={show}
        onChoose={onChoose}
        onStop={onStop}
      />
    </div>
  );
}

/** From pointing at a field to having it taught. */
export function Teaching({ record, say, teach, onDone }: Props) {
  const [chosen, setChosen] = useState<{ readonly field: ShownField; readonly offer: TeachOffer } | null>(null);
  const choose = async (field: ShownField): Promise<void> => {
    const locale = teach.shown().snapshot?.locale ?? null;
    const reply = await teach.ask('offerFacts', { record, text: field.text, locale });
    if (reply.ok) setChosen({ field, offer: reply.offer });
    else teach.announce(say.t('teach_failed'));
  };
  if (!chosen) return <Pointing say={say} teach={teach} onChoose={(field) => void choose(field)} onStop={onDone} />;
  const { field, offer } = chosen;
  const save = async (taught: Taught): Promise<boolean> => {
    const { internal, label } = field;
    const { ok } = await teach.ask('teachField', { record, field: { internal, label }, ...taught });
    if (!ok) return false;
    teach.announce(say.t('teach_done', label, taughtName(taught, say)));
    onDone();
    return true;
  };
  return <TeachForm field={field} object={record.object} offer={offer} say={say} save={save} onCancel={onDone} />;
}
