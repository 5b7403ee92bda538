import { useEffect, useId, useRef, useState } from 'preact/hooks';
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
  if (text.trim() === '') return hint;
  switch (reply.reading.state) {
    case 'known':
      return say.t('note_read_as', valueWords(fact, reply.reading.value, say));
    case 'not-stated':
      return say.t('note_says_nothing', hint);
    case 'unknown':
      return say.t(keyOf('note', reply.reading.why), hint);
  }
}

/** One question, one answer: as written, with how it is read below it. */
export function NoteForm({ fact, question, noted, noting, say, onClose }: Props) {
  const { t } = say;
  const [text, setText] = useState(noted ?? '');
  const [refused, setRefused] = useState<'unread' | 'no-answer' | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const reply = useReading(fact, text, noting);
  useEffect(() => field.current?.select(), []);
  const save = async (answer: string): Promise<void> => {
    const said = await noting.note(fact, answer, false);
    const isBlank = answer.trim() === '';
    if (said && (isBlank || said.reading.state === 'known')) {
      onClose();
      if (!isBlank || noted !== null) noting.onNoted(fact, isBlank);
      return;
    }
    setRefused(said ? 'unread' : 'no-answer');
    field.current?.focus();
  };
  const preview = refused === 'no-answer' ? t('note_no_answer') : previewWords(fact, text, reply, say);
  const isBad = refused !== null || (reply !== null && text.trim() !== '' && reply.reading.state !== 'known');
  return (
    <form
      class="note-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save(text);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Escape leaves the answer, not the panel.
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <label for={`${id}-text`}>{question}</label>
      <input
        ref={field}
        id={`${id}-text`}
        type="text"
        dir="auto"
        autocomplete="off"
        spellcheck={false}
        maxLength={MAX_NOTE_TEXT}
        list={reply && reply.choices.length > 0 ? `${id}-choices` : undefined}
        aria-describedby={`${id}-read`}
        aria-invalid={isBad}
        value={text}
        onInput={(event) => {
          setRefused(null);
          setText(event.currentTarget.value);
        }}
      />
      {reply && reply.choices.length > 0 && (
        <datalist id={`${id}-choices`}>
          {reply.choices.map((choice) => (
            <option key={choice} value={choice} />
          ))}
        </datalist>
      )}
      <p id={`${id}-read`} class={isBad ? 'note-read note-bad' : 'note-read'} role="status">
        {preview}
      </p>
      <div class="actions">
        {reply?.kind === 'boolean' ? (
          (['yes', 'no'] as const).map((answer) => (
            <button key={answer} type="button" onClick={() => void save(answer)}>
              {t(keyOf('value', answer))}
            </button>
          ))
        ) : (
          <button type="submit" class="primary">
            {t('note_save')}
          </button>
        )}
        <button type="button" onClick={onClose}>
          {t('note_cancel')}
        </button>
      </div>
    </form>
  );
}
