import { useRef, useState } from 'preact/hooks';
import type { Addressee } from '../domain/pitch/addressee';
import { LINKEDIN_NOTE_CHARS } from '../domain/pitch/channel-limits.data';
import { lengthOf } from '../domain/pitch/note-length';
import type { PitchOffer } from '../domain/pitch/pitch';
import type { PitchRep } from '../domain/pitch/values';
import { CallCard } from './call-card';
import { MissingNames } from './missing-names';
import { PitchActions, type PitchTools } from './pitch-actions';
import { PitchEditor } from './pitch-editor';
import { PitchWhy } from './pitch-why';
import type { Say } from './say';
import { type Message, useMessage } from './use-message';

export interface PitchCardProps {
  readonly pitch: PitchOffer;
  /** Null where nobody is known. */
  readonly addressee: Addressee | null;
  readonly rep: PitchRep;
  /** The question of the fact that would decide most; null where none is open. */
  readonly ask: string | null;
  readonly say: Say;
  /** Null while something is only supposed: then nothing can be taken along. */
  readonly tools: PitchTools | null;
}

/** What has to be known before it is sent. */
function notes(pitch: PitchOffer, { t }: Say): string[] {
  return [
    ...(pitch.offered ? [] : [t('pitch_offered_no_more')]),
    ...(pitch.cold === null ? [] : [t(pitch.cold === 'deal' ? 'pitch_cold_deal' : 'pitch_cold')]),
    ...(pitch.optOut === 'unseen' ? [t('pitch_opt_out_unseen')] : []),
    ...(pitch.text.state === 'ready' && pitch.text.overWords && !pitch.edit ? [t('pitch_too_long')] : []),
  ];
}

/** That the words are the rep's own, and the way back to the template. */
function Edited({ pitch, message, say }: { readonly pitch: PitchOffer; readonly message: Message; readonly say: Say }) {
  const { t, day } = say;
  const { edit, offered } = pitch;
  if (message.isUnsaved) return <p class="note note-bad">{t('edit_unsaved')}</p>;
  if (!message.isEdited) return null;
  return (
    <>
      <p class="note line">
        <span>{edit ? t('edit_yours_of', day(edit.day)) : t('edit_yours')}</span>
        <button type="button" class="link" onClick={message.revert}>
          {t(offered ? 'edit_revert' : 'edit_forget')}
        </button>
      </p>
      {offered && edit?.outdated === true && (
        <details class="note">
          <summary>{t('edit_outdated')}</summary>
          {message.template ? (
            <>
              {message.template.subject !== null && (
                <p class="subject">
                  <bdi>{message.template.subject}</bdi>
                </p>
              )}
              <p class="body" dir="auto">
                {message.template.body}
              </p>
            </>
          ) : (
            <p>{t('edit_template_stopped')}</p>
          )}
        </details>
      )}
    </>
  );
}

function Text({ message, addressee, pitch, rep, ask, say }: PitchCardProps & { readonly message: Message }) {
  const { text } = message;
  if (text === null) return null;
  if (pitch.channel === 'call')
    return <CallCard pitch={pitch} message={message} addressee={addressee} rep={rep} ask={ask} say={say} />;
  return (
    <>
      {text.subject !== null && (
        <p class="subject">
          <bdi>{text.subject}</bdi>
        </p>
      )}
      <p class="body" dir="auto">
        {text.body}
      </p>
      {pitch.channel === 'linkedin' && <NoteLength body={text.body} say={say} />}
    </>
  );
}

/** How much of what LinkedIn takes a note is. */
function NoteLength({ body, say }: { readonly body: string; readonly say: Say }) {
  const { t } = say;
  const length = lengthOf(body);
  const { free, premium } = LINKEDIN_NOTE_CHARS;
  const over = length > premium;
  return (
    <p class={over ? 'note length-over' : 'note'}>
      {over
        ? t('note_too_long', String(length - premium))
        : t(
            length > free ? 'note_length_premium' : 'note_length',
            String(length),
            String(length > free ? premium : free),
          )}
    </p>
  );
}

/** One message: its text, what stops it, what can be done with it, and what it rests on. */
export function PitchCard(props: PitchCardProps) {
  const { pitch, addressee, say, tools } = props;
  const message = useMessage(pitch, tools?.save ?? (async () => false));
  const [editing, setEditing] = useState(false);
  const editButton = useRef<HTMLButtonElement>(null);
  const done = (): void => {
    setEditing(false);
    // The button is back in the panel with the next drawing.
    requestAnimationFrame(() => editButton.current?.focus());
  };
  const { t } = say;
  if (pitch.text.state === 'stopped' && pitch.text.by === 'opt-out') {
    return <p class="stopped">{t(pitch.channel === 'call' ? 'pitch_no_calls' : 'pitch_no_email')}</p>;
  }
  return (
    <div class="pitch">
      <MissingNames message={message} say={say} />
      {editing && message.text ? (
        <PitchEditor text={message.text} say={say} onEdit={message.edit} onDone={done} />
      ) : (
        <Text {...props} message={message} />
      )}
      <Edited pitch={pitch} message={message} say={say} />
      {tools === null ? (
        <p class="note">{t('what_if_no_taking')}</p>
      ) : (
        <PitchActions
          pitch={pitch}
          message={message}
          addressee={addressee}
          say={say}
          tools={tools}
          onEdit={editing ? null : () => setEditing(true)}
          editButton={editButton}
        />
      )}
      {notes(pitch, say).map((note) => (
        <p key={note} class="note">
          {note}
        </p>
      ))}
      <PitchWhy pitch={pitch} message={message} say={say} />
    </div>
  );
}
