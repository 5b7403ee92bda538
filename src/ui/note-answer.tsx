import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { FactName } from '../domain/facts/fact';
import type { NoteReply } from '../domain/facts/note';
import { NoteForm } from './note-form';
import type { Say } from './say';

/** What the panel can do with a rep's answers; null where the worker gave no answer. */
export interface Noting {
  readonly note: (fact: FactName, text: string | null, dry: boolean) => Promise<NoteReply | null>;
  /** The note on a fact was saved or removed: the page is about to be judged again. */
  readonly onNoted: (fact: FactName, removed: boolean) => void;
}

interface Props {
  readonly fact: FactName;
  /** What the answer answers: the criterion's question, or its name. */
  readonly question: string;
  /** What was noted before; null where nothing was. */
  readonly noted: string | null;
  /** The fact is known without an answer: one is noted for who corrects the CRM. */
  readonly known?: boolean;
  /** The question as it stands while no answer is being written; the form has it as its label. */
  readonly asked?: ComponentChildren;
  readonly noting: Noting;
  readonly say: Say;
}

/** The way to note an answer: a quiet button that opens the form in its place, and takes the focus back. */
export function NoteAnswer({ fact, question, noted, known = false, asked, noting, say }: Props) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = (): void => {
    setOpen(false);
    // The button is back in the page with the next drawing.
    requestAnimationFrame(() => button.current?.focus());
  };
  if (open) {
    return <NoteForm fact={fact} question={question} noted={noted} noting={noting} say={say} onClose={close} />;
  }
  const label = known ? 'note_other' : 'note_open';
  return (
    <>
      {asked}
      <button
        ref={button}
        type="button"
        class="link note-open"
        data-fact={fact}
        aria-describedby={`${id}-question`}
        onClick={() => setOpen(true)}
      >
        {say.t(noted === null ? label : 'note_change')}
      </button>
      <span id={`${id}-question`} hidden>
        {question}
      </span>
    </>
  );
}
