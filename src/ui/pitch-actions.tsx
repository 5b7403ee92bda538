import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Addressee } from '../domain/pitch/addressee';
import type { PitchOffer } from '../domain/pitch/pitch';
import { InsertButtons, type InsertPlace } from './insert-buttons';
import { MailLink } from './mail-link';
import { type Copy, wholeText } from './pitch-text';
import type { Say } from './say';
import { SequenceCopy } from './sequence-copy';
import type { Message, SaveEdit } from './use-message';

/** What the panel can do with a message; nothing of it sends anything. */
export interface PitchTools {
  readonly copy: Copy;
  readonly save: SaveEdit;
  /** Where on the page it could be inserted now, best first. */
  readonly places: () => readonly InsertPlace[];
  /** It was taken along in another way than by the clipboard. */
  readonly taken: (pitch: PitchOffer, how: 'inserted' | 'mailed') => void;
  /** Says a sentence, in sight and aloud. */
  readonly announce: (sentence: string) => void;
}

interface Props {
  readonly pitch: PitchOffer;
  readonly message: Message;
  readonly addressee: Addressee | null;
  readonly say: Say;
  readonly tools: PitchTools;
  /** Opens the editor; null while it is open. */
  readonly onEdit: (() => void) | null;
  readonly editButton: RefObject<HTMLButtonElement | null>;
}

/** Where it could be inserted, looked for when the panel is used: the page changes beneath it. */
function usePlaces(find: PitchTools['places']): readonly [readonly InsertPlace[], () => void] {
  const [places, setPlaces] = useState<readonly InsertPlace[]>([]);
  const look = (): void => setPlaces(find());
  useEffect(look, []);
  return [places, look];
}

/** The ways to take a message along. */
export function PitchActions({ pitch, message, addressee, say, tools, onEdit, editButton }: Props) {
  const { t } = say;
  const { text } = message;
  const [places, look] = usePlaces(tools.places);
  const copy = (part: string): void => tools.copy(pitch, part);
  return (
    <div onPointerEnter={look} onFocusCapture={look}>
      {text !== null && (
        <div class="actions">
          <button type="button" class="primary" onClick={() => copy(wholeText(text))}>
            {t('pitch_copy')}
          </button>
          {text.subject !== null && (
            <>
              <button type="button" onClick={() => copy(text.subject ?? '')}>
                {t('pitch_copy_subject')}
              </button>
              <button type="button" onClick={() => copy(text.body)}>
                {t('pitch_copy_body')}
              </button>
            </>
          )}
          {onEdit && (
            <button ref={editButton} type="button" onClick={onEdit}>
              {t('edit_open')}
            </button>
          )}
        </div>
      )}
      {text !== null && <InsertButtons pitch={pitch} text={text} places={places} say={say} tools={tools} />}
      {text !== null && pitch.channel === 'email' && addressee?.email && (
        <MailLink
          pitch={pitch}
          to={addressee.email}
          text={text}
          say={say}
          onOpen={() => tools.taken(pitch, 'mailed')}
        />
      )}
      {pitch.channel === 'email' && message.parts && !message.isEdited && (
        <SequenceCopy parts={message.parts} say={say} copy={copy} />
      )}
    </div>
  );
}
