import { useRef } from 'preact/hooks';
import type { PitchOffer } from '../domain/pitch/pitch';
import { isolated } from './isolated';
import type { PitchTools } from './pitch-actions';
import type { MessageText } from './pitch-text';
import { keyOf, type Say } from './say';

/** How inserting turned out; `subjectKept`: another subject stood there and was left alone. */
export type InsertResult =
  | { readonly state: 'refused' }
  | { readonly state: 'inserted'; readonly subjectKept: boolean };

/** A place on the page that a message can be inserted at. */
export interface InsertPlace {
  readonly id: string;
  /** The field's own label, as the page has it; null where it has none. */
  readonly name: string | null;
  /** What the rep wrote in last, or a form of the CRM that stands open. */
  readonly kind: 'focused' | 'email' | 'call';
  readonly insert: (text: MessageText) => Promise<InsertResult>;
}

interface Props {
  readonly pitch: PitchOffer;
  readonly text: MessageText;
  readonly places: readonly InsertPlace[];
  readonly say: Say;
  readonly tools: Pick<PitchTools, 'taken' | 'announce'>;
}

/** Of the CRM's forms only the one of this channel is offered. */
const isFor = (kind: InsertPlace['kind'], { channel }: PitchOffer): boolean => kind === 'focused' || kind === channel;

/** Puts the message into a field of the page: on this click, and the page can take it back. */
export function InsertButtons({ pitch, text, places, say, tools }: Props) {
  const { t } = say;
  const busy = useRef(false);
  const offered = places.filter(({ kind }) => isFor(kind, pitch));
  if (offered.length === 0) return null;
  const insert = async (place: InsertPlace): Promise<void> => {
    // Some editors take a moment: a second press meanwhile would insert it twice.
    if (busy.current) return;
    busy.current = true;
    const result = await place.insert(text).finally(() => {
      busy.current = false;
    });
    if (result.state === 'refused') {
      tools.announce(t('insert_refused'));
      return;
    }
    tools.announce(t(result.subjectKept ? 'insert_subject_kept' : 'insert_done'));
    tools.taken(pitch, 'inserted');
  };
  return (
    <div class="actions">
      {offered.map((place) => (
        // The press must not take the focus from the field of the page.
        <button
          key={place.id}
          type="button"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => void insert(place)}
        >
          {place.kind === 'focused' && place.name !== null
            ? t('insert_into', isolated(place.name))
            : t(keyOf('insert', place.kind))}
        </button>
      ))}
    </div>
  );
}
