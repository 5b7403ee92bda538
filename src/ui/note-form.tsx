import type { RefObject } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FactName } from '../domain/facts/fact';
import { MAX_NOTE_TEXT, type NoteReply } from '../domain/facts/note';
import type { Noting } from './note-answer';
import { keyOf, type Say } from './say';
import { valueWords } from './value-words';

/** How long the rep has to pause before the answer is read. */
const PAUSE_MS = 150;

interface Props {
  readonly fact: FactName;
  readonly question: string;
  readonly noted: string | null;
  readonly noting: Noting;
  readonly say: Say;
  readonly onClose: () => void;
  /** The answer could be read, and was taken. */
  readonly onSaved?: (text: string) => void;
}

/** Asks how the text would be read, shortly after it has changed; only the answer to the last text counts. */
function useReading(fact: FactName, text: string, noting: Noting): NoteReply | null {
  const [reply, setReply] = useState<NoteReply | null>(null);
  useEffect(() => {
    let isLast = true;
    const ask = async (): Promise<void> => {
      const answer = await noting.note(fact, text, true);
      // The choices come with a blank text alone, and stay.
      if (isLast && answer)
        setReply((before) => (text === '' || !before ? answer : { ...answer, choices: before.choices }));
    };
    const timer = setTimeout(() => void ask(), text === '' ? 0 : PAUSE_MS);
    return () => {
      isLast = false;
      clearTimeout(timer);
    };
  }, [fact, text]);
  return reply;
}

/** How the answer is read, or how it has to be written. */
function previewWords(fact: FactName, text: string, reply: NoteReply | null, say: Say): string {
  if (!reply) return '';
  const hint = say.t(keyOf('note_hint', reply.kind));
  if (isBlank(text)) return hint;
  switch (reply.reading.state) {
    case 'known':
      return say.t('note_read_as', valueWords(fact, reply.reading.value, say));
    case 'not-stated':
      return say.t('note_says_nothing', hint);
    case 'unknown':
      return say.t(keyOf('note', reply.reading.why), hint);
  }
}

/** The buttons that keep the answer: yes and no where that is all there is to say. */
function Answers({ isYesOrNo, say, save, onClose }: AnswersProps) {
  return (
    <div class="actions">
      {isYesOrNo ? (
        (['yes', 'no'] as const).map((answer) => (
          <button key={answer} type="button" onClick={() => save(answer)}>
            {say.t(keyOf('value', answer))}
          </button>
        ))
      ) : (
        <button type="submit" class="primary">
          {say.t('note_save')}
        </button>
      )}
      <button type="button" onClick={onClose}>
        {say.t('note_cancel')}
      </button>
    </div>
  );
}

interface AnswersProps extends Pick<Props, 'say' | 'onClose'> {
  readonly isYesOrNo: boolean;
  readonly save: (answer: string) => void;
}

/** The field with its question, the answers that are offered, and below it how the text is read. */
function AnswerField({ question, choices, preview, isBad, text, field, onText }: AnswerFieldProps) {
  const id = useId();
  return (
    <>
      <label for={`${id}-text`}>{question}</label>
      <input
        ref={field}
        id={`${id}-text`}
        type="text"
        dir="auto"
        autocomplete="off"
        spellcheck={false}
        maxLength={MAX_NOTE_TEXT}
        list={choices.length > 0 ? `${id}-choices` : undefined}
        aria-describedby={`${id}-read`}
        aria-invalid={isBad}
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <datalist id={`${id}-choices`}>
        {choices.map((choice) => (
          <option key={choice} value={choice} />
        ))}
      </datalist>
      <p id={`${id}-read`} class={isBad ? 'note-read note-bad' : 'note-read'} role="status">
        {preview}
      </p>
    </>
  );
}

interface AnswerFieldProps {
  readonly question: string;
  readonly choices: readonly string[];
  readonly preview: string;
  readonly isBad: boolean;
  readonly text: string;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onText: (text: string) => void;
}

const isBlank = (text: string): boolean => text.trim() === '';

/** One question, one answer: as written, with how it is read below it. */
export function NoteForm({ fact, question, noted, noting, say, onClose, onSaved }: Props) {
  const [text, setText] = useState(noted ?? '');
  const [failure, setFailure] = useState<'unread' | 'no-answer' | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const reply = useReading(fact, text, noting);
  // At once: what is typed meanwhile would be the page's.
  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, []);
  const save = async (answer: string): Promise<void> => {
    const said = await noting.note(fact, answer, false);
    if (said && (isBlank(answer) || said.reading.state === 'known')) {
      onClose();
      if (!isBlank(answer)) onSaved?.(answer.trim());
      if (!isBlank(answer) || noted !== null) noting.onNoted(fact, isBlank(answer));
      return;
    }
    setFailure(said ? 'unread' : 'no-answer');
    field.current?.focus();
  };
  const change = (answer: string): void => {
    setFailure(null);
    setText(answer);
  };
  // Escape leaves the answer, not the panel.
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    void save(text);
  };
  const isUnread = reply !== null && !isBlank(text) && reply.reading.state !== 'known';
  return (
    <form class="note-form" onSubmit={submit} onKeyDown={leave}>
      <AnswerField
        question={question}
        choices={reply?.choices ?? []}
        preview={failure === 'no-answer' ? say.t('note_no_answer') : previewWords(fact, text, reply, say)}
        isBad={failure !== null || isUnread}
        text={text}
        field={field}
        onText={change}
      />
      <Answers isYesOrNo={reply?.kind === 'boolean'} say={say} save={(answer) => void save(answer)} onClose={onClose} />
    </form>
  );
}
