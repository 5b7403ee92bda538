import type { Ref } from 'preact';
import type { BadgeView } from './badge-view';

interface Props {
  readonly view: BadgeView;
  readonly open: boolean;
  readonly onOpen: () => void;
  readonly elementRef: Ref<HTMLButtonElement>;
}

/** The button beside the record's name. Its accessible name says everything that it draws. */
export function Badge({ view, open, onOpen, elementRef }: Props) {
  return (
    <button
      ref={elementRef}
      type="button"
      class={`badge tone-${view.tone} shape-${view.shape}`}
      aria-label={view.name}
      aria-expanded={open}
      aria-haspopup="dialog"
      title={view.name}
      onClick={onOpen}
    >
      {view.letter !== null && (
        <span class="letter" aria-hidden="true">
          <bdi>{view.letter}</bdi>
        </span>
      )}
      <span class="words" aria-hidden="true">
        {view.words.map((word, at) => (
          <bdi key={`${at}-${word}`} class={at === 0 ? 'first' : 'more'}>
            {word}
          </bdi>
        ))}
      </span>
    </button>
  );
}
