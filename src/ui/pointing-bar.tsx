import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Say } from './say';

interface ListedField {
  readonly label: string;
  readonly text: string;
}

interface Props<F extends ListedField> {
  readonly say: Say;
  /** What the page shows when the list is opened. */
  readonly fields: () => readonly F[];
  readonly onOver: (field: F | undefined) => void;
  readonly onChoose: (field: F) => void;
  readonly onStop: () => void;
}

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(last, at + 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_at, last) => last,
};

/** The fields of the page as a list: the way of the keyboard and of screen readers. */
function FieldList<F extends ListedField>({
  fields,
  say,
  onOver,
  onChoose,
}: Omit<Props<F>, 'fields' | 'onStop'> & { readonly fields: readonly F[] }) {
  const list = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  useLayoutEffect(() => list.current?.focus({ preventScroll: true }), []);
  useLayoutEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' });
    onOver(fields[at]);
  }, [at]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    const field = fields[at];
    if (step) setAt((before) => step(before, fields.length - 1));
    else if (field && (event.key === 'Enter' || event.key === ' ')) onChoose(field);
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={list}
      class="fields"
      role="listbox"
      tabIndex={0}
      aria-label={say.t('teach_list')}
      aria-activedescendant={`rf-field-${at}`}
      onKeyDown={onKeyDown}
    >
      {fields.map((field, each) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the list itself has the keys
        // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus, and says which option is active
        <div
          key={each}
          id={`rf-field-${each}`}
          role="option"
          aria-selected={each === at}
          onClick={() => onChoose(field)}
        >
          <bdi class="name">{field.label}</bdi>
          <bdi class="value">{field.text === '' ? say.t('teach_blank') : field.text}</bdi>
        </div>
      ))}
    </div>
  );
}

/** Stands in the panel's place while the user points: what to do, how to stop, and the list. */
export function PointingBar<F extends ListedField>({ say, fields, onOver, onChoose, onStop }: Props<F>) {
  const { t } = say;
  const button = useRef<HTMLButtonElement>(null);
  const [listed, setListed] = useState<readonly F[] | null>(null);
  useLayoutEffect(() => button.current?.focus({ preventScroll: true }), []);
  return (
    <div class="pointing" role="dialog" aria-labelledby="rf-point">
      <p id="rf-point" role="status">
        {t('teach_point')}
      </p>
      <div class="actions">
        <button
          ref={button}
          type="button"
          aria-expanded={listed !== null}
          aria-describedby="rf-point"
          onClick={() => setListed(listed === null ? fields() : null)}
        >
          {t('teach_choose')}
        </button>
        <button type="button" onClick={onStop}>
          {t('teach_stop')}
        </button>
      </div>
      {listed !== null &&
        (listed.length === 0 ? (
          <p class="quiet" role="status">
            {t('teach_no_fields')}
          </p>
        ) : (
          <FieldList fields={listed} say={say} onOver={onOver} onChoose={onChoose} />
        ))}
    </div>
  );
}
