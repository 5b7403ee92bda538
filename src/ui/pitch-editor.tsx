import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { MAX_EDIT } from '../domain/pitch/edit';
import type { MessageText } from './pitch-text';
import type { Say } from './say';

interface Props {
  readonly text: MessageText;
  readonly say: Say;
  readonly onEdit: (text: MessageText) => void;
  readonly onDone: () => void;
}

/** As many lines as the text has, and some room; the browser lets people drag it larger. */
function rowsFor(body: string): number {
  const lines = body.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / 52), 0);
  return Math.min(16, Math.max(4, lines + 1));
}

/** The message in place of its text, to be written over; it is kept by itself. */
export function PitchEditor({ text, say, onEdit, onDone }: Props) {
  const id = useId();
  const body = useRef<HTMLTextAreaElement>(null);
  // At once: what is typed meanwhile would be the page's.
  useLayoutEffect(() => body.current?.focus({ preventScroll: true }), []);
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onDone();
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    onDone();
  };
  return (
    <form class="editor" onKeyDown={leave} onSubmit={submit}>
      {text.subject !== null && (
        <>
          <label for={`${id}-subject`}>{say.t('edit_subject')}</label>
          <input
            id={`${id}-subject`}
            type="text"
            dir="auto"
            maxLength={MAX_EDIT.subject}
            value={text.subject}
            onInput={(event) => onEdit({ ...text, subject: event.currentTarget.value })}
          />
        </>
      )}
      <label for={`${id}-body`}>{say.t('edit_body')}</label>
      <textarea
        ref={body}
        id={`${id}-body`}
        dir="auto"
        rows={rowsFor(text.body)}
        maxLength={MAX_EDIT.body}
        value={text.body}
        onInput={(event) => onEdit({ ...text, body: event.currentTarget.value })}
      />
      <div class="actions">
        <button type="submit">{say.t('edit_done')}</button>
      </div>
    </form>
  );
}
